"""Businesses: founded, suspended and opened again; how this one looks and where it answers."""

from playwright.async_api import expect

from tests.claims import in_full
from tests.console.screens.desk import Desk


async def test_a_business_is_founded_suspended_and_restored(desk: Desk) -> None:
    page, slug = desk.page, f"{desk.system.business.slug}-b"
    await desk.open("/businesses?tab=owned&begin=business")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name", exact=True).fill("The branch")
    await dialog.get_by_label("Short name").fill(slug)
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Create business").click()
    await expect(page.get_by_role("heading", level=1, name="The branch")).to_be_visible()
    await desk.press("Suspend")
    await dialog.get_by_label("Reason").fill("Unpaid")
    await dialog.get_by_role("button", name="Suspend").click()
    await expect(page.get_by_text("Unpaid")).to_be_visible()
    await desk.is_accessible()
    await desk.press("Restore")
    await expect(page.get_by_role("button", name="Suspend", exact=True)).to_be_visible()
    await desk.press("Close permanently")
    await expect(dialog.get_by_role("button", name="Close permanently")).to_be_disabled()
    await dialog.get_by_label(f"Type {slug} to confirm").fill(slug)
    await dialog.get_by_role("button", name="Close permanently").click()
    await expect(page.get_by_text("Closed", exact=True)).to_be_visible()


@in_full
async def test_a_domain_is_added_and_says_what_proves_it(desk: Desk) -> None:
    page, host = desk.page, f"{desk.system.business.slug}.example.com"
    await desk.open("/businesses?tab=domains&begin=domain")
    await page.get_by_role("dialog").get_by_role("textbox").fill(host)
    await page.get_by_role("dialog").get_by_role("button", name="Add domain").click()
    added = page.get_by_role("article", name=host)
    await expect(added.get_by_text("Pending verification")).to_be_visible()
    await expect(added.get_by_text("Add this TXT record to your DNS")).to_be_visible()
    await desk.is_accessible()
    await added.get_by_role("button", name="Remove").click()
    await page.get_by_role("dialog").get_by_role("button", name="Remove").click()
    await expect(added).to_have_count(0)


@in_full
async def test_an_accent_that_cannot_be_read_is_refused_beside_its_field(desk: Desk) -> None:
    page = desk.page
    await desk.open("/businesses?tab=brand")
    await page.get_by_label("On light pages").fill("#ffff00")
    await page.get_by_label("Sender name").click()
    await desk.press("Save")
    await expect(page.get_by_label("On light pages")).to_have_attribute("aria-invalid", "true")
    await desk.is_accessible()
