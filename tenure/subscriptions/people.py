"""Who hears from us about an account."""

from collections.abc import Sequence
from uuid import UUID

from models.accounts import Seat, SeatRole
from models.identity import Member
from tenure.context import Context


async def payer(ctx: Context, account_id: UUID) -> Member | None:
    """The account's owner; the one who has been it longest where there are several."""
    seat = await Seat.of(ctx.tenant).filter(account_id=account_id, role=SeatRole.OWNER).order_by("id").first()
    return None if seat is None else await Member.of(ctx.tenant).get_or_none(id=seat.member_id)


async def payers(ctx: Context, account_ids: Sequence[UUID]) -> dict[UUID, Member]:
    """As `payer`, of many accounts; those that have nobody are left out."""
    owners = Seat.of(ctx.tenant).filter(account_id__in=list(account_ids), role=SeatRole.OWNER)
    first: dict[UUID, UUID] = {}
    for seat in await owners.order_by("id"):
        first.setdefault(seat.account_id, seat.member_id)
    members = await Member.by_ids(ctx.tenant, list(set(first.values())))
    return {account: members[member] for account, member in first.items() if member in members}
