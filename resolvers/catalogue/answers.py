"""What is sold, read."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from tortoise.expressions import Q

from models.bulk_files import ExportOf
from models.catalogue import (
    Feature,
    Offer,
    OfferBonus,
    OfferPrice,
    OfferStatus,
    OfferUpsell,
    Price,
    PriceTier,
    Product,
    ProductFeature,
    TrialPhase,
)
from resolvers import choosing
from resolvers.asking import Asking
from resolvers.paging import Order, Page, Slice, page
from tenure.access import Permission
from tenure.catalogue import tariffs
from tenure.catalogue.offers import is_available
from tenure.kit.money import Money
from tenure.kit.refusals import BadInput, NotFound

Row = TypeVar("Row")
Preset = TypeVar("Preset")


@dataclass(frozen=True, slots=True)
class PriceInCurrency:
    """What an offer costs in one of its currencies."""

    price_id: UUID
    currency: str
    list_price: Money | None


@dataclass(frozen=True, slots=True)
class Credits:
    """What an offer grants each period for each of its quantity."""

    offer: Offer

    @property
    def units(self) -> int:
        return self.offer.credit_units or 0

    @property
    def end_with_payment(self) -> bool:
        return self.offer.credits_end_with_payment

    @property
    def last(self) -> "Span | None":
        return Span.of(self.offer.credits_last_unit, self.offer.credits_last_count)

    @property
    def lead_days(self) -> int:
        return self.offer.credit_lead_days


@dataclass(frozen=True, slots=True)
class Tier:
    """A tier of a price, in major units."""

    up_to: int | None
    unit_amount: Decimal
    flat_amount: Decimal


@dataclass(frozen=True, slots=True)
class Span:
    """So many of a unit of time."""

    unit: Any
    count: int

    @classmethod
    def of(cls, unit: Any, count: int | None) -> "Span | None":
        return None if unit is None or count is None else cls(unit, count)


async def list_offers(asking: Asking, given: Any, asked: Slice) -> Page[Offer]:
    """What can be bought; staff see hidden and withdrawn offers too."""
    query = choosing.listed(asking, ExportOf.OFFERS, given)
    if not asking.ctx.may(Permission.CATALOGUE_WRITE):
        query = query.filter(is_public=True, status=OfferStatus.PUBLISHED)
    return await page(query, asked, Order("rank", descending=False))


async def offer(asking: Asking, code: str) -> Offer | None:
    """An offer by its code. A hidden one is found by who knows its code."""
    found = await Offer.of(asking.tenant).get_or_none(code=code)
    visible = found and (found.status is OfferStatus.PUBLISHED or asking.ctx.may(Permission.CATALOGUE_WRITE))
    return found if visible else None


async def list_features(asking: Asking, given: Any, asked: Slice) -> Page[Feature]:
    text = ((given and given.text) or "").strip()
    query = Feature.of(asking.tenant)
    found = query.filter(Q(name__icontains=text) | Q(code__icontains=text)) if text else query
    return await page(found, asked, Order("code", descending=False))


async def list_products(asking: Asking, given: Any, asked: Slice) -> Page[Product]:
    return await page(choosing.listed(asking, ExportOf.PRODUCTS, given), asked)


async def product_of(asking: Asking, product_id: Any) -> Product:
    return _there(await asking.loaders.row(Product, product_id))


async def price_by_id(asking: Asking, price_id: UUID) -> Price:
    return _there(await asking.loaders.row(Price, price_id))


async def prices_of(asking: Asking, found: Offer) -> list[PriceInCurrency]:
    """The offer's own currency first, then the others as they were given."""
    others = await asking.loaders.rows(OfferPrice, "offer_id", found.id)
    own = PriceInCurrency(found.price_id, found.currency, found.list_price)
    return [own, *(PriceInCurrency(row.price_id, row.currency, row.list_price) for row in others)]


async def price_of(asking: Asking, found: Offer, currency: str | None) -> Price | None:
    chosen = await _in_currency(asking, found, currency)
    return None if chosen is None else await price_by_id(asking, chosen.price_id)


async def list_price_of(asking: Asking, found: Offer, currency: str | None) -> Money | None:
    chosen = await _in_currency(asking, found, currency)
    return None if chosen is None else chosen.list_price


async def _in_currency(asking: Asking, found: Offer, currency: str | None) -> PriceInCurrency | None:
    listed = await prices_of(asking, found)
    return next((one for one in listed if one.currency == (currency or found.currency)), None)


def exact_amount_of(found: Price) -> Decimal:
    """To 12 places, without idle zeros."""
    return plain(found.amount)


async def tiers_of(asking: Asking, found: Price) -> list[Tier]:
    rows = await _tiers(asking, found)
    return [Tier(row.upto, plain(row.unit), plain(row.flat)) for row in rows]


async def _tiers(asking: Asking, found: Price) -> list[PriceTier]:
    return await asking.loaders.rows(PriceTier, "price_id", found.id, "ordinal")


def plain(exact: Decimal) -> Decimal:
    """`0.035` for `0.035000000000`, `20` for `2E+1`."""
    return Decimal(f"{exact.normalize():f}")


async def cost_of(asking: Asking, found: Price, quantity: int) -> Money:
    """What a quantity costs for a period. Raises `BadInput`."""
    if quantity < 0:
        raise BadInput("`quantity` must be zero or greater.")
    tariff = tariffs.tariff(found, await _tiers(asking, found))
    return tariffs.cost(tariff, quantity, found.currency)


async def phases_of(asking: Asking, found: Offer, currency: str | None) -> list[TrialPhase]:
    rows = await asking.loaders.rows(TrialPhase, "offer_id", found.id, "ordinal")
    return [row for row in rows if row.currency == (currency or found.currency)]


async def money_elsewhere_of(asking: Asking, found: TrialPhase) -> list[Money]:
    rows = await asking.loaders.rows(TrialPhase, "offer_id", found.offer_id, "ordinal")
    return [row.money for row in rows if row.ordinal == found.ordinal and row.currency != found.currency]


async def bonuses_of(asking: Asking, found: Offer) -> list[Offer]:
    links = await asking.loaders.rows(OfferBonus, "offer_id", found.id, "ordinal")
    return [_there(await asking.loaders.row(Offer, link.bonus_id)) for link in links]


async def upsells_of(asking: Asking, found: Offer, *, with_unavailable: bool = False) -> list[Offer]:
    """Those that can be bought now; or all of them, for who writes the catalogue."""
    links = await asking.loaders.rows(OfferUpsell, "offer_id", found.id, "ordinal")
    rows = [_there(await asking.loaders.row(Offer, link.upsell_id)) for link in links]
    if with_unavailable and asking.ctx.may(Permission.CATALOGUE_WRITE):
        return rows
    return [row for row in rows if is_available(row, asking.ctx.now())]


async def features_of(asking: Asking, found: Product) -> list[ProductFeature]:
    return await asking.loaders.rows(ProductFeature, "product_id", found.id)


async def feature_of(asking: Asking, found: ProductFeature) -> Feature:
    return _there(await asking.loaders.row(Feature, found.feature_id))


async def offers_of(asking: Asking, found: Product) -> list[Offer]:
    rows = await asking.loaders.rows(Offer, "product_id", found.id, "rank")
    return [row for row in rows if row.is_public and row.status is OfferStatus.PUBLISHED]


async def all_prices_of(asking: Asking, found: Product) -> list[Price]:
    """In the order in which they were made; what was never on offer is for who writes the catalogue."""
    if not asking.ctx.may(Permission.CATALOGUE_WRITE):
        return []
    return await asking.loaders.rows(Price, "product_id", found.id, "created_at")


def credits_of(found: Offer) -> Credits | None:
    return None if found.credit_units is None else Credits(found)


def preset_of(found: Offer, presets: Callable[[str], Preset]) -> Preset | None:
    return None if found.proration is None else presets(found.proration)


def term_of(found: Offer) -> Span | None:
    return Span.of(found.term_unit, found.term_count)


def _there(found: Row | None) -> Row:
    if found is None:
        raise NotFound
    return found
