"""Sessions: how they begin, and how they end before their time."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from models import database
from models.identity import Member, Session
from tenure.context import Context
from tenure.events import ImpersonationEnded, SessionCreated, SessionRevoked, emit
from tenure.identity import policy
from tenure.kit import secrets
from tenure.kit.refusals import NotFound
from tenure.transactions import transactional


class EndReason(StrEnum):
    SIGNED_OUT = "SIGNED_OUT"
    REVOKED = "REVOKED"
    REPLACED = "REPLACED"
    EXPIRED = "EXPIRED"
    PASSWORD_CHANGED = "PASSWORD_CHANGED"
    PASSWORD_RESET = "PASSWORD_RESET"
    ERASED = "ERASED"
    EMAIL_CHANGED = "EMAIL_CHANGED"
    SUSPENDED = "SUSPENDED"
    ENDED_BY_STAFF = "ENDED_BY_STAFF"
    TOKEN_REUSED = "TOKEN_REUSED"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A new session, and the token that proves it: the only time that it is in clear."""

    session: Session
    token: str


@transactional
async def begin(ctx: Context, member: Member, token: str) -> Session:
    """A session with that token. The one that the caller came with ends: a token never outlives a login."""
    await _end_present(ctx)
    session = await Session.create(
        tenant_id=ctx.tenant,
        member_id=member.id,
        token_digest=secrets.digest(token),
        last_used_at=ctx.now(),
        expires_at=ctx.now() + await policy.absolute(ctx),
        proved_at=ctx.now(),
        address=ctx.address,
        device=_printable(ctx.device),
        created_at=ctx.now(),
    )
    emit(ctx, SessionCreated(session, member=member))
    return session


@transactional
async def revoke(ctx: Context, session_id: UUID) -> Session:
    """End one of one's own sessions. To end it again changes nothing. Raises `NotFound`."""
    ctx.require_oneself()
    session = await Session.locked(ctx.tenant, session_id)
    if session.member_id != ctx.member:
        raise NotFound
    present = session.id == ctx.actor.credential
    await end(ctx, [session], EndReason.SIGNED_OUT if present else EndReason.REVOKED)
    return session


@transactional
async def revoke_others(ctx: Context) -> int:
    """End all of one's own sessions but the present one; how many those were."""
    ctx.require_oneself()
    return await end_all(ctx, ctx.member, EndReason.REVOKED, but=ctx.actor.credential)


@transactional
async def revoke_all(ctx: Context) -> int:
    """End all of one's own sessions, the present one too; how many those were."""
    ctx.require_oneself()
    return await end_all(ctx, ctx.member, EndReason.REVOKED)


@transactional
async def sign_out(ctx: Context) -> None:
    """End the present session."""
    await revoke(ctx, _present(ctx))


async def end_all(ctx: Context, member_id: UUID, reason: EndReason, but: UUID | None = None) -> int:
    """End the member's sessions in the open transaction; how many those were."""
    live = Session.of(ctx.tenant).filter(member_id=member_id, revoked_at__isnull=True, expires_at__gt=ctx.now())
    sessions = [session for session in await live.order_by("id").select_for_update(no_key=True) if session.id != but]
    await end(ctx, sessions, reason)
    return len(sessions)


def _present(ctx: Context) -> UUID:
    if ctx.member and ctx.actor.credential:
        return ctx.actor.credential
    raise NotFound


async def _end_present(ctx: Context) -> None:
    if ctx.actor.credential is None:
        return
    session = await Session.of(ctx.tenant).select_for_update(no_key=True).get_or_none(id=ctx.actor.credential)
    if session is not None:
        await end(ctx, [session], EndReason.REPLACED)


async def end(ctx: Context, sessions: Sequence[Session], reason: EndReason) -> None:
    """End these, which are locked, in the open transaction. One that has ended stays as it is."""
    for session in sessions:
        if session.revoked_at is not None:
            continue
        session.revoked_at, session.revoked_reason = ctx.now(), reason
        await session.save(update_fields=["revoked_at", "revoked_reason"])
        emit(ctx, SessionRevoked(session, member=await Member.named(ctx.tenant, session.member_id), reason=reason))
        if session.impersonator_id is not None:
            emit(ctx, ImpersonationEnded(session, staff=await Member.named(ctx.tenant, session.impersonator_id)))
        close_feeds(ctx, session.id)


def close_feeds(ctx: Context, credential: UUID) -> None:
    """Once this commits, the sockets that came in with that credential are closed, on every node."""
    told = ctx.services.bus
    database.required().after_commit.append(lambda: told.publish(f"revoked:{credential}", 1))


def _printable(device: str) -> str:
    return "".join(character for character in device if character.isprintable())[:255]
