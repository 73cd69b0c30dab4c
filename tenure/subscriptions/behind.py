"""An agreement that is behind: its three clocks, of retries, of grace and of stages, and what they lead to.

Each rule here runs in an open transaction that holds the subscription's row.
"""

from datetime import timedelta
from uuid import UUID

from models.billing import Invoice, InvoiceStatus
from models.subscriptions import BEHIND, RENEWABLE, Collection, Subscription, SubscriptionStatus
from tenure import jobs
from tenure.analytics import movements
from tenure.billing.engine.proration import Boundary
from tenure.context import Context
from tenure.events import (
    DunningExhausted,
    DunningStarted,
    InvoiceOverdue,
    SubscriptionPastDue,
    SubscriptionUnpaid,
    emit,
)
from tenure.kit import money as amounts
from tenure.kit.refusals import Refused
from tenure.subscriptions import agreed, bonuses, crediting, dunning, entitlements, lifecycle, telling
from tenure.subscriptions.dunning import After, Dunning, Effect
from tenure.subscriptions.managed import driven

A_MOMENT = timedelta(seconds=1)
"""After the instant that is being dealt with, whose row on the agenda is struck off."""


async def miss(ctx: Context, subscription: Subscription, invoice: Invoice, *, by_us: bool, in_vain: bool) -> None:
    """An invoice could not be collected: the clocks start, go on, or have run out.

    `by_us`: it was an attempt of our own, and not the payer's. `in_vain`: the same method will not do another time
    either, so that another one is asked for; there is as much time for that as for retries.
    """
    policy = await dunning.of(ctx)
    if subscription.status in RENEWABLE:
        await _fall(ctx, subscription, invoice, policy, in_vain=in_vain)
    if subscription.status is not SubscriptionStatus.PAST_DUE:
        return
    since = subscription.past_due_since or ctx.now()
    following = policy.next_retry(since, ctx.now())
    if following is None:
        if by_us:
            await exhaust(ctx, subscription, policy)
        return
    await jobs.later(ctx, lifecycle.RETRY, subscription.id, policy.given_up_at(since) if in_vain else following)
    if subscription.collection is Collection.MANUAL:
        await telling.tell(ctx, subscription, invoice, "invoice_overdue", total=invoice.due)
        return
    template = "last_notice" if policy.is_last(since, following) and not in_vain else "payment_failed"
    await telling.tell(ctx, subscription, invoice, template, retry_at=None if in_vain else following)


async def _fall(ctx: Context, subscription: Subscription, invoice: Invoice, policy: Dunning, *, in_vain: bool) -> None:
    now = ctx.now()
    subscription.status, subscription.past_due_since = SubscriptionStatus.PAST_DUE, now
    subscription.grace_until = policy.grace_until(now)
    await subscription.save(update_fields=["status", "past_due_since", "grace_until"])
    retry_at = None if in_vain else policy.next_retry(now, now)
    grace = subscription.grace_until
    emit(ctx, SubscriptionPastDue(subscription, invoice=invoice, next_retry_at=retry_at, grace_until=grace))
    emit(ctx, DunningStarted(subscription, invoice=invoice, schedule=list(policy.days)))
    if grace is not None and (policy.after is After.KEEP or grace < policy.given_up_at(now)):
        await jobs.later(ctx, lifecycle.GRACE, subscription.id, grace)
    if invoice.period_end is not None and invoice.period_end > now:
        await jobs.later(ctx, lifecycle.PERIOD_END, subscription.id, invoice.period_end)
    await _next_stage(ctx, subscription, policy, invoice)
    await movements.note(ctx, subscription)


async def exhaust(ctx: Context, subscription: Subscription, policy: Dunning) -> None:
    """All retries are used up."""
    emit(ctx, DunningExhausted(subscription, action=str(policy.after)))
    await jobs.forget(ctx, lifecycle.RETRY, subscription.id)
    owed = await oldest(ctx, subscription)
    if policy.after is After.KEEP or owed is None:
        return
    if policy.after is After.UNPAID:
        await _shut(ctx, subscription)
    else:
        if subscription.collection is Collection.MANUAL:
            await _take_back(ctx, subscription)
        await lifecycle.end(ctx, subscription, "DUNNING")
    template = "membership_unpaid" if policy.after is After.UNPAID else "membership_lost"
    await telling.tell(ctx, subscription, owed, template, total=owed.due)


async def _shut(ctx: Context, subscription: Subscription) -> None:
    """It keeps its place and gives nothing until all is paid. What was not delivered is not owed."""
    unbegun = await lifecycle.unbegun(ctx, subscription)
    if unbegun is not None:
        await lifecycle.overtake(ctx, subscription, unbegun)
    subscription.status, subscription.pause_credited = SubscriptionStatus.UNPAID, True
    await subscription.save()
    await lifecycle.rest(ctx, subscription)
    await jobs.forget(ctx, lifecycle.GRACE, subscription.id)
    await _take_back(ctx, subscription)
    await entitlements.revoke(ctx, subscription, "UNPAID")
    await bonuses.follow(ctx, subscription)
    due = amounts.total((one.due for one in await lifecycle.owed(ctx, subscription)), subscription.currency)
    emit(ctx, SubscriptionUnpaid(subscription, due=due))
    await movements.note(ctx, subscription)


async def _take_back(ctx: Context, subscription: Subscription) -> None:
    """What is not delivered any more is credited: off what is owed, and to the balance where it was paid."""
    terms = await agreed.of(ctx, subscription)
    taken = await crediting.unused(ctx, subscription, ctx.now(), Boundary.TERMINATION, terms.manner)
    await crediting.give_back(ctx, taken, "Unpaid")


async def paid(ctx: Context, subscription: Subscription, invoice: Invoice | None) -> None:
    """One invoice less is owed. Where none is, every clock stops; else the next one is collected at once."""
    policy = await dunning.of(ctx)
    following = await oldest(ctx, subscription)
    if following is not None:
        await _ease(ctx, subscription, policy, following)
        await jobs.later(ctx, lifecycle.RETRY, subscription.id, ctx.now() + A_MOMENT)
        return
    was_shut = subscription.status is SubscriptionStatus.UNPAID
    await lifecycle.recover(ctx, subscription, [invoice] if invoice else [])
    await lifecycle.leave_out(ctx, subscription, await agreed.of(ctx, subscription))
    await subscription.save()
    await entitlements.grant(ctx, subscription)
    await bonuses.follow(ctx, subscription)
    if was_shut:
        await jobs.later(ctx, lifecycle.RETURN, subscription.id, ctx.now() + A_MOMENT)
    elif subscription.period_end is not None:
        await jobs.later(ctx, lifecycle.PERIOD_END, subscription.id, max(subscription.period_end, ctx.now() + A_MOMENT))
    await movements.note(ctx, subscription)


async def _ease(ctx: Context, subscription: Subscription, policy: Dunning, earliest: Invoice) -> None:
    """Stages count from what is the earliest unpaid invoice now; access comes back where only they had taken it."""
    was = subscription.stage
    subscription.stage = policy.stages_by(earliest.due_at or ctx.now(), ctx.now())
    await subscription.save(update_fields=["stage"])
    await _next_stage(ctx, subscription, policy, earliest)
    blocked = [stage.does is Effect.BLOCK_ACCESS for stage in policy.stages]
    in_grace = subscription.grace_until is None or subscription.grace_until > ctx.now()
    if any(blocked[:was]) and not any(blocked[: subscription.stage]) and in_grace:
        await entitlements.grant(ctx, subscription)


async def oldest(ctx: Context, subscription: Subscription) -> Invoice | None:
    """The earliest unpaid invoice, which is collected first."""
    return next(iter(await lifecycle.owed(ctx, subscription)), None)


@jobs.due(lifecycle.GRACE, subject=Subscription)
async def end_grace(ctx: Context, subscription_id: UUID) -> None:
    """Access ends, while it is still tried to collect."""
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    if subscription.status is SubscriptionStatus.PAST_DUE:
        await entitlements.revoke(ctx, subscription, "PAST_DUE")


@jobs.due(lifecycle.OVERDUE, subject=Subscription)
async def enter_stages(ctx: Context, subscription_id: UUID) -> None:
    """The earliest unpaid invoice has been owed for so long that something follows from it."""
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    earliest = await oldest(ctx, subscription) if subscription.status in BEHIND else None
    if earliest is None or driven.is_driven(subscription):
        return
    policy = await dunning.of(ctx)
    entered = policy.stages_by(earliest.due_at or ctx.now(), ctx.now())
    for stage in policy.stages[subscription.stage : entered]:
        emit(ctx, InvoiceOverdue(earliest, days=stage.days, stage=str(stage.does)))
        await _enter(ctx, subscription, earliest, stage.does)
    subscription.stage = max(subscription.stage, entered)
    await subscription.save(update_fields=["stage"])
    await _next_stage(ctx, subscription, policy, earliest)


async def _enter(ctx: Context, subscription: Subscription, earliest: Invoice, effect: Effect) -> None:
    if effect is Effect.BLOCK_ACCESS:
        await entitlements.revoke(ctx, subscription, "OVERDUE")
    elif effect is Effect.NOTIFY:
        await telling.tell(ctx, subscription, earliest, "invoice_overdue", total=earliest.due)


async def _next_stage(ctx: Context, subscription: Subscription, policy: Dunning, earliest: Invoice) -> None:
    ahead = policy.stages[subscription.stage :]
    if ahead:
        due_at = earliest.due_at or ctx.now()
        await jobs.later(ctx, lifecycle.OVERDUE, subscription.id, due_at + timedelta(days=ahead[0].days))


async def check_changes(ctx: Context, account_id: UUID) -> None:
    """Raises `Refused` where the account has owed for so long that it may buy and change nothing."""
    blocked_from = (await dunning.of(ctx)).blocked_from
    if blocked_from is None:
        return
    owing = {"account_id": account_id, "stage__gte": blocked_from}
    behind = Subscription.of(ctx.tenant).filter(status__in=[str(status) for status in BEHIND], **owing)
    alone = Invoice.of(ctx.tenant).filter(status=InvoiceStatus.OPEN, subscription_id__isnull=True, **owing)
    if await behind.exists() or await alone.exists():
        raise Refused("PAYMENT_DUE", "There is an overdue balance. Pay it first.")
