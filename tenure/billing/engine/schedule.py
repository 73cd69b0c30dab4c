"""When periods begin and end: a grid of billing dates in the clocks of one zone, fixed when an agreement is made."""

import calendar
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from tenure.kit import zones
from tenure.kit.periods import Period
from tenure.kit.terms import Alignment

_MONTHS = {"MONTH": 1, "YEAR": 12}
_DAYS = {"DAY": 1, "WEEK": 7}


@dataclass(frozen=True, slots=True)
class Schedule:
    """A boundary every `count` units of DAY, WEEK, MONTH or YEAR, `day` of the month and `clock` kept for ever.

    A day that a month does not have is its last one, for that month only: 31 January, 28 February, 31 March. An hour
    that the zone skips is the first instant after; one that comes twice is the first.
    """

    unit: str
    count: int
    zone: str
    year: int
    month: int
    day: int
    clock: time

    def boundary(self, number: int) -> datetime:
        """The start of the `number`-th period (UTC); the zeroth is the anchor's own, and numbers below it go back."""
        if self.unit in _DAYS:
            shown = self._anchor() + timedelta(days=_DAYS[self.unit] * self.count * number)
        else:
            shown = self._in_month(_MONTHS[self.unit] * self.count * number)
        return zones.at(datetime.combine(shown, self.clock), self.zone)

    def period(self, number: int) -> Period:
        return Period(self.boundary(number), self.boundary(number + 1))

    def number_at(self, instant: datetime) -> int:
        """The number of the period that holds an instant."""
        return self.at(instant)[0]

    def period_at(self, instant: datetime) -> Period:
        """The period that holds an instant."""
        return self.at(instant)[1]

    def at(self, instant: datetime) -> tuple[int, Period]:
        """The period that holds an instant, and its number."""
        shown = zones.local(instant, self.zone).date()
        if self.unit in _DAYS:
            number = (shown - self._anchor()).days // (_DAYS[self.unit] * self.count)
        else:
            months = (shown.year - self.year) * 12 + shown.month - self.month
            number = months // (_MONTHS[self.unit] * self.count)
        period = self.period(number)
        while period.start > instant:
            number, period = number - 1, Period(self.boundary(number - 1), period.start)
        while period.end <= instant:
            number, period = number + 1, Period(period.end, self.boundary(number + 2))
        return number, period

    def _anchor(self) -> date:
        return date(self.year, self.month, self.day)

    def _in_month(self, months: int) -> date:
        years, month = divmod(self.month - 1 + months, 12)
        year = self.year + years
        return date(year, month + 1, min(self.day, calendar.monthrange(year, month + 1)[1]))


def schedule(
    start: datetime, zone: str, unit: str, count: int, alignment: Alignment, billing_day: int | None = None
) -> Schedule:
    """The grid of an agreement that begins at an instant.

    Its zeroth period holds the start: wholly where the agreement begins with it, else in part, as a stub. `billing_day`
    (1 to 31) is a day of the month; intervals of days and weeks keep their anniversary whatever it is.
    """
    shown = zones.local(start, zone).replace(tzinfo=None)
    own = Schedule(unit, count, zone, shown.year, shown.month, shown.day, shown.time())
    if alignment is Alignment.CALENDAR:
        return _calendar(own, shown.date())
    if alignment is Alignment.BILLING_DAY and billing_day is not None and unit in _MONTHS:
        return _billing_day(own, start, billing_day)
    return own


def _calendar(own: Schedule, start: date) -> Schedule:
    """Months and years from 1 January on, weeks from Monday, so that every quarter is a quarter; days are days."""
    aligned = replace(own, clock=time())
    if own.unit in _MONTHS:
        year = start.year - start.year % own.count if own.unit == "YEAR" else start.year
        first = replace(aligned, year=year, month=1, day=1)
        instant = zones.at(datetime.combine(start, time()), own.zone)
        begin = zones.local(first.boundary(first.number_at(instant)), own.zone)
        return replace(first, year=begin.year, month=begin.month)
    monday = start - timedelta(days=start.weekday() if own.unit == "WEEK" else 0)
    return replace(aligned, year=monday.year, month=monday.month, day=monday.day)


def _billing_day(own: Schedule, start: datetime, billing_day: int) -> Schedule:
    """The next such day ends the stub, so that the second period begins within a month whatever the interval is."""
    monthly = replace(own, unit="MONTH", count=1, day=billing_day, clock=time())
    number = monthly.number_at(start)
    if zones.local(monthly.boundary(number), own.zone).date() == zones.local(start, own.zone).date():
        first = monthly.boundary(number)  # it begins on the day itself: there is no stub
    else:
        step = _MONTHS[own.unit] * own.count
        first = monthly.boundary(number + 1 - step)
    shown = zones.local(first, own.zone)
    return replace(own, year=shown.year, month=shown.month, day=billing_day, clock=time())
