"""Ledger: the books, what stands behind a balance, and a tax that applies from now on."""

from typing import Any

from playwright.async_api import expect

from tenure.context import Context
from tests.console.screens.desk import Desk
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop


async def test_the_books_are_read_and_a_tax_rate_comes(desk: Desk, api: Door, system: Context, run_jobs: Any) -> None:
    page = desk.page
    await desk.open("/ledger")
    await expect(page.get_by_text("No entries yet")).to_be_visible()
    offer = await (await new_shop(system)).offer(minor=1200)
    await buy(await api.member(), offer)
    deferred = page.get_by_role("row", name="Deferred revenue")
    await expect(deferred).to_contain_text("-$12.00", timeout=5000)
    await desk.is_accessible()
    await page.get_by_role("link", name="Deferred revenue").click()
    entries = page.get_by_role("table", name="Entries")
    await expect(entries.get_by_role("row", name="Deferred revenue")).to_contain_text("$12.00")
    await expect(entries.get_by_role("link", name="Invoice")).to_be_visible()
    await desk.is_accessible()
    await desk.press("Export")
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("Exports all results of the current filters")
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Start export").click()
    await expect(dialog.get_by_text("Starting soon.")).to_be_visible()  # until then there is no job to do
    await run_jobs()
    await expect(dialog.get_by_text("The file is ready.")).to_be_visible()
    await page.keyboard.press("Escape")
    await page.get_by_role("tab", name="Invariants").click()
    await expect(page.get_by_role("row", name="Accounts receivable").get_by_text("Passed")).to_be_visible()
    await expect(page.get_by_text("Failed")).to_have_count(0)
    await desk.is_accessible()
    await page.get_by_role("tab", name="Tax rates").click()
    await desk.press("Create tax rate")
    await page.get_by_label("Name").fill("VAT")
    await page.get_by_label("Percent").fill("200")
    await desk.press("Create")
    await expect(page.get_by_text("100")).to_be_visible()
    await page.get_by_label("Percent").fill("19")
    await page.get_by_label("Country").fill("de")
    await desk.is_accessible()
    await desk.press("Create")
    await expect(page.get_by_role("row", name="VAT 19% Germany")).to_be_visible()
    await desk.is_accessible()
