"""Amounts that are finer than a currency's smallest unit, and shares of one in another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from tenure.analytics.rates import Table

PLACES = Decimal(1).scaleb(-12)
_WIDE = Context(prec=60, rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Exact:
    """An amount in major units, to 12 places."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Figures:
    """One amount for each currency; `normalised` is their sum, None where not all of them can be added up."""

    by_currency: Sequence[Exact]
    normalised: Exact | None


def exact(value: Decimal) -> Decimal:
    """To 12 places, half away from zero."""
    return value.quantize(PLACES, context=_WIDE)


def figures(amounts: Mapping[str, Decimal], table: Table | None) -> Figures:
    by_currency = [Exact(exact(amount), currency) for currency, amount in sorted(amounts.items())]
    return Figures(by_currency, summed(amounts, table))


def summed(amounts: Mapping[str, Decimal], table: Table | None) -> Exact | None:
    """In the currency of the table; None without one, and where it lacks a currency."""
    if table is None or not table.has(amounts):
        return None
    parts = (_WIDE.multiply(amount, table.rates[currency]) for currency, amount in amounts.items())
    return Exact(exact(sum(parts, start=Decimal(0))), table.currency)


def rate(part: Decimal | int, whole: Decimal | int) -> Decimal | None:
    """A share, to 12 places; None of nothing."""
    return exact(_WIDE.divide(Decimal(part), Decimal(whole))) if whole else None
