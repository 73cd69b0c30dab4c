"""Coupons as staff makes them: what is taken off, for what, how often, and until when."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.catalogue import Coupon, CouponDuration, CouponScope, Offer, Product
from tenure import jobs
from tenure.catalogue import amounts
from tenure.catalogue.changing import UNCHANGED, Unchanged, write
from tenure.context import Context
from tenure.events import (
    CouponArchived,
    CouponCreated,
    CouponExhausted,
    CouponExpired,
    CouponRestored,
    CouponTerms,
    CouponUpdated,
    emit,
)
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

EXPIRE = "coupon.expire"
MOST = 2**31 - 1
MOST_SCOPES = 250
PLACES = 4


@dataclass(frozen=True, slots=True)
class Terms:
    """What makes a coupon: a percentage or an amount off. Without products and offers it is for everything."""

    code: str
    name: str
    percent: Decimal | None = None
    amount_off: Money | None = None
    duration: CouponDuration = CouponDuration.ONCE
    periods: int | None = None
    most_uses: int | None = None
    most_uses_per_account: int | None = None
    is_stackable: bool = False
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    products: Sequence[UUID] = ()
    offers: Sequence[UUID] = ()


CODE_TAKEN = Refused("CODE_TAKEN", "Another coupon already has this code.", ["code"])


@transactional(violations={"uq_coupon_code_norm": CODE_TAKEN})
async def create(ctx: Context, terms: Terms) -> Coupon:
    """Let something be had for less. Raises `Refused`, and `NotFound` for what it is for."""
    _check(ctx, terms)
    coupon = await Coupon.create(
        tenant_id=ctx.tenant,
        code=amounts.code(terms.code),
        code_norm=norm(terms.code),
        name=amounts.name(terms.name),
        percent=terms.percent,
        minor=terms.amount_off.minor if terms.amount_off else None,
        currency=terms.amount_off.currency if terms.amount_off else None,
        duration=terms.duration,
        periods=terms.periods,
        most_uses=terms.most_uses,
        most_uses_per_account=terms.most_uses_per_account,
        is_stackable=terms.is_stackable,
        starts_at=terms.starts_at,
        ends_at=terms.ends_at,
        created_at=ctx.now(),
    )
    await _add_scopes(ctx, coupon, terms)
    await _schedule(ctx, coupon)
    emit(ctx, CouponCreated(coupon, terms=_told(coupon)))
    return coupon


@dataclass(frozen=True, slots=True)
class Changes:
    """Its name, limits and dates; None takes a limit or date away. What it takes off stays as it was promised."""

    name: str | Unchanged = UNCHANGED
    most_uses: int | Unchanged | None = UNCHANGED
    most_uses_per_account: int | Unchanged | None = UNCHANGED
    starts_at: datetime | Unchanged | None = UNCHANGED
    ends_at: datetime | Unchanged | None = UNCHANGED

    def columns(self) -> dict[str, Any]:
        wishes = {name: getattr(self, name) for name in self.__slots__}
        return {name: wish for name, wish in wishes.items() if not isinstance(wish, Unchanged)}


@transactional
async def update(ctx: Context, coupon_id: UUID, changes: Changes) -> Coupon:
    """Raises `Refused`, also for a limit below what was used already."""
    coupon = await Coupon.locked(ctx.tenant, coupon_id)
    _check_archived(coupon)
    wanted = changes.columns()
    if "name" in wanted:
        wanted["name"] = amounts.name(wanted["name"])
    _check_limits(wanted.get("most_uses"), wanted.get("most_uses_per_account"))
    most = wanted.get("most_uses")
    if most is not None and most < coupon.uses:
        raise Refused("LIMIT_BELOW_USES", f"The coupon was already used {coupon.uses} times.", ["mostUses"])
    _check_dates(wanted.get("starts_at", coupon.starts_at), wanted.get("ends_at", coupon.ends_at))
    changed = await write(coupon, wanted)
    if "endsAt" in changed:
        await _schedule(ctx, coupon)
    if changed:
        emit(ctx, CouponUpdated(coupon, fields=changed))
    if "mostUses" in changed and coupon.uses == coupon.most_uses:
        emit(ctx, CouponExhausted(coupon, uses=coupon.uses))
    return coupon


@transactional
async def archive(ctx: Context, coupon_id: UUID) -> Coupon:
    """Nobody can use it any more; agreements that have it keep it. Again, it changes nothing."""
    coupon = await Coupon.locked(ctx.tenant, coupon_id)
    if coupon.archived_at is None:
        coupon.archived_at = ctx.now()
        await coupon.save(update_fields=["archived_at"])
        await jobs.forget(ctx, EXPIRE, coupon.id)
        emit(ctx, CouponArchived(coupon))
    return coupon


@transactional
async def restore(ctx: Context, coupon_id: UUID) -> Coupon:
    """It can be used again, as far as its limits and dates let it; again, it changes nothing."""
    coupon = await Coupon.locked(ctx.tenant, coupon_id)
    if coupon.archived_at is not None:
        coupon.archived_at = None
        await coupon.save(update_fields=["archived_at"])
        if coupon.ends_at is not None and coupon.ends_at > ctx.now():
            await _schedule(ctx, coupon)
        emit(ctx, CouponRestored(coupon))
    return coupon


@jobs.due(EXPIRE, subject=Coupon)
async def expire(ctx: Context, coupon_id: UUID) -> None:
    """Its time is over. Nothing is written: the date itself refuses it."""
    coupon = await Coupon.named(ctx.tenant, coupon_id)
    if coupon.archived_at is None and coupon.ends_at is not None and coupon.ends_at <= ctx.now():
        emit(ctx, CouponExpired(coupon))


def norm(code: str) -> str:
    """A code as it is compared: without the accidents of case, width and space."""
    return unicodedata.normalize("NFKC", code).strip().casefold()


def _check(ctx: Context, terms: Terms) -> None:
    _check_off(terms.percent, terms.amount_off)
    if (terms.duration is CouponDuration.PERIODS) != (terms.periods is not None):
        raise Refused(
            "DURATION_INVALID",
            "`periods` is required for the duration PERIODS and must be left out otherwise.",
            ["periods"],
        )
    if terms.periods is not None and not 1 <= terms.periods <= MOST:
        raise Refused("DURATION_INVALID", "The coupon must apply to at least one period.", ["periods"])
    _check_limits(terms.most_uses, terms.most_uses_per_account)
    _check_dates(terms.starts_at, terms.ends_at)
    if terms.ends_at is not None and terms.ends_at <= ctx.now():
        raise Refused("DATES_INVALID", "The end must be in the future.", ["endsAt"])
    if len(terms.products) + len(terms.offers) > MOST_SCOPES:
        raise Refused("TOO_MANY", f"A coupon can name at most {MOST_SCOPES} products and offers.", ["products"])


def _check_off(percent: Decimal | None, amount: Money | None) -> None:
    if (percent is None) == (amount is None):
        raise Refused("DISCOUNT_AMBIGUOUS", "Specify either `percent` or `amountOff`.", ["percent"])
    if percent is not None and not (percent.is_finite() and 0 < percent <= 100 and percent == round(percent, PLACES)):
        raise Refused(
            "PERCENT_INVALID",
            "The percentage must be greater than 0 and at most 100, with up to 4 decimal places.",
            ["percent"],
        )
    if amount is not None:
        amounts.check_money(amount, ["amountOff", "amountMinor"])
        if not amount:
            raise Refused("AMOUNT_INVALID", "The amount must be greater than zero.", ["amountOff", "amountMinor"])


def _check_limits(most: int | None, per_account: int | None) -> None:
    for limit, field in ((most, "mostUses"), (per_account, "mostUsesPerAccount")):
        if limit is not None and limit < 1:
            raise Refused("LIMIT_INVALID", "The limit must be at least 1.", [field])


def _check_dates(starts_at: datetime | None, ends_at: datetime | None) -> None:
    if starts_at is not None and ends_at is not None and ends_at <= starts_at:
        raise Refused("DATES_INVALID", "The end must be after the start.", ["endsAt"])


def _check_archived(coupon: Coupon) -> None:
    if coupon.archived_at is not None:
        raise Refused("COUPON_ARCHIVED", "This coupon is archived.", ["coupon"])


async def _add_scopes(ctx: Context, coupon: Coupon, terms: Terms) -> None:
    for product_id in dict.fromkeys(terms.products):
        await Product.named(ctx.tenant, product_id)
        await CouponScope.create(tenant_id=ctx.tenant, coupon_id=coupon.id, product_id=product_id)
    for offer_id in dict.fromkeys(terms.offers):
        await Offer.named(ctx.tenant, offer_id)
        await CouponScope.create(tenant_id=ctx.tenant, coupon_id=coupon.id, offer_id=offer_id)


async def _schedule(ctx: Context, coupon: Coupon) -> None:
    if coupon.ends_at is None:
        await jobs.forget(ctx, EXPIRE, coupon.id)
    else:
        await jobs.later(ctx, EXPIRE, coupon.id, coupon.ends_at)


def _told(coupon: Coupon) -> CouponTerms:
    return CouponTerms(
        code=coupon.code,
        percent=None if coupon.percent is None else f"{coupon.percent.normalize():f}",
        amount_off=coupon.amount_off,
        duration=str(coupon.duration),
        periods=coupon.periods,
        most_uses=coupon.most_uses,
        starts_at=coupon.starts_at,
        ends_at=coupon.ends_at,
    )
