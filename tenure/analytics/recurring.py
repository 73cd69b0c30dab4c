"""What an agreement brings a month: its price without tax, less the coupons that recur, by the length of its interval.

A year is 12 months, a week 12/52 of one, a day 12/365.
"""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from models import database
from models.catalogue import RECURRING, IntervalUnit, Price, PriceTier
from models.subscriptions import Origin, Subscription, SubscriptionStatus, Term
from tenure.billing.engine import discounts, tiers
from tenure.billing.engine.calculation import Calculation
from tenure.billing.engine.discounts import Discount
from tenure.billing.engine.rounding import Rounding, to_places
from tenure.billing.engine.tiers import Tariff, Tier
from tenure.context import Context
from tenure.kit.money import digits

COUNTS = frozenset({SubscriptionStatus.ACTIVE, SubscriptionStatus.PAST_DUE})
"""States in which an agreement brings recurring revenue. A trial, a pause and what is given up bring none."""

PLACES = 12
A_MONTH = {
    IntervalUnit.DAY: Fraction(365, 12),
    IntervalUnit.WEEK: Fraction(52, 12),
    IntervalUnit.MONTH: Fraction(1),
    IntervalUnit.YEAR: Fraction(1, 12),
}
"""How many of the unit are in a month."""


async def monthly(ctx: Context, subscription: Subscription) -> Decimal:
    """Its recurring revenue per month now, in major units to 12 places. In the open transaction."""
    if subscription.status not in COUNTS or _is_given(subscription):
        return Decimal(0)
    price = await Price.named(ctx.tenant, subscription.price_id)
    if price.interval_unit not in RECURRING:
        return Decimal(0)
    tariff, coupons = await _tariff(ctx, price), await _coupons(ctx, subscription)
    return by_terms(price, tariff, subscription.quantity, await _tax(ctx, subscription), coupons)


def by_terms(price: Price, tariff: Tariff, quantity: int, tax: Fraction, coupons: Sequence[Discount] = ()) -> Decimal:
    """What an agreement on these terms brings, whose newest line had `tax` on it (0.19, say)."""
    full = tiers.price(Calculation("RECURRING"), tariff, quantity).value
    left = _discounted(full, coupons, price.currency)
    net = left / (1 + tax) if price.includes_tax else left
    return _exact(net * A_MONTH[price.interval_unit] / price.interval_count)


def _is_given(subscription: Subscription) -> bool:
    """A bonus comes for nothing; a gift was paid for once, unless it goes on as an agreement of the redeemer's."""
    if subscription.origin is Origin.GIFT:
        return subscription.term is not Term.RENEWING or subscription.period_number == 0
    return subscription.origin is Origin.BONUS


async def _tariff(ctx: Context, price: Price) -> Tariff:
    rows = await PriceTier.of(ctx.tenant).filter(price_id=price.id).order_by("ordinal")
    return Tariff(price.model, price.amount, [Tier(row.upto, row.unit, row.flat) for row in rows], price.package_size)


def _discounted(full: Fraction, coupons: Sequence[Discount], currency: str) -> Fraction:
    unit = Fraction(10) ** digits(currency)
    taken = discounts.apply([full * unit], coupons)
    off = sum((Fraction(one.off[0]) for one in taken), start=Fraction(0))
    return full - off / unit


async def _coupons(ctx: Context, subscription: Subscription) -> list[Discount]:
    """Those that count for more than one period and still do: for the offer first, then the product, then all.

    Of the same rank the older one comes first.
    """
    rows = await database.fetch(
        "SELECT c.code, c.percent, c.minor, "
        "CASE WHEN bool_or(s.offer_id = $3) THEN 1 WHEN bool_or(s.product_id = $4) THEN 2 ELSE 3 END AS rank "
        "FROM subscription_coupon AS l JOIN coupon AS c ON c.tenant_id = $1 AND c.id = l.coupon_id "
        "LEFT JOIN coupon_scope AS s ON s.tenant_id = $1 AND s.coupon_id = c.id "
        "WHERE l.tenant_id = $1 AND l.subscription_id = $2 AND (l.periods_left IS NULL OR l.periods_left > 0) "
        "AND (c.duration = 'FOREVER' OR c.duration = 'PERIODS' AND c.periods > 1) "
        "AND (c.currency IS NULL OR c.currency = $5) "
        "GROUP BY c.id, c.code, c.percent, c.minor, l.added_at, l.id "
        "HAVING count(s.id) = 0 OR bool_or(s.offer_id = $3) OR bool_or(s.product_id = $4) "
        "ORDER BY rank, l.added_at, l.id",
        ctx.tenant,
        subscription.id,
        subscription.offer_id,
        subscription.product_id,
        subscription.currency,
    )
    return [_discount(row) for row in rows]


def _discount(row: Any) -> Discount:
    return Discount(row["code"], frozenset({0}), row["percent"], row["minor"])


async def _tax(ctx: Context, subscription: Subscription) -> Fraction:
    """The rate that is contained in its price, as its newest line was charged."""
    rows = await database.fetch(
        "SELECT tax_percent FROM invoice_line WHERE tenant_id = $1 AND subscription_id = $2 ORDER BY id DESC LIMIT 1",
        ctx.tenant,
        subscription.id,
    )
    return Fraction(rows[0]["tax_percent"]) / 100 if rows else Fraction(0)


def _exact(value: Fraction) -> Decimal:
    exact = to_places(value, PLACES, Rounding.HALF_AWAY)
    return Decimal(int(exact * 10**PLACES)).scaleb(-PLACES)
