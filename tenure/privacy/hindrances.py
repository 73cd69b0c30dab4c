"""What has to be settled before somebody can be forgotten."""

from enum import StrEnum
from uuid import UUID

from models.accounts import Seat, SeatRole
from models.identity import Member, MemberStatus, RoleGrant, StaffRole
from models.payments import IN_FLIGHT, Payment
from tenure.context import Context
from tenure.kit.refusals import Refused
from tenure.privacy import register


class Hindrance(StrEnum):
    """LAST_OWNER of the business, or ACCOUNT_OWNER of a company that others have seats in, or money on its way."""

    LAST_OWNER = "LAST_OWNER"
    ACCOUNT_OWNER = "ACCOUNT_OWNER"
    PAYMENT_IN_FLIGHT = "PAYMENT_IN_FLIGHT"


MENDED = {
    Hindrance.LAST_OWNER: "This is the last owner of the business. Make someone else an owner first.",
    Hindrance.ACCOUNT_OWNER: "A company account would be left without an owner. Transfer it first.",
}
"""What a person can mend, and is asked to before. Money that is on its way arrives by itself."""


async def check(ctx: Context, member: Member) -> None:
    """Raises `Refused` for what a person has to mend first."""
    found = await of(ctx, member)
    if found in MENDED:
        raise Refused(found, MENDED[found])


async def of(ctx: Context, member: Member) -> Hindrance | None:
    """What is in the way now, in the open transaction."""
    if await _is_last_owner(ctx, member.id):
        return Hindrance.LAST_OWNER
    if await _leaves_others_without_owner(ctx, member.id):
        return Hindrance.ACCOUNT_OWNER
    who = await register.person(ctx, member)
    moving = Payment.of(ctx.tenant).filter(account_id__in=list(who.accounts), status__in=IN_FLIGHT)
    return Hindrance.PAYMENT_IN_FLIGHT if await moving.exists() else None


async def _is_last_owner(ctx: Context, member_id: UUID) -> bool:
    owners = await RoleGrant.of(ctx.tenant).filter(role=StaffRole.OWNER).select_for_update(no_key=True)
    if member_id not in {grant.member_id for grant in owners}:
        return False
    others = [grant.member_id for grant in owners if grant.member_id != member_id]
    return not await Member.of(ctx.tenant).filter(id__in=others, status=MemberStatus.ACTIVE).exists()


async def _leaves_others_without_owner(ctx: Context, member_id: UUID) -> bool:
    owned = [seat.account_id for seat in await Seat.of(ctx.tenant).filter(member_id=member_id, role=SeatRole.OWNER)]
    others = await Seat.of(ctx.tenant).filter(account_id__in=owned).exclude(member_id=member_id)
    kept = {seat.account_id for seat in others if seat.role is SeatRole.OWNER}
    return any(seat.account_id not in kept for seat in others)
