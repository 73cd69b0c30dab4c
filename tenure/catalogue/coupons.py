"""Coupons as they are used: who may use which, what it takes off, and how often it was used.

A use counts when the first invoice of an agreement opens, and is given back where that is voided. Whoever counts one
locks the coupon's row before, and the database holds `uses` to the limit besides.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise.queryset import QuerySet

from models.accounts import Account
from models.billing import Invoice
from models.catalogue import (
    Coupon,
    CouponDuration,
    CouponRedemption,
    CouponScope,
    Offer,
    SubscriptionCoupon,
)
from models.subscriptions import Subscription
from tenure.billing.engine.discounts import Discount
from tenure.catalogue.coupon_terms import norm
from tenure.context import Context
from tenure.events import CouponExhausted, CouponRedeemed, CouponReleased, emit
from tenure.identity import throttle
from tenure.identity.throttle import Operation
from tenure.kit.refusals import Refused

FIELD = ["coupons"]
UNKNOWN = "COUPON_UNKNOWN"
Scopes = Mapping[UUID, Sequence[CouponScope]]
Line = tuple[UUID | None, UUID | None]
"""A line's product and offer."""
NOWHERE: Mapping[UUID, frozenset[int]] = {}


@dataclass(frozen=True, slots=True)
class Held:
    """A coupon of an agreement, and the row that says for how much longer."""

    coupon: Coupon
    link: SubscriptionCoupon | None


async def by_codes(
    ctx: Context, codes: Sequence[str], account_id: UUID | None, offers: Sequence[Offer], currency: str
) -> list[Coupon]:
    """The coupons of these codes, in their order, each once, which that account may use for these offers now.

    Nobody's account has used any. Raises `Refused` for the first that cannot be used, `RateLimited` of who guesses.
    """
    if not codes:
        return []
    await throttle.check(ctx, Operation.COUPON, guesser(ctx))
    try:
        return await usable(ctx, codes, account_id, offers, currency)
    except Refused as refusal:
        if refusal.code == UNKNOWN:
            await throttle.count(ctx, Operation.COUPON, guesser(ctx))
        raise


async def usable(
    ctx: Context, codes: Sequence[str], account_id: UUID | None, offers: Sequence[Offer], currency: str
) -> list[Coupon]:
    """As `by_codes`, for callers who count every attempt themselves."""
    found = await named(ctx, codes)
    scopes = await scopes_of(ctx, found)
    for coupon in found:
        check_scope(scopes[coupon.id], [(offer.product_id, offer.id) for offer in offers])
        await check(ctx, coupon, account_id, currency)
    check_together(found)
    return found


async def named(ctx: Context, codes: Sequence[str], field: Sequence[str] = FIELD) -> list[Coupon]:
    """The coupons of these codes, in their order, each once. Raises `Refused` where there is none of that code."""
    wanted = list(dict.fromkeys(norm(code) for code in codes))
    rows = await Coupon.of(ctx.tenant).filter(code_norm__in=wanted, archived_at__isnull=True) if wanted else []
    known = {row.code_norm: row for row in rows}
    if len(known) < len(wanted):
        raise Refused(UNKNOWN, "There is no coupon with this code.", field)
    return [known[code] for code in wanted]


async def check(
    ctx: Context, coupon: Coupon, account_id: UUID | None, currency: str, field: Sequence[str] = FIELD
) -> None:
    """Raises `Refused` where that account cannot use it now, whatever for."""
    _check_terms(ctx, coupon, currency, field)
    await _check_uses(ctx, coupon, account_id, field)


def check_scope(scopes: Sequence[CouponScope], lines: Iterable[Line], field: Sequence[str] = FIELD) -> None:
    """Raises `Refused` where the coupon is for none of the lines."""
    if scopes and not any(_names(scope, line) for line in lines for scope in scopes):
        raise Refused("COUPON_NOT_FOR_OFFER", "This coupon doesn't apply to the selected items.", field)


def check_together(coupons: Sequence[Coupon]) -> None:
    """Raises `Refused` where there are several and one of them is for itself."""
    if len(coupons) > 1 and not all(coupon.is_stackable for coupon in coupons):
        raise Refused("COUPON_NOT_STACKABLE", "These coupons can't be used together.", FIELD)


def guesser(ctx: Context) -> str:
    """Whose guesses are counted together."""
    return str(ctx.actor.id or throttle.network(ctx.address))


async def of_subscription(ctx: Context, subscription_id: UUID) -> list[Held]:
    """The coupons of an agreement that still count for its next invoice, the oldest first."""
    links = await SubscriptionCoupon.of(ctx.tenant).filter(subscription_id=subscription_id).order_by("added_at", "id")
    left = [link for link in links if link.periods_left is None or link.periods_left > 0]
    rows = await Coupon.by_ids(ctx.tenant, [link.coupon_id for link in left]) if left else {}
    return [Held(rows[link.coupon_id], link) for link in left]


async def scopes_of(ctx: Context, coupons: Sequence[Coupon]) -> dict[UUID, list[CouponScope]]:
    """What each of the coupons is for; nothing at all is everything."""
    found: defaultdict[UUID, list[CouponScope]] = defaultdict(list)
    keys = [coupon.id for coupon in coupons]
    for row in await CouponScope.of(ctx.tenant).filter(coupon_id__in=keys) if keys else []:
        found[row.coupon_id].append(row)
    return {key: found[key] for key in keys}


def discounts(
    coupons: Sequence[Coupon], lines: Sequence[Line], scopes: Scopes, given: Mapping[UUID, frozenset[int]] = NOWHERE
) -> list[Discount]:
    """What the coupons take off, in the order in which they do: for lines, for an offer, for a product, for all; then
    by age.

    `given`: the places of the lines alone that some of them were given on. Those for none of the lines are left out.
    """
    ordered = sorted(
        coupons, key=lambda one: (one.id not in given, _generality(scopes[one.id]), one.created_at, one.id)
    )
    made = [_discount(coupon, lines, scopes[coupon.id], given.get(coupon.id)) for coupon in ordered]
    return [discount for discount in made if discount.lines]


async def attach(ctx: Context, subscription: Subscription, coupons: Sequence[Coupon]) -> None:
    """Let an agreement have them. In the open transaction; what it has already it keeps as it is."""
    for coupon in coupons:
        link = SubscriptionCoupon(
            tenant_id=ctx.tenant,
            subscription_id=subscription.id,
            coupon_id=coupon.id,
            periods_left=1 if coupon.duration is CouponDuration.ONCE else coupon.periods,
            added_at=ctx.now(),
        )
        await link.insert_unless("subscription_id", "coupon_id")


async def redeem(
    ctx: Context, coupons: Sequence[Coupon], account_id: UUID, subscription_id: UUID | None, invoice: Invoice
) -> None:
    """They were used on an invoice that opens. In the open transaction.

    The first of an agreement counts against the limits, as every one without an agreement does; all count its periods
    down. Raises `Refused` where somebody else was faster. The same invoice again changes nothing.
    """
    for coupon in await _locked(ctx, [coupon.id for coupon in coupons]):
        if await _standing(ctx, coupon, invoice_id=invoice.id).exists():
            continue
        is_counted = (
            subscription_id is None
            or not await _standing(ctx, coupon, subscription_id=subscription_id, is_counted=True).exists()
        )
        if is_counted:
            await _check_uses(ctx, coupon, account_id)
            coupon.uses += 1
            await coupon.save(update_fields=["uses"])
        await CouponRedemption.create(
            tenant_id=ctx.tenant,
            coupon_id=coupon.id,
            account_id=account_id,
            subscription_id=subscription_id,
            invoice_id=invoice.id,
            is_counted=is_counted,
            redeemed_at=ctx.now(),
        )
        if subscription_id is not None:
            await _count_down(ctx, coupon, subscription_id, 1)
        if is_counted:
            account = await Account.named(ctx.tenant, account_id)
            emit(ctx, CouponRedeemed(coupon, account=account, invoice=invoice))
            if coupon.uses == coupon.most_uses:
                emit(ctx, CouponExhausted(coupon, uses=coupon.uses))


async def release(ctx: Context, invoice: Invoice) -> None:
    """The invoice is void: its uses are given back. In the open transaction; again, it changes nothing."""
    used = CouponRedemption.of(ctx.tenant).filter(invoice_id=invoice.id, released_at__isnull=True)
    rows = {row.coupon_id: row for row in await used}
    for coupon in await _locked(ctx, list(rows)):
        row = rows[coupon.id]
        row.released_at = ctx.now()
        await row.save(update_fields=["released_at"])
        if row.subscription_id is not None:
            await _count_down(ctx, coupon, row.subscription_id, -1)
        if row.is_counted:
            coupon.uses -= 1
            await coupon.save(update_fields=["uses"])
            emit(ctx, CouponReleased(coupon, invoice=invoice))


def _check_terms(ctx: Context, coupon: Coupon, currency: str, field: Sequence[str]) -> None:
    if coupon.starts_at is not None and coupon.starts_at > ctx.now():
        raise Refused("COUPON_NOT_STARTED", f"The coupon {coupon.code} can't be used yet.", field)
    if coupon.archived_at is not None or (coupon.ends_at is not None and coupon.ends_at <= ctx.now()):
        raise Refused("COUPON_EXPIRED", f"The coupon {coupon.code} can no longer be used.", field)
    if coupon.currency is not None and coupon.currency != currency:
        raise Refused("COUPON_CURRENCY", f"The coupon {coupon.code} is for payments in {coupon.currency} only.", field)


async def _check_uses(ctx: Context, coupon: Coupon, account_id: UUID | None, field: Sequence[str] = FIELD) -> None:
    """What is read here is certain only once the coupon's row is locked."""
    if coupon.most_uses is not None and coupon.uses >= coupon.most_uses:
        raise Refused("COUPON_EXHAUSTED", f"The coupon {coupon.code} has been used as often as allowed.", field)
    if coupon.most_uses_per_account is None or account_id is None:
        return
    own = await _standing(ctx, coupon, account_id=account_id, is_counted=True).count()
    if own >= coupon.most_uses_per_account:
        raise Refused("COUPON_EXHAUSTED", f"This account has used the coupon {coupon.code} as often as allowed.", field)


def _standing(ctx: Context, coupon: Coupon, **which: Any) -> QuerySet[CouponRedemption]:
    """Its uses that were not released."""
    return CouponRedemption.of(ctx.tenant).filter(coupon_id=coupon.id, released_at__isnull=True, **which)


async def _locked(ctx: Context, keys: Sequence[UUID]) -> list[Coupon]:
    """In one order, so that two invoices with the same coupons cannot wait for one another."""
    return (
        await Coupon.of(ctx.tenant).filter(id__in=list(keys)).order_by("id").select_for_update(no_key=True)
        if keys
        else []
    )


async def _count_down(ctx: Context, coupon: Coupon, subscription_id: UUID, periods: int) -> None:
    links = SubscriptionCoupon.of(ctx.tenant).filter(subscription_id=subscription_id, coupon_id=coupon.id)
    link = await links.select_for_update(no_key=True).first()
    if link is not None and link.periods_left is not None:
        link.periods_left = max(link.periods_left - periods, 0)
        await link.save(update_fields=["periods_left"])


def _generality(scopes: Sequence[CouponScope]) -> int:
    """How little it says of what it is for: an offer, a product, nothing."""
    if not scopes:
        return 2
    return 0 if any(scope.offer_id is not None for scope in scopes) else 1


def _discount(
    coupon: Coupon, lines: Sequence[Line], scopes: Sequence[CouponScope], given: frozenset[int] | None
) -> Discount:
    fitting = {at for at, line in enumerate(lines) if not scopes or any(_names(scope, line) for scope in scopes)}
    return Discount(coupon.name, frozenset(fitting if given is None else fitting & given), coupon.percent, coupon.minor)


def _names(scope: CouponScope, line: Line) -> bool:
    product_id, offer_id = line
    return scope.offer_id == offer_id if scope.offer_id is not None else scope.product_id == product_id
