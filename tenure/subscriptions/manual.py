"""Invoices that are sent and not charged: who pays is reminded before and after their day.

Of an agreement, the period has begun already: once the invoice is overdue, the agreement is past due. One that belongs
to no agreement enters the stages of collection by itself.
"""

from datetime import datetime, timedelta
from uuid import UUID

from models.billing import Invoice, InvoiceStatus
from models.payments import Payment, PaymentStatus
from models.subscriptions import RENEWABLE, Collection, Subscription, SubscriptionStatus
from tenure import jobs, settings
from tenure.billing import sending
from tenure.context import Context
from tenure.settings import Integer, Setting
from tenure.subscriptions import behind, overdue, telling
from tenure.transactions import transactional

REMINDER = "invoice.reminder"
OVERDUE = "invoice.overdue"
REMIND_BEFORE = Setting(
    "collection.remind_days_before",
    Integer(0, 60, "days"),
    3,
    "How many days before the due date the payer of a sent invoice is reminded. 0 turns the reminder off.",
    title="Reminder before the due date",
)
REMIND_AFTER = Setting(
    "collection.remind_days_after",
    Integer(0, 60, "days"),
    3,
    "How many days after the due date the payer is reminded again. 0 turns the reminder off.",
    title="Reminder after the due date",
)
WAIT = Setting(
    "collection.transfer_days",
    Integer(1, 90, "days"),
    14,
    "How many days a purchase waits for payment by transfer, in cash or by cheque. Its later invoices are due after "
    "the same number of days.",
    title="Days to pay",
)
ALL = (REMIND_BEFORE, REMIND_AFTER, WAIT)


async def send(ctx: Context, invoice: Invoice) -> None:
    """Send it where something is due, and remember its day. In the open transaction that holds it, or its agreement."""
    if invoice.status is not InvoiceStatus.OPEN or invoice.due_at is None:
        return
    await sending.send_where_possible(ctx, invoice)
    layers = await settings.layers(ctx)
    before = layers.of(REMIND_BEFORE).value
    remind_at = invoice.due_at - timedelta(days=before)
    if before and remind_at > ctx.now():
        await jobs.later(ctx, REMINDER, invoice.id, remind_at)
    await jobs.later(ctx, OVERDUE, invoice.id, invoice.due_at + behind.A_MOMENT)


async def expect(ctx: Context, invoice: Invoice, subscription: Subscription | None) -> None:
    """Its payer sends the money themselves: they get the invoice, with how to pay it, and are reminded once.

    What they buy so goes on by invoices that are sent. In the open transaction that holds the rows.
    """
    layers = await settings.layers(ctx)
    wait, after = layers.of(WAIT).value, layers.of(REMIND_AFTER).value
    await sending.send_where_possible(ctx, invoice)
    if after:
        await jobs.later(ctx, REMINDER, invoice.id, ctx.now() + timedelta(days=after))
    if subscription is None or subscription.payment_method_id is not None:
        return
    if subscription.status is SubscriptionStatus.INCOMPLETE and subscription.collection is Collection.AUTOMATIC:
        subscription.collection, subscription.days_until_due = Collection.MANUAL, wait
        await subscription.save(update_fields=["collection", "days_until_due"])


async def is_waited_for(ctx: Context, payment: Payment) -> bool:
    """Whether money on its way may still come: what the payer sends themselves is not waited for without an end."""
    if payment.status is not PaymentStatus.PENDING:
        return False
    return not payment.is_by_hand or ctx.now() < await waited_for_until(ctx, payment)


async def waited_for_until(ctx: Context, payment: Payment) -> datetime:
    """When what the payer sends themselves is given up."""
    return payment.created_at + timedelta(days=(await settings.layers(ctx)).of(WAIT).value)


@jobs.due(REMINDER, outside=True)
@transactional
async def remind(ctx: Context, invoice_id: UUID) -> None:
    """It will be due soon, or has been due for some days."""
    subscription, invoice = await _locked(ctx, invoice_id)
    if not _is_owed(subscription, invoice):
        return
    is_late = invoice.due_at is not None and invoice.due_at < ctx.now()
    template = "invoice_overdue" if is_late else "invoice_reminder"
    if subscription is not None:
        await telling.tell(ctx, subscription, invoice, template, total=invoice.due)
    else:
        await telling.tell_of(ctx, invoice, template)


@jobs.due(OVERDUE, outside=True)
@transactional
async def lapse(ctx: Context, invoice_id: UUID) -> None:
    """Its day has passed: its agreement is past due from now on; without one, its own stages begin."""
    subscription, invoice = await _locked(ctx, invoice_id)
    if not _is_owed(subscription, invoice):
        return
    after = (await settings.layers(ctx)).of(REMIND_AFTER).value
    if after:
        await jobs.later(ctx, REMINDER, invoice.id, ctx.now() + timedelta(days=after))
    if subscription is None:
        await telling.tell_of(ctx, invoice, "invoice_overdue")
        await overdue.begin(ctx, invoice)
    elif subscription.status in RENEWABLE:
        await behind.miss(ctx, subscription, invoice, by_us=False, in_vain=True)


async def _locked(ctx: Context, invoice_id: UUID) -> tuple[Subscription | None, Invoice]:
    seen = await Invoice.named(ctx.tenant, invoice_id)
    subscription = await Subscription.locked(ctx.tenant, seen.subscription_id) if seen.subscription_id else None
    return subscription, await Invoice.locked(ctx.tenant, invoice_id)


def _is_owed(subscription: Subscription | None, invoice: Invoice) -> bool:
    """Whether somebody is to be reminded of it; of what has ended, staff speak with the payer."""
    has_ended = subscription is not None and subscription.status is SubscriptionStatus.ENDED
    return invoice.status is InvoiceStatus.OPEN and not has_ended
