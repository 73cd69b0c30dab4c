"""Letters to who pays for an agreement, or for an invoice."""

from datetime import datetime

from models.billing import Invoice
from models.catalogue import Offer
from models.identity import Member
from models.messaging import Message
from models.subscriptions import Subscription
from tenure.billing import hosted
from tenure.context import Context
from tenure.kit.money import Money
from tenure.messaging import letters
from tenure.subscriptions import people


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
    member = await people.payer(ctx, subscription.account_id)
    if member is not None:
        offer = await Offer.named(ctx.tenant, subscription.offer_id)
        written = letter(ctx, subscription, invoice, template, member, offer, total=total, retry_at=retry_at)
        await letters.post([(ctx, written)])


async def tell_of(ctx: Context, invoice: Invoice, template: str) -> None:
    """A letter about what is still due of an invoice that belongs to no agreement, in the open transaction."""
    member = await people.payer(ctx, invoice.account_id)
    if member is not None:
        url = hosted.invoice_url(ctx, invoice)
        number = str(invoice.number)
        await letters.tell(ctx, template, member, number=number, total=invoice.due, due_at=invoice.due_at, url=url)


def letter(
    ctx: Context,
    subscription: Subscription,
    invoice: Invoice,
    template: str,
    member: Member,
    offer: Offer,
    *,
    total: Money | None = None,
    retry_at: datetime | None = None,
) -> Message:
    """As `tell`, not posted yet: for whoever posts many."""
    return letters.letter_to(
        ctx,
        template,
        member,
        offer=offer.name,
        number=str(invoice.number),
        total=total or invoice.total,
        until=subscription.period_end,
        due_at=invoice.due_at,
        retry_at=retry_at,
        url=f"{ctx.origin}/membership",
    )
