"""The type of what makes windows."""

from typing import Protocol

from playwright.async_api import ViewportSize

from models.tenants import Tenant
from tests.console.screens.desk import DESKTOP, Desk


class Seated(Protocol):
    """Makes windows of the console, each in a browser of its own."""

    async def __call__(self, viewport: ViewportSize = DESKTOP, business: Tenant | None = None) -> Desk:
        """One, signed in: at the test's own business, or another."""
