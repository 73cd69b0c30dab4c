"""Agreements that staff make for an account: charged off-session or invoiced, from a day on, until a day."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from models import database
from models.accounts import Account
from models.billing import Invoice, InvoiceStatus
from models.payments import IN_FLIGHT, Payment, PaymentMethod
from models.subscriptions import Collection, Origin, Subscription, SubscriptionStatus
from tenure import idempotency, jobs, rehearsal
from tenure.access import Permission
from tenure.billing import invoices, payments, routing
from tenure.billing.providers import Opened
from tenure.billing.quotes import Quote
from tenure.context import Context
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.subscriptions import agreed, collecting, lifecycle, manual, methods, orders, rivals, schedules, settlement
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.managed import driven
from tenure.subscriptions.methods import Saved
from tenure.subscriptions.orders import Order, Plan
from tenure.transactions import supplied, transactional

STAFF = Permission.SUBSCRIPTIONS_WRITE
_waiting = idempotency.Waiting()


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What staff agree to for an account. `method` is a provider's token; what the account keeps is charged, else."""

    account_id: UUID
    order: Order
    collection: Collection = Collection.AUTOMATIC
    days_until_due: int = 0
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    method: str | None = None
    skips_trial: bool = False


async def create(ctx: Context, wish: Arrangement) -> Payment | Subscription:
    """The agreement, or the payment that it waits for, as it stands once that was tried. Raises `Refused`."""
    provider = await provider_for(ctx, wish)
    saved = await _saved(ctx, wish, provider)
    try:
        begun = await begin(ctx, wish, provider, saved)
    except idempotency.InProgress as progress:
        found: Payment | Subscription = await _waiting.outcome(ctx, progress.claim_id)
        return found
    except rivals.Superseding as older:
        await collecting.give_up(ctx, older.payment)
        begun = await begin(ctx, wish, provider, saved)
    return await collecting.collect(ctx, begun.row) if isinstance(begun, idempotency.Started) else begun


async def provider_for(ctx: Context, wish: Arrangement) -> Opened | None:
    """Who charges; nobody, where an invoice is sent. Raises `Refused` where nobody can."""
    if wish.collection is not Collection.AUTOMATIC:
        return None
    async with database.for_tenant(ctx.tenant, reading=True):
        account = await Account.named(ctx.tenant, wish.account_id)
        price = await orders.price_of(ctx, account, wish.order)
    what = routing.sale(price.currency, account.country, wish.order.offer_id)
    return await routing.chosen(ctx, what, token=wish.method, payer=account.id)


async def _saved(ctx: Context, wish: Arrangement, provider: Opened | None) -> Saved | None:
    """The method kept for later, where nothing is charged with it now."""
    if wish.method is None or provider is None:
        return None
    is_charged = await supplied(lambda: _is_charged(ctx, wish))
    return None if is_charged else await methods.save(ctx, provider, wish.account_id, ids.new(), wish.method)


async def _is_charged(ctx: Context, wish: Arrangement) -> bool:
    async with database.for_tenant(ctx.tenant, reading=True):
        terms = await orders.terms_of(ctx, wish.order, STAFF)
        return wish.starts_at is None and bool((await _quote(ctx, wish, terms)).total)


@transactional(violations={"uq_subscription_slot": orders.SLOT_TAKEN})
async def begin(
    ctx: Context, wish: Arrangement, provider: Opened | None, saved: Saved | None
) -> "idempotency.Started | Subscription":
    """The part of it that asks nobody outside."""
    await Account.locked(ctx.tenant, wish.account_id)
    terms = await orders.terms_of(ctx, wish.order, STAFF)
    _check(ctx, wish, terms)
    await rivals.supersede(ctx, terms)
    quote = await _quote(ctx, wish, terms)
    rehearsal.reckoned(ctx, [line.net + line.tax for line in quote.lines])
    plan = Plan(Origin.STAFF, wish.collection, wish.days_until_due, wish.starts_at, wish.ends_at)
    subscription = await orders.agree(ctx, terms, quote.phase, plan)
    if provider is not None:
        await _keep_method(ctx, subscription, provider, saved)
    if wish.starts_at is not None:
        return subscription
    payment = await _open(ctx, subscription, terms, quote, provider, wish.method)
    return subscription if payment is None else idempotency.Started(payment)


def _check(ctx: Context, wish: Arrangement, terms: Agreed) -> None:
    """Raises `Refused` for days that are not in their order."""
    if wish.starts_at is not None and wish.starts_at <= ctx.now():
        raise Refused("START_INVALID", "The start must be in the future. Leave it out to start now.", ["startsAt"])
    if wish.days_until_due < 0 or (wish.days_until_due and wish.collection is Collection.AUTOMATIC):
        raise Refused(
            "DUE_INVALID", "Days until due can't be negative, and apply only to sent invoices.", ["daysUntilDue"]
        )
    if wish.ends_at is None:
        return
    start = wish.starts_at or ctx.now()
    _, first = schedules.first_period(ctx, terms.account, terms.offer, terms.price, start)
    if first is None:
        raise Refused("END_INVALID", "A permanent subscription can't have an end date.", ["endsAt"])
    if wish.ends_at <= start:
        raise Refused("END_INVALID", "The end must be after the start.", ["endsAt"])


async def _quote(ctx: Context, wish: Arrangement, terms: Agreed) -> Quote:
    return await orders.quote(ctx, terms, until=wish.ends_at, at=wish.starts_at, tries=not wish.skips_trial)


async def _keep_method(ctx: Context, subscription: Subscription, provider: Opened, saved: Saved | None) -> None:
    """What it will be paid with: the method that was just saved, or the one that the account keeps."""
    if saved is not None:
        kept: PaymentMethod | None = await methods.remember(ctx, provider, subscription.account_id, saved)
    else:
        kept = await methods.newest(ctx, subscription.account_id)
    if kept is not None:
        subscription.payment_method_id = kept.id
        await subscription.save(update_fields=["payment_method_id"])


async def _open(
    ctx: Context,
    subscription: Subscription,
    terms: Agreed,
    quote: Quote,
    provider: Opened | None = None,
    token: str | None = None,
) -> Payment | None:
    """Its first invoice: it starts where nothing is due or the invoice is sent, else with the payment."""
    due_at = ctx.now() + timedelta(days=subscription.days_until_due)
    manner = invoices.Manner(collection=str(subscription.collection), due_at=due_at)
    invoice = await invoices.open_for(ctx, terms.account, subscription.id, quote, manner)
    if invoice.status is InvoiceStatus.PAID:
        await settlement.paid(ctx, subscription, invoice, terms)
    elif subscription.collection is not Collection.AUTOMATIC:
        await settlement.started(ctx, subscription, invoice, terms)
        await manual.send(ctx, invoice)
    elif provider is not None and token is not None:
        kind = str(provider.account.kind)
        return await payments.attempt(ctx, invoice, provider.account.id, kind, token, off_session=True)
    else:
        return await _charge(ctx, subscription, invoice)
    return None


async def _charge(ctx: Context, subscription: Subscription, invoice: Invoice) -> Payment:
    """Raises `Refused` where the account keeps nothing to charge."""
    method = await collecting.method_of(ctx, subscription)
    if method is None:
        raise Refused(
            "PAYMENT_METHOD_REQUIRED", "This account has no saved payment method. Specify one.", ["paymentMethod"]
        )
    return await payments.attempt(ctx, invoice, method.provider_account_id, "ON_FILE", method.token, off_session=True)


@jobs.due(lifecycle.START, outside=True)
async def start(ctx: Context, subscription_id: UUID) -> None:
    """The day of an agreement has come. Safe to run again: the invoice and the attempt are found, not made anew."""
    payment = await _start(ctx, subscription_id)
    if payment is not None:
        await collecting.collect(ctx, payment)


@transactional
async def _start(ctx: Context, subscription_id: UUID) -> Payment | None:
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    if driven.is_driven(subscription):
        return None
    if subscription.status is SubscriptionStatus.INCOMPLETE:
        return await _once_more(ctx, subscription)
    if subscription.status is not SubscriptionStatus.SCHEDULED:
        return None
    if subscription.ends_at is not None and subscription.ends_at <= ctx.now():
        await lifecycle.end(ctx, subscription, "TERM_ENDED")
        return None
    terms = await agreed.of(ctx, subscription)
    quote = await quote_start(ctx, subscription, terms, ctx.now())
    subscription.trial_phase = quote.phase
    await orders.hold(ctx, subscription)
    if quote.total and not await _can_be_collected(ctx, subscription):
        await _ask(ctx, subscription, terms, quote)
        return None
    return await _open(ctx, subscription, terms, quote)


async def quote_start(ctx: Context, subscription: Subscription, terms: Agreed, at: datetime) -> Quote:
    """What is due when an agreement that was made before starts."""
    tries = subscription.trial_phase is not None
    return await orders.quote(ctx, terms, until=subscription.ends_at, at=at, tries=tries)


async def _can_be_collected(ctx: Context, subscription: Subscription) -> bool:
    is_automatic = subscription.collection is Collection.AUTOMATIC
    return not is_automatic or await collecting.method_of(ctx, subscription) is not None


async def _ask(ctx: Context, subscription: Subscription, terms: Agreed, quote: Quote) -> None:
    """Nothing is kept that could be charged: it waits for its payer, with an open invoice."""
    invoice = await invoices.open_for(ctx, terms.account, subscription.id, quote)
    if invoice.status is InvoiceStatus.PAID:  # by the balance
        await settlement.paid(ctx, subscription, invoice, terms)
    else:
        await settlement.ask(ctx, subscription, invoice)


async def _once_more(ctx: Context, subscription: Subscription) -> Payment | None:
    """An attempt of which the provider never heard is made again; one that was declined is the payer's to repeat."""
    invoice = await Invoice.of(ctx.tenant).get_or_none(subscription_id=subscription.id, status=InvoiceStatus.OPEN)
    last = (
        None if invoice is None else await Payment.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("-id").first()
    )
    if invoice is None or last is None or last.status in IN_FLIGHT:
        return last
    return await _charge(ctx, subscription, invoice) if last.decline_code == settlement.NEVER_BEGAN else None
