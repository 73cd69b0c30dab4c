"""Sending an invoice: a letter with what is due, the link to see and pay it, and its PDF.

Receipts of what was collected by itself have the PDF only where a setting says so.
"""

from enum import StrEnum
from uuid import UUID

from models.accounts import Account
from models.billing import Invoice, InvoiceStatus
from tenure import settings
from tenure.billing import hosted, papers
from tenure.context import Context
from tenure.events import InvoiceSent, emit
from tenure.kit.refusals import Refused
from tenure.messaging import letters
from tenure.settings import Choice, Setting
from tenure.subscriptions import people
from tenure.transactions import transactional


class Attach(StrEnum):
    """With which letters the PDF of an invoice goes."""

    NEVER = "NEVER"
    SENT = "SENT"
    ALWAYS = "ALWAYS"


ATTACH = Setting(
    "billing.attach_invoices",
    Choice(Attach),
    Attach.SENT,
    "Which emails attach the invoice as a PDF: none, those that send an invoice to be paid, or receipts too.",
)
_UNSENT = frozenset({InvoiceStatus.DRAFT, InvoiceStatus.DELETED, InvoiceStatus.VOID})


async def with_receipts(ctx: Context) -> bool:
    """Whether receipts bring their invoice as a PDF."""
    return await settings.value(ctx, ATTACH) is Attach.ALWAYS


@transactional
async def send(ctx: Context, invoice_id: UUID) -> Invoice:
    """Send it to who pays for the account; again, where it was sent before. Raises `Refused`, `NotFound`."""
    invoice = await Invoice.locked(ctx.tenant, invoice_id)
    if invoice.status in _UNSENT:
        raise Refused(
            "INVOICE_STATUS", f"You can't do this because the invoice is {invoice.status.lower()}.", ["invoice"]
        )
    if not await send_where_possible(ctx, invoice):
        raise Refused(
            "NOBODY_TO_SEND_TO", "Nobody pays for this account, so there is no one to send the invoice to.", ["invoice"]
        )
    return invoice


async def send_where_possible(ctx: Context, invoice: Invoice) -> bool:
    """Send it, in the open transaction that holds it; whether there is anybody who pays for the account."""
    member = await people.payer(ctx, invoice.account_id)
    if member is None:
        return False
    account = await Account.named(ctx.tenant, invoice.account_id)
    attached = invoice.id if await settings.value(ctx, ATTACH) is not Attach.NEVER else None
    await letters.tell(
        ctx,
        "invoice",
        member,
        locale=account.locale,
        invoice_id=attached,
        number=invoice.number,
        total=invoice.total,
        due=invoice.payable,
        is_due=papers.is_payable(invoice),
        due_at=invoice.due_at,
        is_attached=attached is not None,
        instructions=papers.instructions(invoice),
        url=hosted.invoice_url(ctx, invoice),
    )
    invoice.sent_at = ctx.now()
    await invoice.save(update_fields=["sent_at"])
    emit(ctx, InvoiceSent(invoice))
    return True
