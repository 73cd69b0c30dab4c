"""Leaving the accounts of others before one is forgotten: the seat is free for somebody else."""

from models.accounts import Account, Seat
from models.identity import Member
from tenure.accounts import seats
from tenure.accounts.seats import ReleaseReason
from tenure.context import Context
from tenure.privacy import register


async def leave(ctx: Context, member: Member) -> None:
    """Give up every seat in accounts that others have too, in the open transaction."""
    own = set((await register.person(ctx, member)).accounts)
    held = await Seat.of(ctx.tenant).filter(member_id=member.id).order_by("account_id")
    for seat in held:
        if seat.account_id not in own:
            account = await Account.locked(ctx.tenant, seat.account_id)
            await seats.release(ctx, account, seat, member, ReleaseReason.ERASED)
