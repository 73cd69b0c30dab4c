"""How currencies are compared: by a table of the business's own, never on an invoice."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from tenure import settings
from tenure.context import Context
from tenure.settings import Json, Setting

RATES: Setting[dict[str, Decimal]] = Setting(
    "analytics.rates",
    Json(dict[Annotated[str, Field(pattern="^[A-Z]{3}$")], Annotated[Decimal, Field(gt=0)]]),
    {},
    "What one unit of each other currency is worth in the currency of the business, used to add up figures. One "
    "table applies to all dates.",
    title="Exchange rates",
)
ALL = (RATES,)


@dataclass(frozen=True, slots=True)
class Table:
    """What a unit of each currency is worth in that in which it is reported."""

    currency: str
    rates: Mapping[str, Decimal]

    def has(self, currencies: Iterable[str]) -> bool:
        """Whether all of them can be added up."""
        return set(currencies) <= set(self.rates)


async def table(ctx: Context) -> Table | None:
    """The business's own; None where it has given none."""
    given = await settings.value(ctx, RATES)
    return Table(ctx.business.currency, {**given, ctx.business.currency: Decimal(1)}) if given else None
