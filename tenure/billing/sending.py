"""Sending an invoice: a letter with what is due, and the link to see and pay it."""

from uuid import UUID

from models.accounts import Account
from models.billing import Invoice, InvoiceStatus
from tenure.billing import hosted, papers
from tenure.context import Context
from tenure.events import InvoiceSent, emit
from tenure.kit.refusals import Refused
from tenure.messaging import letters
from tenure.subscriptions import people
from tenure.transactions import transactional

_UNSENT = frozenset({InvoiceStatus.DRAFT, InvoiceStatus.DELETED, InvoiceStatus.VOID})


@transactional
async def send(ctx: Context, invoice_id: UUID) -> Invoice:
    """Send it to who pays for the account; again, where it was sent before. Raises `Refused`, `NotFound`."""
    invoice = await Invoice.locked(ctx.tenant, invoice_id)
    if invoice.status in _UNSENT:
        raise Refused("INVOICE_STATUS", f"This cannot be done: the invoice is {invoice.status.lower()}.", ["invoice"])
    if not await send_where_possible(ctx, invoice):
        raise Refused("NOBODY_TO_SEND_TO", "Nobody is there who pays for this account.", ["invoice"])
    return invoice


async def send_where_possible(ctx: Context, invoice: Invoice) -> bool:
    """Send it, in the open transaction that holds it; whether there is anybody who pays for the account."""
    member = await people.payer(ctx, invoice.account_id)
    if member is None:
        return False
    account = await Account.named(ctx.tenant, invoice.account_id)
    await letters.send(
        ctx,
        "invoice",
        member.email,
        member.id,
        locale=account.locale or member.locale,
        name=member.name,
        number=invoice.number,
        total=invoice.total,
        due=invoice.payable,
        is_due=papers.is_payable(invoice),
        due_at=invoice.due_at,
        url=hosted.invoice_url(ctx, invoice),
    )
    invoice.sent_at = ctx.now()
    await invoice.save(update_fields=["sent_at"])
    emit(ctx, InvoiceSent(invoice))
    return True
