"""Coupons, for staff and for buyers."""

from decimal import Decimal
from typing import Any

from models.accounts import Account
from models.billing import Invoice
from models.bulk_files import ExportOf
from models.catalogue import Coupon, CouponRedemption, CouponScope, Offer, OfferStatus, Product
from resolvers import choosing, ids, nodes
from resolvers.asking import Asking
from resolvers.catalogue.answers import plain
from resolvers.catalogue.changes import wish
from resolvers.paging import Page, Slice, page
from tenure.access import Permission
from tenure.catalogue import coupon_checks, coupon_terms
from tenure.catalogue.changing import UNCHANGED
from tenure.catalogue.coupon_checks import CouponCheck
from tenure.kit.money import Money
from tenure.kit.refusals import NotFound


async def list_coupons(asking: Asking, given: Any, asked: Slice) -> Page[Coupon]:
    return await page(choosing.listed(asking, ExportOf.COUPONS, given), asked)


async def coupon(asking: Asking, code: str) -> Coupon | None:
    return await Coupon.of(asking.tenant).get_or_none(code_norm=coupon_terms.norm(code))


def percent_of(found: Coupon) -> Decimal | None:
    return None if found.percent is None else plain(found.percent)


async def products_of(asking: Asking, found: Coupon) -> list[Product]:
    scopes = await asking.loaders.rows(CouponScope, "coupon_id", found.id)
    rows = [await asking.loaders.row(Product, scope.product_id) for scope in scopes]
    return [row for row in rows if row is not None]


async def offers_of(asking: Asking, found: Coupon) -> list[Offer]:
    scopes = await asking.loaders.rows(CouponScope, "coupon_id", found.id)
    rows = [await asking.loaders.row(Offer, scope.offer_id) for scope in scopes]
    return [row for row in rows if row is not None]


async def redemptions_of(asking: Asking, found: Coupon, asked: Slice) -> Page[CouponRedemption] | None:
    if not asking.ctx.may(Permission.BILLING_READ):
        return None
    return await asking.loaders.newest(CouponRedemption, "coupon_id", found.id, asked, by="redeemed_at")


async def account_of(asking: Asking, row: CouponRedemption) -> Account | None:
    return await nodes.seen(asking, Account, row.account_id)


async def invoice_of(asking: Asking, row: CouponRedemption) -> Invoice | None:
    return await nodes.seen(asking, Invoice, row.invoice_id)


async def check(asking: Asking, code: str, opaque: str, currency: str | None, quantity: int) -> CouponCheck:
    """Whether a buyer can use it. Raises `NotFound` for an offer that the buyer cannot see, and `RateLimited`."""
    offer = await ids.row(asking.ctx, Offer, opaque)
    if offer.status is not OfferStatus.PUBLISHED and not asking.ctx.may(Permission.CATALOGUE_WRITE):
        raise NotFound
    return await coupon_checks.check(asking.ctx, code, offer, currency or offer.currency, quantity)


async def create(asking: Asking, given: Any, amount_off: Money | None) -> Coupon:
    terms = coupon_terms.Terms(
        code=given.code,
        name=given.name or given.code,
        percent=given.percent,
        amount_off=amount_off,
        duration=given.duration,
        periods=given.periods,
        most_uses=given.most_uses,
        most_uses_per_account=given.most_uses_per_account,
        is_stackable=given.is_stackable,
        starts_at=given.starts_at,
        ends_at=given.ends_at,
        products=[ids.key(Product, one) for one in given.products],
        offers=[ids.key(Offer, one) for one in given.offers],
    )
    return await coupon_terms.create(asking.ctx, terms)


async def update(asking: Asking, given: Any) -> Coupon:
    changes = coupon_terms.Changes(
        name=UNCHANGED if given.name is None else given.name,
        most_uses=wish(given.most_uses),
        most_uses_per_account=wish(given.most_uses_per_account),
        starts_at=wish(given.starts_at),
        ends_at=wish(given.ends_at),
    )
    return await coupon_terms.update(asking.ctx, ids.key(Coupon, given.coupon), changes)


async def archive(asking: Asking, opaque: str) -> Coupon:
    return await coupon_terms.archive(asking.ctx, ids.key(Coupon, opaque))


async def restore(asking: Asking, opaque: str) -> Coupon:
    return await coupon_terms.restore(asking.ctx, ids.key(Coupon, opaque))
