"""Invoices: written, finalized, sent, paid and refunded; each time with its figures first."""

from playwright.async_api import expect

from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.console.screens.desk import Desk
from tests.console.screens.seating import Seated


async def test_an_invoice_is_written_finalized_paid_and_refunded(desk: Desk, system: Context, seated: Seated) -> None:
    page = desk.page
    await confirmed(system, "ada@example.com")
    await desk.open("/invoices?new=1")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Account").first.fill("Ada")
    await page.get_by_role("option", name="Ada Example").click()
    await dialog.get_by_label("Description").fill("Boat hire")
    await dialog.get_by_label("Quantity").fill("2")
    await dialog.get_by_label("Unit price").fill("12,50")
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Save draft").click()
    await expect(page.get_by_role("heading", level=1, name="Draft")).to_be_visible()
    await page.get_by_role("button", name="How this was calculated").click()
    await desk.is_accessible()

    other = await seated()
    await other.open(page.url.partition("/admin")[2])
    await expect(other.page.get_by_role("region", name="Lines")).to_contain_text("$25.00")
    await desk.press("More")
    await page.get_by_role("menuitem", name="Edit").click()
    await expect(dialog.get_by_label("Unit price")).to_have_value("12.50")
    await dialog.get_by_label("Quantity").fill("3")
    await dialog.get_by_role("button", name="Save draft").click()
    await expect(page.get_by_role("region", name="Lines")).to_contain_text("$37.50")
    await expect(other.page.get_by_role("region", name="Lines")).to_contain_text("$37.50", timeout=3000)

    await desk.press("Finalize")
    await expect(dialog.get_by_role("region", name="Summary")).to_contain_text("Due now$37.50")
    await dialog.get_by_role("button", name="Finalize").click()
    await expect(page.get_by_role("heading", level=1, name="INV-")).to_be_visible()
    await expect(page.get_by_role("link", name="PDF")).to_be_visible()
    await desk.press("More")
    await page.get_by_role("menuitem", name="Mark as paid").click()
    await dialog.get_by_label("Reference").fill("Ada's transfer")
    await dialog.get_by_role("button", name="Mark as paid").click()
    await expect(page.get_by_role("region", name="Payments")).to_contain_text("Ada's transfer")

    await desk.press("Refund")
    await dialog.get_by_label("Amount").fill("12.50")
    await dialog.get_by_label("Reason").fill("It rained")
    await dialog.get_by_role("combobox", name="Refund to").click()
    await page.get_by_role("option", name="Account balance").click()
    await expect(dialog.get_by_role("region", name="Summary")).to_contain_text("$12.50")
    await dialog.get_by_role("button", name="Refund", exact=True).click()
    await expect(page.get_by_role("region", name="Credit notes")).to_contain_text("It rained")

    await page.get_by_role("link", name="Invoices").last.click()
    await page.get_by_role("searchbox").fill("inv-9")
    await expect(page.get_by_text("No results.")).to_be_visible()
    await page.get_by_role("searchbox").fill("inv-")
    await expect(page.get_by_role("row", name="Ada Example")).to_be_visible()
    await desk.is_accessible()
