"""Events that did not happen, to see whether an endpoint works."""

from uuid import UUID

from models.events import LoggedEvent
from models.integrators import DeliveryState, WebhookDelivery, WebhookEndpoint
from tenure.context import ActorKind, Context
from tenure.events.core import VERSION
from tenure.integrators import endpoints
from tenure.integrators.waking import wake
from tenure.kit import ids
from tenure.transactions import transactional

TYPE = "webhook_endpoint.tested"
"""It is in no catalogue and in no log: only the endpoint itself is told of it."""


@transactional
async def send(ctx: Context, endpoint_id: UUID) -> WebhookDelivery:
    """Have a sample sent there, once, also while the endpoint is paused or disabled. Raises `Refused`, `NotFound`."""
    endpoint = await endpoints.locked(ctx, endpoint_id)
    delivery = await WebhookDelivery.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        endpoint_id=endpoint.id,
        webhook_id=ids.new(),
        event_type=TYPE,
        position=await endpoints.head(ctx),
        subject_id=ids.new(),  # it waits for nothing, and nothing waits for it
        state=DeliveryState.PENDING,
        next_at=ctx.now(),
        created_at=ctx.now(),
        is_sample=True,
    )
    wake(ctx)
    return delivery


def event(ctx: Context, delivery: WebhookDelivery) -> LoggedEvent:
    """What is told in it: the same each time that it is asked for."""
    return LoggedEvent(
        tenant_id=ctx.tenant,
        id=delivery.webhook_id,
        position=delivery.position,
        type=TYPE,
        version=VERSION,
        subject_kind=WebhookEndpoint.__name__,
        subject_id=delivery.endpoint_id,
        sequence=0,
        occurred_at=delivery.created_at,
        recorded_at=delivery.created_at,
        actor_kind=str(ActorKind.SYSTEM),
        is_test=True,
        payload={},
    )
