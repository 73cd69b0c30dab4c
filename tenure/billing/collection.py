"""Collecting an invoice that belongs to no agreement, with the method on file; without one it is sent."""

from uuid import UUID

from models.billing import Invoice, InvoiceStatus
from models.payments import Payment, PaymentMethod
from tenure import jobs
from tenure.billing import payments
from tenure.context import Context
from tenure.jobs import job
from tenure.subscriptions import collecting, manual
from tenure.transactions import transactional


async def begin(ctx: Context, invoice: Invoice) -> None:
    """Have it collected after the open transaction."""
    await jobs.enqueue(ctx, "invoice.collect", invoice_id=invoice.id)


@job("invoice.collect", retries=5)
async def collect(ctx: Context, invoice_id: str) -> None:
    """Once: an attempt that there was, whatever came of it, is not made again here."""
    payment = await _attempt(ctx, UUID(invoice_id))
    if payment is not None:
        await collecting.collect(ctx, payment)


@transactional
async def _attempt(ctx: Context, invoice_id: UUID) -> Payment | None:
    invoice = await Invoice.locked(ctx.tenant, invoice_id)
    if invoice.status is not InvoiceStatus.OPEN or await Payment.of(ctx.tenant).filter(invoice_id=invoice.id).exists():
        return None
    kept = PaymentMethod.of(ctx.tenant).filter(account_id=invoice.account_id, removed_at=None)
    method = await kept.order_by("-created_at", "-id").first()
    if method is None:
        await manual.send(ctx, invoice)
        return None
    return await payments.attempt(ctx, invoice, method.provider_account_id, "ON_FILE", method.token, off_session=True)
