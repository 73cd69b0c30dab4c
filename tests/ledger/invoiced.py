"""Invoices as rows with their postings, for tests of what is earned of them."""

import json
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from models import database
from models.accounts import Account
from models.billing import Invoice, InvoiceLine, InvoiceStatus, RevenueSchedule
from models.catalogue import Offer
from models.ledger import LedgerAccount
from tenure.billing import revenue
from tenure.context import Context
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.ledger.posting import balances, post
from tenure.transactions import transactional
from tests.door import Door


@dataclass(frozen=True)
class Sold:
    """A line without tax. Without a period it is for a thing, or for life where its offer is."""

    minor: int
    start: datetime | None = None
    end: datetime | None = None
    offer: Offer | None = None
    currency: str = "USD"
    is_by_unit: bool = False


async def account_of(api: Door) -> UUID:
    """The account of a fresh member."""
    await api.member()
    async with database.for_tenant(api.system.tenant, reading=True):
        account = await Account.of(api.system.tenant).order_by("-id").first()
    assert account is not None
    return account.id


@transactional
async def invoice(ctx: Context, account_id: UUID, *sold: Sold) -> list[InvoiceLine]:
    """An open invoice of these lines, its postings, and what is to be earned of it. Its lines."""
    total, currency = sum(one.minor for one in sold), sold[0].currency
    row = await Invoice.create(
        tenant_id=ctx.tenant,
        account_id=account_id,
        number=f"T-{ids.new()}",
        status=InvoiceStatus.OPEN,
        currency=currency,
        subtotal_minor=total,
        tax_minor=0,
        total_minor=total,
        due_at=ctx.now(),
        finalized_at=ctx.now(),
        created_at=ctx.now(),
    )
    lines = [await _line(ctx, row, ordinal, one) for ordinal, one in enumerate(sold, start=1)]
    for line in lines:
        waits = LedgerAccount.CREDITS if line.is_by_unit else LedgerAccount.DEFERRED
        await post(ctx, row, LedgerAccount.RECEIVABLE, waits, line.net, account_id)
    await revenue.begin(ctx, row, lines)
    return lines


async def _line(ctx: Context, row: Invoice, ordinal: int, sold: Sold) -> InvoiceLine:
    return await InvoiceLine.create(
        tenant_id=ctx.tenant,
        invoice_id=row.id,
        ordinal=ordinal,
        offer_id=sold.offer.id if sold.offer else None,
        description="Club",
        quantity=1,
        unit_price=Decimal(sold.minor) / 100,
        minor=sold.minor,
        net_minor=sold.minor,
        currency=sold.currency,
        is_by_unit=sold.is_by_unit,
        period_start=sold.start,
        period_end=sold.end,
        explanation={},
    )


@transactional
async def give_back(ctx: Context, line: InvoiceLine, minor: int) -> int:
    """As a credit note books it: from DEFERRED what is not yet earned, which it returns; from REVENUE the rest."""
    net = Money(minor, line.currency)
    unearned = await revenue.stop(ctx, line, net)
    await post(ctx, line, LedgerAccount.DEFERRED, LedgerAccount.RECEIVABLE, unearned)
    await post(ctx, line, LedgerAccount.REVENUE, LedgerAccount.RECEIVABLE, net - unearned)
    return unearned.minor


@transactional
async def earn_rest(ctx: Context, line: InvoiceLine) -> None:
    await revenue.earn_rest(ctx, line)


async def held(ctx: Context, account: LedgerAccount, currency: str = "USD") -> int:
    """What the account holds, in minor units: debits less credits."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await balances(ctx.tenant)
    return found.get((account, currency), Money.zero(currency)).minor


async def earned(ctx: Context, currency: str = "USD") -> int:
    return -await held(ctx, LedgerAccount.REVENUE, currency)


async def deferred(ctx: Context, currency: str = "USD") -> int:
    return -await held(ctx, LedgerAccount.DEFERRED, currency)


async def schedules(ctx: Context) -> list[RevenueSchedule]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await RevenueSchedule.of(ctx.tenant).order_by("id")


async def told(ctx: Context) -> list[Any]:
    """The payloads of `revenue.recognized`, in their order."""
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await database.fetch(
            "SELECT payload::text AS payload FROM event WHERE tenant_id = $1 AND type = 'revenue.recognized' "
            "ORDER BY position",
            ctx.tenant,
        )
    return [json.loads(row["payload"]) for row in rows]
