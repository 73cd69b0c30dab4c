"""Memberships that Stripe drives: ours follow, in whatever order and however often it is told, and charge nothing."""

from models.subscriptions import SubscriptionStatus
from tests.providers.desk import ledger_is_kept, shop, stripe
from tests.providers.driven import driven, follow, log, pays_with, row
from tests.spine.stripe import StripeWorld
from tests.subscriptions.shop import Shop

__all__ = ["shop", "stripe"]


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
