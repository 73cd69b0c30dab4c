"""Where events are sent."""

from datetime import datetime

import strawberry

from models import integrators as rows
from resolvers import integrators
from schema.connections import Connection, slice_of
from schema.endpoint import stored
from schema.enums import describe_values
from schema.fields import Info, mutation, payload, query
from schema.integrators.refusals import WebhookUserError
from schema.scalars import Node, shape
from tenure.access import Permission

EndpointStatus = strawberry.enum(
    rows.EndpointStatus,
    name="WebhookEndpointStatus",
    description="Whether an endpoint receives events. Events for an endpoint that is paused or disabled wait until it "
    "is enabled.",
)
describe_values(
    EndpointStatus,
    ENABLED="Events are sent to the endpoint.",
    PAUSED="Staff paused the endpoint.",
    DISABLED="The endpoint was disabled because of its responses. See `disabledReason`.",
)
DisabledReason = strawberry.enum(
    rows.DisabledReason,
    name="WebhookEndpointDisabledReason",
    description="Why an endpoint was disabled.",
)
describe_values(
    DisabledReason,
    GONE="The endpoint responded with status 410.",
    FAILING="Every attempt failed for five days.",
)


@strawberry.type(description="A secret that signs deliveries. Its text is shown once, when it is created.")
class WebhookSecret:
    created_at: datetime = strawberry.field(description="When the secret was created.")
    ends_at: datetime | None = strawberry.field(
        description="Until when a previous secret is also used to sign. Null for the current secret."
    )


@shape(
    rows.WebhookEndpoint, description="A URL to which the business's events are sent, signed as in Standard Webhooks."
)
class WebhookEndpoint(Node):
    url: str = strawberry.field(description="The URL to which events are sent.")
    description: str = strawberry.field(description="A description, to tell endpoints apart.")
    types: list[str] = strawberry.field(description="The types of events that the endpoint receives. Empty means all.")
    document: str | None = strawberry.field(
        description="A subscription to `events` whose result is sent instead of the event's envelope. Null when the "
        "envelope is sent."
    )
    permissions: list[str] = strawberry.field(
        description="The permissions with which the document reads: those of the person who wrote it. Empty without a "
        "document."
    )
    status: EndpointStatus = strawberry.field(description="Whether the endpoint receives events.")
    disabled_reason: DisabledReason | None = strawberry.field(
        description="Why the endpoint was disabled. Null when it is not disabled."
    )
    failing_since: datetime | None = strawberry.field(
        description="Since when no delivery has succeeded. Null when the last one succeeded."
    )
    created_at: datetime = strawberry.field(description="When the endpoint was created.")
    deleted_at: datetime | None = strawberry.field(description="When the endpoint was deleted. Null if it was not.")

    @strawberry.field(description="The secrets that currently sign deliveries, newest first.")
    async def secrets(self, info: Info) -> list[WebhookSecret]:
        return await integrators.secrets_of(info.context, self)


@strawberry.input
class WebhookEndpointCreateInput:
    url: str = strawberry.field(description="The URL, which must use https and be reachable on the public internet.")
    description: str = strawberry.field(default="", description="A description, to tell endpoints apart.")
    types: list[str] = strawberry.field(
        default_factory=list,
        description="Event types, such as `invoice.paid`. Empty means all, including types that are added later.",
    )
    document: str | None = strawberry.field(
        default=None,
        description="A document that shapes what is sent: `subscription { events { id type subject { … } } }`, "
        "without arguments or variables. It reads with your permissions.",
    )


@strawberry.input(description="Fields that are left out keep their value.")
class WebhookEndpointUpdateInput:
    webhook_endpoint: strawberry.ID = strawberry.field(description="The ID of the webhook endpoint.")
    url: str | None = strawberry.field(
        default=None, description="The new URL, which must use https and be reachable on the public internet."
    )
    description: str | None = strawberry.field(default=None, description="A description, to tell endpoints apart.")
    types: list[str] | None = strawberry.field(
        default=None, description="The event types that replace all existing ones. Empty means all."
    )
    document: str | None = strawberry.field(
        default=None, description="A new document. An empty one removes the current document."
    )


@strawberry.input
class WebhookEndpointDeleteInput:
    webhook_endpoint: strawberry.ID = strawberry.field(description="The ID of the webhook endpoint.")


@strawberry.input
class WebhookEndpointPauseInput:
    webhook_endpoint: strawberry.ID = strawberry.field(description="The ID of the webhook endpoint.")


@strawberry.input
class WebhookEndpointEnableInput:
    webhook_endpoint: strawberry.ID = strawberry.field(description="The ID of the webhook endpoint.")


@strawberry.input
class WebhookEndpointSecretRotateInput:
    webhook_endpoint: strawberry.ID = strawberry.field(description="The ID of the webhook endpoint.")
    overlap_hours: int = strawberry.field(
        default=24, description="How many hours the current secret continues to sign: 0 to 168."
    )


@payload(WebhookUserError)
class WebhookEndpointCreatePayload:
    webhook_endpoint: WebhookEndpoint | None = strawberry.field(description="The webhook endpoint that was created.")
    secret: str | None = strawberry.field(
        default=None,
        description="The signing secret (`whsec_…`), shown only this once. Null when the mutation is repeated.",
    )


@payload(WebhookUserError)
class WebhookEndpointUpdatePayload:
    webhook_endpoint: WebhookEndpoint | None = strawberry.field(description="The webhook endpoint after the mutation.")


@payload(WebhookUserError)
class WebhookEndpointDeletePayload:
    webhook_endpoint: WebhookEndpoint | None = strawberry.field(description="The webhook endpoint after the mutation.")


@payload(WebhookUserError)
class WebhookEndpointPausePayload:
    webhook_endpoint: WebhookEndpoint | None = strawberry.field(description="The webhook endpoint after the mutation.")


@payload(WebhookUserError)
class WebhookEndpointEnablePayload:
    webhook_endpoint: WebhookEndpoint | None = strawberry.field(description="The webhook endpoint after the mutation.")


@payload(WebhookUserError)
class WebhookEndpointSecretRotatePayload:
    webhook_endpoint: WebhookEndpoint | None = strawberry.field(description="The webhook endpoint after the mutation.")
    secret: str | None = strawberry.field(
        default=None, description="The new signing secret (`whsec_…`), shown only this once."
    )


@strawberry.type
class WebhookEndpointsQuery:
    @query(Permission.WEBHOOKS_READ, "All webhook endpoints, newest first.")
    async def webhook_endpoints(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[WebhookEndpoint]:
        return await integrators.list_endpoints(info.context, slice_of(first, after, last, before))

    @query(Permission.WEBHOOKS_READ, "A webhook endpoint, which may have been deleted.")
    async def webhook_endpoint(self, info: Info, id: strawberry.ID) -> WebhookEndpoint:
        return await integrators.endpoint(info.context, id)


@strawberry.type
class WebhookEndpointsMutation:
    @mutation(
        Permission.WEBHOOKS_WRITE,
        "Creates a webhook endpoint, which receives events starting now. The secret that signs them is shown once.",
        emits=["webhook_endpoint.created"],
        step_up=True,
    )
    async def webhook_endpoint_create(
        self, info: Info, input: WebhookEndpointCreateInput
    ) -> WebhookEndpointCreatePayload:
        document = await stored.checked(info.schema, input.document)
        issued = await integrators.create(info.context, input, document)
        return WebhookEndpointCreatePayload(webhook_endpoint=issued.endpoint, secret=issued.secret)

    @mutation(
        Permission.WEBHOOKS_WRITE,
        "Updates a webhook endpoint. A new document reads with the permissions of the caller.",
        emits=["webhook_endpoint.updated"],
        step_up=True,
    )
    async def webhook_endpoint_update(
        self, info: Info, input: WebhookEndpointUpdateInput
    ) -> WebhookEndpointUpdatePayload:
        document = await stored.checked(info.schema, input.document)
        return WebhookEndpointUpdatePayload(webhook_endpoint=await integrators.update(info.context, input, document))

    @mutation(
        Permission.WEBHOOKS_WRITE,
        "Pauses a webhook endpoint. Its events wait until it is enabled again.",
        emits=["webhook_endpoint.updated"],
    )
    async def webhook_endpoint_pause(self, info: Info, input: WebhookEndpointPauseInput) -> WebhookEndpointPausePayload:
        return WebhookEndpointPausePayload(webhook_endpoint=await integrators.pause(info.context, input))

    @mutation(
        Permission.WEBHOOKS_WRITE,
        "Enables a webhook endpoint that was paused or disabled. Events that were waiting are sent first.",
        emits=["webhook_endpoint.enabled"],
    )
    async def webhook_endpoint_enable(
        self, info: Info, input: WebhookEndpointEnableInput
    ) -> WebhookEndpointEnablePayload:
        return WebhookEndpointEnablePayload(webhook_endpoint=await integrators.enable(info.context, input))

    @mutation(
        Permission.WEBHOOKS_WRITE,
        "Deletes a webhook endpoint and the events that were waiting for it.",
        emits=["webhook_endpoint.deleted"],
    )
    async def webhook_endpoint_delete(
        self, info: Info, input: WebhookEndpointDeleteInput
    ) -> WebhookEndpointDeletePayload:
        return WebhookEndpointDeletePayload(webhook_endpoint=await integrators.delete(info.context, input))

    @mutation(
        Permission.WEBHOOKS_WRITE,
        "Creates a new signing secret. For a while, every delivery is signed with both secrets.",
        emits=["webhook_endpoint.secret_rotated"],
        step_up=True,
    )
    async def webhook_endpoint_secret_rotate(
        self, info: Info, input: WebhookEndpointSecretRotateInput
    ) -> WebhookEndpointSecretRotatePayload:
        rotated = await integrators.rotate(info.context, input)
        return WebhookEndpointSecretRotatePayload(webhook_endpoint=rotated.endpoint, secret=rotated.secret)
