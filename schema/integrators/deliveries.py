"""What became of each sending, and sending again."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from models import integrators as rows
from resolvers import integrators
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, mutation, payload, query
from schema.integrators.endpoints import WebhookEndpoint
from schema.integrators.refusals import WebhookUserError
from schema.scalars import Node, shape
from tenure.access import Permission

DeliveryState = strawberry.enum(
    rows.DeliveryState,
    name="WebhookDeliveryState",
    description="The state of a webhook delivery.",
)
describe_values(
    DeliveryState,
    PENDING="The delivery has not been sent yet, or will be tried again.",
    DELIVERED="The endpoint accepted the delivery.",
    EXHAUSTED="All ten attempts failed, or the only attempt of a test.",
    CANCELED="The endpoint was deleted.",
)


@strawberry.type(description="A request of a webhook delivery, and its response.")
class WebhookAttempt:
    number: int = strawberry.field(
        description="The number of the attempt, starting at 1. It starts again at 1 when the delivery is sent again "
        "manually."
    )
    started_at: datetime = strawberry.field(description="When the request was sent.")
    milliseconds: int = strawberry.field(description="How long the request took, in milliseconds.")
    url: str = strawberry.field(description="The URL to which the request was sent.")
    request_headers: JSON = strawberry.field(description="The headers of the request.")
    request_body: str = strawberry.field(description="The request body: the first 64 kB.")
    status: int | None = strawberry.field(
        description="The HTTP status of the response. Null when there was no response."
    )
    error: str | None = strawberry.field(description="Why there was no response. Null when there was one.")
    answer_headers: JSON = strawberry.field(description="The headers of the response.")
    answer_body: str = strawberry.field(description="The response body: the first 64 kB.")


@shape(
    rows.WebhookDelivery, description="The delivery of an event to a webhook endpoint. Deliveries are kept for 30 days."
)
class WebhookDelivery(Node):
    event_type: str = strawberry.field(description="The type of the event, such as `invoice.paid`.")
    state: DeliveryState = strawberry.field(description="The state of the delivery.")
    tries: int = strawberry.field(description="The number of attempts so far.")
    next_at: datetime = strawberry.field(description="When the next attempt is due, while the delivery is pending.")
    done_at: datetime | None = strawberry.field(description="When the delivery was finished. Null while it is pending.")
    is_sample: bool = strawberry.field(
        description="Whether the delivery is a test that was requested, and is about no real event."
    )
    created_at: datetime = strawberry.field(description="When the delivery was created.")

    @strawberry.field(description="The ID of the event, which is also sent in the `webhook-id` header.")
    def event(self) -> strawberry.ID:
        return strawberry.ID(integrators.event_of(self))

    @strawberry.field(description="The endpoint to which the event is sent.")
    async def endpoint(self, info: Info) -> WebhookEndpoint | None:
        return await integrators.endpoint_of(info.context, self)

    @strawberry.field(description="The attempts so far, oldest first.")
    async def attempts(self, info: Info) -> list[WebhookAttempt]:
        return await integrators.attempts_of(info.context, self)


@strawberry.input
class WebhookEndpointTestInput:
    webhook_endpoint: strawberry.ID = strawberry.field(description="The ID of the webhook endpoint.")


@strawberry.input
class WebhookDeliveryRedeliverInput:
    webhook_delivery: strawberry.ID = strawberry.field(description="The ID of the delivery.")


@strawberry.input(description="A range of the event log: by event cursors, by times, or both. At most 10,000 events.")
class WebhookEndpointRedeliverInput:
    webhook_endpoint: strawberry.ID = strawberry.field(description="The ID of the webhook endpoint.")
    after: str | None = strawberry.field(default=None, description="Only events after this cursor.")
    until: str | None = strawberry.field(
        default=None, description="Only events up to this cursor, including its event."
    )
    since: datetime | None = strawberry.field(default=None, description="Only events at this time or later.")
    before: datetime | None = strawberry.field(default=None, description="Only events before this time.")
    only_failed: bool = strawberry.field(
        default=False, description="Only deliveries that failed after all their attempts."
    )


@payload(WebhookUserError)
class WebhookEndpointTestPayload:
    webhook_delivery: WebhookDelivery | None = strawberry.field(description="The delivery of the test event.")


@payload(WebhookUserError)
class WebhookDeliveryRedeliverPayload:
    webhook_delivery: WebhookDelivery | None = strawberry.field(description="The delivery after the mutation.")


@payload(WebhookUserError)
class WebhookEndpointRedeliverPayload:
    deliveries: int | None = strawberry.field(default=None, description="The number of deliveries that are sent again.")


@strawberry.type
class WebhookDeliveriesQuery:
    @query(
        Permission.WEBHOOKS_READ,
        "The deliveries that were sent or are scheduled, newest first. They can be filtered by endpoint, by state, "
        "and by event (the value of the `webhook-id` header).",
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
    @mutation(
        Permission.WEBHOOKS_WRITE,
        "Sends a test event (`webhook_endpoint.tested`) to an endpoint, once, even if the endpoint is paused.",
    )
    async def webhook_endpoint_test(self, info: Info, input: WebhookEndpointTestInput) -> WebhookEndpointTestPayload:
        return WebhookEndpointTestPayload(webhook_delivery=await integrators.test(info.context, input))

    @mutation(Permission.WEBHOOKS_WRITE, "Sends a delivery again, with all its attempts.")
    async def webhook_delivery_redeliver(
        self, info: Info, input: WebhookDeliveryRedeliverInput
    ) -> WebhookDeliveryRedeliverPayload:
        return WebhookDeliveryRedeliverPayload(webhook_delivery=await integrators.redeliver_one(info.context, input))

    @mutation(
        Permission.WEBHOOKS_WRITE,
        "Sends an endpoint the events of a range of the log again: those that it subscribes to, including any that it "
        "never received.",
    )
    async def webhook_endpoint_redeliver(
        self, info: Info, input: WebhookEndpointRedeliverInput
    ) -> WebhookEndpointRedeliverPayload:
        return WebhookEndpointRedeliverPayload(deliveries=await integrators.redeliver(info.context, input))
