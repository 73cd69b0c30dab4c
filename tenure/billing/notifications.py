"""The inbox of what providers tell: stored once, whatever comes late, twice or out of order."""

from uuid import UUID

from models import database
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
    if not await _inserted(row):
        return False
    await jobs.enqueue(ctx, "provider.notification", notification_id=row.id)
    return True


async def _inserted(row: ProviderNotification) -> bool:
    columns = list(ProviderNotification._meta.fields_db_projection)
    fields = ProviderNotification._meta.fields_map
    values = [fields[name].to_db_value(getattr(row, name), row) for name in columns]
    marks = ", ".join(f"${index + 1}" for index in range(len(columns)))
    found = await database.fetch(
        f"INSERT INTO provider_notification ({', '.join(columns)}) VALUES ({marks}) "
        "ON CONFLICT (tenant_id, provider_account_id, event_id) DO NOTHING RETURNING id",
        *values,
    )
    return bool(found)


@transactional
async def done(ctx: Context, notification_id: UUID) -> None:
    """It has been worked on."""
    await ProviderNotification.of(ctx.tenant).filter(id=notification_id).update(processed_at=clock.now())
