"""The credits that come with what an agreement was paid for. Each rule here runs in an open transaction."""

from models.billing import Invoice, InvoiceLine
from models.catalogue import TrialPhase
from models.subscriptions import Subscription
from tenure.billing import invoices
from tenure.context import Context
from tenure.credits import granting
from tenure.subscriptions import schedules
from tenure.subscriptions.agreed import Agreed


async def period(
    ctx: Context, subscription: Subscription, terms: Agreed, invoice: Invoice | None, phase: TrialPhase | None
) -> None:
    """Those of a period, for what its line cost; once."""
    line = None
    if invoice is not None:
        lines = InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id, subscription_id=subscription.id)
        line = await lines.order_by("ordinal").first()
    ordinal = None if phase is None else phase.ordinal
    await granting.for_period(ctx, subscription, terms.offer, line, phase=ordinal)


async def part(ctx: Context, subscription: Subscription, terms: Agreed, invoice: Invoice) -> None:
    """Those of the part of a period that an invoice is for; once."""
    span = invoices.period_of(invoice)
    if span is not None:
        whole = schedules.whole_of(subscription, terms.price, span.start)
        await granting.for_change(ctx, subscription, terms.offer, invoice, whole)
