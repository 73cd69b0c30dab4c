"""Three journeys without a pointer: Tab, the arrows, Enter and the letters of the console's own shortcuts."""

import re

import pytest
from playwright.async_api import Locator, expect

from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.claims import in_full
from tests.console.screens.desk import Desk

pytestmark = pytest.mark.claims("{count} journeys by keyboard alone")
FURTHEST = 60


async def _go_to(desk: Desk, wanted: Locator, key: str) -> None:
    """By that key from where one is, until it has the focus; no further than somebody would go."""
    for _ in range(FURTHEST):
        if await wanted.evaluate("node => node === document.activeElement"):
            return
        await desk.page.keyboard.press(key)
    raise AssertionError(f"{wanted} is not reached by {key}")


async def _tab_to(desk: Desk, wanted: Locator) -> None:
    await _go_to(desk, wanted, "Tab")


async def test_a_member_is_found_by_the_palette_and_suspended(desk: Desk, system: Context) -> None:
    await confirmed(system, "ada@example.com")
    await desk.open("/")
    keyboard = desk.page.keyboard
    await keyboard.press("Control+k")
    await expect(desk.page.get_by_role("textbox", name="Search or run a command")).to_be_focused()
    await keyboard.type("ada@")
    await expect(desk.page.get_by_role("button", name="ada@example.com")).to_be_visible()
    await keyboard.press("ArrowDown")
    await keyboard.press("Enter")
    await expect(desk.page).to_have_url(re.compile("/members/"))
    await expect(desk.page.get_by_role("heading", level=1)).to_be_visible()
    await _tab_to(desk, desk.page.get_by_role("main").locator("button[aria-haspopup=menu]").first)
    await keyboard.press("Enter")
    suspend = desk.page.get_by_role("menuitem", name="Suspend")
    await expect(suspend).to_be_visible()
    await _go_to(desk, suspend, "ArrowDown")
    await keyboard.press("Enter")
    dialog = desk.page.get_by_role("dialog")
    await expect(dialog).to_be_visible()
    await _tab_to(desk, dialog.get_by_role("button", name="Suspend"))
    await keyboard.press("Enter")
    await expect(dialog).to_be_hidden()
    await expect(desk.page.get_by_role("main").get_by_text("Suspended").first).to_be_visible()


@in_full
async def test_a_list_is_gone_through_by_arrows_and_a_record_opened(desk: Desk, system: Context) -> None:
    for name in ("ada", "grace"):
        await confirmed(system, f"{name}@example.com")
    await desk.open("/")
    keyboard = desk.page.keyboard
    await keyboard.press("g")
    await keyboard.press("m")
    rows = desk.page.locator("tr[data-leads]")
    await expect(rows).to_have_count(3)
    await _tab_to(desk, rows.first)
    await keyboard.press("ArrowDown")
    await expect(rows.nth(1)).to_be_focused()
    await keyboard.press("ArrowUp")
    await expect(rows.first).to_be_focused()
    await keyboard.press("Enter")
    await expect(desk.page).to_have_url(re.compile("/members/"))


async def test_a_key_is_made(desk: Desk) -> None:
    await desk.open("/")
    keyboard = desk.page.keyboard
    await keyboard.press("g")
    await keyboard.press("k")
    await expect(desk.page.get_by_role("heading", name="API keys", level=1)).to_be_visible()
    await _tab_to(desk, desk.page.get_by_role("main").get_by_role("button", name=re.compile("key", re.I)).first)
    await keyboard.press("Enter")
    dialog = desk.page.get_by_role("dialog")
    await expect(dialog).to_be_visible()
    await _tab_to(desk, dialog.get_by_label("Name"))
    await keyboard.type("Nightly backup")
    await _tab_to(desk, dialog.get_by_role("combobox", name="Scopes"))
    await keyboard.type("all events")
    await keyboard.press("ArrowDown")
    await keyboard.press("Enter")
    await _tab_to(desk, dialog.get_by_role("button", name="Create API key"))
    await keyboard.press("Enter")
    await expect(desk.page.get_by_text("This is shown only once.")).to_be_visible()
    await _tab_to(desk, desk.page.get_by_role("button", name="I have stored it"))
    await keyboard.press("Enter")
    await expect(desk.page.get_by_role("row", name="Nightly backup")).to_be_visible()
