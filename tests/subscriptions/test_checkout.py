"""From an offer to a live agreement."""

import asyncio
import secrets
from collections import Counter
from typing import Any

import pytest

from models import database
from models.catalogue import IntervalUnit
from models.ledger import LedgerAccount, Transfer
from models.payments import Payment, PaymentStatus
from models.subscriptions import Subscription
from resolvers.ids import opaque
from tenure.catalogue.offers import Phase
from tenure.context import Context
from tenure.kit.money import Money
from tenure.ledger.posting import balances
from tests.billing.engine.evaluator import evaluate
from tests.door import Door
from tests.subscriptions.shop import INVOICE_PAY, PAY, REFUND, Shop, begin, buy, new_shop, pay


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def events(ctx: Context) -> list[str]:
    rows = await _all(ctx, "SELECT type FROM event WHERE tenant_id = $1 ORDER BY position")
    return [row["type"] for row in rows]


async def _all(ctx: Context, sql: str) -> list[Any]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await database.fetch(sql, ctx.tenant)


async def test_a_member_pays_and_has_a_live_membership(api: Door, shop: Shop, system: Context) -> None:
    member = await api.member()
    paid = await buy(member, await shop.offer())

    assert paid["payment"]["status"] == "SUCCEEDED"
    assert paid["checkout"]["status"] == "COMPLETED"
    assert paid["checkout"]["subscription"]["status"] == "ACTIVE"
    assert paid["checkout"]["invoice"]["status"] == "PAID"
    told = await events(system)
    expected = [
        "invoice.paid",
        "payment.succeeded",
        "subscription.activated",
        "checkout.completed",
        "entitlement.granted",
    ]
    assert [kind for kind in told if kind in expected] == expected


async def test_the_ledger_balances_after_payment_and_refund(api: Door, shop: Shop, system: Context) -> None:
    member, staff = await api.member(), await api.staff()
    paid = await buy(member, await shop.offer())
    invoice = paid["checkout"]["invoice"]["id"]
    some = {"amountMinor": "500", "currency": "USD"}
    await staff(REFUND, {"invoice": invoice, "amount": some, "end": False, "key": "r1"})

    async with database.for_tenant(system.tenant, reading=True):
        held = await balances(system.tenant)
        rows = await Transfer.of(system.tenant)
    assert sum(money.minor for money in held.values()) == 0
    assert held[LedgerAccount.RECEIVABLE, "USD"] == Money(0, "USD")
    assert held[LedgerAccount.DEFERRED, "USD"] == Money(-700, "USD")
    assert all(row.minor > 0 for row in rows)


async def test_a_declined_card_leaves_the_checkout_open_for_another(api: Door, shop: Shop) -> None:
    member = await api.member()
    checkout = await begin(member, await shop.offer())
    declined = await pay(member, checkout, "pm_card_declined")
    assert declined["payment"]["status"] == "FAILED"
    assert declined["checkout"]["status"] == "OPEN"
    assert declined["userErrors"] == []
    paid = await pay(member, checkout)
    assert paid["checkout"]["subscription"]["status"] == "ACTIVE"


async def test_a_lost_answer_is_looked_up_and_nobody_pays_twice(api: Door, shop: Shop, system: Context) -> None:
    member = await api.member()
    paid = await buy(member, await shop.offer(), "pm_card_answer_lost")
    assert paid["payment"]["status"] == "SUCCEEDED"
    rows = await _all(system, "SELECT minor FROM payment WHERE tenant_id = $1")
    assert [row["minor"] for row in rows] == [1200]


async def test_a_payment_that_needs_authentication_waits_for_it(api: Door, shop: Shop) -> None:
    member = await api.member()
    paid = await buy(member, await shop.offer(), "pm_card_authentication_required")
    assert paid["payment"]["status"] == "ACTION_REQUIRED"
    assert paid["payment"]["actionUrl"]
    assert paid["checkout"]["subscription"]["status"] == "INCOMPLETE"


async def test_a_free_trial_starts_without_money_and_is_had_once(api: Door, shop: Shop) -> None:
    member = await api.member()
    offer = await shop.offer(1200, IntervalUnit.MONTH, 1, Phase(Money(0, "USD"), IntervalUnit.DAY, 7))
    tried = await buy(member, offer, None)
    assert tried["checkout"]["subscription"]["status"] == "TRIALING"
    assert tried["payment"] is None


async def test_a_missing_key_is_refused_before_anything_happens(api: Door, shop: Shop) -> None:
    member = await api.member()
    checkout = await begin(member, await shop.offer())
    bare = PAY.replace("@idempotent(key: $key)", "").replace(", $key: String!", "")
    assert await member.errors(bare, {"checkout": checkout, "method": "x"}) == ["IDEMPOTENCY_KEY_REQUIRED"]


async def test_the_same_key_with_another_input_is_a_conflict(api: Door, shop: Shop) -> None:
    member = await api.member()
    checkout = await begin(member, await shop.offer())
    await pay(member, checkout, "pm_card_declined", "one")
    variables = {"checkout": checkout, "method": "pm_card_success", "key": "one"}
    assert await member.errors(PAY, variables) == ["IDEMPOTENCY_CONFLICT"]


async def test_many_at_once_with_one_key_make_one_charge_and_equal_answers(
    api: Door, shop: Shop, system: Context
) -> None:
    member = await api.member()
    checkout = await begin(member, await shop.offer())
    answers = await asyncio.gather(*(pay(member, checkout, key="same") for _ in range(20)))
    assert len({str({**answer, "cursor": None}) for answer in answers}) == 1
    assert answers[0]["checkout"]["subscription"]["status"] == "ACTIVE"
    assert len(await _all(system, "SELECT id FROM payment WHERE tenant_id = $1")) == 1


async def test_many_at_once_with_different_keys_charge_once(api: Door, shop: Shop, system: Context) -> None:
    member = await api.member()
    offer = await shop.offer()
    checkouts = [await begin(member, offer) for _ in range(4)]
    answers = await asyncio.gather(*(pay(member, checkouts[n % 4]) for n in range(20)))
    outcomes = Counter((answer["payment"] or {}).get("status") or answer["userErrors"][0]["code"] for answer in answers)
    assert outcomes["SUCCEEDED"] == 1, outcomes
    async with database.for_tenant(system.tenant, reading=True):
        assert await Payment.of(system.tenant).filter(status=PaymentStatus.SUCCEEDED).count() == 1
        live = await Subscription.of(system.tenant).exclude(status="ENDED")
    assert [str(row.status) for row in live] == ["ACTIVE"]


async def test_a_second_membership_of_the_same_product_is_refused(api: Door, shop: Shop) -> None:
    member, offer = await api.member(), await shop.offer()
    second = await begin(member, offer)
    await buy(member, offer)
    refused = await pay(member, second)
    assert [error["code"] for error in refused["userErrors"]] == ["ALREADY_SUBSCRIBED"]


async def test_nobody_pays_for_somebody_elses_checkout(api: Door, shop: Shop) -> None:
    checkout = await begin(await api.member(), await shop.offer())
    stranger = await api.member()
    variables = {"checkout": checkout, "method": "pm_card_success", "key": "k"}
    assert await stranger.errors(PAY, variables) == ["NOT_FOUND"]


async def test_a_one_time_purchase_renews_never(api: Door, shop: Shop, system: Context, clock: Any) -> None:
    member = await api.member()
    paid = await buy(member, await shop.offer(4900, IntervalUnit.ONCE))
    assert paid["checkout"]["subscription"]["periodEnd"] is None
    await clock.advance(days=400)
    assert len(await _all(system, "SELECT id FROM invoice WHERE tenant_id = $1")) == 1


async def test_refunds_never_exceed_what_was_paid(api: Door, shop: Shop, system: Context) -> None:
    member, staff = await api.member(), await api.staff()
    invoice = (await buy(member, await shop.offer(1000)))["checkout"]["invoice"]["id"]
    some = {"amountMinor": "300", "currency": "USD"}
    asked = [
        staff(REFUND, {"invoice": invoice, "amount": some, "end": False, "key": secrets.token_hex(4)})
        for _ in range(10)
    ]
    answers = [answer["invoiceRefund"] for answer in await asyncio.gather(*asked)]
    assert sum(answer["refund"] is not None for answer in answers) == 3
    rows = await _all(system, "SELECT refunded_minor FROM payment WHERE tenant_id = $1")
    assert [row["refunded_minor"] for row in rows] == [900]


async def test_a_full_refund_can_end_the_membership_and_takes_access_away(
    api: Door, shop: Shop, system: Context
) -> None:
    member, staff = await api.member(), await api.staff()
    paid = await buy(member, await shop.offer())
    variables = {"invoice": paid["checkout"]["invoice"]["id"], "amount": None, "end": True, "key": "back"}
    first = await staff(REFUND, variables)
    again = await staff(REFUND, variables)
    assert first == again
    assert first["invoiceRefund"]["refund"]["status"] == "SUCCEEDED"
    told = await events(system)
    assert told.count("refund.succeeded") == 1
    assert told[-2:] == ["subscription.ended", "entitlement.revoked"]


async def test_an_invoice_that_is_paid_cannot_be_paid_again(api: Door, shop: Shop) -> None:
    member = await api.member()
    invoice = (await buy(member, await shop.offer()))["checkout"]["invoice"]["id"]
    answer = await member(INVOICE_PAY, {"invoice": invoice, "method": "pm_card_success", "key": "x"})
    assert answer["invoicePay"]["userErrors"] == [{"code": "NOTHING_DUE"}]


PREVIEW = """query ($offer: ID!) { checkoutPreview(input: {offer: $offer}) {
  quote { total { amountMinor } lines { description amount { text } explanation { policy inputs { name value } } } }
  userErrors { ... on SubscriptionUserError { code } } } }"""


async def test_a_preview_tells_what_paying_will_ask_for_and_writes_nothing(
    api: Door, shop: Shop, system: Context
) -> None:
    member = await api.member()
    offer = await shop.offer(1200, IntervalUnit.MONTH, 1, Phase(Money(100, "USD"), IntervalUnit.DAY, 7))
    before = len(await events(system))
    preview = (await member(PREVIEW, {"offer": opaque(offer)}))["checkoutPreview"]["quote"]
    assert len(await events(system)) == before
    paid = await buy(member, offer)
    assert preview["total"]["amountMinor"] == "100" == paid["checkout"]["invoice"]["total"]["amountMinor"]
    assert preview["lines"][0]["explanation"]["policy"] == "TRIAL_PHASE"


async def test_an_invoice_explains_each_of_its_lines(api: Door, shop: Shop) -> None:
    member = await api.member()
    paid = await buy(member, await shop.offer())
    lines = """query ($id: ID!) { node(id: $id) { ... on Invoice {
      lines { amount { amountMinor } unitPrice
        explanation { formula inputs { name value } steps { name expression amount } } } } } }"""
    found = (await member(lines, {"id": paid["checkout"]["invoice"]["id"]}))["node"]["lines"]
    assert found[0]["amount"]["amountMinor"] == "1200"
    assert evaluate(found[0]["explanation"]) == 12
