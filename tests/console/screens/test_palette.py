"""The palette: whatever can be begun by it begins, and what one looked at last comes first."""

import contextlib
import re

from playwright.async_api import Locator, Page, expect

from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.claims import FULL, Claim, in_full
from tests.console.screens.desk import Desk

LEADS = {
    "Show past due members": ("button", "Clear filters"),
    "Show suspended members": ("button", "Clear filters"),
    "Show company accounts": ("button", "Clear filters"),
    "Create subscription": ("dialog", "Create subscription"),
    "Publish offer": ("heading", "Publish offer"),
    "Create product": ("dialog", "Create product"),
    "Create feature": ("dialog", "Create feature"),
    "Create coupon": ("dialog", "Create coupon"),
    "Create invoice": ("dialog", "Create invoice"),
    "Record payment": ("dialog", "Record payment"),
    "Add webhook endpoint": ("dialog", "Add endpoint"),
    "Create API key": ("dialog", "Create API key"),
    "Connect provider": ("dialog", "Connect provider"),
    "View failed jobs": ("tab", "Failed"),
    "View upcoming jobs": ("tab", "Upcoming"),
    "Invite a team member": ("dialog", "Invite"),
    "Create role": ("dialog", "Create role"),
    "View audit log": ("heading", "Audit log"),
    "Create business": ("dialog", "Create business"),
    "Add domain": ("dialog", "Add domain"),
    "Edit brand": ("tab", "Brand"),
    "Advance test clock": ("dialog", "Advance clock"),
    "Add custom field": ("dialog", "Add field"),
    "Add consent": ("dialog", "Add consent"),
}
"""Every action, with what shows that it led there: a tab is the one that is chosen, a filter can be cleared."""


async def _call(page: Page) -> Locator:
    palette = page.get_by_role("dialog", name="Search or run a command")
    await page.keyboard.press("Control+k")
    with contextlib.suppress(AssertionError):  # pressed in the moment in which a dialog closed, it was once not heard
        await expect(palette).to_be_visible(timeout=5_000)
    if await palette.is_hidden():
        await page.keyboard.press("Control+k")
    await expect(palette.get_by_role("textbox", name="Search or run a command")).to_be_focused()
    return palette


async def test_every_action_leads_to_what_it_names(desk: Desk, claim: Claim) -> None:
    page = desk.page
    await desk.open("/")
    palette = await _call(page)
    offered = palette.locator(".mantine-Spotlight-actionsGroup").last.get_by_role("button")
    assert sorted(await offered.all_inner_texts()) == sorted(LEADS)
    tried = list(LEADS.items())[:: 1 if FULL else 6]
    for action, (role, name) in tried:
        await palette.get_by_role("button", name=action, exact=True).click()
        await expect(palette).to_be_hidden()
        selected = {"selected": True} if role == "tab" else {}
        await expect(page.get_by_role(role, name=name, exact=True, **selected).first, action).to_be_visible()  # type: ignore[arg-type]
        if role == "dialog":
            await page.keyboard.press("Escape")
            await expect(page.get_by_role("dialog", name=name)).to_be_hidden()
        await _call(page)
    claim(f"actions of the palette lead to what they name ({len(tried)})")


@in_full
async def test_what_one_looked_at_last_comes_first_and_words_may_come_in_any_order(desk: Desk, system: Context) -> None:
    page = desk.page
    await confirmed(system, "ada@example.com")
    await desk.open("/members?q=ada@example.com")
    await page.get_by_role("row", name="ada@example.com").press("Enter")
    await expect(page).to_have_url(re.compile("/admin/members/.+"))
    heading = page.get_by_role("heading", level=1)
    await expect(heading).not_to_have_text("Members")
    name = await heading.inner_text()
    await page.keyboard.press("g")
    await page.keyboard.press("i")
    await expect(heading).to_have_text("Invoices")
    palette = await _call(page)
    await expect(palette.get_by_role("button").first).to_contain_text(name)
    await page.keyboard.type("invoice create")
    await expect(palette.get_by_role("button")).to_have_count(1)
    await palette.get_by_role("textbox").fill(name)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(re.compile("/admin/members/.+"))
