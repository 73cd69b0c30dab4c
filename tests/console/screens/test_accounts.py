"""Accounts: who pays, who has a seat, what they may use and have."""

import re

from playwright.async_api import Page, expect

from models.catalogue import Consumption, FeatureKind
from models.identity import Member
from tenure.catalogue import products
from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.billing.desk import new_desk
from tests.claims import in_full
from tests.console.screens.desk import Desk
from tests.door import Door

COMPANY = """mutation { accountCreate(input: {name: "Boatworks"}) @idempotent(key: "boatworks") {
  userErrors { message } } }"""


async def _arrange(system: Context) -> Member:
    """A member, a feature that can be granted, and a product of which one can have credits."""
    await products.create_feature(system, "library", "The whole library", FeatureKind.BOOLEAN)
    await products.create_product(system, "lessons", "Lessons", consumption=Consumption.BY_UNIT)
    return await confirmed(system, "ada@example.com")


async def _choose(page: Page, field: str, option: str) -> None:
    await page.get_by_role("dialog").get_by_role("combobox", name=field).click()
    await page.get_by_role("option", name=re.compile(option)).click()


async def _send(page: Page, verb: str) -> None:
    """The dialog's own button; then the dialog goes."""
    await page.get_by_role("dialog").get_by_role("button", name=verb, exact=True).click()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def _open(desk: Desk) -> None:
    await desk.open("/accounts?q=Ada")
    await desk.is_accessible()
    await desk.page.get_by_role("link", name="Ada Example").first.click()
    await expect(desk.page.get_by_role("tab", name="Overview")).to_be_visible()


async def test_an_account_is_granted_a_feature_and_credits_and_pays_no_tax(desk: Desk, system: Context) -> None:
    await _arrange(system)
    await _open(desk)
    page = desk.page
    await desk.press("Grant")
    await _choose(page, "Feature", "The whole library")
    await page.get_by_label("Reason").fill("A present.")
    await desk.is_accessible()
    await _send(page, "Grant")
    entitlements = page.get_by_role("table", name="Entitlements")
    await expect(entitlements).to_contain_text("Granted by staff: A present.")
    await desk.is_accessible()
    await desk.press("Revoke: The whole library")
    await page.get_by_label("Reason").fill("It was for a month.")
    await _send(page, "Revoke")
    await expect(page.get_by_text("No active entitlements.")).to_be_visible()

    await page.get_by_role("tab", name="Billing").click()
    await desk.press("Grant credits")
    await _choose(page, "Product", "Lessons")
    await page.get_by_label("Units").fill("10")
    await page.get_by_label("Reason").fill("Welcome.")
    await _send(page, "Grant credits")
    credits = page.get_by_role("table", name="Credits")
    await expect(credits).to_contain_text("10")
    await desk.press("Adjust: Lessons")
    await page.get_by_label("Units to add").fill("-3")
    await page.get_by_label("Reason").fill("Three were given elsewhere.")
    await _send(page, "Adjust")
    await expect(credits).to_contain_text("7")
    await desk.press("Mark as exempt")
    await _send(page, "Mark as exempt")
    await expect(page.get_by_text("Exempt", exact=True)).to_be_visible()
    await desk.is_accessible()


@in_full
async def test_seats_are_offered_limited_and_taken_back(desk: Desk, api: Door) -> None:
    ada = await api.member("ada@example.com")
    assert (await ada(COMPANY))["accountCreate"]["userErrors"] == []
    await desk.open("/accounts?kind=COMPANY")
    page = desk.page
    await page.get_by_role("link", name="Boatworks").click()
    await page.get_by_role("tab", name="Seats").click()
    await expect(page.get_by_role("table", name="Seats")).to_contain_text("Owner")
    await desk.press("Seat limit")
    await page.get_by_label("Maximum seats").fill("3")
    await _send(page, "Save")
    await expect(page.get_by_text("1 of 3")).to_be_visible()
    await desk.press("Invite")
    await page.get_by_label("Email").fill("grace@example.com")
    await _send(page, "Invite")
    invitations = page.get_by_role("table", name="Invitations")
    await expect(invitations).to_contain_text("grace@example.com")
    await desk.is_accessible()
    await desk.press("Revoke: grace@example.com")
    await expect(page.get_by_text("No pending invitations.")).to_be_visible()


@in_full
async def test_a_statement_tells_what_was_owed_and_follows_what_happens(desk: Desk, api: Door) -> None:
    books, page = await new_desk(api), desk.page
    opened = await books.opened(currency="USD")
    await desk.open(f"/accounts/{books.account}?tab=statement")
    entries = page.get_by_role("table", name="Statement entries")
    await expect(entries.get_by_role("row", name="Invoice")).to_contain_text("$100.00")
    await expect(page.get_by_text("Owed by the account")).to_be_visible()
    await books.paid(opened["id"])
    await expect(entries.get_by_role("row", name="Payment")).to_contain_text("-$100.00$0.00", timeout=3000)
    await expect(page.get_by_text("Settled · ")).to_be_visible()
    await desk.is_accessible()
    await page.get_by_label("From").fill("2200-01-01")
    await expect(page.get_by_text("No results.")).to_be_visible()
    await page.get_by_label("To (inclusive)").fill("2100-01-01")
    await expect(page.get_by_text("The end is before the start.")).to_be_visible()
    assert "from=2200-01-01" in page.url
    await desk.is_accessible()
    await page.get_by_role("button", name="Clear filters").click()
    await entries.get_by_role("row", name="Invoice").get_by_role("link").click()
    await expect(page.get_by_role("heading", level=1, name=opened["number"])).to_be_visible()
