"""Memberships that PayPal draws by itself: agreed on its page, followed, changed, rested, ended, and what it cannot."""

import random
import secrets
from collections.abc import AsyncIterator
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from models.catalogue import IntervalUnit, Offer
from models.tenants import Tenant
from resolvers.ids import opaque
from tenure.billing import providers, seller, taxes
from tenure.billing.tax_settings import TAX, TaxMode
from tenure.catalogue import coupon_terms, offers
from tenure.catalogue.offers import Phase, Terms
from tenure.gateways.payments.contract import RefundRequest
from tenure.kit import clock, ids
from tenure.kit.money import Money
from tenure.kit.terms import Alignment
from tenure.services import Services
from tenure.subscriptions.reconciling import schedule
from tests.billing.world import set_here
from tests.claims import Claim
from tests.door import Door
from tests.fakes.paypal import hooks
from tests.fakes.paypal.app import Fault
from tests.spine.paypal import WEBHOOK, PayPalWorld, paypal_world
from tests.subscriptions.shop import CANCEL, REFUND, Shop, begin, new_shop

PAY = """mutation ($checkout: ID!, $key: String!) {
  checkoutPay(input: {checkout: $checkout, paymentMethod: "paypal"}) @idempotent(key: $key) {
    checkout { id status approvalUrl invoice { id } subscription { id status collection periodEnd } } payment { id }
    userErrors { message field ... on SubscriptionUserError { code } } } }"""
BEGIN = """mutation ($offer: ID!, $quantity: Int, $coupons: [String!]!) {
  checkoutCreate(input: {offer: $offer, quantity: $quantity, coupons: $coupons}) {
  checkout { id } userErrors { message } } }"""
PREVIEW = """query ($checkout: ID!) { checkoutPayPreview(input: {checkout: $checkout, paymentMethod: "paypal"}) {
  preview { due { amountMinor } } userErrors { ... on SubscriptionUserError { code } } } }"""
CHANGE = """mutation ($id: ID!, $offer: ID, $when: ChangeWhen!, $key: String!) {
  subscriptionChange(input: {subscription: $id, offer: $offer, when: $when}) @idempotent(key: $key) {
    change { status approvalUrl } userErrors { ... on SubscriptionUserError { code } } } }"""
PAUSE = """mutation ($id: ID!) { subscriptionPause(input: {subscription: $id}) {
  subscription { status } userErrors { message ... on SubscriptionUserError { code } } } }"""
RESUME = """mutation ($id: ID!, $key: String!) { subscriptionResume(input: {subscription: $id}) @idempotent(key: $key) {
  subscription { status } userErrors { message ... on SubscriptionUserError { code } } } }"""


@pytest.fixture
async def paypal(services: Services, business: Tenant) -> AsyncIterator[PayPalWorld]:
    async with paypal_world(services, business, renewals="PROVIDER") as world:
        yield world


@pytest.fixture
async def shop(paypal: PayPalWorld) -> Shop:
    return await new_shop(paypal.ctx)


async def pay(door: Door, checkout: str, key: str = "") -> dict[str, Any]:
    variables = {"checkout": checkout, "key": key or secrets.token_hex(8)}
    paid: dict[str, Any] = (await door(PAY, variables))["checkoutPay"]
    return paid


async def bought(paypal: PayPalWorld, shop: Shop, offer: Offer | None = None) -> tuple[Door, dict[str, Any]]:
    """A member who agreed on PayPal's page, and what their membership is by then."""
    member = await paypal.api.member()
    checkout = await begin(member, offer or await shop.offer())
    waits = await pay(member, checkout)
    assert waits["userErrors"] == []
    await paypal.control.approve(await named(paypal))
    await hear(paypal)
    return member, waits["checkout"]["subscription"]


async def named(paypal: PayPalWorld) -> str:
    """What PayPal calls the newest membership."""
    return str((await paypal.rows("subscription"))[-1]["provider_ref"])


async def hear(paypal: PayPalWorld, chance: random.Random | None = None) -> None:
    """Every event of PayPal's so far, again, or as a bad network brings it; then whatever follows from them."""
    told = (await paypal.control.seen())["events"]
    if chance is not None:
        told = [event for event in told * 3 if chance.random() > 0.3]
        chance.shuffle(told)
    for event in told:
        raw, headers = hooks.signed(event, WEBHOOK, clock.now(), paypal.control.address)
        assert (await paypal.api.client.post(paypal.inbox, content=raw, headers=headers)).status_code == 200
    await paypal.run_jobs()


async def asked_of_paypal(paypal: PayPalWorld) -> list[str]:
    calls = (await paypal.control.seen())["calls"]
    return [path for method, path in calls if method == "POST" and path.startswith("/v1/billing")]


async def test_a_member_agrees_and_paypal_draws_each_month(paypal: PayPalWorld, shop: Shop, claim: Claim) -> None:
    member = await paypal.api.member()
    checkout = await begin(member, await shop.offer())
    assert (await member(PREVIEW, {"checkout": checkout}))["checkoutPayPreview"]["userErrors"] == []
    assert await asked_of_paypal(paypal) == []
    waits = await pay(member, checkout)
    assert (waits["payment"], waits["checkout"]["invoice"]) == (None, None)
    assert waits["checkout"]["subscription"]["status"] == "INCOMPLETE"
    assert waits["checkout"]["subscription"]["collection"] == "PROVIDER_MANAGED"
    assert "/webapps/billing/subscriptions?ba_token=" in waits["checkout"]["approvalUrl"]
    back = await paypal.control.approve(await named(paypal))
    assert back.startswith(f"{paypal.ctx.origin}/checkout/")
    await hear(paypal)
    assert await paypal.states("subscription") == ["ACTIVE"]
    assert await paypal.states("checkout") == ["COMPLETED"]
    await paypal.control.advance(timedelta(days=32))
    for _ in range(2):
        await hear(paypal)
    assert await paypal.states("invoice") == ["PAID", "PAID"]
    assert await paypal.states("payment") == ["SUCCEEDED", "SUCCEEDED"]
    assert await paypal.taken() == ["12.00", "12.00"]
    moved = [(row["debit"], row["credit"], row["minor"]) for row in await paypal.rows("transfer")]
    assert [moved.count(("CLEARING", "RECEIVABLE", 1200)), moved.count(("FEES", "CLEARING", 65))] == [2, 2]
    claim("PayPal: agreed once, drawn by PayPal each month, followed")


async def test_the_same_is_asked_for_once_however_often_it_is_sent(paypal: PayPalWorld, shop: Shop) -> None:
    member = await paypal.api.member()
    checkout = await begin(member, await shop.offer())
    await paypal.control.fail_next(Fault.ERROR_BEFORE, times=2)
    answer = await member.raw(PAY, {"checkout": checkout, "key": "pay"})
    assert answer["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
    first = await pay(member, checkout, "pay")
    assert first["checkout"]["approvalUrl"] is not None
    assert await pay(member, checkout, "pay") == first
    assert await pay(member, checkout) == first
    assert (await asked_of_paypal(paypal)).count("/v1/billing/subscriptions") == 1
    assert len(await paypal.rows("provider_price")) == 1


async def test_a_free_trial_becomes_a_paid_period_when_paypal_says_so(paypal: PayPalWorld, shop: Shop) -> None:
    free = Phase(Money(0, "USD"), IntervalUnit.DAY, 14)
    await bought(paypal, shop, await shop.offer(1200, IntervalUnit.MONTH, 1, free))
    assert await paypal.states("subscription") == ["TRIALING"]
    assert await paypal.taken() == []
    await paypal.control.advance(timedelta(days=15))
    await hear(paypal)
    assert await paypal.states("subscription") == ["ACTIVE"]
    assert await paypal.taken() == ["12.00"]


async def test_failing_draws_are_owed_and_shut_what_was_bought(paypal: PayPalWorld, shop: Shop) -> None:
    await bought(paypal, shop)
    await paypal.control.payments_fail(await named(paypal))
    await paypal.control.advance(timedelta(days=32))
    await hear(paypal)
    assert await paypal.states("subscription") == ["PAST_DUE"]
    await paypal.control.advance(timedelta(days=15))
    await hear(paypal)
    assert await paypal.states("subscription") == ["UNPAID"]
    assert await paypal.taken() == ["12.00"]


async def test_it_rests_goes_on_and_ends_with_what_is_paid(paypal: PayPalWorld, shop: Shop) -> None:
    member, subscription = await bought(paypal, shop)
    paused = (await member(PAUSE, {"id": subscription["id"]}))["subscriptionPause"]
    assert (paused["userErrors"], paused["subscription"]["status"]) == ([], "PAUSED")
    going = (await member(RESUME, {"id": subscription["id"], "key": "resume"}))["subscriptionResume"]
    assert (going["userErrors"], going["subscription"]["status"]) == ([], "ACTIVE")
    left = (await member(CANCEL, {"id": subscription["id"], "now": False}))["subscriptionCancel"]
    assert (left["userErrors"], left["subscription"]["status"]) == ([], "ACTIVE")
    (row,) = await paypal.rows("subscription")
    assert row["ends_at"] == row["period_end"]
    await paypal.control.advance(timedelta(days=93))
    await hear(paypal)
    assert await paypal.taken() == ["12.00"]


async def test_a_change_waits_for_its_payers_word(paypal: PayPalWorld, shop: Shop) -> None:
    member, subscription = await bought(paypal, shop)
    dearer = await shop.offer(2000)
    asked = {"id": subscription["id"], "offer": opaque(dearer), "when": "BY_DIRECTION", "key": "change"}
    for _ in range(2):
        changed = (await member(CHANGE, asked))["subscriptionChange"]
        assert (changed["userErrors"], changed["change"]["status"]) == ([], "SCHEDULED")
        assert "/update?ba_token=" in changed["change"]["approvalUrl"]
    await hear(paypal)
    assert await paypal.states("subscription_change") == ["SCHEDULED"]
    await paypal.control.approve(await named(paypal))
    await hear(paypal)
    assert await paypal.states("subscription_change") == ["APPLIED"]
    assert (await paypal.rows("subscription"))[0]["offer_id"] == dearer.id
    await paypal.control.advance(timedelta(days=32))
    await hear(paypal)
    assert await paypal.taken() == ["12.00", "20.00"]
    now = {**asked, "offer": opaque(await shop.offer(3000)), "when": "NOW", "key": "now"}
    refused = (await member(CHANGE, now))["subscriptionChange"]
    assert refused["userErrors"][0]["code"] == "PROVIDER_MANAGED"


@pytest.mark.parametrize("seed", range(2))
async def test_any_order_and_loss_of_webhooks_leads_to_one_state_and_one_ledger(
    paypal: PayPalWorld, shop: Shop, seed: int
) -> None:
    """Three of each, three of ten lost, in disorder; then the books are compared."""
    chance = random.Random(seed)
    member = await paypal.api.member()
    await pay(member, await begin(member, await shop.offer()))
    await paypal.control.approve(await named(paypal))
    await hear(paypal, chance)
    await paypal.control.advance(timedelta(days=32))
    await hear(paypal, chance)
    await compared(paypal, days=33)
    assert await paypal.states("subscription") == ["ACTIVE"]
    assert await paypal.states("invoice") == ["PAID", "PAID"]
    moved = [(row["debit"], row["credit"], row["minor"]) for row in await paypal.rows("transfer")]
    assert [moved.count(("CLEARING", "RECEIVABLE", 1200)), moved.count(("FEES", "CLEARING", 65))] == [2, 2]


async def test_what_paypal_drew_is_given_back(paypal: PayPalWorld, shop: Shop) -> None:
    await bought(paypal, shop)
    (invoice,) = await paypal.rows("invoice")
    wish = {"invoice": ids.encode("Invoice", invoice["id"]), "amount": None, "end": True, "key": "back"}
    given = (await (await paypal.api.staff())(REFUND, wish))["invoiceRefund"]
    assert (given["userErrors"], given["refund"]["status"]) == ([], "SUCCEEDED")
    await hear(paypal)
    assert await paypal.states("subscription") == ["ENDED"]
    await paypal.control.advance(timedelta(days=62))
    assert await paypal.taken() == ["12.00"]


async def test_a_yes_after_the_hold_is_undone_at_paypal(paypal: PayPalWorld, shop: Shop) -> None:
    member = await paypal.api.member()
    await pay(member, await begin(member, await shop.offer()))
    await paypal.pass_time(hours=24)
    assert await paypal.states("subscription") == ["ENDED"]
    await paypal.control.approve(await named(paypal))
    await hear(paypal)
    await hear(paypal)
    told = [event["event_type"] for event in (await paypal.control.seen())["events"]]
    assert told[-1] == "BILLING.SUBSCRIPTION.CANCELLED"
    assert await paypal.states("subscription") == ["ENDED"]
    (issue,) = await paypal.rows("reconciliation_issue")
    assert (issue["kind"], issue["proposal"]) == ("UNKNOWN_PAYMENT", "REFUND")


@pytest.mark.parametrize(
    ("minor", "count", "phases", "code"),
    [
        (1200, 13, (), "PRICE_UNSUITABLE"),
        (1200, 1, (Phase(Money(100, "USD"), IntervalUnit.DAY, 7),), "TRIAL_UNSUITABLE"),
    ],
)
async def test_what_paypal_cannot_draw_is_refused_before_it_is_asked(
    paypal: PayPalWorld, shop: Shop, minor: int, count: int, phases: tuple[Phase, ...], code: str
) -> None:
    member = await paypal.api.member()
    checkout = await begin(member, await shop.offer(minor, IntervalUnit.MONTH, count, *phases))
    preview = (await member(PREVIEW, {"checkout": checkout}))["checkoutPayPreview"]
    assert [one["code"] for one in preview["userErrors"]] == [code]
    refused = await pay(member, checkout)
    assert [one["code"] for one in refused["userErrors"]] == [code]
    assert await asked_of_paypal(paypal) == []
    assert await paypal.rows("subscription") == []


async def refusal(paypal: PayPalWorld, offer: Offer, quantity: int = 1, *coupons: str) -> str:
    """Why such a purchase is refused; nothing of it is left, and PayPal was not asked."""
    member = await paypal.api.member()
    asked = {"offer": opaque(offer), "quantity": quantity, "coupons": list(coupons)}
    begun = (await member(BEGIN, asked))["checkoutCreate"]
    assert begun["userErrors"] == []
    (error,) = (await pay(member, begun["checkout"]["id"]))["userErrors"]
    assert await asked_of_paypal(paypal) == []
    assert await paypal.rows("subscription") == []
    return str(error["code"])


async def test_what_would_change_the_price_later_is_refused(paypal: PayPalWorld, shop: Shop) -> None:
    await coupon_terms.create(paypal.ctx, coupon_terms.Terms("HALF", "Half", percent=Decimal(50)))
    assert await refusal(paypal, await shop.offer(), 1, "half") == "COUPON_UNSUITABLE"
    price = (await shop.offer()).price_id
    calendar = Terms(price, "calendar", "Club", alignment=Alignment.CALENDAR)
    assert await refusal(paypal, await offers.publish(paypal.ctx, calendar)) == "ALIGNMENT_UNSUITABLE"
    several = Terms(price, "several", "Club", most_quantity=3)
    assert await refusal(paypal, await offers.publish(paypal.ctx, several), 2) == "PRICE_UNSUITABLE"
    await set_here(paypal.ctx, TAX, TaxMode.BY_RATES.value)
    await set_here(paypal.ctx, seller.COUNTRY, "DE")
    await taxes.create(paypal.ctx, taxes.Terms("USt", Decimal(19), country="DE"))
    assert await refusal(paypal, await shop.offer()) == "TAX_UNSUITABLE"


async def test_what_is_paid_once_goes_through_an_order(paypal: PayPalWorld, shop: Shop) -> None:
    member = await paypal.api.member()
    waits = await pay(member, await begin(member, await shop.offer(9900, IntervalUnit.LIFETIME)))
    assert (waits["payment"] is not None, waits["checkout"]["approvalUrl"]) == (True, None)
    assert await asked_of_paypal(paypal) == []


async def compared(paypal: PayPalWorld, days: int = 0) -> list[tuple[str, str]]:
    """Both sides' books until then: what there was to mend or to ask, and how it stands."""
    provider = await providers.named(paypal.ctx, UUID(paypal.account))
    until = clock.now() + timedelta(days=days, hours=1)
    await schedule.compare(paypal.ctx, provider, clock.now() - timedelta(hours=2), until)
    return [(row["kind"], row["status"]) for row in await paypal.rows("reconciliation_issue")]


async def test_both_sides_books_agree_and_what_was_given_back_there_is_found(paypal: PayPalWorld, shop: Shop) -> None:
    await bought(paypal, shop)
    assert await compared(paypal) == []
    provider = await providers.named(paypal.ctx, UUID(paypal.account))
    (payment,) = await paypal.rows("payment")
    await provider.adapter.refund(RefundRequest("desk-1", "desk-1", payment["provider_ref"], Money(500, "USD")))
    assert await compared(paypal) == [("MISSING_REFUND", "HEALED")]
    (refund,) = await paypal.rows("refund")
    assert (refund["status"], refund["minor"]) == ("SUCCEEDED", 500)


async def test_a_draw_that_nobody_told_of_is_found(paypal: PayPalWorld, shop: Shop) -> None:
    member = await paypal.api.member()
    await pay(member, await begin(member, await shop.offer()))
    await paypal.control.approve(await named(paypal))
    await compared(paypal)
    assert await paypal.states("subscription") == ["ACTIVE"]
    await paypal.control.advance(timedelta(days=32))
    assert await compared(paypal, days=33) == []
    assert await paypal.states("payment") == ["SUCCEEDED", "SUCCEEDED"]


async def test_a_dispute_of_a_draw_is_ours_too(paypal: PayPalWorld, shop: Shop) -> None:
    await bought(paypal, shop)
    (payment,) = await paypal.rows("payment")
    opened = await paypal.control.dispute(payment["provider_ref"].removeprefix("sale-"))
    await hear(paypal)
    assert await paypal.states("dispute") == ["OPEN"]
    await paypal.control.resolve(opened["dispute_id"], "RESOLVED_BUYER_FAVOUR")
    await hear(paypal)
    assert await paypal.states("dispute") == ["LOST"]
