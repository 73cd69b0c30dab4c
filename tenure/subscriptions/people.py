"""Who hears from us about an account."""

from collections.abc import Sequence
from uuid import UUID

from models import database
from models.accounts import Account, Seat, SeatRole
from models.identity import Member
from tenure.context import Context
from tenure.messaging import letters
from tenure.messaging.parameters import Parameter


async def payer(ctx: Context, account_id: UUID) -> Member | None:
    """The account's owner; the one who has been it longest where there are several."""
    seat = await Seat.of(ctx.tenant).filter(account_id=account_id, role=SeatRole.OWNER).order_by("id").first()
    return None if seat is None else await Member.of(ctx.tenant).get_or_none(id=seat.member_id)


async def write(
    ctx: Context, account_id: UUID, template: str, invoice_id: UUID | None = None, **parameters: Parameter
) -> bool:
    """A letter to who pays for the account, in the account's language; whether there is anybody. `invoice_id`: of an
    invoice whose PDF goes with it."""
    member = await payer(ctx, account_id)
    if member is None:
        return False
    account = await Account.named(ctx.tenant, account_id)
    await letters.tell(ctx, template, member, locale=account.locale, invoice_id=invoice_id, **parameters)
    return True


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
