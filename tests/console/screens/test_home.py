"""From an empty business to its first paid test membership, by the checklist on Home alone."""

import time

from playwright.async_api import Page, expect

from tests.claims import Claim
from tests.console.screens.desk import Desk
from tests.console.screens.seating import Seated


async def _next(page: Page, verb: str) -> None:
    """What the checklist says to do next: its only button that stands out."""
    checklist = page.get_by_role("region", name="Set up ")
    await expect(checklist.get_by_role("listitem").filter(has=page.get_by_role("img", name="Next"))).to_contain_text(
        verb
    )
    await checklist.get_by_text(verb, exact=True).last.click()


async def _back_home(page: Page) -> None:
    await page.get_by_role("navigation").get_by_role("link", name="Home").click()
    await expect(page.get_by_role("heading", level=1, name="Home")).to_be_visible()


async def _brand(desk: Desk) -> None:
    await _next(desk.page, "Set up brand")
    await desk.page.get_by_label("Sender name").fill("The Reading Room")
    await desk.page.get_by_label("Brand colour").fill("#1d4ed8")
    await desk.press("Save")
    await expect(desk.page.get_by_role("dialog")).to_be_hidden()


async def _product_with_a_feature(desk: Desk) -> None:
    page = desk.page
    await _next(page, "Create product")
    dialog = page.get_by_role("dialog", name="Create product")
    await dialog.get_by_role("textbox", name="Name", exact=True).fill("Reader")
    await dialog.get_by_role("button", name="Create feature").click()
    feature = page.get_by_role("dialog", name="Create feature")
    await feature.get_by_label("Name").fill("The whole library")
    await feature.get_by_role("button", name="Create feature").click()
    await expect(dialog.get_by_text("The whole library")).to_be_visible()
    await dialog.get_by_role("button", name="Create product").click()
    await expect(page.get_by_role("heading", level=1, name="Reader")).to_be_visible()


async def _offer_at_a_price(desk: Desk) -> None:
    page = desk.page
    await _next(page, "Publish offer")
    card = page.get_by_role("article")
    await page.get_by_label("Amount").fill("12.50")
    await page.get_by_label("Name", exact=False).first.fill("Reader, monthly")
    for shown in ("Reader, monthly", "$12.50", "/ month", "The whole library"):
        await expect(card).to_contain_text(shown)
    await desk.press("Publish")
    await expect(page.get_by_role("heading", level=1, name="Reader, monthly")).to_be_visible()


async def _sale(desk: Desk) -> None:
    await _next(desk.page, "Sell a test membership")
    dialog = desk.page.get_by_role("dialog", name="Sell a test membership")
    await expect(dialog.get_by_role("region", name="Summary")).to_contain_text("$12.50")
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Pay with test card").click()
    await expect(dialog).to_be_hidden()


async def test_the_checklist_leads_to_the_first_paid_membership_and_all_windows_see_it(
    seated: Seated, claim: Claim
) -> None:
    desk, other = await seated(), await seated()
    await other.open("/")
    await desk.open("/")
    await desk.is_accessible()
    began = time.monotonic()
    await _brand(desk)
    await _product_with_a_feature(desk)
    await _back_home(desk.page)
    await _offer_at_a_price(desk)
    await _back_home(desk.page)
    await _sale(desk)
    paid = time.monotonic()
    for window in (desk.page, other.page):
        log = window.get_by_role("log", name="Recent activity")
        await expect(log.get_by_text("paid $12.50")).to_be_visible(timeout=3000)
        await expect(window.get_by_role("definition").filter(has_text="$12.50")).to_be_visible(timeout=3000)
    await expect(desk.page.get_by_role("region", name="Set up ").get_by_text("Sell a test membership")).to_be_hidden()
    await desk.is_accessible()
    claim(f"from an empty business to its first paid membership by the checklist alone: {paid - began:.0f} s")
