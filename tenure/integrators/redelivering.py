"""Sending again: one delivery, or all events of a stretch of the log, whether they were sent before or not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.queryset import QuerySet

from models import bulk
from models.events import LoggedEvent
from models.integrators import DeliveryState, WebhookDelivery, WebhookEndpoint
from realtime import log
from tenure.context import Context
from tenure.integrators import endpoints, fanning
from tenure.integrators.waking import wake
from tenure.kit import clock
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

MOST = 10_000
SETTLED = frozenset({DeliveryState.DELIVERED, DeliveryState.EXHAUSTED})


@dataclass(frozen=True, slots=True)
class Range:
    """A stretch of the log: after a position, up to another and with it; or of time, `before` being outside."""

    after: int | None = None
    until: int | None = None
    since: datetime | None = None
    before: datetime | None = None


@transactional
async def one(ctx: Context, delivery_id: UUID) -> WebhookDelivery:
    """Have it sent again, with all its tries; one that waits is sent now. Raises `Refused`, `NotFound`."""
    found = await WebhookDelivery.named(ctx.tenant, delivery_id)
    await endpoints.locked(ctx, found.endpoint_id)
    delivery = await WebhookDelivery.locked(ctx.tenant, delivery_id)
    await _again(ctx, [delivery])
    wake(ctx)
    return delivery


@transactional
async def several(ctx: Context, endpoint_id: UUID, between: Range, *, only_failed: bool) -> int:
    """Have the endpoint told again of what it wants of that stretch; how many deliveries that are.

    `only_failed`: of what was given up, and nothing else. What still waits is left alone. Raises `Refused`, `NotFound`.
    """
    endpoint = await endpoints.locked(ctx, endpoint_id)
    events = await _within(ctx, endpoint, between)
    known = await _known(ctx, endpoint, events)
    settled = [known[event.id] for event in events if event.id in known]
    chosen = [one for one in settled if one.state is DeliveryState.EXHAUSTED or not only_failed]
    chosen = [one for one in chosen if one.state in SETTLED]
    made = [] if only_failed else await _unsent(ctx, endpoint, [event for event in events if event.id not in known])
    await _again(ctx, chosen)
    await bulk.insert(made)
    wake(ctx)
    return len(chosen) + len(made)


async def _again(ctx: Context, deliveries: Sequence[WebhookDelivery]) -> None:
    for delivery in deliveries:
        delivery.state, delivery.tries, delivery.next_at = DeliveryState.PENDING, 0, ctx.now()
        delivery.done_at = None
    await bulk.update(deliveries, "state", "tries", "next_at", "done_at")


async def _within(ctx: Context, endpoint: WebhookEndpoint, between: Range) -> list[LoggedEvent]:
    """What the endpoint has gone past of the stretch: the rest it is told of anyway."""
    floor, reached = await log.floor(ctx.tenant, clock.now()), await fanning.position_of(ctx, endpoint)
    query = LoggedEvent.of(ctx.tenant).filter(position__gt=floor, position__lte=reached)
    events = await _bounded(query, between).order_by("position").limit(MOST + 1)
    if len(events) > MOST:
        raise Refused("RANGE_TOO_LONG", f"This range has more than {MOST} events. Choose a smaller one.", ["after"])
    return events


def _bounded(query: QuerySet[LoggedEvent], between: Range) -> QuerySet[LoggedEvent]:
    if all(bound is None for bound in (between.after, between.until, between.since, between.before)):
        raise Refused("RANGE_MISSING", "Specify a range, by cursors or by times.", ["after"])
    bounds = {
        "position__gt": between.after,
        "position__lte": between.until,
        "occurred_at__gte": between.since,
        "occurred_at__lt": between.before,
    }
    for name, bound in bounds.items():
        query = query if bound is None else query.filter(**{name: bound})
    return query


async def _known(ctx: Context, endpoint: WebhookEndpoint, events: Sequence[LoggedEvent]) -> dict[UUID, WebhookDelivery]:
    """What was ever sent of them, locked."""
    if not events:
        return {}
    first, last = events[0].position, events[-1].position
    of_endpoint = WebhookDelivery.of(ctx.tenant).filter(endpoint_id=endpoint.id, is_sample=False)
    rows = of_endpoint.filter(position__gte=first, position__lte=last).order_by("id")
    return {row.webhook_id: row for row in await rows.select_for_update(no_key=True)}


async def _unsent(ctx: Context, endpoint: WebhookEndpoint, events: Sequence[LoggedEvent]) -> list[WebhookDelivery]:
    theirs = await fanning.endpoints_of(ctx, events)
    return [fanning.delivery(ctx, endpoint, event) for event in events if fanning.is_told(endpoint, event, theirs)]
