"""What may be sent now: the earliest of each subject that is not settled, by the one worker that holds the lease."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from models import database
from models.events import LoggedEvent
from models.integrators import EndpointStatus, WebhookDelivery, WebhookEndpoint
from tenure import jobs
from tenure.context import Context
from tenure.integrators import endpoint_secrets, samples
from tenure.kit import clock
from tenure.transactions import transactional

RETRY = "webhook.retry"
LEASE = timedelta(seconds=8)
"""After how long another worker takes over from one that was killed; who is alive prolongs it in good time."""
_MAY_GO = (
    "delivery.tenant_id = $1 AND delivery.state = 'PENDING' AND endpoint.deleted_at IS NULL "
    f"AND (delivery.is_sample OR endpoint.status = '{EndpointStatus.ENABLED.value}')"
)
_IS_FIRST = (
    "NOT EXISTS (SELECT FROM webhook_delivery AS earlier WHERE earlier.tenant_id = $1 "
    "AND earlier.endpoint_id = delivery.endpoint_id AND earlier.subject_id = delivery.subject_id "
    "AND earlier.state = 'PENDING' AND (earlier.position, earlier.id) < (delivery.position, delivery.id))"
)
_DELIVERY = tuple(WebhookDelivery._meta.fields_db_projection)
_EVENT = tuple(LoggedEvent._meta.fields_db_projection)
_PARCELS = (
    f"SELECT {', '.join(f'delivery.{name} AS d_{name}' for name in _DELIVERY)}, "
    f"{', '.join(f'event.{name} AS e_{name}' for name in _EVENT)} "
    "FROM webhook_delivery AS delivery JOIN webhook_endpoint AS endpoint "
    "ON endpoint.tenant_id = $1 AND endpoint.id = delivery.endpoint_id "
    "LEFT JOIN event ON event.tenant_id = $1 AND event.position = delivery.position AND event.id = delivery.webhook_id"
)
_JOINED = (
    "webhook_delivery AS delivery JOIN webhook_endpoint AS endpoint "
    "ON endpoint.tenant_id = $1 AND endpoint.id = delivery.endpoint_id"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a lane wants next: at most so many, and none of those under way."""

    under_way: Sequence[UUID]
    most: int


@dataclass(frozen=True, slots=True)
class Parcel:
    """A delivery, and the event that it tells of."""

    delivery: WebhookDelivery
    event: LoggedEvent


@dataclass(frozen=True, slots=True)
class Batch:
    """What may be sent to an endpoint now, and the secrets that sign it."""

    endpoint: WebhookEndpoint
    secrets: Sequence[str]
    parcels: Sequence[Parcel]


async def endpoints(ctx: Context) -> list[UUID]:
    """Those to which something may be sent now."""
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await database.fetch(
            "SELECT endpoint.id FROM webhook_endpoint AS endpoint WHERE endpoint.tenant_id = $1 "
            "AND EXISTS (SELECT FROM webhook_delivery AS delivery WHERE delivery.endpoint_id = endpoint.id "
            f"AND {_MAY_GO} AND delivery.next_at <= $2)",
            ctx.tenant,
            ctx.now(),
        )
    return [row["id"] for row in rows]


@transactional
async def lease(ctx: Context, endpoint_id: UUID, holder: UUID) -> bool:
    """Whether this worker alone sends to the endpoint for a while: nobody else does, or nobody else did in time."""
    now = clock.now()
    return bool(
        await database.execute(
            "UPDATE webhook_endpoint SET leased_by = $3, leased_until = $4 WHERE tenant_id = $1 AND id = $2 "
            "AND (leased_by IS NULL OR leased_by = $3 OR leased_until < $5)",
            ctx.tenant,
            endpoint_id,
            holder,
            now + LEASE,
            now,
        )
    )


@transactional
async def release(ctx: Context, endpoint_id: UUID, holder: UUID) -> None:
    """Nothing happens where another one holds it."""
    held = WebhookEndpoint.of(ctx.tenant).filter(id=endpoint_id, leased_by=holder)
    await held.update(leased_by=None, leased_until=None)


async def batch(ctx: Context, endpoint_id: UUID, asked: Asked) -> Batch:
    """What may be sent and is not under way, the oldest first."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return await following(ctx, await WebhookEndpoint.named(ctx.tenant, endpoint_id), asked)


async def following(ctx: Context, known: WebhookEndpoint, asked: Asked) -> Batch:
    """As `batch`, in the open transaction, of an endpoint that was read before: read anew only where there is more."""
    parcels = await _parcels(ctx, known.id, asked)
    if not parcels:
        return Batch(known, [], [])
    endpoint = await WebhookEndpoint.named(ctx.tenant, known.id)
    return Batch(endpoint, await endpoint_secrets.signing_now(ctx, known.id), parcels)


async def _parcels(ctx: Context, endpoint_id: UUID, asked: Asked) -> list[Parcel]:
    if not asked.most:
        return []
    rows = await database.fetch(
        f"{_PARCELS} WHERE {_MAY_GO} AND delivery.endpoint_id = $2 AND delivery.next_at <= $3 "
        f"AND delivery.id <> ALL($4::uuid[]) AND {_IS_FIRST} ORDER BY delivery.position, delivery.id LIMIT $5",
        ctx.tenant,
        endpoint_id,
        ctx.now(),
        list(asked.under_way),
        asked.most,
    )
    return [_parcel(ctx, row) for row in rows]


def _parcel(ctx: Context, row: Mapping[str, Any]) -> Parcel:
    delivery = WebhookDelivery._init_from_db(**{name: row[f"d_{name}"] for name in _DELIVERY})
    if delivery.is_sample:
        return Parcel(delivery, samples.event(ctx, delivery))
    return Parcel(delivery, LoggedEvent._init_from_db(**{name: row[f"e_{name}"] for name in _EVENT}))


@transactional
async def plan(ctx: Context, endpoint_id: UUID) -> datetime | None:
    """Put the endpoint's next retry on the agenda; when that is."""
    rows = await database.fetch(
        f"SELECT min(delivery.next_at) AS due FROM {_JOINED} WHERE {_MAY_GO} AND delivery.endpoint_id = $2 "
        "AND delivery.next_at > $3",
        ctx.tenant,
        endpoint_id,
        ctx.now(),
    )
    due: datetime | None = rows[0]["due"]
    if due is not None:
        await jobs.later(ctx, RETRY, endpoint_id, due)
    return due
