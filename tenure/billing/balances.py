"""What the business owes an account, by currency: put there by credits, used by the next invoices."""

from typing import Any
from uuid import UUID

from models import database
from models.base import TenantRecord
from models.billing import AccountBalance, BalanceMovement, Invoice
from models.ledger import LedgerAccount
from tenure.context import Context
from tenure.events import BalanceApplied, BalanceCredited, emit
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.ledger.posting import post


async def of(ctx: Context, account_id: UUID, currency: str) -> Money:
    """What is there, in the open transaction."""
    found = await AccountBalance.of(ctx.tenant).get_or_none(account_id=account_id, currency=currency)
    return Money(found.minor if found else 0, currency)


async def add(ctx: Context, account_id: UUID, money: Money, source: str, subject: TenantRecord) -> None:
    """More of it. The caller posts what it came from against BALANCE."""
    if money.minor:
        row = await _moved(ctx, account_id, money, source, subject)
        emit(ctx, BalanceCredited(row, money=money, source=source))


async def apply(ctx: Context, invoice: Invoice) -> Money:
    """Pay as much of the invoice as there is, and say how much that was. The invoice's row is not saved."""
    available = await _locked(ctx, invoice.account_id, invoice.currency)
    used = min(available, invoice.due.minor)
    if used <= 0:
        return Money.zero(invoice.currency)
    money = Money(used, invoice.currency)
    row = await _moved(ctx, invoice.account_id, -money, "INVOICE", invoice)
    invoice.balance = invoice.balance + money
    emit(ctx, BalanceApplied(row, money=money, invoice=invoice))
    return money


async def settle(ctx: Context, invoice: Invoice, money: Money) -> None:
    """Post what the balance paid of an invoice that is open by now."""
    await post(ctx, invoice, LedgerAccount.BALANCE, LedgerAccount.RECEIVABLE, money, invoice.account_id)


async def give_back(ctx: Context, invoice: Invoice, source: str) -> Money:
    """What the invoice had used comes back. The caller posts, where that was posted; the invoice is not saved."""
    money = Money(invoice.balance_minor, invoice.currency)
    if money.minor:
        await add(ctx, invoice.account_id, money, source, invoice)
        invoice.balance = Money.zero(invoice.currency)
    return money


async def take(ctx: Context, account_id: UUID, money: Money, source: str, subject: TenantRecord) -> None:
    """Less of it. The check of the table refuses more than there is."""
    await _moved(ctx, account_id, -money, source, subject)


async def _locked(ctx: Context, account_id: UUID, currency: str) -> int:
    rows = await database.fetch(
        "SELECT minor FROM account_balance WHERE tenant_id = $1 AND account_id = $2 AND currency = $3 FOR UPDATE",
        ctx.tenant,
        account_id,
        currency,
    )
    return int(rows[0]["minor"]) if rows else 0


async def _moved(ctx: Context, account_id: UUID, money: Money, source: str, subject: TenantRecord) -> AccountBalance:
    rows = await (_more if money.minor > 0 else _less)(ctx, account_id, money)
    balance_id, after = rows[0]["id"], int(rows[0]["minor"])
    await BalanceMovement.create(
        tenant_id=ctx.tenant,
        balance_id=balance_id,
        minor=money.minor,
        after_minor=after,
        currency=money.currency,
        source=source,
        subject_kind=type(subject).__name__,
        subject_id=subject.id,
        occurred_at=ctx.now(),
    )
    return await AccountBalance.named(ctx.tenant, balance_id)


async def _less(ctx: Context, account_id: UUID, money: Money) -> list[Any]:
    return await database.fetch(
        "UPDATE account_balance SET minor = minor + $4 WHERE tenant_id = $1 AND account_id = $2 AND currency = $3 "
        "RETURNING id, minor",
        ctx.tenant,
        account_id,
        money.currency,
        money.minor,
    )


async def _more(ctx: Context, account_id: UUID, money: Money) -> list[Any]:
    """The row is made with the first of it. Its check looks at what is inserted, so less is another statement."""
    return await database.fetch(
        "INSERT INTO account_balance (tenant_id, id, account_id, currency, minor, sequence, created_at) "
        "VALUES ($1, $2, $3, $4, $5, 0, $6) ON CONFLICT (tenant_id, account_id, currency) "
        "DO UPDATE SET minor = account_balance.minor + EXCLUDED.minor RETURNING id, minor",
        ctx.tenant,
        ids.new(),
        account_id,
        money.currency,
        money.minor,
        ctx.now(),
    )
