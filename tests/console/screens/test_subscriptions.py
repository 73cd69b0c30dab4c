"""Subscriptions: found, seen to come, made, changed, paused, canceled; each time with its figures first."""

import pytest
from playwright.async_api import expect

from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.claims import in_full
from tests.console.screens.desk import PHONE, Desk
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop


async def test_a_subscription_is_changed_canceled_and_taken_back_with_its_figures_first(
    desk: Desk, api: Door, system: Context
) -> None:
    page, shop = desk.page, await new_shop(system)
    cheap, _ = await shop.offer(1200), await shop.offer(2400)
    await buy(await api.member("ada@example.com"), cheap)
    await desk.open("/subscriptions")
    first = page.get_by_role("row", name="$12.00 per month")
    await expect(first).to_be_visible()
    await buy(await api.member("grace@example.com"), cheap)
    await expect(first).to_have_count(2, timeout=3000)
    await desk.is_accessible()
    await _cancel_all_and_take_it_back(desk)

    await first.first.press("Enter")
    await expect(page.get_by_role("heading", level=1, name="Club")).to_be_visible()
    upcoming = page.get_by_role("region", name="Upcoming invoice")
    await expect(upcoming).to_contain_text("Amount due$12.00")
    await expect(page.get_by_role("region", name="Activity")).to_contain_text("Subscription")
    await desk.is_accessible()
    await desk.press("Change")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Offer", exact=True).first.click()
    await page.get_by_role("option", name="$24.00 per month").click()
    figures = dialog.get_by_role("region", name="Summary")
    await expect(figures).to_contain_text("$24.00")
    await expect(figures).to_contain_text("−$12.00")
    await expect(figures).to_contain_text("Due now$12.00")
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Change subscription").click()
    await expect(page.get_by_text("$24.00 per month")).to_be_visible()
    await expect(upcoming).to_contain_text("Amount due$24.00")
    await expect(page.get_by_role("region", name="Change history")).to_contain_text("Applied")

    await _choose(desk, "Cancel")
    await dialog.get_by_role("button", name="Cancel subscription").click()
    await expect(page.get_by_text("Scheduled changes")).to_be_visible()
    await expect(upcoming).to_contain_text("No upcoming invoice.")
    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_text("Scheduled changes")).to_have_count(0)

    await _choose(desk, "Cancel")
    await dialog.get_by_label("Immediately.").check()
    await dialog.get_by_label("Unused time").first.click()
    await page.get_by_role("option", name="Credit to the balance").click()
    await expect(figures).to_contain_text("Credited−$24.00")
    await dialog.get_by_role("button", name="Cancel subscription").click()
    await expect(page.get_by_text("Canceled by request")).to_be_visible()


@in_full
async def test_staff_make_pause_and_resume_a_subscription(desk: Desk, system: Context) -> None:
    page = desk.page
    await (await new_shop(system)).offer(1200)
    await confirmed(system, "ada@example.com")
    await desk.open("/subscriptions")
    await page.get_by_role("button", name="Create subscription").first.click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Account").first.fill("Ada")
    await page.get_by_role("option", name="Ada Example").click()
    await dialog.get_by_label("Offer").first.click()
    await page.get_by_role("option", name="$12.00 per month").click()
    await dialog.get_by_label("Collection").first.click()
    await page.get_by_role("option", name="Send an invoice").click()
    await expect(dialog.get_by_role("region", name="Summary")).to_contain_text("Subtotal$12.00")
    await dialog.get_by_role("button", name="Create subscription").click()
    await expect(page.get_by_role("region", name="Invoices").get_by_text("Open")).to_be_visible()

    await _choose(desk, "Pause")
    await dialog.get_by_label("At the end of the paid period").uncheck()
    await dialog.get_by_role("button", name="Pause", exact=True).click()
    await expect(page.get_by_text("Paused", exact=True)).to_be_visible()
    await desk.press("Resume")
    await dialog.get_by_role("button", name="Resume", exact=True).click()
    await expect(page.get_by_text("Active", exact=True)).to_be_visible()
    await page.set_viewport_size(PHONE)
    # Where it comes to rest: while the navigation folds, what is beside it stands out for a moment.
    for _ in range(30):
        if await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]:
            return
        await page.wait_for_timeout(100)
    pytest.fail("it scrolls sideways")


async def _cancel_all_and_take_it_back(desk: Desk) -> None:
    page, dialog = desk.page, desk.page.get_by_role("dialog")
    await page.get_by_role("checkbox", name="All").check()
    await desk.press("Cancel at period end")
    await dialog.get_by_role("button", name="Cancel 2").click()
    await expect(dialog.get_by_text("Done for all 2.")).to_be_visible()
    await dialog.get_by_role("button", name="Undo").click()
    await expect(dialog.get_by_text("Undone for all 2.")).to_be_visible()
    await expect(dialog.get_by_role("button", name="Undo")).to_have_count(0)
    await dialog.get_by_role("button", name="Close").last.click()
    await expect(page.get_by_role("cell", name="Renews")).to_have_count(2)


async def _choose(desk: Desk, act: str) -> None:
    await desk.press("More")
    await desk.page.get_by_role("menuitem", name=act, exact=True).click()
    await expect(desk.page.get_by_role("dialog")).to_be_visible()
    await expect(desk.page.locator("[role=dialog] [aria-busy=true]")).to_have_count(0)
