"""The billing dates of an agreement: a grid in the clocks of its zone, fixed when its regular periods begin."""

from datetime import datetime, time

from models.catalogue import Price
from models.subscriptions import Subscription
from tenure.billing.engine.schedule import Schedule, schedule
from tenure.context import Context
from tenure.kit import zones


def fix(subscription: Subscription, price: Price, start: datetime, zone: str, billing_day: int | None) -> Schedule:
    """The grid on which the agreement is billed from `start` on, written to its row (not saved)."""
    grid = schedule(start, zone, price.interval_unit, price.interval_count, subscription.alignment, billing_day)
    shown = zones.local(grid.boundary(0), zone)
    subscription.anchor_on, subscription.anchor_day = shown.date(), grid.day
    subscription.anchor_clock, subscription.anchor_zone = grid.clock.isoformat(), zone
    return grid


def grid(subscription: Subscription, price: Price) -> Schedule:
    """The grid that was fixed. Raises ValueError for an agreement whose regular periods have not begun."""
    anchor = subscription.anchor_on
    if anchor is None or subscription.anchor_clock is None or subscription.anchor_zone is None:
        raise ValueError(f"the regular periods of {subscription.id} have not begun")
    return Schedule(
        unit=price.interval_unit,
        count=price.interval_count,
        zone=subscription.anchor_zone,
        year=anchor.year,
        month=anchor.month,
        day=subscription.anchor_day or anchor.day,
        clock=time.fromisoformat(subscription.anchor_clock),
    )


def zone_of(ctx: Context, account_zone: str | None) -> str:
    """Whose clocks count: the account's, or those of the business."""
    return account_zone or ctx.business.zone
