"""Tokens for front ends of other origins, which have no cookie: a short one that asks, and a long one that renews it.

Both are of a session, which the member sees in their list and can end: then neither counts, at once. The access token
is signed and kept nowhere. The refresh token is good once. What it is exchanged for follows from it and the
installation's key alone, so that whoever did not get the answer and asks again within GRACE is given the very same
token. Later, or once the new one was used, a second use means that two hold it: the session ends.
"""

import base64
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import structlog

from models import database
from models.identity import RefreshToken, Session
from tenure.context import Context
from tenure.identity import access_tokens, authentication, sessions
from tenure.identity.sessions import EndReason
from tenure.kit import ids, secrets
from tenure.kit.refusals import Forbidden, Refused
from tenure.transactions import transactional

LIFETIME = timedelta(days=30)
"""How long a refresh token waits to be used."""
GRACE = timedelta(seconds=10)

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Pair:
    """Both tokens, the only time that they are in clear."""

    session: Session
    access: str
    access_until: datetime
    refresh: str
    refresh_until: datetime


async def create(ctx: Context) -> Pair:
    """Tokens of the session that the caller came with. Raises `Forbidden` where they came with such a token.

    Otherwise a stolen access token, which is good for minutes, would make a refresh token.
    """
    ctx = ctx.claiming(None)
    if ctx.actor.is_derived or ctx.actor.impersonator is not None:
        raise Forbidden("Tokens can be created only from a session that you signed in to.")
    text = secrets.token()
    return _pair(ctx, await _create(ctx, text), text)


async def refresh(ctx: Context, text: str) -> Pair:
    """The next tokens, for a refresh token. Raises `Refused`."""
    ctx = ctx.claiming(None)
    session_id = await _session_of(ctx, text)
    actor = await authentication.by_session_id(ctx.business, ctx.services, session_id, ctx.now())
    if actor is None:
        raise _invalid()
    following = await _exchange(ctx, text)
    if following is None:
        _log.warning("refresh_token.reused", tenant=str(ctx.tenant), session=str(session_id), address=ctx.address)
        raise Refused(
            "TOKEN_REUSED", "This token was already used, so its session has been ended. Sign in again.", ["token"]
        )
    session, successor = following
    return _pair(ctx, session, successor)


@transactional
async def revoke(ctx: Context, text: str) -> None:
    """End the session of a refresh token. One that is not known ends nothing, and is no mistake."""
    row = await RefreshToken.of(ctx.tenant).get_or_none(token_digest=secrets.digest(text)) if text.isascii() else None
    if row is not None:
        await sessions.end(ctx, [await Session.locked(ctx.tenant, row.session_id)], EndReason.SIGNED_OUT)


@transactional
async def _create(ctx: Context, text: str) -> Session:
    assert ctx.actor.credential is not None, "a member has a session"
    session = await Session.locked(ctx.tenant, ctx.actor.credential)
    await _keep(ctx, session, text)
    return session


async def _session_of(ctx: Context, text: str) -> UUID:
    if not text.isascii():
        raise _invalid()
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await RefreshToken.of(ctx.tenant).get_or_none(token_digest=secrets.digest(text))
    if row is None or row.expires_at <= ctx.now():
        raise _invalid()
    return row.session_id


@transactional
async def _exchange(ctx: Context, text: str) -> tuple[Session, str] | None:
    """The session, and the token that follows; None where this was a second use, and the session has been ended."""
    row = await RefreshToken.of(ctx.tenant).select_for_update(no_key=True).get(token_digest=secrets.digest(text))
    session = await Session.locked(ctx.tenant, row.session_id)
    if session.revoked_at is not None:
        raise _invalid()
    if row.used_at is None:
        row.used_at = ctx.now()
        await row.save(update_fields=["used_at"])
        successor = _successors(ctx, text)[0]
        await _keep(ctx, session, successor)
        return session, successor
    again = await _given_before(ctx, text) if ctx.now() - row.used_at <= GRACE else None
    if again is None:
        await sessions.end(ctx, [session], EndReason.TOKEN_REUSED)
        return None
    return session, again


async def _given_before(ctx: Context, text: str) -> str | None:
    """What the token was exchanged for, while that has not been used itself."""
    for successor in _successors(ctx, text):
        unused = RefreshToken.of(ctx.tenant).filter(token_digest=secrets.digest(successor), used_at__isnull=True)
        if await unused.exists():
            return successor
    return None


async def _keep(ctx: Context, session: Session, text: str) -> None:
    await RefreshToken.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        session_id=session.id,
        token_digest=secrets.digest(text),
        created_at=ctx.now(),
        expires_at=ctx.now() + LIFETIME,
    )
    old = RefreshToken.of(ctx.tenant).filter(session_id=session.id, expires_at__lt=ctx.now())
    await old.delete()


def _successors(ctx: Context, text: str) -> list[str]:
    """What it is exchanged for, by each key of the installation, the newest first."""
    keyring = ctx.services.config.keyring
    macs = [hmac.digest(keyring.derived("refresh", key), text.encode(), "sha256") for key in keyring.keys]
    return [base64.urlsafe_b64encode(mac).decode().rstrip("=") for mac in macs]


def _pair(ctx: Context, session: Session, refresh_text: str) -> Pair:
    until = ctx.now() + access_tokens.LIFETIME
    access = access_tokens.make(ctx.services.config.keyring, ctx.tenant, session.id, until)
    return Pair(session, access, until, refresh_text, ctx.now() + LIFETIME)


def _invalid() -> Refused:
    return Refused("TOKEN_INVALID", "This token is no longer valid. Sign in again.", ["token"])
