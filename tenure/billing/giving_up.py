"""Invoices that will not be paid: made void, or written off."""

from uuid import UUID

from models.billing import Invoice, InvoiceKind
from models.subscriptions import LIVE, Collection, Subscription
from tenure.billing import invoices, payments, states
from tenure.billing.states import Act
from tenure.context import Context
from tenure.kit.refusals import Refused
from tenure.transactions import transactional


@transactional
async def void(ctx: Context, invoice_id: UUID, reason: str) -> Invoice:
    """It was a mistake: it is owed no more. It keeps its number and its paper. Raises `Refused`, `NotFound`."""
    invoice = await _locked(ctx, invoice_id, Act.VOID)
    if invoice.paid:
        raise Refused(
            "PARTLY_PAID", "This invoice is partly paid. Correct it with a refund or a credit instead.", ["invoice"]
        )
    await invoices.void(ctx, invoice, _reason(reason))
    return invoice


@transactional
async def write_off(ctx: Context, invoice_id: UUID) -> Invoice:
    """Nobody expects the money any more; it can still be paid. Raises `Refused`, `NotFound`."""
    invoice = await _locked(ctx, invoice_id, Act.GIVE_UP)
    await invoices.write_off(ctx, invoice)
    return invoice


async def _locked(ctx: Context, invoice_id: UUID, act: Act) -> Invoice:
    """The rows in the order in which payments lock them. An agreement that lives waits for its invoice."""
    seen = await Invoice.named(ctx.tenant, invoice_id)
    subscription = await Subscription.locked(ctx.tenant, seen.subscription_id) if seen.subscription_id else None
    invoice = await Invoice.locked(ctx.tenant, invoice_id)
    states.require(invoice, act)
    is_waited_for = invoice.kind is InvoiceKind.PERIOD or invoice.collection == Collection.PROVIDER_MANAGED
    if is_waited_for and subscription is not None and subscription.status in LIVE:
        raise Refused(
            "SUBSCRIPTION_LIVE",
            "A live subscription is waiting for this invoice. Cancel the subscription first.",
            ["invoice"],
        )
    if await payments.in_flight(ctx, invoice.id) is not None:
        raise Refused("PAYMENT_IN_PROGRESS", "A payment of this invoice is in progress. Wait for it to finish.")
    return invoice


def _reason(text: str) -> str:
    reason = " ".join(text.split())
    if not reason or len(reason) > 255:
        raise Refused("TEXT_INVALID", "The reason must have 1 to 255 characters.", ["reason"])
    return reason
