"""The inbox of what providers tell: stored once, whatever comes late, twice or out of order."""

from uuid import UUID

from models.payments import ProviderNotification
from tenure import jobs
from tenure.context import Context
from tenure.gateways.payments.contract import Notification
from tenure.kit import clock, ids
from tenure.transactions import transactional


@transactional
async def store(ctx: Context, provider_account_id: UUID, told: Notification) -> bool:
    """Keep a verified notification and queue the look at what it is about; whether it is new."""
    body = {"type": told.type, "chargeRef": told.charge_ref, "created": told.created.isoformat()}
    row = ProviderNotification(
        tenant_id=ctx.tenant,
        id=ids.new(),
        provider_account_id=provider_account_id,
        event_id=told.event_id,
        kind=str(told.kind),
        provider_ref=told.provider_ref,
        reference=told.reference,
        body=body,
        received_at=clock.now(),
    )
    if not await row.insert_unless("provider_account_id", "event_id"):
        return False
    await jobs.enqueue(ctx, "provider.notification", notification_id=row.id)
    return True


@transactional
async def done(ctx: Context, notification_id: UUID) -> None:
    """It has been worked on."""
    await ProviderNotification.of(ctx.tenant).filter(id=notification_id).update(processed_at=clock.now())
