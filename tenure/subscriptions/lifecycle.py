"""From one state to the next. Each rule here runs in an open transaction that holds the subscription's row."""

from datetime import datetime
from uuid import UUID

from models.accounts import Account
from models.billing import Invoice, InvoiceStatus
from models.catalogue import Offer, Price, TrialPhase
from models.payments import Refund
from models.subscriptions import LIVE, RENEWABLE, Checkout, CheckoutStatus, Subscription, SubscriptionStatus, Term
from tenure import jobs
from tenure.access import Permission
from tenure.billing import invoices, payments
from tenure.context import Context
from tenure.events import (
    CheckoutCompleted,
    SubscriptionActivated,
    SubscriptionCancellationScheduled,
    SubscriptionEnded,
    SubscriptionPastDue,
    SubscriptionReactivated,
    SubscriptionRecovered,
    SubscriptionRenewed,
    SubscriptionTrialConverted,
    SubscriptionTrialPhaseChanged,
    SubscriptionTrialStarted,
    emit,
)
from tenure.kit.periods import Period, after
from tenure.kit.refusals import Refused
from tenure.messaging import letters
from tenure.subscriptions import entitlements, people, schedules, standing
from tenure.transactions import transactional

PERIOD_END = "subscription.period_end"
RETRY = "subscription.retry"
HOLD = "subscription.hold_expired"


async def start(ctx: Context, subscription: Subscription) -> None:
    """The first invoice is paid, or asks for nothing: the trial or the first period begins now."""
    now = ctx.now()
    await jobs.forget(ctx, HOLD, subscription.id)
    phase = await _phase(ctx, subscription)
    if phase is not None:
        ends = after(now, phase.interval_unit, phase.interval_count)
        await _begin(ctx, subscription, SubscriptionStatus.TRIALING, now, ends)
        emit(ctx, SubscriptionTrialStarted(subscription, phase=phase.ordinal, ends_at=ends))
    else:
        await _activate(ctx, subscription, now)
    await entitlements.grant(ctx, subscription)
    await _complete_checkout(ctx, subscription)


async def _activate(ctx: Context, subscription: Subscription, now: datetime) -> None:
    ends = await _first_end(ctx, subscription, now)
    await _begin(ctx, subscription, SubscriptionStatus.ACTIVE, now, ends)
    emit(ctx, SubscriptionActivated(subscription, period=Period(now, ends) if ends else None))


async def _first_end(ctx: Context, subscription: Subscription, start: datetime) -> datetime | None:
    """Fix the billing dates; when the first regular period ends, None of what does not renew."""
    if subscription.term is not Term.RENEWING:
        return None
    account = await Account.named(ctx.tenant, subscription.account_id)
    price = await Price.named(ctx.tenant, subscription.price_id)
    zone = schedules.zone_of(ctx, account.zone)
    grid = schedules.fix(subscription, price, start, zone, account.billing_day)
    subscription.period_number = 0
    return grid.period(0).end


async def _begin(
    ctx: Context, subscription: Subscription, status: SubscriptionStatus, start: datetime, end: datetime | None
) -> None:
    subscription.status, subscription.hold_until = status, None
    subscription.period_start, subscription.period_end = start, end
    await subscription.save()
    if end is not None:
        await jobs.later(ctx, PERIOD_END, subscription.id, end)


async def go_on(ctx: Context, subscription: Subscription, invoice: Invoice) -> None:
    """The next period is paid: it begins where the last one ended, whenever the money came."""
    assert invoice.period_start is not None
    assert invoice.period_end is not None
    was = subscription.status
    subscription.past_due_since = None
    await jobs.forget(ctx, RETRY, subscription.id)
    if was is SubscriptionStatus.PAST_DUE:
        emit(ctx, SubscriptionRecovered(subscription, invoices=[invoice]))
    period = Period(invoice.period_start, invoice.period_end)
    await _turn(ctx, subscription, invoice, period)
    await jobs.later(ctx, PERIOD_END, subscription.id, period.end)


async def _turn(ctx: Context, subscription: Subscription, invoice: Invoice, period: Period) -> None:
    """To the second trial phase, from the trial to the first regular period, or to the next one."""
    following = await _phase(ctx, subscription, 1)
    if following is not None:
        old, subscription.trial_phase = subscription.trial_phase or 0, following.ordinal
        subscription.status = SubscriptionStatus.TRIALING
        told = SubscriptionTrialPhaseChanged(subscription, from_=old, to=following.ordinal, ends_at=period.end)
        emit(ctx, told)
    elif subscription.trial_phase is not None:
        subscription.trial_phase = None
        await _first_end(ctx, subscription, period.start)
        subscription.status = SubscriptionStatus.ACTIVE
        emit(ctx, SubscriptionTrialConverted(subscription, invoice=invoice))
    else:
        subscription.period_number += 1
        subscription.status = SubscriptionStatus.ACTIVE
        emit(ctx, SubscriptionRenewed(subscription, period=period, invoice=invoice))
    subscription.period_start, subscription.period_end = period.start, period.end
    await subscription.save()


async def fall_behind(ctx: Context, subscription: Subscription, invoice: Invoice, retry_at: datetime | None) -> None:
    """The next period could not be collected. Access stays while it is tried again."""
    if subscription.status in RENEWABLE:
        subscription.status, subscription.past_due_since = SubscriptionStatus.PAST_DUE, ctx.now()
        await subscription.save(update_fields=["status", "past_due_since"])
        told = SubscriptionPastDue(subscription, invoice=invoice, next_retry_at=retry_at, grace_until=None)
        emit(ctx, told)
    if retry_at is not None:
        await jobs.later(ctx, RETRY, subscription.id, retry_at)


async def end(ctx: Context, subscription: Subscription, reason: str, refund: Refund | None = None) -> None:
    """It is over: nothing more is billed, what is open is void, what it gave is taken back. Twice does nothing."""
    if subscription.status not in LIVE:
        return
    subscription.status, subscription.ended_at, subscription.end_reason = SubscriptionStatus.ENDED, ctx.now(), reason
    await subscription.save(update_fields=["status", "ended_at", "end_reason"])
    for kind in (PERIOD_END, RETRY, HOLD):
        await jobs.forget(ctx, kind, subscription.id)
    for invoice in await Invoice.of(ctx.tenant).filter(subscription_id=subscription.id, status=InvoiceStatus.OPEN):
        if await payments.in_flight(ctx, invoice.id) is None:
            await invoices.void(ctx, invoice, reason)
    await entitlements.revoke(ctx, subscription, reason)
    emit(ctx, SubscriptionEnded(subscription, reason=reason, refund=refund))


@transactional
async def cancel(ctx: Context, subscription_id: UUID, *, now: bool = False, reason: str = "REQUESTED") -> Subscription:
    """End at the close of the paid period, or at once. Nothing is paid back: that is a refund of its own."""
    subscription = await _own(ctx, subscription_id)
    if subscription.status is SubscriptionStatus.ENDED:
        raise Refused("ALREADY_ENDED", "This subscription has already ended.")
    if now or subscription.status not in RENEWABLE or subscription.period_end is None:
        await end(ctx, subscription, reason)
    elif subscription.ends_at is None:
        subscription.ends_at = subscription.period_end
        await subscription.save(update_fields=["ends_at"])
        emit(ctx, SubscriptionCancellationScheduled(subscription, ends_at=subscription.ends_at, reason=reason))
        await _tell_canceled(ctx, subscription)
    return subscription


@transactional
async def reactivate(ctx: Context, subscription_id: UUID) -> Subscription:
    """Take a cancellation back before it takes effect."""
    subscription = await _own(ctx, subscription_id)
    if subscription.status is SubscriptionStatus.ENDED:
        raise Refused("ALREADY_ENDED", "This subscription has already ended. Buy it anew.")
    if subscription.ends_at is None:
        raise Refused("NOT_CANCELED", "This subscription is not to end.")
    subscription.ends_at = None
    await subscription.save(update_fields=["ends_at"])
    emit(ctx, SubscriptionReactivated(subscription, next_bill_at=subscription.period_end))
    return subscription


async def _own(ctx: Context, subscription_id: UUID) -> Subscription:
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    await standing.check_paying(ctx, subscription.account_id, Permission.SUBSCRIPTIONS_WRITE)
    return subscription


async def _phase(ctx: Context, subscription: Subscription, beyond: int = 0) -> TrialPhase | None:
    """The trial phase that the subscription is in, or the one so many beyond it."""
    if subscription.trial_phase is None:
        return None
    ordinal = subscription.trial_phase + beyond
    return await TrialPhase.of(ctx.tenant).get_or_none(offer_id=subscription.offer_id, ordinal=ordinal)


async def _complete_checkout(ctx: Context, subscription: Subscription) -> None:
    checkout = await Checkout.of(ctx.tenant).get_or_none(subscription_id=subscription.id, status=CheckoutStatus.OPEN)
    if checkout is not None:
        checkout.status, checkout.completed_at = CheckoutStatus.COMPLETED, ctx.now()
        await checkout.save(update_fields=["status", "completed_at"])
        await jobs.forget(ctx, "checkout.expire", checkout.id)
        emit(ctx, CheckoutCompleted(checkout, subscription=subscription))


async def _tell_canceled(ctx: Context, subscription: Subscription) -> None:
    member = await people.payer(ctx, subscription.account_id)
    if member is not None:
        offer = await Offer.named(ctx.tenant, subscription.offer_id)
        url = f"{ctx.origin}/membership"
        await letters.tell(ctx, "cancellation", member, offer=offer.name, ends_at=subscription.ends_at, url=url)
