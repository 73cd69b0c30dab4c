"""The end of a day: what it earned is booked, in batches, and told once.

One transfer per batch of schedules and currency, from DEFERRED to REVENUE, with the day as its subject and its last
instant as its time, also where it is done later. That is few enough for a business with 100,000 agreements, and each
can be explained: it is what the schedules have earned by the end of that day, less what they had by the day before.
Which accounts it came from stands in the schedules.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from models import database
from models.billing import RevenueDay
from models.ledger import LedgerAccount
from tenure import jobs
from tenure.context import Context
from tenure.events import RevenueRecognized, emit
from tenure.kit import ids, zones
from tenure.kit.money import Money
from tenure.kit.periods import Period
from tenure.ledger.posting import post
from tenure.transactions import transactional

DAY = "revenue.day"
BATCH = 1_000
AN_INSTANT = timedelta(microseconds=1)
Place = tuple[date, UUID]
BEGINNING: Place = (date.min, UUID(int=0))


def today(ctx: Context) -> date:
    """The day that it is in the business's zone."""
    return zones.local(ctx.now(), ctx.business.zone).date()


def span(ctx: Context, day: date) -> Period:
    """The day from midnight to midnight, in the business's zone."""
    zone = ctx.business.zone
    start, end = (zones.at(datetime.combine(one, time()), zone) for one in (day, day + timedelta(days=1)))
    return Period(start, end)


async def ensure(ctx: Context) -> None:
    """Have the end of today told. In the open transaction, which has something to earn.

    The open day is held as a foreign key would hold it, so that it cannot be closed as the last one meanwhile.
    """
    held = await database.fetch(
        "SELECT id FROM revenue_day WHERE tenant_id = $1 AND closed_at IS NULL LIMIT 1 FOR KEY SHARE", ctx.tenant
    )
    if held:
        return
    last = await RevenueDay.of(ctx.tenant).order_by("-day").first()
    following = today(ctx) if last is None else max(today(ctx), last.day + timedelta(days=1))
    if not await _opened(ctx, following):
        await ensure(ctx)  # a rival has opened it


async def _opened(ctx: Context, day: date) -> bool:
    row = RevenueDay(tenant_id=ctx.tenant, id=ids.new(), day=day, created_at=ctx.now())
    if not await row.insert_unless("day"):
        return False
    await jobs.later(ctx, DAY, row.id, span(ctx, day).end)
    return True


@jobs.due(DAY, outside=True)
async def end(ctx: Context, day_id: UUID) -> None:
    """A day is over. Each batch is a transaction of its own, and whoever begins anew earns nothing twice."""
    place: Place | None = BEGINNING
    while place is not None:
        place = await _earn(ctx, day_id, place)


@transactional
async def _earn(ctx: Context, day_id: UUID, after: Place, most: int = BATCH) -> Place | None:
    """Earn what lies after that place in the order of schedules; the place that was reached, None at the end."""
    day = await RevenueDay.named(ctx.tenant, day_id)
    if day.closed_at is not None:
        return None
    rows = await _reckoned(ctx, day.day, after, most)
    instant = span(ctx, day.day).end - AN_INSTANT
    for money in _summed(rows):
        await post(ctx, day, LedgerAccount.DEFERRED, LedgerAccount.REVENUE, money, occurred_at=instant)
    if len(rows) == most:
        return max((row["earns_from"], row["id"]) for row in rows)
    await _close(ctx, day_id)
    return None


async def _reckoned(ctx: Context, day: date, after: Place, most: int) -> list[Any]:
    """Bring a batch of schedules to the end of the day. 2 x net x n + N over 2 x N, rounded down, is half away."""
    return await database.fetch(
        "WITH due AS (SELECT id, earns_from, minor, recognized_minor, credited_minor, "
        "least($2::date, ends_on) - starts_on + 1 AS days, ends_on - starts_on + 1 AS whole FROM revenue_schedule "
        "WHERE tenant_id = $1 AND NOT is_done AND earns_from <= $2 AND (earns_from, id) > ($3::date, $4::uuid) "
        "ORDER BY earns_from, id LIMIT $5 FOR UPDATE), "
        "reckoned AS (SELECT *, least(minor - credited_minor, greatest(recognized_minor, "
        "div(2 * minor::numeric * days + whole, 2 * whole)::bigint)) AS earned FROM due) "
        "UPDATE revenue_schedule AS s SET recognized_minor = r.earned, "
        "is_done = (r.earned + r.credited_minor = r.minor) FROM reckoned AS r "
        "WHERE s.tenant_id = $1 AND s.id = r.id "
        "RETURNING s.id, s.earns_from, s.currency, r.earned - r.recognized_minor AS minor",
        ctx.tenant,
        day,
        *after,
        most,
    )


def _summed(rows: Sequence[Any]) -> list[Money]:
    sums: dict[str, int] = {}
    for row in rows:
        sums[row["currency"]] = sums.get(row["currency"], 0) + row["minor"]
    return [Money(minor, currency) for currency, minor in sorted(sums.items())]


async def _close(ctx: Context, day_id: UUID) -> None:
    """Tell what the day has earned, and open the next one where anything is left for it."""
    day = await RevenueDay.locked(ctx.tenant, day_id)
    if day.closed_at is not None:
        return
    day.closed_at = ctx.now()
    await day.save(update_fields=["closed_at"])
    whole = span(ctx, day.day)
    total = (await recognized(ctx, [day.day]))[day.day]
    if total:
        emit(ctx, RevenueRecognized(day, period=whole, total=total))
    if await _goes_on(ctx, whole.end):
        await _opened(ctx, day.day + timedelta(days=1))


async def recognized(ctx: Context, days: Sequence[date]) -> dict[date, list[Money]]:
    """All that left DEFERRED for REVENUE on each day: by batches, at once, and as the rest of what ended. One query."""
    spans = [span(ctx, day) for day in days]
    rows = await database.fetch(
        "SELECT d.day, t.currency, sum(t.minor)::bigint AS minor "
        "FROM unnest($2::date[], $3::timestamptz[], $4::timestamptz[]) AS d (day, since, until) "
        "JOIN transfer AS t ON t.tenant_id = $1 AND t.debit = 'DEFERRED' AND t.credit = 'REVENUE' "
        "AND t.occurred_at >= d.since AND t.occurred_at < d.until GROUP BY d.day, t.currency",
        ctx.tenant,
        list(days),
        [one.start for one in spans],
        [one.end for one in spans],
    )
    return {day: _summed([row for row in rows if row["day"] == day]) for day in days}


async def _goes_on(ctx: Context, after: datetime) -> bool:
    """Whether something is still to be earned, or was earned since, while nobody told of it."""
    rows = await database.fetch(
        "SELECT EXISTS (SELECT 1 FROM revenue_schedule WHERE tenant_id = $1 AND NOT is_done) OR EXISTS ("
        "SELECT 1 FROM transfer WHERE tenant_id = $1 AND debit = 'DEFERRED' AND credit = 'REVENUE' "
        "AND occurred_at >= $2) AS goes_on",
        ctx.tenant,
        after,
    )
    return bool(rows[0]["goes_on"])
