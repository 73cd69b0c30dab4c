"""An installation in which a few more things can be set."""

import pytest

from tenure.kit.settings import KNOWN, know
from tests.settings import declared


@pytest.fixture(autouse=True)
def _declared() -> None:
    if declared.RETRIES.key not in KNOWN:
        know(declared.ALL)
