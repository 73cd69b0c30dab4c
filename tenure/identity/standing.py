"""Whether a member may sign in: suspending and restoring by staff, and ending what they are signed in with."""

from enum import StrEnum
from uuid import UUID

from models.identity import Member, MemberStatus, Session
from tenure.access import MEMBERS
from tenure.context import Context
from tenure.events import MemberRestored, MemberSuspended, emit
from tenure.identity import roles, sessions
from tenure.identity.sessions import EndReason
from tenure.kit.refusals import Refused
from tenure.transactions import transactional


class SuspensionReason(StrEnum):
    """Why, in one word: the log goes to others, and keeps no stories about people."""

    SECURITY = "SECURITY"
    ABUSE = "ABUSE"
    REQUESTED = "REQUESTED"
    OTHER = "OTHER"


@transactional
async def suspend(ctx: Context, member_id: UUID, reason: SuspensionReason) -> Member:
    """Let the member not sign in any more, and end their sessions and feeds. Again changes nothing.

    Raises `Refused`, also where the member may do more than the caller; `NotFound`.
    """
    member = await Member.locked(ctx.tenant, member_id)
    await _check_reach(ctx, member)
    if member.status is MemberStatus.ACTIVE:
        member.status = MemberStatus.SUSPENDED
        await member.save(update_fields=["status"])
        emit(ctx, MemberSuspended(member, reason=reason))
        await sessions.end_all(ctx, member.id, EndReason.SUSPENDED)
    return member


@transactional
async def restore(ctx: Context, member_id: UUID) -> Member:
    """Let the member sign in again. Again changes nothing. Raises `Refused`, `NotFound`."""
    member = await Member.locked(ctx.tenant, member_id)
    await _check_reach(ctx, member)
    if member.status is MemberStatus.SUSPENDED:
        member.status = MemberStatus.ACTIVE
        await member.save(update_fields=["status"])
        emit(ctx, MemberRestored(member))
    return member


@transactional
async def end_sessions(ctx: Context, member_id: UUID) -> int:
    """End all that the member is signed in with; how many sessions that were. Raises `Refused`, `NotFound`."""
    member = await Member.locked(ctx.tenant, member_id)
    await _check_reach(ctx, member)
    return await sessions.end_all(ctx, member.id, EndReason.ENDED_BY_STAFF)


@transactional
async def end_session(ctx: Context, session_id: UUID) -> Session:
    """End one session of a member, or of one's own. Again changes nothing. Raises `Refused`, `NotFound`."""
    holder = (await Session.named(ctx.tenant, session_id)).member_id
    if holder == ctx.actor.id:
        return await sessions.revoke(ctx, session_id)
    await _check_reach(ctx, await Member.locked(ctx.tenant, holder))
    session = await Session.locked(ctx.tenant, session_id)
    await sessions.end(ctx, [session], EndReason.ENDED_BY_STAFF)
    return session


async def _check_reach(ctx: Context, member: Member) -> None:
    """Nobody shuts themselves out, nor who may do more than they: the last owner stays. Raises `Refused`."""
    if member.id == ctx.actor.id:
        raise Refused(
            "MEMBER_IS_ONESELF", "You can't do this to your own account. Ask another administrator.", ["member"]
        )
    for role in await roles.of_member(ctx, member.id):
        await roles.check_reach(ctx, role)
    if not await roles.permissions_of(ctx, member.id) - MEMBERS <= ctx.actor.permissions:
        raise Refused("ROLE_EXCEEDS_OWN", "This member has permissions that you don't have.", ["member"])
