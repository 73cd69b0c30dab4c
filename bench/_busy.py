"""A worker in a process of its own, which does what a business has queued until it is ended.

python -m bench._busy <tenant>
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import uvloop

from tenure import logs
from tenure.config import Config, load
from tenure.jobs import worker_door
from tenure.modules import loader
from tenure.services import opened


@asynccontextmanager
async def worker(config: Config, tenant: UUID) -> AsyncIterator[None]:
    """Beside what is measured. Raises AssertionError where it ended before, or had nothing to do."""
    command = [sys.executable, "-m", "bench._busy", str(tenant)]
    process = await asyncio.create_subprocess_exec(
        *command, env=config.as_environment(), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        await process.stdout.readline()  # it has begun
        yield
        if process.returncode is not None:
            raise AssertionError("the worker is gone")
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _work(tenant: UUID) -> None:
    config = load()
    logs.configure(config)
    async with opened(config, loader.apps(loader.load(config))) as services:
        sys.stdout.write("busy\n")
        sys.stdout.flush()
        while True:
            if not await worker_door.drain(services, tenant):
                await asyncio.sleep(0.01)


if __name__ == "__main__":
    uvloop.run(_work(UUID(sys.argv[1])))
