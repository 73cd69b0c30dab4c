"""How recurring revenue changes."""

import random
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from models import database
from models.analytics import MrrMovement
from models.catalogue import CouponDuration, IntervalUnit, Price, PriceTier
from models.subscriptions import Origin, Subscription, SubscriptionStatus, Term
from tenure.analytics import recurring
from tenure.context import Context
from tenure.kit.terms import PricingModel
from tests.analytics.agreements import begun, changed, couponed, movements_of, noted
from tests.claims import SEED, Claim, count
from tests.door import Door
from tests.ledger.invoiced import account_of
from tests.subscriptions.shop import Shop, new_shop


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system, is_exclusive=False)


@pytest.mark.parametrize(
    ("minor", "unit", "times", "monthly"),
    [
        (1200, IntervalUnit.MONTH, 1, "12"),
        (1000, IntervalUnit.MONTH, 3, "3.333333333333"),
        (9900, IntervalUnit.YEAR, 1, "8.25"),
        (9900, IntervalUnit.YEAR, 2, "4.125"),
        (300, IntervalUnit.WEEK, 1, "13"),
        (500, IntervalUnit.WEEK, 2, "10.833333333333"),
        (100, IntervalUnit.DAY, 1, "30.416666666667"),
        (700, IntervalUnit.DAY, 10, "21.291666666667"),
    ],
)
async def test_every_interval_is_brought_to_a_month(
    api: Door, shop: Shop, system: Context, minor: int, unit: IntervalUnit, times: int, monthly: str
) -> None:
    subscription = await begun(system, await account_of(api), await shop.offer(minor, unit, times))
    assert await movements_of(system, subscription) == [("NEW", monthly)]


@pytest.mark.parametrize("unit", [IntervalUnit.ONCE, IntervalUnit.LIFETIME])
async def test_what_does_not_recur_counts_nothing(api: Door, shop: Shop, system: Context, unit: IntervalUnit) -> None:
    await begun(system, await account_of(api), await shop.offer(90000, unit))
    assert await movements_of(system) == []


async def test_gifts_and_bonuses_count_nothing(api: Door, shop: Shop, system: Context) -> None:
    account, offer = await account_of(api), await shop.offer()
    await begun(system, account, offer, origin=Origin.GIFT, term=Term.FIXED)
    await begun(system, account, offer, origin=Origin.BONUS)
    assert await movements_of(system) == []


async def test_a_trial_counts_once_it_is_converted(api: Door, shop: Shop, system: Context, clock: Any) -> None:
    subscription = await begun(system, await account_of(api), await shop.offer(), status=SubscriptionStatus.TRIALING)
    assert await movements_of(system) == []
    await changed(system, subscription, status=SubscriptionStatus.ACTIVE)
    assert await movements_of(system) == [("NEW", "12")]


async def test_up_and_down_and_away(api: Door, shop: Shop, system: Context, clock: Any) -> None:
    subscription = await begun(system, await account_of(api), await shop.offer())
    await clock.advance(days=1)
    await changed(system, subscription, quantity=3)
    large = await shop.offer(24000, IntervalUnit.YEAR)
    await clock.advance(days=1)
    await changed(system, subscription, offer_id=large.id, price_id=large.price_id, quantity=1)
    await changed(system, subscription, status=SubscriptionStatus.PAST_DUE)
    await clock.advance(days=1)
    await changed(system, subscription, status=SubscriptionStatus.ENDED)
    # A flat price whatever the quantity: 12; then 240 a year.
    assert await movements_of(system) == [("NEW", "12"), ("EXPANSION", "8"), ("CHURN", "-20")]


async def test_seats_are_counted_by_the_tariff(api: Door, shop: Shop, system: Context) -> None:
    offer = await shop.offer(1000)
    async with database.for_tenant(system.tenant):
        await Price.of(system.tenant).filter(id=offer.price_id).update(model=PricingModel.GRADUATED, amount=0)
        for ordinal, (upto, unit) in enumerate([(2, "10"), (None, "7.5")], start=1):
            await PriceTier.create(
                tenant_id=system.tenant, price_id=offer.price_id, ordinal=ordinal, upto=upto, unit=unit, flat=0
            )
    subscription = await begun(system, await account_of(api), offer, quantity=5)
    await changed(system, subscription, quantity=4)
    assert await movements_of(system) == [("NEW", "42.5"), ("CONTRACTION", "-7.5")]


async def test_a_pause_and_its_end_stand_in_columns_of_their_own(api: Door, shop: Shop, system: Context) -> None:
    subscription = await begun(system, await account_of(api), await shop.offer())
    await changed(system, subscription, status=SubscriptionStatus.PAUSED)
    await changed(system, subscription, status=SubscriptionStatus.ACTIVE)
    assert await movements_of(system) == [("NEW", "12"), ("PAUSE", "-12"), ("RESUME", "12")]


async def test_who_is_given_up_and_pays_after_all_is_back(api: Door, shop: Shop, system: Context) -> None:
    subscription = await begun(system, await account_of(api), await shop.offer())
    await changed(system, subscription, status=SubscriptionStatus.UNPAID)
    await changed(system, subscription, status=SubscriptionStatus.ACTIVE)
    assert await movements_of(system) == [("NEW", "12"), ("CHURN", "-12"), ("REACTIVATION", "12")]


async def test_a_new_agreement_after_the_last_one_ended_is_a_reactivation(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    account, offer = await account_of(api), await shop.offer()
    first = await begun(system, account, offer)
    beside = await begun(system, account, offer)
    await clock.advance(days=40)
    await changed(system, first, status=SubscriptionStatus.ENDED)
    again = await begun(system, account, offer)
    assert await movements_of(system, again) == [("NEW", "12")]  # another one was still running
    for one in (beside, again):
        await changed(system, one, status=SubscriptionStatus.ENDED)
    back = await begun(system, account, offer)
    other = await begun(system, account, await (await new_shop(system)).offer())
    assert await movements_of(system, back) == [("REACTIVATION", "12")]
    assert await movements_of(system, other) == [("NEW", "12")]  # of another product it is the first


async def test_what_was_to_end_churns_at_that_instant(api: Door, shop: Shop, system: Context, clock: Any) -> None:
    subscription = await begun(system, await account_of(api), await shop.offer())
    ends_at = clock.now.replace(microsecond=0)
    await clock.advance(days=2)
    await changed(system, subscription, ends_at=ends_at, status=SubscriptionStatus.ENDED)
    async with database.for_tenant(system.tenant, reading=True):
        churned = await MrrMovement.of(system.tenant).get(kind="CHURN")
    assert churned.occurred_at == ends_at


async def test_coupons_that_recur_count_and_those_of_one_period_do_not(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    subscription = await begun(system, await account_of(api), await shop.offer())
    await couponed(system, subscription, CouponDuration.ONCE, percent=50)
    await couponed(system, subscription, CouponDuration.PERIODS, periods=1, percent=20)
    assert await movements_of(system) == [("NEW", "12")]
    await couponed(system, subscription, CouponDuration.FOREVER, percent=25, product=subscription.product_id)
    await clock.advance(hours=1)
    await couponed(system, subscription, CouponDuration.FOREVER, minor=200, currency="USD")
    await couponed(system, subscription, CouponDuration.FOREVER, minor=100, currency="EUR")
    # 12 less a quarter is 9, less 2 is 7: what is for the product comes before what is for all.
    assert await movements_of(system) == [("NEW", "12"), ("CONTRACTION", "-3"), ("CONTRACTION", "-2")]


async def test_a_coupon_for_some_periods_counts_until_they_are_over(api: Door, shop: Shop, system: Context) -> None:
    subscription = await begun(system, await account_of(api), await shop.offer())
    link = await couponed(system, subscription, CouponDuration.PERIODS, periods=3, percent=50)
    async with database.for_tenant(system.tenant):
        await type(link).of(system.tenant).filter(id=link.id).update(periods_left=0)
    await noted(system, subscription)
    await noted(system, subscription)
    assert await movements_of(system) == [("NEW", "12"), ("CONTRACTION", "-6"), ("EXPANSION", "6")]


async def test_tax_within_a_price_is_taken_out(api: Door, shop: Shop, system: Context) -> None:
    offer = await shop.offer(1190)
    async with database.for_tenant(system.tenant):
        await Price.of(system.tenant).filter(id=offer.price_id).update(includes_tax=True)
    subscription = await begun(system, await account_of(api), offer, status=SubscriptionStatus.TRIALING)
    await _charged(system, subscription, Decimal(19))
    await changed(system, subscription, status=SubscriptionStatus.ACTIVE)
    assert await movements_of(system) == [("NEW", "10")]


async def _charged(ctx: Context, subscription: Subscription, percent: Decimal) -> None:
    from tests.ledger.invoiced import Sold, invoice

    (line,) = await invoice(ctx, subscription.account_id, Sold(1000))
    async with database.for_tenant(ctx.tenant):
        rows = type(line).of(ctx.tenant).filter(id=line.id)
        await rows.update(subscription_id=subscription.id, tax_percent=percent)


STEPS: list[Callable[[random.Random], dict[str, Any]]] = [
    lambda chance: {"status": chance.choice(list(SubscriptionStatus))},
    lambda chance: {"quantity": chance.randint(0, 9)},
]


async def test_movements_add_up_to_what_the_agreements_bring(
    api: Door, shop: Shop, system: Context, clock: Any, claim: Claim
) -> None:
    """After each of many random changes: what was written until then is what the agreements come to, reckoned anew."""
    chance, steps = random.Random(SEED), count(1_000, least=60)
    accounts = [await account_of(api) for _ in range(3)]
    offers = [
        await shop.offer(chance.randint(1, 50_000), unit, chance.randint(1, 3), currency=currency)
        for unit in (IntervalUnit.DAY, IntervalUnit.WEEK, IntervalUnit.MONTH, IntervalUnit.YEAR)
        for currency in ("USD", "EUR", "JPY")
    ]
    async with database.for_tenant(system.tenant):
        await Price.of(system.tenant).filter(interval_count=2).update(model=PricingModel.PER_UNIT)
    agreements: list[Subscription] = []
    for _ in range(steps):
        if len(agreements) < 8 or chance.random() < 0.1:
            agreements.append(await begun(system, chance.choice(accounts), chance.choice(offers)))
        else:
            await changed(system, chance.choice(agreements), **chance.choice(STEPS)(chance))
        if chance.random() < 0.3:
            await clock.advance(hours=chance.randint(1, 100))
        await _adds_up(system)
    claim(f"after each of {steps} random changes the movements add up to what the agreements bring, by currency")


async def _adds_up(ctx: Context) -> None:
    anew: dict[str, Decimal] = {}
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await database.fetch(
            "SELECT currency, sum(amount) AS monthly FROM mrr_movement WHERE tenant_id = $1 GROUP BY currency",
            ctx.tenant,
        )
        for subscription in await Subscription.of(ctx.tenant):
            monthly = await recurring.monthly(ctx, subscription)
            anew[subscription.currency] = anew.get(subscription.currency, Decimal(0)) + monthly
    written = {row["currency"]: row["monthly"] for row in rows}
    assert {key: value for key, value in written.items() if value} == {
        key: value for key, value in anew.items() if value
    }
