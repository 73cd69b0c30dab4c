"""Answers about tax rates, and who pays no tax."""

from decimal import Decimal
from typing import Any

from models.accounts import Account
from models.billing import TaxAnswer, TaxRate
from models.catalogue import Product
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Order, Page, Slice, page
from tenure.billing import taxes, vies


async def list_rates(asking: Asking, asked: Slice) -> Page[TaxRate]:
    return await page(TaxRate.of(asking.tenant), asked)


async def list_answers(asking: Asking, asked: Slice) -> Page[TaxAnswer]:
    return await page(TaxAnswer.of(asking.tenant), asked, Order("fetched_at"))


def parts_of(answer: TaxAnswer) -> list[tuple[str, Decimal]]:
    return [(part["name"], Decimal(part["percent"])) for part in answer.parts]


async def product_of(asking: Asking, rate: TaxRate) -> Product | None:
    return await asking.loaders.row(Product, rate.product_id) if rate.product_id else None


async def create(asking: Asking, given: Any) -> TaxRate:
    product_id = ids.key(Product, given.product) if given.product else None
    return await taxes.create(
        asking.ctx, taxes.Terms(given.name, given.percent, given.country, given.region, product_id)
    )


async def archive(asking: Asking, opaque: str) -> TaxRate:
    return await taxes.archive(asking.ctx, ids.key(TaxRate, opaque))


async def declare(asking: Asking, given: Any) -> Account:
    return await taxes.declare(
        asking.ctx,
        ids.key(Account, given.account),
        is_exempt=given.is_tax_exempt,
        is_verified=given.is_tax_id_verified,
    )


async def verify(asking: Asking, opaque: str) -> Account:
    return await vies.verify(asking.ctx, ids.key(Account, opaque))
