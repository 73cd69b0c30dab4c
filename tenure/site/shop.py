"""What a visitor can buy, as the pages show it."""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from models import database
from models.catalogue import Feature, Offer, OfferStatus, Price, Product, ProductFeature, TrialPhase
from tenure.catalogue.offers import is_available
from tenure.context import Context
from tenure.kit.refusals import NotFound


@dataclass(frozen=True, slots=True)
class Line:
    """A feature of an offer; `amount` where it is a limit."""

    name: str
    amount: int | None


@dataclass(frozen=True, slots=True)
class Ware:
    """An offer with all that its card shows."""

    offer: Offer
    product: Product
    price: Price
    phases: list[TrialPhase]
    features: list[Line]

    @property
    def has_discount(self) -> bool:
        return self.offer.list_price is not None and self.price.money < self.offer.list_price


async def on_sale(ctx: Context) -> list[Ware]:
    """The public offers that can be bought now, in their order."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await Offer.of(ctx.tenant).filter(is_public=True, status=OfferStatus.PUBLISHED).order_by("rank", "id")
        return await _wares(ctx.tenant, [offer for offer in found if is_available(offer, ctx.now())])


async def ware(ctx: Context, offer_id: UUID) -> Ware:
    """One offer, public or not. Raises `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return (await _wares(ctx.tenant, [await Offer.named(ctx.tenant, offer_id)]))[0]


async def ware_by_code(ctx: Context, code: str) -> Ware:
    """One offer that can be bought now, by its code; hidden ones are found by who knows theirs."""
    async with database.for_tenant(ctx.tenant, reading=True):
        offer = await Offer.of(ctx.tenant).get_or_none(code=code)
        if offer is None or not is_available(offer, ctx.now()):
            raise NotFound
        return (await _wares(ctx.tenant, [offer]))[0]


async def wares(tenant: UUID, offer_ids: list[UUID]) -> dict[UUID, Ware]:
    """Offers by id, in the open snapshot."""
    found = await Offer.by_ids(tenant, offer_ids)
    return {ware.offer.id: ware for ware in await _wares(tenant, list(found.values()))}


async def _wares(tenant: UUID, offers: list[Offer]) -> list[Ware]:
    prices = await Price.by_ids(tenant, [offer.price_id for offer in offers])
    products = await Product.by_ids(tenant, [offer.product_id for offer in offers])
    phases: defaultdict[UUID, list[TrialPhase]] = defaultdict(list)
    for phase in await TrialPhase.of(tenant).filter(offer_id__in=[offer.id for offer in offers]).order_by("ordinal"):
        phases[phase.offer_id].append(phase)
    features = await _features(tenant, list(products))
    return [
        Ware(offer, products[offer.product_id], prices[offer.price_id], phases[offer.id], features[offer.product_id])
        for offer in offers
    ]


async def _features(tenant: UUID, products: list[UUID]) -> dict[UUID, list[Line]]:
    granted = await ProductFeature.of(tenant).filter(product_id__in=products).order_by("id")
    known = await Feature.by_ids(tenant, [one.feature_id for one in granted])
    lines: dict[UUID, list[Line]] = {product: [] for product in products}
    for one in granted:
        lines[one.product_id].append(Line(known[one.feature_id].name, one.amount))
    return lines
