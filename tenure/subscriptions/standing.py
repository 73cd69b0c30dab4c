"""Whose account it is, and who may buy and cancel for it."""

from uuid import UUID

from models.accounts import PAYING, Account, Seat, SeatRole
from tenure.access import Permission
from tenure.context import ActorKind, Context
from tenure.kit.refusals import NotFound


async def own_account(ctx: Context) -> Account:
    """The account that the acting member owns. Raises `Unauthenticated`, or `NotFound` where there is none."""
    seat = await Seat.of(ctx.tenant).filter(member_id=ctx.member, role=SeatRole.OWNER).order_by("id").first()
    if seat is None:
        raise NotFound
    return await Account.named(ctx.tenant, seat.account_id)


async def seats(ctx: Context) -> list[Seat]:
    """The acting member's places; none for servers and visitors."""
    if ctx.actor.kind is not ActorKind.MEMBER:
        return []
    return await Seat.of(ctx.tenant).filter(member_id=ctx.member).order_by("id")


async def check_paying(ctx: Context, account_id: UUID, otherwise: Permission | None = None) -> None:
    """Let through who pays for the account, staff with the permission, and the system. Anybody else sees nothing."""
    if ctx.actor.kind is ActorKind.SYSTEM or (otherwise is not None and ctx.may(otherwise)):
        return
    mine = await seats(ctx)
    if not any(seat.account_id == account_id and seat.role in PAYING for seat in mine):
        raise NotFound


async def check_belonging(ctx: Context, account_id: UUID, otherwise: Permission) -> None:
    """Let through who has a seat in the account, and staff with the permission."""
    if ctx.actor.kind is ActorKind.SYSTEM or ctx.may(otherwise):
        return
    if not any(seat.account_id == account_id for seat in await seats(ctx)):
        raise NotFound
