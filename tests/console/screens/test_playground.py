"""The playground: an operation is run as oneself, a saved one taken, the schema looked up, and a feed listened to."""

from playwright.async_api import expect

from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.console.screens.desk import Desk


async def test_operations_are_run_looked_up_and_listened_to(desk: Desk, system: Context) -> None:
    page = desk.page
    await desk.open("/playground")
    editor = page.get_by_label("Operation", exact=True)
    await editor.fill("query Who { viewer { member { name } } }")
    await editor.press("Control+Enter")
    result = page.get_by_label("Result", exact=True).last
    await expect(result).to_contain_text('"viewer"')
    await desk.is_accessible()
    await editor.fill("query {")
    await desk.press("Run")
    await expect(page.get_by_role("alert")).to_contain_text("This is not GraphQL yet")

    await page.get_by_role("tab", name="Schema").click()
    await page.get_by_label("Find a type or field").fill("invoiceConnection")
    await page.get_by_role("button", name="InvoiceConnection", exact=True).click()
    await expect(page.get_by_role("heading", name="InvoiceConnection")).to_be_visible()
    await desk.is_accessible()
    await page.get_by_role("tab", name="Saved").click()
    await page.get_by_role("button", name="EventFeed", exact=True).click()
    await page.get_by_label("Variables (JSON)").fill('{"types": ["member.email_confirmed"]}')
    await desk.press("Run")
    await expect(page.get_by_text("Listening")).to_be_visible()
    await page.wait_for_timeout(1_000)  # asked for, but not yet listened to
    await confirmed(system, "ada@example.com")
    await expect(result).to_contain_text("member.email_confirmed")
    await desk.press("Stop")
    await page.get_by_role("tab", name="History").click()
    await expect(page.get_by_role("button", name="query Who")).to_be_visible()
