"""Subscriptions that a provider drives, as the adapter reads them: Stripe's, held to the contract."""

from datetime import UTC, datetime, timedelta

import pytest

from tenure.gateways.payments import notifications
from tenure.gateways.payments.contract import ChargeStatus, NotificationKind, NotThere
from tenure.gateways.payments.managed import (
    FollowsSubscriptions,
    ListsSubscriptions,
    MakesSubscriptions,
    ManagedCharge,
    ManagedStatus,
    ManagedUnit,
    PausesSubscriptions,
)
from tenure.kit.money import Money
from tests.contracts.payments_worlds import StripeWorld, stripe_address, stripe_world
from tests.contracts.test_payments_fake import posted

__all__ = ["stripe_address", "stripe_world"]

EVER = datetime(2000, 1, 1, tzinfo=UTC)


async def charged(world: StripeWorld, reference: str, since: datetime = EVER) -> list[ManagedCharge]:
    return [one async for one in world.stripe.charges_of_subscription(reference, since)]


def test_stripe_follows_lists_and_pauses_and_makes_none(stripe_world: StripeWorld) -> None:
    adapter = stripe_world.stripe
    assert isinstance(adapter, FollowsSubscriptions)
    assert isinstance(adapter, ListsSubscriptions)
    assert isinstance(adapter, PausesSubscriptions)
    assert not isinstance(adapter, MakesSubscriptions)


async def test_a_subscription_is_read_with_its_price_payer_and_period(stripe_world: StripeWorld) -> None:
    made = await stripe_world.control.subscribed("ada@example.com", 1200, quantity=2)
    told = await stripe_world.stripe.subscription(made["id"])
    assert (told.status, told.email, told.quantity) == (ManagedStatus.ACTIVE, "ada@example.com", 2)
    assert (told.price.money, told.price.unit, told.price.count) == (Money(1200, "USD"), ManagedUnit.MONTH, 1)
    assert (told.price.product, told.obstacle, told.ends_at) == ("Club", None, None)
    assert told.payment_method == made["default_payment_method"]
    assert told.period_start is not None
    assert told.period_end is not None
    assert timedelta(days=27) < told.period_end - told.period_start < timedelta(days=32)
    (listed,) = [one async for one in stripe_world.stripe.subscriptions()]
    assert (listed.provider_ref, listed.email) == (told.provider_ref, told.email)


async def test_a_subscription_that_nobody_has_is_not_there(stripe_world: StripeWorld) -> None:
    with pytest.raises(NotThere):
        await stripe_world.stripe.subscription("sub_nothing")


async def test_each_period_is_charged_once_and_says_its_period_tax_and_fee(stripe_world: StripeWorld) -> None:
    made = await stripe_world.control.subscribed("ada@example.com", metadata={"tax_percent": "19"})
    await stripe_world.control.advance(days=65)
    first, second, third = await charged(stripe_world, made["id"])
    assert [one.charge.status for one in (first, second, third)] == [ChargeStatus.SUCCEEDED] * 3
    assert (second.charge.money, second.tax) == (Money(1428, "USD"), Money(228, "USD"))
    assert second.charge.fee == Money(71, "USD")
    assert first.period_end == second.period_start
    assert second.period_end == third.period_start
    later = await charged(stripe_world, made["id"], third.created)
    assert [one.charge.provider_ref for one in later] == [third.charge.provider_ref]


async def test_a_declined_charge_and_its_retry_are_one_charge(stripe_world: StripeWorld) -> None:
    made = await stripe_world.control.subscribed("ada@example.com")
    await stripe_world.control.give_card(made["id"], "pm_card_chargeCustomerFail")
    await stripe_world.control.advance(days=32)
    assert (await stripe_world.stripe.subscription(made["id"])).status is ManagedStatus.PAST_DUE
    _, declined = await charged(stripe_world, made["id"])
    assert declined.charge.status is ChargeStatus.DECLINED
    await stripe_world.control.give_card(made["id"], "pm_card_visa")
    await stripe_world.control.advance(days=4)
    _, paid = await charged(stripe_world, made["id"])
    assert (paid.charge.status, paid.charge.provider_ref) == (ChargeStatus.SUCCEEDED, declined.charge.provider_ref)
    assert (await stripe_world.stripe.subscription(made["id"])).status is ManagedStatus.ACTIVE


async def test_retries_that_are_used_up_end_it(stripe_world: StripeWorld) -> None:
    made = await stripe_world.control.subscribed("ada@example.com")
    await stripe_world.control.give_card(made["id"], "pm_card_chargeCustomerFail")
    await stripe_world.control.advance(days=50)
    told = await stripe_world.stripe.subscription(made["id"])
    assert told.status is ManagedStatus.ENDED
    assert told.ended_at is not None
    assert [one async for one in stripe_world.stripe.subscriptions()] == []


async def test_canceled_at_its_end_it_says_when_and_is_charged_no_more(stripe_world: StripeWorld) -> None:
    made = await stripe_world.control.subscribed("ada@example.com")
    told = await stripe_world.stripe.cancel_subscription(made["id"], "end-1", at_end=True)
    again = await stripe_world.stripe.cancel_subscription(made["id"], "end-1", at_end=True)
    assert told == again
    assert (told.status, told.ends_at) == (ManagedStatus.ACTIVE, told.period_end)
    await stripe_world.control.advance(days=65)
    over = await stripe_world.stripe.subscription(made["id"])
    assert (over.status, over.ends_at) == (ManagedStatus.ENDED, None)
    assert over.ended_at == told.period_end
    assert len(await charged(stripe_world, made["id"])) == 1


async def test_canceled_at_once_it_is_over(stripe_world: StripeWorld) -> None:
    made = await stripe_world.control.subscribed("ada@example.com")
    assert (
        await stripe_world.stripe.cancel_subscription(made["id"], "end", at_end=False)
    ).status is ManagedStatus.ENDED


async def test_suspended_it_is_charged_only_after_it_was_activated(stripe_world: StripeWorld) -> None:
    made = await stripe_world.control.subscribed("ada@example.com")
    assert (await stripe_world.stripe.suspend_subscription(made["id"], "s")).status is ManagedStatus.PAUSED
    await stripe_world.control.advance(days=32)
    assert len(await charged(stripe_world, made["id"])) == 1
    assert (await stripe_world.stripe.activate_subscription(made["id"], "a")).status is ManagedStatus.ACTIVE
    await stripe_world.control.advance(days=32)
    statuses = [one.charge.status for one in await charged(stripe_world, made["id"])]
    assert statuses.count(ChargeStatus.SUCCEEDED) == 2


async def test_several_prices_are_an_obstacle(stripe_world: StripeWorld) -> None:
    made = await stripe_world.control.subscribed("ada@example.com")
    price = made["items"]["data"][0]["price"]["id"]
    form = {"customer": made["customer"], "items[0][price]": price, "items[1][price]": price}
    status, double = await posted(stripe_world, "subscriptions", {**form, "trial_end": str(2**31)})
    assert status == 200
    told = await stripe_world.stripe.subscription(double["id"])
    assert (told.status, told.obstacle) == (ManagedStatus.TRIALING, "several_prices")


async def test_webhooks_of_it_and_of_its_invoices_are_about_the_subscription(stripe_world: StripeWorld) -> None:
    made = await stripe_world.control.subscribed("ada@example.com")
    told = [notifications.notification(event) for event in (await stripe_world.control.seen())["events"]]
    about = {one.type for one in told if one.kind is NotificationKind.SUBSCRIPTION}
    assert {"customer.subscription.created", "customer.subscription.updated", "invoice.paid"} <= about
    assert {one.provider_ref for one in told if one.kind is NotificationKind.SUBSCRIPTION} == {made["id"]}
