"""The way to a provider and back: authorisation code with PKCE, state and nonce, all bound to one browser.

What the way back must match is signed and kept by the browser itself; on the server only that it was used.
"""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import quote
from uuid import UUID

import structlog
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge

from models import database
from models.identity import IdentityProvider
from tenure.context import Context
from tenure.gateways.web.contract import WebProblem
from tenure.identity import challenges, throttle
from tenure.identity.openid import discovery, id_tokens, providers
from tenure.identity.openid.discovery import Provider
from tenure.identity.openid.id_tokens import Claims, Untrusted
from tenure.identity.throttle import Operation
from tenure.kit import secrets
from tenure.kit.refusals import Refused
from tenure.kit.secrets import BadSeal
from tenure.transactions import transactional

LIFETIME = timedelta(minutes=10)
"""How long somebody may take at the provider."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Begun:
    """Where the browser goes, and what it keeps meanwhile."""

    address: str
    kept: str


@dataclass(frozen=True, slots=True)
class Vouched:
    """What a provider said of whoever came back; `linking` is the member who had asked to be connected."""

    provider: IdentityProvider
    claims: Claims
    wanted: str
    linking: UUID | None


async def begin(ctx: Context, provider_id: UUID, browser: str, wanted: str = "", linking: UUID | None = None) -> Begun:
    """Send somebody to the provider. `wanted` is the page that they were on the way to.

    Raises `Refused`, `NotFound`, `RateLimited`.
    """
    await throttle.count(ctx, Operation.SIGN_IN_WITH, browser)
    row = await _usable(ctx, provider_id)
    provider = await _asked(ctx, row)
    state, nonce, verifier = secrets.token(), secrets.token(), secrets.token()
    address = prepare_grant_uri(
        provider.authorization_endpoint,
        client_id=row.client_id,
        response_type="code",
        redirect_uri=_back(ctx, row),
        scope=" ".join(row.scopes),
        state=state,
        nonce=nonce,
        code_challenge=create_s256_code_challenge(verifier),
        code_challenge_method="S256",
    )
    kept = {"provider": str(row.id), "state": state, "nonce": nonce, "verifier": verifier, "wanted": wanted}
    if linking is not None:
        kept["linking"] = str(linking)
    keyring = ctx.services.config.keyring
    return Begun(str(address), keyring.sign(_purpose(browser), ctx.tenant, kept, ctx.now() + LIFETIME))


async def finish(ctx: Context, provider_id: UUID, browser: str, kept: str, said: Mapping[str, str]) -> Vouched:
    """What the provider says of whoever came back with `said` in the address. Raises `Refused`, `NotFound`."""
    await throttle.count(ctx, Operation.SIGN_IN_WITH, browser)
    begun = _matching(ctx, provider_id, browser, kept, said)
    row = await _usable(ctx, provider_id)
    provider = await _asked(ctx, row)
    _check_origin(provider, said)
    await _spend(ctx, begun["state"])
    if "code" not in said:
        raise Refused("SIGN_IN_DECLINED", f"{row.name} did not sign you in. Try again, or use another sign-in method.")
    try:
        tokens = await _redeemed(ctx, row, provider, said["code"], begun["verifier"])
        claims = await _read(ctx, row, provider, tokens, begun["nonce"])
    except (WebProblem, Untrusted) as problem:
        _log.warning("openid.refused", tenant=str(ctx.tenant), issuer=row.issuer, reason=str(problem))
        raise Refused("SIGN_IN_FAILED", f"{row.name} did not confirm who you are. Try again.") from problem
    return Vouched(row, claims, str(begun["wanted"]), UUID(begun["linking"]) if "linking" in begun else None)


async def _usable(ctx: Context, provider_id: UUID) -> IdentityProvider:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await providers.usable(ctx, provider_id)


async def _asked(ctx: Context, row: IdentityProvider) -> Provider:
    try:
        return await discovery.provider(ctx.services.web, row.issuer)
    except WebProblem as problem:
        _log.warning("openid.unreachable", tenant=str(ctx.tenant), issuer=row.issuer, reason=str(problem))
        raise Refused(
            "PROVIDER_AWAY", f"{row.name} is not responding. Try again, or use another sign-in method."
        ) from problem


def _matching(ctx: Context, provider_id: UUID, browser: str, kept: str, said: Mapping[str, str]) -> dict[str, Any]:
    """What this very browser began at this provider, and the address answers to. Raises `Refused`."""
    try:
        begun = ctx.services.config.keyring.verify(_purpose(browser), ctx.tenant, kept, ctx.now())
    except BadSeal as error:
        raise _stale() from error
    if begun["provider"] != str(provider_id) or not secrets.same(begun["state"], said.get("state", "")):
        raise _stale()
    return begun


def _check_origin(provider: Provider, said: Mapping[str, str]) -> None:
    """That the answer is of the provider that was asked (RFC 9207). Raises `Refused`."""
    named = said.get("iss")
    if named != provider.issuer and (named is not None or provider.names_itself):
        raise _stale()


@transactional
async def _spend(ctx: Context, state: str) -> None:
    """Let the state count no more. Raises `Refused` where it has counted."""
    if not await challenges.is_first(ctx, secrets.digest(state), ctx.now() + LIFETIME):
        raise _stale()


async def _redeemed(
    ctx: Context, row: IdentityProvider, provider: Provider, code: str, verifier: str
) -> Mapping[str, Any]:
    """The tokens that the provider gives for the code. Raises `WebProblem`."""
    secret = providers.secret_of(ctx, row)
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": _back(ctx, row),
        "code_verifier": verifier,
    }
    headers = {"authorization": _basic(row.client_id, secret)} if secret and provider.takes_basic else {}
    if not headers:
        form |= {"client_id": row.client_id} | ({"client_secret": secret} if secret else {})
    answer = await ctx.services.web.post(provider.token_endpoint, form, headers)
    if answer.status != 200:
        raise WebProblem(f"it gives no token ({answer.status})")
    return answer.object()


async def _read(
    ctx: Context, row: IdentityProvider, provider: Provider, tokens: Mapping[str, Any], nonce: str
) -> Claims:
    text, access = tokens.get("id_token"), tokens.get("access_token")
    if not isinstance(text, str):
        raise Untrusted("there is no ID token")
    given = access if isinstance(access, str) else None
    return await id_tokens.read(ctx.services.web, provider, row.client_id, text, nonce, given)


def _back(ctx: Context, row: IdentityProvider) -> str:
    """The address at which the provider lets go of people; staff writes it down there."""
    return callback(ctx.origin, row.id)


def callback(origin: str, provider_id: UUID) -> str:
    return f"{origin}/login/callback/{provider_id}"


def _basic(client_id: str, secret: str) -> str:
    """RFC 6749, 2.3.1: both are form-encoded first."""
    pair = f"{quote(client_id, safe='')}:{quote(secret, safe='')}"
    return f"Basic {base64.b64encode(pair.encode()).decode()}"


def _purpose(browser: str) -> str:
    return f"openid:{browser}"


def _stale() -> Refused:
    return Refused(
        "SIGN_IN_STALE", "This sign-in has expired, was already used, or was started in another browser. Start again."
    )
