"""Accounts by the month in which they began to pay, and how many of them and how much of their money stayed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from models import database
from tenure.analytics import figures, rates, spans
from tenure.analytics.churn import SHOWN, table_values
from tenure.context import Context
from tenure.kit import zones

AN_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Kept:
    """How many still pay, and how much a month, so many months later: at the end of that month, or now."""

    cohort: "Cohort"
    months: int
    members: int
    amount: Decimal

    @property
    def member_rate(self) -> Decimal | None:
        return figures.rate(self.members, self.cohort.members)

    @property
    def money_rate(self) -> Decimal | None:
        return figures.rate(self.amount, self.cohort.amount)


@dataclass(frozen=True, slots=True)
class Cohort:
    """The accounts whose first recurring revenue in a currency came in that month, and what it came to then."""

    month: date
    currency: str
    members: int
    amount: Decimal
    kept: list[Kept]


@dataclass(frozen=True, slots=True)
class Cohorts:
    by_currency: Sequence[Cohort]
    normalised: Sequence[Cohort] | None


async def cohorts(ctx: Context, as_of: datetime | None = None, months: int = 12) -> Cohorts:
    """The cohorts of so many calendar months in the business's zone, the last of which holds the instant.

    One statement. An account that pays in two currencies is in a cohort of each.
    """
    until = as_of or ctx.now()
    table, starts = await rates.table(ctx), spans.months(ctx, until, months)
    found: dict[tuple[int, str, bool], Cohort] = {}
    for row in await _rows(ctx, starts, until, table_values(table)):
        key = (row["cohort"], row["shown"], row["is_sum"])
        if key not in found:
            month = zones.local(starts[row["cohort"] - 1], ctx.business.zone).date()
            found[key] = Cohort(month, row["shown"], row["began"], figures.exact(row["first"]), [])
        found[key].kept.append(
            Kept(found[key], row["number"] - row["cohort"], row["members"], figures.exact(row["amount"]))
        )
    own = [cohort for (_, _, is_sum), cohort in found.items() if not is_sum]
    complete = table is not None and table.has(cohort.currency for cohort in own)
    return Cohorts(own, [cohort for (_, _, is_sum), cohort in found.items() if is_sum] if complete else None)


async def _rows(ctx: Context, starts: Sequence[datetime], until: datetime, shown: tuple[Any, ...]) -> list[Any]:
    """Of each cohort its size and first money, and what is left of both at the end of each month since."""
    return await database.fetch(
        f"WITH moved AS (SELECT account_id, shown, is_sum, occurred_at, amount * factor AS amount "
        f"FROM mrr_movement AS m {SHOWN} WHERE m.tenant_id = $1 AND m.occurred_at <= $5), "
        "began AS (SELECT account_id, shown, is_sum, min(occurred_at) AS at FROM moved "
        "GROUP BY account_id, shown, is_sum), "
        "placed AS (SELECT b.account_id, b.shown, b.is_sum, width_bucket(b.at, $6::timestamptz[]) AS cohort, "
        "sum(m.amount) AS first FROM began AS b JOIN moved AS m ON m.account_id = b.account_id "
        "AND m.shown = b.shown AND m.is_sum = b.is_sum AND m.occurred_at = b.at "
        "WHERE b.at >= $8 GROUP BY b.account_id, b.shown, b.is_sum, b.at), "
        "states AS (SELECT p.account_id, p.shown, p.is_sum, p.cohort, p.first, e.number, sum(m.amount) AS amount "
        "FROM placed AS p JOIN moved AS m ON m.account_id = p.account_id AND m.shown = p.shown "
        "AND m.is_sum = p.is_sum JOIN unnest($7::timestamptz[]) WITH ORDINALITY AS e (until, number) "
        "ON m.occurred_at < e.until AND e.number >= p.cohort "
        "GROUP BY p.account_id, p.shown, p.is_sum, p.cohort, p.first, e.number) "
        "SELECT cohort, shown, is_sum, number, count(*) AS began, sum(first) AS first, "
        "count(*) FILTER (WHERE amount > 0) AS members, sum(amount) AS amount FROM states "
        "GROUP BY cohort, shown, is_sum, number ORDER BY cohort, shown, is_sum, number",
        ctx.tenant,
        *shown,
        until,
        starts,
        [*starts[1:], until + AN_INSTANT],
        starts[0],
    )
