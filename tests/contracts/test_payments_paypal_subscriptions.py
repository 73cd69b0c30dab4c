"""Subscriptions that PayPal drives: made, approved, followed, changed, rested and ended."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tenure.gateways.payments.contract import (
    ChargeStatus,
    Notification,
    NotificationKind,
    NotThere,
    ProviderRefused,
    ProviderUnavailable,
    RefundRequest,
    RefundStatus,
)
from tenure.gateways.payments.managed import (
    FollowsSubscriptions,
    ListsSubscriptions,
    MakesSubscriptions,
    ManagedCharge,
    ManagedPrice,
    ManagedRequest,
    ManagedStatus,
    ManagedSubscription,
    ManagedUnit,
    PausesSubscriptions,
)
from tenure.kit import clock, ids
from tenure.kit.money import Money
from tests.contracts.payments_worlds import SECRET
from tests.contracts.paypal_world import PayPalWorld, paypal_address, paypal_world
from tests.fakes.paypal.app import Fault

__all__ = ["paypal_address", "paypal_world"]

MONTHLY = ManagedPrice("", "Club, monthly", Money(1200, "USD"), ManagedUnit.MONTH, 1)
BACK, AWAY = "https://club.example/yes", "https://club.example/no"


def request_of(price: ManagedPrice, quantity: int = 1, trial_end: datetime | None = None) -> ManagedRequest:
    reference = str(ids.new())
    return ManagedRequest(f"make-{reference}", reference, price, quantity, "ada@club.example", BACK, AWAY, trial_end)


async def made(world: PayPalWorld, quantity: int = 1, trial_end: datetime | None = None) -> ManagedSubscription:
    price = await world.paypal.ensure_price("price-1", MONTHLY)
    return await world.paypal.make_subscription(request_of(price, quantity, trial_end))


async def standing(world: PayPalWorld, quantity: int = 1, trial_end: datetime | None = None) -> ManagedSubscription:
    """One that its payer agreed to."""
    begun = await made(world, quantity, trial_end)
    await world.control.approve(begun.provider_ref)
    return await world.paypal.subscription(begun.provider_ref)


async def charges(world: PayPalWorld, of: ManagedSubscription) -> list[ManagedCharge]:
    since = clock.now() - timedelta(days=1)
    await world.control.search_is_late_by(timedelta())
    return [one async for one in world.paypal.charges_of_subscription(of.provider_ref, since)]


async def changes(world: PayPalWorld, path: str) -> int:
    calls = (await world.control.seen())["calls"]
    return sum(method == "POST" and where == path for method, where in calls)


def test_paypal_can_all_but_name_its_subscriptions(paypal_world: PayPalWorld) -> None:
    for can in (FollowsSubscriptions, PausesSubscriptions, MakesSubscriptions):
        assert isinstance(paypal_world.paypal, can)
    assert not isinstance(paypal_world.paypal, ListsSubscriptions)


async def test_a_price_is_told_once_under_one_product(paypal_world: PayPalWorld) -> None:
    first = await paypal_world.paypal.ensure_price("price-1", MONTHLY)
    assert await paypal_world.paypal.ensure_price("price-1", MONTHLY) == first
    other = replace(MONTHLY, money=Money(700000, "HUF"))
    assert (await paypal_world.paypal.ensure_price("price-2", other)).provider_ref != first.provider_ref
    with pytest.raises(ProviderRefused, match="another price"):
        await paypal_world.paypal.ensure_price("price-1", other)


@pytest.mark.parametrize(
    "price",
    [
        replace(MONTHLY, count=13),
        replace(MONTHLY, unit=ManagedUnit.YEAR, count=2),
        replace(MONTHLY, money=Money(1000, "KWD")),
        replace(MONTHLY, money=Money(150, "HUF")),
    ],
)
async def test_what_paypal_does_not_take_is_refused_before_it_is_asked(
    paypal_world: PayPalWorld, price: ManagedPrice
) -> None:
    with pytest.raises(ProviderRefused):
        await paypal_world.paypal.ensure_price("price-1", price)
    assert (await paypal_world.control.seen())["calls"] == []


async def test_a_payer_agrees_and_is_charged_each_month(paypal_world: PayPalWorld) -> None:
    begun = await made(paypal_world, 3)
    assert (begun.status, begun.quantity, begun.period_end) == (ManagedStatus.APPROVAL, 3, None)
    assert begun.approval_url is not None
    assert begun.approval_url.startswith(paypal_world.address)
    assert await paypal_world.control.approve(begun.provider_ref) == f"{BACK}?subscription_id={begun.provider_ref}"
    stands = await paypal_world.paypal.subscription(begun.provider_ref)
    assert (stands.status, stands.reference, stands.approval_url) == (ManagedStatus.ACTIVE, begun.reference, None)
    assert stands.price.money == Money(1200, "USD")
    assert stands.email == "ada@payer.example"
    (first,) = await charges(paypal_world, stands)
    assert (first.charge.status, first.charge.money) == (ChargeStatus.SUCCEEDED, Money(3600, "USD"))
    assert first.charge.fee == Money(134, "USD")
    assert first.charge.provider_ref.startswith("sale-")
    assert first.period_end == stands.period_end
    assert await paypal_world.paypal.confirm(first.charge.provider_ref) == replace(
        first.charge, customer=None, reference=stands.reference
    )
    await paypal_world.control.advance(timedelta(days=32))
    later = await paypal_world.paypal.subscription(begun.provider_ref)
    assert later.period_start == stands.period_end


async def test_a_payer_who_says_no_is_not_charged(paypal_world: PayPalWorld) -> None:
    begun = await made(paypal_world)
    assert (await paypal_world.control.approve(begun.provider_ref, approve=False)).startswith(AWAY)
    assert (await paypal_world.paypal.subscription(begun.provider_ref)).status is ManagedStatus.APPROVAL
    assert await charges(paypal_world, begun) == []
    left = await paypal_world.paypal.cancel_subscription(begun.provider_ref, "cancel-1", at_end=False)
    assert left.status is ManagedStatus.APPROVAL


async def test_the_same_key_makes_one_and_is_for_one(paypal_world: PayPalWorld) -> None:
    request = request_of(await paypal_world.paypal.ensure_price("price-1", MONTHLY))
    await paypal_world.control.fail_next(Fault.LOSE_ANSWER, times=2)
    with pytest.raises(ProviderUnavailable):
        await paypal_world.paypal.make_subscription(request)
    first = await paypal_world.paypal.make_subscription(request)
    assert await paypal_world.paypal.make_subscription(request) == first
    with pytest.raises(ProviderRefused):
        await paypal_world.paypal.make_subscription(replace(request, reference=str(ids.new())))


async def test_a_trial_is_free_until_its_end(paypal_world: PayPalWorld) -> None:
    end = (clock.now() + timedelta(days=14)).replace(microsecond=0)
    stands = await standing(paypal_world, trial_end=end)
    assert (stands.status, stands.trial_end, stands.period_end) == (ManagedStatus.TRIALING, end, end)
    assert await charges(paypal_world, stands) == []
    await paypal_world.control.advance(timedelta(days=15))
    after = await paypal_world.paypal.subscription(stands.provider_ref)
    assert (after.status, after.period_start) == (ManagedStatus.ACTIVE, end)


async def test_failures_make_it_late_and_then_unpaid(paypal_world: PayPalWorld) -> None:
    stands = await standing(paypal_world)
    await paypal_world.control.payments_fail(stands.provider_ref)
    await paypal_world.control.advance(timedelta(days=32))
    late = await paypal_world.paypal.subscription(stands.provider_ref)
    assert (late.status, late.period_start) == (ManagedStatus.PAST_DUE, stands.period_end)
    await paypal_world.control.advance(timedelta(days=20))
    assert (await paypal_world.paypal.subscription(stands.provider_ref)).status is ManagedStatus.UNPAID
    await paypal_world.control.payments_fail(stands.provider_ref, fail=False)
    await paypal_world.paypal.activate_subscription(stands.provider_ref, "activate-1")
    await paypal_world.control.advance(timedelta(hours=1))
    assert (await paypal_world.paypal.subscription(stands.provider_ref)).status is ManagedStatus.ACTIVE


async def test_it_rests_on_request_and_goes_on(paypal_world: PayPalWorld) -> None:
    stands = await standing(paypal_world)
    for key in ("suspend-1", "suspend-2"):
        resting = await paypal_world.paypal.suspend_subscription(stands.provider_ref, key)
        assert resting.status is ManagedStatus.PAUSED
    await paypal_world.control.advance(timedelta(days=93))
    assert len((await paypal_world.control.seen())["captures"]) == 1
    for key in ("activate-1", "activate-2"):
        going = await paypal_world.paypal.activate_subscription(stands.provider_ref, key)
        assert going.status is ManagedStatus.ACTIVE


async def test_it_is_canceled_and_runs_to_its_paid_end(paypal_world: PayPalWorld) -> None:
    stands = await standing(paypal_world)
    for key in ("cancel-1", "cancel-2"):
        left = await paypal_world.paypal.cancel_subscription(stands.provider_ref, key, at_end=True)
        assert (left.status, left.ends_at) == (ManagedStatus.ACTIVE, stands.period_end)
    await paypal_world.control.advance(timedelta(days=93))
    assert len((await paypal_world.control.seen())["captures"]) == 1
    assert await changes(paypal_world, f"/v1/billing/subscriptions/{stands.provider_ref}/cancel") == 1
    with pytest.raises(ProviderRefused):
        await paypal_world.paypal.suspend_subscription(stands.provider_ref, "suspend-1")


async def test_it_is_canceled_at_once(paypal_world: PayPalWorld) -> None:
    stands = await standing(paypal_world)
    over = await paypal_world.paypal.cancel_subscription(stands.provider_ref, "cancel-1", at_end=False)
    assert (over.status, over.ends_at) == (ManagedStatus.ENDED, None)
    assert over.ended_at is not None


async def test_a_canceled_trial_ends_with_the_trial(paypal_world: PayPalWorld) -> None:
    end = (clock.now() + timedelta(days=14)).replace(microsecond=0)
    stands = await standing(paypal_world, trial_end=end)
    left = await paypal_world.paypal.cancel_subscription(stands.provider_ref, "cancel-1", at_end=True)
    assert (left.status, left.ends_at) == (ManagedStatus.TRIALING, end)


async def test_a_change_waits_for_its_payers_consent(paypal_world: PayPalWorld) -> None:
    stands = await standing(paypal_world)
    yearly = replace(MONTHLY, money=Money(12000, "USD"), unit=ManagedUnit.YEAR)
    price = await paypal_world.paypal.ensure_price("price-2", yearly)
    asked = await paypal_world.paypal.revise_subscription(stands.provider_ref, "revise-1", price, 2, BACK)
    assert (asked.price, asked.quantity, asked.status) == (stands.price, 1, ManagedStatus.ACTIVE)
    assert asked.approval_url is not None
    await paypal_world.control.approve(stands.provider_ref)
    after = await paypal_world.paypal.subscription(stands.provider_ref)
    assert (after.price, after.quantity) == (price, 2)


async def test_its_payment_is_given_back_once(paypal_world: PayPalWorld) -> None:
    stands = await standing(paypal_world)
    (paid,) = await charges(paypal_world, stands)
    request = RefundRequest("refund-1", str(ids.new()), paid.charge.provider_ref, Money(500, "USD"))
    given = await paypal_world.paypal.refund(request)
    assert (given.status, given.reference) == (RefundStatus.SUCCEEDED, request.reference)
    assert await paypal_world.paypal.refund(request) == given
    assert await paypal_world.paypal.find_refund(request.reference, paid.charge.provider_ref) == given
    await paypal_world.control.search_is_late_by(timedelta(hours=3))
    with pytest.raises(ProviderUnavailable):
        await paypal_world.paypal.find_refund(str(ids.new()), paid.charge.provider_ref)
    assert (await charges(paypal_world, stands))[0].charge.status is ChargeStatus.SUCCEEDED


async def test_its_webhooks_name_it(paypal_world: PayPalWorld) -> None:
    stands = await standing(paypal_world)
    (paid,) = await charges(paypal_world, stands)
    await paypal_world.paypal.refund(RefundRequest("r-1", "refund-1", paid.charge.provider_ref, Money(500, "USD")))
    await paypal_world.paypal.suspend_subscription(stands.provider_ref, "suspend-1")
    told = await heard(paypal_world)
    about = {one.type: (one.kind, one.provider_ref, one.charge_ref) for one in told}
    refund = next(one for one in told if one.type == "PAYMENT.SALE.REFUNDED")
    assert (refund.kind, refund.charge_ref) == (NotificationKind.REFUND, paid.charge.provider_ref)
    own = (NotificationKind.SUBSCRIPTION, stands.provider_ref)
    assert about["PAYMENT.SALE.COMPLETED"] == (*own, paid.charge.provider_ref)
    for step in ("CREATED", "ACTIVATED", "SUSPENDED"):
        assert about[f"BILLING.SUBSCRIPTION.{step}"] == (*own, None)
    assert {one.reference for one in told} == {stands.reference}


async def test_an_approval_that_is_taken_back_is_news_of_the_order(paypal_world: PayPalWorld) -> None:
    event = {
        "id": "WH-1",
        "create_time": "2026-11-28T10:00:00Z",
        "resource_type": "checkout-order",
        "event_type": "CHECKOUT.PAYMENT-APPROVAL.REVERSED",
        "resource": {"order_id": "5O190127TN364715T", "purchase_units": [{"custom_id": "p-1,m.x"}]},
    }
    told = await paypal_world.told(event, SECRET)
    assert (told.kind, told.provider_ref, told.reference) == (NotificationKind.CHARGE, "5O190127TN364715T", "p-1")


async def heard(world: PayPalWorld) -> list[Notification]:
    return [await world.told(event, SECRET) for event in (await world.control.seen())["events"]]


async def test_of_what_paypal_does_not_know_nothing_is_told(paypal_world: PayPalWorld) -> None:
    with pytest.raises(NotThere):
        await paypal_world.paypal.subscription("I-NOBODYS")
    with pytest.raises(ProviderRefused):
        await paypal_world.paypal.subscription("../plans")
    assert (await paypal_world.control.seen())["misfits"] == []
