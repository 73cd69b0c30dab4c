"""Money as whole minor units of one currency. No floats, and no cent is lost in a division."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Self

from babel.core import UnknownLocaleError
from babel.numbers import format_currency, get_currency_precision, list_currencies


@cache
def digits(currency: str) -> int:
    """How many decimal places the currency has: 2 for USD, 0 for JPY, 3 for KWD (ISO 4217)."""
    return get_currency_precision(currency)


@cache
def is_currency(code: str) -> bool:
    return code in list_currencies()


class CurrencyMismatch(ValueError):
    """Amounts of two currencies were put together."""


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An amount of `minor` units (cents, yen, fils) of an ISO 4217 `currency`."""

    minor: int
    currency: str

    @classmethod
    def zero(cls, currency: str) -> Self:
        return cls(0, currency)

    @classmethod
    def of(cls, amount: Decimal | str, currency: str) -> Self:
        """From major units. Raises ValueError where the amount is finer than the currency."""
        minor = Decimal(amount).scaleb(digits(currency))
        if minor != minor.to_integral_value():
            raise ValueError(f"{amount} is finer than {currency} allows")
        return cls(int(minor), currency)

    @property
    def amount(self) -> Decimal:
        """The amount in major units, exact."""
        return Decimal(self.minor).scaleb(-digits(self.currency))

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def __mul__(self, quantity: int) -> "Money":
        return Money(self.minor * quantity, self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: "Money") -> bool:
        return self.minor <= self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def share(self, part: int, whole: int) -> "Money":
        """`part / whole` of this amount, rounded half away from zero to a minor unit."""
        return Money(_rounded(Decimal(self.minor) * part / whole), self.currency)

    def split(self, weights: Sequence[int]) -> list["Money"]:
        """Divided by weight so that the parts add up to the whole, by cumulative rounding."""
        total, seen, given, parts = sum(weights), 0, 0, []
        for weight in weights:
            seen += weight
            upto = _rounded(Decimal(self.minor) * seen / total)
            parts.append(Money(upto - given, self.currency))
            given = upto
        return parts

    def text(self, locale: str = "en") -> str:
        """As a person writes it, for example `$12.50`."""
        try:
            return format_currency(self.amount, self.currency, locale=locale.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            return format_currency(self.amount, self.currency, locale="en")

    def _same(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise CurrencyMismatch(f"{self.currency} and {other.currency} do not add up")
        return other.minor


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum; nothing at all is zero of `currency`."""
    return sum(amounts, start=Money.zero(currency))


def _rounded(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))
