"""What a visitor can buy, as the pages show it."""

from collections import defaultdict
from dataclasses import dataclass, replace
from uuid import UUID

from models import database
from models.catalogue import (
    Feature,
    Offer,
    OfferPrice,
    OfferStatus,
    OfferUpsell,
    Price,
    Product,
    ProductFeature,
    TrialPhase,
)
from tenure.billing.engine.tiers import Tariff
from tenure.catalogue import tariffs
from tenure.catalogue.offers import is_available
from tenure.context import Context
from tenure.kit.money import Money
from tenure.kit.refusals import NotFound
from tenure.kit.terms import PricingModel


@dataclass(frozen=True, slots=True)
class Line:
    """A feature of an offer; `amount` where it is a limit."""

    name: str
    amount: int | None


@dataclass(frozen=True, slots=True)
class Tag:
    """What an offer costs in one of its currencies."""

    price: Price
    tariff: Tariff
    list_price: Money | None
    phases: list[TrialPhase]


@dataclass(frozen=True, slots=True)
class Ware:
    """An offer with all that its card shows, in `currency`: one of those in `tags`."""

    offer: Offer
    product: Product
    features: list[Line]
    tags: dict[str, Tag]
    currency: str

    def priced_in(self, currency: str) -> "Ware":
        """In that currency, where it is sold in it."""
        return replace(self, currency=currency) if currency in self.tags else self

    @property
    def price(self) -> Price:
        return self.tags[self.currency].price

    @property
    def tariff(self) -> Tariff:
        return self.tags[self.currency].tariff

    @property
    def list_price(self) -> Money | None:
        return self.tags[self.currency].list_price

    @property
    def phases(self) -> list[TrialPhase]:
        return self.tags[self.currency].phases

    @property
    def least(self) -> int:
        """The smallest quantity of which it makes sense to say a price."""
        return max(self.offer.least_quantity, 1)

    @property
    def amount(self) -> Money:
        """What the smallest quantity costs for a period."""
        return self.cost(self.least)

    @property
    def has_from(self) -> bool:
        """Whether more of it costs more, so that its amount is where it begins."""
        is_many = self.offer.most_quantity is None or self.offer.most_quantity > self.least
        return is_many and self.price.model is not PricingModel.FLAT

    @property
    def saving(self) -> int:
        """How much less it costs than its list price: in whole percent, never more than is true."""
        listed = self.list_price
        return 0 if not listed or self.amount > listed else (listed - self.amount).minor * 100 // listed.minor

    def cost(self, quantity: int) -> Money:
        """What a quantity costs for a period, before coupons and tax."""
        return tariffs.cost(self.tariff, quantity, self.currency)

    @property
    def has_discount(self) -> bool:
        return self.list_price is not None and self.amount < self.list_price


async def on_sale(ctx: Context) -> list[Ware]:
    """The public offers that can be bought now, in their order."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await Offer.of(ctx.tenant).filter(is_public=True, status=OfferStatus.PUBLISHED).order_by("rank", "id")
        return await _wares(ctx.tenant, [offer for offer in found if is_available(offer, ctx.now())])


async def upsells_of(ctx: Context, offer: Offer, currency: str) -> list[Ware]:
    """What to show to who has an offer or is about to buy it, as far as it can be bought now."""
    async with database.for_tenant(ctx.tenant, reading=True):
        links = await OfferUpsell.of(ctx.tenant).filter(offer_id=offer.id).order_by("ordinal")
        found = await wares(ctx.tenant, [link.upsell_id for link in links]) if links else {}
    shown = [found[link.upsell_id].priced_in(currency) for link in links]
    return [one for one in shown if is_available(one.offer, ctx.now())]


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
    tags = await _tags(tenant, offers)
    products = await Product.by_ids(tenant, [offer.product_id for offer in offers])
    features = await _features(tenant, list(products))
    return [
        Ware(offer, products[offer.product_id], features[offer.product_id], tags[offer.id], offer.currency)
        for offer in offers
    ]


async def _tags(tenant: UUID, offers: list[Offer]) -> dict[UUID, dict[str, Tag]]:
    """By offer and currency, the offer's own first."""
    keys = [offer.id for offer in offers]
    others = await OfferPrice.of(tenant).filter(offer_id__in=keys).order_by("id")
    listed: list[tuple[UUID, UUID, Money | None]] = [
        *((offer.id, offer.price_id, offer.list_price) for offer in offers),
        *((other.offer_id, other.price_id, other.list_price) for other in others),
    ]
    prices = await Price.by_ids(tenant, [price_id for _, price_id, _ in listed])
    known = await tariffs.of_all(tenant, list(prices.values()))
    phases: defaultdict[tuple[UUID, str], list[TrialPhase]] = defaultdict(list)
    for phase in await TrialPhase.of(tenant).filter(offer_id__in=keys).order_by("ordinal"):
        phases[phase.offer_id, phase.currency].append(phase)
    tags: dict[UUID, dict[str, Tag]] = {key: {} for key in keys}
    for offer_id, price_id, list_price in listed:
        price = prices[price_id]
        tag = Tag(price, known[price_id], list_price, phases[offer_id, price.currency])
        tags[offer_id][price.currency] = tag
    return tags


async def _features(tenant: UUID, products: list[UUID]) -> dict[UUID, list[Line]]:
    granted = await ProductFeature.of(tenant).filter(product_id__in=products).order_by("id")
    known = await Feature.by_ids(tenant, [one.feature_id for one in granted])
    lines: dict[UUID, list[Line]] = {product: [] for product in products}
    for one in granted:
        lines[one.product_id].append(Line(known[one.feature_id].name, one.amount))
    return lines
