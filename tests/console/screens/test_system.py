"""The system: how it stands, and its test clock, with what moving it ran."""

from typing import Any

from playwright.async_api import expect

from tests.console.screens.desk import Desk


async def test_the_test_clock_is_moved_on_and_tells_what_it_ran(desk: Desk, run_jobs: Any) -> None:
    page = desk.page
    await desk.open("/system")
    await expect(page.get_by_role("region", name="Health")).to_contain_text("PostgreSQL")
    await desk.press("Move on")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("A week").check()
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Move on").click()
    await expect(page.get_by_text("On its way to")).to_be_visible()
    await run_jobs()
    await expect(page.get_by_role("region", name="What it ran")).to_contain_text("Test clock: set forward")
    await desk.is_accessible()
