"""What the tests of the clients share."""

import pytest

from tests.client import packages


@pytest.fixture(scope="session")
async def built() -> None:
    """The packages, installed and built from what is there now."""
    await packages.install()
    await packages.build()
