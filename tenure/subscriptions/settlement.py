"""What becomes of an agreement when a provider has answered: the one door for answers, lookups and webhooks."""

from datetime import datetime, timedelta
from uuid import UUID

from models.billing import Invoice, InvoiceKind, InvoiceStatus
from models.payments import IN_FLIGHT, Payment, PaymentStatus
from models.subscriptions import BEHIND, RENEWABLE, Subscription, SubscriptionStatus
from tenure import jobs
from tenure.billing import payments, routing
from tenure.context import Context
from tenure.events import InvoicePaymentFailed, emit
from tenure.gateways.payments.contract import ChargeResult
from tenure.kit import clock, ids
from tenure.subscriptions import applying, behind, dunning, gifts, lifecycle, manual, telling
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.managed import charging, driven
from tenure.transactions import transactional

PAST_DUE = frozenset({SubscriptionStatus.PAST_DUE})

SENT_WITHIN = timedelta(seconds=5)
"""An attempt that has not reached the provider by then, for a crowd or a slow database, is not sent any more."""

ON_ITS_WAY = timedelta(seconds=30)
"""Longer than an attempt waits to be sent and a call may take: one that the provider does not know by then never began.

The two figures keep the look-up and the call apart. An attempt that was sent after it had been given up would charge
once more than there are attempts.
"""

TRIED_BY = {
    SubscriptionStatus.PAST_DUE: lifecycle.RETRY,
    SubscriptionStatus.UNPAID: lifecycle.RETRY,
    SubscriptionStatus.INCOMPLETE: lifecycle.START,
}
"""What makes an attempt of ours again, by how the agreement stands; the end of its period where it goes well."""

UNAVAILABLE = "provider_unavailable"
"""How an attempt failed that its provider could not be asked for."""

NEVER_BEGAN = "never_began"
"""How an attempt failed of which the provider never heard."""


def may_be_sent(attempt: UUID) -> bool:
    """Whether the attempt of that id is young enough to be sent. By the machine's clock, whatever a test clock says."""
    return clock.now() - ids.made_at(attempt) < SENT_WITHIN


def may_be_on_its_way(attempt: UUID) -> bool:
    """Whether the provider may still come to know of the attempt of that id."""
    return clock.now() - ids.made_at(attempt) < ON_ITS_WAY


@transactional
async def settle(ctx: Context, payment_id: UUID, result: ChargeResult) -> Payment:
    """Write the provider's answer and what follows from it. The same answer twice changes nothing."""
    payment, invoice, subscription = await _locked(ctx, payment_id)
    if result.method is not None and result.payment_method and payment.status in IN_FLIGHT:
        method = await payments.keep_method(
            ctx, payment.account_key, payment.provider_account_id, result.payment_method, result.method
        )
        if subscription is not None and subscription.payment_method_id != method.id:
            subscription.payment_method_id = method.id
            await subscription.save(update_fields=["payment_method_id"])
    has_changed = await payments.record(ctx, payment, invoice, result)
    if has_changed and subscription is not None and driven.is_driven_for(invoice):
        await charging.settled(ctx, subscription, payment, invoice)  # how the agreement stands its provider says
    elif has_changed:
        if payment.status is PaymentStatus.PENDING and payment.is_by_hand:
            await manual.expect(ctx, invoice, subscription)
        await _failed(ctx, payment, invoice, subscription)
        if subscription is not None:
            await _follow(ctx, payment, invoice, subscription)
        else:
            await gifts.follow(ctx, payment, invoice)
    return payment


@transactional
async def abandon(ctx: Context, payment_id: UUID, code: str) -> Payment:
    """The provider was definitely not asked, or refused the request: nothing moved."""
    payment, invoice, subscription = await _locked(ctx, payment_id)
    if payment.status in IN_FLIGHT:
        await payments.give_up(ctx, payment, code)
        await _failed(ctx, payment, invoice, subscription)
        if subscription is not None:
            await _follow(ctx, payment, invoice, subscription)
    return payment


@transactional
async def hand_over(ctx: Context, payment_id: UUID) -> Payment | None:
    """The provider was definitely not asked: the attempt goes on at the next one, under the same idempotency key.

    None, and nothing is written, where there is none to go on at, or somebody has settled it meanwhile.
    """
    payment, invoice, _ = await _locked(ctx, payment_id)
    to = await routing.following(ctx, payment, invoice) if payment.status is PaymentStatus.STARTED else None
    if to is None:
        return None
    claim, payment.claim_id = payment.claim_id, None
    await payments.give_up(ctx, payment, UNAVAILABLE)
    token, amount = payment.method_token, payment.amount
    going_on = await payments.attempt(ctx, invoice, to.id, str(to.kind), token, off_session=False, amount=amount)
    going_on.claim_id = claim
    await going_on.save(update_fields=["claim_id"])
    return going_on


@transactional
async def forget(ctx: Context, payment_id: UUID) -> Payment:
    """The provider never heard of it: an attempt of ours is made again at once, a payer's is theirs to repeat."""
    payment, invoice, subscription = await _locked(ctx, payment_id)
    if payment.status not in IN_FLIGHT:
        return payment
    await payments.give_up(ctx, payment, NEVER_BEGAN)
    soon = ctx.now() + behind.A_MOMENT
    is_ours = subscription is not None and payment.is_off_session
    told = InvoicePaymentFailed(
        invoice, attempt=payment.attempt, reason=NEVER_BEGAN, next_retry_at=soon if is_ours else None
    )
    emit(ctx, told)
    if subscription is not None and is_ours:
        await jobs.later(ctx, TRIED_BY.get(subscription.status, lifecycle.PERIOD_END), subscription.id, soon)
    return payment


@transactional
async def lose_sight(ctx: Context, payment_id: UUID) -> Payment:
    """No answer came: it is looked up before anything else is said of it."""
    payment = await Payment.locked(ctx.tenant, payment_id)
    await payments.lose_sight(ctx, payment)
    return payment


async def _locked(ctx: Context, payment_id: UUID) -> tuple[Payment, Invoice, Subscription | None]:
    """The rows, always locked in this order: subscription, invoice, payment."""
    seen = await Payment.named(ctx.tenant, payment_id)
    owed = await Invoice.named(ctx.tenant, seen.invoice_key)
    subscription = owed.subscription_id and await Subscription.locked(ctx.tenant, owed.subscription_id)
    invoice = await Invoice.locked(ctx.tenant, seen.invoice_key)
    return await Payment.locked(ctx.tenant, payment_id), invoice, subscription or None


async def _follow(ctx: Context, payment: Payment, invoice: Invoice, subscription: Subscription) -> None:
    if invoice.status is InvoiceStatus.DRAFT:
        await _follow_draft(ctx, payment, invoice, subscription)
    elif _is_paid_by(payment, invoice):
        await paid(ctx, subscription, invoice)


def _is_paid_by(payment: Payment, invoice: Invoice) -> bool:
    has_come = payment.status is PaymentStatus.SUCCEEDED and not payment.is_in_suspense
    return has_come and invoice.status is InvoiceStatus.PAID


async def _follow_draft(ctx: Context, payment: Payment, draft: Invoice, subscription: Subscription) -> None:
    """It is for a change that takes effect with its payment, or not at all."""
    if payment.status is PaymentStatus.SUCCEEDED:
        await applying.paid(ctx, subscription, draft, payment)
    elif payment.status in {PaymentStatus.FAILED, PaymentStatus.CANCELED}:
        await applying.failed(ctx, draft)


async def paid(ctx: Context, subscription: Subscription, invoice: Invoice, terms: Agreed | None = None) -> None:
    """An invoice of the agreement is paid: it starts, goes on, or comes back. In the open transaction.

    `terms` are those with which it starts, where somebody has read them.
    """
    was_behind = subscription.status in BEHIND
    if subscription.status is SubscriptionStatus.INCOMPLETE:
        await started(ctx, subscription, invoice, terms)
        if invoice.total:
            await telling.tell(ctx, subscription, invoice, "receipt")
    elif subscription.status in RENEWABLE | PAST_DUE and _is_next(subscription, invoice):
        await lifecycle.go_on(ctx, subscription, invoice)
        if invoice.total:  # what costs nothing goes on silently
            await telling.tell(ctx, subscription, invoice, "receipt")
        if subscription.status in BEHIND:
            await behind.paid(ctx, subscription, invoice)
    elif was_behind:
        await lifecycle.make_good(ctx, subscription, invoice)
        await behind.paid(ctx, subscription, invoice)
    elif subscription.status in RENEWABLE and invoice.kind is InvoiceKind.CHANGE:
        await lifecycle.make_good(ctx, subscription, invoice)
    if was_behind and subscription.status in RENEWABLE:
        await telling.tell(ctx, subscription, invoice, "membership_recovered")


async def started(ctx: Context, subscription: Subscription, invoice: Invoice, terms: Agreed | None = None) -> None:
    """It starts, whether its first invoice is paid or may be owed. In the open transaction."""
    await lifecycle.start(ctx, subscription, invoice, terms)
    await telling.tell(ctx, subscription, invoice, "membership_active")


def _is_next(subscription: Subscription, invoice: Invoice) -> bool:
    """Whether the invoice is for the period that follows the present one."""
    is_regular = invoice.kind is InvoiceKind.PERIOD and invoice.period_start is not None
    return is_regular and invoice.period_start == subscription.period_end


async def _failed(ctx: Context, payment: Payment, invoice: Invoice, subscription: Subscription | None) -> None:
    """Where it failed: tell of it, with when it is tried again; and what follows from it for the agreement."""
    if payment.status not in {PaymentStatus.FAILED, PaymentStatus.CANCELED}:
        return
    if subscription is not None and subscription.status is SubscriptionStatus.INCOMPLETE and payment.is_off_session:
        await ask(ctx, subscription, invoice)
    if subscription is None and invoice.kind is InvoiceKind.ONE_OFF and payment.is_off_session:
        await manual.send(ctx, invoice)  # nobody tries again: it is paid by hand from now on
    is_owed = subscription is not None and _is_owed(ctx, subscription, invoice)
    retry_at = await _next_retry(ctx, payment, subscription) if subscription is not None and is_owed else None
    if payment.status is PaymentStatus.FAILED:
        reason = payment.decline_code or "declined"
        emit(ctx, InvoicePaymentFailed(invoice, attempt=payment.attempt, reason=reason, next_retry_at=retry_at))
    if subscription is not None and is_owed:
        by_us, in_vain = payment.is_off_session, payment.is_hard_decline
        await behind.miss(ctx, subscription, invoice, by_us=by_us, in_vain=in_vain)


def _is_owed(ctx: Context, subscription: Subscription, invoice: Invoice) -> bool:
    """A first payment can be tried again at the checkout; what is for a period that goes on, we try again."""
    is_due = invoice.due_at is None or invoice.due_at <= ctx.now()
    return is_due and subscription.status in RENEWABLE | BEHIND and invoice.status is InvoiceStatus.OPEN


async def ask(ctx: Context, subscription: Subscription, invoice: Invoice) -> None:
    """The payer is asked to pay by hand what could not be collected; nobody tries again."""
    await telling.tell(ctx, subscription, invoice, "payment_failed")


async def _next_retry(ctx: Context, payment: Payment, subscription: Subscription) -> datetime | None:
    if payment.is_hard_decline or subscription.status is SubscriptionStatus.UNPAID:
        return None
    policy = await dunning.of(ctx)
    return policy.next_retry(subscription.past_due_since or ctx.now(), ctx.now())
