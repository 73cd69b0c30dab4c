"""Real workers beside a test, and a business whose time is that of this machine."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from tenure.config import Config
from tenure.context import SYSTEM, Context
from tenure.services import Services
from tenure.tenants.founding import Founding, found
from tests.forking import command

ROOT = Path(__file__).parents[2]


async def live_business(services: Services) -> Context:
    """The system at work in a tenant that is no test: nothing waits for a clock to be moved."""
    slug = f"t{secrets.token_hex(6)}"
    business = await found(services, Founding(slug, f"Club {slug}", (f"{slug}.localhost",)))
    return Context(business, services, SYSTEM, origin=f"http://{slug}.localhost:8000")


async def started(config: Config) -> asyncio.subprocess.Process:
    words = command("tenure.cli", "worker")
    return await asyncio.create_subprocess_exec(*words, cwd=ROOT, env=config.as_environment())


@asynccontextmanager
async def worker(config: Config) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await started(config)
    try:
        yield process
    finally:
        await killed(process)


async def killed(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.kill()
    await process.wait()


async def until(happened: Callable[[], bool] | Callable[[], Awaitable[bool]], seconds: float = 60) -> None:
    async with asyncio.timeout(seconds):
        while True:
            answer = happened()
            if answer if isinstance(answer, bool) else await answer:
                return
            await asyncio.sleep(0.05)
