"""The end of a period: the next one is invoiced, collected and begun, or the agreement ends."""

from datetime import datetime
from uuid import UUID

from models.accounts import Account
from models.billing import Invoice, InvoiceStatus
from models.catalogue import Offer, Price, TrialPhase
from models.payments import Payment, PaymentMethod
from models.subscriptions import RENEWABLE, Subscription, SubscriptionStatus
from tenure import idempotency, jobs
from tenure.billing import invoices, payments, quotes
from tenure.billing.providers import default
from tenure.billing.quotes import Quote
from tenure.context import Context
from tenure.kit.periods import Period
from tenure.subscriptions import collecting, lifecycle, schedules, settlement, standing
from tenure.transactions import transactional

_waiting = idempotency.Waiting()


@jobs.due(lifecycle.PERIOD_END, outside=True)
async def turn(ctx: Context, subscription_id: UUID) -> None:
    """A period has ended. Safe to run again at any point: the invoice and the attempt are found, not made anew."""
    payment = await _open_next(ctx, subscription_id)
    if payment is not None:
        await collecting.collect(ctx, payment)


@transactional
async def _open_next(ctx: Context, subscription_id: UUID) -> Payment | None:
    """The attempt to collect the next period; None where nothing is to be collected now."""
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    if subscription.status not in RENEWABLE or not _is_over(subscription, ctx.now()):
        return None
    if subscription.ends_at is not None and subscription.ends_at <= ctx.now():
        await lifecycle.end(ctx, subscription, "CANCELED")
        return None
    if await _trial_leads_nowhere(ctx, subscription):
        await lifecycle.end(ctx, subscription, "TRIAL_ENDED")
        return None
    invoice = await _next_invoice(ctx, subscription)
    if invoice.status is not InvoiceStatus.OPEN:
        return None
    if not invoice.total_minor:
        await invoices.mark_paid(ctx, invoice, None)
        await settlement.paid(ctx, subscription, invoice)
        return None
    return await _off_session(ctx, subscription, invoice)


async def _trial_leads_nowhere(ctx: Context, subscription: Subscription) -> bool:
    """A trial whose next period costs something, of an account that has left no way to pay: it ends, uninvoiced."""
    if subscription.trial_phase is None or await _method(ctx, subscription) is not None:
        return False
    return bool((await _next_quote(ctx, subscription)).total)


def _is_over(subscription: Subscription, now: datetime) -> bool:
    return subscription.period_end is not None and subscription.period_end <= now


async def _next_invoice(ctx: Context, subscription: Subscription) -> Invoice:
    """The invoice of the period that follows, made once."""
    known = await Invoice.of(ctx.tenant).get_or_none(
        subscription_id=subscription.id,
        period_start=subscription.period_end,
        status__in=[InvoiceStatus.OPEN, InvoiceStatus.PAID],
    )
    if known is not None:
        return known
    quote = await _next_quote(ctx, subscription)
    return await invoices.open_for(ctx, subscription.account_id, subscription.id, quote)


async def _next_quote(ctx: Context, subscription: Subscription) -> Quote:
    assert subscription.period_end is not None
    offer = await Offer.named(ctx.tenant, subscription.offer_id)
    price = await Price.named(ctx.tenant, subscription.price_id)
    if subscription.trial_phase is None:
        return quotes.regular(offer, price, schedules.grid(subscription, price).period(subscription.period_number + 1))
    phases = TrialPhase.of(ctx.tenant).filter(offer_id=offer.id, ordinal=subscription.trial_phase + 1)
    following = await phases.first()
    if following is not None:
        return quotes.of_phase(offer, following, subscription.period_end)
    return quotes.regular(offer, price, await _first_period(ctx, subscription, price, subscription.period_end))


async def _first_period(ctx: Context, subscription: Subscription, price: Price, start: datetime) -> Period:
    """The first regular one, after a trial."""
    account = await Account.named(ctx.tenant, subscription.account_id)
    zone = schedules.zone_of(ctx, account.zone)
    return schedules.fix(subscription, price, start, zone, account.billing_day).period(0)


async def _off_session(ctx: Context, subscription: Subscription, invoice: Invoice) -> Payment | None:
    """An attempt with the method on file; without one the member is asked."""
    running = await payments.in_flight(ctx, invoice.id)
    if running is not None:
        return running
    method = await _method(ctx, subscription)
    if method is None:
        await lifecycle.fall_behind(ctx, subscription, invoice, settlement.next_retry(invoice, ctx.now()))
        return None
    return await payments.attempt(ctx, invoice, method.provider_account_id, "ON_FILE", method.token, off_session=True)


async def _method(ctx: Context, subscription: Subscription) -> PaymentMethod | None:
    if subscription.payment_method_id is None:
        return None
    method = await PaymentMethod.named(ctx.tenant, subscription.payment_method_id)
    return None if method.removed_at is not None else method


@jobs.due(lifecycle.RETRY, outside=True)
async def retry(ctx: Context, subscription_id: UUID) -> None:
    """Try to collect again what a past due agreement owes, oldest first."""
    payment = await _retry(ctx, subscription_id)
    if payment is not None:
        await collecting.collect(ctx, payment)


@transactional
async def _retry(ctx: Context, subscription_id: UUID) -> Payment | None:
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    if subscription.status is not SubscriptionStatus.PAST_DUE:
        return None
    owed = Invoice.of(ctx.tenant).filter(subscription_id=subscription.id, status=InvoiceStatus.OPEN)
    invoice = await owed.order_by("due_at").first()
    if invoice is None:
        return None
    if await _method(ctx, subscription) is None and settlement.next_retry(invoice, ctx.now()) is None:
        await lifecycle.end(ctx, subscription, "UNPAID")
        return None
    return await _off_session(ctx, subscription, invoice)


async def pay_invoice(ctx: Context, invoice_id: UUID, method: str) -> Payment:
    """Pay an open invoice by hand, with the provider's token of a payment method."""
    provider = await default(ctx)
    try:
        started = await _pay(ctx, invoice_id, provider.account.id, method)
    except idempotency.InProgress as progress:
        found: Payment = await _waiting.outcome(ctx, progress.claim_id)
        return found
    return await collecting.collect(ctx, started.row) if isinstance(started, idempotency.Started) else started


@transactional
async def _pay(ctx: Context, invoice_id: UUID, provider_account_id: UUID, method: str) -> "idempotency.Started":
    invoice = await Invoice.locked(ctx.tenant, invoice_id)
    await standing.check_paying(ctx, invoice.account_id)
    payment = await payments.attempt(ctx, invoice, provider_account_id, "BY_HAND", method, off_session=False)
    return idempotency.Started(payment)
