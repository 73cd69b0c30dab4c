"""The console itself, built once for all that looks at it."""

import asyncio
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
async def built_console() -> Path:
    """Its folder, of the sources as they are now. Workers and runs take turns; who comes later finds it there."""
    done = await asyncio.to_thread(
        subprocess.run, [ROOT / ".ci" / "console"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode != 0 and os.environ.get("REQUIRE_BROWSER") == "1":  # says what CI promises
        pytest.fail(f"REQUIRE_BROWSER=1, and the console cannot be built:\n{done.stdout}", pytrace=False)
    if done.returncode != 0:
        pytest.skip(f"NO TESTS OF THE CONSOLE (REQUIRE_BROWSER=1 makes this a failure): {done.stdout}")
    return ROOT / "client" / "console" / "dist"
