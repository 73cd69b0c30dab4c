"""Answers about what is sold."""

from typing import Any, TypeVar

from models.catalogue import Feature, Offer, OfferStatus, Price, Product, ProductFeature, TrialPhase
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Order, Page, Slice, page
from tenure.access import Permission
from tenure.catalogue import offers, products
from tenure.kit.refusals import NotFound

Row = TypeVar("Row")


async def list_offers(asking: Asking, asked: Slice) -> Page[Offer]:
    """What can be bought; staff see hidden and withdrawn offers too."""
    query = Offer.of(asking.tenant)
    if not asking.ctx.may(Permission.CATALOGUE_WRITE):
        query = query.filter(is_public=True, status=OfferStatus.PUBLISHED)
    return await page(query, asked, Order("rank", descending=False))


async def offer(asking: Asking, code: str) -> Offer | None:
    """An offer by its code. A hidden one is found by who knows its code."""
    found = await Offer.of(asking.tenant).get_or_none(code=code)
    visible = found and (found.status is OfferStatus.PUBLISHED or asking.ctx.may(Permission.CATALOGUE_WRITE))
    return found if visible else None


async def list_products(asking: Asking, asked: Slice) -> Page[Product]:
    return await page(Product.of(asking.tenant), asked)


async def product_of(asking: Asking, product_id: Any) -> Product:
    return _there(await asking.loaders.row(Product, product_id))


async def price_of(asking: Asking, price_id: Any) -> Price:
    return _there(await asking.loaders.row(Price, price_id))


async def phases_of(asking: Asking, found: Offer) -> list[TrialPhase]:
    return await asking.loaders.rows(TrialPhase, "offer_id", found.id, "ordinal")


async def features_of(asking: Asking, found: Product) -> list[ProductFeature]:
    return await asking.loaders.rows(ProductFeature, "product_id", found.id)


async def feature_of(asking: Asking, found: ProductFeature) -> Feature:
    return _there(await asking.loaders.row(Feature, found.feature_id))


async def offers_of(asking: Asking, found: Product) -> list[Offer]:
    rows = await asking.loaders.rows(Offer, "product_id", found.id, "rank")
    return [row for row in rows if row.is_public and row.status is OfferStatus.PUBLISHED]


async def create_feature(asking: Asking, given: Any) -> Feature:
    return await products.create_feature(asking.ctx, given.code, given.name, given.kind)


async def create_product(asking: Asking, given: Any) -> Product:
    grants = [products.Grant(ids.key(Feature, one.feature), one.amount) for one in given.features]
    return await products.create_product(
        asking.ctx,
        given.code,
        given.name,
        description=given.description,
        unit_name=given.unit_name,
        consumption=given.consumption,
        is_exclusive=given.is_exclusive,
        features=grants,
    )


async def create_price(asking: Asking, given: Any, money: Any) -> Price:
    product_id = ids.key(Product, given.product)
    return await products.create_price(asking.ctx, product_id, money, given.interval_unit, given.interval_count)


async def publish_offer(asking: Asking, given: Any, list_price: Any, phases: list[offers.Phase]) -> Offer:
    terms = offers.Terms(
        price_id=ids.key(Price, given.price),
        code=given.code,
        name=given.name,
        description=given.description,
        list_price=list_price,
        phases=phases,
        is_public=given.is_public,
        is_one_time=given.is_one_time,
        rank=given.rank,
        available_from=given.available_from,
        available_until=given.available_until,
    )
    return await offers.publish(asking.ctx, terms)


async def withdraw_offer(asking: Asking, opaque: str) -> Offer:
    return await offers.withdraw(asking.ctx, ids.key(Offer, opaque))


def _there(found: Row | None) -> Row:
    if found is None:
        raise NotFound
    return found
