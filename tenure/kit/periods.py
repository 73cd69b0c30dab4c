"""Spans of time and the steps between them. Months keep their anchor: 31 January, 28 February, 31 March."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from dateutil.relativedelta import relativedelta

STEPS = {"DAY": "days", "WEEK": "weeks", "MONTH": "months", "YEAR": "years"}


@dataclass(frozen=True, slots=True)
class Period:
    """From `start`, which is in it, to `end`, which is not."""

    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        return self.end - self.start


def after(anchor: datetime, unit: str, count: int, times: int = 1) -> datetime:
    """The instant `times` intervals after the anchor, counted from the anchor so that its day is kept.

    `unit` is DAY, WEEK, MONTH or YEAR.
    """
    return anchor + relativedelta(**{STEPS[unit]: count * times})  # type: ignore[arg-type]  # the keys are its own
