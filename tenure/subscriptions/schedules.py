"""The billing dates of an agreement: a grid in the clocks of its zone, fixed when its regular periods begin."""

from datetime import datetime, time

from models.accounts import Account
from models.catalogue import RECURRING, Offer, Price
from models.subscriptions import Subscription
from tenure.billing.engine.schedule import Schedule, schedule
from tenure.context import Context
from tenure.kit import zones
from tenure.kit.periods import Period, after


def opening(ctx: Context, account: Account, offer: Offer, price: Price, start: datetime) -> Schedule:
    """The grid of an agreement to an offer whose regular periods begin at an instant; its zeroth period holds that."""
    zone = zone_of(ctx, account.zone)
    return schedule(start, zone, price.interval_unit, price.interval_count, offer.alignment, account.billing_day)


def first_period(
    ctx: Context, account: Account, offer: Offer, price: Price, start: datetime, ends_at: datetime | None = None
) -> tuple[Period | None, Period | None]:
    """The whole period that holds the start, and the part of it that begins there; None of what does not recur.

    What is paid once, for a time, has that as its period. The part ends with the agreement, where that is fixed.
    """
    if price.interval_unit in RECURRING:
        whole = opening(ctx, account, offer, price, start).period(0)
        return whole, cut(Period(max(start, whole.start), whole.end), ends_at)
    if offer.term_unit is not None and offer.term_count is not None:
        term = Period(start, after(start, offer.term_unit, offer.term_count))
        return term, cut(term, ends_at)
    return None, None


def cut(part: Period, ends_at: datetime | None) -> Period:
    """A last period ends with the agreement, where that end is fixed."""
    return Period(part.start, ends_at) if ends_at is not None and part.start < ends_at < part.end else part


def fix(subscription: Subscription, grid: Schedule) -> None:
    """Keep the grid with the agreement (not saved), whose period is the zeroth from now on."""
    shown = zones.local(grid.boundary(0), grid.zone)
    subscription.anchor_on, subscription.anchor_day = shown.date(), grid.day
    subscription.anchor_clock, subscription.anchor_zone = grid.clock.isoformat(), grid.zone
    subscription.period_number = 0


def grid_of(subscription: Subscription, price: Price) -> Schedule:
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


def present(subscription: Subscription, price: Price) -> Period:
    """The whole period of which the present one is all or a part; itself, where the dates were moved within it."""
    start, end = subscription.period_start, subscription.period_end
    assert start is not None
    assert end is not None
    grid = grid_of(subscription, price)
    whole = grid.period_at(start)
    return whole if cut(whole, subscription.ends_at).end == end else Period(start, end)


def whole_of(subscription: Subscription, price: Price, at: datetime) -> Period:
    """The whole period that an instant lies in."""
    grid = grid_of(subscription, price)
    return grid.period(grid.number_at(at))


def following(subscription: Subscription, price: Price) -> tuple[Period, Period]:
    """The whole period that the end of the present one lies in, and the part of it that is billed next."""
    begin, grid = subscription.period_end, grid_of(subscription, price)
    assert begin is not None
    whole = grid.period_at(begin)
    return whole, cut(Period(begin, whole.end), subscription.ends_at)


def zone_of(ctx: Context, account_zone: str | None) -> str:
    """Whose clocks count: the account's, or those of the business."""
    return account_zone or ctx.business.zone
