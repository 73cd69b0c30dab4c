"""Asking to be forgotten, and taking it back while there is time. What is done then stands in `erasure_steps`."""

from datetime import timedelta
from uuid import UUID

from models.identity import Member, MemberStatus
from models.privacy import UNDER_WAY, Erasure, ErasureStatus
from tenure import jobs, settings
from tenure.access import Permission
from tenure.context import Context
from tenure.events import MemberErasureCanceled, MemberErasureRequested, emit
from tenure.kit.refusals import Refused
from tenure.messaging import letters
from tenure.privacy import hindrances
from tenure.settings import Integer, Setting
from tenure.transactions import transactional

ERASE = "member.erase"
LONGEST_REASON = 255
GRACE_DAYS = Setting(
    "privacy.erasure_grace_days",
    Integer(0, 90),
    14,
    "The number of days between an erasure request and the erasure. The member can cancel the request during this "
    "time.",
    title="Erasure grace period",
)


async def request(ctx: Context, reason: str = "") -> Erasure:
    """Have oneself forgotten once the days of grace are over. Raises `Refused`, `StepUpRequired`."""
    ctx.require_fresh()
    return await _request(ctx, ctx.member, reason)


async def request_for(ctx: Context, member_id: UUID, reason: str) -> Erasure:
    """Have a member forgotten, as staff, who say why. Raises `Refused`, `NotFound`, `Forbidden`, `StepUpRequired`."""
    ctx.require(Permission.PRIVACY_WRITE)
    ctx.require_fresh()
    if not reason.strip():
        raise Refused("REASON_INVALID", "Enter a reason. It is kept after the erasure.", ["reason"])
    return await _request(ctx, member_id, reason)


@transactional(violations={"uq_erasure_under_way": Refused("ERASURE_UNDER_WAY", "An erasure is already in progress.")})
async def _request(ctx: Context, member_id: UUID, reason: str) -> Erasure:
    """Asked again, it answers the one that is under way."""
    member = await Member.locked(ctx.tenant, member_id)
    if member.status is MemberStatus.ERASED:
        raise Refused("ALREADY_ERASED", "This member has been erased.", ["member"])
    known = await under_way(ctx, member.id)
    if known is not None:
        return known
    await hindrances.check(ctx, member)
    due_at = ctx.now() + timedelta(days=await settings.value(ctx, GRACE_DAYS))
    erasure = await Erasure.create(
        tenant_id=ctx.tenant,
        member_id=member.id,
        status=ErasureStatus.REQUESTED,
        reason=_reason(reason),
        requested_by=ctx.actor.name,
        due_at=due_at,
        created_at=ctx.now(),
    )
    await jobs.later(ctx, ERASE, erasure.id, due_at)
    emit(ctx, MemberErasureRequested(member, due_at=due_at))
    url = f"{ctx.origin}/account/privacy"
    await letters.tell(ctx, "erasure_requested", member, due_at=due_at, url=url)
    return erasure


async def cancel(ctx: Context) -> Erasure:
    """Take one's own wish back. Raises `Refused` where there is none, or it has begun."""
    ctx.require_oneself()
    return await _cancel(ctx, ctx.member)


async def cancel_for(ctx: Context, member_id: UUID) -> Erasure:
    """Take it back as staff. Raises as `cancel` does, and `Forbidden`."""
    ctx.require(Permission.PRIVACY_WRITE)
    ctx.require_fresh()
    return await _cancel(ctx, member_id)


@transactional
async def _cancel(ctx: Context, member_id: UUID) -> Erasure:
    member = await Member.locked(ctx.tenant, member_id)
    erasure = await under_way(ctx, member.id)
    if erasure is None:
        raise Refused("NO_ERASURE", "No erasure is in progress.")
    if erasure.status is not ErasureStatus.REQUESTED:
        raise Refused("ERASURE_BEGUN", "The erasure has started and can't be canceled.")
    erasure.status, erasure.finished_at = ErasureStatus.CANCELED, ctx.now()
    await erasure.save(update_fields=["status", "finished_at"])
    await jobs.forget(ctx, ERASE, erasure.id)
    emit(ctx, MemberErasureCanceled(member))
    await letters.tell(ctx, "erasure_canceled", member)
    return erasure


async def under_way(ctx: Context, member_id: UUID) -> Erasure | None:
    """The member's erasure that is to come, or at work."""
    return await Erasure.of(ctx.tenant).get_or_none(member_id=member_id, status__in=UNDER_WAY)


def _reason(text: str) -> str:
    reason = " ".join(text.split())
    if len(reason) > LONGEST_REASON or not (reason or " ").isprintable():
        raise Refused("REASON_INVALID", f"The reason can have at most {LONGEST_REASON} characters.", ["reason"])
    return reason
