"""What follows when money has gone back, or has not: postings, the credit note, and a letter.

Each rule here runs in an open transaction that holds the rows.
"""

from models.billing import Invoice, InvoiceLine, NoteTarget
from models.ledger import LedgerAccount
from models.payments import Payment, PaymentStatus, Refund, RefundStatus
from models.subscriptions import Subscription
from tenure.billing import balances, issues, notes
from tenure.context import Context
from tenure.events import PaymentMatched, RefundFailed, RefundSucceeded, emit
from tenure.ledger.posting import post
from tenure.subscriptions import gifts, lifecycle, people


async def succeeded(
    ctx: Context, row: Refund, payment: Payment, invoice: Invoice | None, subscription: Subscription | None
) -> None:
    """The money is back, and stands where it should (the refund is not saved)."""
    row.status = RefundStatus.SUCCEEDED
    emit(ctx, RefundSucceeded(row, money=row.amount, provider_ref=row.provider_ref or ""))
    if payment.is_in_suspense or invoice is None:
        await _leave_suspense(ctx, row, payment)
    elif row.is_goodwill:
        await _give(ctx, row, invoice)
    else:
        await _document(ctx, row, invoice)
        await gifts.refunded(ctx, invoice)
    if payment.received_as is not None and not row.to_balance:  # it went back by hand, from the bank
        await post(ctx, row, LedgerAccount.CLEARING, LedgerAccount.BANK, row.amount, payment.account_id)
    if row.ends_subscription and subscription is not None:
        await lifecycle.end(ctx, subscription, "REFUNDED", row)
    if invoice is not None:
        await _tell(ctx, row, invoice)


async def _leave_suspense(ctx: Context, row: Refund, payment: Payment) -> None:
    payment.is_in_suspense, payment.status = False, PaymentStatus.SUCCEEDED
    await payment.save(update_fields=["is_in_suspense", "status"])
    await issues.gone(ctx, "REFUNDED", payment_id=payment.id)
    payable = LedgerAccount.REFUNDS_PAYABLE
    await post(ctx, row, LedgerAccount.SUSPENSE, payable, row.amount, payment.account_id)
    await post(ctx, row, payable, LedgerAccount.CLEARING, row.amount, payment.account_id)
    emit(ctx, PaymentMatched(payment, to="REFUND"))


async def _give(ctx: Context, row: Refund, invoice: Invoice) -> None:
    """Nothing was wrong with the invoice: what is given takes away from revenue, and no document says otherwise."""
    to = LedgerAccount.BALANCE if row.to_balance else LedgerAccount.REFUNDS_PAYABLE
    await post(ctx, row, LedgerAccount.REVENUE, to, row.amount, invoice.account_id)
    if row.to_balance:
        await balances.add(ctx, invoice.account_id, row.amount, "GOODWILL", row)
    else:
        await post(ctx, row, to, LedgerAccount.CLEARING, row.amount, invoice.account_id)


async def _document(ctx: Context, row: Refund, invoice: Invoice) -> None:
    """The credit note of what went back, and the money that left."""
    lines = await InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("ordinal")
    taken = notes.of_amount(lines, row.amount)
    target = NoteTarget.BALANCE if row.to_balance else NoteTarget.REFUND
    await notes.issue(ctx, invoice, taken, target=target, reason=row.reason, refund=row)
    if not row.to_balance:
        payable, clearing = LedgerAccount.REFUNDS_PAYABLE, LedgerAccount.CLEARING
        await post(ctx, row, payable, clearing, row.amount, invoice.account_id)


async def taken_back(ctx: Context, row: Refund, payment: Payment, reason: str) -> None:
    """It did not go: what it reserved can be asked for again. What had gone and came back is owed again."""
    if row.status is RefundStatus.SUCCEEDED:
        clearing, payable = LedgerAccount.CLEARING, LedgerAccount.REFUNDS_PAYABLE
        await post(ctx, row, clearing, payable, row.amount, payment.account_id)
    row.status = RefundStatus.FAILED
    payment.refunded = payment.refunded - row.amount
    await payment.save(update_fields=["refunded_minor"])
    emit(ctx, RefundFailed(row, reason=reason))


async def _tell(ctx: Context, row: Refund, invoice: Invoice) -> None:
    number, url = str(invoice.number), f"{ctx.origin}/membership"
    await people.write(ctx, invoice.account_id, "refund", number=number, total=row.amount, url=url)
