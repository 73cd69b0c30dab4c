"""Whose account it is, and who may buy and cancel for it."""

from uuid import UUID

from models.accounts import PAYING, Account, AccountKind, Seat, SeatRole
from tenure.access import Permission
from tenure.context import ActorKind, Context
from tenure.kit.refusals import NotFound


async def own_account(ctx: Context) -> Account:
    """The acting member's own account. Raises `Unauthenticated`, or `NotFound` where there is none."""
    owned = await Seat.of(ctx.tenant).filter(member_id=ctx.member, role=SeatRole.OWNER)
    found = await Account.of(ctx.tenant).filter(id__in=[seat.account_id for seat in owned]).order_by("id")
    if not found:
        raise NotFound
    return min(found, key=lambda account: account.kind is not AccountKind.PERSONAL)


async def paying_account(ctx: Context, account_id: UUID | None, otherwise: Permission | None = None) -> Account:
    """The account to buy for: the one that is named, where the acting member may pay for it, or their own.

    `otherwise` is the permission of staff who may name any. Raises as `own_account`.
    """
    if account_id is None:
        return await own_account(ctx)
    await check_paying(ctx, account_id, otherwise)
    return await Account.named(ctx.tenant, account_id)


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
