"""One PostgreSQL and one Redis for a whole test run, shared by its xdist workers and gone with the run.

`addresses()` starts them when the first test needs them; an owner process of their own waits for the end of the run.
"""

import asyncio
import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from functools import cache
from pathlib import Path

from tenure.config import load
from tenure.embedded import Addresses, servers
from tenure.embedded.place import SHARED, existing

_PREFIX = "tenure-tests-"
_NEVER = frozenset({"DATABASE_URL", "REDIS_URL"})  # whatever they name, tests keep away from it
_PATIENCE = 90.0  # seconds


@cache
def addresses() -> Addresses:
    """Where this run's servers are. Raises RuntimeError with the owner's own words where they do not come up."""
    run = os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()
    folder = Path(tempfile.gettempdir()) / f"{_PREFIX}{os.geteuid()}-{run}"
    folder.mkdir(mode=0o711, exist_ok=True)
    if folder.stat().st_uid != os.geteuid():
        raise RuntimeError(f"{folder} belongs to somebody else")
    with open(folder / "first", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "addresses.json").exists():
            _start_owner(folder, run)
    return Addresses(**json.loads((folder / "addresses.json").read_text()))


def _start_owner(folder: Path, run: int) -> None:
    with open(folder / "owner.log", "w") as log:
        owner = subprocess.Popen(
            [sys.executable, "-m", "tests.servers", str(folder), str(run)],
            cwd=Path(__file__).parent.parent,
            env={name: value for name, value in os.environ.items() if name not in _NEVER},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    deadline = time.monotonic() + _PATIENCE
    while not (folder / "addresses.json").exists():
        if owner.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"the test servers did not start:\n{(folder / 'owner.log').read_text()}")
        time.sleep(0.02)


async def _own(folder: Path, run: int) -> None:
    """Keep the servers until the process of the test run has ended, however it ended."""
    try:
        async with servers(load(data=folder / "data", environment="test"), fast=True) as found:
            draft = folder / "addresses.new"
            draft.write_text(json.dumps(asdict(found)))
            draft.rename(folder / "addresses.json")
            await _end_of(run)
    finally:
        _sweep(folder)


async def _end_of(process: int) -> None:
    watch = os.pidfd_open(process)
    try:
        await asyncio.to_thread(select.select, [watch], [], [])
    finally:
        os.close(watch)


def _sweep(own: Path) -> None:
    """Remove this run's folder, and those of runs whose owner was killed before it could."""
    _remove(own)
    for folder in own.parent.glob(f"{_PREFIX}{os.geteuid()}-*"):
        if not Path("/proc", folder.name.rpartition("-")[2]).exists():
            _remove(folder)


def _remove(folder: Path) -> None:
    """With the database, where that lies elsewhere."""
    home = existing(folder / "data").home
    if home.parent == SHARED:
        shutil.rmtree(home, ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    asyncio.run(_own(Path(sys.argv[1]), int(sys.argv[2])))
