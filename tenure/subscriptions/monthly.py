"""What terms cost for a month, so that prices of different intervals can be compared."""

from fractions import Fraction

from models.catalogue import IntervalUnit
from tenure.billing.engine import tiers
from tenure.billing.engine.calculation import Calculation
from tenure.subscriptions.agreed import Agreed

PER_MONTH = {
    IntervalUnit.DAY: Fraction(365, 12),
    IntervalUnit.WEEK: Fraction(52, 12),
    IntervalUnit.MONTH: Fraction(1),
    IntervalUnit.YEAR: Fraction(1, 12),
}
"""How often an interval comes in a month."""


def amount(terms: Agreed) -> Fraction:
    """Major units per month, before coupons; of what does not recur, nothing."""
    often = PER_MONTH.get(terms.price.interval_unit, Fraction(0)) / terms.price.interval_count
    return tiers.price(Calculation("FULL_PERIOD"), terms.tariff, terms.quantity).value * often
