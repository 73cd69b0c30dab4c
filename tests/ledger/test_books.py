"""What the ledger says, and what holds it."""

import secrets
from datetime import timedelta
from typing import Any

import pytest

from models import database
from models.billing import AccountBalance, RevenueSchedule
from models.catalogue import Consumption
from models.credits import CreditBalance
from models.ledger import LedgerAccount
from models.payments import Payment
from tenure.catalogue import products
from tenure.context import Context
from tenure.kit.money import Money
from tenure.ledger.posting import post
from tenure.transactions import transactional
from tests.door import Door
from tests.ledger.invoiced import Sold, account_of, invoice
from tests.subscriptions.shop import REFUND, Shop, buy, new_shop

TRIAL_BALANCE = """query ($asOf: DateTime, $currency: CurrencyCode) {
  trialBalance(asOf: $asOf, currency: $currency) { asOf
    rows { ledgerAccount debits { amountMinor currency } credits { amountMinor } balance { amountMinor } }
    totals { debits { amountMinor currency } credits { amountMinor } } } }"""
ENTRIES = """query ($filter: LedgerEntryFilter, $first: Int = 50, $after: String) {
  ledgerEntries(filter: $filter, first: $first, after: $after) {
    nodes { id debit credit amount { amountMinor } occurredAt subjectId subject { __typename } account { id } }
    pageInfo { hasNextPage endCursor } } }"""
INVARIANTS = """{ invariants { name isKept expected { amountMinor currency } found { amountMinor }
  tolerance { amountMinor } explanation } }"""


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


def _balances(answer: dict[str, Any]) -> dict[str, int]:
    rows = answer["trialBalance"]["rows"]
    return {row["ledgerAccount"]: int(row["balance"]["amountMinor"]) for row in rows}


async def test_the_trial_balance_is_what_was_booked_up_to_an_instant(api: Door, system: Context, clock: Any) -> None:
    account, staff, start = await account_of(api), await api.staff(), clock.now
    await invoice(system, account, Sold(1000, start, start + timedelta(days=10)))
    await clock.advance(days=4)
    await invoice(system, account, Sold(500, currency="EUR"))
    before = await staff(TRIAL_BALANCE, {"asOf": start.isoformat()})
    assert _balances(before) == {"RECEIVABLE": 1000, "DEFERRED": -1000}
    assert _balances(await staff(TRIAL_BALANCE, {"currency": "USD"})) == {
        "RECEIVABLE": 1000,
        "DEFERRED": -600,
        "REVENUE": -400,
    }
    now = (await staff(TRIAL_BALANCE))["trialBalance"]
    assert [total["debits"]["currency"] for total in now["totals"]] == ["EUR", "USD"]
    assert all(total["debits"]["amountMinor"] == total["credits"]["amountMinor"] for total in now["totals"])
    assert now["rows"][0] == {
        "ledgerAccount": "RECEIVABLE",
        "debits": {"amountMinor": "500", "currency": "EUR"},
        "credits": {"amountMinor": "0"},
        "balance": {"amountMinor": "500"},
    }


async def test_entries_are_found_by_what_they_are_about(api: Door, system: Context, clock: Any) -> None:
    first, second = await account_of(api), await account_of(api)
    staff, start = await api.staff(), clock.now
    (line,) = await invoice(system, first, Sold(1000, start, start + timedelta(days=10)))
    await invoice(system, second, Sold(700))
    await clock.advance(days=2)
    everything = (await staff(ENTRIES))["ledgerEntries"]["nodes"]
    assert len(everything) == 5  # two invoices, one earned at once, two days
    assert everything[0]["occurredAt"] > everything[-1]["occurredAt"]
    days = [one for one in everything if one["subject"] and one["subject"]["__typename"] == "RevenueDay"]
    assert [one["amount"]["amountMinor"] for one in days] == ["100", "100"]
    subject = everything[-1]["subjectId"]
    mine = next(one for one in everything if one["amount"]["amountMinor"] == "1000")
    wanted = [
        ({"account": mine["account"]["id"]}, 1),
        ({"ledgerAccount": "REVENUE"}, 3),
        ({"ledgerAccount": "RECEIVABLE"}, 2),
        ({"subject": subject}, 2 if subject != mine["subjectId"] else 1),
        ({"currency": "EUR"}, 0),
        ({"to": start.isoformat()}, 0),
        ({"from": (start + timedelta(minutes=1)).isoformat()}, 2),
        ({"ledgerAccount": "REVENUE", "to": (start + timedelta(minutes=1)).isoformat()}, 1),
    ]
    for filter, number in wanted:
        assert len((await staff(ENTRIES, {"filter": filter}))["ledgerEntries"]["nodes"]) == number, filter
    assert line.net_minor == 1000


async def test_entries_come_in_pages(api: Door, system: Context) -> None:
    account, staff = await account_of(api), await api.staff()
    for _ in range(3):
        await invoice(system, account, Sold(100))
    seen, after = [], None
    while True:
        page = (await staff(ENTRIES, {"first": 4, "after": after}))["ledgerEntries"]
        seen += [one["id"] for one in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    assert len(seen) == len(set(seen)) == 6
    assert await staff.errors(ENTRIES, {"filter": {"subject": "nonsense"}}) == ["BAD_INPUT"]


async def test_days_tell_what_they_earned(api: Door, system: Context, clock: Any) -> None:
    await invoice(system, await account_of(api), Sold(1000, clock.now, clock.now + timedelta(days=2)))
    await clock.advance(days=3)
    staff = await api.staff("LEDGER_READ", "EVENTS_READ")
    query = "{ revenueDays(first: 5) { nodes { id day closedAt period { start end } total { amountMinor } } } }"
    days = (await staff(query))["revenueDays"]["nodes"]
    assert [[one["amountMinor"] for one in day["total"]] for day in days] == [["500"], ["500"]]
    ranged = f'{{ revenueDays(from: "{days[0]["day"]}", first: 5) {{ nodes {{ id }} }} }}'
    assert (await staff(ranged))["revenueDays"]["nodes"] == [{"id": days[0]["id"]}]
    assert [one["id"] for one in (await staff(ranged.replace("from", "to")))["revenueDays"]["nodes"]] == [days[1]["id"]]
    log = """{ events(first: 50, types: ["revenue.recognized"]) { nodes { subject { id }
      ... on RevenueRecognized { period { start } total { amountMinor currency } } } } }"""
    told = (await staff(log))["events"]["nodes"]
    assert [one["subject"]["id"] for one in told] == [days[1]["id"], days[0]["id"]]
    assert told[0]["total"] == [{"amountMinor": "500", "currency": "USD"}]


async def test_the_books_agree_with_what_they_are_about(api: Door, shop: Shop, system: Context, clock: Any) -> None:
    staff = await api.staff()
    paid = await buy(await api.member(), await shop.offer())
    await buy(await api.member(), await shop.offer(), "pm_card_declined")
    part = {"amountMinor": "300", "currency": "USD"}
    variables = {
        "invoice": paid["checkout"]["invoice"]["id"],
        "amount": part,
        "end": False,
        "key": secrets.token_hex(6),
    }
    await staff(REFUND, variables)
    await invoice(system, await account_of(api), Sold(1000, clock.now, clock.now + timedelta(days=9)), Sold(50))
    await clock.advance(days=4)
    checks = (await staff(INVARIANTS))["invariants"]
    found = {one["name"]: one for one in checks}
    assert [one for one in checks if not one["isKept"]] == []
    assert found["TRIAL_BALANCE"]["found"]["amountMinor"] == "0"
    assert int(found["EARNED"]["found"]["amountMinor"]) > 0
    assert all(len(one["explanation"]) > 40 for one in checks)
    assert [one["name"] for one in checks] == sorted(found, key=[one["name"] for one in checks].index)


async def test_what_does_not_agree_is_shown_with_both_sides(api: Door, system: Context) -> None:
    account, staff = await account_of(api), await api.staff()
    await invoice(system, account, Sold(1000, system.now(), system.now() + timedelta(days=9)))
    async with database.for_tenant(system.tenant):
        await RevenueSchedule.of(system.tenant).update(credited_minor=10)
        await AccountBalance.create(
            tenant_id=system.tenant, account_id=account, currency="USD", minor=70, created_at=system.now()
        )
    checks = {one["name"]: one for one in (await staff(INVARIANTS))["invariants"]}
    broken = {name: (one["expected"]["amountMinor"], one["found"]["amountMinor"]) for name, one in checks.items()}
    assert [name for name, one in checks.items() if not one["isKept"]] == ["BALANCE", "DEFERRED"]
    assert (broken["BALANCE"], broken["DEFERRED"]) == (("70", "0"), ("990", "1000"))


async def test_credits_agree_within_their_roundings(api: Door, system: Context) -> None:
    product = await products.create_product(system, "exports", "Exports", consumption=Consumption.BY_UNIT)
    for value in ("4.996", "5.004"):
        await _credits(system, await account_of(api), product.id, value)
    (check,) = [one for one in (await (await api.staff())(INVARIANTS))["invariants"] if one["name"] == "CREDITS"]
    assert (check["expected"]["amountMinor"], check["found"]["amountMinor"], check["isKept"]) == ("1000", "1000", True)
    await _credits(system, await account_of(api), product.id, "1.00", booked=90)
    (check,) = [one for one in (await (await api.staff())(INVARIANTS))["invariants"] if one["name"] == "CREDITS"]
    assert (check["tolerance"]["amountMinor"], check["isKept"]) == ("3", False)


@transactional
async def _credits(ctx: Context, account_id: Any, product_id: Any, value: str, booked: int = 500) -> None:
    balance = await CreditBalance.create(
        tenant_id=ctx.tenant,
        account_id=account_id,
        product_id=product_id,
        currency="USD",
        units=10,
        value=value,
        created_at=ctx.now(),
    )
    await post(ctx, balance, LedgerAccount.RECEIVABLE, LedgerAccount.CREDITS, Money(booked, "USD"))


async def test_money_in_suspense_is_listed(api: Door, shop: Shop, system: Context) -> None:
    await buy(await api.member(), await shop.offer(), "pm_card_declined")
    await _unexpected(system)
    checks = {one["name"]: one for one in (await (await api.staff())(INVARIANTS))["invariants"]}
    assert (checks["SUSPENSE"]["found"]["amountMinor"], checks["SUSPENSE"]["isKept"]) == ("1200", True)
    assert checks["CLEARING"]["isKept"]


@transactional
async def _unexpected(ctx: Context) -> None:
    """A declined payment that came after all."""
    payment = await Payment.of(ctx.tenant).get(status="FAILED")
    payment.is_in_suspense = True
    await payment.save(update_fields=["is_in_suspense"])
    await post(ctx, payment, LedgerAccount.CLEARING, LedgerAccount.SUSPENSE, payment.amount)


async def test_only_who_may_read_the_ledger_is_told(api: Door) -> None:
    for door in (await api.member(), await api.staff("BILLING_READ", "BILLING_REFUND")):
        for question in (TRIAL_BALANCE, ENTRIES, INVARIANTS):
            assert await door.errors(question) == ["FORBIDDEN"]
    assert (await (await api.staff("LEDGER_READ"))(TRIAL_BALANCE))["trialBalance"]["rows"] == []
