"""Programs that tests start beside Python's."""

import shutil
import sys
from pathlib import Path

import pytest


def program(name: str) -> str:
    """A program of the virtual environment, which has Node's, or of the machine; without it the test is skipped."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        pytest.skip(f"there is no {name} on this machine")
    return found
