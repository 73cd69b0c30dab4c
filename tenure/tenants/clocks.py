"""The clock of a test business: a wish to move it on, and the job that does, resumed wherever it was cut off."""

import re
from dataclasses import replace
from datetime import datetime

from dateutil.relativedelta import relativedelta

from models import database
from models.tenants import BusinessProfile, Tenant
from tenure import jobs
from tenure.context import Context
from tenure.events import ClockAdvanced, emit
from tenure.jobs import test_clock
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

LONGEST = relativedelta(years=5)
_DURATION = re.compile(
    r"P(?=.)(?:(?P<years>\d{1,3})Y)?(?:(?P<months>\d{1,4})M)?(?:(?P<weeks>\d{1,4})W)?(?:(?P<days>\d{1,5})D)?"
    r"(?:T(?=.)(?:(?P<hours>\d{1,6})H)?(?:(?P<minutes>\d{1,8})M)?(?:(?P<seconds>\d{1,10})S)?)?"
)


def after(now: datetime, by: str) -> datetime:
    """The instant that long after another, by the calendar. `by` is an ISO 8601 duration: P30D. Raises `Refused`."""
    found = _DURATION.fullmatch(by.strip().upper())
    if found is None:
        raise Refused("INSTANT_INVALID", "The duration must be in ISO 8601 format, such as P1Y, P30D or PT6H.", ["by"])
    length = {unit: int(count) for unit, count in found.groupdict().items() if count}
    try:
        return now + relativedelta(**length)  # type: ignore[arg-type]  # the groups are named as its arguments
    except (OverflowError, ValueError) as error:
        raise _too_far() from error


@transactional
async def advance(ctx: Context, to: datetime) -> BusinessProfile:
    """Have the clock moved on to that instant, and all happen that falls due on the way. Raises `Refused`.

    Asked again for the same instant, it goes on where it was stopped.
    """
    profile = await BusinessProfile.locked(ctx.tenant, ctx.tenant)
    if not ctx.business.is_test:
        raise Refused("NOT_A_TEST", "Only a test business has a clock that can be advanced.")
    now = ctx.now()
    if profile.advancing_to not in (None, to):
        raise Refused("CLOCK_BUSY", "The clock is already being advanced. Wait for it to finish.", ["to"])
    if profile.advancing_to is None:
        if to <= now:
            raise Refused("INSTANT_INVALID", "A test clock can only move forward.", ["to"])
        if to > now + LONGEST:
            raise _too_far()
        profile.advancing_from, profile.advancing_to = now, to
        await profile.save(update_fields=["advancing_from", "advancing_to"])
    await jobs.enqueue(ctx, test_clock.JOB, dedupe_key="clock")
    return profile


@jobs.job(test_clock.JOB, retries=5)
async def run(ctx: Context) -> None:
    """Move it, row by row of the agenda. What it has done stands in the rows, so another worker can go on."""
    async with database.for_tenant(ctx.tenant, reading=True):
        profile = await BusinessProfile.named(ctx.tenant, ctx.tenant)
    if profile.advancing_to is None:
        return
    business = await Tenant.get(id=ctx.tenant)
    if business.clock is None or business.clock < profile.advancing_to:
        await test_clock.advance(ctx.services, business, profile.advancing_to)
    await _arrived(replace(ctx, business=business))


@transactional
async def _arrived(ctx: Context) -> None:
    profile = await BusinessProfile.locked(ctx.tenant, ctx.tenant)
    began, to = profile.advancing_from, profile.advancing_to
    if began is None or to is None:
        return
    profile.advancing_from = profile.advancing_to = None
    await profile.save(update_fields=["advancing_from", "advancing_to"])
    emit(ctx, ClockAdvanced(profile, from_=began, to=to))


def _too_far() -> Refused:
    return Refused("INSTANT_INVALID", "A test clock can be advanced by at most five years at a time.", ["to"])
