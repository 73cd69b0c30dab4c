"""Answers about invoices that staff make."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from models.accounts import Account
from models.billing import Invoice
from models.catalogue import Product
from resolvers import ids, previewing
from resolvers.asking import Asking
from tenure.billing import giving_up, one_off, sending
from tenure.billing.one_off import LineTerms, Terms
from tenure.subscriptions import previews
from tenure.subscriptions.previews import Preview


def product(opaque: str | None) -> UUID | None:
    return ids.key(Product, opaque) if opaque else None


async def create(asking: Asking, given: Any, lines: Sequence[LineTerms] | None) -> Invoice:
    terms = Terms(lines, given.memo, given.due_in_days, given.collection.value, given.coupons)
    return await one_off.create(asking.ctx, ids.key(Account, given.account), given.currency, terms)


async def update(asking: Asking, given: Any, lines: Sequence[LineTerms] | None) -> Invoice:
    collection = given.collection.value if given.collection else None
    terms = Terms(lines, given.memo, given.due_in_days, collection, given.coupons)
    return await one_off.update(asking.ctx, ids.key(Invoice, given.invoice), terms)


async def finalize(asking: Asking, given: Any) -> Invoice:
    ctx = previewing.expecting(asking.ctx, "invoiceFinalize", given)
    return await one_off.finalize(ctx, ids.key(Invoice, given.invoice))


async def preview_finalize(asking: Asking, given: Any) -> Preview:
    found = await previews.finalize(asking.ctx, ids.key(Invoice, given.invoice))
    return previewing.shown(asking.ctx, "invoiceFinalize", given, found)


async def delete(asking: Asking, opaque: str) -> Invoice:
    return await one_off.delete(asking.ctx, ids.key(Invoice, opaque))


async def void(asking: Asking, opaque: str, reason: str) -> Invoice:
    return await giving_up.void(asking.ctx, ids.key(Invoice, opaque), reason)


async def write_off(asking: Asking, opaque: str) -> Invoice:
    return await giving_up.write_off(asking.ctx, ids.key(Invoice, opaque))


async def send(asking: Asking, opaque: str) -> Invoice:
    return await sending.send(asking.ctx, ids.key(Invoice, opaque))
