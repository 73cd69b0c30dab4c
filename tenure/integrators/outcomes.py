"""What came of sending: written down, counted against the delivery and the endpoint, and told where it is the end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from models import bulk
from models.integrators import (
    DeliveryState,
    DisabledReason,
    EndpointStatus,
    WebhookAttempt,
    WebhookDelivery,
    WebhookEndpoint,
)
from tenure.context import Context
from tenure.events import WebhookDeliveryExhausted, WebhookEndpointDisabled, emit
from tenure.integrators import notices, schedule, waiting
from tenure.integrators.waiting import Asked, Batch
from tenure.kit import ids
from tenure.transactions import transactional

GONE = 410
FAILING = timedelta(days=5)
"""After so long of nothing but failures an endpoint is disabled."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One request for a delivery as it was when it went out. `asked` is how long to leave the receiver alone."""

    delivery: WebhookDelivery
    attempt: WebhookAttempt
    asked: timedelta | None = None

    @property
    def has_arrived(self) -> bool:
        return self.attempt.status is not None and 200 <= self.attempt.status < 300


@transactional
async def record(ctx: Context, endpoint: WebhookEndpoint, outcomes: Sequence[Outcome], asked: Asked) -> Batch:
    """Write them down; what may be sent next. What another worker has recorded meanwhile stays.

    The endpoint's row is left alone where all is as it was: it is locked often enough.
    """
    if endpoint.failing_since is not None or not all(outcome.has_arrived for outcome in outcomes):
        endpoint = await _judged(ctx, endpoint.id, outcomes)
    current = await _as_they_went_out(ctx, outcomes)
    for delivery, outcome in current:
        _settle(ctx, delivery, outcome)
    await bulk.insert([outcome.attempt for _, outcome in current])
    await bulk.update([delivery for delivery, _ in current], "state", "tries", "next_at", "done_at")
    return await waiting.following(ctx, endpoint, asked)


async def _as_they_went_out(ctx: Context, outcomes: Sequence[Outcome]) -> list[tuple[WebhookDelivery, Outcome]]:
    """Each delivery, locked, that is where it was when its request was made."""
    seen = {outcome.delivery.id: outcome for outcome in outcomes}
    rows = WebhookDelivery.of(ctx.tenant).filter(id__in=sorted(seen), state=DeliveryState.PENDING).order_by("id")
    locked = await rows.select_for_update(no_key=True)
    return [(row, seen[row.id]) for row in locked if row.tries == seen[row.id].delivery.tries]


def _settle(ctx: Context, delivery: WebhookDelivery, outcome: Outcome) -> None:
    delivery.tries += 1
    if outcome.has_arrived:
        delivery.state, delivery.done_at = DeliveryState.DELIVERED, ctx.now()
        return
    wait = None if delivery.is_sample else schedule.delay(delivery.tries, outcome.asked)
    if wait is not None:
        delivery.next_at = ctx.now() + wait
        return
    delivery.state, delivery.done_at = DeliveryState.EXHAUSTED, ctx.now()
    if not delivery.is_sample:
        told = ids.encode("Event", delivery.webhook_id)
        emit(ctx, WebhookDeliveryExhausted(delivery, event=told, tries=delivery.tries))


async def _judged(ctx: Context, endpoint_id: UUID, outcomes: Sequence[Outcome]) -> WebhookEndpoint:
    """Count them for or against the endpoint. Samples count for neither: they are no events."""
    counted = [outcome for outcome in outcomes if not outcome.delivery.is_sample]
    endpoint = await WebhookEndpoint.locked(ctx.tenant, endpoint_id)
    if not counted or endpoint.deleted_at is not None:
        return endpoint
    if any(outcome.has_arrived for outcome in counted):
        endpoint.failing_since = None
    elif endpoint.failing_since is None:
        endpoint.failing_since = ctx.now()
    await endpoint.save(update_fields=["failing_since"])
    if any(outcome.attempt.status == GONE for outcome in counted):
        await _disable(ctx, endpoint, DisabledReason.GONE)
    elif endpoint.failing_since is not None and endpoint.failing_since <= ctx.now() - FAILING:
        await _disable(ctx, endpoint, DisabledReason.FAILING)
    return endpoint


async def _disable(ctx: Context, endpoint: WebhookEndpoint, reason: DisabledReason) -> None:
    if endpoint.status is EndpointStatus.DISABLED:
        return
    endpoint.status, endpoint.disabled_reason = EndpointStatus.DISABLED, reason
    await endpoint.save(update_fields=["status", "disabled_reason"])
    emit(ctx, WebhookEndpointDisabled(endpoint, reason=reason.value))
    await notices.disabled(ctx, endpoint)
