"""The end of a period: the next one is invoiced, collected and begun, or the agreement ends."""

from datetime import datetime, timedelta
from uuid import UUID

from models import database
from models.billing import Invoice, InvoiceKind, InvoiceStatus
from models.payments import Payment, PaymentStatus
from models.subscriptions import (
    BEHIND,
    RENEWABLE,
    RESTING,
    ChangeStatus,
    Collection,
    Subscription,
    SubscriptionChange,
    SubscriptionStatus,
)
from tenure import idempotency, jobs
from tenure.billing import invoices, payments, routing
from tenure.context import Context
from tenure.subscriptions import (
    agreed,
    applying,
    behind,
    collecting,
    coming,
    lifecycle,
    manual,
    pausing,
    rivals,
    settlement,
    standing,
    waiting,
)
from tenure.subscriptions.coming import Outcome
from tenure.subscriptions.managed import driven
from tenure.transactions import transactional

_waiting = idempotency.Waiting()
MOST_AT_ONCE = 24
"""Invoices of one agreement that are collected one after the other."""


@jobs.due(lifecycle.PERIOD_END, outside=True)
async def turn(ctx: Context, subscription_id: UUID) -> None:
    """A period has ended. Safe to run again at any point: the invoice and the attempt are found, not made anew."""
    in_the_way = await _being_paid(ctx, subscription_id)
    if in_the_way is not None:
        await collecting.give_up(ctx, in_the_way)
    payment = await _open_next(ctx, subscription_id)
    if payment is not None:
        await collecting.collect(ctx, payment)


@transactional
async def _being_paid(ctx: Context, subscription_id: UUID) -> Payment | None:
    """The attempt to pay for a change that the end of the period has overtaken."""
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    change: SubscriptionChange | None = await waiting.of(ctx, subscription, ChangeStatus.PAYING)
    if change is None or change.invoice_id is None:
        return None
    running = await payments.in_flight(ctx, change.invoice_id)
    if running is None:
        await waiting.close(ctx, change, ChangeStatus.FAILED)
    return running


@transactional
async def _open_next(ctx: Context, subscription_id: UUID) -> Payment | None:
    """The attempt to collect the next period; None where nothing is to be collected now."""
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    if driven.is_driven(subscription):
        return None
    if subscription.status is SubscriptionStatus.PAST_DUE:
        await _open_while_behind(ctx, subscription)
        return None
    if subscription.status in RESTING and coming.is_to_end(subscription, ctx.now()):
        await lifecycle.end(ctx, subscription, "CANCELED")
        return None
    if subscription.status not in RENEWABLE or not _is_over(subscription, ctx.now()):
        return None
    if await _ends_here(ctx, subscription):
        return None
    invoice = await _next_invoice(ctx, subscription)
    if invoice.status is InvoiceStatus.PAID:
        await settlement.paid(ctx, subscription, invoice)
        return None
    if subscription.collection is not Collection.AUTOMATIC:
        await lifecycle.go_on(ctx, subscription, invoice)  # nobody is charged: it is owed until its day
        await manual.send(ctx, invoice)
        return None
    return await collecting.off_session(ctx, subscription, invoice)


async def _open_while_behind(ctx: Context, subscription: Subscription) -> None:
    """A period that is owed is over: the next one is owed too, or left out. What is oldest is collected first."""
    owed = await lifecycle.unbegun(ctx, subscription)
    if owed is not None and owed.period_end is not None and owed.period_end > ctx.now():
        return
    if not _is_over(subscription, ctx.now()):
        return
    leads_to = await coming.outcome(ctx, subscription, ctx.now())
    if leads_to is Outcome.LEFT_OUT:
        return
    if leads_to is not Outcome.GOES_ON:
        await lifecycle.end(ctx, subscription, leads_to)
        return
    if owed is not None:
        await lifecycle.overtake(ctx, subscription, owed)
    await applying.at_period_end(ctx, subscription)
    invoice = await _next_invoice(ctx, subscription)
    if invoice.status is InvoiceStatus.PAID or subscription.collection is not Collection.AUTOMATIC:
        await lifecycle.go_on(ctx, subscription, invoice)
        await manual.send(ctx, invoice)
    elif invoice.period_end is not None:
        await jobs.later(ctx, lifecycle.PERIOD_END, subscription.id, invoice.period_end)


async def _ends_here(ctx: Context, subscription: Subscription) -> bool:
    """Whether it ends with this period, or rests from now on, uninvoiced."""
    leads_to = await coming.outcome(ctx, subscription, ctx.now())
    if leads_to is Outcome.GOES_ON:
        await applying.at_period_end(ctx, subscription)
        return False
    if leads_to is Outcome.RESTS:
        await pausing.begin(ctx, subscription, credits=False)
    else:
        await lifecycle.end(ctx, subscription, leads_to)
    return True


def _is_over(subscription: Subscription, now: datetime) -> bool:
    return subscription.period_end is not None and subscription.period_end <= now


async def _next_invoice(ctx: Context, subscription: Subscription) -> Invoice:
    """The invoice of the period that follows, made once."""
    known = await Invoice.of(ctx.tenant).get_or_none(
        subscription_id=subscription.id,
        kind=InvoiceKind.PERIOD,
        period_start=subscription.period_end,
        status__in=[InvoiceStatus.OPEN, InvoiceStatus.PAID],
    )
    if known is not None:
        return known
    terms = await agreed.of(ctx, subscription)
    quote = await coming.quote(ctx, subscription, terms)
    due_at = ctx.now() + timedelta(days=subscription.days_until_due)
    manner = invoices.Manner(collection=str(subscription.collection), due_at=due_at)
    return await invoices.open_for(ctx, terms.account, subscription.id, quote, manner)


@jobs.due(lifecycle.RETRY, outside=True)
async def retry(ctx: Context, subscription_id: UUID) -> None:
    """Try to collect again what an agreement owes that is behind: oldest first, until one fails."""
    for _ in range(MOST_AT_ONCE):
        payment = await begin_retry(ctx, subscription_id)
        if payment is None or (await collecting.collect(ctx, payment)).status is not PaymentStatus.SUCCEEDED:
            return


async def retry_on(ctx: Context, begun: Payment, subscription_id: UUID) -> None:
    """As `retry`, where the first attempt is written already."""
    if (await collecting.collect(ctx, begun)).status is PaymentStatus.SUCCEEDED:
        await retry(ctx, subscription_id)


@transactional
async def begin_retry(ctx: Context, subscription_id: UUID) -> Payment | None:
    """The next attempt, which is still to be sent, or the one that is under way; None where there is none to make."""
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    if subscription.status not in BEHIND or driven.is_driven(subscription):
        return None
    invoice = await behind.oldest(ctx, subscription)
    if invoice is None:
        await behind.paid(ctx, subscription, None)
        return None
    if await is_in_vain(ctx, subscription, invoice):
        await behind.miss(ctx, subscription, invoice, by_us=True, in_vain=True)
        return None
    subscription.retries += 1
    await subscription.save(update_fields=["retries"])
    return await collecting.off_session(ctx, subscription, invoice)


async def is_in_vain(ctx: Context, subscription: Subscription, invoice: Invoice) -> bool:
    """Whether there is nothing to charge, or what was declined for good: networks fine those who try that again."""
    method = await collecting.method_of(ctx, subscription)
    if method is None:
        return True
    last = await Payment.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("-attempt").first()
    return last is not None and last.is_hard_decline and last.method_token == method.token


async def pay_invoice(ctx: Context, invoice_id: UUID, method: str, at: UUID | None = None) -> Payment:
    """Pay an open invoice by hand, with the provider's token of a payment method; `at` is who it was made for."""
    async with database.for_tenant(ctx.tenant, reading=True):
        invoice = await Invoice.named(ctx.tenant, invoice_id)
        what = await routing.of_invoice(ctx, invoice)
    provider = await routing.chosen(ctx, what, token=method, payer=invoice.account_id, named=at)
    try:
        started = await _pay(ctx, invoice_id, provider.account.id, method)
    except idempotency.InProgress as progress:
        found: Payment = await _waiting.outcome(ctx, progress.claim_id)
        return found
    except rivals.Superseding as older:
        await collecting.give_up(ctx, older.payment)
        started = await _pay(ctx, invoice_id, provider.account.id, method)
    return await collecting.collect(ctx, started.row) if isinstance(started, idempotency.Started) else started


@transactional
async def _pay(ctx: Context, invoice_id: UUID, provider_account_id: UUID, method: str) -> "idempotency.Started":
    invoice = await Invoice.locked(ctx.tenant, invoice_id)
    await standing.check_paying(ctx, invoice.account_id)
    driven.check_invoice(invoice)
    if invoice.status is InvoiceStatus.DRAFT:
        raise payments.NOTHING_DUE
    running = await payments.in_flight(ctx, invoice.id)
    if running is not None and running.waits_for_payer:
        raise rivals.Superseding(running)
    payment = await payments.attempt(ctx, invoice, provider_account_id, "BY_HAND", method, off_session=False)
    return idempotency.Started(payment)
