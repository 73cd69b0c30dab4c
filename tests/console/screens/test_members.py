"""Members: found, seen to come, known with all that is theirs, and looked at through their own eyes."""

import re
from collections.abc import Awaitable, Callable

from playwright.async_api import Page, expect

from models import database
from models.identity import Member, MemberStatus
from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.console.screens.desk import PHONE, Desk
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop


async def _open(desk: Desk, email: str) -> None:
    """The record of the member of that address, found in the list."""
    await desk.open("/members")
    await desk.page.get_by_role("searchbox").fill(email)
    await expect(desk.page).to_have_url(re.compile("q="))
    await desk.page.get_by_role("row", name=email).get_by_role("link").click()
    await expect(desk.page.get_by_role("tab", name="Overview")).to_be_visible()
    await expect(desk.page.locator("[aria-busy=true]")).to_have_count(0)


async def _status(system: Context, email: str) -> MemberStatus:
    async with database.for_tenant(system.tenant, reading=True):
        return (await Member.of(system.tenant).get(email_norm=email)).status


async def _fits(page: Page) -> bool:
    fits: bool = await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    return fits


async def test_members_are_listed_found_and_seen_to_come(desk: Desk, system: Context) -> None:
    await confirmed(system, "ada@example.com")
    await desk.open("/members")
    await expect(desk.page.get_by_role("row", name="ada@example.com")).to_be_visible()
    await confirmed(system, "grace@example.com")
    await expect(desk.page.get_by_role("row", name="grace@example.com")).to_be_visible(timeout=3000)
    await desk.is_accessible()


async def test_a_members_page_tells_what_they_have_and_why(desk: Desk, system: Context, api: Door) -> None:
    offer = await (await new_shop(system)).offer(1200)
    assert (await buy(await api.member("ada@example.com"), offer))["userErrors"] == []
    await _open(desk, "ada@example.com")
    page = desk.page
    await expect(page.get_by_role("table", name="Subscriptions")).to_contain_text("$12.00 a month")
    await expect(page.get_by_role("table", name="Entitlements")).to_contain_text("Subscription to Club")
    await desk.is_accessible()
    await page.get_by_role("tab", name="Money").click()
    await expect(page.get_by_role("table", name="Invoices")).to_contain_text("Paid")
    await page.get_by_role("tab", name="Timeline").click()
    await page.get_by_role("row", name="Subscription: activated").click()
    await expect(page.get_by_role("dialog")).to_contain_text("subscription.activated")
    await desk.is_accessible()
    await page.keyboard.press("Escape")
    await page.get_by_role("tab", name="Notes").click()
    await desk.press("Add note")
    await page.get_by_label("Note", exact=True).fill("Prefers letters in the evening.")
    await page.get_by_label("Pinned").check()
    await desk.press("Save")
    await expect(page.get_by_role("region", name="Notes")).to_contain_text("Prefers letters in the evening.")
    await expect(page.get_by_role("region", name="Notes")).to_contain_text("Pinned")


async def test_a_member_is_suspended_and_let_in_again(desk: Desk, system: Context) -> None:
    await confirmed(system, "ada@example.com")
    await confirmed(system, "grace@example.com")
    await _open(desk, "ada@example.com")
    page = desk.page
    await desk.press("More actions")
    await page.get_by_role("menuitem", name="Suspend").click()
    await page.get_by_role("dialog").get_by_role("button", name="Suspend").click()
    await expect(page.get_by_text("Suspended", exact=True)).to_be_visible()
    assert await _status(system, "ada@example.com") is MemberStatus.SUSPENDED
    await desk.press("Undo")
    await expect(page.get_by_text("Suspended", exact=True)).to_have_count(0)
    await desk.open("/members?q=example.com")
    await page.get_by_role("checkbox", name="All").check()
    await desk.press("Suspend")
    await page.get_by_role("dialog").get_by_role("button", name="Suspend").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Done for all 2.")
    assert await _status(system, "grace@example.com") is MemberStatus.SUSPENDED


async def test_staff_goes_on_as_a_member_and_comes_back_to_their_page(desk: Desk, system: Context) -> None:
    await confirmed(system, "ada@example.com")
    await _open(desk, "ada@example.com")
    page, record = desk.page, desk.page.url.split("?")[0]
    await desk.press("Act as")
    await page.get_by_label("Why").fill("They cannot find their invoice.")
    await desk.is_accessible()
    await page.get_by_role("dialog").get_by_role("button", name="Act as").click()
    await expect(page.get_by_role("complementary", name="Acting as a member")).to_contain_text(
        "You see this as Ada Example"
    )
    await page.goto(record)
    await expect(page.get_by_role("complementary", name="Acting as a member")).to_be_visible()
    await desk.press("Be yourself again")
    await expect(page).to_have_url(record)
    await expect(page.get_by_role("tab", name="Overview")).to_be_visible()


async def test_a_role_is_granted_and_erasure_asked_for_on_a_phone(
    seated: Callable[..., Awaitable[Desk]], system: Context
) -> None:
    await confirmed(system, "ada@example.com")
    desk = await seated(PHONE)
    await _open(desk, "ada@example.com")
    page = desk.page
    assert await _fits(page)
    await page.get_by_role("tab", name="Access").click()
    await desk.press("Grant a role")
    await page.get_by_role("combobox", name="Role").click()
    await page.get_by_role("option", name="Support").click()
    await page.get_by_role("dialog").get_by_role("button", name="Grant a role").click()
    await expect(page.get_by_role("table", name="Roles")).to_contain_text("Support")
    await page.get_by_role("tab", name="Privacy").click()
    await desk.press("Request erasure")
    await page.get_by_label("Why, as it will stand").fill("Asked by letter.")
    await page.get_by_role("dialog").get_by_role("button", name="Request erasure").click()
    await expect(page.get_by_role("region", name="Erasure")).to_contain_text("Requested")
    await desk.is_accessible()
    assert await _fits(page)
