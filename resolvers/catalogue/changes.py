"""What is sold, made and changed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from models.catalogue import Feature, Offer, Price, Product
from resolvers import ids
from resolvers.asking import Asking
from tenure.billing.engine.tiers import Tier
from tenure.catalogue import offers, prices, products
from tenure.catalogue.changing import UNCHANGED
from tenure.catalogue.prices import Pricing


async def create_feature(asking: Asking, given: Any) -> Feature:
    return await products.create_feature(
        asking.ctx, given.code, given.name, given.kind, is_summed=given.is_summed, is_counted=given.is_counted
    )


async def update_feature(asking: Asking, given: Any) -> Feature:
    return await products.update_feature(
        asking.ctx,
        ids.key(Feature, given.feature),
        name=given.name,
        is_summed=given.is_summed,
        is_counted=given.is_counted,
    )


async def create_product(asking: Asking, given: Any) -> Product:
    return await products.create_product(
        asking.ctx,
        given.code,
        given.name,
        description=given.description,
        unit_name=given.unit_name,
        consumption=given.consumption,
        is_exclusive=given.is_exclusive,
        is_seated=given.is_seated,
        tax_code=given.tax_code,
        features=_grants(given.features),
    )


async def update_product(asking: Asking, given: Any) -> Product:
    changes = products.ProductChanges(
        name=_said(given.name),
        description=_said(given.description),
        unit_name=_said(given.unit_name),
        tax_code=wish(given.tax_code),
        features=UNCHANGED if given.features is None else _grants(given.features),
    )
    return await products.update_product(asking.ctx, ids.key(Product, given.product), changes)


async def archive_product(asking: Asking, opaque: str) -> Product:
    return await products.archive_product(asking.ctx, ids.key(Product, opaque))


async def restore_product(asking: Asking, opaque: str) -> Product:
    return await products.restore_product(asking.ctx, ids.key(Product, opaque))


async def create_price(asking: Asking, given: Any, money: Any) -> Price:
    tiers = [Tier(one.up_to, one.unit_amount, one.flat_amount) for one in given.tiers]
    pricing = Pricing.of(
        money,
        given.model,
        given.unit_amount,
        given.currency,
        tiers,
        given.package_size,
        includes_tax=given.includes_tax,
    )
    product_id = ids.key(Product, given.product)
    return await prices.create(asking.ctx, product_id, pricing, given.interval_unit, given.interval_count)


async def archive_price(asking: Asking, opaque: str) -> Price:
    return await prices.archive(asking.ctx, ids.key(Price, opaque))


async def restore_price(asking: Asking, opaque: str) -> Price:
    return await prices.restore(asking.ctx, ids.key(Price, opaque))


async def publish_offer(
    asking: Asking, given: Any, list_price: Any, phases: Sequence[offers.Phase], others: Sequence[Any]
) -> Offer:
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
        prices=[offers.AnotherPrice(ids.key(Price, one), amount) for one, amount in others],
        least_quantity=given.least_quantity,
        most_quantity=given.most_quantity,
        alignment=given.alignment,
        stub=given.stub,
        proration=given.proration and given.proration.name,
        term=_span(given.term),
        credits=_credits(given.credits),
        bonuses=[ids.key(Offer, one) for one in given.bonuses],
        upsells=[ids.key(Offer, one) for one in given.upsells],
    )
    return await offers.publish(asking.ctx, terms)


async def update_offer(asking: Asking, given: Any, list_prices: Any) -> Offer:
    changes = offers.Changes(
        name=_said(given.name),
        description=_said(given.description),
        rank=_said(given.rank),
        is_public=_said(given.is_public),
        available_from=wish(given.available_from),
        available_until=wish(given.available_until),
        list_prices=_said(list_prices),
        upsells=UNCHANGED if given.upsells is None else [ids.key(Offer, one) for one in given.upsells],
    )
    return await offers.update(asking.ctx, ids.key(Offer, given.offer), changes)


async def withdraw_offer(asking: Asking, opaque: str) -> Offer:
    return await offers.withdraw(asking.ctx, ids.key(Offer, opaque))


async def republish_offer(asking: Asking, opaque: str) -> Offer:
    return await offers.republish(asking.ctx, ids.key(Offer, opaque))


def wish(given: Any) -> Any:
    """What is not given is left as it is; null takes it away."""
    return given if given is None or isinstance(given, str | int | datetime) else UNCHANGED


def _grants(given: Any) -> list[products.Grant]:
    return [products.Grant(ids.key(Feature, one.feature), one.amount) for one in given]


def _said(given: Any) -> Any:
    """Of what cannot be taken away: null leaves it as it is."""
    return UNCHANGED if given is None else given


def _span(given: Any) -> offers.Span | None:
    return given and offers.Span(given.unit, given.count)


def _credits(given: Any) -> offers.Credits | None:
    if given is None:
        return None
    return offers.Credits(given.units, given.end_with_payment, _span(given.last), given.lead_days)
