"""Custom fields: asked, put in order, changed, archived and asked again."""

from playwright.async_api import expect

from tests.console.screens.desk import Desk


async def test_fields_are_asked_put_in_order_and_archived(desk: Desk) -> None:
    page, dialog = desk.page, desk.page.get_by_role("dialog")
    members = page.get_by_role("table", name="Members")
    await desk.open("/fields")
    await expect(page.get_by_text("No custom fields yet.").first).to_be_visible()
    for label in ("Boat class", "Club"):
        await desk.press("Add field")
        await dialog.get_by_role("textbox", name="Label").fill(label)
        await dialog.get_by_role("button", name="Add field").click()
        await expect(members.get_by_text(label, exact=True)).to_be_visible()
    await expect(members.get_by_text("boat-class")).to_be_visible()
    await page.get_by_role("button", name="Move Club up").click()
    await expect(members.get_by_role("row").nth(1)).to_contain_text("Club")

    await desk.press("Add field")
    await dialog.get_by_role("textbox", name="Label").fill("Club")
    await expect(dialog.get_by_text("There is a field with this code.")).to_be_visible()
    await desk.is_accessible()
    await page.keyboard.press("Escape")

    await members.get_by_role("row", name="Club").get_by_role("button", name="Archive").click()
    await dialog.get_by_role("button", name="Archive").click()
    await expect(members.get_by_role("row").nth(2)).to_contain_text("Archived")
    await desk.press("Restore field")
    await dialog.get_by_role("textbox", name="Label").fill("Your club")
    await dialog.get_by_label("An answer is required").check()
    await dialog.get_by_role("button", name="Restore field").click()
    await expect(members.get_by_role("row", name="Your club")).to_contain_text("Required")
    await desk.is_accessible()
