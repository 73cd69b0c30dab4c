"""What is around every screen: the palette, the keyboard, views that are kept, and how the console looks and speaks."""

import re

from playwright.async_api import expect

from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.claims import in_full
from tests.console.screens.desk import PHONE, Desk
from tests.console.screens.seating import Seated


@in_full
async def test_the_palette_finds_records_and_pages_by_keyboard_alone(desk: Desk, system: Context) -> None:
    await confirmed(system, "ada@example.com")
    await desk.open("/members")
    await desk.page.keyboard.press("Control+k")
    field = desk.page.get_by_role("textbox", name="Search or run a command")
    await expect(field).to_be_focused()
    await desk.page.keyboard.type("ada@")
    await expect(desk.page.get_by_role("button", name="ada@example.com")).to_be_visible()
    await desk.is_accessible()
    await field.fill("API keys")
    await expect(desk.page.get_by_role("button", name="API keys", exact=True)).to_be_visible()
    await desk.page.keyboard.press("ArrowDown")
    await desk.page.keyboard.press("Enter")
    await expect(desk.page).to_have_url(re.compile("/admin/keys$"))


async def test_keys_lead_through_the_console_and_a_list_and_are_listed(desk: Desk, system: Context) -> None:
    await confirmed(system, "ada@example.com")
    await desk.open("/")
    await desk.page.keyboard.press("g")
    await desk.page.keyboard.press("m")
    await expect(desk.page.get_by_role("heading", name="Members", level=1)).to_be_visible()
    await desk.page.keyboard.press("/")
    await expect(desk.page.get_by_role("searchbox")).to_be_focused()
    await desk.page.keyboard.type("ada@example.com")
    row = desk.page.get_by_role("row", name="ada@example.com")
    await expect(desk.page.get_by_role("row")).to_have_count(2)
    await row.focus()
    await desk.page.keyboard.press("Enter")
    await expect(desk.page).to_have_url(re.compile("/admin/members/.+"))
    await desk.open("/members")
    await desk.page.locator("h1").click()
    await desk.page.keyboard.press("?")
    await expect(desk.page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    await desk.is_accessible()


async def test_a_view_of_a_list_is_kept_and_shown_again(desk: Desk) -> None:
    await desk.open("/members?status=SUSPENDED")
    await desk.press("Views")
    await desk.page.get_by_role("menuitem", name="Save view…").click()
    await desk.page.get_by_role("dialog").get_by_label("Name").fill("Locked out")
    await desk.press("Save view")
    await expect(desk.page.get_by_role("dialog")).to_be_hidden()
    await desk.open("/members")
    await desk.press("Views")
    await desk.is_accessible()
    await desk.page.get_by_role("menuitem", name="Locked out", exact=True).click()
    await expect(desk.page).to_have_url(re.compile("status=SUSPENDED"))


async def test_it_speaks_another_language_from_right_to_left_and_on_a_phone(seated: Seated) -> None:
    desk = await seated(PHONE)
    await desk.open("/members")
    await desk.press("Your account")
    await desk.page.get_by_role("menuitem", name="Deutsch").click()
    await desk.page.get_by_role("menuitem", name="Von rechts nach links").click()
    await desk.is_accessible()
    await desk.page.keyboard.press("Escape")
    await expect(desk.page.get_by_role("heading", name="Mitglieder", level=1)).to_be_visible()
    assert await desk.page.evaluate("document.documentElement.dir") == "rtl"
    assert await desk.page.evaluate("document.documentElement.lang") == "de"
    assert await desk.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "it scrolls sideways"
    await desk.open("/members")
    await expect(desk.page.get_by_role("heading", name="Mitglieder", level=1)).to_be_visible()
    await desk.press("Menü")
    await desk.page.get_by_role("link", name="Übersicht").click()
    await expect(desk.page).to_have_url(re.compile("/admin/?$"))


async def test_whoever_is_not_signed_in_is_led_there_and_back(desk: Desk) -> None:
    await desk.open("/members?status=ACTIVE")
    await desk.page.context.clear_cookies()
    await desk.page.get_by_role("searchbox").fill("ada@example.com")
    await expect(desk.page).to_have_url(re.compile(r"/login\?next=%2Fadmin%2Fmembers%3F"))
