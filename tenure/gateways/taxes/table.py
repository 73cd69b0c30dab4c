"""A tax service that needs nobody: a table of rates."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from tenure.gateways.taxes.contract import Answer, Part, Sale


@dataclass(frozen=True, slots=True)
class TableRate:
    """What is taken in a country, or in a region of it; of one kind of thing, where `tax_code` says so."""

    country: Annotated[str, Field(pattern="^[A-Z]{2}$")]
    name: Annotated[str, Field(min_length=1, max_length=60)]
    percent: Annotated[Decimal, Field(ge=0, le=100, decimal_places=4)]
    region: Annotated[str, Field(max_length=120)] = ""
    tax_code: Annotated[str, Field(max_length=40)] = ""


class TaxTable:
    """The nearest rate counts: of a kind of thing before all others, then of a region. Elsewhere nothing is taken."""

    def __init__(self, rates: Sequence[TableRate]) -> None:
        self._rates = rates

    async def rate(self, sale: Sale) -> Answer:
        fitting = [rate for rate in self._rates if _fits(rate, sale)]
        if not fitting:
            return Answer("", Decimal(0))
        nearest = max(fitting, key=lambda rate: (bool(rate.tax_code), bool(rate.region)))
        return Answer(nearest.name, nearest.percent, [Part(nearest.name, nearest.percent)])


def _fits(rate: TableRate, sale: Sale) -> bool:
    return (
        rate.country == sale.country
        and rate.tax_code in ("", sale.tax_code)
        and rate.region.casefold() in ("", sale.region.casefold())
    )
