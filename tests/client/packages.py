"""The packages for JavaScript, installed and built once for all that looks at them, and Node's own programs."""

import asyncio
import fcntl
import hashlib
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.programs import program

ROOT = Path(__file__).parents[2]
CLIENT = ROOT / "client"
TYPESCRIPT = CLIENT / "typescript"
REACT = CLIENT / "react"
PACKED = ROOT / ".cache" / "packed"
EXAMPLE = CLIENT / "examples" / "live-membership"


async def run(*command: str, cwd: Path = CLIENT, **environment: str) -> str:
    """What it prints, which an assertion tells where it ends badly. `environment` is added to that of the run."""
    first = program(command[0])
    path = os.pathsep.join([str(Path(first).parent), os.environ.get("PATH", os.defpath)])  # what npm runs asks for npm
    process = await asyncio.create_subprocess_exec(
        first,
        *command[1:],
        cwd=cwd,
        env={**os.environ, "PATH": path, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output = (await process.communicate())[0].decode()
    assert process.returncode == 0, f"{' '.join(command)} ended with {process.returncode}:\n{output}"
    return output


async def tsc(*arguments: str, cwd: Path) -> str:
    return await run("node", str(CLIENT / "node_modules" / "typescript" / "bin" / "tsc"), *arguments, cwd=cwd)


async def build_example(into: Path, url: str) -> None:
    """The example's pages, which ask the business at `url`."""
    vite = str(CLIENT / "node_modules" / "vite" / "bin" / "vite.js")
    await run("node", vite, "build", "--outDir", str(into), "--emptyOutDir", cwd=EXAMPLE, VITE_TENURE_URL=url)


async def install() -> None:
    """What the lock file names, unless it is there already. Two runs of one checkout take turns."""
    with _lock():
        wanted = hashlib.sha256((CLIENT / "package-lock.json").read_bytes()).hexdigest()
        stamp = CLIENT / "node_modules" / ".installed"
        if not stamp.exists() or stamp.read_text() != wanted:
            await run("npm", "ci", "--silent")
            stamp.write_text(wanted)


@pytest.fixture(scope="session")
async def built() -> list[dict[str, Any]]:
    """The packages, built and packed from what is there now: what npm says of each. Done once for a run."""
    if not _told:
        await install()
        _told.extend(await _pack())
    return _told


_told: list[dict[str, Any]] = []


async def _pack() -> list[dict[str, Any]]:
    """Build what the packages give away and pack it; what npm says of each package's file, in `PACKED`."""
    with _lock():
        PACKED.mkdir(exist_ok=True)
        names = ("--workspace", "@tenure/client", "--workspace", "@tenure/react")
        told = json.loads(await run("npm", "pack", "--json", "--silent", "--pack-destination", str(PACKED), *names))
    return list(told.values()) if isinstance(told, dict) else list(told)


class _lock:
    def __enter__(self) -> None:
        folder = ROOT / ".cache"
        folder.mkdir(exist_ok=True)
        self._file = open(folder / "client.lock", "w")
        fcntl.flock(self._file, fcntl.LOCK_EX)

    def __exit__(self, *_: object) -> None:
        self._file.close()
