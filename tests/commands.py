"""The command line, as a process of its own."""

import asyncio
from pathlib import Path

from tenure.config import Config
from tests import forking

ROOT = Path(__file__).parents[1]


async def tenure(config: Config, *arguments: str) -> tuple[int, str, str]:
    """Its exit code, and what it said on either stream."""
    process = await asyncio.create_subprocess_exec(
        *forking.command("tenure.cli", *arguments),
        cwd=ROOT,
        env=config.as_environment(),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, errors = await process.communicate()
    return process.returncode or 0, output.decode().strip(), errors.decode()
