"""Recovery: what is behind, and what becomes of it."""

from collections.abc import Awaitable, Callable
from typing import Any

from dateutil.relativedelta import relativedelta
from playwright.async_api import expect

from tenure.context import Context
from tests.console.screens.desk import Desk
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop


async def test_what_is_behind_is_tried_paid_and_given_up(
    seated: Callable[..., Awaitable[Desk]], api: Door, system: Context, clock: Any
) -> None:
    offer = await (await new_shop(system)).offer(minor=1200)
    for method in ("pm_card_without_funds_later", "pm_card_expires_next_renewal"):
        await buy(await api.member(), offer, method)
    await clock.advance_to(system.now() + relativedelta(months=1, hours=1))
    desk = await seated()
    page = desk.page
    await desk.open("/recovery")
    poor, expired = page.get_by_role("row", name="Insufficient funds"), page.get_by_role("row", name="expired")
    await expect(poor).to_be_visible()
    await expect(expired).to_be_visible()
    await expect(page.get_by_text("$24.00")).to_be_visible()
    await desk.is_accessible()
    for box in await page.get_by_role("checkbox").all():
        await box.check()
    await desk.press("Retry now")
    await page.get_by_role("dialog").get_by_role("button", name="Retry now").click()
    await expect(page.get_by_text("Done for 1; 1 failed.")).to_be_visible()
    await expect(page.get_by_text("declined it permanently")).to_be_visible()
    await desk.is_accessible()
    await page.get_by_role("dialog").get_by_role("button", name="Close").last.click()
    await clock.advance(minutes=1)
    await expect(poor.get_by_role("cell", name="2 Insufficient funds")).to_be_visible(timeout=5000)
    await _choose(desk, poor, "Mark as paid…")
    await page.get_by_role("dialog").get_by_role("button", name="Mark as paid").click()
    await expect(poor).to_have_count(0, timeout=5000)
    await _choose(desk, expired, "Cancel…")
    await page.get_by_label("Immediately").check()
    await expect(page.locator("[role=dialog] [aria-busy=true]")).to_have_count(0)
    await expect(page.locator("[data-preview]")).to_be_visible()
    await desk.is_accessible()
    await page.get_by_role("dialog").get_by_role("button", name="Cancel subscription").click()
    await expect(page.get_by_text("Subscription canceled.")).to_be_visible()
    await expect(page.get_by_text("No past due subscriptions")).to_be_visible(timeout=5000)


async def _choose(desk: Desk, row: Any, action: str) -> None:
    await row.get_by_role("button", name="Actions for").click()
    await desk.page.get_by_role("menuitem", name=action).click()
