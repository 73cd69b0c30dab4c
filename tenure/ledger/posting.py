"""Writing to the ledger, and reading its balances."""

from datetime import datetime
from uuid import UUID

from models import database
from models.base import TenantRecord
from models.ledger import LedgerAccount, Transfer
from tenure.context import Context
from tenure.kit.money import Money

BALANCES = (
    "SELECT side, currency, sum(minor)::bigint AS minor FROM ("
    "SELECT debit AS side, currency, minor FROM transfer WHERE tenant_id = $1 UNION ALL "
    "SELECT credit, currency, -minor FROM transfer WHERE tenant_id = $1) AS sides GROUP BY side, currency"
)
"""Debits less credits of each account by currency."""


async def post(
    ctx: Context,
    subject: TenantRecord,
    debit: LedgerAccount,
    credit: LedgerAccount,
    money: Money,
    account_id: UUID | None = None,
    *,
    occurred_at: datetime | None = None,
) -> None:
    """Move money from the credit side to the debit side, in the open transaction. Nothing is no transfer.

    `occurred_at` is the present unless what is booked belongs to a day that is over.
    """
    if money.minor:
        written = transfer(ctx, subject, debit, credit, money, account_id, occurred_at=occurred_at)
        await written.save(force_create=True)


def transfer(
    ctx: Context,
    subject: TenantRecord,
    debit: LedgerAccount,
    credit: LedgerAccount,
    money: Money,
    account_id: UUID | None = None,
    *,
    occurred_at: datetime | None = None,
) -> Transfer:
    """As `post`, not written yet: for whoever writes many. It is of more than nothing."""
    if money.minor < 0:
        raise ValueError("a transfer has a direction and no sign: swap its sides")
    return Transfer(
        tenant_id=ctx.tenant,
        debit=debit,
        credit=credit,
        minor=money.minor,
        currency=money.currency,
        account_id=account_id,
        subject_kind=type(subject).__name__,
        subject_id=subject.id,
        occurred_at=occurred_at or ctx.now(),
    )


async def balances(tenant: UUID) -> dict[tuple[LedgerAccount, str], Money]:
    """What each account holds (debits less credits) by currency, in the open transaction. They add up to zero."""
    rows = await database.fetch(BALANCES, tenant)
    return {(LedgerAccount(row["side"]), row["currency"]): Money(row["minor"], row["currency"]) for row in rows}
