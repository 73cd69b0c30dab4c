"""Scalars, money and the node interface."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any, NewType, TypeVar

import strawberry
from strawberry.types.scalar import ScalarDefinition, scalar

from resolvers import ids
from tenure.kit import money

BigInt = NewType("BigInt", int)
CurrencyCode = NewType("CurrencyCode", str)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise ValueError("BigInt must be a whole number, or its digits in a string")
    return int(value)


def _decimal(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError("Decimal must be a number; write it in a string to keep it exact")
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise ValueError("Decimal must be a number, such as 12.50") from None
    if not number.is_finite():
        raise ValueError("Decimal must be a finite number")
    return number


def _instant(value: object) -> datetime:
    try:
        instant = datetime.fromisoformat(str(value))
    except ValueError:
        raise ValueError("DateTime must be a time, such as 2026-11-28T12:00:00Z") from None
    if instant.tzinfo is None:
        raise ValueError("DateTime must be a time with its offset, such as 2026-11-28T12:00:00Z")
    return instant


def _currency(value: object) -> str:
    if not isinstance(value, str) or not money.is_currency(value):
        raise ValueError("CurrencyCode must be a three-letter ISO 4217 code")
    return value


def _fixed(value: Decimal) -> str:
    """Never as `0E-12`."""
    return f"{value:f}"


SCALARS: dict[object, ScalarDefinition] = {
    BigInt: scalar(
        name="BigInt",
        description="An integer of any size, as a string of digits.",
        serialize=str,
        parse_value=_whole,
    ),
    Decimal: scalar(
        name="Decimal",
        description="An exact decimal number, as a string without an exponent: `0.035`.",
        serialize=_fixed,
        parse_value=_decimal,
    ),
    datetime: scalar(
        name="DateTime",
        description="A date and time with a UTC offset, as in RFC 3339: `2026-11-28T12:00:00Z`.",
        serialize=datetime.isoformat,
        parse_value=_instant,
    ),
    CurrencyCode: scalar(
        name="CurrencyCode", description="A currency code, as in ISO 4217: `USD`.", serialize=str, parse_value=_currency
    ),
}

Shaped = TypeVar("Shaped", bound=type)


def shape(model: type, *, description: str, name: str | None = None) -> Callable[[Shaped], Shaped]:
    """Bind a GraphQL type to the rows that answer it: resolvers return rows, never schema objects."""

    def bind(declared: Shaped) -> Shaped:
        def is_type_of(candidate: object, info: object) -> bool:
            return isinstance(candidate, model | declared)

        declared.is_type_of = staticmethod(is_type_of)
        return strawberry.type(declared, description=description, name=name)

    return bind


@strawberry.interface(description="An object with an ID.")
class Node:
    @strawberry.field(description="An opaque ID that is unique across the installation.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.opaque(self))


@shape(money.Money, description="An amount of money.")
class Money:
    amount: Decimal = strawberry.field(description="The exact amount in major units: `12.50`.")
    currency: CurrencyCode = strawberry.field(description="The currency of the amount.")

    @strawberry.field(description="The amount in minor units (cents), as an integer.")
    def amount_minor(self) -> BigInt:
        return BigInt(int(_minor(self)))

    @strawberry.field(description="The amount formatted for a locale, such as `de`.")
    def text(self, locale: str = "en") -> str:
        return _money(self).text(locale)


def _money(source: Any) -> money.Money:
    return money.Money(source.minor, source.currency)


def _minor(source: Any) -> int:
    return int(source.minor)


@strawberry.input(description="An amount of money, in minor units (cents).")
class MoneyInput:
    amount_minor: BigInt = strawberry.field(description="The amount in minor units (cents).")
    currency: CurrencyCode = strawberry.field(description="The currency of the amount.")


def to_money(given: MoneyInput) -> money.Money:
    return money.Money(int(given.amount_minor), given.currency)
