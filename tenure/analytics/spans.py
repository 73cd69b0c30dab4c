"""Ranges of time, cut at the days, weeks and months of the business's zone."""

import itertools
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from tenure.context import Context
from tenure.kit import zones
from tenure.kit.periods import Period
from tenure.kit.refusals import BadInput

MOST = 366


class Grain(StrEnum):
    """How finely a range is cut. Weeks begin on Monday."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"


def check(start: datetime, end: datetime) -> None:
    """Raises `BadInput` for a range without length."""
    if start >= end:
        raise BadInput("`from` must be before `to`.")


def cut(ctx: Context, start: datetime, end: datetime, grain: Grain) -> list[Period]:
    """The range in pieces, of which the first and the last may be parts. Raises `BadInput` for too many."""
    check(start, end)
    zone, begins = ctx.business.zone, [start]
    day = _first(zones.local(start, zone).date(), grain)
    while (following := midnight(day := _next(day, grain), zone)) < end:
        if following > start:
            begins.append(following)
        if len(begins) > MOST:
            raise BadInput(f"The range has more than {MOST} periods. Use a shorter range or longer periods.")
    return [Period(begin, until) for begin, until in zip(begins, [*begins[1:], end], strict=True)]


def months(ctx: Context, until: datetime, count: int) -> list[datetime]:
    """The beginnings of so many calendar months, of which the last one holds the instant. Oldest first."""
    zone = ctx.business.zone
    last = zones.local(until, zone).date().replace(day=1)
    return [midnight(last - relativedelta(months=back), zone) for back in reversed(range(count))]


def back(ctx: Context, until: datetime, count: int) -> Sequence[Period]:
    """So many months that end one after the other at the instant. Newest first."""
    zone = ctx.business.zone
    shown = zones.local(until, zone).replace(tzinfo=None)
    ends = [zones.at(shown - relativedelta(months=number), zone) for number in range(count + 1)]
    return [Period(start, end) for end, start in itertools.pairwise(ends)]


def midnight(day: date, zone: str) -> datetime:
    return zones.at(datetime.combine(day, time()), zone)


def _first(day: date, grain: Grain) -> date:
    if grain is Grain.WEEK:
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if grain is Grain.MONTH else day


def _next(day: date, grain: Grain) -> date:
    if grain is Grain.MONTH:
        return day + relativedelta(months=1)
    return day + timedelta(days=7 if grain is Grain.WEEK else 1)
