"""Invoices: opened with a number, immutable from then on."""

from uuid import UUID

from models import database
from models.billing import CreditNote, Invoice, InvoiceLine, InvoiceStatus, NoteTarget
from models.ledger import LedgerAccount
from models.payments import Payment, Refund
from tenure.billing.quotes import Quote
from tenure.context import Context
from tenure.events import CreditNoteIssued, InvoiceFinalized, InvoicePaid, InvoiceVoided, emit
from tenure.kit import ids
from tenure.ledger.posting import post


async def open_for(ctx: Context, account_id: UUID, subscription_id: UUID | None, quote: Quote) -> Invoice:
    """An open invoice for what was quoted, with its number and its postings. In the open transaction."""
    now, total = ctx.now(), quote.total
    invoice = await Invoice.create(
        tenant_id=ctx.tenant,
        account_id=account_id,
        subscription_id=subscription_id,
        number=await _number(ctx, "INV"),
        status=InvoiceStatus.OPEN,
        currency=quote.currency,
        subtotal_minor=total.minor,
        tax_minor=0,
        total_minor=total.minor,
        period_start=quote.period.start if quote.period else None,
        period_end=quote.period.end if quote.period else None,
        due_at=now,
        finalized_at=now,
        created_at=now,
    )
    await _write_lines(ctx, invoice, quote)
    await post(ctx, invoice, LedgerAccount.RECEIVABLE, LedgerAccount.DEFERRED, total, account_id)
    emit(ctx, InvoiceFinalized(invoice, number=str(invoice.number), total=total, due=total, due_at=now))
    return invoice


async def mark_paid(ctx: Context, invoice: Invoice, payment: Payment | None) -> None:
    """All of it is paid, by a payment or, where it asks for nothing, by nobody."""
    invoice.status, invoice.paid_at, invoice.paid = InvoiceStatus.PAID, ctx.now(), invoice.total
    await invoice.save(update_fields=["status", "paid_at", "paid_minor"])
    by = "NOTHING_DUE" if payment is None else ids.encode("Payment", payment.id)
    emit(ctx, InvoicePaid(invoice, paid_at=ctx.now(), by=by))


async def void(ctx: Context, invoice: Invoice, reason: str) -> None:
    """It is owed no more. The number stays; the postings are taken back."""
    if invoice.status is not InvoiceStatus.OPEN:
        return
    invoice.status, invoice.voided_at = InvoiceStatus.VOID, ctx.now()
    await invoice.save(update_fields=["status", "voided_at"])
    await post(ctx, invoice, LedgerAccount.DEFERRED, LedgerAccount.RECEIVABLE, invoice.total, invoice.account_id)
    emit(ctx, InvoiceVoided(invoice, reason=reason))


async def credit(ctx: Context, invoice: Invoice, refund: Refund) -> CreditNote:
    """The document of a refund, with its postings: what was not yet earned is given back."""
    note = await CreditNote.create(
        tenant_id=ctx.tenant,
        account_id=invoice.account_id,
        invoice_id=invoice.id,
        refund_id=refund.id,
        number=await _number(ctx, "CN"),
        target=NoteTarget.REFUND,
        minor=refund.minor,
        net_minor=refund.minor,
        tax_minor=0,
        currency=refund.currency,
        reason=refund.reason,
        created_at=ctx.now(),
    )
    invoice.credited = invoice.credited + refund.amount
    await invoice.save(update_fields=["credited_minor"])
    deferred, payable, clearing = LedgerAccount.DEFERRED, LedgerAccount.REFUNDS_PAYABLE, LedgerAccount.CLEARING
    await post(ctx, note, deferred, payable, refund.amount, invoice.account_id)
    await post(ctx, refund, payable, clearing, refund.amount, invoice.account_id)
    emit(ctx, CreditNoteIssued(note, number=note.number, invoice=invoice, total=refund.amount, to="REFUND"))
    return note


async def _write_lines(ctx: Context, invoice: Invoice, quote: Quote) -> None:
    for ordinal, line in enumerate(quote.lines, start=1):
        await InvoiceLine.create(
            tenant_id=ctx.tenant,
            invoice_id=invoice.id,
            ordinal=ordinal,
            description=line.description[:255],
            quantity=line.quantity,
            unit_price=line.unit_price,
            minor=line.amount.minor,
            net_minor=line.amount.minor,
            currency=line.amount.currency,
            period_start=line.period.start if line.period else None,
            period_end=line.period.end if line.period else None,
            explanation=line.explanation,
        )


async def _number(ctx: Context, series: str) -> str:
    """The next number of a series. Its row stays locked until the commit, so none is skipped or given twice."""
    rows = await database.fetch(
        "INSERT INTO number_series (tenant_id, id, code, following) VALUES ($1, $2, $3, 2) "
        "ON CONFLICT (tenant_id, code) DO UPDATE SET following = number_series.following + 1 RETURNING following",
        ctx.tenant,
        ids.new(),
        series,
    )
    return f"{series}-{rows[0]['following'] - 1:06d}"
