"""Where events are sent."""

from datetime import datetime

import strawberry

from models import integrators as rows
from resolvers import integrators
from schema.connections import Connection, slice_of
from schema.endpoint import stored
from schema.fields import Info, mutation, payload, query
from schema.integrators.refusals import WebhookUserError
from schema.scalars import Node, shape
from tenure.access import Permission

EndpointStatus = strawberry.enum(
    rows.EndpointStatus,
    name="WebhookEndpointStatus",
    description="PAUSED by staff, DISABLED by what it answered. Either way its events wait until it is enabled.",
)
DisabledReason = strawberry.enum(
    rows.DisabledReason,
    name="WebhookEndpointDisabledReason",
    description="GONE: it answered 410. FAILING: five days of nothing but failures.",
)


@strawberry.type(description="A secret that signs deliveries. Its text is shown once, when it is made.")
class WebhookSecret:
    created_at: datetime
    ends_at: datetime | None = strawberry.field(
        description="Until then a former one signs too; null of the present one."
    )


@shape(rows.WebhookEndpoint, description="An address that is sent the business's events, signed (Standard Webhooks).")
class WebhookEndpoint(Node):
    url: str
    description: str = strawberry.field(description="For people, to tell endpoints apart.")
    types: list[str] = strawberry.field(description="The types of events that it is sent; empty: all of them.")
    document: str | None = strawberry.field(
        description="What is sent instead of the event's envelope: the answer to this subscription to `events`."
    )
    permissions: list[str] = strawberry.field(
        description="What the document may read: what whoever wrote it may. Empty without one."
    )
    status: EndpointStatus
    disabled_reason: DisabledReason | None
    failing_since: datetime | None = strawberry.field(description="Nothing has succeeded since then.")
    created_at: datetime
    deleted_at: datetime | None

    @strawberry.field(description="The secrets that sign at present, the newest first.")
    async def secrets(self, info: Info) -> list[WebhookSecret]:
        return await integrators.secrets_of(info.context, self)


@strawberry.input
class WebhookEndpointCreateInput:
    url: str = strawberry.field(description="https, of a server in the internet.")
    description: str = ""
    types: list[str] = strawberry.field(
        default_factory=list, description="Names as `invoice.paid`. Empty: all, those to come included."
    )
    document: str | None = strawberry.field(
        default=None,
        description="Shapes what is sent: `subscription { events { id type subject { … } } }`, without arguments or "
        "variables. It reads with your permissions.",
    )


@strawberry.input(description="What is left out stays.")
class WebhookEndpointUpdateInput:
    webhook_endpoint: strawberry.ID
    url: str | None = None
    description: str | None = None
    types: list[str] | None = None
    document: str | None = strawberry.field(default=None, description="An empty one takes the former away.")


@strawberry.input
class WebhookEndpointDeleteInput:
    webhook_endpoint: strawberry.ID


@strawberry.input
class WebhookEndpointPauseInput:
    webhook_endpoint: strawberry.ID


@strawberry.input
class WebhookEndpointEnableInput:
    webhook_endpoint: strawberry.ID


@strawberry.input
class WebhookEndpointSecretRotateInput:
    webhook_endpoint: strawberry.ID
    overlap_hours: int = strawberry.field(default=24, description="How long the present secret signs on: 0 to 168.")


@payload(WebhookUserError)
class WebhookEndpointCreatePayload:
    webhook_endpoint: WebhookEndpoint | None
    secret: str | None = strawberry.field(
        default=None, description="`whsec_…`, the only time that it is shown. Null in a repetition."
    )


@payload(WebhookUserError)
class WebhookEndpointUpdatePayload:
    webhook_endpoint: WebhookEndpoint | None


@payload(WebhookUserError)
class WebhookEndpointDeletePayload:
    webhook_endpoint: WebhookEndpoint | None


@payload(WebhookUserError)
class WebhookEndpointPausePayload:
    webhook_endpoint: WebhookEndpoint | None


@payload(WebhookUserError)
class WebhookEndpointEnablePayload:
    webhook_endpoint: WebhookEndpoint | None


@payload(WebhookUserError)
class WebhookEndpointSecretRotatePayload:
    webhook_endpoint: WebhookEndpoint | None
    secret: str | None = strawberry.field(default=None, description="`whsec_…`, the only time that it is shown.")


@strawberry.type
class WebhookEndpointsQuery:
    @query(Permission.WEBHOOKS_READ, "The webhook endpoints, the newest first.")
    async def webhook_endpoints(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[WebhookEndpoint]:
        return await integrators.list_endpoints(info.context, slice_of(first, after, last, before))

    @query(Permission.WEBHOOKS_READ, "One webhook endpoint; one that is deleted too.")
    async def webhook_endpoint(self, info: Info, id: strawberry.ID) -> WebhookEndpoint:
        return await integrators.endpoint(info.context, id)


@strawberry.type
class WebhookEndpointsMutation:
    @mutation(
        Permission.WEBHOOKS_WRITE,
        "Have events sent to an address from now on. The secret that signs them is shown once.",
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
        "Change an endpoint. A new document reads with the permissions of whoever gives it.",
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
        "Send nothing there until it is enabled again. Its events wait.",
        emits=["webhook_endpoint.updated"],
    )
    async def webhook_endpoint_pause(self, info: Info, input: WebhookEndpointPauseInput) -> WebhookEndpointPausePayload:
        return WebhookEndpointPausePayload(webhook_endpoint=await integrators.pause(info.context, input))

    @mutation(
        Permission.WEBHOOKS_WRITE,
        "Send again to an endpoint that was paused or disabled, first what waited for it.",
        emits=["webhook_endpoint.enabled"],
    )
    async def webhook_endpoint_enable(
        self, info: Info, input: WebhookEndpointEnableInput
    ) -> WebhookEndpointEnablePayload:
        return WebhookEndpointEnablePayload(webhook_endpoint=await integrators.enable(info.context, input))

    @mutation(
        Permission.WEBHOOKS_WRITE,
        "End an endpoint, and what waited for it.",
        emits=["webhook_endpoint.deleted"],
    )
    async def webhook_endpoint_delete(
        self, info: Info, input: WebhookEndpointDeleteInput
    ) -> WebhookEndpointDeletePayload:
        return WebhookEndpointDeletePayload(webhook_endpoint=await integrators.delete(info.context, input))

    @mutation(
        Permission.WEBHOOKS_WRITE,
        "Sign with another secret. For a while every delivery has both signatures.",
        emits=["webhook_endpoint.secret_rotated"],
        step_up=True,
    )
    async def webhook_endpoint_secret_rotate(
        self, info: Info, input: WebhookEndpointSecretRotateInput
    ) -> WebhookEndpointSecretRotatePayload:
        rotated = await integrators.rotate(info.context, input)
        return WebhookEndpointSecretRotatePayload(webhook_endpoint=rotated.endpoint, secret=rotated.secret)
