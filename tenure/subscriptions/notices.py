"""When payers are told beforehand: of a trial that ends, and of a long period that begins anew."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from models.catalogue import IntervalUnit
from models.subscriptions import Subscription, SubscriptionStatus
from tenure import jobs, settings
from tenure.context import Context
from tenure.kit.periods import after
from tenure.settings import Integer, Setting
from tenure.settings.reading import Layers

NOTICE = "subscription.notice"

TRIAL_DAYS = Setting(
    "subscriptions.trial_notice_days",
    Integer(0, 60, "days"),
    7,
    "How long before a trial ends the payer is notified; immediately if the trial is shorter. 0 turns the notice off.",
    title="Trial ending notice",
)
RENEWAL_DAYS = Setting(
    "subscriptions.renewal_notice_days",
    Integer(0, 90, "days"),
    30,
    "How long before a long period renews the payer is notified. 0 turns the notice off.",
    title="Renewal notice",
)
RENEWAL_MONTHS = Setting(
    "subscriptions.renewal_notice_months",
    Integer(1, 120, "months"),
    12,
    "The payer is notified before the renewal of periods of this length or longer.",
    title="Shortest period with renewal notice",
)
ALL = (TRIAL_DAYS, RENEWAL_DAYS, RENEWAL_MONTHS)


async def plan(ctx: Context, subscriptions: Sequence[Subscription]) -> None:
    """Have the payers told in time, in the open transaction: of periods that begin now."""
    layers = await settings.layers(ctx)
    due = {row.id: instant for row in subscriptions if (instant := _due_at(layers, row)) is not None}
    if due:
        await jobs.later_all(ctx, NOTICE, {key: max(instant, ctx.now()) for key, instant in due.items()})


async def is_time(ctx: Context, subscription: Subscription) -> bool:
    """Whether it is time to tell of the end of the present period, which may be another one since it was planned."""
    instant, end = _due_at(await settings.layers(ctx), subscription), subscription.period_end
    return instant is not None and end is not None and instant <= ctx.now() < end


def _due_at(layers: Layers, subscription: Subscription) -> datetime | None:
    """When the payer is to be told of the end of the present period; None where nothing is to be told."""
    start, end = subscription.period_start, subscription.period_end
    if start is None or end is None:
        return None
    days = 0
    if subscription.status is SubscriptionStatus.TRIALING:
        days = layers.of(TRIAL_DAYS).value
    elif subscription.status is SubscriptionStatus.ACTIVE and _is_long(layers, start, end):
        days = layers.of(RENEWAL_DAYS).value
    return end - timedelta(days=days) if days else None


def _is_long(layers: Layers, start: datetime, end: datetime) -> bool:
    return after(start, IntervalUnit.MONTH, layers.of(RENEWAL_MONTHS).value) <= end
