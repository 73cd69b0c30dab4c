"""Agreements as rows that a test changes, each change noted as the rules of subscriptions note it."""

from typing import Any
from uuid import UUID

from models import database
from models.analytics import MrrMovement
from models.catalogue import Coupon, CouponDuration, CouponScope, Offer, SubscriptionCoupon
from models.subscriptions import Subscription, SubscriptionStatus, Term
from tenure.analytics import movements
from tenure.context import Context
from tenure.transactions import transactional


@transactional
async def begun(ctx: Context, account_id: UUID, offer: Offer, **given: Any) -> Subscription:
    """An agreement to an offer, active unless said otherwise."""
    values = {
        "status": SubscriptionStatus.ACTIVE,
        "term": Term.RENEWING,
        "collection": "AUTOMATIC",
        "takes_slot": False,
        "price_id": offer.price_id,
        "currency": offer.currency,
        "created_at": ctx.now(),
        **given,
    }
    subscription = await Subscription.create(
        tenant_id=ctx.tenant, account_id=account_id, product_id=offer.product_id, offer_id=offer.id, **values
    )
    await movements.note(ctx, subscription)
    return subscription


@transactional
async def changed(ctx: Context, subscription: Subscription, **given: Any) -> None:
    """Another status, offer, price or quantity; noted."""
    row = await Subscription.locked(ctx.tenant, subscription.id)
    for name, value in given.items():
        setattr(row, name, value)
    await row.save(update_fields=list(given))
    await movements.note(ctx, row)


@transactional
async def couponed(
    ctx: Context, subscription: Subscription, duration: CouponDuration, *, product: UUID | None = None, **terms: Any
) -> SubscriptionCoupon:
    """A coupon of the agreement, for everything or for a product; noted."""
    periods = terms.pop("periods", None)
    coupon = await Coupon.create(
        tenant_id=ctx.tenant,
        code=f"C{subscription.id.hex}{terms}"[:64],
        code_norm=f"c{subscription.id.hex}{terms}"[:64],
        name="Coupon",
        duration=duration,
        periods=periods,
        created_at=ctx.now(),
        **terms,
    )
    if product is not None:
        await CouponScope.create(tenant_id=ctx.tenant, coupon_id=coupon.id, product_id=product)
    link = await SubscriptionCoupon.create(
        tenant_id=ctx.tenant,
        subscription_id=subscription.id,
        coupon_id=coupon.id,
        periods_left=periods,
        added_at=ctx.now(),
    )
    await movements.note(ctx, await Subscription.named(ctx.tenant, subscription.id))
    return link


@transactional
async def noted(ctx: Context, subscription: Subscription) -> None:
    await movements.note(ctx, await Subscription.named(ctx.tenant, subscription.id))


async def movements_of(ctx: Context, subscription: Subscription | None = None) -> list[tuple[str, str]]:
    """Kind and amount of what was written, in order."""
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = MrrMovement.of(ctx.tenant)
        if subscription is not None:
            rows = rows.filter(subscription_id=subscription.id)
        return [(str(row.kind), f"{row.amount.normalize():f}") for row in await rows.order_by("occurred_at", "id")]
