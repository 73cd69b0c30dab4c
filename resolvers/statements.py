"""Answers about what an account owes, and how that came about."""

from datetime import datetime

from models.accounts import Account
from models.base import TenantRecord
from models.billing import Invoice
from models.payments import Payment
from resolvers import accounts, nodes
from resolvers.asking import Asking
from resolvers.billing import may_pay
from resolvers.paging import Edge, Page, Slice, cursor_of, page_info, place_of
from tenure.kit import ids
from tenure.kit.refusals import BadInput
from tenure.ledger import statements
from tenure.ledger.statements import Asked, Bounds, Entry, Statement

ENTRY = "StatementEntry"
_AT = "occurred_at"


async def of_account(
    asking: Asking, account: Account, since: datetime | None, until: datetime | None, currency: str | None
) -> Statement | None:
    """None for who may not pay for it. Raises `BadInput` for a span that ends before it begins."""
    if not await may_pay(asking, account):
        return None
    if since is not None and until is not None and until < since:
        raise BadInput("`to` must not be before `from`.")
    asked = Asked(account.id, currency or accounts.currency_of(asking, account), since, until)
    found: Statement = await asking.loaders.of("statements", statements.statements, asked)
    return found


async def entries_of(asking: Asking, statement: Statement, asked: Slice) -> Page[Entry]:
    """In order of time."""
    size, backwards = asked.size, asked.last is not None
    after, before = (None if cursor is None else place_of(cursor) for cursor in (asked.after, asked.before))
    rows = await statements.entries(asking.ctx, statement.asked, Bounds(size + 1, after, before, backwards))
    more, rows = len(rows) > size, rows[:size]
    if backwards:
        rows.reverse()
    edges = [Edge(cursor_of(row, _AT), row) for row in rows]
    return Page(edges, page_info(edges, asked, more, backwards))


def currency_of(statement: Statement) -> str:
    return statement.asked.currency


def id_of(entry: Entry) -> str:
    return ids.encode(ENTRY, entry.id)


def document_id(entry: Entry) -> str:
    return ids.encode(entry.document_kind, entry.document_id)


async def document_of(asking: Asking, entry: Entry) -> TenantRecord | None:
    return await nodes.find(asking, entry.document_kind, entry.document_id)


async def invoice_of(asking: Asking, entry: Entry) -> Invoice | None:
    return await nodes.seen(asking, Invoice, entry.invoice_id)


async def payment_of(asking: Asking, entry: Entry) -> Payment | None:
    return await nodes.seen(asking, Payment, entry.payment_id)
