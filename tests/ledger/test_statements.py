"""What an account owes, and how that came about."""

import secrets
from typing import Any

import pytest

from tenure.context import Context
from tests.billing.desk import Desk, new_desk
from tests.console.costs import counted
from tests.door import Door
from tests.ledger.stated import STATEMENT, check, stated

REFUND = """mutation ($input: InvoiceRefundInput!, $key: String!) {
  invoiceRefund(input: $input) @idempotent(key: $key) {
    refund { id status } userErrors { message ... on BillingUserError { code } } } }"""
LED = """query ($account: ID!) { account(id: $account) { statement(currency: "EUR") { entries(first: 50) { nodes {
  kind number documentId document { id __typename } invoice { id number } payment { id } } } } } }"""


@pytest.fixture
async def desk(api: Door) -> Desk:
    return await new_desk(api)


async def _refund(desk: Desk, invoice: str, minor: int, to: str) -> None:
    amount = {"amountMinor": str(minor), "currency": "EUR"}
    wish = {"invoice": invoice, "amount": amount, "reason": "asked", "to": to}
    done = (await desk.staff(REFUND, {"input": wish, "key": secrets.token_hex(6)}))["invoiceRefund"]
    assert done["refund"]["status"] == "SUCCEEDED", done


async def _year(desk: Desk, clock: Any) -> list[dict[str, Any]]:
    """Paid, partly given back in money and in balance; then one that the balance pays a part of, lost and paid."""
    first = await desk.opened()
    await clock.advance(days=1)
    await desk.paid(first["id"])
    await clock.advance(days=1)
    await _refund(desk, first["id"], 3000, "METHOD")
    await clock.advance(days=1)
    await _refund(desk, first["id"], 2000, "BALANCE")
    await clock.advance(days=1)
    second = await desk.opened()
    await clock.advance(days=1)
    await desk.does("invoiceMarkUncollectible", invoice=second["id"])
    await clock.advance(days=1)
    await desk.paid(second["id"])
    await clock.advance(days=1)
    third = await desk.opened(minor=700)
    await clock.advance(days=1)
    await desk.does("invoiceVoid", invoice=third["id"], reason="A mistake")
    return [first, second, third]


WHOLE = [
    ("INVOICE", 10000, 10000),
    ("PAYMENT", -10000, 0),
    ("CREDIT_NOTE", -3000, -3000),
    ("REFUND", 3000, 0),
    ("CREDIT_NOTE", -2000, -2000),
    ("INVOICE", 10000, 8000),
    ("WRITE_OFF", -8000, 0),
    ("WRITE_OFF", 8000, 8000),
    ("PAYMENT", -8000, 0),
    ("INVOICE", 1400, 1400),
    ("VOID", -1400, 0),
]


def _told(statement: dict[str, Any]) -> list[tuple[str, int, int]]:
    return [(one["kind"], one["amount"], one["balance"]) for one in statement["entries"]]


async def test_a_statement_tells_what_was_owed_entry_by_entry(desk: Desk, clock: Any, system: Context) -> None:
    first, second, third = await _year(desk, clock)
    whole = await stated(desk.staff, desk.account, currency="EUR")
    assert _told(whole) == WHOLE
    assert (whole["opening"], whole["charged"], whole["settled"], whole["closing"]) == (0, 32400, -32400, 0)
    numbers = [one["number"] for one in whole["entries"]]
    assert (numbers[0], numbers[1], numbers[3], numbers[5], numbers[10]) == (
        *(first["number"],) * 3,
        second["number"],
        third["number"],
    )
    assert numbers[2] not in {first["number"], None}
    part = await stated(
        desk.staff,
        desk.account,
        currency="EUR",
        **{"from": whole["entries"][4]["occurredAt"], "to": whole["entries"][6]["occurredAt"]},
    )
    assert (part["opening"], part["closing"], _told(part)) == (0, 8000, WHOLE[4:6])
    assert await check(desk.staff, system, desk.account, first=4) > 1


async def test_each_entry_leads_to_its_documents(desk: Desk, clock: Any) -> None:
    first, *_ = await _year(desk, clock)
    asked = {"account": desk.account}
    nodes = (await desk.staff(LED, asked))["account"]["statement"]["entries"]["nodes"]
    kinds = [one["document"]["__typename"] for one in nodes]
    assert kinds[:5] == ["Invoice", "Payment", "CreditNote", "Refund", "CreditNote"]
    assert all(one["document"]["id"] == one["documentId"] for one in nodes)
    assert {one["invoice"]["id"] for one in nodes[:5]} == {first["id"]}
    assert [one["payment"] and one["payment"]["id"] for one in nodes[:4]] == [
        None,
        nodes[1]["documentId"],
        None,
        nodes[1]["documentId"],
    ]
    assert (await desk.member(LED, asked))["account"]["statement"]["entries"]["nodes"] == nodes


async def test_it_is_read_in_two_statements_and_in_pages_from_either_end(desk: Desk, clock: Any) -> None:
    await _year(desk, clock)
    asked = {"account": desk.account, "currency": "EUR"}
    with counted() as queries:
        await desk.staff(STATEMENT, asked)
    assert len([sql for sql in queries if "transfer" in sql]) == 2
    paged = await stated(desk.staff, desk.account, currency="EUR", first=3)
    assert _told(paged) == WHOLE
    backwards = """query ($account: ID!, $before: String) { account(id: $account) { statement(currency: "EUR") {
      entries(last: 4, before: $before) { nodes { balance { amountMinor } }
        pageInfo { hasPreviousPage hasNextPage startCursor } } } } }"""
    seen: list[int] = []
    before = None
    while True:
        page = (await desk.staff(backwards, {"account": desk.account, "before": before}))["account"]["statement"]
        seen = [int(one["balance"]["amountMinor"]) for one in page["entries"]["nodes"]] + seen
        if not page["entries"]["pageInfo"]["hasPreviousPage"]:
            break
        before = page["entries"]["pageInfo"]["startCursor"]
    assert seen == [balance for *_, balance in WHOLE]


async def test_it_is_for_who_pays_and_for_staff_who_see_invoices(desk: Desk, api: Door) -> None:
    await desk.opened()
    shown = "query ($id: ID!) { account(id: $id) { statement { closing { amountMinor } currencies } } }"
    assert (await desk.member(shown, {"id": desk.account}))["account"]["statement"] == {
        "closing": {"amountMinor": "0"},  # in the currency of the account, which owes in another one
        "currencies": ["EUR"],
    }
    both = await api.staff("MEMBERS_READ", "BILLING_READ")
    assert (await both(shown, {"id": desk.account}))["account"]["statement"]["currencies"] == ["EUR"]
    curious = await api.staff("MEMBERS_READ")
    assert (await curious(shown, {"id": desk.account}))["account"]["statement"] is None
    assert await (await api.member()).errors(shown, {"id": desk.account}) == ["NOT_FOUND"]


async def test_a_span_that_ends_before_it_begins_is_none(desk: Desk) -> None:
    wrong = {"account": desk.account, "from": "2026-02-01T00:00:00Z", "to": "2026-01-01T00:00:00Z"}
    assert await desk.staff.errors(STATEMENT, wrong) == ["BAD_INPUT"]
    assert await desk.staff.errors(STATEMENT, {"account": desk.account, "after": "nonsense"}) == ["BAD_INPUT"]
