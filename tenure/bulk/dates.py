"""When an agreement that was made elsewhere is billed next, and ever after."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from tenure.billing.engine.schedule import Schedule, schedule
from tenure.bulk.cells import Cells, instant
from tenure.context import Context
from tenure.kit import zones
from tenure.kit.periods import Period
from tenure.kit.terms import Alignment
from tenure.subscriptions import schedules
from tenure.subscriptions.agreed import Agreed

STARTED, PERIOD_END = "startedAt", "currentPeriodEnd"
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Dates:
    """When it began, the period that was paid elsewhere, and the grid in which that has a `number`."""

    started_at: datetime
    period: Period
    grid: Schedule
    number: int
    alignment: Alignment


def read(ctx: Context, cells: Cells, terms: Agreed) -> Dates | None:
    """The dates that a row says; None where they cannot be, which the cells then know."""
    zone, now = schedules.zone_of(ctx, terms.account.zone), ctx.now()
    end, started = cells.required(PERIOD_END, instant(zone)), cells.optional(STARTED, instant(zone))
    if end is None:
        return None
    if end <= now:
        cells.wrong(
            PERIOD_END, "PERIOD_OVER", "The paid period has already ended, so the subscription can't be imported."
        )
        return None
    if started is not None and started > now:
        cells.wrong(STARTED, "START_INVALID", "The start can't be in the future.")
        return None
    grid, number, alignment = _grid(ctx, terms, started or end, end, zone)
    begin = grid.boundary(number)
    if begin > now:
        cells.wrong(PERIOD_END, "PERIOD_TOO_LONG", "The end of the period is more than one interval of the price away.")
        return None
    return Dates(started or begin, Period(max(begin, started or begin), end), grid, number, alignment)


def _grid(ctx: Context, terms: Agreed, started: datetime, end: datetime, zone: str) -> tuple[Schedule, int, Alignment]:
    """The grid since its start, where the end of the period lies on it: the 31st stays the 31st. Else since that end.

    Of an end that lies on it but for the hour, the hour counts.
    """
    grid = schedules.opening(ctx, terms.account, terms.offer, terms.price, started)
    grid = replace(grid, clock=zones.local(end, zone).time())
    number, running = grid.at(end - _INSTANT)
    if running.end == end:
        return grid, number, terms.offer.alignment
    own = schedule(end, zone, terms.price.interval_unit, terms.price.interval_count, Alignment.ANNIVERSARY)
    return own, -1, Alignment.ANNIVERSARY
