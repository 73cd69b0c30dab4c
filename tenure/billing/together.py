"""Many invoices at once, as `invoices` and `payments` deal with one: the same rows, a statement for each table."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models import bulk, database
from models.accounts import Account
from models.billing import Invoice, InvoiceLine, InvoiceStatus
from models.ledger import LedgerAccount, Transfer
from models.payments import Payment, PaymentStatus
from tenure import jobs
from tenure.billing import invoices, numbers, payments, revenue, seller, sides
from tenure.context import Context
from tenure.events import InvoicePaid, PaymentAttempted, PaymentSucceeded, emit
from tenure.gateways.payments.contract import ChargeResult
from tenure.kit import ids
from tenure.ledger.posting import transfer


@dataclass(slots=True)
class Bill:
    """An invoice of the run, and the first attempt to collect it. `ctx` has the cause of this one."""

    ctx: Context
    account: Account
    invoice: Invoice
    lines: Sequence[InvoiceLine]
    payment: Payment


async def open_all(ctx: Context, bills: Sequence[Bill]) -> None:
    """Open invoices of which something is due, of accounts without a balance; in the open transaction."""
    given = await numbers.following_all(ctx, "INVOICE", [bill.account for bill in bills])
    sold_by = await seller.snapshot(ctx)
    for bill, number in zip(bills, given, strict=True):
        await invoices.stamp(bill.ctx, bill.invoice, bill.account, number, sold_by)
        invoices.tell_opened(bill.ctx, bill.invoice)
    await bulk.insert([bill.invoice for bill in bills])
    await bulk.insert([line for bill in bills for line in bill.lines])
    await bulk.insert([one for bill in bills for one in _owed(bill)])
    await revenue.begin_all(ctx, [(bill.invoice, bill.lines) for bill in bills])


def _owed(bill: Bill) -> list[Transfer]:
    invoice, against = bill.invoice, LedgerAccount.RECEIVABLE
    owed = sides.owed(invoice, bill.lines)
    return [transfer(bill.ctx, invoice, against, account, money, invoice.account_id) for account, money in owed]


async def attempt_all(ctx: Context, bills: Sequence[Bill]) -> None:
    """Write the attempts, each of which is looked up where no answer is written."""
    await bulk.insert([bill.payment for bill in bills])
    for bill in bills:
        told = PaymentAttempted(bill.payment, money=bill.payment.amount, provider="ON_FILE", attempt=1)
        emit(bill.ctx, told)
    look_at = ctx.now() + payments.LOOK_AFTER
    await jobs.later_all(ctx, payments.RESOLVE, {bill.payment.id: look_at for bill in bills})


async def receive_all(ctx: Context, paid: Sequence[tuple[Bill, ChargeResult]]) -> None:
    """Each was paid in full, by the first attempt. In the open transaction, which holds the rows."""
    for bill, result in paid:
        _succeeded(bill, result)
    await bulk.insert([one for bill, _ in paid for one in _received(bill)])
    await bulk.update(
        [bill.payment for bill, _ in paid], "status", "provider_ref", "action_url", "fee_minor", "settled_at"
    )
    await bulk.update([bill.invoice for bill, _ in paid], "status", "paid_minor", "paid_at")
    await jobs.forget_all(ctx, payments.RESOLVE, [bill.payment.id for bill, _ in paid])


def _succeeded(bill: Bill, result: ChargeResult) -> None:
    payment, invoice, now = bill.payment, bill.invoice, bill.ctx.now()
    payment.status, payment.provider_ref = PaymentStatus.SUCCEEDED, result.provider_ref
    payment.action_url, payment.fee, payment.settled_at = result.action_url, result.fee, now
    invoice.paid = invoice.paid + payment.amount
    invoice.status, invoice.paid_at = InvoiceStatus.PAID, now
    told = PaymentSucceeded(payment, money=payment.amount, fee=result.fee, provider_ref=result.provider_ref)
    emit(bill.ctx, told)
    emit(bill.ctx, InvoicePaid(invoice, paid_at=now, by=ids.encode("Payment", payment.id)))


def _received(bill: Bill) -> list[Transfer]:
    payment, clearing = bill.payment, LedgerAccount.CLEARING
    taken = transfer(bill.ctx, payment, clearing, LedgerAccount.RECEIVABLE, payment.amount, payment.account_id)
    if not payment.fee:
        return [taken]
    return [transfer(bill.ctx, payment, LedgerAccount.FEES, clearing, payment.fee), taken]


async def locked(ctx: Context, bills: Sequence[Bill]) -> set[UUID]:
    """Lock the invoices, then the payments; the ids of those invoices that still wait for that very payment.

    Nobody has answered, credited or paid meanwhile: both are as they were written.
    """
    owed = await database.fetch(
        "SELECT id FROM invoice WHERE tenant_id = $1 AND id = ANY($2::uuid[]) AND status = 'OPEN' "
        "AND balance_minor + reduced_minor + paid_minor + written_off_minor = 0 ORDER BY id FOR NO KEY UPDATE",
        ctx.tenant,
        [bill.invoice.id for bill in bills],
    )
    tried = await database.fetch(
        "SELECT invoice_id AS id FROM payment WHERE tenant_id = $1 AND id = ANY($2::uuid[]) AND status = 'STARTED' "
        "ORDER BY payment.id FOR NO KEY UPDATE",
        ctx.tenant,
        [bill.payment.id for bill in bills],
    )
    return {row["id"] for row in owed} & {row["id"] for row in tried}
