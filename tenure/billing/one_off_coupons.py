"""Coupons of invoices that staff write: given on all of it, or on lines of it alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.billing import Invoice, InvoiceLine
from models.catalogue import Coupon
from tenure.catalogue import coupons
from tenure.catalogue.coupons import FIELD
from tenure.context import Context
from tenure.kit.refusals import Refused

MOST = 20
"""Coupons on all of an invoice, and on each of its lines."""


@dataclass(frozen=True, slots=True)
class Given:
    """Coupons on all of an invoice, and on each of its lines alone. One that is given on several lines is used once."""

    on_all: Sequence[Coupon]
    on_lines: Sequence[Sequence[Coupon]]

    @property
    def all(self) -> list[Coupon]:
        """Each of them once."""
        found = {coupon.id: coupon for coupon in (*self.on_all, *(one for line in self.on_lines for one in line))}
        return list(found.values())


async def by_codes(ctx: Context, on_all: Sequence[str], on_lines: Sequence[Sequence[str]]) -> Given:
    """The coupons of these codes. Raises `Refused` where there is no such coupon, or where there are too many."""
    lines = []
    for at, codes in enumerate(on_lines):
        lines.append(await _named(ctx, codes, _field(at)))
    return Given(await _named(ctx, on_all, FIELD), lines)


async def _named(ctx: Context, codes: Sequence[str], field: Sequence[str]) -> list[Coupon]:
    if len(codes) > MOST:
        raise Refused("TOO_MANY", f"You can use at most {MOST} coupons.", field)
    return await coupons.named(ctx, codes, field)


async def of_draft(ctx: Context, invoice: Invoice, lines: Sequence[InvoiceLine]) -> Given:
    """What a draft remembers."""
    keys = {UUID(key) for key in (*invoice.coupon_ids, *(key for line in lines for key in line.coupon_ids))}
    rows = await Coupon.by_ids(ctx.tenant, list(keys)) if keys else {}
    on_lines = [[rows[UUID(key)] for key in line.coupon_ids] for line in lines]
    return Given([rows[UUID(key)] for key in invoice.coupon_ids], on_lines)


async def check(ctx: Context, given: Given, account_id: UUID, products: Sequence[UUID | None], currency: str) -> None:
    """Raises `Refused` for the first that the account cannot use now for its lines; `products` are those of the lines.

    On a line, it must be for that line; on all, for one of them at least.
    """
    scopes = await coupons.scopes_of(ctx, given.all)
    for coupon in given.on_all:
        coupons.check_scope(scopes[coupon.id], [(product, None) for product in products])
        await coupons.check(ctx, coupon, account_id, currency)
    for at, (line, product) in enumerate(zip(given.on_lines, products, strict=True)):
        for coupon in line:
            _check_once(given, coupon, _field(at))
            coupons.check_scope(scopes[coupon.id], [(product, None)], _field(at))
            await coupons.check(ctx, coupon, account_id, currency, _field(at))
    coupons.check_together(given.all)


def _check_once(given: Given, coupon: Coupon, field: Sequence[str]) -> None:
    if any(coupon.id == other.id for other in given.on_all):
        raise Refused("COUPON_TWICE", f"{coupon.code} already applies to all lines.", field)


def _field(at: int) -> list[str]:
    return ["lines", str(at), *FIELD]
