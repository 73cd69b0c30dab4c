"""What the tests of the clients share."""

from typing import Any

import pytest

from tests.client import packages


@pytest.fixture(scope="session")
async def built() -> list[dict[str, Any]]:
    """The packages, built and packed from what is there now: what npm says of each."""
    await packages.install()
    return await packages.pack()
