"""Letters to who pays for an agreement, or for an invoice."""

from datetime import datetime

from models.billing import Invoice
from models.catalogue import Offer
from models.identity import Member
from models.messaging import Message
from models.subscriptions import Subscription
from tenure.billing import hosted, sending
from tenure.context import Context
from tenure.kit.money import Money
from tenure.messaging import letters
from tenure.messaging.parameters import Parameter
from tenure.subscriptions import people
from tenure.subscriptions.agreed import Agreed

RECEIPT = "receipt"


async def tell(
    ctx: Context,
    subscription: Subscription,
    invoice: Invoice,
    template: str,
    *,
    total: Money | None = None,
    retry_at: datetime | None = None,
) -> None:
    """A letter about an invoice of the agreement, in the open transaction. `total`: of the invoice, where not given."""
    offer = await Offer.named(ctx.tenant, subscription.offer_id)
    said = _said(ctx, subscription, invoice, offer) | {"retry_at": retry_at}
    attached = invoice.id if template == RECEIPT and await sending.with_receipts(ctx) else None
    said |= {"total": total} if total else {}
    await people.write(ctx, subscription.account_id, template, attached, **said)


async def tell_of(ctx: Context, invoice: Invoice, template: str) -> None:
    """A letter about what is still due of an invoice that belongs to no agreement, in the open transaction."""
    await people.write(
        ctx,
        invoice.account_id,
        template,
        number=str(invoice.number),
        total=invoice.due,
        due_at=invoice.due_at,
        url=hosted.invoice_url(ctx, invoice),
    )


def receipt(
    ctx: Context, subscription: Subscription, invoice: Invoice, member: Member, terms: Agreed, *, with_pdf: bool
) -> Message:
    """As `tell`, not posted yet: for whoever posts many."""
    said = _said(ctx, subscription, invoice, terms.offer)
    attached = invoice.id if with_pdf else None
    return letters.letter_to(ctx, RECEIPT, member, locale=terms.account.locale, invoice_id=attached, **said)


def _said(ctx: Context, subscription: Subscription, invoice: Invoice, offer: Offer) -> dict[str, Parameter]:
    return {
        "offer": offer.name,
        "number": str(invoice.number),
        "total": invoice.total,
        "until": subscription.period_end,
        "due_at": invoice.due_at,
        "retry_at": None,
        "url": f"{ctx.origin}/membership",
    }
