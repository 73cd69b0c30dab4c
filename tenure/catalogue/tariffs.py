"""How a price is reckoned: the engine's tariff of a row."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from models.catalogue import Price, PriceTier
from tenure.billing.engine.tiers import Tariff, Tier
from tenure.context import Context
from tenure.kit.terms import PricingModel

TIERED = frozenset({PricingModel.GRADUATED, PricingModel.VOLUME})


async def of(ctx: Context, price: Price) -> Tariff:
    """The tariff of one price, in the open transaction."""
    return (await of_all(ctx, [price]))[price.id]


async def of_all(ctx: Context, prices: Sequence[Price]) -> Mapping[UUID, Tariff]:
    """The tariffs of prices by their ids; tiers are read at once, and only where there are some."""
    tiers: dict[UUID, list[Tier]] = defaultdict(list)
    tiered = [price.id for price in prices if price.model in TIERED]
    if tiered:
        for row in await PriceTier.of(ctx.tenant).filter(price_id__in=tiered).order_by("ordinal"):
            tiers[row.price_id].append(Tier(row.upto, row.unit, row.flat))
    return {price.id: Tariff(price.model, price.amount, tiers[price.id], price.package_size) for price in prices}
