"""From one state to the next. Each rule here runs in an open transaction that holds the subscription's row."""

from collections.abc import Sequence
from datetime import datetime

from models.billing import Invoice, InvoiceLine, InvoiceStatus
from models.catalogue import TrialPhase
from models.payments import Refund
from models.subscriptions import (
    BEHIND,
    LIVE,
    RENEWABLE,
    Checkout,
    CheckoutStatus,
    Subscription,
    SubscriptionStatus,
    Term,
)
from tenure import jobs
from tenure.analytics import movements
from tenure.billing import invoices, payments
from tenure.context import Context
from tenure.credits import granting
from tenure.events import (
    CheckoutCompleted,
    SubscriptionActivated,
    SubscriptionEnded,
    SubscriptionPastDue,
    SubscriptionRecovered,
    SubscriptionRenewed,
    SubscriptionTrialConverted,
    SubscriptionTrialPhaseChanged,
    SubscriptionTrialStarted,
    emit,
)
from tenure.kit.periods import Period, after
from tenure.subscriptions import agreed, bonuses, entitlements, schedules, seating, trials, waiting
from tenure.subscriptions.agreed import Agreed

PERIOD_END = "subscription.period_end"
RETRY = "subscription.retry"
HOLD = "subscription.hold_expired"
RESUME = "subscription.resume"
START = "subscription.start"
CLOCKS = (PERIOD_END, RETRY, HOLD, RESUME, START)


async def start(ctx: Context, subscription: Subscription, invoice: Invoice | None = None) -> None:
    """The first invoice is paid, or asks for nothing: the trial or the first period begins now."""
    await jobs.forget(ctx, HOLD, subscription.id)
    terms = await agreed.of(ctx, subscription)
    phase = await phase_of(ctx, subscription, terms)
    if phase is not None:
        await _try(ctx, subscription, phase)
    else:
        await _activate(ctx, subscription, terms)
    await seating.make_room(ctx, terms)
    await entitlements.grant(ctx, subscription)
    await bonuses.follow(ctx, subscription)
    await _credit(ctx, subscription, terms, invoice, phase)
    await _complete_checkout(ctx, subscription)
    await movements.note(ctx, subscription)


async def start_for(ctx: Context, subscription: Subscription, period: Period) -> None:
    """What is paid for already, a gift or a bonus, begins for a period; its billing dates are the caller's to fix."""
    await jobs.forget(ctx, HOLD, subscription.id)
    await _begin(ctx, subscription, SubscriptionStatus.ACTIVE, period.start, period.end)
    emit(ctx, SubscriptionActivated(subscription, period=period))
    await entitlements.grant(ctx, subscription)
    await bonuses.follow(ctx, subscription)
    await movements.note(ctx, subscription)


async def _try(ctx: Context, subscription: Subscription, phase: TrialPhase) -> None:
    whole = Period(ctx.now(), after(ctx.now(), phase.interval_unit, phase.interval_count))
    ends = schedules.cut(whole, subscription.ends_at).end
    await _begin(ctx, subscription, SubscriptionStatus.TRIALING, ctx.now(), ends)
    await trials.use(ctx, subscription)
    emit(ctx, SubscriptionTrialStarted(subscription, phase=phase.ordinal, ends_at=ends))


async def _activate(ctx: Context, subscription: Subscription, terms: Agreed) -> None:
    now = ctx.now()
    ends = fix_dates(ctx, subscription, terms, now)
    await _begin(ctx, subscription, SubscriptionStatus.ACTIVE, now, ends)
    emit(ctx, SubscriptionActivated(subscription, period=Period(now, ends) if ends else None))


def fix_dates(ctx: Context, subscription: Subscription, terms: Agreed, begin: datetime) -> datetime | None:
    """Fix the billing dates from `begin` on (not saved); when the first period ends, None of what lasts for good."""
    if subscription.term is Term.RENEWING:
        schedules.fix(subscription, schedules.opening(ctx, terms.account, terms.offer, terms.price, begin))
    _, part = schedules.first_period(ctx, terms.account, terms.offer, terms.price, begin, subscription.ends_at)
    return part.end if part else None


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
    period = invoices.period_of(invoice)
    assert period is not None
    if subscription.status in BEHIND:
        await recover(ctx, subscription, [invoice])
    terms = await agreed.of(ctx, subscription)
    phase = await _turn(ctx, subscription, terms, invoice, period)
    await jobs.later(ctx, PERIOD_END, subscription.id, period.end)
    await entitlements.grant(ctx, subscription)
    await bonuses.follow(ctx, subscription)
    await _credit(ctx, subscription, terms, invoice, phase)
    await movements.note(ctx, subscription)


async def _turn(
    ctx: Context, subscription: Subscription, terms: Agreed, invoice: Invoice, period: Period
) -> TrialPhase | None:
    """To the second trial phase, from the trial to the first regular period, or to the next one."""
    following = await phase_of(ctx, subscription, terms, 1)
    if following is not None:
        old, subscription.trial_phase = subscription.trial_phase or 0, following.ordinal
        subscription.status = SubscriptionStatus.TRIALING
        told = SubscriptionTrialPhaseChanged(subscription, from_=old, to=following.ordinal, ends_at=period.end)
        emit(ctx, told)
    elif subscription.trial_phase is not None:
        subscription.trial_phase, subscription.status = None, SubscriptionStatus.ACTIVE
        fix_dates(ctx, subscription, terms, subscription.period_end or period.start)
        emit(ctx, SubscriptionTrialConverted(subscription, invoice=invoice))
    else:
        subscription.period_number = schedules.grid_of(subscription, terms.price).number_at(period.start)
        subscription.status = SubscriptionStatus.ACTIVE
        emit(ctx, SubscriptionRenewed(subscription, period=period, invoice=invoice))
    subscription.period_start, subscription.period_end = period.start, period.end
    await subscription.save()
    return following


async def recover(ctx: Context, subscription: Subscription, paid: Sequence[Invoice]) -> None:
    """Nothing is owed any more: all clocks of collection stop (not saved)."""
    subscription.status = SubscriptionStatus.ACTIVE
    subscription.past_due_since = subscription.grace_until = None
    subscription.retries = subscription.stage = 0
    await jobs.forget(ctx, RETRY, subscription.id)
    emit(ctx, SubscriptionRecovered(subscription, invoices=list(paid)))


async def fall_behind(ctx: Context, subscription: Subscription, invoice: Invoice, retry_at: datetime | None) -> None:
    """The next period could not be collected. Access stays while it is tried again."""
    if subscription.status in RENEWABLE:
        subscription.status, subscription.past_due_since = SubscriptionStatus.PAST_DUE, ctx.now()
        await subscription.save(update_fields=["status", "past_due_since"])
        told = SubscriptionPastDue(subscription, invoice=invoice, next_retry_at=retry_at, grace_until=None)
        emit(ctx, told)
        await movements.note(ctx, subscription)
    if retry_at is not None:
        await jobs.later(ctx, RETRY, subscription.id, retry_at)


async def end(ctx: Context, subscription: Subscription, reason: str, refund: Refund | None = None) -> None:
    """It is over: nothing more is billed, what is open is void, what it gave is taken back. Twice does nothing."""
    if subscription.status not in LIVE:
        return
    subscription.status, subscription.ended_at, subscription.end_reason = SubscriptionStatus.ENDED, ctx.now(), reason
    await subscription.save(update_fields=["status", "ended_at", "end_reason"])
    for kind in CLOCKS:
        await jobs.forget(ctx, kind, subscription.id)
    await waiting.cancel(ctx, subscription)
    for invoice in await Invoice.of(ctx.tenant).filter(subscription_id=subscription.id, status=InvoiceStatus.OPEN):
        if await payments.in_flight(ctx, invoice.id) is None:
            await invoices.void(ctx, invoice, reason)
    await entitlements.revoke(ctx, subscription, reason)
    await bonuses.follow(ctx, subscription)
    emit(ctx, SubscriptionEnded(subscription, reason=reason, refund=refund))
    await movements.note(ctx, subscription)


async def phase_of(ctx: Context, subscription: Subscription, terms: Agreed, beyond: int = 0) -> TrialPhase | None:
    """The trial phase that the subscription is in, or the one so many beyond it."""
    if subscription.trial_phase is None:
        return None
    wanted = subscription.trial_phase + beyond
    return next((phase for phase in await agreed.phases_of(ctx, terms) if phase.ordinal == wanted), None)


async def _credit(
    ctx: Context, subscription: Subscription, terms: Agreed, invoice: Invoice | None, phase: TrialPhase | None
) -> None:
    """The credits that come with a period, for what its line cost."""
    line = None
    if invoice is not None:
        lines = InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id, subscription_id=subscription.id)
        line = await lines.order_by("ordinal").first()
    ordinal = None if phase is None else phase.ordinal
    await granting.for_period(ctx, subscription, terms.offer, line, phase=ordinal)


async def _complete_checkout(ctx: Context, subscription: Subscription) -> None:
    checkout = await Checkout.of(ctx.tenant).get_or_none(subscription_id=subscription.id, status=CheckoutStatus.OPEN)
    if checkout is not None:
        checkout.status, checkout.completed_at = CheckoutStatus.COMPLETED, ctx.now()
        await checkout.save(update_fields=["status", "completed_at"])
        await jobs.forget(ctx, "checkout.expire", checkout.id)
        emit(ctx, CheckoutCompleted(checkout, subscription=subscription))
