"""The two tenants of the matrix, made once for all of it."""

from collections.abc import AsyncIterator

import asyncpg
import httpx
import pytest
from starlette.applications import Starlette

from tenure.config import Config
from tenure.context import SYSTEM, Context
from tenure.kit import clock
from tenure.services import Services
from tenure.tenants.founding import Founding, found
from tests.architecture.callers import Callers, Two
from tests.architecture.rows import World
from tests.door import Door
from tests.events.conftest import server  # noqa: F401  (a real server, for websockets)


@pytest.fixture(scope="session")
async def two(services: Services, app: Starlette, config: Config) -> AsyncIterator[Two]:
    ours, theirs = await _system(services, "ours"), await _system(services, "theirs")
    worlds = World(ours.tenant), World(theirs.tenant)
    for world in worlds:
        await world.furnish()
    base = f"http://{ours.business.slug}.localhost:8000"
    admin = await asyncpg.connect(config.admin_dsn)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=base, timeout=60) as client:
        door = Door(client, ours)
        yield Two(*worlds, Callers(door, theirs), admin)
    await admin.close()


async def _system(services: Services, name: str) -> Context:
    slug = f"{name}{clock.now().strftime('%H%M%S%f')}"
    business = await found(services, Founding(slug, f"Club {name}", (f"{slug}.localhost",)))
    return Context(business, services, SYSTEM, origin=f"http://{slug}.localhost:8000")
