"""What is asked of those who know taxes: whose a tax number is, and what is taken of a sale."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Protocol


class RegisterUnavailable(Exception):
    """The register, or the country behind it, did not say: nothing is known of the number."""


class TaxRegister(Protocol):
    async def knows(self, number: str) -> bool:
        """Whether the number, written with its country's prefix, is given to somebody. Raises `RegisterUnavailable`."""
        ...


@dataclass(frozen=True, slots=True)
class Sale:
    """A kind of thing that is sold from one country to a place; what is not known of it is empty.

    Countries are those of ISO 3166-1, `tax_code` is what the service calls this kind of thing.
    """

    seller_country: str
    country: str
    region: str = ""
    postal_code: str = ""
    tax_code: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What one authority takes, in percent of the net."""

    name: str
    percent: Decimal


@dataclass(frozen=True, slots=True)
class Answer:
    """A tax in percent of the net, the sum of its parts; `name` is empty where nothing is taken.

    `valid_until` is how long the service stands by it, where it says so.
    """

    name: str
    percent: Decimal
    parts: Sequence[Part] = ()
    valid_until: datetime | None = None


class RatesUnavailable(Exception):
    """The service did not say, or nothing that can be understood: nothing is known of the tax."""


class TaxService(Protocol):
    async def rate(self, sale: Sale) -> Answer:
        """The tax on such a sale now. Raises `RatesUnavailable`."""
        ...
