"""Who hears from us about an account."""

from collections.abc import Sequence
from uuid import UUID

from models import database
from models.accounts import Seat, SeatRole
from models.identity import Member
from tenure.context import Context


async def payer(ctx: Context, account_id: UUID) -> Member | None:
    """The account's owner; the one who has been it longest where there are several."""
    seat = await Seat.of(ctx.tenant).filter(account_id=account_id, role=SeatRole.OWNER).order_by("id").first()
    return None if seat is None else await Member.of(ctx.tenant).get_or_none(id=seat.member_id)


async def payers(ctx: Context, account_ids: Sequence[UUID]) -> dict[UUID, Member]:
    """As `payer`, of many accounts; those that have nobody are left out."""
    owners = await database.fetch(
        "SELECT DISTINCT ON (account_id) account_id, member_id FROM seat "
        "WHERE tenant_id = $1 AND account_id = ANY($2::uuid[]) AND role = $3 ORDER BY account_id, id",
        ctx.tenant,
        list(account_ids),
        SeatRole.OWNER,
    )
    first = {row["account_id"]: row["member_id"] for row in owners}
    members = await Member.by_ids(ctx.tenant, list(set(first.values())))
    return {account: members[member] for account, member in first.items() if member in members}
