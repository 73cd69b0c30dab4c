"""API keys: made with what they may do, rotated and revoked; and the applications beside them."""

from playwright.async_api import expect

from tests.claims import in_full
from tests.console.screens.desk import Desk


async def test_a_key_is_made_rotated_and_revoked(desk: Desk) -> None:
    page = desk.page
    await desk.open("/keys?new=yes")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill("Warehouse")
    await dialog.get_by_role("combobox", name="Scopes").fill("all events")
    await page.get_by_role("option", name="View all events").click()
    await dialog.get_by_label("Name").click()
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Create API key").click()
    await expect(page.get_by_text("This is shown only once.")).to_be_visible()
    await desk.press("I have stored it")

    await page.get_by_role("row", name="Warehouse").click()
    await expect(page.get_by_text("EVENTS_READ")).to_be_visible()
    await desk.is_accessible()
    await desk.press("Rotate")
    await page.get_by_role("dialog").get_by_role("button", name="Rotate").click()
    await desk.press("I have stored it")
    await expect(page.get_by_text("Previous key valid until")).to_be_visible()
    await desk.press("Revoke")
    await page.get_by_role("dialog").get_by_role("button", name="Revoke").click()
    await expect(page.get_by_text("Revoked", exact=True)).to_be_visible()


@in_full
async def test_an_application_is_registered(desk: Desk) -> None:
    page = desk.page
    await desk.open("/keys?tab=applications")
    await page.get_by_role("tabpanel").get_by_role("button", name="Add application").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill("Forum")
    await dialog.get_by_label("Redirect URIs").fill("https://forum.example.com/back")
    await page.keyboard.press("Enter")
    await dialog.get_by_role("button", name="Add application").click()
    await desk.press("I have stored it")
    await expect(page.get_by_role("row", name="Forum")).to_be_visible()
    await desk.is_accessible()
    await page.get_by_role("tab", name="Identity providers").click()
    await expect(page.get_by_text("No identity providers yet")).to_be_visible()
