"""What became of each sending, and sending again."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from models import integrators as rows
from resolvers import integrators
from schema.connections import Connection, slice_of
from schema.fields import Info, mutation, payload, query
from schema.integrators.endpoints import WebhookEndpoint
from schema.integrators.refusals import WebhookUserError
from schema.scalars import Node, shape
from tenure.access import Permission

DeliveryState = strawberry.enum(
    rows.DeliveryState,
    name="WebhookDeliveryState",
    description="PENDING: not sent yet, or to be tried again. EXHAUSTED: ten tries failed. CANCELED: the endpoint was "
    "deleted.",
)


@strawberry.type(description="One request of a delivery, and its answer.")
class WebhookAttempt:
    number: int = strawberry.field(description="Which try it was. Sent again by hand, a delivery begins at 1.")
    started_at: datetime
    milliseconds: int
    url: str
    request_headers: JSON
    request_body: str = strawberry.field(description="The first 64 kB.")
    status: int | None = strawberry.field(description="The HTTP status; null where no answer came.")
    error: str | None = strawberry.field(description="Why no answer came.")
    answer_headers: JSON
    answer_body: str = strawberry.field(description="The first 64 kB.")


@shape(rows.WebhookDelivery, description="One event on its way to one endpoint. Kept for 30 days.")
class WebhookDelivery(Node):
    event_type: str
    state: DeliveryState
    tries: int
    next_at: datetime = strawberry.field(description="When it may be tried, while it is pending.")
    done_at: datetime | None
    is_sample: bool = strawberry.field(description="Whether it tells of no event, but was asked for as a test.")
    created_at: datetime

    @strawberry.field(description="The id of its event, and of the header `webhook-id`.")
    def event(self) -> strawberry.ID:
        return strawberry.ID(integrators.event_of(self))

    @strawberry.field
    async def endpoint(self, info: Info) -> WebhookEndpoint | None:
        return await integrators.endpoint_of(info.context, self)

    @strawberry.field(description="The requests so far, the oldest first.")
    async def attempts(self, info: Info) -> list[WebhookAttempt]:
        return await integrators.attempts_of(info.context, self)


@strawberry.input
class WebhookEndpointTestInput:
    webhook_endpoint: strawberry.ID


@strawberry.input
class WebhookDeliveryRedeliverInput:
    webhook_delivery: strawberry.ID


@strawberry.input(description="A stretch of the log: by cursors of events, by times, or both. At most 10,000 events.")
class WebhookEndpointRedeliverInput:
    webhook_endpoint: strawberry.ID
    after: str | None = strawberry.field(default=None, description="A cursor: what comes after it.")
    until: str | None = strawberry.field(default=None, description="A cursor: up to it, its event included.")
    since: datetime | None = None
    before: datetime | None = None
    only_failed: bool = strawberry.field(default=False, description="Only what was given up after its tries.")


@payload(WebhookUserError)
class WebhookEndpointTestPayload:
    webhook_delivery: WebhookDelivery | None


@payload(WebhookUserError)
class WebhookDeliveryRedeliverPayload:
    webhook_delivery: WebhookDelivery | None


@payload(WebhookUserError)
class WebhookEndpointRedeliverPayload:
    deliveries: int | None = strawberry.field(default=None, description="How many are sent again.")


@strawberry.type
class WebhookDeliveriesQuery:
    @query(
        Permission.WEBHOOKS_READ,
        "What was sent, or is to be, the newest first: to one endpoint or all, in these states, of the event that the "
        "header `webhook-id` named.",
    )
    async def webhook_deliveries(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
        webhook_endpoint: strawberry.ID | None = None,
        states: list[DeliveryState] | None = None,
        webhook_id: str | None = None,
    ) -> Connection[WebhookDelivery]:
        asked = slice_of(first, after, last, before)
        return await integrators.list_deliveries(info.context, asked, webhook_endpoint, states, webhook_id)


@strawberry.type
class WebhookDeliveriesMutation:
    @mutation(Permission.WEBHOOKS_WRITE, "Send an endpoint a sample (`webhook_endpoint.tested`), once, paused or not.")
    async def webhook_endpoint_test(self, info: Info, input: WebhookEndpointTestInput) -> WebhookEndpointTestPayload:
        return WebhookEndpointTestPayload(webhook_delivery=await integrators.test(info.context, input))

    @mutation(Permission.WEBHOOKS_WRITE, "Send one delivery again, with all its tries.")
    async def webhook_delivery_redeliver(
        self, info: Info, input: WebhookDeliveryRedeliverInput
    ) -> WebhookDeliveryRedeliverPayload:
        return WebhookDeliveryRedeliverPayload(webhook_delivery=await integrators.redeliver_one(info.context, input))

    @mutation(
        Permission.WEBHOOKS_WRITE,
        "Tell an endpoint again of what it wants of a stretch of the log, also of what it was not told before.",
    )
    async def webhook_endpoint_redeliver(
        self, info: Info, input: WebhookEndpointRedeliverInput
    ) -> WebhookEndpointRedeliverPayload:
        return WebhookEndpointRedeliverPayload(deliveries=await integrators.redeliver(info.context, input))
