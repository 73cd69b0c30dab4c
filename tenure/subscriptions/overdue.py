"""Invoices that belong to no agreement and were not paid by their day: the stages of collection that they enter.

Nothing of theirs can be taken away: what blocks access blocks new purchases and changes of the account, as
BLOCK_CHANGES does.
"""

from datetime import timedelta
from uuid import UUID

from models.billing import Invoice, InvoiceStatus
from tenure import jobs
from tenure.context import Context
from tenure.events import InvoiceOverdue, emit
from tenure.subscriptions import dunning, telling
from tenure.subscriptions.dunning import Dunning, Effect

STAGE = "invoice.stage"


async def begin(ctx: Context, invoice: Invoice) -> None:
    """Its day has passed. In the open transaction that holds it."""
    await _next_stage(ctx, invoice, await dunning.of(ctx))


@jobs.due(STAGE, subject=Invoice)
async def enter_stages(ctx: Context, invoice_id: UUID) -> None:
    """It has been owed for so long that something follows from it."""
    invoice = await Invoice.locked(ctx.tenant, invoice_id)
    if invoice.status is not InvoiceStatus.OPEN:
        return
    policy = await dunning.of(ctx)
    entered = policy.stages_by(invoice.due_at or ctx.now(), ctx.now())
    for stage in policy.stages[invoice.stage : entered]:
        emit(ctx, InvoiceOverdue(invoice, days=stage.days, stage=str(stage.does)))
        if stage.does is Effect.NOTIFY:
            await telling.tell_of(ctx, invoice, "invoice_overdue")
    invoice.stage = max(invoice.stage, entered)
    await invoice.save(update_fields=["stage"])
    await _next_stage(ctx, invoice, policy)


async def _next_stage(ctx: Context, invoice: Invoice, policy: Dunning) -> None:
    ahead = policy.stages[invoice.stage :]
    if ahead:
        due_at = invoice.due_at or ctx.now()
        await jobs.later(ctx, STAGE, invoice.id, due_at + timedelta(days=ahead[0].days))
