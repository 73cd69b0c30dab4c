"""The log of deliveries is kept for 30 days, as far as feeds reach back."""

from datetime import timedelta
from uuid import UUID

from models import database
from models.integrators import DeliveryState, WebhookDelivery, WebhookEndpoint
from tenure import jobs
from tenure.context import Context

RETENTION = "webhook.retention"
KEPT = timedelta(days=30)
EVERY = timedelta(days=1)
AT_ONCE = 2_000
_ATTEMPTS = (
    "DELETE FROM webhook_attempt WHERE tenant_id = $1 AND delivery_id = ANY($2::uuid[])",
    "DELETE FROM webhook_delivery WHERE tenant_id = $1 AND id = ANY($2::uuid[])",
)


async def tenants() -> set[UUID]:
    """Those that have, or lately had, an endpoint: its retention is on the agenda, which can be read of all at once."""
    async with database.for_scheduler():
        rows = await database.fetch(
            "SELECT DISTINCT tenant_id FROM agenda WHERE kind = $1", RETENTION, name=database.SCHEDULER
        )
    return {row["tenant_id"] for row in rows}


@jobs.due(RETENTION, subject=WebhookEndpoint)
async def let_go(ctx: Context, endpoint_id: UUID) -> None:
    """Forget what is settled and old, some at a time; come again tomorrow, or at once where there is more."""
    endpoint = await WebhookEndpoint.named(ctx.tenant, endpoint_id)
    if endpoint.deleted_at is not None:  # what was being fanned out just then waits for nothing any more
        waiting = WebhookDelivery.of(ctx.tenant).filter(endpoint_id=endpoint_id, state=DeliveryState.PENDING)
        await waiting.update(state=DeliveryState.CANCELED, done_at=ctx.now())
    old = await _old(ctx, endpoint_id)
    for statement in _ATTEMPTS:
        await database.execute(statement, ctx.tenant, old)
    if len(old) == AT_ONCE:
        await jobs.later(ctx, RETENTION, endpoint_id, ctx.now())
    elif endpoint.deleted_at is None or endpoint.deleted_at > ctx.now() - KEPT:
        await jobs.later(ctx, RETENTION, endpoint_id, ctx.now() + EVERY)


async def _old(ctx: Context, endpoint_id: UUID) -> list[UUID]:
    rows = await database.fetch(
        "SELECT id FROM webhook_delivery WHERE tenant_id = $1 AND endpoint_id = $2 AND created_at < $3 "
        "AND state <> $4 ORDER BY created_at LIMIT $5",
        ctx.tenant,
        endpoint_id,
        ctx.now() - KEPT,
        DeliveryState.PENDING.value,
        AT_ONCE,
    )
    return [row["id"] for row in rows]
