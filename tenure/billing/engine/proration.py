"""Which share of a period something lasts: one rule over five dimensions, and the presets that have names."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from tenure.billing.engine.calculation import Calculation, Term, rounded
from tenure.billing.engine.rounding import Rounding
from tenure.kit.periods import Period

SCALE = 9
"""Decimal places to which a policy by days brings its ratio, as the billing systems do that count in days."""

MONTH = 30
"""Days of every month where months are taken for equally long."""


class Unit(StrEnum):
    SECOND = "SECOND"
    DAY = "DAY"


class Length(StrEnum):
    """How long the period is by which is divided: as it is, or thirty days (monthly prices only)."""

    ACTUAL = "ACTUAL"
    FIXED_30 = "FIXED_30"


class ChangeDay(StrEnum):
    """Whose the day of a change is: the new terms' or the old ones'."""

    NEW = "NEW"
    OLD = "OLD"


class TerminationDay(StrEnum):
    """Whether the day on which something ends counts as used."""

    UNUSED = "UNUSED"
    USED = "USED"


class Cycle(StrEnum):
    """Whether a change keeps the billing date or begins a new period."""

    KEEP = "KEEP"
    RESET = "RESET"


@dataclass(frozen=True, slots=True)
class Policy:
    """How time is counted when something begins, changes or ends within a period. `name` is that of its preset."""

    name: str
    unit: Unit
    length: Length = Length.ACTUAL
    change_day: ChangeDay = ChangeDay.NEW
    termination_day: TerminationDay = TerminationDay.UNUSED
    cycle: Cycle = Cycle.KEEP


PRESETS = {
    policy.name: policy
    for policy in (
        Policy("SECOND_ACTUAL", Unit.SECOND),
        Policy("DAY_ACTUAL", Unit.DAY),
        Policy("DAY_INCLUSIVE", Unit.DAY, termination_day=TerminationDay.USED),
        Policy("DAY_FIXED_30", Unit.DAY, Length.FIXED_30),
    )
}


class Boundary(StrEnum):
    """What happens at an instant within a period."""

    CHANGE = "CHANGE"
    TERMINATION = "TERMINATION"


def unused_from(policy: Policy, at: datetime, zone: ZoneInfo, boundary: Boundary) -> datetime:
    """From when on nothing of the old is used: the instant itself, or the local midnight that the policy says."""
    if policy.unit is Unit.SECOND:
        return at
    is_next = (
        policy.change_day is ChangeDay.OLD
        if boundary is Boundary.CHANGE
        else policy.termination_day is TerminationDay.USED
    )
    day = at.astimezone(zone).date() + timedelta(days=is_next)
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def unused(policy: Policy, period: Period, at: datetime, zone: ZoneInfo, boundary: Boundary) -> Period | None:
    """The part of a line's own period that is left when something happens in it; None where nothing is."""
    begin = max(unused_from(policy, at, zone, boundary), period.start)
    return Period(begin, period.end) if begin < period.end else None


def ratio(calculation: Calculation, policy: Policy, part: Period, whole: Period, zone: ZoneInfo, name: str) -> Term:
    """`part` over `whole`, by the policy, in the account's zone. A part that is the whole is one by every policy."""
    if part == whole:
        return calculation.step(name, calculation.given("periods", 1), "Full period")
    counted = _seconds if policy.unit is Unit.SECOND else _days
    return counted(calculation, policy, part, whole, zone, name)


def _seconds(calculation: Calculation, policy: Policy, part: Period, whole: Period, zone: ZoneInfo, name: str) -> Term:
    lasts = calculation.given(f"{name}Seconds", _in_seconds(part))
    length = calculation.given("periodSeconds", _in_seconds(whole))
    return calculation.step(name, lasts / length, "Share of the period, in seconds")


def _days(calculation: Calculation, policy: Policy, part: Period, whole: Period, zone: ZoneInfo, name: str) -> Term:
    begin, end = _day(part.start, zone), _day(part.end, zone)
    if policy.length is Length.FIXED_30:
        lasts, length = _days_of_equal_months(begin, end), MONTH
    else:
        lasts, length = (end - begin).days, (_day(whole.end, zone) - _day(whole.start, zone)).days
    share = calculation.given(f"{name}Days", lasts) / calculation.given("periodDays", length)
    return calculation.step(
        name, rounded(share, SCALE, Rounding.HALF_AWAY), f"Share of the period, in days, to {SCALE} decimal places"
    )


def _days_of_equal_months(begin: date, end: date) -> int:
    """The actual days within one month; across a month's end, less what the first month has beyond thirty."""
    days = (end - begin).days
    if (begin.year, begin.month) == (end.year, end.month):
        return days
    last_of_first = (begin.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return days - (last_of_first.day - MONTH)


def _day(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date()


def _in_seconds(period: Period) -> int:
    """Whole seconds: a fraction of one is nobody's."""
    return int(period.end.timestamp()) - int(period.start.timestamp())
