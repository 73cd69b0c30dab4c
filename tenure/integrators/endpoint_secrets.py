"""The secrets of an endpoint: shown once, kept sealed, and rotated with an overlap in which both sign."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.expressions import Q

from models import bulk
from models.integrators import WebhookEndpoint, WebhookSecret
from tenure.context import Context
from tenure.events import WebhookEndpointSecretRotated, emit
from tenure.integrators import signing
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

LONGEST_OVERLAP = timedelta(days=7)
MOST_FORMER = 5


@dataclass(frozen=True, slots=True)
class Rotated:
    """The endpoint and its new secret, which cannot be shown another time: None in a repetition."""

    endpoint: WebhookEndpoint
    secret: str | None


async def rotate(ctx: Context, endpoint_id: UUID, overlap: timedelta) -> Rotated:
    """Another secret. The present one signs for `overlap` longer, beside it. Raises `Refused`, `NotFound`."""
    if not timedelta(0) <= overlap <= LONGEST_OVERLAP:
        raise Refused("OVERLAP_INVALID", "The previous secret can stay valid for 0 to 168 hours.", ["overlapHours"])
    text, made = signing.secret(), ids.new()
    secret = WebhookSecret(tenant_id=ctx.tenant, id=made, endpoint_id=endpoint_id, created_at=ctx.now(), sealed="")
    secret.sealed = ctx.services.config.keyring.seal(text)
    endpoint, kept = await _rotate(ctx, secret, overlap)
    return Rotated(endpoint, text if kept == str(made) else None)


async def signing_now(ctx: Context, endpoint_id: UUID) -> Sequence[str]:
    """The secrets that sign at present, the newest first. Needs an open transaction."""
    still = Q(ends_at__isnull=True) | Q(ends_at__gt=ctx.now())
    rows = await WebhookSecret.of(ctx.tenant).filter(still, endpoint_id=endpoint_id).order_by("-id")
    return [opened(ctx, row) for row in rows]


def opened(ctx: Context, secret: WebhookSecret) -> str:
    return ctx.services.config.keyring.unseal(secret.sealed)


@transactional
async def _rotate(ctx: Context, secret: WebhookSecret, overlap: timedelta) -> tuple[WebhookEndpoint, str]:
    endpoint = await WebhookEndpoint.locked(ctx.tenant, secret.endpoint_id)
    if endpoint.deleted_at is not None:
        raise Refused("ENDPOINT_DELETED", "This endpoint was deleted. Create a new one.", ["webhookEndpoint"])
    until = ctx.now() + overlap
    await _end_former(ctx, endpoint, until)
    await bulk.insert([secret])
    emit(ctx, WebhookEndpointSecretRotated(endpoint, overlap_until=until))
    return endpoint, str(secret.id)


async def _end_former(ctx: Context, endpoint: WebhookEndpoint, until: datetime) -> None:
    """Those that were to end earlier do; what has ended is forgotten."""
    of_endpoint = WebhookSecret.of(ctx.tenant).filter(endpoint_id=endpoint.id)
    await of_endpoint.filter(ends_at__lte=ctx.now()).delete()
    if await of_endpoint.filter(ends_at__gt=ctx.now()).count() >= MOST_FORMER:
        raise Refused("SECRETS_TOO_MANY", f"{MOST_FORMER} previous secrets are still valid. Wait until one expires.")
    await of_endpoint.filter(ends_at__isnull=True).update(ends_at=until)
