"""Jobs: what waits, what failed and is done again or forgotten, what is due next."""

import re

from playwright.async_api import expect

from tenure.context import Context
from tests.claims import in_full
from tests.console.screens.desk import Desk
from tests.console.test_jobs import ask, fail
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop


async def test_failed_jobs_are_done_again_and_forgotten(desk: Desk, system: Context) -> None:
    await ask(system, "one", "two")
    await fail(system)
    page = desk.page
    await desk.open("/jobs")
    await expect(page.get_by_role("row", name="tests.operated")).to_be_visible()
    await desk.is_accessible()
    await page.get_by_role("tab", name="Failed").click()
    held = page.get_by_role("row", name="tests.operated")
    await expect(held).to_have_count(2)
    await held.first.get_by_role("checkbox").check()
    await desk.press("Retry")
    await expect(held).to_have_count(1)
    await held.click()
    await desk.is_accessible()
    await page.get_by_role("dialog").get_by_role("button", name="Discard").click()
    await page.get_by_role("dialog", name="Discard this job?").get_by_role("button", name="Discard").click()
    await expect(page.get_by_text("No failed jobs")).to_be_visible()


@in_full
async def test_what_is_due_next_is_listed_by_kind(desk: Desk, api: Door, system: Context) -> None:
    await buy(await api.member(), await (await new_shop(system)).offer(1200))
    await desk.open("/jobs?tab=due")
    due = desk.page.get_by_role("row", name="Period ends")
    await expect(due.first).to_be_visible()
    await due.first.get_by_role("link").click()
    await expect(desk.page).to_have_url(re.compile("/admin/(subscriptions|invoices)/"))
