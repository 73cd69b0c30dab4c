"""Answers about what the business comes to."""

from datetime import datetime

from resolvers.asking import Asking
from tenure.analytics import churn, cohorts, members, mrr, recovery
from tenure.analytics.churn import Churn, Worths
from tenure.analytics.cohorts import Cohorts
from tenure.analytics.figures import Figures
from tenure.analytics.members import ActiveMembers, TrialConversion
from tenure.analytics.mrr import Span
from tenure.analytics.recovery import Recoveries
from tenure.analytics.spans import Grain
from tenure.kit.refusals import BadInput

MOST_MONTHS = 36


async def monthly(asking: Asking, as_of: datetime | None) -> Figures:
    return await mrr.monthly(asking.ctx, as_of)


async def yearly(asking: Asking, as_of: datetime | None) -> Figures:
    return await mrr.yearly(asking.ctx, as_of)


async def movements(asking: Asking, start: datetime, end: datetime, grain: Grain) -> list[Span]:
    return await mrr.movements(asking.ctx, start, end, grain)


async def churned(asking: Asking, start: datetime, end: datetime) -> Churn:
    return await churn.churn(asking.ctx, start, end)


async def lifetime_value(asking: Asking, as_of: datetime | None, months: int) -> Worths:
    return await churn.lifetime_value(asking.ctx, as_of, _months(months))


async def list_cohorts(asking: Asking, as_of: datetime | None, months: int) -> Cohorts:
    return await cohorts.cohorts(asking.ctx, as_of, _months(months))


async def trials(asking: Asking, start: datetime, end: datetime, as_of: datetime | None) -> TrialConversion:
    return await members.trial_conversion(asking.ctx, start, end, as_of)


async def active(asking: Asking, as_of: datetime | None) -> ActiveMembers:
    return await members.active(asking.ctx, as_of)


async def recovered(asking: Asking, start: datetime, end: datetime, as_of: datetime | None) -> Recoveries:
    return await recovery.recovery(asking.ctx, start, end, as_of)


def _months(given: int) -> int:
    if not 1 <= given <= MOST_MONTHS:
        raise BadInput(f"`months` must be from 1 to {MOST_MONTHS}.")
    return given
