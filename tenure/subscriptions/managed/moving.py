"""Where an agreement stands, as its provider has it: the ordinary transitions, with their ordinary events.

Each rule here runs in an open transaction that holds the subscription's row.
"""

from datetime import timedelta

from models.base import Record
from models.billing import Invoice, InvoiceKind, InvoiceStatus
from models.subscriptions import BEHIND, RENEWABLE, Subscription, SubscriptionStatus
from tenure import jobs
from tenure.analytics import movements
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.events import (
    SubscriptionActivated,
    SubscriptionCancellationScheduled,
    SubscriptionPastDue,
    SubscriptionPaused,
    SubscriptionReactivated,
    SubscriptionRecovered,
    SubscriptionRenewed,
    SubscriptionResumed,
    SubscriptionTrialConverted,
    SubscriptionTrialStarted,
    SubscriptionUnpaid,
    emit,
)
from tenure.gateways.payments.managed import ManagedStatus, ManagedSubscription
from tenure.kit import money as amounts
from tenure.kit.periods import Period
from tenure.subscriptions import agreed, bonuses, dunning, entitlements, lifecycle, seating, trials
from tenure.subscriptions.managed import changed, handing

_STANDS = {
    ManagedStatus.TRIALING: SubscriptionStatus.TRIALING,
    ManagedStatus.ACTIVE: SubscriptionStatus.ACTIVE,
    ManagedStatus.PAST_DUE: SubscriptionStatus.PAST_DUE,
    ManagedStatus.UNPAID: SubscriptionStatus.UNPAID,
    ManagedStatus.PAUSED: SubscriptionStatus.PAUSED,
}
_WAITS = frozenset({SubscriptionStatus.SCHEDULED, SubscriptionStatus.INCOMPLETE})
_SHUT = frozenset({SubscriptionStatus.UNPAID, SubscriptionStatus.PAUSED})
SOON = timedelta(hours=1)
"""After its period has ended it is looked at again, whether its provider has told of that or not."""


async def move(
    ctx: Context, provider: Opened, subscription: Subscription, told: ManagedSubscription, reason: str | None
) -> None:
    """Bring it to where it stands there. What it stands at already is left alone."""
    if told.status is ManagedStatus.APPROVAL:
        return
    if told.status not in _STANDS:
        await _over(ctx, provider, subscription, told, reason)
        return
    target, was = _STANDS[told.status], subscription.status
    has_turned = _dated(subscription, told)
    subscription.status = target
    await _left(ctx, subscription, was)
    await _entered(ctx, subscription, was, has_turned=has_turned)
    await subscription.save()
    await changed.follow(ctx, provider, subscription, told)
    await _used(ctx, subscription, was, has_turned=has_turned)
    await _to_end(ctx, subscription, told, reason)
    await _watched(ctx, subscription)


async def _over(
    ctx: Context, provider: Opened, subscription: Subscription, told: ManagedSubscription, reason: str | None
) -> None:
    if handing.is_due(subscription, told):
        await handing.complete(ctx, provider.account.kind, subscription)
        return
    await lifecycle.end(ctx, subscription, reason or _why(subscription, told), by_provider=True)


def _why(subscription: Subscription, told: ManagedSubscription) -> str:
    if told.status is ManagedStatus.EXPIRED:
        return "NEVER_PAID"
    if subscription.ends_at is not None:
        return "CANCELED"
    return "DUNNING" if subscription.status in BEHIND else "PROVIDER"


def _dated(subscription: Subscription, told: ManagedSubscription) -> bool:
    """Take over its dates (not saved); whether another period has begun."""
    before = subscription.period_start
    start = told.period_start or before
    subscription.period_start = start
    subscription.period_end = told.period_end or subscription.period_end
    return before is not None and start is not None and start > before


async def _left(ctx: Context, subscription: Subscription, was: SubscriptionStatus) -> None:
    """What ends with the state that it was in (not saved)."""
    if subscription.status is was:
        return
    if was in _WAITS:
        subscription.hold_until = None
        await jobs.forget(ctx, lifecycle.HOLD, subscription.id)
    elif was is SubscriptionStatus.PAUSED:
        subscription.paused_at = subscription.paused_from = None
        emit(ctx, SubscriptionResumed(subscription, period=_period(subscription), charge=None))
    elif was in BEHIND and subscription.status not in BEHIND:
        subscription.past_due_since = subscription.grace_until = None
        await jobs.forget(ctx, lifecycle.GRACE, subscription.id)
        if subscription.status in RENEWABLE:
            emit(ctx, SubscriptionRecovered(subscription, invoices=await _paid(ctx, subscription)))


async def _entered(ctx: Context, subscription: Subscription, was: SubscriptionStatus, *, has_turned: bool) -> None:
    """What begins with the state that it is in now (not saved)."""
    now = subscription.status
    if now is was:
        if now is SubscriptionStatus.ACTIVE and has_turned:
            await _renewed(ctx, subscription)
    elif now is SubscriptionStatus.PAST_DUE:
        await _fall(ctx, subscription)
    elif now is SubscriptionStatus.UNPAID:
        due = amounts.total((one.due for one in await lifecycle.owed(ctx, subscription)), subscription.currency)
        emit(ctx, SubscriptionUnpaid(subscription, due=due))
    elif now is SubscriptionStatus.PAUSED:
        subscription.paused_at, subscription.paused_from = ctx.now(), was if was in RENEWABLE else None
        emit(ctx, SubscriptionPaused(subscription, from_=str(was), resume_at=None, credit=None))
    elif now is SubscriptionStatus.ACTIVE and was is SubscriptionStatus.TRIALING:
        emit(ctx, SubscriptionTrialConverted(subscription, invoice=await _invoice(ctx, subscription)))
    elif was in _WAITS:
        await _begun(ctx, subscription)


async def _begun(ctx: Context, subscription: Subscription) -> None:
    subscription.starts_at = subscription.starts_at or ctx.now()
    period = _period(subscription)
    if subscription.status is SubscriptionStatus.TRIALING and period is not None:
        await trials.use(ctx, subscription)
        emit(ctx, SubscriptionTrialStarted(subscription, phase=1, ends_at=period.end))
    else:
        emit(ctx, SubscriptionActivated(subscription, period=period))
    await lifecycle.complete_checkout(ctx, subscription)


async def _renewed(ctx: Context, subscription: Subscription) -> None:
    period = _period(subscription)
    if period is not None:
        emit(ctx, SubscriptionRenewed(subscription, period=period, invoice=await _invoice(ctx, subscription)))


async def _fall(ctx: Context, subscription: Subscription) -> None:
    """The provider tries again, and tells its payer. How long there is access meanwhile is ours to say."""
    policy, now = await dunning.of(ctx), ctx.now()
    subscription.past_due_since = subscription.past_due_since or now
    subscription.grace_until = grace = policy.grace_until(subscription.past_due_since)
    if grace is not None:
        await jobs.later(ctx, lifecycle.GRACE, subscription.id, max(grace, now))
    owed = next(iter(await lifecycle.owed(ctx, subscription)), None)
    emit(ctx, SubscriptionPastDue(subscription, invoice=owed, next_retry_at=None, grace_until=grace))


async def _used(ctx: Context, subscription: Subscription, was: SubscriptionStatus, *, has_turned: bool) -> None:
    """What the account may use follows."""
    now = subscription.status
    if now in _SHUT:
        await entitlements.revoke(ctx, subscription, str(now))
    elif (now is not was or has_turned) and (now in RENEWABLE or was in _SHUT | _WAITS):
        await entitlements.grant(ctx, subscription)
    if now is not was and was in _WAITS:
        await seating.make_room(ctx, await agreed.of(ctx, subscription))
    if now is not was or has_turned:
        await bonuses.follow(ctx, subscription)
    await movements.note(ctx, subscription)


async def _to_end(ctx: Context, subscription: Subscription, told: ManagedSubscription, reason: str | None) -> None:
    """An end that was decided on there, or was taken back."""
    if told.ends_at == subscription.ends_at or subscription.handover_at is not None:
        return
    subscription.ends_at = told.ends_at
    await subscription.save(update_fields=["ends_at"])
    if told.ends_at is not None:
        why = reason or "PROVIDER"
        emit(ctx, SubscriptionCancellationScheduled(subscription, ends_at=told.ends_at, reason=why))
    else:
        emit(ctx, SubscriptionReactivated(subscription, next_bill_at=subscription.period_end))


async def _watched(ctx: Context, subscription: Subscription) -> None:
    """Look again when its period or it itself has ended: not every provider tells of that, nor every time."""
    ends = [at for at in (subscription.period_end, subscription.ends_at) if at is not None and at > ctx.now()]
    if ends:
        await jobs.later(ctx, lifecycle.LOOK, subscription.id, min(ends) + SOON)


def _period(subscription: Subscription) -> Period | None:
    start, end = subscription.period_start, subscription.period_end
    return None if start is None or end is None else Period(start, end)


async def _invoice(ctx: Context, subscription: Subscription) -> Invoice | None:
    """That of the present period, where its charge is known by now."""
    rows = Invoice.of(ctx.tenant).filter(subscription_id=subscription.id, kind=InvoiceKind.PERIOD)
    return await rows.filter(period_start=subscription.period_start).exclude(status=InvoiceStatus.VOID).first()


async def _paid(ctx: Context, subscription: Subscription) -> list[Record]:
    """Those that were owed since it fell behind."""
    invoice = await _invoice(ctx, subscription)
    return [invoice] if invoice is not None and invoice.status is InvoiceStatus.PAID else []
