"""Programs that tests start beside Python's."""

import shutil
import sys
from pathlib import Path

import pytest


def program(name: str) -> str:
    """Node's own programs, from the virtual environment where the machine has none."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        pytest.skip(f"there is no {name} on this machine")
    return found
