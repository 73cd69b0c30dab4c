"""An agreement that a provider drives, brought to where it stands there: by webhooks, looks and comparisons alike."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from models import database
from models.subscriptions import LIVE, Collection, Subscription, SubscriptionStatus
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.managed import FollowsSubscriptions, ManagedCharge, ManagedSubscription
from tenure.kit import ids
from tenure.kit.refusals import Unavailable
from tenure.subscriptions.managed import charging, driven, moving
from tenure.subscriptions.managed.charging import Told
from tenure.transactions import transactional

OVER = charging.OVER
"""What a provider says of what is over."""
TRIES = 5
BEFORE = timedelta(days=62)
"""How far before it came to us its charges are read: what was unpaid then may be paid now."""


class _HasMoved(Exception):
    """Ours is not as it was when its provider was asked."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """Our row as it was before the provider was asked: what has changed since may be newer than its answer."""

    id: UUID
    sequence: int


async def follow(
    ctx: Context, provider: Opened, provider_ref: str, *, reason: str | None = None
) -> Subscription | None:
    """Read it again at its provider, and bring ours there; None where it is none of ours.

    Safe to run twice, and in any order. `reason` is why it is to end, where somebody here has asked for that. Outside
    of any transaction. Raises what the provider's calls do.
    """
    if not isinstance(provider.adapter, FollowsSubscriptions):
        return None
    for _ in range(TRIES):
        seen = await _seen(ctx, provider, provider_ref)
        told = await provider.adapter.subscription(provider_ref)
        seen = seen or await _referred(ctx, provider, told)
        if seen is None:
            return None
        charges = await _charges(provider.adapter, provider_ref, ids.made_at(seen.id) - BEFORE)
        with suppress(_HasMoved):
            return await _follow(ctx, provider, seen, told, charges, reason)
    raise Unavailable("This subscription changes faster than it can be read. Try again.")


async def _charges(adapter: FollowsSubscriptions, provider_ref: str, since: datetime) -> list[ManagedCharge]:
    return [charge async for charge in adapter.charges_of_subscription(provider_ref, since)]


async def _seen(ctx: Context, provider: Opened, provider_ref: str) -> _Seen | None:
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = Subscription.of(ctx.tenant).filter(provider_account_id=provider.account.id)
        row = await rows.get_or_none(provider_ref=provider_ref)
    return None if row is None else _Seen(row.id, row.sequence)


async def _referred(ctx: Context, provider: Opened, told: ManagedSubscription) -> _Seen | None:
    """One that was made by us, and whose name there we have not heard yet."""
    key = _key(told.reference)
    if key is None:
        return None
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = Subscription.of(ctx.tenant).filter(provider_account_id=provider.account.id, provider_ref=None)
        row = await rows.get_or_none(id=key)
    return None if row is None else _Seen(row.id, row.sequence)


def _key(reference: str | None) -> UUID | None:
    try:
        return UUID(reference or "")
    except ValueError:
        return None  # somebody else's word


@transactional
async def _follow(
    ctx: Context,
    provider: Opened,
    seen: _Seen,
    told: ManagedSubscription,
    charges: Sequence[ManagedCharge],
    reason: str | None,
) -> Subscription:
    """Raises `_HasMoved`, so that the provider is asked once more."""
    subscription = await Subscription.locked(ctx.tenant, seen.id)
    if subscription.sequence != seen.sequence:
        raise _HasMoved
    await apply(ctx, provider, subscription, told, charges, reason)
    return subscription


async def apply(
    ctx: Context,
    provider: Opened,
    subscription: Subscription,
    told: ManagedSubscription,
    charges: Sequence[ManagedCharge],
    reason: str | None = None,
) -> None:
    """Money first, then how it stands, in the open transaction that holds its row."""
    if subscription.provider_ref is None:
        subscription.provider_ref = told.provider_ref
        await subscription.save(update_fields=["provider_ref"])
    for charge in charges:
        await charging.record(ctx, subscription, Told(provider, told, charge))
    if subscription.collection is Collection.PROVIDER_MANAGED and subscription.status in LIVE:
        await moving.move(ctx, provider, subscription, told, reason)
    elif subscription.status is SubscriptionStatus.ENDED and told.status not in charging.OVER:
        await driven.have_ended(ctx, subscription)
