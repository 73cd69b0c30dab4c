"""Members: found, and seen to come."""

from playwright.async_api import expect

from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.console.screens.desk import Desk


async def test_members_are_listed_found_and_seen_to_come(desk: Desk, system: Context) -> None:
    await confirmed(system, "ada@example.com")
    await desk.open("/members")
    await expect(desk.page.get_by_role("row", name="ada@example.com")).to_be_visible()
    await confirmed(system, "grace@example.com")
    await expect(desk.page.get_by_role("row", name="grace@example.com")).to_be_visible(timeout=3000)
    await desk.is_accessible()
