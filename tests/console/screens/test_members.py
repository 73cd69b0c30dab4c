"""Members: found, seen to come, known with all that is theirs, and looked at through their own eyes."""

import re
from dataclasses import replace

from playwright.async_api import Page, expect

from models import database
from models.files import FilePurpose
from models.identity import Member, MemberStatus
from tenure.access import MEMBERS
from tenure.context import Actor, ActorKind, Context
from tenure.files import keys, uploads
from tenure.identity import sessions
from tenure.kit import secrets
from tests.architecture.callers import confirmed
from tests.claims import in_full
from tests.console.screens.desk import PHONE, Desk
from tests.console.screens.seating import Seated
from tests.door import Door
from tests.files.door import PDF
from tests.subscriptions.shop import buy, new_shop

BROWSERS = {
    "Firefox, Linux": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "Safari, iPhone": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148 Safari/604.1",
}


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


async def _member_with_a_file(system: Context, email: str) -> None:
    """Who has uploaded a document, and is signed in on a computer and on a phone."""
    member = await confirmed(system, email)
    ctx = replace(system, actor=Actor(ActorKind.MEMBER, member.id, MEMBERS))
    file = await uploads.create(ctx, FilePurpose.DOCUMENT, "plan.pdf", "application/pdf", len(PDF))
    await system.services.storage.put(keys.incoming(file), PDF, file.content_type)
    await uploads.complete(ctx, file.id)
    for device in BROWSERS.values():
        await sessions.begin(replace(system, device=device), member, secrets.token())


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


@in_full
async def test_members_and_accounts_are_shown_and_filtered_by_membership(
    seated: Seated, system: Context, api: Door
) -> None:
    desk = await seated()
    page, shop = desk.page, await new_shop(system)
    await confirmed(system, "idle@example.com")
    await desk.open("/members")
    await expect(page.get_by_role("row", name="idle@example.com").get_by_role("cell", name="–")).to_be_visible()
    assert (await buy(await api.member("ada@example.com"), await shop.offer()))["userErrors"] == []
    bought, idle = (page.get_by_role("row", name=f"{name}@example.com") for name in ("ada", "idle"))
    await expect(bought.get_by_role("cell", name="Club Active")).to_be_visible(timeout=3000)
    await _choose(page, "Membership", "No membership")
    await expect(bought).to_have_count(0)
    await expect(idle).to_be_visible()
    await page.goto(page.url.replace("membership=NONE", "membership=ACTIVE"))
    await _choose(page, "Product or offer", "Club · Club")
    await expect(bought).to_be_visible()
    await expect(idle).to_have_count(0)
    await desk.press("Joined")
    await page.get_by_label("From").fill("2001-01-01")
    await desk.is_accessible()
    await page.get_by_label("To").fill("2001-01-02")
    await expect(page.get_by_text("No results.")).to_be_visible()
    await page.keyboard.press("Escape")
    await desk.press("Clear filters")
    await expect(idle).to_be_visible()
    await desk.open("/accounts?membership=ANY")
    await expect(page.get_by_role("row", name="ada Personal Club Active")).to_be_visible()
    await expect(page.get_by_role("table", name="Accounts").get_by_role("row")).to_have_count(2)
    await desk.is_accessible()


async def _choose(page: Page, filter: str, choice: str) -> None:
    await page.get_by_role("combobox", name=filter).click()
    await page.get_by_role("option", name=choice, exact=True).click()


async def test_a_members_page_tells_what_they_have_and_why(desk: Desk, system: Context, api: Door) -> None:
    offer = await (await new_shop(system)).offer(1200)
    assert (await buy(await api.member("ada@example.com"), offer))["userErrors"] == []
    await _open(desk, "ada@example.com")
    page = desk.page
    await expect(page.get_by_role("table", name="Subscriptions")).to_contain_text("$12.00 a month")
    await expect(page.get_by_role("table", name="Entitlements")).to_contain_text("Subscription to Club")
    await desk.is_accessible()
    await page.get_by_role("tab", name="Billing").click()
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


@in_full
async def test_what_one_of_the_team_does_about_a_member_another_sees_at_once(seated: Seated, system: Context) -> None:
    await _member_with_a_file(system, "ada@example.com")
    desk, colleague = await seated(), await seated()
    for each in (desk, colleague):
        await _open(each, "ada@example.com")
        await each.page.get_by_role("tab", name="Files").click()
    row, seen = (each.page.get_by_role("row", name="plan.pdf") for each in (desk, colleague))
    await expect(row).to_contain_text("Document, PDF")
    await expect(row).to_contain_text("Ready")
    await expect(row.get_by_role("link", name="Download: plan.pdf")).to_have_attribute("href", re.compile("/files/"))
    await desk.is_accessible()
    await expect(seen).to_be_visible()
    await desk.press("More actions: plan.pdf")
    await desk.page.get_by_role("menuitem", name="Delete").click()
    await desk.page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await expect(seen).to_have_count(0, timeout=3000)
    for each in (desk, colleague):
        await each.page.get_by_role("tab", name="Access").click()
    ended, kept = (colleague.page.get_by_role("row", name=name) for name in BROWSERS)
    await expect(ended).to_be_visible()
    await desk.is_accessible()
    await desk.press("End: Firefox, Linux")
    await expect(ended).to_have_count(0, timeout=3000)
    await expect(kept).to_be_visible()
    for each in (desk, colleague):
        await each.page.get_by_role("tab", name="Notes").click()
    await desk.press("Add note")
    await desk.page.get_by_label("Note", exact=True).fill("Prefers letters.")
    await desk.press("Save")
    await expect(colleague.page.get_by_role("region", name="Notes")).to_contain_text("Prefers letters.", timeout=3000)


@in_full
async def test_one_is_asked_before_one_signs_oneself_out(desk: Desk) -> None:
    await desk.open("/members")
    await desk.page.get_by_role("row", name="Owner").get_by_role("link").click()
    await desk.page.get_by_role("tab", name="Access").click()
    await desk.page.get_by_role("row", name="Current").get_by_role("button", name="End").click()
    await expect(desk.page.get_by_role("dialog")).to_contain_text("You are signed out here")
    await desk.press("Sign out")
    await expect(desk.page).to_have_url(re.compile("/login"))


@in_full
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


@in_full
async def test_staff_goes_on_as_a_member_and_comes_back_to_their_page(desk: Desk, system: Context) -> None:
    await confirmed(system, "ada@example.com")
    await _open(desk, "ada@example.com")
    page, record = desk.page, desk.page.url.split("?")[0]
    await desk.press("Act as")
    await page.get_by_label("Reason").fill("They cannot find their invoice.")
    await desk.is_accessible()
    await page.get_by_role("dialog").get_by_role("button", name="Act as").click()
    await expect(page.get_by_role("complementary", name="Acting as a member")).to_contain_text(
        "You're viewing this site as Ada Example"
    )
    await page.goto(record)
    await expect(page.get_by_role("complementary", name="Acting as a member")).to_be_visible()
    await desk.press("Stop acting as member")
    await expect(page).to_have_url(record)
    await expect(page.get_by_role("tab", name="Overview")).to_be_visible()


@in_full
async def test_a_role_is_granted_and_erasure_asked_for_on_a_phone(seated: Seated, system: Context) -> None:
    await confirmed(system, "ada@example.com")
    desk = await seated(PHONE)
    await _open(desk, "ada@example.com")
    page = desk.page
    assert await _fits(page)
    await page.get_by_role("tab", name="Access").click()
    await desk.press("Grant role")
    await page.get_by_role("combobox", name="Role").click()
    await page.get_by_role("option", name="Support").click()
    await page.get_by_role("dialog").get_by_role("button", name="Grant role").click()
    await expect(page.get_by_role("table", name="Roles")).to_contain_text("Support")
    await page.get_by_role("tab", name="Privacy").click()
    await desk.press("Request erasure")
    await page.get_by_label("Reason, recorded in").fill("Asked by letter.")
    await page.get_by_role("dialog").get_by_role("button", name="Request erasure").click()
    await expect(page.get_by_role("region", name="Erasure")).to_contain_text("Requested")
    await desk.is_accessible()
    assert await _fits(page)
