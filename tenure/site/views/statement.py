"""What an account owed, entry by entry, for who pays for it: the newest first."""

from datetime import datetime
from uuid import UUID

from starlette.responses import Response

from models import database
from models.accounts import Account
from tenure.access import Permission
from tenure.context import Context
from tenure.kit import cursors
from tenure.ledger import statements
from tenure.ledger.statements import Asked, Bounds, Entry, EntryKind, Statement
from tenure.site import payers
from tenure.site.visit import Visit
from tenure.site.words import Gettext
from tenure.subscriptions import standing

SIZE = 50
OWN = "/membership/statement"
Place = tuple[datetime, UUID]


async def own(visit: Visit) -> Response:
    visit.signed_in()
    return await _shown(visit, payers.chosen(await payers.of_viewer(visit.ctx), ""))


async def of_company(visit: Visit) -> Response:
    """For staff who see invoices too. Raises `NotFound`."""
    visit.signed_in()
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        await standing.check_paying(visit.ctx, visit.path["id"], Permission.BILLING_READ)
        company = await Account.named(visit.ctx.tenant, visit.path["id"])
    return await _shown(visit, company)


async def _shown(visit: Visit, account: Account) -> Response:
    given = visit.request.query_params
    statement, entries = await _read(visit.ctx, account, given.get("currency", ""), _place(given.get("before", "")))
    return visit.page(
        "statement.html",
        account=account,
        home=payers.page_of(account),
        statement=statement,
        entries=entries[:SIZE],
        before=_cursor(entries[SIZE - 1]) if len(entries) > SIZE else None,
        kinds=_kinds(visit.words.gettext),
    )


async def _read(ctx: Context, account: Account, currency: str, before: Place | None) -> tuple[Statement, list[Entry]]:
    """In the currency that is named, where it has entries; else in the account's own, or in one that has some."""
    asked = Asked(account.id, account.currency or ctx.business.currency)
    async with database.for_tenant(ctx.tenant, reading=True):
        found = (await statements.statements(ctx, [asked]))[asked]
        named = next((one for one in (currency, asked.currency, *found.currencies) if one in found.currencies), None)
        if named is not None and named != asked.currency:
            asked = Asked(account.id, named)
            found = (await statements.statements(ctx, [asked]))[asked]
        return found, await statements.entries(ctx, asked, Bounds(SIZE + 1, before=before, from_end=True))


def _cursor(entry: Entry) -> str:
    return cursors.encode(entry.occurred_at.isoformat(), str(entry.id))


def _place(text: str) -> Place | None:
    """What comes before that; None of what is no cursor of ours, so that the newest are shown."""
    try:
        instant, key = cursors.decode(text, 2)
        return datetime.fromisoformat(str(instant)), UUID(str(key))
    except ValueError:
        return None


def _kinds(say: Gettext) -> dict[EntryKind, str]:
    return {
        EntryKind.INVOICE: say("Invoice"),
        EntryKind.VOID: say("Invoice voided"),
        EntryKind.PAYMENT: say("Payment"),
        EntryKind.CREDIT_NOTE: say("Credit note"),
        EntryKind.GOODWILL: say("Goodwill"),
        EntryKind.REFUND: say("Refund"),
        EntryKind.REFUND_RETURNED: say("Refund returned"),
        EntryKind.WRITE_OFF: say("Write-off"),
        EntryKind.OTHER: say("Other"),
    }


PAGES = [(OWN, own, ["GET"]), ("/account/companies/{id:uuid}/statement", of_company, ["GET"])]
