"""Where a business has its events sent: made, changed, paused, enabled and deleted by staff, or by a program of theirs.

An endpoint is the business's and not its maker's: it goes on when they leave. While it is paused or disabled its events
wait in the log; enabled again, it is told of all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from models import database
from models.integrators import DeliveryState, EndpointStatus, WebhookDelivery, WebhookEndpoint, WebhookSecret
from tenure import jobs
from tenure.access import STAFF
from tenure.context import Context
from tenure.events import (
    CATALOGUE,
    WebhookEndpointCreated,
    WebhookEndpointDeleted,
    WebhookEndpointEnabled,
    WebhookEndpointUpdated,
    emit,
)
from tenure.events.envelope import actor_id
from tenure.gateways.web.contract import WebProblem
from tenure.integrators import fanning, signing
from tenure.integrators.retention import RETENTION
from tenure.integrators.waking import wake
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

MOST = 50
LONGEST_URL = 500
LONGEST_DESCRIPTION = 200
LONGEST_DOCUMENT = 16_384
WAITS = {EndpointStatus.PAUSED, EndpointStatus.DISABLED}


@dataclass(frozen=True, slots=True)
class Issued:
    """An endpoint and its secret, which cannot be shown another time: None in a repetition."""

    endpoint: WebhookEndpoint
    secret: str | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What is None stays. A document is one that the schema has found valid; an empty one takes the former away."""

    url: str | None = None
    description: str | None = None
    types: Sequence[str] | None = None
    document: str | None = None


async def create(
    ctx: Context, url: str, description: str = "", types: Sequence[str] = (), document: str | None = None
) -> Issued:
    """Have events sent there, from now on. Raises `Refused`."""
    secret = signing.secret()
    values = {
        "id": ids.new(),
        "url": _address(ctx, url),
        "description": _described(description),
        "types": _known(types),
        "document": document or None,
        "permissions": _sight(ctx) if document else [],
        "status": EndpointStatus.ENABLED,
    }
    endpoint = await _create(ctx, values, ctx.services.config.keyring.seal(secret))
    return Issued(endpoint, secret if endpoint.id == values["id"] else None)


@transactional
async def update(ctx: Context, endpoint_id: UUID, changes: Changes) -> WebhookEndpoint:
    """What is on its way already is sent as it was agreed on, but to the new address. Raises `Refused`, `NotFound`."""
    endpoint = await locked(ctx, endpoint_id)
    wanted: dict[str, Any] = {
        "url": None if changes.url is None else _address(ctx, changes.url),
        "description": None if changes.description is None else _described(changes.description),
        "types": None if changes.types is None else _known(changes.types),
    }
    changed = [name for name, value in wanted.items() if value is not None and value != getattr(endpoint, name)]
    for name in changed:
        setattr(endpoint, name, wanted[name])
    if changes.document is not None and (changes.document or None) != endpoint.document:
        endpoint.document, endpoint.permissions = changes.document or None, _sight(ctx) if changes.document else []
        changed.append("document")
    if changed:
        await endpoint.save(update_fields=[*changed, "permissions"])
        emit(ctx, WebhookEndpointUpdated(endpoint, fields=changed))
    return endpoint


@transactional
async def pause(ctx: Context, endpoint_id: UUID) -> WebhookEndpoint:
    """Send nothing there until it is enabled: the events wait. Raises `Refused`, `NotFound`."""
    endpoint = await locked(ctx, endpoint_id)
    if endpoint.status is EndpointStatus.ENABLED:
        endpoint.status = EndpointStatus.PAUSED
        await endpoint.save(update_fields=["status"])
        emit(ctx, WebhookEndpointUpdated(endpoint, fields=["status"]))
    return endpoint


@transactional
async def enable(ctx: Context, endpoint_id: UUID) -> WebhookEndpoint:
    """Send again, what waited first and with all its tries. Raises `Refused`, `NotFound`."""
    endpoint = await locked(ctx, endpoint_id)
    if endpoint.status in WAITS:
        endpoint.status, endpoint.disabled_reason, endpoint.failing_since = EndpointStatus.ENABLED, None, None
        await endpoint.save(update_fields=["status", "disabled_reason", "failing_since"])
        waiting = WebhookDelivery.of(ctx.tenant).filter(endpoint_id=endpoint.id, state=DeliveryState.PENDING)
        await waiting.update(tries=0, next_at=ctx.now())
        emit(ctx, WebhookEndpointEnabled(endpoint, by=actor_id(str(ctx.actor.kind), ctx.actor.id)))
        wake(ctx)
    return endpoint


@transactional
async def delete(ctx: Context, endpoint_id: UUID) -> WebhookEndpoint:
    """Nothing is sent there any more. To delete it again changes nothing. Raises `NotFound`."""
    endpoint = await WebhookEndpoint.locked(ctx.tenant, endpoint_id)
    if endpoint.deleted_at is not None:
        return endpoint
    endpoint.deleted_at = ctx.now()
    await endpoint.save(update_fields=["deleted_at"])
    waiting = WebhookDelivery.of(ctx.tenant).filter(endpoint_id=endpoint.id, state=DeliveryState.PENDING)
    await waiting.update(state=DeliveryState.CANCELED, done_at=ctx.now())
    await WebhookSecret.of(ctx.tenant).filter(endpoint_id=endpoint.id).delete()
    await fanning.end(ctx, endpoint.id)
    emit(ctx, WebhookEndpointDeleted(endpoint))
    return endpoint


async def locked(ctx: Context, endpoint_id: UUID) -> WebhookEndpoint:
    """The endpoint, to be changed. Raises `Refused` for one that is deleted, `NotFound`."""
    endpoint = await WebhookEndpoint.locked(ctx.tenant, endpoint_id)
    if endpoint.deleted_at is not None:
        raise Refused("ENDPOINT_DELETED", "This endpoint was deleted. Create a new one.", ["webhookEndpoint"])
    return endpoint


@transactional
async def _create(ctx: Context, values: dict[str, Any], sealed: str) -> WebhookEndpoint:
    if await WebhookEndpoint.of(ctx.tenant).filter(deleted_at__isnull=True).count() >= MOST:
        raise Refused("ENDPOINTS_TOO_MANY", f"You can have at most {MOST} webhook endpoints.")
    endpoint = await WebhookEndpoint.create(tenant_id=ctx.tenant, created_at=ctx.now(), **values)
    await fanning.begin(ctx, endpoint, await head(ctx))
    await WebhookSecret.create(
        tenant_id=ctx.tenant, id=ids.new(), endpoint_id=endpoint.id, sealed=sealed, created_at=ctx.now()
    )
    await jobs.later(ctx, RETENTION, endpoint.id, ctx.now() + timedelta(days=1))
    emit(ctx, WebhookEndpointCreated(endpoint, url=_told(endpoint.url), types=endpoint.types))
    return endpoint


async def head(ctx: Context) -> int:
    """The position of the newest event that is committed."""
    sql = "SELECT position FROM tenant_counter WHERE tenant_id = $1 AND id = $1"
    return int((await database.fetch(sql, ctx.tenant))[0]["position"])


def _sight(ctx: Context) -> list[str]:
    """What a document reads with: all that whoever wrote it may read, and no more."""
    return sorted(ctx.actor.permissions & STAFF)


def _address(ctx: Context, url: str) -> str:
    cleaned = url.strip()
    try:
        ctx.services.web.check(cleaned)
    except WebProblem as problem:
        raise Refused(
            "URL_INVALID", "The URL must use https and point to a server on the public internet.", ["url"]
        ) from (problem)
    if len(cleaned) > LONGEST_URL or urlsplit(cleaned).fragment:
        raise Refused("URL_INVALID", f"The URL can have at most {LONGEST_URL} characters and no fragment.", ["url"])
    return cleaned


def _told(url: str) -> str:
    """Without the query, which may hold a secret of the receiver's."""
    return urlsplit(url)._replace(query="").geturl()


def _described(text: str) -> str:
    cleaned = " ".join(text.split())
    if len(cleaned) > LONGEST_DESCRIPTION:
        raise Refused(
            "DESCRIPTION_TOO_LONG",
            f"The description can have at most {LONGEST_DESCRIPTION} characters.",
            ["description"],
        )
    return cleaned


def _known(types: Sequence[str]) -> list[str]:
    unknown = sorted(set(types) - set(CATALOGUE))
    if unknown:
        raise Refused("TYPE_UNKNOWN", f"There is no event type {unknown[0][:80]!r}.", ["types"])
    return sorted(set(types))
