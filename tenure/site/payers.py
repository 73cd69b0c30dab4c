"""For whose account somebody buys, and on which page that account's memberships stand."""

from uuid import UUID

from models import database
from models.accounts import PAYING, Account, AccountKind
from tenure.context import Context
from tenure.kit.refusals import NotFound
from tenure.subscriptions import standing


async def of_viewer(ctx: Context) -> list[Account]:
    """The accounts that the acting member pays for: their own first, then companies by name."""
    async with database.for_tenant(ctx.tenant, reading=True):
        paying = [seat.account_id for seat in await standing.seats(ctx) if seat.role in PAYING]
        found = await Account.of(ctx.tenant).filter(id__in=paying)
    return sorted(found, key=lambda one: (one.kind is not AccountKind.PERSONAL, one.name.casefold(), one.id))


def chosen(payers: list[Account], wanted: str) -> Account:
    """The one that a page names, else the first. Raises `NotFound`, also for those of others."""
    named = [one for one in payers if not wanted or str(one.id) == wanted]
    if not named:
        raise NotFound
    return named[0]


async def one(ctx: Context, account_id: UUID) -> Account:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Account.named(ctx.tenant, account_id)


def page_of(account: Account) -> str:
    """Where its memberships and invoices stand."""
    return f"/account/companies/{account.id}/membership" if account.kind is AccountKind.COMPANY else "/membership"
