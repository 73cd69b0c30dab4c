"""What coupons take off the lines of one invoice, one after the other, each on what the earlier ones left."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from tenure.billing.engine.rounding import Rounding, allocate, to_whole


@dataclass(frozen=True, slots=True)
class Discount:
    """A percentage, or an amount in minor units, off the lines that it names. Exactly one of the two is set."""

    name: str
    lines: frozenset[int]
    percent: Decimal | None = None
    minor: int | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What one discount took off each line, in minor units; exact where it is a percentage."""

    discount: Discount
    off: Sequence[Fraction]


def apply(amounts: Sequence[Fraction], discounts: Sequence[Discount]) -> list[Taken]:
    """Take discounts off in their order. `amounts` are the lines' full prices in minor units; none falls below zero.

    A percentage is exact. An amount is whole units, divided by what is left of the lines it names, by the largest
    remainder: the first line wins a tie.
    """
    left, taken = list(amounts), []
    for discount in discounts:
        off = _percentage(left, discount) if discount.percent is not None else _amount(left, discount)
        left = [before - less for before, less in zip(left, off, strict=True)]
        taken.append(Taken(discount, off))
    return taken


def _percentage(left: Sequence[Fraction], discount: Discount) -> list[Fraction]:
    share = Fraction(discount.percent or 0) / 100
    return [amount * share if at in discount.lines else Fraction(0) for at, amount in enumerate(left)]


def _amount(left: Sequence[Fraction], discount: Discount) -> list[Fraction]:
    weights = [to_whole(amount, Rounding.DOWN) if at in discount.lines else 0 for at, amount in enumerate(left)]
    wanted = min(discount.minor or 0, sum(weights))
    return [Fraction(part) for part in allocate(wanted, weights)]
