"""Staff sees the product as a member sees it: with a reason, for an hour at most, and written down.

It is a session of its own, with what members may do and nothing of what staff may. It changes nothing unless it was
begun to; and what proves who the member is, or cannot be undone, is left to the member in any case
(`Context.require_oneself`). It ends with the session of the staff from which it was begun.
"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from models.identity import Member, MemberStatus, Session
from tenure import audit
from tenure.access import Permission
from tenure.context import ActorKind, Context
from tenure.events import ImpersonationStarted, emit
from tenure.identity import roles, sessions
from tenure.identity.sessions import EndReason, SignedIn
from tenure.jobs import due, later
from tenure.kit import secrets
from tenure.kit.refusals import Forbidden, NotFound, Refused
from tenure.transactions import transactional

LASTS = timedelta(minutes=60)
SHORTEST_REASON, LONGEST_REASON = 10, 500
ENDS = "impersonation.ends"


async def start(ctx: Context, member_id: UUID, reason: str, *, is_writable: bool = False) -> SignedIn:
    """A session as the member. Raises `Refused`, `NotFound`, `Forbidden`, `StepUpRequired`."""
    ctx.require(Permission.MEMBERS_IMPERSONATE)
    if is_writable:
        ctx.require(Permission.MEMBERS_WRITE)
    if ctx.actor.kind is not ActorKind.MEMBER or ctx.actor.credential is None:
        raise Forbidden("Only someone who is signed in can act as a member. An API key can't.")
    ctx.require_fresh()
    token = secrets.token()
    # A key would find the session again, and not its token.
    return SignedIn(await _start(ctx.claiming(None), member_id, _cleaned(reason), is_writable, token), token)


@transactional
async def _start(ctx: Context, member_id: UUID, reason: str, is_writable: bool, token: str) -> Session:
    member = await Member.locked(ctx.tenant, member_id)
    await _check(ctx, member)
    session = await Session.create(
        tenant_id=ctx.tenant,
        member_id=member.id,
        token_digest=secrets.digest(token),
        last_used_at=ctx.now(),
        expires_at=ctx.now() + LASTS,
        impersonator_id=ctx.member,
        impersonator_session_id=ctx.actor.credential,
        is_read_only=not is_writable,
        # Where the staff sits is not the member's to see: the audit keeps it.
        address="",
        device="",
        created_at=ctx.now(),
    )
    await later(ctx, ENDS, session.id, session.expires_at)
    audit.note(ctx, reason)
    staff = await Member.named(ctx.tenant, ctx.member)
    emit(ctx, ImpersonationStarted(session, member=member, staff=staff, writable=is_writable))
    return session


async def end(ctx: Context) -> None:
    """End the session with which staff acts as a member. Raises `NotFound` in any other."""
    if ctx.impersonator is None or ctx.actor.credential is None:
        raise NotFound
    # The one thing that may be written where nothing may.
    await _end(replace(ctx, actor=replace(ctx.actor, is_read_only=False)), ctx.actor.credential)


@transactional
async def _end(ctx: Context, session_id: UUID) -> None:
    await sessions.end(ctx, [await Session.locked(ctx.tenant, session_id)], EndReason.SIGNED_OUT)


@due(ENDS, subject=Session)
async def run_out(ctx: Context, session_id: UUID) -> None:
    """The hour is over. Nothing happens where it was ended before."""
    await sessions.end(ctx, [await Session.locked(ctx.tenant, session_id)], EndReason.EXPIRED)


async def _check(ctx: Context, member: Member) -> None:
    """Nobody gains by it: neither over who may do more than they, nor over who was shut out. Raises `Refused`."""
    if member.id == ctx.actor.id:
        raise Refused("IMPERSONATION_OF_ONESELF", "You can't act as yourself.", ["member"])
    if member.status is not MemberStatus.ACTIVE:
        raise Refused("MEMBER_SUSPENDED", "This member is suspended or was erased.", ["member"])
    if not await roles.permissions_of(ctx, member.id) <= ctx.actor.permissions:
        raise Refused("IMPERSONATION_EXCEEDS_OWN", "This member has permissions that you don't have.", ["member"])


def _cleaned(reason: str) -> str:
    cleaned = " ".join(reason.split())
    if not SHORTEST_REASON <= len(cleaned) <= LONGEST_REASON or not cleaned.isprintable():
        text = f"The reason must have {SHORTEST_REASON} to {LONGEST_REASON} characters."
        raise Refused("REASON_INVALID", text, ["reason"])
    return cleaned
