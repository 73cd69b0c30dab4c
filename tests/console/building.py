"""The console itself, built once for all that looks at it."""

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tenure.app import create_app
from tenure.services import Services
from tests.realtime.support import free_port
from tests.realtime.toy import Server

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


@pytest.fixture(scope="session")
async def port(services: Services, built_console: Path) -> AsyncIterator[int]:
    """Where an installation with this console listens: pages may call it at the port that it knows as its own."""
    config = services.config.model_copy(update={"console": built_console, "port": free_port()})
    application = create_app(services=replace(services, config=config))
    async with application.router.lifespan_context(application), Server(application, config.port):
        yield config.port
