"""Tax on the lines of one invoice: on top of the net, or contained in the gross; rounded where the tenant says."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from tenure.billing.engine.rounding import Rounding, to_whole


class TaxRounding(StrEnum):
    """Where tax is brought to whole minor units. PER_RATE is that of EN 16931."""

    PER_LINE = "PER_LINE"
    PER_RATE = "PER_RATE"
    PER_INVOICE = "PER_INVOICE"


@dataclass(frozen=True, slots=True)
class Taxable:
    """A line's amount in minor units, its rate in percent, and whether the tax is contained in the amount."""

    minor: int
    percent: Decimal
    is_inclusive: bool = False


@dataclass(frozen=True, slots=True)
class Taxed:
    """A line in minor units: `net` and the `tax` on it."""

    net: int
    tax: int


def tax(lines: Sequence[Taxable], rounding: TaxRounding, mode: Rounding = Rounding.HALF_AWAY) -> list[Taxed]:
    """The tax of each line; rounded together, it is shared out by the largest remainder so that the sum is exact."""
    exact = [_exact(line) for line in lines]
    shares = [0] * len(lines)
    for group in _groups(lines, rounding):
        whole = to_whole(sum((exact[at] for at in group), start=Fraction(0)), mode)
        for at, share in zip(group, _shared(whole, [exact[at] for at in group]), strict=True):
            shares[at] = share
    return [
        Taxed(line.minor - share if line.is_inclusive else line.minor, share)
        for line, share in zip(lines, shares, strict=True)
    ]


def _exact(line: Taxable) -> Fraction:
    rate = Fraction(line.percent)
    return line.minor * rate / (100 + rate) if line.is_inclusive else line.minor * rate / 100


def _groups(lines: Sequence[Taxable], rounding: TaxRounding) -> list[list[int]]:
    """The lines whose tax is rounded together."""
    groups: dict[object, list[int]] = {}
    for at, line in enumerate(lines):
        together: object = at
        if rounding is TaxRounding.PER_RATE:
            together = (line.percent, line.is_inclusive)
        elif rounding is TaxRounding.PER_INVOICE:
            together = ()
        groups.setdefault(together, []).append(at)
    return list(groups.values())


def _shared(whole: int, exact: Sequence[Fraction]) -> list[int]:
    """Whole units divided so that each line has its own tax, rounded down or up by a unit."""
    parts = [to_whole(value, Rounding.DOWN) for value in exact]
    missing = whole - sum(parts)
    if not missing:
        return parts
    step = 1 if missing > 0 else -1
    by_rest = sorted(range(len(exact)), key=lambda at: (-step * (exact[at] - parts[at]), at))
    for at in (by_rest * (abs(missing) // max(len(exact), 1) + 1))[: abs(missing)]:
        parts[at] += step
    return parts
