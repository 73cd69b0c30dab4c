"""The mailbox: a letter comes, and is read shut in."""

from typing import Any

from playwright.async_api import expect

from tests.console.screens.desk import Desk
from tests.console.test_mailbox import FORGOT
from tests.door import Door


async def test_a_letter_is_seen_to_come_and_read(desk: Desk, api: Door, run_jobs: Any) -> None:
    page = desk.page
    await api.member("anna@example.com")
    await desk.open("/mailbox")
    await api(FORGOT, {"email": "anna@example.com"})
    await run_jobs()
    letter = page.get_by_role("row", name="anna@example.com").filter(has_text="password")
    await expect(letter.first).to_be_visible()
    await desk.is_accessible()
    await letter.first.click()
    await expect(page.frame_locator("iframe").locator("body")).to_contain_text("password")
    await desk.is_accessible()
    await page.get_by_text("Plain text").click()
    await expect(page.locator("pre")).to_contain_text("http")
