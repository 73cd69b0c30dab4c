"""The inbox of what providers tell: stored once with its exact bytes, whatever comes late, twice or out of order."""

from datetime import timedelta
from uuid import UUID

from models import database
from models.payments import ProviderNotification
from tenure import jobs
from tenure.context import Context
from tenure.gateways.payments.contract import Notification
from tenure.kit import clock, ids
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

LOOK = "provider.notification"
KEPT = timedelta(days=35)
"""As far back as the books of both sides are compared."""


@transactional
async def store(ctx: Context, provider_account_id: UUID, told: Notification, raw: bytes) -> bool:
    """Keep a verified notification and queue the look at what it is about; whether it is new."""
    row = ProviderNotification(
        tenant_id=ctx.tenant,
        id=ids.new(),
        provider_account_id=provider_account_id,
        event_id=told.event_id[:255],
        type=told.type[:120],
        kind=str(told.kind),
        provider_ref=told.provider_ref[:255],
        charge_ref=told.charge_ref,
        reference=told.reference,
        body=raw,
        told_at=told.created,
        received_at=clock.now(),
    )
    if not await row.insert_unless("provider_account_id", "event_id"):
        return False
    await jobs.enqueue(ctx, LOOK, notification_id=row.id)
    return True


@transactional
async def done(ctx: Context, notification_id: UUID, account_id: UUID | None, error: str | None = None) -> None:
    """It has been worked on; `account_id` is whose it was about."""
    fields = {"processed_at": clock.now(), "account_id": account_id, "error": error and error[:255]}
    await ProviderNotification.of(ctx.tenant).filter(id=notification_id).update(**fields)


@transactional
async def replay(ctx: Context, notification_id: UUID) -> ProviderNotification:
    """Look once more at what it is about. What has been settled stays as it is. Raises `NotFound`, `Refused`."""
    row = await ProviderNotification.locked(ctx.tenant, notification_id)
    if row.processed_at is None:
        raise Refused("NOT_APPLIED_YET", "This notification is already waiting to be applied.", ["notification"])
    row.processed_at, row.error, row.replays = None, None, row.replays + 1
    await row.save(update_fields=["processed_at", "error", "replays"])
    await jobs.enqueue(ctx, LOOK, notification_id=row.id)
    return row


async def forget_old(ctx: Context) -> None:
    """Throw away what came more than 35 days ago, in the open transaction."""
    sql = "DELETE FROM provider_notification WHERE tenant_id = $1 AND received_at < $2"
    await database.execute(sql, ctx.tenant, clock.now() - KEPT)
