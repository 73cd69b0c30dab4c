"""The console as it is built, served with everything behind it, and windows of it."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace

import pytest
from playwright.async_api import Browser as Chromium
from playwright.async_api import ViewportSize

from models.tenants import Tenant
from tenure.context import Context
from tests.claims import Tally
from tests.console.building import built_console, port
from tests.console.screens.desk import DESKTOP, Desk
from tests.console.screens.seating import Seated

__all__ = ["built_console", "port"]


def pytest_itemcollected(item: pytest.Item) -> None:
    item.add_marker(pytest.mark.claims("{count} journeys over the console's screens, in a browser"))


@pytest.fixture
async def seated(chromium: Chromium, system: Context, port: int, tally: Tally) -> AsyncIterator[Seated]:
    """Makes windows, each of a browser of its own. Whatever was done in them, no script may have failed."""
    async with AsyncExitStack() as stack:

        async def make(viewport: ViewportSize = DESKTOP, business: Tenant | None = None) -> Desk:
            at = replace(system, business=business or system.business)
            desk = await Desk.of(chromium, at, port, viewport)
            desk.tally = tally
            stack.push_async_callback(desk.close)
            stack.push_async_callback(desk.is_calm)
            return desk

        yield make


@pytest.fixture
async def desk(seated: Seated) -> Desk:
    """One window, signed in."""
    return await seated()
