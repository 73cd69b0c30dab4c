"""How prices are reckoned: from their rows to the engine's tariffs."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from models.catalogue import Price, PriceTier
from tenure.billing.engine import tiers
from tenure.billing.engine.calculation import Calculation, rounded
from tenure.billing.engine.rounding import Rounding
from tenure.billing.engine.tiers import Tariff, Tier
from tenure.context import Context
from tenure.kit.money import Money, digits
from tenure.kit.terms import PricingModel

TIERED = frozenset({PricingModel.GRADUATED, PricingModel.VOLUME})


async def of(ctx: Context, price: Price) -> Tariff:
    """How a price is reckoned, with its tiers."""
    return (await of_all(ctx.tenant, [price]))[price.id]


async def of_all(tenant: UUID, prices: Sequence[Price]) -> Mapping[UUID, Tariff]:
    """The tariffs of prices, in one query at most; none where no price has tiers."""
    tiered = [price.id for price in prices if price.model in TIERED]
    rows = await PriceTier.of(tenant).filter(price_id__in=tiered).order_by("ordinal") if tiered else []
    by_price: defaultdict[UUID, list[PriceTier]] = defaultdict(list)
    for row in rows:
        by_price[row.price_id].append(row)
    return {price.id: tariff(price, by_price[price.id]) for price in prices}


def tariff(price: Price, rows: Sequence[PriceTier]) -> Tariff:
    """The tariff of a price whose tiers are at hand."""
    steps = [Tier(row.upto, row.unit, row.flat) for row in rows]
    return Tariff(price.model, price.amount, steps, price.package_size)


def cost(asked: Tariff, quantity: int, currency: str, rounding: Rounding = Rounding.HALF_AWAY) -> Money:
    """What a quantity costs for a whole period, before coupons and tax, in whole minor units."""
    exact = tiers.price(Calculation("FULL_PERIOD"), asked, quantity)
    places = digits(currency)
    return Money(int(rounded(exact, places, rounding).value * 10**places), currency)
