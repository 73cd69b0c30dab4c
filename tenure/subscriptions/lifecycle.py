"""From one state to the next. Each rule here runs in an open transaction that holds the subscription's row."""

from collections.abc import Sequence
from datetime import datetime

from models.billing import Invoice, InvoiceKind, InvoiceStatus
from models.catalogue import TrialPhase
from models.payments import Refund
from models.subscriptions import (
    BEHIND,
    LIVE,
    Checkout,
    CheckoutStatus,
    Collection,
    Subscription,
    SubscriptionStatus,
    Term,
)
from tenure import jobs
from tenure.analytics import movements
from tenure.billing import invoices, payments
from tenure.catalogue import currencies
from tenure.context import Context
from tenure.events import (
    CheckoutCompleted,
    DunningCleared,
    SubscriptionActivated,
    SubscriptionEnded,
    SubscriptionRecovered,
    SubscriptionRenewed,
    SubscriptionTrialConverted,
    SubscriptionTrialPhaseChanged,
    SubscriptionTrialStarted,
    emit,
)
from tenure.kit.periods import Period, after
from tenure.subscriptions import (
    agreed,
    bonuses,
    credited,
    dunning,
    entitlements,
    notices,
    schedules,
    seating,
    trials,
    waiting,
)
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.managed import driven

PERIOD_END = "subscription.period_end"
RETRY = "subscription.retry"
HOLD = "subscription.hold_expired"
RESUME = "subscription.resume"
START = "subscription.start"
GRACE = "subscription.grace_end"
OVERDUE = "subscription.overdue"
RETURN = "subscription.return"
LOOK = "subscription.look_at_provider"
BEHIND_CLOCKS = (RETRY, GRACE, OVERDUE)
CLOCKS = (PERIOD_END, HOLD, RESUME, START, RETURN, LOOK, notices.NOTICE, *BEHIND_CLOCKS)


async def start(
    ctx: Context, subscription: Subscription, invoice: Invoice | None = None, terms: Agreed | None = None
) -> None:
    """The first invoice is paid, or asks for nothing: the trial or the first period begins now.

    `terms` are its own, where somebody has read them.
    """
    await jobs.forget(ctx, HOLD, subscription.id)
    terms = terms or await agreed.of(ctx, subscription)
    phase = await phase_of(ctx, subscription, terms)
    if phase is not None:
        await _try(ctx, subscription, phase)
    else:
        await _activate(ctx, subscription, terms)
    await seating.make_room(ctx, terms)
    await entitlements.grant(ctx, subscription)
    await bonuses.follow(ctx, subscription)
    await credited.period(ctx, subscription, terms, invoice, phase)
    await complete_checkout(ctx, subscription)
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
        await await_end(ctx, subscription, end)


async def await_end(ctx: Context, subscription: Subscription, end: datetime) -> None:
    """A period has begun: have its end noticed, and its payer told in time."""
    await jobs.later(ctx, PERIOD_END, subscription.id, end)
    await notices.plan(ctx, [subscription])


async def go_on(ctx: Context, subscription: Subscription, invoice: Invoice) -> None:
    """The next period begins where the last one ended, whenever the money came. What else is owed stays owed."""
    period = invoices.period_of(invoice)
    assert period is not None
    was_behind = subscription.status in BEHIND
    still_behind = was_behind and bool(await owed(ctx, subscription))
    if was_behind and not still_behind:
        await recover(ctx, subscription, [invoice])
    terms = await agreed.of(ctx, subscription)
    phase = await _turn(ctx, subscription, terms, invoice, period)
    if still_behind:
        subscription.status = SubscriptionStatus.PAST_DUE
    elif was_behind:
        await leave_out(ctx, subscription, terms)
    await subscription.save()
    await await_end(ctx, subscription, subscription.period_end or period.end)
    if not still_behind:
        await entitlements.grant(ctx, subscription)
        await bonuses.follow(ctx, subscription)
    await credited.period(ctx, subscription, terms, invoice, phase)
    await movements.note(ctx, subscription)


async def _turn(
    ctx: Context, subscription: Subscription, terms: Agreed, invoice: Invoice, period: Period
) -> TrialPhase | None:
    """To the second trial phase, from the trial to the first regular period, or to the next one (not saved)."""
    was_trial, old = subscription.trial_phase is not None, subscription.trial_phase or 0
    following = await _step(ctx, subscription, terms, period)
    if following is not None:
        subscription.status = SubscriptionStatus.TRIALING
        told = SubscriptionTrialPhaseChanged(subscription, from_=old, to=following.ordinal, ends_at=period.end)
        emit(ctx, told)
        return following
    subscription.status = SubscriptionStatus.ACTIVE
    if was_trial:
        emit(ctx, SubscriptionTrialConverted(subscription, invoice=invoice))
    else:
        emit(ctx, SubscriptionRenewed(subscription, period=period, invoice=invoice))
    return None


async def _step(ctx: Context, subscription: Subscription, terms: Agreed, period: Period) -> TrialPhase | None:
    """Stand in the period that follows; its trial phase, where it is one (not saved)."""
    following = await phase_of(ctx, subscription, terms, 1)
    if following is not None:
        subscription.trial_phase = following.ordinal
    elif subscription.trial_phase is not None:
        subscription.trial_phase = None
        fix_dates(ctx, subscription, terms, subscription.period_end or period.start)
    else:
        subscription.period_number = schedules.grid_of(subscription, terms.price).number_at(period.start)
    subscription.period_start, subscription.period_end = period.start, period.end
    return following


async def overtake(ctx: Context, subscription: Subscription, invoice: Invoice) -> None:
    """The period of an unpaid invoice has begun, or gone by: the agreement stands in it, and is as much behind."""
    await stand_in(ctx, subscription, invoice)
    await subscription.save()


async def stand_in(ctx: Context, subscription: Subscription, invoice: Invoice) -> None:
    """Stand in the period of an invoice for what follows (not saved)."""
    period = invoices.period_of(invoice)
    assert period is not None
    await _step(ctx, subscription, await agreed.of(ctx, subscription), period)


async def leave_out(ctx: Context, subscription: Subscription, terms: Agreed) -> None:
    """What went by while it was past due is not billed afterwards, where the business has it so (not saved)."""
    now, end = ctx.now(), subscription.period_end
    if end is None or end > now or subscription.anchor_on is None:
        return
    if (await dunning.of(ctx)).meanwhile is dunning.Meanwhile.SKIP:
        grid = schedules.grid_of(subscription, terms.price)
        subscription.period_number = grid.number_at(now)
        whole = grid.period(subscription.period_number)
        subscription.period_start, subscription.period_end = whole.start, whole.end


async def owed(ctx: Context, subscription: Subscription) -> list[Invoice]:
    """Its invoices that are due and unpaid, oldest first."""
    due = Invoice.of(ctx.tenant).filter(
        subscription_id=subscription.id, status=InvoiceStatus.OPEN, due_at__lte=ctx.now()
    )
    return await due.order_by("due_at", "id")


async def unbegun(ctx: Context, subscription: Subscription) -> Invoice | None:
    """The unpaid invoice of the period that follows the one in which the agreement stands."""
    return await Invoice.of(ctx.tenant).get_or_none(
        subscription_id=subscription.id,
        kind=InvoiceKind.PERIOD,
        status=InvoiceStatus.OPEN,
        period_start=subscription.period_end,
    )


async def make_good(ctx: Context, subscription: Subscription, invoice: Invoice) -> None:
    """What had begun unpaid, a period or the rest of one, is paid: the credits that come with it are there."""
    terms = await agreed.of(ctx, subscription)
    if invoice.kind is InvoiceKind.CHANGE:
        await credited.part(ctx, subscription, terms, invoice)
    elif invoice.kind is InvoiceKind.PERIOD and invoice.collection == Collection.AUTOMATIC:
        await credited.period(ctx, subscription, terms, invoice, None)


async def recover(ctx: Context, subscription: Subscription, paid: Sequence[Invoice]) -> None:
    """Nothing is owed any more: all clocks of collection stop (not saved)."""
    trying = subscription.trial_phase is not None
    subscription.status = SubscriptionStatus.TRIALING if trying else SubscriptionStatus.ACTIVE
    subscription.past_due_since = subscription.grace_until = None
    subscription.retries = subscription.stage = 0
    for kind in BEHIND_CLOCKS:
        await jobs.forget(ctx, kind, subscription.id)
    emit(ctx, SubscriptionRecovered(subscription, invoices=list(paid)))
    emit(ctx, DunningCleared(subscription, by=paid[-1] if paid else subscription))


async def rest(ctx: Context, subscription: Subscription) -> None:
    """No period runs any more; an end that was decided on comes all the same."""
    await jobs.forget(ctx, PERIOD_END, subscription.id)
    if subscription.ends_at is not None:
        await jobs.later(ctx, PERIOD_END, subscription.id, subscription.ends_at)


async def end(
    ctx: Context, subscription: Subscription, reason: str, refund: Refund | None = None, *, by_provider: bool = False
) -> None:
    """It is over: nothing more is billed, what is open is void, what it gave is taken back. Twice does nothing.

    A provider that drives it is told to end it there too, unless it was the one to say so.
    """
    if subscription.status not in LIVE:
        return
    was_had = subscription.status is not SubscriptionStatus.INCOMPLETE
    subscription.status, subscription.ended_at, subscription.end_reason = SubscriptionStatus.ENDED, ctx.now(), reason
    await subscription.save(update_fields=["status", "ended_at", "end_reason"])
    for kind in CLOCKS:
        await jobs.forget(ctx, kind, subscription.id)
    if not by_provider:
        await driven.have_ended(ctx, subscription)
    await waiting.cancel(ctx, subscription)
    for invoice in await Invoice.of(ctx.tenant).filter(subscription_id=subscription.id, status=InvoiceStatus.OPEN):
        if not (was_had and _was_delivered(ctx, invoice)) and await payments.in_flight(ctx, invoice.id) is None:
            await invoices.void(ctx, invoice, reason)
    await entitlements.revoke(ctx, subscription, reason)
    await bonuses.follow(ctx, subscription)
    emit(ctx, SubscriptionEnded(subscription, reason=reason, refund=refund))
    await movements.note(ctx, subscription)


def _was_delivered(ctx: Context, invoice: Invoice) -> bool:
    """Whether it is for a period that was had on account: what was sent an invoice for stays owed."""
    begun = invoice.period_start is not None and invoice.period_start < ctx.now()
    return begun and invoice.collection == Collection.MANUAL


async def phase_of(ctx: Context, subscription: Subscription, terms: Agreed, beyond: int = 0) -> TrialPhase | None:
    """The trial phase that the subscription is in, or the one so many beyond it."""
    if subscription.trial_phase is None:
        return None
    wanted = subscription.trial_phase + beyond
    phases = await currencies.phases_of(ctx, terms.offer, terms.currency)
    return next((phase for phase in phases if phase.ordinal == wanted), None)


async def complete_checkout(ctx: Context, subscription: Subscription) -> None:
    """What it was bought with is done."""
    checkout = await Checkout.of(ctx.tenant).get_or_none(subscription_id=subscription.id, status=CheckoutStatus.OPEN)
    if checkout is not None:
        checkout.status, checkout.completed_at = CheckoutStatus.COMPLETED, ctx.now()
        await checkout.save(update_fields=["status", "completed_at"])
        await jobs.forget(ctx, "checkout.expire", checkout.id)
        emit(ctx, CheckoutCompleted(checkout, subscription=subscription))
