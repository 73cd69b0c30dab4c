"""The door for payment providers. Nothing that a notification says is believed: it only makes us look."""

import asyncio
from functools import partial
from uuid import UUID

import structlog
from prometheus_client import Counter
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from models import database
from models.payments import ProviderAccount
from tenure.arrivals import Arrivals
from tenure.billing import notifications, providers, rejections
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.arrivals import FetchesProof, ReadsNotices
from tenure.gateways.payments.contract import BadSignature, Notification, ProviderUnavailable
from tenure.kit import clock
from tenure.kit.refusals import NotFound
from tenure.services import Services

log = structlog.get_logger(__name__)

BODY_BYTES = 256 * 1024
PATIENCE = 5.0
"""Seconds that a provider may take to prove what it tells: once for a certificate, each time for a classic notice."""
REJECTED = Counter("tenure_provider_webhooks_rejected", "Webhooks that were not the provider's.", ["provider"])


def routes(services: Services, arrivals: Arrivals) -> list[Route]:
    """One address per provider account: it carries the tenant, who is not known from the host."""
    receive = partial(_receive, arrivals)
    return [Route("/webhooks/{tenant:uuid}/{account:uuid}", receive, methods=["POST"])]


async def _receive(arrivals: Arrivals, request: Request) -> Response:
    ctx = await arrivals.receiving(request.path_params["tenant"])
    raw = await _body(request)
    if ctx is None or raw is None:
        return PlainTextResponse("unknown" if ctx is None else "too large", 404 if ctx is None else 413)
    try:
        account = await _account(ctx.tenant, request.path_params["account"])
    except NotFound:
        return PlainTextResponse("unknown", 404)
    try:
        told = await _told(providers.opened(ctx, account), raw, request)
    except (ProviderUnavailable, TimeoutError) as error:
        log.warning("webhook not proved yet", provider=str(account.kind), account=str(account.id), reason=str(error))
        return PlainTextResponse("try again", 503, headers={"Retry-After": "60"})
    except BadSignature as error:
        return await _rejected(ctx, account, str(error))
    await notifications.store(ctx, account.id, told, raw)
    return PlainTextResponse("stored")


async def _told(provider: Opened, raw: bytes, request: Request) -> Notification:
    """What it says, once it is proved. Raises BadSignature; ProviderUnavailable where the proof cannot be had now."""
    adapter = provider.adapter
    async with asyncio.timeout(PATIENCE):
        if _is_form(request) and isinstance(adapter, ReadsNotices):
            return await adapter.read_notice(raw)
        if isinstance(adapter, FetchesProof):
            await adapter.fetch_proof(request.headers, clock.now())
    return adapter.parse_webhook(raw, request.headers, provider.webhook_secrets, clock.now())


def _is_form(request: Request) -> bool:
    return request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded")


async def _rejected(ctx: Context, account: ProviderAccount, reason: str) -> Response:
    """Whoever sends what is not theirs learns no more than that; the business is told once a minute."""
    REJECTED.labels(str(account.kind)).inc()
    log.warning("webhook rejected", provider=str(account.kind), account=str(account.id), reason=reason)
    if await rejections.count(ctx, account.id, reason):
        await rejections.begin(ctx, account, reason)
    return PlainTextResponse("bad signature", 400)


async def _account(tenant: UUID, account: UUID) -> ProviderAccount:
    async with database.for_tenant(tenant, reading=True):
        return await ProviderAccount.named(tenant, account)


async def _body(request: Request) -> bytes | None:
    """The exact bytes, as they were signed; None where there are too many, or nobody is left to answer."""
    raw = bytearray()
    try:
        async for chunk in request.stream():
            raw += chunk
            if len(raw) > BODY_BYTES:
                return None
    except ClientDisconnect:
        return None
    return bytes(raw)
