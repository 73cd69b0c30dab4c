"""Answers about webhook endpoints, and about what they were sent."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from models.integrators import (
    DeliveryState,
    WebhookAttempt,
    WebhookDelivery,
    WebhookEndpoint,
    WebhookSecret,
)
from resolvers import ids
from resolvers.asking import Asking
from resolvers.events import position_of
from resolvers.paging import Order, Page, Slice, page
from tenure.integrators import endpoint_secrets, endpoints, redelivering, samples
from tenure.kit import ids as opaque_ids


async def list_endpoints(asking: Asking, asked: Slice) -> Page[WebhookEndpoint]:
    return await page(WebhookEndpoint.of(asking.tenant).filter(deleted_at__isnull=True), asked)


async def endpoint(asking: Asking, opaque: str) -> WebhookEndpoint:
    return await ids.row(asking.ctx, WebhookEndpoint, opaque)


async def list_deliveries(
    asking: Asking, asked: Slice, of: str | None, states: Sequence[DeliveryState] | None, webhook_id: str | None
) -> Page[WebhookDelivery]:
    query = WebhookDelivery.of(asking.tenant)
    if of is not None:
        query = query.filter(endpoint_id=ids.key(WebhookEndpoint, of))
    if states is not None:
        query = query.filter(state__in=list(states))
    if webhook_id is not None:
        query = query.filter(webhook_id=_event_key(webhook_id))
    return await page(query, asked, Order("created_at"))


async def endpoint_of(asking: Asking, delivery: Any) -> WebhookEndpoint | None:
    return await asking.loaders.row(WebhookEndpoint, delivery.endpoint_id)


async def attempts_of(asking: Asking, delivery: Any) -> list[WebhookAttempt]:
    found = await asking.loaders.rows(WebhookAttempt, "delivery_id", delivery.id)
    return sorted(found, key=lambda attempt: attempt.id)


async def secrets_of(asking: Asking, endpoint: Any) -> list[WebhookSecret]:
    """Those that sign at present, the newest first."""
    found = await asking.loaders.rows(WebhookSecret, "endpoint_id", endpoint.id)
    still = [one for one in found if one.ends_at is None or one.ends_at > asking.ctx.now()]
    return sorted(still, key=lambda secret: secret.id, reverse=True)


def event_of(delivery: Any) -> str:
    return opaque_ids.encode("Event", delivery.webhook_id)


async def create(asking: Asking, given: Any, document: str | None) -> endpoints.Issued:
    return await endpoints.create(asking.ctx, given.url, given.description, given.types, document)


async def update(asking: Asking, given: Any, document: str | None) -> WebhookEndpoint:
    changes = endpoints.Changes(given.url, given.description, given.types, document)
    return await endpoints.update(asking.ctx, _key(given), changes)


async def delete(asking: Asking, given: Any) -> WebhookEndpoint:
    return await endpoints.delete(asking.ctx, _key(given))


async def pause(asking: Asking, given: Any) -> WebhookEndpoint:
    return await endpoints.pause(asking.ctx, _key(given))


async def enable(asking: Asking, given: Any) -> WebhookEndpoint:
    return await endpoints.enable(asking.ctx, _key(given))


async def rotate(asking: Asking, given: Any) -> endpoint_secrets.Rotated:
    return await endpoint_secrets.rotate(asking.ctx, _key(given), timedelta(hours=given.overlap_hours))


async def test(asking: Asking, given: Any) -> WebhookDelivery:
    return await samples.send(asking.ctx, _key(given))


async def redeliver_one(asking: Asking, given: Any) -> WebhookDelivery:
    return await redelivering.one(asking.ctx, ids.key(WebhookDelivery, given.webhook_delivery))


async def redeliver(asking: Asking, given: Any) -> int:
    between = redelivering.Range(position_of(given.after), position_of(given.until), given.since, given.before)
    return await redelivering.several(asking.ctx, _key(given), between, only_failed=given.only_failed)


def _key(given: Any) -> Any:
    return ids.key(WebhookEndpoint, given.webhook_endpoint)


def _event_key(opaque: str) -> Any:
    """Events have ids of their own kind."""
    return ids.key(_Event, opaque)


class _Event:
    """What an event's id says that it is the id of."""


_Event.__name__ = "Event"
