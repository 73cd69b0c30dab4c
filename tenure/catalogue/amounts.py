"""What a catalogue's amounts, codes and names may be."""

from decimal import Decimal

from tenure.kit.money import Money
from tenure.kit.refusals import Refused

PLACES = 12
LARGEST = 10**12
"""In major units: as minor ones, with three digits more, it still fits a column."""


def check_exact(amount: Decimal, field: list[str]) -> None:
    """That it is an amount to 12 places, zero or more, and none that no column holds. Raises `Refused`."""
    if not amount.is_finite() or abs(amount) >= LARGEST:
        raise Refused("AMOUNT_INVALID", "The amount must be a number less than 1,000,000,000,000.", field)
    if amount < 0:
        raise Refused("AMOUNT_NEGATIVE", "The amount can't be negative.", field)
    if amount != round(amount, PLACES):
        raise Refused("AMOUNT_INVALID", f"The amount can have at most {PLACES} decimal places.", field)


def check_money(amount: Money, field: list[str]) -> None:
    """As `check_exact`, of money."""
    check_exact(amount.amount, field)


def code(text: str) -> str:
    """A code as it stands in programs: letters, digits, dash and underscore. Raises `Refused`."""
    if not text or len(text) > 64 or not text.replace("-", "").replace("_", "").isalnum() or not text.isascii():
        raise Refused("CODE_INVALID", "The code must have 1 to 64 letters, digits, dashes or underscores.", ["code"])
    return text


def name(text: str) -> str:
    """A name on one line. Raises `Refused`."""
    plain = " ".join(text.split())
    if not plain or len(plain) > 120:
        raise Refused("NAME_INVALID", "The name must have 1 to 120 characters.", ["name"])
    return plain
