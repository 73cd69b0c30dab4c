"""The base of all kinds, and those of numbers, texts, choices, spans of time and amounts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, ClassVar, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from tenure.kit import money

Value = TypeVar("Value", covariant=True)
Chosen = TypeVar("Chosen", bound=StrEnum)

LONGEST_TEXT = 10_000
LARGEST_INTEGER = 2**53 - 1
"""What every JSON reader holds exactly."""


class Unfit(ValueError):
    """The value is none of this kind. The text says what it must be, as the end of a sentence: `must be …`."""


@dataclass(frozen=True, slots=True)
class Described:
    """What a form needs to know. `minimum` and `maximum` are of numbers; of texts and lists, `maximum` is a length."""

    name: str
    minimum: str | None = None
    maximum: str | None = None
    choices: Sequence[str] = ()
    pattern: str | None = None
    unit: str | None = None
    schema: Any = None


class Kind(Generic[Value]):
    """`read` takes JSON and gives a value, `written` goes back; `typed` turns what a person typed into JSON."""

    name: ClassVar[str]
    is_free: ClassVar[bool] = False
    """Whether people write it in their own words, so that it may say who they are."""

    def read(self, given: object) -> Value:
        """The value. Raises `Unfit`."""
        raise NotImplementedError

    def written(self, value: Any) -> Any:
        return value

    def typed(self, text: str) -> object:
        """What stands in a form's field, as JSON. Raises `Unfit`."""
        return text.strip()

    def text(self, value: Any) -> str:
        """What stands in a form's field for the value."""
        return str(self.written(value))

    def described(self) -> Described:
        return Described(self.name)


@dataclass(frozen=True, slots=True)
class Boolean(Kind[bool]):
    name = "BOOLEAN"

    def read(self, given: object) -> bool:
        if not isinstance(given, bool):
            raise Unfit("must be true or false")
        return given

    def typed(self, text: str) -> object:
        known = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False, "": False}
        return known.get(text.strip().lower(), text)

    def text(self, value: Any) -> str:
        return "true" if value else "false"


@dataclass(frozen=True, slots=True)
class Integer(Kind[int]):
    """`unit` is for a form to write behind the number: `days`."""

    minimum: int = 0
    maximum: int = LARGEST_INTEGER
    unit: str | None = None
    name = "INTEGER"

    def read(self, given: object) -> int:
        if isinstance(given, float) and given.is_integer():
            given = int(given)
        if isinstance(given, bool) or not isinstance(given, int) or not self.minimum <= given <= self.maximum:
            raise Unfit(f"must be a whole number from {self.minimum} to {self.maximum}")
        return given

    def typed(self, text: str) -> object:
        return _number(text, r"[+-]?\d{1,16}", int)

    def described(self) -> Described:
        return Described(self.name, str(self.minimum), str(self.maximum), unit=self.unit)


@dataclass(frozen=True, slots=True)
class Fraction(Kind[Decimal]):
    """An exact decimal number, at most `places` behind the point; a string in JSON."""

    minimum: Decimal = Decimal(0)
    maximum: Decimal = Decimal(LARGEST_INTEGER)
    places: int = 6
    unit: str | None = None
    name = "DECIMAL"

    def read(self, given: object) -> Decimal:
        value = self._number(given)
        if value is None or not self.minimum <= value <= self.maximum:
            raise Unfit(f"must be a number from {self.minimum} to {self.maximum}")
        if value != round(value, self.places):
            raise Unfit(f"must have at most {self.places} decimal places")
        return value

    def _number(self, given: object) -> Decimal | None:
        if isinstance(given, bool) or not isinstance(given, str | int | float | Decimal) or len(str(given)) > 40:
            return None
        try:
            value = Decimal(str(given))
        except InvalidOperation:
            return None
        return value if value.is_finite() else None

    def written(self, value: Any) -> Any:
        return str(value)

    def described(self) -> Described:
        return Described(self.name, str(self.minimum), str(self.maximum), unit=self.unit)


@dataclass(frozen=True, slots=True)
class Text(Kind[str]):
    """`pattern` is a regular expression that the whole text must match."""

    maximum: int = 255
    pattern: str | None = None
    minimum: int = 0
    multiline: bool = False
    name = "TEXT"
    is_free = True

    def read(self, given: object) -> str:
        if not isinstance(given, str) or not self.minimum <= len(given) <= min(self.maximum, LONGEST_TEXT):
            raise Unfit(f"must have {self.minimum} to {self.maximum} characters")
        if "\0" in given or (not given.isprintable() and not self.multiline):
            raise Unfit("must be text on one line, without control characters")
        if self.pattern is not None and not re.fullmatch(self.pattern, given):
            raise Unfit(f"must match {self.pattern}")
        return given

    def described(self) -> Described:
        return Described(
            "LONG_TEXT" if self.multiline else self.name, str(self.minimum), str(self.maximum), pattern=self.pattern
        )


@dataclass(frozen=True, slots=True)
class Texts(Kind[tuple[str, ...]]):
    """A list of texts, each `of` its own kind; in a form one a line."""

    maximum: int = 100
    of: Text = Text(minimum=1)
    name = "TEXTS"
    is_free = True

    def read(self, given: object) -> tuple[str, ...]:
        if not isinstance(given, list | tuple) or len(given) > self.maximum:
            raise Unfit(f"must be a list of at most {self.maximum} text entries")
        return tuple(self.of.read(one) for one in given)

    def written(self, value: Any) -> Any:
        return list(value)

    def typed(self, text: str) -> object:
        return [line.strip() for line in text.splitlines() if line.strip()]

    def text(self, value: Any) -> str:
        return "\n".join(value)

    def described(self) -> Described:
        return Described(self.name, maximum=str(self.maximum), pattern=self.of.pattern)


@dataclass(frozen=True, slots=True)
class Choice(Kind[Chosen]):
    """One member of an enum."""

    among: type[Chosen]
    name = "CHOICE"

    def read(self, given: object) -> Chosen:
        for choice in self.among:
            if given == choice.value:
                return choice
        raise Unfit(f"must be one of {', '.join(choice.value for choice in self.among)}")

    def written(self, value: Any) -> Any:
        return value.value

    def described(self) -> Described:
        return Described(self.name, choices=[choice.value for choice in self.among])


_DURATION: TypeAdapter[timedelta] = TypeAdapter(timedelta)


@dataclass(frozen=True, slots=True)
class Duration(Kind[timedelta]):
    """ISO 8601 in JSON: `P7D`, `PT15M`."""

    minimum: timedelta = timedelta()
    maximum: timedelta = timedelta(days=3650)
    name = "DURATION"

    def read(self, given: object) -> timedelta:
        if not isinstance(given, str) or not given.lstrip("-").startswith("P"):
            raise Unfit("must be an ISO 8601 duration, such as P7D or PT15M")
        try:
            value = _DURATION.validate_python(given)
        except ValidationError as error:
            raise Unfit("must be an ISO 8601 duration, such as P7D or PT15M") from error
        if not self.minimum <= value <= self.maximum:
            raise Unfit(f"must be from {self.written(self.minimum)} to {self.written(self.maximum)}")
        return value

    def written(self, value: Any) -> Any:
        return _DURATION.dump_python(value, mode="json")

    def typed(self, text: str) -> object:
        return text.strip().upper()

    def described(self) -> Described:
        return Described(self.name, self.written(self.minimum), self.written(self.maximum))


@dataclass(frozen=True, slots=True)
class Amount(Kind[money.Money]):
    """Money; `{"amountMinor": "1250", "currency": "USD"}` in JSON and `12.50 USD` in a form. In minor units."""

    minimum: int = 0
    maximum: int = LARGEST_INTEGER
    name = "MONEY"

    def read(self, given: object) -> money.Money:
        match given:
            case {"amountMinor": str() | int() as minor, "currency": str(currency)} if not isinstance(minor, bool):
                return money.Money(self._minor(minor), self._currency(currency))
        raise Unfit("must be an amount with a currency")

    def _minor(self, given: str | int) -> int:
        digits = re.fullmatch(r"-?\d{1,16}", str(given))
        if digits is None or not self.minimum <= int(digits[0]) <= self.maximum:
            raise Unfit(f"must be from {self.minimum} to {self.maximum} minor units")
        return int(digits[0])

    def _currency(self, given: str) -> str:
        if not money.is_currency(given):
            raise Unfit("must be in an ISO 4217 currency")
        return given

    def written(self, value: Any) -> Any:
        return {"amountMinor": str(value.minor), "currency": value.currency}

    def typed(self, text: str) -> object:
        amount, _, currency = text.strip().rpartition(" ")
        try:
            return self.written(money.Money.of(amount.strip(), self._currency(currency.upper())))
        except (ValueError, InvalidOperation) as error:
            raise Unfit("must be an amount with a currency, such as 12.50 USD") from error

    def text(self, value: Any) -> str:
        return f"{value.amount} {value.currency}"

    def described(self) -> Described:
        return Described(self.name, str(self.minimum), str(self.maximum))


def _number(text: str, pattern: str, make: Any) -> object:
    return make(text.strip()) if re.fullmatch(pattern, text.strip()) else text
