"""Privacy: consents published in versions, and requests of members for their data and for erasure."""

from playwright.async_api import expect

from tenure.context import Context
from tenure.privacy import erasing, exporting
from tests.architecture.callers import confirmed
from tests.claims import in_full
from tests.console.screens.desk import Desk


async def test_a_consent_is_published_in_versions_and_archived(desk: Desk) -> None:
    page, dialog = desk.page, desk.page.get_by_role("dialog")
    await desk.open("/privacy")
    await desk.press("Add consent")
    await dialog.get_by_role("textbox", name="Name").fill("Newsletter")
    await dialog.get_by_role("textbox", name="Code").fill("letter")
    await dialog.get_by_role("textbox", name="Text").fill("We write once a month.")
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Publish").click()
    await page.get_by_role("row", name="Newsletter").click()
    await desk.press("Edit")
    await dialog.get_by_role("textbox", name="Text").fill("We write twice a month.")
    await dialog.get_by_role("button", name="Publish").click()
    await expect(page.get_by_role("region", name="Version 2")).to_contain_text("twice a month")
    await expect(page.get_by_role("region", name="Version 1")).to_contain_text("once a month")
    await desk.press("More")
    await page.get_by_role("menuitem", name="Archive").click()
    await dialog.get_by_role("button", name="Archive").click()
    await expect(page.get_by_role("button", name="Ask again")).to_be_visible()
    await desk.is_accessible()


@in_full
async def test_requests_for_data_and_erasure_are_listed(desk: Desk, system: Context) -> None:
    page = desk.page
    ada = await confirmed(system, "ada@example.com")
    await exporting.request_for(system, ada.id)
    await erasing.request_for(system, ada.id, "Asked by letter.")
    await desk.open("/privacy?tab=exports")
    await expect(page.get_by_role("row", name="Ada Example")).to_contain_text("In progress")
    await page.get_by_role("tab", name="Erasures").click()
    await page.get_by_role("row", name="Ada Example").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Asked by letter.")).to_be_visible()
    await desk.is_accessible()
    await desk.press("Cancel erasure")
    await expect(page.get_by_text("Canceled", exact=True)).to_be_visible()
