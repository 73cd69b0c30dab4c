"""Lines of invoices and of credits, each with its own account of how it came to its amount.

The order on a line: quantity and tiers, coupons, proration, rounding; then tax, on the whole invoice.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from tenure.billing.engine import discounts, proration, tiers
from tenure.billing.engine.calculation import Calculation, Term, lesser, number, rounded
from tenure.billing.engine.discounts import Discount, Taken
from tenure.billing.engine.proration import Boundary, Policy
from tenure.billing.engine.rounding import Rounding
from tenure.billing.engine.tiers import Tariff
from tenure.kit.money import Money, digits
from tenure.kit.periods import Period


@dataclass(frozen=True, slots=True)
class Item:
    """What a line is for: a quantity at a tariff, for the `part` of the whole period that is billed.

    Without a period it is had for good, at its full price. `policy` is what the explanation of a whole one names.
    """

    description: str
    tariff: Tariff
    quantity: int = 1
    whole: Period | None = None
    part: Period | None = None
    policy: str = "FULL_PERIOD"


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A line's amount, below zero for a credit, and its explanation. `period` is what it pays for.

    `exact` is the amount before it was rounded, in major units; `full` is what it would be without coupons, reckoned in
    the same manner.
    """

    description: str
    quantity: int
    amount: Money
    exact: Fraction
    full: Money
    period: Period | None
    explanation: dict[str, Any]

    @property
    def discount(self) -> Money:
        """What coupons took off."""
        return self.full - self.amount

    @property
    def unit_price(self) -> Decimal:
        """The amount for each of the quantity, in major units to 12 places; of nothing, the amount."""
        return (self.amount.amount / max(self.quantity, 1)).quantize(Decimal(1).scaleb(-12))


@dataclass(frozen=True, slots=True)
class Charged:
    """A line that was charged: what it came to after coupons, what earlier credits left of it, its own period, if any.

    `exact` is in major units, as it was before it was rounded: what is charged anew for the same time is rounded from
    the same value, so that a change and its reverse cancel out.
    """

    description: str
    quantity: int
    exact: Fraction
    left: Money
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Manner:
    """How it is reckoned: the proration policy, the zone whose days count, and the rounding to minor units."""

    policy: Policy
    zone: ZoneInfo
    rounding: Rounding = Rounding.HALF_AWAY


def charge(
    items: Sequence[Item], coupons: Sequence[Discount], currency: str, manner: Manner
) -> tuple[list[Reckoned], list[Taken]]:
    """The lines of one invoice, and what each coupon took off the full prices (minor units, before proration).

    The full price is discounted first and then prorated, so that a fixed discount shrinks with its line.
    """
    sheets = [Calculation(manner.policy.name if item.part != item.whole else item.policy) for item in items]
    full = [tiers.price(sheet, item.tariff, item.quantity) for sheet, item in zip(sheets, items, strict=True)]
    unit = 10 ** digits(currency)
    taken = discounts.apply([price.value * unit for price in full], coupons)
    lines = [
        _charged(sheet, item, price, [(one.discount, one.off[at] / unit) for one in taken], currency, manner)
        for at, (sheet, item, price) in enumerate(zip(sheets, items, full, strict=True))
    ]
    return lines, taken


def _charged(
    sheet: Calculation,
    item: Item,
    price: Term,
    off: Sequence[tuple[Discount, Fraction]],
    currency: str,
    manner: Manner,
) -> Reckoned:
    full = price
    for number_of, (coupon, less) in enumerate(((coupon, less) for coupon, less in off if less), start=1):
        price = _discounted(sheet, price, coupon, less, number_of)
    if item.whole is not None and item.part is not None and item.part != item.whole:
        share = proration.ratio(sheet, manner.policy, item.part, item.whole, manner.zone, "share")
        price, full = sheet.step("prorated", price * share, "Prorated for part of the period"), full * share
    net = sheet.step("net", rounded(price, digits(currency), manner.rounding), f"Rounded amount in {currency}")
    whole = rounded(full, digits(currency), manner.rounding)
    amounts = _money(net, currency), price.value, _money(whole, currency)
    return Reckoned(item.description, item.quantity, *amounts, item.part, sheet.explanation())


def _discounted(sheet: Calculation, price: Term, coupon: Discount, less: Fraction, at: int) -> Term:
    if coupon.percent is not None:
        percent = sheet.given(f"coupon{at}Percent", coupon.percent)
        left = price - price * percent / number(100)
        return sheet.step(f"afterCoupon{at}", left, f"{coupon.name}: {coupon.percent.normalize():f}% off")
    amount = sheet.given(f"coupon{at}", less)
    return sheet.step(f"afterCoupon{at}", price - amount, f"{coupon.name}: this line's share of the discount")


def credit(line: Charged, at: Period | None, manner: Manner) -> Reckoned:
    """What is given back of a charged line for the part of its own period that is unused; zero or less.

    It prorates what was charged, never the list price, and never gives back more than is left of it.
    """
    assert line.period is not None  # what was had for good has no part that is unused
    sheet = Calculation(manner.policy.name)
    charged, left = sheet.given("charged", line.exact), sheet.given("left", line.left.amount)
    share = (
        proration.ratio(sheet, manner.policy, at, line.period, manner.zone, "unused")
        if at is not None
        else sheet.step("unused", number(0), "No time is left in the period")
    )
    places = digits(line.left.currency)
    value = sheet.step("value", rounded(charged * share, places, manner.rounding), "Value of the unused part")
    return _given(sheet, line, lesser(value, left), at)


def credit_units(line: Charged, left: int, units: int) -> Reckoned:
    """What is given back of a line that bought units, for those of them that were not used; zero or less.

    Each is worth its part of what the line charged. Rounded down, so that no unit is given back that is not there.
    """
    sheet = Calculation("BY_UNIT")
    charged, left_of_it = sheet.given("charged", line.exact), sheet.given("left", line.left.amount)
    share = sheet.step(
        "unused", sheet.given("unusedUnits", left) / sheet.given("units", units), "Share of units not used"
    )
    places = digits(line.left.currency)
    value = sheet.step("value", rounded(charged * share, places, Rounding.DOWN), "Value of the unused part")
    return _given(sheet, line, lesser(value, left_of_it), None)


def _given(sheet: Calculation, line: Charged, value: Term, period: Period | None) -> Reckoned:
    given = sheet.step("net", -value, "Credited, up to what was not credited before")
    amount = _money(given, line.left.currency)
    return Reckoned(line.description, line.quantity, amount, given.value, amount, period, sheet.explanation())


def credit_at(line: Charged, boundary: Boundary, instant: datetime, manner: Manner) -> Reckoned:
    """`credit` for what is left of the line when it changes or ends at an instant."""
    assert line.period is not None
    return credit(line, proration.unused(manner.policy, line.period, instant, manner.zone, boundary), manner)


def _money(term: Term, currency: str) -> Money:
    return Money(int(term.value * 10 ** digits(currency)), currency)
