"""Resting and going on: now or when the period ends, with credit or without."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from models import database
from models.billing import Invoice, InvoiceKind, InvoiceStatus
from models.payments import Payment
from models.subscriptions import Collection, Subscription, SubscriptionStatus
from tenure import jobs, rehearsal, settings
from tenure.access import Permission
from tenure.analytics import movements
from tenure.billing import invoices
from tenure.billing.engine.proration import Boundary, unused_from
from tenure.billing.quotes import Quote
from tenure.context import Context
from tenure.events import SubscriptionPaused, SubscriptionResumed, emit
from tenure.kit.money import Money
from tenure.kit.periods import Period
from tenure.kit.refusals import Refused
from tenure.subscriptions import (
    agreed,
    applying,
    bonuses,
    canceling,
    changing,
    collecting,
    crediting,
    entitlements,
    lifecycle,
    manual,
    policy,
    schedules,
    standing,
    transitions,
)
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.managed import driven, resting
from tenure.subscriptions.managed.resting import Rest
from tenure.subscriptions.transitions import Trigger
from tenure.transactions import transactional


class Dates(StrEnum):
    """Whether the billing dates stay when it goes on, or begin anew."""

    KEEP = "KEEP"
    RESET = "RESET"


@dataclass(frozen=True, slots=True)
class Pause:
    """`at_end`: when the period ends, instead of now. `credits`: what is unused goes to the balance."""

    at_end: bool = False
    credits: bool = False
    resume_at: datetime | None = None


async def pause(ctx: Context, subscription_id: UUID, wish: Pause) -> Subscription:
    """Let it rest. Raises `Refused` where something is owed, `Unavailable` where its provider does not answer."""
    seen = await _driven(ctx, subscription_id)
    if seen is None:
        return await decide_pause(ctx, subscription_id, wish)
    _check_bare(wish)
    return await resting.have(ctx, seen, Rest.PAUSE)


def _check_bare(wish: Pause) -> None:
    if wish != Pause():
        raise Refused(
            "PROVIDER_MANAGED", "The payment provider can only pause immediately, without a credit or a resume date."
        )


@transactional
async def rehearse_pause(ctx: Context, subscription_id: UUID, wish: Pause) -> Subscription:
    """What it would come to, for a preview: where a provider drives it, as if that had done it."""
    subscription = await canceling.own(ctx, subscription_id)
    if not driven.is_driven(subscription):
        return await decide_pause(ctx, subscription_id, wish)
    _check_bare(wish)
    await resting.rehearse(ctx, subscription, Rest.PAUSE)
    return subscription


async def _driven(ctx: Context, subscription_id: UUID) -> Subscription | None:
    """The agreement, for those who may, where its provider is to be asked. Raises `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        subscription = await Subscription.named(ctx.tenant, subscription_id)
        await standing.check_paying(ctx, subscription.account_id, Permission.SUBSCRIPTIONS_WRITE)
    return subscription if driven.is_driven(subscription) else None


@transactional
async def decide_pause(ctx: Context, subscription_id: UUID, wish: Pause) -> Subscription:
    """The part of it that asks nobody outside."""
    subscription = await canceling.own(ctx, subscription_id)
    transitions.check(subscription.status, Trigger.PAUSE)
    changing.check_own(subscription)
    driven.check_ours(subscription)
    longest = ctx.now() + timedelta(days=await settings.value(ctx, policy.LONGEST_PAUSE))
    if wish.resume_at is not None and not ctx.now() < wish.resume_at <= longest:
        raise Refused(
            "RESUME_INVALID", "The subscription must resume in the future and within the maximum pause.", ["resumeAt"]
        )
    subscription.resume_at = wish.resume_at or longest
    if wish.at_end:
        subscription.pause_at_end = True
        rehearsal.reckoned(ctx, [])
        await subscription.save(update_fields=["pause_at_end", "resume_at"])
        return subscription
    await begin(ctx, subscription, credits=wish.credits)
    return subscription


async def begin(ctx: Context, subscription: Subscription, *, credits: bool) -> None:
    """It rests from now on, in the open transaction."""
    at, was = ctx.reckons_at(), subscription.status
    credit = await _give_back(ctx, subscription, at) if credits and was is SubscriptionStatus.ACTIVE else None
    if not credits:
        rehearsal.reckoned(ctx, [])
    if was is SubscriptionStatus.TRIALING and subscription.period_end is not None:
        subscription.trial_left = max(int((subscription.period_end - ctx.now()).total_seconds()), 0)
    subscription.paused_at, subscription.paused_from = ctx.now(), was
    subscription.status, subscription.pause_at_end = SubscriptionStatus.PAUSED, False
    subscription.pause_credited = bool(credit)
    await subscription.save()
    await lifecycle.rest(ctx, subscription)
    if subscription.resume_at is not None:
        await jobs.later(ctx, lifecycle.RESUME, subscription.id, subscription.resume_at)
    await entitlements.revoke(ctx, subscription, "PAUSED")
    await bonuses.follow(ctx, subscription)
    emit(ctx, SubscriptionPaused(subscription, from_=str(was), resume_at=subscription.resume_at, credit=credit))
    await movements.note(ctx, subscription)


async def _give_back(ctx: Context, subscription: Subscription, at: datetime) -> Money:
    terms = await agreed.of(ctx, subscription)
    taken = await crediting.unused(ctx, subscription, at, Boundary.TERMINATION, terms.manner)
    rehearsal.reckoned(ctx, [one.total for one in taken])
    await crediting.give_back(ctx, taken, "Paused")
    return crediting.total(taken, terms.currency)


async def resume(ctx: Context, subscription_id: UUID, dates: Dates = Dates.KEEP) -> Subscription:
    """Go on. What is due for the rest of the period is collected; where that fails, it is past due."""
    seen = await _driven(ctx, subscription_id)
    if seen is not None:
        _check_kept(dates)
        return await resting.have(ctx, seen, Rest.RESUME)
    begun = await decide(ctx, subscription_id, dates)
    if isinstance(begun, Payment):
        await collecting.collect(ctx, begun)
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Subscription.named(ctx.tenant, subscription_id)


def _check_kept(dates: Dates) -> None:
    if dates is not Dates.KEEP:
        raise Refused("PROVIDER_MANAGED", "The payment provider always keeps the billing dates.")


@transactional
async def rehearse_resume(ctx: Context, subscription_id: UUID, dates: Dates) -> Payment | Subscription:
    """As `rehearse_pause`."""
    subscription = await canceling.own(ctx, subscription_id)
    if not driven.is_driven(subscription):
        return await decide(ctx, subscription_id, dates)
    _check_kept(dates)
    await resting.rehearse(ctx, subscription, Rest.RESUME)
    return subscription


@transactional
async def decide(ctx: Context, subscription_id: UUID, dates: Dates) -> Payment | Subscription:
    """The part of it that asks nobody outside; the attempt to collect, where something is due."""
    subscription = await canceling.own(ctx, subscription_id)
    transitions.check(subscription.status, Trigger.RESUME)
    driven.check_ours(subscription)
    return await go_on(ctx, subscription, dates) or subscription


@jobs.due(lifecycle.RESUME, outside=True)
async def resume_by_itself(ctx: Context, subscription_id: UUID) -> None:
    """The pause is over."""
    payment = await _resume_by_itself(ctx, subscription_id)
    if payment is not None:
        await collecting.collect(ctx, payment)


@transactional
async def _resume_by_itself(ctx: Context, subscription_id: UUID) -> Payment | None:
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    if subscription.status is not SubscriptionStatus.PAUSED or driven.is_driven(subscription):
        return None
    return await go_on(ctx, subscription, Dates.KEEP)


async def go_on(ctx: Context, subscription: Subscription, dates: Dates) -> Payment | None:
    """From a pause to where it was, in the open transaction."""
    await jobs.forget(ctx, lifecycle.RESUME, subscription.id)
    if subscription.ends_at is not None and subscription.ends_at <= ctx.now():
        rehearsal.reckoned(ctx, [])
        await lifecycle.end(ctx, subscription, "TERM_ENDED")
        return None
    await applying.at_period_end(ctx, subscription)
    was = subscription.paused_from
    subscription.paused_at = subscription.paused_from = subscription.resume_at = None
    if was is SubscriptionStatus.TRIALING:
        rehearsal.reckoned(ctx, [])
        await _try_on(ctx, subscription)
        return None
    return await activate(ctx, subscription, dates)


async def _try_on(ctx: Context, subscription: Subscription) -> None:
    """The rest of the trial is had now."""
    rest = Period(ctx.now(), ctx.now() + timedelta(seconds=subscription.trial_left or 0))
    subscription.status, subscription.trial_left = SubscriptionStatus.TRIALING, None
    subscription.period_end = schedules.cut(rest, subscription.ends_at).end
    await _went_on(ctx, subscription, None)


async def activate(ctx: Context, subscription: Subscription, dates: Dates) -> Payment | None:
    """The period goes on, or the rest of it is billed where it was given back. In the open transaction."""
    terms, at = await agreed.of(ctx, subscription), ctx.reckons_at()
    is_paid = not subscription.pause_credited and subscription.period_end is not None and subscription.period_end > at
    subscription.status, subscription.pause_credited = SubscriptionStatus.ACTIVE, False
    if (is_paid and dates is Dates.KEEP) or subscription.period_end is None:
        rehearsal.reckoned(ctx, [])
        await _went_on(ctx, subscription, None)
        return None
    whole, part = _following(ctx, subscription, terms, at, dates)
    quote = await agreed.quote_regular(ctx, terms, whole, part)
    rehearsal.reckoned(ctx, [line.net + line.tax for line in quote.lines])
    return await _billed(ctx, subscription, terms, quote)


def _following(
    ctx: Context, subscription: Subscription, terms: Agreed, at: datetime, dates: Dates
) -> tuple[Period | None, Period | None]:
    """The period that holds the present and what is left of it; a new one, where dates begin anew. Not saved."""
    if dates is Dates.RESET or subscription.anchor_on is None:
        subscription.period_start = at
        subscription.period_end = lifecycle.fix_dates(ctx, subscription, terms, at)
        return schedules.first_period(ctx, terms.account, terms.offer, terms.price, at, subscription.ends_at)
    grid = schedules.grid_of(subscription, terms.price)
    subscription.period_number = grid.number_at(at)
    whole = grid.period(subscription.period_number)
    begin = max(unused_from(terms.manner.policy, at, terms.manner.zone, Boundary.CHANGE), whole.start)
    rest = schedules.cut(Period(min(begin, whole.end), whole.end), subscription.ends_at)
    subscription.period_start, subscription.period_end = at, rest.end
    return whole, rest


async def _billed(ctx: Context, subscription: Subscription, terms: Agreed, quote: Quote) -> Payment | None:
    due_at = ctx.now() + timedelta(days=subscription.days_until_due)
    kind = InvoiceKind.CHANGE  # a day may be begun more than once
    manner = invoices.Manner(kind, str(subscription.collection), due_at)
    invoice = await invoices.open_for(ctx, terms.account, subscription.id, quote, manner)
    await _went_on(ctx, subscription, invoice)
    if invoice.status is InvoiceStatus.OPEN and subscription.collection is Collection.AUTOMATIC:
        return await collecting.off_session(ctx, subscription, invoice)
    await lifecycle.make_good(ctx, subscription, invoice)  # paid by the balance, or owed until its day
    await manual.send(ctx, invoice)
    return None


async def _went_on(ctx: Context, subscription: Subscription, invoice: Invoice | None) -> None:
    await subscription.save()
    start, end = subscription.period_start, subscription.period_end
    if end is not None:
        await lifecycle.await_end(ctx, subscription, end)
    await entitlements.grant(ctx, subscription)
    await bonuses.follow(ctx, subscription)
    period = Period(start, end) if start is not None and end is not None else None
    emit(ctx, SubscriptionResumed(subscription, period=period, charge=invoice.total if invoice else None))
    await movements.note(ctx, subscription)
