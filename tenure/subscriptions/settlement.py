"""What becomes of an agreement when a provider has answered: the one door for answers, lookups and webhooks."""

from datetime import datetime, timedelta
from uuid import UUID

from models.billing import Invoice, InvoiceKind, InvoiceStatus
from models.catalogue import Offer
from models.identity import Member
from models.messaging import Message
from models.payments import IN_FLIGHT, Payment, PaymentStatus
from models.subscriptions import BEHIND, RENEWABLE, Subscription, SubscriptionStatus
from tenure import jobs
from tenure.analytics import movements
from tenure.billing import payments
from tenure.context import Context
from tenure.gateways.payments.contract import ChargeResult
from tenure.kit import clock, ids
from tenure.messaging import letters
from tenure.subscriptions import applying, entitlements, lifecycle, people
from tenure.transactions import transactional

RETRIES = (timedelta(days=2), timedelta(days=7), timedelta(days=14), timedelta(days=21))
"""When a declined renewal is tried again, counted from when it fell due. After the last one the agreement ends."""

SENT_WITHIN = timedelta(seconds=5)
"""An attempt that has not reached the provider by then, for a crowd or a slow database, is not sent any more."""

ON_ITS_WAY = timedelta(seconds=30)
"""Longer than an attempt waits to be sent and a call may take: one that the provider does not know by then never began.

The two figures keep the look-up and the call apart. An attempt that was sent after it had been given up would charge
once more than there are attempts.
"""

A_MOMENT = timedelta(seconds=1)
"""After the instant that is being dealt with, whose row on the agenda is struck off."""


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
            ctx, payment.account_id, payment.provider_account_id, result.payment_method, result.method
        )
        if subscription is not None and subscription.payment_method_id != method.id:
            subscription.payment_method_id = method.id
            await subscription.save(update_fields=["payment_method_id"])
    if await payments.record(ctx, payment, invoice, result) and subscription is not None:
        await _follow(ctx, payment, invoice, subscription)
    return payment


@transactional
async def abandon(ctx: Context, payment_id: UUID, code: str) -> Payment:
    """The provider was definitely not asked, or refused the request: nothing moved."""
    payment, invoice, subscription = await _locked(ctx, payment_id)
    if payment.status in IN_FLIGHT:
        await payments.give_up(ctx, payment, invoice, code)
        if subscription is not None:
            await _follow(ctx, payment, invoice, subscription)
    return payment


@transactional
async def forget(ctx: Context, payment_id: UUID) -> Payment:
    """The provider never heard of it: an attempt of ours is made again at once, a payer's is theirs to repeat."""
    payment, invoice, subscription = await _locked(ctx, payment_id)
    if payment.status not in IN_FLIGHT:
        return payment
    await payments.give_up(ctx, payment, invoice, "never_began")
    if subscription is not None and payment.is_off_session:
        behind = subscription.status is SubscriptionStatus.PAST_DUE
        await jobs.later(
            ctx, lifecycle.RETRY if behind else lifecycle.PERIOD_END, subscription.id, ctx.now() + A_MOMENT
        )
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
    owed = await Invoice.named(ctx.tenant, seen.invoice_id)
    subscription = owed.subscription_id and await Subscription.locked(ctx.tenant, owed.subscription_id)
    invoice = await Invoice.locked(ctx.tenant, seen.invoice_id)
    return await Payment.locked(ctx.tenant, payment_id), invoice, subscription or None


async def _follow(ctx: Context, payment: Payment, invoice: Invoice, subscription: Subscription) -> None:
    if invoice.status is InvoiceStatus.DRAFT:
        await _follow_draft(ctx, payment, invoice, subscription)
    elif payment.status is PaymentStatus.SUCCEEDED and not payment.is_in_suspense:
        if invoice.status is InvoiceStatus.PAID:
            await paid(ctx, subscription, invoice)
    elif payment.status in {PaymentStatus.FAILED, PaymentStatus.CANCELED}:
        await _declined(ctx, payment, invoice, subscription)


async def _follow_draft(ctx: Context, payment: Payment, draft: Invoice, subscription: Subscription) -> None:
    """It is for a change that takes effect with its payment, or not at all."""
    if payment.status is PaymentStatus.SUCCEEDED:
        await applying.paid(ctx, subscription, draft, payment)
    elif payment.status in {PaymentStatus.FAILED, PaymentStatus.CANCELED}:
        await applying.failed(ctx, draft)


async def paid(ctx: Context, subscription: Subscription, invoice: Invoice) -> None:
    """An invoice of the agreement is paid: it starts, or goes on. In the open transaction."""
    if subscription.status is SubscriptionStatus.INCOMPLETE:
        await lifecycle.start(ctx, subscription, invoice)
        await _tell(ctx, subscription, invoice, "membership_active")
        if invoice.total:
            await _tell(ctx, subscription, invoice, "receipt")
    elif subscription.status in RENEWABLE | BEHIND and _is_next(subscription, invoice):
        await lifecycle.go_on(ctx, subscription, invoice)
        await _tell(ctx, subscription, invoice, "receipt")
    elif subscription.status in BEHIND and not await _owes(ctx, subscription):
        await lifecycle.recover(ctx, subscription, [invoice])
        await subscription.save()
        await entitlements.grant(ctx, subscription)
        await movements.note(ctx, subscription)


def _is_next(subscription: Subscription, invoice: Invoice) -> bool:
    """Whether the invoice is for the period that follows the present one."""
    is_regular = invoice.kind is InvoiceKind.PERIOD and invoice.period_start is not None
    return is_regular and invoice.period_start == subscription.period_end


async def _owes(ctx: Context, subscription: Subscription) -> bool:
    return await Invoice.of(ctx.tenant).filter(subscription_id=subscription.id, status=InvoiceStatus.OPEN).exists()


async def _declined(ctx: Context, payment: Payment, invoice: Invoice, subscription: Subscription) -> None:
    """A first payment can be tried again at the checkout; a renewal is tried again by us, unless that is in vain."""
    behind = subscription.status in RENEWABLE | {SubscriptionStatus.PAST_DUE}
    if not behind or invoice.status is not InvoiceStatus.OPEN:
        return
    following = next_retry(invoice, ctx.now())
    if payment.is_off_session and following is None:
        await lifecycle.end(ctx, subscription, "UNPAID")
        return
    retry_at = None if payment.is_hard_decline else following
    await lifecycle.fall_behind(ctx, subscription, invoice, retry_at or _give_up_at(invoice))
    await _tell(ctx, subscription, invoice, "payment_failed", retry_at)


def next_retry(invoice: Invoice, now: datetime) -> datetime | None:
    assert invoice.due_at is not None
    return next((invoice.due_at + wait for wait in RETRIES if invoice.due_at + wait > now), None)


def _give_up_at(invoice: Invoice) -> datetime:
    """A method that was declined for good is not tried again, but the member has as long to bring another one."""
    assert invoice.due_at is not None
    return invoice.due_at + RETRIES[-1]


async def _tell(
    ctx: Context, subscription: Subscription, invoice: Invoice, template: str, retry_at: datetime | None = None
) -> None:
    member = await people.payer(ctx, subscription.account_id)
    if member is None:
        return
    offer = await Offer.named(ctx.tenant, subscription.offer_id)
    await letters.post([(ctx, letter(ctx, subscription, invoice, template, member, offer, retry_at))])


def letter(
    ctx: Context,
    subscription: Subscription,
    invoice: Invoice,
    template: str,
    member: Member,
    offer: Offer,
    retry_at: datetime | None = None,
) -> Message:
    """What the member is told of the agreement and its invoice. Not posted yet."""
    return letters.letter_to(
        ctx,
        template,
        member,
        offer=offer.name,
        number=str(invoice.number),
        total=invoice.total,
        until=subscription.period_end,
        retry_at=retry_at,
        url=f"{ctx.origin}/membership",
    )
