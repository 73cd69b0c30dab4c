"""Payments: recorded by hand, said what they are for, refunded and settled; the lists of money in and out."""

from playwright.async_api import expect

from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.billing.desk import new_desk
from tests.claims import in_full
from tests.console.screens.desk import Desk
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop

MARK_PAID = """mutation ($invoice: ID!) { invoiceMarkPaid(input: {invoice: $invoice, reference: "by bank"})
  @idempotent(key: "by bank") { payment { id } userErrors { message } } }"""


@in_full
async def test_a_refund_of_money_that_came_by_hand_waits_until_it_was_sent(desk: Desk, api: Door) -> None:
    books, page = await new_desk(api), desk.page
    opened = await books.opened(currency="USD")
    assert (await books.staff(MARK_PAID, {"invoice": opened["id"]}))["invoiceMarkPaid"]["userErrors"] == []
    await desk.open(f"/invoices/{opened['id']}")
    await desk.press("Refund")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Reason").fill("It rained")
    await expect(dialog.get_by_role("region", name="Summary")).to_contain_text("$100.00")
    await dialog.get_by_role("button", name="Refund", exact=True).click()
    await expect(page.get_by_text("Send the money manually")).to_be_visible()
    await expect(page.get_by_role("region", name="Payments")).to_contain_text("To be sent manually")
    await desk.open("/payments?tab=refunds")
    row = page.get_by_role("table", name="Refunds").get_by_role("row", name="It rained")
    await expect(row).to_contain_text("To be sent manually")
    await row.get_by_role("button", name="Settle").click()
    await dialog.get_by_role("button", name="Settle").click()
    await expect(row).to_contain_text("Refunded", timeout=3000)


async def test_a_payment_is_recorded_by_hand_and_leaves_suspense(desk: Desk, api: Door, system: Context) -> None:
    page = desk.page
    await confirmed(system, "ada@example.com")
    await desk.open("/payments")
    await desk.press("Record payment")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Amount").fill("47")
    await dialog.get_by_label("Reference").fill("For the boat")
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Record payment").click()
    await expect(page.get_by_role("row", name="$47.00")).to_contain_text("In suspense")
    await buy(await api.member("grace@example.com"), await (await new_shop(system)).offer(1200))
    await expect(page.get_by_role("row", name="$12.00")).to_be_visible(timeout=3000)
    await desk.is_accessible()

    await page.get_by_role("tab", name="Suspense").click()
    await page.get_by_role("row", name="For the boat").get_by_role("button").click()
    await dialog.get_by_label("Credit an account's balance").check()
    await dialog.get_by_label("Account", exact=True).first.fill("Ada")
    await page.get_by_role("option", name="Ada Example").click()
    await dialog.get_by_role("button", name="Assign payment").click()
    await expect(page.get_by_text("No payments in suspense")).to_be_visible()
    for tab in ("Refunds", "Credit notes", "Disputes", "Payouts"):
        await page.get_by_role("tab", name=tab).click()
        await expect(page.locator("[aria-busy=true]")).to_have_count(0)
    await page.get_by_role("tab", name="Payments").click()
    await page.get_by_role("row", name="$12.00").press("Enter")
    await expect(page.get_by_role("heading", level=1, name="$12.00")).to_be_visible()
    await desk.is_accessible()
