"""How many accounts and how much money went, and what an account is worth while it stays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from models import database
from models.analytics import MrrKind
from tenure.analytics import figures, mrr, rates, spans
from tenure.analytics.mrr import Changes
from tenure.analytics.rates import Table
from tenure.context import Context
from tenure.kit.periods import Period

SHOWN = (
    "CROSS JOIN LATERAL (SELECT m.currency AS shown, 1::numeric AS factor, false AS is_sum UNION ALL "
    "SELECT $2::text, r.factor, true FROM unnest($3::text[], $4::numeric[]) AS r (currency, factor) "
    "WHERE r.currency = m.currency) AS c"
)
"""Each movement of `m` in its own currency, and once more in that in which all are added up, where there is a rate."""


@dataclass(frozen=True, slots=True)
class LostMembers:
    """Of the accounts that paid at the beginning, those that went and are not back at the end. A pause is no loss."""

    opening: int
    lost: int

    @property
    def rate(self) -> Decimal | None:
        return figures.rate(self.lost, self.opening)


@dataclass(frozen=True, slots=True)
class LostMoney:
    """`rate` is what churned of what there was; `net_rate` counts what grew and shrank and came back as well."""

    changes: Changes

    @property
    def rate(self) -> Decimal | None:
        return figures.rate(-self.changes.of(MrrKind.CHURN), self.changes.opening)

    @property
    def net_rate(self) -> Decimal | None:
        kinds = (MrrKind.CHURN, MrrKind.CONTRACTION, MrrKind.EXPANSION, MrrKind.REACTIVATION)
        return figures.rate(-sum((self.changes.of(kind) for kind in kinds), start=Decimal(0)), self.changes.opening)


@dataclass(frozen=True, slots=True)
class Churn:
    period: Period
    members: LostMembers
    money: Sequence[LostMoney]
    normalised: LostMoney | None


@dataclass(frozen=True, slots=True)
class Worth:
    """What an account of a currency brings a month, which share of them goes in one, and what that makes of each."""

    currency: str
    members: int
    per_member: Decimal | None
    churn: Decimal | None

    @property
    def lifetime_value(self) -> Decimal | None:
        """None where nobody went: there is nothing to tell how long they stay."""
        if self.per_member is None or not self.churn:
            return None
        return figures.rate(self.per_member, self.churn)


@dataclass(frozen=True, slots=True)
class Worths:
    by_currency: Sequence[Worth]
    normalised: Worth | None


async def churn(ctx: Context, start: datetime, end: datetime) -> Churn:
    """From `start`, which is in it, to `end`, which is not. Two statements. Raises `BadInput` for an empty range."""
    spans.check(start, end)
    period = Period(start, end)
    (span,) = await mrr.between(ctx, [period])
    money = [LostMoney(changes) for changes in span.by_currency]
    return Churn(period, await _members(ctx, period), money, LostMoney(span.normalised) if span.normalised else None)


async def _members(ctx: Context, period: Period) -> LostMembers:
    rows = await database.fetch(
        "SELECT count(*) FILTER (WHERE opened) AS opening, "
        "count(*) FILTER (WHERE opened AND NOT closed AND churned) AS lost FROM ("
        "SELECT bool_or(before > 0) AS opened, bool_or(after > 0) AS closed, bool_or(churned) AS churned FROM ("
        "SELECT account_id, COALESCE(sum(amount) FILTER (WHERE occurred_at < $2), 0) AS before, sum(amount) AS after, "
        "bool_or(kind = 'CHURN' AND occurred_at >= $2) AS churned FROM mrr_movement "
        "WHERE tenant_id = $1 AND occurred_at < $3 GROUP BY account_id, currency) AS held "
        "GROUP BY account_id) AS accounts",
        ctx.tenant,
        period.start,
        period.end,
    )
    return LostMembers(rows[0]["opening"], rows[0]["lost"])


async def lifetime_value(ctx: Context, as_of: datetime | None = None, months: int = 12) -> Worths:
    """Lifetime value = (recurring revenue / accounts) / churn. Two statements.

    Churn is the accounts that went in each of the `months` before the instant, over those that paid at the beginning of
    each: the share that goes in a month.
    """
    until = as_of or ctx.now()
    table = await rates.table(ctx)
    shown = table_values(table)
    lost = await _lost(ctx, spans.back(ctx, until, months), shown)
    found = {
        (row["shown"], row["is_sum"]): Worth(
            row["shown"],
            row["members"],
            figures.rate(row["amount"], row["members"]),
            figures.rate(*lost.get((row["shown"], row["is_sum"]), (0, 0))),
        )
        for row in await _paying(ctx, until, shown)
    }
    own = [worth for (_, is_sum), worth in sorted(found.items()) if not is_sum]
    complete = table is not None and table.has(worth.currency for worth in own)
    return Worths(own, found.get((table.currency, True)) if table and complete else None)


def table_values(table: Table | None) -> tuple[str, list[str], list[Decimal]]:
    """The values of `SHOWN`."""
    if table is None:
        return "", [], []
    return table.currency, list(table.rates), list(table.rates.values())


async def _paying(ctx: Context, until: datetime, shown: tuple[Any, ...]) -> list[Any]:
    return await database.fetch(
        "SELECT shown, is_sum, count(*) FILTER (WHERE amount > 0) AS members, sum(amount) AS amount FROM ("
        f"SELECT account_id, shown, is_sum, sum(amount * factor) AS amount FROM mrr_movement AS m {SHOWN} "
        "WHERE m.tenant_id = $1 AND m.occurred_at <= $5 GROUP BY account_id, shown, is_sum) AS held "
        "GROUP BY shown, is_sum",
        ctx.tenant,
        *shown,
        until,
    )


async def _lost(
    ctx: Context, periods: Sequence[Period], shown: tuple[Any, ...]
) -> Mapping[tuple[str, bool], tuple[int, int]]:
    """How many went, and how many there were, over all periods."""
    rows = await database.fetch(
        "SELECT shown, is_sum, count(*) FILTER (WHERE before > 0) AS opening, "
        "count(*) FILTER (WHERE before > 0 AND after = 0 AND churned) AS lost FROM ("
        "SELECT w.starts, account_id, shown, is_sum, sum(amount * factor) AS after, "
        "COALESCE(sum(amount * factor) FILTER (WHERE occurred_at < w.starts), 0) AS before, "
        "bool_or(kind = 'CHURN' AND occurred_at >= w.starts) AS churned FROM mrr_movement AS m "
        "JOIN unnest($5::timestamptz[], $6::timestamptz[]) AS w (starts, until) ON m.occurred_at < w.until "
        f"{SHOWN} WHERE m.tenant_id = $1 GROUP BY w.starts, account_id, shown, is_sum) AS held "
        "GROUP BY shown, is_sum",
        ctx.tenant,
        *shown,
        [period.start for period in periods],
        [period.end for period in periods],
    )
    return {(row["shown"], row["is_sum"]): (row["lost"], row["opening"]) for row in rows}
