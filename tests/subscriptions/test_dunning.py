"""What is owed is collected: retries, grace, stages, and what comes after."""

import asyncio
import json
import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models import database
from models.catalogue import IntervalUnit
from models.identity import Member
from models.tenants import Tenant
from resolvers.ids import opaque
from tenure.context import Context
from tenure.identity import sessions
from tenure.kit import ids
from tenure.settings import changing, places
from tenure.settings.changing import Wish
from tenure.transactions import transactional
from tests.door import Door
from tests.subscriptions.shop import CREATE, INVOICE_PAY, Shop, buy, new_shop

LATER_POOR = "pm_card_without_funds_later"
LATER_EXPIRED = "pm_card_expires_next_renewal"
ADD = """mutation ($method: String!, $key: String!) {
  paymentMethodAdd(input: {paymentMethod: $method}) @idempotent(key: $key) {
    paymentMethod { id last4 } userErrors { ... on CollectionUserError { code } } } }"""
REMOVE = """mutation ($method: ID!) { paymentMethodRemove(input: {paymentMethod: $method}) {
  paymentMethod { id } userErrors { ... on CollectionUserError { code } } } }"""
CHOOSE = """mutation ($subscription: ID!, $method: ID!, $key: String!) {
  subscriptionPaymentMethodSet(input: {subscription: $subscription, paymentMethod: $method}) @idempotent(key: $key) {
    subscription { status } userErrors { ... on CollectionUserError { code } } } }"""


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def rows(ctx: Context, table: str) -> list[Any]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await database.fetch(f'SELECT * FROM "{table}" WHERE tenant_id = $1 ORDER BY id', ctx.tenant)


async def told(ctx: Context, *types: str) -> list[Any]:
    found = sorted(await rows(ctx, "event"), key=lambda row: row["position"])
    return [{**row, "payload": json.loads(row["payload"])} for row in found if row["type"] in types]


async def put(ctx: Context, **values: Any) -> None:
    wishes = [Wish(f"dunning.{name}", value) for name, value in values.items()]
    await changing.change(ctx, places.business(ctx), wishes)


async def status(ctx: Context) -> str:
    [row] = await rows(ctx, "subscription")
    return str(row["status"])


async def has_access(ctx: Context) -> bool:
    return any(row["revoked_at"] is None for row in await rows(ctx, "entitlement"))


async def returned(door: Door) -> Door:
    """The first member again, after so long that nobody is signed in any more."""
    token = secrets.token_hex(16)
    await _signed_in(replace(door.system, address="127.0.0.1", device="tests"), token)
    return door.with_bearer(token)


@transactional
async def _signed_in(ctx: Context, token: str) -> Member:
    member = await Member.of(ctx.tenant).order_by("id").first()
    assert member is not None
    await sessions.begin(ctx, member, token)
    return member


async def add(door: Door, method: str) -> dict[str, Any]:
    answer = await door(ADD, {"method": method, "key": secrets.token_hex(6)})
    added: dict[str, Any] = answer["paymentMethodAdd"]
    return added


async def test_p21_a_payment_is_tried_again_on_days_2_7_14_and_21_and_then_it_ends(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    await buy(await api.member(), await shop.offer(), LATER_POOR)
    await clock.advance(days=60)
    tries = (await rows(system, "payment"))[1:]
    first = tries[0]["created_at"]
    assert [(one["created_at"] - first).days for one in tries] == [0, 2, 7, 14, 21]
    [subscription] = await rows(system, "subscription")
    assert (subscription["status"], subscription["end_reason"]) == ("ENDED", "DUNNING")
    [exhausted] = await told(system, "dunning.exhausted")
    assert exhausted["payload"]["action"] == "END"
    failed = await told(system, "invoice.payment_failed")
    nexts = [one["payload"]["nextRetryAt"] for one in failed]
    assert nexts[-1] is None
    assert [datetime.fromisoformat(one) - first for one in nexts[:-1]] == [
        timedelta(days=days) for days in (2, 7, 14, 21)
    ]


async def test_p21_a_new_method_meanwhile_is_tried_at_once(
    api: Door, shop: Shop, system: Context, clock: Any, mailbox: Any
) -> None:
    member = await api.member("anna@example.com")
    await buy(member, await shop.offer(), LATER_POOR)
    await clock.advance(days=35)
    member = await returned(api)
    [before] = await rows(system, "subscription")
    assert (before["status"], before["retries"]) == ("PAST_DUE", 1)
    assert (await add(member, "pm_card_success"))["userErrors"] == []
    [after] = await rows(system, "subscription")
    assert (after["status"], after["retries"], after["past_due_since"], after["grace_until"]) == (
        "ACTIVE",
        0,
        None,
        None,
    )
    assert after["period_start"] == before["period_end"], "billing dates stay"
    cleared = await told(system, "dunning.started", "dunning.cleared", "subscription.recovered")
    assert {one["type"] for one in cleared} == {"dunning.started", "dunning.cleared", "subscription.recovered"}
    subjects = [letter.subject for letter in await mailbox("anna@example.com")]
    assert "Your membership Club continues" in subjects
    await clock.advance(days=25)
    assert len(await rows(system, "payment")) == 4, "one for the next period, and no retry any more"


async def test_p38_stages_are_entered_30_40_and_50_days_after_the_earliest_unpaid_invoice(
    api: Door, shop: Shop, system: Context, clock: Any, business: Tenant
) -> None:
    stages = [
        {"days": 30, "does": "NOTIFY"},
        {"days": 40, "does": "BLOCK_CHANGES"},
        {"days": 50, "does": "BLOCK_ACCESS"},
    ]
    await put(system, stages=stages, retry_every_days=8, retry_times=6, after="KEEP", next_period="SKIP")
    begin = datetime(2012, 5, 24, 12, tzinfo=UTC)
    await Tenant.filter(id=business.id).update(clock=begin)
    business.clock = begin
    member = await api.member()
    await buy(member, await shop.offer(1200, IntervalUnit.WEEK), LATER_POOR)
    await clock.advance(days=47)
    assert await has_access(system)
    other, member = await new_shop(system), await returned(api)
    refused = await member(CREATE, {"offer": opaque(await other.offer())})
    assert [error["code"] for error in refused["checkoutCreate"]["userErrors"]] == ["PAYMENT_DUE"]
    await clock.advance(days=13)
    entered = await told(system, "invoice.overdue")
    assert [one["occurred_at"].date().isoformat() for one in entered] == ["2012-06-30", "2012-07-10", "2012-07-20"]
    assert [one["payload"]["stage"] for one in entered] == ["NOTIFY", "BLOCK_CHANGES", "BLOCK_ACCESS"]
    assert await status(system) == "PAST_DUE"
    assert not await has_access(system)
    days = [(one["created_at"] - begin).days - 7 for one in (await rows(system, "payment"))[1:]]
    assert days == [0, 8, 16, 24, 32, 40, 48]
    await add(await returned(api), "pm_card_success")
    assert await status(system) == "ACTIVE"
    assert await has_access(system)


async def test_access_stays_for_the_grace_and_comes_back_with_the_money(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    await put(system, grace_days=5)
    member = await api.member()
    await buy(member, await shop.offer(), LATER_POOR)
    await clock.advance(days=34)
    assert await has_access(system)
    [told_] = await told(system, "subscription.past_due")
    [subscription] = await rows(system, "subscription")
    assert subscription["grace_until"] == subscription["past_due_since"] + timedelta(days=5)
    assert datetime.fromisoformat(told_["payload"]["graceUntil"]) == subscription["grace_until"]
    await clock.advance(days=4)
    assert (await status(system), await has_access(system)) == ("PAST_DUE", False)
    await add(await returned(api), "pm_card_success")
    assert (await status(system), await has_access(system)) == ("ACTIVE", True)


async def test_unpaid_keeps_the_place_without_access_and_comes_back_once_all_is_paid(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    await put(system, after="UNPAID", retry_days=[3, 10])
    member, offer = await api.member(), await shop.offer(3100)
    await buy(member, offer, LATER_POOR)
    await clock.advance(days=45)
    assert (await status(system), await has_access(system)) == ("UNPAID", False)
    member = await returned(api)
    refused = await member(CREATE, {"offer": opaque(offer)})
    assert [error["code"] for error in refused["checkoutCreate"]["userErrors"]] == ["ALREADY_SUBSCRIBED"]
    _, invoice = await rows(system, "invoice")
    assert 0 < invoice["reduced_minor"] < invoice["total_minor"], "what was not delivered is not owed"
    await clock.advance(days=60)
    assert len(await rows(system, "invoice")) == 2, "renewals have stopped"
    [anchored] = await rows(system, "subscription")
    variables = {"invoice": ids.encode("Invoice", invoice["id"]), "method": "pm_card_success", "key": "back"}
    member = await returned(api)
    assert (await member(INVOICE_PAY, variables))["invoicePay"]["payment"]["status"] == "SUCCEEDED"
    assert (await status(system), await has_access(system)) == ("ACTIVE", True)
    await clock.advance(minutes=1)
    [subscription] = await rows(system, "subscription")
    assert subscription["anchor_on"] == anchored["anchor_on"]
    rest = (await rows(system, "invoice"))[-1]
    assert rest["status"] == "PAID"
    assert 0 < rest["total_minor"] < 3100, "the rest of the present period"
    assert rest["period_end"] == subscription["period_end"]
    await clock.advance(days=32)
    assert [row["status"] for row in await rows(system, "invoice")] == ["PAID"] * 4


async def test_what_was_declined_for_good_is_not_tried_again_but_another_method_is_asked_for(
    api: Door, shop: Shop, system: Context, clock: Any, mailbox: Any
) -> None:
    member = await api.member("carl@example.com")
    await buy(member, await shop.offer(), LATER_EXPIRED)
    await clock.advance(days=45)
    assert len(await rows(system, "payment")) == 2
    assert await status(system) == "PAST_DUE"
    [failed] = await told(system, "invoice.payment_failed")
    assert failed["payload"]["nextRetryAt"] is None
    assert any("didn't go through" in letter.subject for letter in await mailbox("carl@example.com"))
    await clock.advance(days=15)
    assert (await status(system), len(await rows(system, "payment"))) == ("ENDED", 2)


@pytest.mark.parametrize(("meanwhile", "invoices"), [("INVOICE", 4), ("SKIP", 2)])
async def test_periods_that_begin_while_one_is_owed_are_invoiced_or_left_out(
    meanwhile: str, invoices: int, api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    await put(system, next_period=meanwhile)
    member = await api.member()
    await buy(member, await shop.offer(1200, IntervalUnit.WEEK), LATER_POOR)
    await clock.advance(days=24)
    found = await rows(system, "invoice")
    assert [row["status"] for row in found] == ["PAID", *["OPEN"] * (invoices - 1)]
    await add(await returned(api), "pm_card_success")
    assert [row["status"] for row in await rows(system, "invoice")] == ["PAID"] * invoices
    assert await status(system) == "ACTIVE"
    cleared = await told(system, "dunning.started", "dunning.cleared")
    assert [one["type"] for one in cleared] == ["dunning.started", "dunning.cleared"], "one run"
    [subscription] = await rows(system, "subscription")
    assert subscription["period_end"] - found[0]["period_start"] == timedelta(days=28)
    await clock.advance(days=7)
    assert [row["status"] for row in await rows(system, "invoice")] == ["PAID"] * (invoices + 1)


async def test_a_new_card_that_is_declined_too_changes_nothing(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    member = await api.member()
    await buy(member, await shop.offer(), LATER_POOR)
    await clock.advance(days=32)
    member = await returned(api)
    assert [one["code"] for one in (await add(member, "pm_card_declined"))["userErrors"]] == ["PAYMENT_METHOD_DECLINED"]
    assert (await add(member, LATER_POOR))["userErrors"] == []
    assert await status(system) == "PAST_DUE"
    await clock.advance(days=21)
    assert await status(system) == "ENDED"


async def test_a_card_that_is_named_again_under_its_key_is_not_charged_again(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    member = await api.member()
    bought = await buy(member, await shop.offer(), LATER_POOR)
    await clock.advance(days=32)
    member = await returned(api)
    before = len(await rows(system, "payment"))
    answers = [(await member(ADD, {"method": LATER_POOR, "key": "new"}))["paymentMethodAdd"] for _ in range(3)]
    assert answers[0] == answers[1] == answers[2]
    assert answers[0]["userErrors"] == []
    assert len(await rows(system, "payment")) == before + 1
    method, subscription = (await rows(system, "payment_method"))[-1], bought["checkout"]["subscription"]["id"]
    chosen = {"subscription": subscription, "method": ids.encode("PaymentMethod", method["id"]), "key": "chosen"}
    told_again = await asyncio.gather(*(member(CHOOSE, chosen) for _ in range(4)))
    assert all(one["subscriptionPaymentMethodSet"]["userErrors"] == [] for one in told_again)
    assert len(await rows(system, "payment")) == before + 2
    assert (await member(CHOOSE, chosen))["subscriptionPaymentMethodSet"]["subscription"] == {"status": "PAST_DUE"}
    assert len(await rows(system, "payment")) == before + 2
    await member(CHOOSE, {**chosen, "key": "another"})
    assert len(await rows(system, "payment")) == before + 3
    assert {row["status"] for row in (await rows(system, "payment"))[before:]} == {"FAILED"}


async def test_a_way_to_pay_is_chosen_and_removed(api: Door, shop: Shop, system: Context, clock: Any) -> None:
    member = await api.member()
    bought = await buy(member, await shop.offer())
    subscription = bought["checkout"]["subscription"]["id"]
    [first] = await rows(system, "payment_method")
    second = (await add(member, LATER_POOR))["paymentMethod"]["id"]
    variables = {"subscription": subscription, "method": ids.encode("PaymentMethod", first["id"]), "key": "k"}
    assert (await member(CHOOSE, variables))["subscriptionPaymentMethodSet"]["userErrors"] == []
    stranger = await api.member()
    assert await stranger.errors(REMOVE, {"method": second}) == ["NOT_FOUND"]
    assert (await member(REMOVE, {"method": second}))["paymentMethodRemove"]["userErrors"] == []
    gone = await member(CHOOSE, {**variables, "method": second, "key": "l"})
    assert [one["code"] for one in gone["subscriptionPaymentMethodSet"]["userErrors"]] == ["PAYMENT_METHOD_REMOVED"]
    await clock.advance(days=32)
    assert [row["status"] for row in await rows(system, "invoice")] == ["PAID", "PAID"]
