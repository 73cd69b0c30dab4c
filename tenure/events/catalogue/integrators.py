"""Whom the business tells of its events."""

from datetime import datetime

from tenure.events.core import Event, event


@event("webhook_endpoint.created")
class WebhookEndpointCreated(Event):
    """A webhook endpoint was created. `url` omits the query string. Empty `types` means all types."""

    url: str
    types: list[str]


@event("webhook_endpoint.updated")
class WebhookEndpointUpdated(Event):
    """A webhook endpoint was updated. `fields` names what changed."""

    fields: list[str]


@event("webhook_endpoint.secret_rotated")
class WebhookEndpointSecretRotated(Event):
    """The signing secret of a webhook endpoint was rotated.

    Deliveries are also signed with the previous one until `overlapUntil`.
    """

    overlap_until: datetime


@event("webhook_endpoint.disabled")
class WebhookEndpointDisabled(Event):
    """A webhook endpoint was disabled because of its responses. Its events are queued."""

    reason: str


@event("webhook_endpoint.enabled")
class WebhookEndpointEnabled(Event):
    """A webhook endpoint was enabled, and its queued events are sent.

    `by` is the member or API key that requested it.
    """

    by: str | None


@event("webhook_endpoint.deleted")
class WebhookEndpointDeleted(Event):
    """A webhook endpoint and its queued events were deleted."""


@event("webhook_delivery.exhausted")
class WebhookDeliveryExhausted(Event):
    """All attempts to deliver an event to a webhook endpoint failed. `event` is the event's ID."""

    event: str
    tries: int
