"""The change of an agreement that waits: for its payment, or for its day."""

from collections.abc import Collection

from tortoise.queryset import QuerySet

from models.billing import Invoice
from models.subscriptions import ChangeStatus, Subscription, SubscriptionChange
from tenure import jobs
from tenure.billing import invoices
from tenure.context import Context
from tenure.events import SubscriptionChangeCanceled, emit

WAITS = frozenset({ChangeStatus.PAYING, ChangeStatus.SCHEDULED})
GIVE_UP = "subscription.change_unpaid"


async def of(ctx: Context, subscription: Subscription, *statuses: ChangeStatus) -> SubscriptionChange | None:
    """The one that waits, locked; of these kinds, where some are named."""
    return await _waiting(ctx, subscription, statuses or WAITS).select_for_update(no_key=True).first()


async def seen(ctx: Context, subscription: Subscription, *statuses: ChangeStatus) -> SubscriptionChange | None:
    """The same, where it is only looked at."""
    return await _waiting(ctx, subscription, statuses or WAITS).first()


def _waiting(
    ctx: Context, subscription: Subscription, statuses: Collection[ChangeStatus]
) -> QuerySet[SubscriptionChange]:
    return SubscriptionChange.of(ctx.tenant).filter(subscription_id=subscription.id, status__in=list(statuses))


async def cancel(ctx: Context, subscription: Subscription) -> SubscriptionChange | None:
    """Let what waits go, and its draft; what was scheduled is told of."""
    change = await of(ctx, subscription)
    if change is not None:
        was_scheduled = change.status is ChangeStatus.SCHEDULED
        await close(ctx, change, ChangeStatus.CANCELED)
        if was_scheduled:
            emit(ctx, SubscriptionChangeCanceled(subscription, to=change))
    return change


async def close(ctx: Context, change: SubscriptionChange, status: ChangeStatus) -> None:
    """It is over, in one way or another. Where it was not applied, its draft is deleted."""
    change.status, change.settled_at = status, ctx.now()
    await change.save(update_fields=["status", "settled_at", "net_minor", "currency"])
    await jobs.forget(ctx, GIVE_UP, change.id)
    if status is not ChangeStatus.APPLIED and change.invoice_id is not None:
        await invoices.delete(ctx, await Invoice.locked(ctx.tenant, change.invoice_id))
