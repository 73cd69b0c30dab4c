"""The system: how it stands, and its test clock, with what moving it ran."""

from typing import Any

from playwright.async_api import expect

from tests.console.screens.desk import Desk


async def test_the_test_clock_is_moved_on_and_tells_what_it_ran(desk: Desk, run_jobs: Any) -> None:
    page = desk.page
    await desk.open("/system")
    await expect(page.get_by_role("region", name="Health")).to_contain_text("PostgreSQL")
    await desk.press("Advance clock")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("1 week").check()
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Advance clock").click()
    await expect(page.get_by_text("Advancing to")).to_be_visible()
    await run_jobs()
    await expect(page.get_by_role("region", name="Results")).to_contain_text("Test clock: advanced")
    await desk.is_accessible()
