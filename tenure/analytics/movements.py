"""How recurring revenue changes: a row for each change, so that any instant can be asked for."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from models import database
from models.analytics import MrrKind, MrrMovement
from models.subscriptions import Subscription, SubscriptionStatus
from tenure.analytics import recurring
from tenure.context import Context


async def note(ctx: Context, subscription: Subscription) -> None:
    """Write by how much the agreement's recurring revenue differs from what was last written, where it does.

    In the open transaction, which holds the agreement's row as it is now.
    """
    last = (
        await MrrMovement.of(ctx.tenant).filter(subscription_id=subscription.id).order_by("-occurred_at", "-id").first()
    )
    before, after = last.after if last else Decimal(0), await recurring.monthly(ctx, subscription)
    if after == before:
        return
    kind = await _kind(ctx, subscription, last, after)
    await MrrMovement.create(
        tenant_id=ctx.tenant,
        subscription_id=subscription.id,
        account_id=subscription.account_id,
        offer_id=subscription.offer_id,
        kind=kind,
        amount=after - before,
        after=after,
        currency=subscription.currency,
        is_trial=kind in FIRST and last is None and await _was_tried(ctx, subscription),
        occurred_at=_instant(ctx, subscription, last),
    )


async def last_of(ctx: Context, subscription_ids: Sequence[UUID]) -> dict[UUID, Decimal]:
    """What each of the agreements brought when that was last written, in the open transaction."""
    rows = await database.fetch(
        "SELECT DISTINCT ON (subscription_id) subscription_id, after FROM mrr_movement "
        "WHERE tenant_id = $1 AND subscription_id = ANY($2::uuid[]) "
        "ORDER BY subscription_id, occurred_at DESC, id DESC",
        ctx.tenant,
        list(subscription_ids),
    )
    return {row["subscription_id"]: row["after"] for row in rows}


FIRST = frozenset({MrrKind.NEW, MrrKind.REACTIVATION})


async def _kind(ctx: Context, subscription: Subscription, last: MrrMovement | None, after: Decimal) -> MrrKind:
    if last is None:
        return MrrKind.REACTIVATION if await _had_before(ctx, subscription) else MrrKind.NEW
    if not after:
        return MrrKind.PAUSE if subscription.status is SubscriptionStatus.PAUSED else MrrKind.CHURN
    if not last.after:
        return MrrKind.RESUME if last.kind is MrrKind.PAUSE else MrrKind.REACTIVATION
    return MrrKind.EXPANSION if after > last.after else MrrKind.CONTRACTION


def _instant(ctx: Context, subscription: Subscription, last: MrrMovement | None) -> datetime:
    """Now; of what was to end at an instant that instant, however late it was seen to. Never before the last one."""
    at, ends_at = ctx.now(), subscription.ends_at
    if subscription.status is SubscriptionStatus.ENDED and ends_at is not None and ends_at < at:
        at = ends_at
    return at if last is None else max(at, last.occurred_at)


async def _had_before(ctx: Context, subscription: Subscription) -> bool:
    """Whether the account once paid for another agreement to the same product, and none of them brings anything now."""
    rows = await database.fetch(
        "SELECT bool_and(latest.after = 0) AS is_back FROM ("
        "SELECT DISTINCT ON (m.subscription_id) m.after FROM mrr_movement AS m "
        "JOIN subscription AS s ON s.tenant_id = $1 AND s.id = m.subscription_id "
        "WHERE m.tenant_id = $1 AND m.account_id = $2 AND s.product_id = $3 "
        "ORDER BY m.subscription_id, m.occurred_at DESC, m.id DESC) AS latest",
        ctx.tenant,
        subscription.account_id,
        subscription.product_id,
    )
    return bool(rows[0]["is_back"])


async def _was_tried(ctx: Context, subscription: Subscription) -> bool:
    rows = await database.fetch(
        "SELECT EXISTS (SELECT 1 FROM event WHERE tenant_id = $1 AND subject_id = $2 "
        "AND type = 'subscription.trial_started') AS was_tried",
        ctx.tenant,
        subscription.id,
    )
    return bool(rows[0]["was_tried"])
