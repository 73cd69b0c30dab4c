"""Providers: rules are set, the inbox is looked through and replayed, and a difference is settled."""

from playwright.async_api import expect

from tenure.context import Context
from tests.claims import in_full
from tests.console.connected import bring_in, differ, notify
from tests.console.screens.desk import Desk


async def test_a_provider_is_connected_and_given_rules(desk: Desk) -> None:
    page = desk.page
    await desk.open("/providers?new=yes")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("combobox", name="Provider").click()
    await page.get_by_role("option", name="Bank transfer and cash").click()
    await dialog.get_by_label("Payment instructions").fill("Pay at the desk, Mondays.")
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Connect provider").click()
    await page.get_by_role("row", name="Bank transfer and cash").click()
    await desk.press("Edit rules")
    await desk.press("Add rule")
    await dialog.get_by_label("Currencies").fill("eur")
    await page.keyboard.press("Enter")
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Edit rules").click()
    await expect(page.get_by_role("cell", name="EUR")).to_be_visible()
    await desk.is_accessible()


@in_full
async def test_the_inbox_is_replayed_and_a_difference_settled(desk: Desk, system: Context) -> None:
    page = desk.page
    await notify(system, "evt_1")
    await bring_in(system)
    await desk.open("/providers?tab=inbox")
    await page.get_by_role("row", name="charge.updated").click()
    await expect(page.get_by_label("Raw body", exact=True)).to_contain_text("charge.updated")
    await desk.is_accessible()
    await page.keyboard.press("Escape")

    await page.get_by_role("tab", name="Reconciliation").click()
    await expect(page.get_by_text("No reconciliation issues")).to_be_visible()
    await differ(system, "ch_unknown")
    await expect(page.get_by_role("row", name="Unknown payment")).to_be_visible(timeout=3000)
    await desk.is_accessible()
    await page.get_by_role("button", name="Resolve").click()
    await page.get_by_role("radio", name="Dismiss").check()
    await page.get_by_label("Note").fill("Of another business.")
    await desk.is_accessible()
    await page.get_by_role("dialog").get_by_role("button", name="Dismiss").click()
    await expect(page.get_by_text("No reconciliation issues")).to_be_visible()
    await page.get_by_role("tab", name="Imports").click()
    await expect(page.get_by_role("row", name="Dry run")).to_have_count(2)
    await desk.is_accessible()
