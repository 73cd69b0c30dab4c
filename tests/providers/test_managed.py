"""Memberships that Stripe drives: ours follow, in whatever order and however often it is told, and charge nothing."""

from uuid import UUID

from models.subscriptions import SubscriptionStatus
from resolvers.ids import opaque
from tenure.billing import providers
from tenure.kit import ids
from tenure.subscriptions.reconciling import subscriptions
from tests.providers.desk import at_stripe, issues, ledger_is_kept, reconcile, shop, stripe
from tests.providers.driven import driven, follow, log, pays_with, row, thing
from tests.providers.test_inbox import deliver, happened, listed
from tests.spine.stripe import StripeWorld
from tests.subscriptions.shop import CANCEL, INVOICE_PAY, Shop

__all__ = ["shop", "stripe"]

REACTIVATE = """mutation ($id: ID!, $key: String!) { subscriptionReactivate(input: {subscription: $id})
  @idempotent(key: $key) { userErrors { ... on SubscriptionUserError { code } } } }"""
PAUSE = """mutation ($id: ID!, $end: Boolean!, $key: String!) {
  subscriptionPause(input: {subscription: $id, atPeriodEnd: $end}) @idempotent(key: $key) {
    userErrors { ... on SubscriptionUserError { code } } } }"""
RESUME = """mutation ($id: ID!, $key: String!) { subscriptionResume(input: {subscription: $id})
  @idempotent(key: $key) { subscription { status } userErrors { ... on SubscriptionUserError { code } } } }"""
CHANGE = """mutation ($id: ID!, $quantity: Int!, $key: String!) {
  subscriptionChange(input: {subscription: $id, quantity: $quantity}) @idempotent(key: $key) {
    userErrors { ... on SubscriptionUserError { code } } } }"""


async def test_each_period_that_stripe_charges_is_an_invoice_of_ours_once(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    _, subscription = await driven(stripe, await shop.offer(), made["id"])
    assert subscription.status is SubscriptionStatus.ACTIVE
    assert await stripe.rows("invoice") == []  # what was charged before it came stands in other books
    await stripe.control.advance(days=32)
    for _ in range(3):
        await follow(stripe, made["id"])
    (invoice,), (payment,) = await stripe.rows("invoice"), await stripe.rows("payment")
    assert (invoice["status"], invoice["collection"], invoice["total_minor"]) == ("PAID", "PROVIDER_MANAGED", 1200)
    assert (payment["status"], payment["minor"], payment["fee_minor"]) == ("SUCCEEDED", 1200, 64)
    after = await row(stripe, subscription.id)
    assert after.period_start == subscription.period_end == invoice["period_start"]
    assert await log(stripe, "subscription") == ["subscription.activated", "subscription.renewed"]
    assert await ledger_is_kept(stripe)


async def test_nothing_of_ours_acts_on_it_as_time_passes(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    _, subscription = await driven(stripe, await shop.offer(), made["id"])
    taken = await stripe.taken()
    await stripe.pass_time(days=70)
    await stripe.run_jobs()
    after = await row(stripe, subscription.id)
    assert (after.status, after.period_end) == (SubscriptionStatus.ACTIVE, subscription.period_end)
    assert await stripe.taken() == taken
    assert await stripe.rows("invoice") == []


async def test_a_charge_that_fails_is_owed_and_paid_by_the_same_payment_later(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    _, subscription = await driven(stripe, await shop.offer(), made["id"])
    await pays_with(stripe, made["id"], "pm_card_chargeCustomerFail")
    await stripe.control.advance(days=32)
    await follow(stripe, made["id"])
    assert (await row(stripe, subscription.id)).status is SubscriptionStatus.PAST_DUE
    assert (await stripe.states("invoice"), await stripe.states("payment")) == (["OPEN"], ["FAILED"])
    await pays_with(stripe, made["id"], "pm_card_visa")
    await stripe.control.advance(days=4)
    await follow(stripe, made["id"])
    assert (await row(stripe, subscription.id)).status is SubscriptionStatus.ACTIVE
    assert (await stripe.states("invoice"), await stripe.states("payment")) == (["PAID"], ["SUCCEEDED"])
    told = await log(stripe, "subscription", "payment", "invoice")
    assert told == [
        "subscription.activated",
        "invoice.finalized",
        "invoice.payment_failed",
        "payment.attempted",
        "payment.failed",
        "subscription.past_due",
        "invoice.paid",
        "payment.succeeded",
        "subscription.recovered",
    ]
    assert await ledger_is_kept(stripe)


async def test_webhooks_in_any_order_and_twice_lead_to_the_same(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    _, subscription = await driven(stripe, await shop.offer(), made["id"])
    await stripe.control.advance(days=64)
    about = {"invoice", "subscription"}
    heard = [event for event in await happened(stripe) if event["data"]["object"]["object"] in about]
    for event in [*reversed(heard), *heard[:3]]:
        assert await deliver(stripe, event) == 200
    await stripe.run_jobs()
    assert await stripe.states("invoice") == ["PAID", "PAID"]
    assert await stripe.states("payment") == ["SUCCEEDED", "SUCCEEDED"]
    assert (await row(stripe, subscription.id)).status is SubscriptionStatus.ACTIVE
    assert await listed(stripe, hasError=True) == []
    await follow(stripe, made["id"])
    await reconcile(stripe)
    assert await stripe.states("payment") == ["SUCCEEDED", "SUCCEEDED"]
    assert await issues(stripe) == []


async def test_its_payer_cancels_and_stripe_ends_it_when_the_period_does(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    member, subscription = await driven(stripe, await shop.offer(), made["id"])
    answer = (await member(CANCEL, {"id": opaque(subscription), "now": False}))["subscriptionCancel"]
    assert answer["userErrors"] == []
    assert (await row(stripe, subscription.id)).ends_at == subscription.period_end
    assert (await thing(stripe, "subscription"))[0]["cancel_at_period_end"] is True
    refused = (await member(REACTIVATE, {"id": opaque(subscription), "key": "r"}))["subscriptionReactivate"]
    assert refused["userErrors"] == [{"code": "PROVIDER_MANAGED"}]
    await stripe.control.advance(days=32)
    await follow(stripe, made["id"])
    after = await row(stripe, subscription.id)
    assert (after.status, after.end_reason) == (SubscriptionStatus.ENDED, "CANCELED")
    assert await log(stripe, "subscription") == [
        "subscription.activated",
        "subscription.cancellation_scheduled",
        "subscription.ended",
    ]


async def test_what_ends_here_at_once_ends_at_stripe_too(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    member, subscription = await driven(stripe, await shop.offer(), made["id"])
    assert (await member(CANCEL, {"id": opaque(subscription), "now": True}))["subscriptionCancel"]["userErrors"] == []
    await stripe.run_jobs()
    assert (await thing(stripe, "subscription"))[0]["status"] == "canceled"
    await follow(stripe, made["id"])
    assert (await log(stripe, "subscription")).count("subscription.ended") == 1


async def test_pausing_is_told_to_stripe_and_what_it_cannot_do_is_refused(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    member, subscription = await driven(stripe, await shop.offer(), made["id"])
    given = {"id": opaque(subscription), "end": True, "key": "a"}
    assert (await member(PAUSE, given))["subscriptionPause"]["userErrors"] == [{"code": "PROVIDER_MANAGED"}]
    assert (await member(PAUSE, {**given, "end": False, "key": "b"}))["subscriptionPause"]["userErrors"] == []
    assert (await row(stripe, subscription.id)).status is SubscriptionStatus.PAUSED
    assert (await thing(stripe, "subscription"))[0]["pause_collection"] == {"behavior": "void"}
    resumed = (await member(RESUME, {"id": opaque(subscription), "key": "c"}))["subscriptionResume"]
    assert (resumed["userErrors"], resumed["subscription"]["status"]) == ([], "ACTIVE")
    changed = (await member(CHANGE, {"id": opaque(subscription), "quantity": 2, "key": "d"}))["subscriptionChange"]
    assert changed["userErrors"] == [{"code": "PROVIDER_MANAGED"}]


async def test_what_stripe_collects_cannot_be_paid_here_as_well(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    member, subscription = await driven(stripe, await shop.offer(), made["id"])
    await stripe.control.give_card(made["id"], "pm_card_chargeCustomerFail")
    await stripe.control.advance(days=32)
    await follow(stripe, made["id"])
    (invoice,) = await stripe.rows("invoice")
    given = {"invoice": ids.encode("Invoice", invoice["id"]), "method": "pm_card_visa", "key": "p"}
    assert (await member(INVOICE_PAY, given))["invoicePay"]["userErrors"] == [{"code": "PROVIDER_MANAGED"}]
    taken = await stripe.taken()
    await stripe.pass_time(days=30)
    assert await stripe.taken() == taken
    await stripe.control.advance(days=20)
    await follow(stripe, made["id"])
    after = await row(stripe, subscription.id)
    assert (after.status, after.end_reason) == (SubscriptionStatus.ENDED, "DUNNING")
    assert await stripe.states("invoice") == ["VOID"]
    assert await ledger_is_kept(stripe)


async def test_a_quantity_and_the_tax_are_as_stripe_has_them(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com", metadata={"tax_percent": "19"})
    _, subscription = await driven(stripe, await shop.offer(), made["id"])
    item = made["items"]["data"][0]["id"]
    await at_stripe(stripe, f"subscriptions/{made['id']}", **{"items[0][id]": item, "items[0][quantity]": "3"})
    await stripe.control.advance(days=32)
    await follow(stripe, made["id"])
    (invoice,), (line,) = await stripe.rows("invoice"), await stripe.rows("invoice_line")
    assert (invoice["total_minor"], invoice["tax_minor"], line["quantity"]) == (4284, 684, 1)
    assert line["tax_percent"] == 19
    assert (await row(stripe, subscription.id)).quantity == 3
    assert "subscription.seats_changed" in await log(stripe, "subscription")


async def test_one_that_nobody_imported_is_shown_to_a_person(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    await driven(stripe, await shop.offer(), made["id"])
    other = await stripe.control.subscribed("bob@example.com")
    provider = await providers.named(stripe.ctx, UUID(stripe.account))
    for _ in range(2):
        await subscriptions.look(stripe.ctx, provider)
    (issue,) = await issues(stripe)
    assert (issue["kind"], issue["providerRef"], issue["theirs"]) == ("UNKNOWN_SUBSCRIPTION", other["id"], "$12.00")


async def test_money_that_is_taken_after_the_end_stands_in_suspense(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    member, subscription = await driven(stripe, await shop.offer(), made["id"])
    await member(CANCEL, {"id": opaque(subscription), "now": True})
    await stripe.control.advance(days=32)  # nobody has told Stripe yet
    await follow(stripe, made["id"])
    (payment,) = await stripe.rows("payment")
    assert (payment["is_in_suspense"], payment["invoice_id"]) == (True, None)
    assert [(one["kind"], one["proposal"]) for one in await issues(stripe)] == [("UNKNOWN_PAYMENT", "REFUND")]
    assert await ledger_is_kept(stripe)
