"""From the log to deliveries: every endpoint goes through the tenant's events with a cursor of its own."""

from collections.abc import AsyncIterator, Sequence
from itertools import groupby
from uuid import UUID

from models import bulk, database
from models.events import LoggedEvent, ReaderCursor
from models.integrators import DeliveryState, EndpointStatus, WebhookDelivery, WebhookEndpoint
from tenure.context import Context
from tenure.events import WebhookDeliveryExhausted
from tenure.kit import ids
from tenure.transactions import transactional

BATCH = 500


async def is_behind(tenant: UUID) -> bool | None:
    """Whether an endpoint is to be told of something new; None where there is no endpoint at all."""
    async with database.for_tenant(tenant, reading=True):
        rows = await database.fetch(
            "SELECT bool_or(endpoint.status = $2 AND cursor.position < head.position) AS behind "
            "FROM webhook_endpoint AS endpoint JOIN reader_cursor AS cursor "
            "ON cursor.tenant_id = $1 AND cursor.name = 'webhook.' || endpoint.id::text "
            "JOIN tenant_counter AS head ON head.tenant_id = $1 AND head.id = $1 "
            "WHERE endpoint.tenant_id = $1 AND endpoint.deleted_at IS NULL",
            tenant,
            EndpointStatus.ENABLED.value,
        )
    behind: bool | None = rows[0]["behind"]
    return behind


async def fan_out(ctx: Context) -> AsyncIterator[set[UUID]]:
    """Write what the endpoints are to be told, to the end of the log: after each batch, which ones have something new.

    They are told batch by batch, for where much happens the end of the log moves on all the time.
    """
    while True:
        told, is_full = await _batch(ctx)
        yield set(told)
        if not is_full and not await is_behind(ctx.tenant):
            return


async def begin(ctx: Context, endpoint: WebhookEndpoint, position: int) -> None:
    """The endpoint's cursor: it is told what comes after that position. Part of the open transaction."""
    cursor = ReaderCursor(tenant_id=ctx.tenant, id=ids.new(), name=_name(endpoint.id), position=position)
    await bulk.insert([cursor])


async def position_of(ctx: Context, endpoint: WebhookEndpoint) -> int:
    """How far in the log its deliveries are written; the cursor is locked until the open transaction ends."""
    cursors = ReaderCursor.of(ctx.tenant).filter(name=_name(endpoint.id))
    return (await cursors.select_for_update(no_key=True).get()).position


async def end(ctx: Context, endpoint_id: UUID) -> None:
    """Forget the cursor of an endpoint that is deleted."""
    await ReaderCursor.of(ctx.tenant).filter(name=_name(endpoint_id)).delete()


def _name(endpoint_id: UUID) -> str:
    return f"webhook.{endpoint_id}"


@transactional
async def _batch(ctx: Context) -> tuple[list[UUID], bool]:
    """Read on, from each cursor; which endpoints have something new, and whether there is more at once.

    Who is far behind keeps nobody. Workers that do so at once wait for each other. Only cursors are locked, never
    endpoints: what is noted of one that fails must not hold up what others are told.
    """
    enabled = await WebhookEndpoint.of(ctx.tenant).filter(status=EndpointStatus.ENABLED, deleted_at__isnull=True)
    by_name = {_name(endpoint.id): endpoint for endpoint in enabled}
    cursors = ReaderCursor.of(ctx.tenant).filter(name__in=sorted(by_name)).order_by("id")
    ahead = sorted(await cursors.select_for_update(no_key=True), key=lambda cursor: cursor.position)
    told: list[UUID] = []
    is_full = False
    for _, together in groupby(ahead, key=lambda cursor: cursor.position):
        group = list(together)
        events = await _unread(ctx, group[0])
        told += await _read_on(ctx, group, [by_name[cursor.name] for cursor in group], events)
        is_full = is_full or len(events) == BATCH
    return told, is_full


async def _unread(ctx: Context, cursor: ReaderCursor) -> list[LoggedEvent]:
    unread = LoggedEvent.of(ctx.tenant).filter(position__gt=cursor.position)
    return await unread.order_by("position").limit(BATCH)


async def _read_on(
    ctx: Context,
    cursors: Sequence[ReaderCursor],
    endpoints: Sequence[WebhookEndpoint],
    events: Sequence[LoggedEvent],
) -> list[UUID]:
    if not events:
        return []
    theirs = await endpoints_of(ctx, events)
    made = [
        delivery(ctx, endpoint, event) for endpoint in endpoints for event in events if is_told(endpoint, event, theirs)
    ]
    await bulk.insert(made)
    for cursor in cursors:
        cursor.position = events[-1].position
    await bulk.update(cursors, "position")
    return [one.endpoint_id for one in made]


async def endpoints_of(ctx: Context, events: Sequence[LoggedEvent]) -> dict[UUID, UUID]:
    """Whose deliveries the events are about."""
    about = [event.subject_id for event in events if event.type == WebhookDeliveryExhausted.name]
    return {key: row.endpoint_id for key, row in (await WebhookDelivery.by_ids(ctx.tenant, about)).items()}


def is_told(endpoint: WebhookEndpoint, event: LoggedEvent, theirs: dict[UUID, UUID]) -> bool:
    """Whether the endpoint wants it. What is about itself is never told to it, or it would go on for ever."""
    about = theirs.get(event.subject_id, event.subject_id)
    return about != endpoint.id and (not endpoint.types or event.type in endpoint.types)


def delivery(ctx: Context, endpoint: WebhookEndpoint, event: LoggedEvent) -> WebhookDelivery:
    return WebhookDelivery(
        tenant_id=ctx.tenant,
        id=ids.new(),
        endpoint_id=endpoint.id,
        webhook_id=event.id,
        event_type=event.type,
        position=event.position,
        subject_id=event.subject_id,
        state=DeliveryState.PENDING,
        next_at=ctx.now(),
        created_at=ctx.now(),
    )
