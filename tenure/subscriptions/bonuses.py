"""Memberships that come with another one for nothing: for the same period, and ending with it."""

from uuid import UUID

from models.accounts import Account
from models.catalogue import Consumption, Offer, OfferBonus, Price, Product
from models.subscriptions import (
    GIVES_ACCESS,
    Collection,
    Origin,
    Subscription,
    SubscriptionStatus,
    Term,
)
from tenure.context import Context
from tenure.events import SubscriptionActivated, SubscriptionCreated, SubscriptionEnded, emit
from tenure.kit import ids
from tenure.kit.periods import Period
from tenure.subscriptions import entitlements

ENDED = "BONUS_ENDED"
"""It went with what it came with. One that its account ended otherwise does not come back."""


async def follow(ctx: Context, subscription: Subscription) -> None:
    """Begin, extend and end what comes with an agreement, as that stands now. In the open transaction.

    Like bonus credits, they come with regular periods and not with trials. What the account has already is not given
    again.
    """
    links = await OfferBonus.of(ctx.tenant).filter(offer_id=subscription.offer_id).order_by("ordinal", "id")
    known = await Subscription.of(ctx.tenant).filter(bonus_of_id=subscription.id).select_for_update(no_key=True)
    if not links and not known:
        return
    wanted = await _wanted(ctx, subscription, [link.bonus_id for link in links])
    for bonus in known:
        if bonus.status is not SubscriptionStatus.ENDED:
            await _keep(ctx, subscription, bonus, is_wanted=any(one.id == bonus.offer_id for one in wanted))
    had = {one.offer_id for one in known if one.status is not SubscriptionStatus.ENDED or one.end_reason != ENDED}
    for offer in wanted:
        if offer.id not in had:
            await _begin(ctx, subscription, offer)


async def _wanted(ctx: Context, subscription: Subscription, linked: list[UUID]) -> list[Offer]:
    """The memberships among the bonuses, where the agreement brings any now."""
    if subscription.status not in GIVES_ACCESS or subscription.trial_phase is not None:
        return []
    offers = await Offer.by_ids(ctx.tenant, linked)
    products = await Product.by_ids(ctx.tenant, [offer.product_id for offer in offers.values()])
    found = [offers[key] for key in linked if key in offers]
    return [one for one in found if products[one.product_id].consumption is Consumption.BY_TIME]


async def _keep(ctx: Context, subscription: Subscription, bonus: Subscription, *, is_wanted: bool) -> None:
    """For the period of what it comes with; it ends with that, or as its account wished."""
    is_canceled = bonus.ends_at is not None and bonus.ends_at <= ctx.now()
    if is_canceled or not is_wanted:
        await _end(ctx, bonus, "CANCELED" if is_canceled else ENDED)
    elif bonus.period_end != subscription.period_end:
        bonus.period_start, bonus.period_end = subscription.period_start, subscription.period_end
        await bonus.save(update_fields=["period_start", "period_end"])
        await entitlements.grant(ctx, bonus)  # it may have rested while a payment was contested


async def _end(ctx: Context, bonus: Subscription, reason: str) -> None:
    bonus.status, bonus.ended_at, bonus.end_reason = SubscriptionStatus.ENDED, ctx.now(), reason
    await bonus.save(update_fields=["status", "ended_at", "end_reason"])
    await entitlements.revoke(ctx, bonus, reason)
    emit(ctx, SubscriptionEnded(bonus, reason=reason, refund=None))


async def _begin(ctx: Context, subscription: Subscription, offer: Offer) -> None:
    product = await Product.named(ctx.tenant, offer.product_id)
    if product.is_exclusive and await _has(ctx, subscription.account_id, product.id):
        return
    account = await Account.named(ctx.tenant, subscription.account_id)
    bonus = await _written(ctx, subscription, offer, product)
    starts_at = bonus.period_start or ctx.now()
    emit(ctx, SubscriptionCreated(bonus, offer=offer, account=account, status=str(bonus.status), starts_at=starts_at))
    period = Period(starts_at, bonus.period_end) if bonus.period_end else None
    emit(ctx, SubscriptionActivated(bonus, period=period))
    await entitlements.grant(ctx, bonus)


async def _has(ctx: Context, account_id: UUID, product_id: UUID) -> bool:
    held = Subscription.of(ctx.tenant).filter(account_id=account_id, product_id=product_id)
    return await held.exclude(status=SubscriptionStatus.ENDED).exists()


async def _written(ctx: Context, subscription: Subscription, offer: Offer, product: Product) -> Subscription:
    price = await Price.named(ctx.tenant, offer.price_id)
    return await Subscription.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        account_id=subscription.account_id,
        product_id=product.id,
        offer_id=offer.id,
        price_id=price.id,
        quantity=1,
        currency=price.currency,
        origin=Origin.BONUS,
        bonus_of_id=subscription.id,
        status=SubscriptionStatus.ACTIVE,
        term=Term.FIXED,
        collection=Collection.AUTOMATIC,
        takes_slot=product.is_exclusive,
        period_start=subscription.period_start,
        period_end=subscription.period_end,
        created_at=ctx.now(),
    )
