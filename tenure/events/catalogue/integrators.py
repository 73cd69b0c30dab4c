"""Whom the business tells of its events."""

from datetime import datetime

from tenure.events.core import Event, event


@event("webhook_endpoint.created")
class WebhookEndpointCreated(Event):
    """Events are sent to an address from now on. The address is told without its query; no types: all of them."""

    url: str
    types: list[str]


@event("webhook_endpoint.updated")
class WebhookEndpointUpdated(Event):
    """Something about an endpoint changed; the fields' names tell what."""

    fields: list[str]


@event("webhook_endpoint.secret_rotated")
class WebhookEndpointSecretRotated(Event):
    """Deliveries are signed with another secret; with the former one too until then."""

    overlap_until: datetime


@event("webhook_endpoint.disabled")
class WebhookEndpointDisabled(Event):
    """Nothing is sent there any more, because of what it answered. Its events wait."""

    reason: str


@event("webhook_endpoint.enabled")
class WebhookEndpointEnabled(Event):
    """What waited is sent. `by` is the member or key that asked for it."""

    by: str | None


@event("webhook_endpoint.deleted")
class WebhookEndpointDeleted(Event):
    """The endpoint is gone, and what waited for it too."""


@event("webhook_delivery.exhausted")
class WebhookDeliveryExhausted(Event):
    """Every try to tell an endpoint of an event failed. `event` is the event's id."""

    event: str
    tries: int
