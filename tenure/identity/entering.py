"""Letting somebody in who has proved who they are: with a session, or on a second proof where they have set one up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from models.identity import Member, MemberStatus, Session
from tenure.context import Context
from tenure.events import LoginFailed, emit
from tenure.identity import challenges, factors, recovery_codes, sessions, throttle
from tenure.identity.challenges import Purpose
from tenure.identity.sessions import SignedIn
from tenure.identity.throttle import Operation
from tenure.jobs import enqueue, job
from tenure.kit import secrets
from tenure.kit.refusals import Refused
from tenure.transactions import transactional


class ProofKind(StrEnum):
    TOTP = "TOTP"
    RECOVERY_CODE = "RECOVERY_CODE"


@dataclass(frozen=True, slots=True)
class Challenged:
    """One proof was right, and another is asked for: any of these kinds, with the token."""

    token: str
    kinds: Sequence[ProofKind]
    expires_at: datetime


async def let_in(ctx: Context, member_id: UUID) -> SignedIn | Challenged:
    """After one proof of who they are. Raises `Refused` where the member is suspended."""
    token = secrets.token()
    outcome = await begin(ctx.claiming(None), member_id, token)
    return SignedIn(outcome, token) if isinstance(outcome, Session) else outcome


@transactional
async def begin(ctx: Context, member_id: UUID, token: str) -> Session | Challenged:
    """A session with that token, or the challenge that comes before it. Raises `Refused`."""
    member = await Member.locked(ctx.tenant, member_id)
    check_active(member)
    if not await factors.is_asked_of(ctx, member.id):
        return await sessions.begin(ctx, member, token)
    asked = challenges.put(ctx, Purpose.SECOND_FACTOR, member=str(member.id))
    has_codes = await recovery_codes.left(ctx, member.id) > 0
    kinds = [ProofKind.TOTP, *([ProofKind.RECOVERY_CODE] if has_codes else [])]
    return Challenged(asked.token, kinds, asked.expires_at)


async def by_second_factor(
    ctx: Context, challenge: str, code: str | None = None, recovery_code: str | None = None
) -> SignedIn:
    """The session, for the code of an authenticator app or a recovery code.

    Raises `Refused`, which leaves the challenge as it was, and `RateLimited`.
    """
    ctx = ctx.claiming(None)
    member_id = UUID(challenges.read(ctx, Purpose.SECOND_FACTOR, challenge, "challenge")["member"])
    if (code is None) == (recovery_code is None):
        raise Refused("PROOF_MISSING", "Enter either a code from the authenticator app or a recovery code.", ["code"])
    await throttle.count(ctx, Operation.SECOND_FACTOR, str(member_id))
    token = secrets.token()
    session = await _second(ctx, challenge, member_id, (code, recovery_code), token)
    if session is None:
        await leave_word(ctx, str(member_id), "SECOND_FACTOR_WRONG")
        field = "code" if code is not None else "recoveryCode"
        raise Refused("CODE_WRONG", "The code is incorrect or was already used.", [field])
    await throttle.forgive(ctx, Operation.SECOND_FACTOR, str(member_id))
    return SignedIn(session, token)


@transactional
async def _second(
    ctx: Context, challenge: str, member_id: UUID, given: tuple[str | None, str | None], token: str
) -> Session | None:
    """None where the code is wrong."""
    code, recovery_code = given
    member = await Member.locked(ctx.tenant, member_id)
    check_active(member)
    if code is not None:
        is_right = await factors.proves(ctx, member.id, code)
    else:
        is_right = await recovery_codes.use(ctx, member.id, recovery_code or "")
    if not is_right:
        return None
    await challenges.spend(ctx, challenge, "challenge")
    return await sessions.begin(ctx, member, token)


def check_active(member: Member) -> None:
    """Raises `Refused` where the member may not sign in."""
    if member.status is not MemberStatus.ACTIVE:
        raise Refused("MEMBER_SUSPENDED", "This login is suspended. Contact the staff of this site.")


@transactional
async def leave_word(ctx: Context, member_id: str, reason: str) -> None:
    """Leave the telling of a refused login to a job, for addresses without a login too: it takes as long."""
    await enqueue(ctx, "login.tell_failure", member_id=member_id, reason=reason)


@job("login.tell_failure")
async def tell_failure(ctx: Context, member_id: str, reason: str) -> None:
    """Tell that a login was refused, where the address has one."""
    if member_id:
        await _tell(ctx, UUID(member_id), reason)


@transactional
async def _tell(ctx: Context, member_id: UUID, reason: str) -> None:
    emit(ctx, LoginFailed(await Member.named(ctx.tenant, member_id), reason=reason))
