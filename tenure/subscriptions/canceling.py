"""The end of an agreement by wish: when its period closes or now, with money back or without; and taking that back."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from models import database
from models.catalogue import Offer
from models.payments import Refund
from models.subscriptions import RENEWABLE, Subscription, SubscriptionStatus
from tenure import rehearsal
from tenure.access import Permission
from tenure.billing.engine.proration import Boundary
from tenure.catalogue.offers import is_available
from tenure.context import Context
from tenure.events import SubscriptionCancellationScheduled, SubscriptionReactivated, emit
from tenure.kit.refusals import Refused
from tenure.subscriptions import agreed, collecting, crediting, lifecycle, people, refunds, standing, transitions
from tenure.subscriptions.managed import acting, driven
from tenure.subscriptions.transitions import Trigger
from tenure.transactions import transactional

LASTING = RENEWABLE | {SubscriptionStatus.PAST_DUE}
"""States in which there is a period to its end; what is past due ends with the period that is owed."""


NOTHING_UNUSED = Refused(
    "NOTHING_UNUSED", "The paid period is used until it ends, so nothing can be credited or refunded.", ["giveBack"]
)


class GiveBack(StrEnum):
    """What becomes of the money for what was not used, where an agreement ends at once."""

    NOTHING = "NOTHING"
    BALANCE = "BALANCE"
    REFUND = "REFUND"


async def cancel(
    ctx: Context,
    subscription_id: UUID,
    *,
    now: bool = False,
    give_back: GiveBack = GiveBack.NOTHING,
    reason: str = "REQUESTED",
) -> Subscription:
    """End at the close of the paid period, or at once. Only staff may have money sent back.

    Where a provider drives it, that is told first, and says when. Raises `Unavailable` where it does not answer.
    """
    subscription: Subscription
    if not now and (seen := await _driven(ctx, subscription_id)) is not None:
        if give_back is not GiveBack.NOTHING:
            raise NOTHING_UNUSED
        return await acting.cancel_at_end(ctx, seen, reason)
    begun: list[Refund]
    subscription, *begun = await decide(ctx, subscription_id, now=now, give_back=give_back, reason=reason)
    for row in begun:
        await collecting.uninterrupted(refunds.send(ctx, row))
    return subscription


async def _driven(ctx: Context, subscription_id: UUID) -> Subscription | None:
    """The agreement, for those who may, where its provider is to be asked when it ends. Raises `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        subscription = await Subscription.named(ctx.tenant, subscription_id)
        await standing.check_paying(ctx, subscription.account_id, Permission.SUBSCRIPTIONS_WRITE)
    return subscription if driven.is_driven(subscription) and subscription.status in LASTING else None


@transactional
async def decide(
    ctx: Context, subscription_id: UUID, *, now: bool, give_back: GiveBack, reason: str
) -> tuple[Any, ...]:
    """The part of it that asks nobody outside: the agreement, and the refunds that are to be sent with its end."""
    subscription = await own(ctx, subscription_id)
    if give_back is GiveBack.REFUND:
        ctx.require(Permission.BILLING_REFUND)
    ends_at = None if now else await close_of(ctx, subscription)
    if ends_at is None:
        return await _end_now(ctx, subscription, give_back, reason)
    if give_back is not GiveBack.NOTHING:
        raise NOTHING_UNUSED
    await _end_later(ctx, subscription, ends_at, reason)
    return (subscription,)


async def close_of(ctx: Context, subscription: Subscription) -> datetime | None:
    """When its period closes; None where there is none to wait for.

    What is past due ends with the period that is owed. Where that is over as well, and the next one was left out,
    nothing is had any more that could be kept until then.
    """
    if subscription.status is not SubscriptionStatus.PAST_DUE:
        return subscription.period_end if subscription.status in LASTING else None
    owed = await lifecycle.unbegun(ctx, subscription)
    ends_at = owed.period_end if owed else subscription.period_end
    return ends_at if ends_at is not None and ends_at > ctx.now() else None


async def _end_now(ctx: Context, subscription: Subscription, give_back: GiveBack, reason: str) -> tuple[Any, ...]:
    transitions.check(subscription.status, Trigger.CANCEL_NOW)
    taken = []
    if give_back is not GiveBack.NOTHING:
        terms = await agreed.of(ctx, subscription)
        taken = await crediting.unused(ctx, subscription, ctx.reckons_at(), Boundary.TERMINATION, terms.manner)
    rehearsal.reckoned(ctx, [one.total for one in taken])
    begun = []
    if give_back is GiveBack.REFUND:
        begun = await refunds.begin_for(ctx, taken, reason)
    else:
        await crediting.give_back(ctx, taken, reason)
    await lifecycle.end(ctx, subscription, reason)
    return (subscription, *begun)


async def _end_later(ctx: Context, subscription: Subscription, ends_at: datetime, reason: str) -> None:
    transitions.check(subscription.status, Trigger.CANCEL_AT_END)
    rehearsal.reckoned(ctx, [])
    if subscription.ends_at is None or ends_at < subscription.ends_at:
        subscription.ends_at = ends_at
        await subscription.save(update_fields=["ends_at"])
        emit(ctx, SubscriptionCancellationScheduled(subscription, ends_at=ends_at, reason=reason))
        await _tell(ctx, subscription)


@transactional
async def reactivate(ctx: Context, subscription_id: UUID) -> Subscription:
    """Take a cancellation back before it takes effect: it ends when that was agreed, or not at all.

    Refused where the offer cannot be had any more.
    """
    subscription = await own(ctx, subscription_id)
    transitions.check(subscription.status, Trigger.REACTIVATE)
    driven.check_ours(subscription)
    if not subscription.is_canceled:
        raise transitions.NOT_CANCELED
    offer = await Offer.named(ctx.tenant, subscription.offer_id)
    if offer.available_until is not None and not is_available(offer, ctx.now()):
        raise Refused("OFFER_UNAVAILABLE", "This offer is no longer on sale.")
    subscription.ends_at = subscription.fixed_end
    await subscription.save(update_fields=["ends_at"])
    emit(ctx, SubscriptionReactivated(subscription, next_bill_at=_billed_next(subscription)))
    return subscription


def _billed_next(subscription: Subscription) -> datetime | None:
    close, end = subscription.period_end, subscription.ends_at
    return None if close is not None and end is not None and end <= close else close


async def own(ctx: Context, subscription_id: UUID) -> Subscription:
    """The subscription, locked, for those who pay for it and for staff. Raises `NotFound`."""
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    await standing.check_paying(ctx, subscription.account_id, Permission.SUBSCRIPTIONS_WRITE)
    return subscription


async def _tell(ctx: Context, subscription: Subscription) -> None:
    offer = await Offer.named(ctx.tenant, subscription.offer_id)
    await people.write(
        ctx,
        subscription.account_id,
        "cancellation",
        offer=offer.name,
        ends_at=subscription.ends_at,
        url=f"{ctx.origin}/membership",
    )
