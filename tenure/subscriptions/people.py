"""Who hears from us about an account."""

from uuid import UUID

from models.accounts import Seat, SeatRole
from models.identity import Member
from tenure.context import Context


async def payer(ctx: Context, account_id: UUID) -> Member | None:
    """The account's owner; the one who has been it longest where there are several."""
    seat = await Seat.of(ctx.tenant).filter(account_id=account_id, role=SeatRole.OWNER).order_by("id").first()
    return None if seat is None else await Member.of(ctx.tenant).get_or_none(id=seat.member_id)
