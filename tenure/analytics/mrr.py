"""Recurring revenue at any instant, and how it came to change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from models import database
from models.analytics import MrrKind
from tenure.analytics import figures, rates, spans
from tenure.analytics.figures import Figures
from tenure.analytics.rates import Table
from tenure.analytics.spans import Grain
from tenure.context import Context
from tenure.kit.periods import Period

NONE = Decimal(0)


@dataclass(frozen=True, slots=True)
class Changes:
    """From what recurring revenue was to what it came to, by kind. All but `opening` and `closing` are signed."""

    currency: str
    opening: Decimal
    by_kind: Mapping[MrrKind, Decimal]

    @property
    def closing(self) -> Decimal:
        return sum(self.by_kind.values(), start=self.opening)

    def of(self, kind: MrrKind) -> Decimal:
        return self.by_kind.get(kind, figures.exact(NONE))


@dataclass(frozen=True, slots=True)
class Span:
    """What changed in a period, in each currency, and all in one where they can be added up."""

    period: Period
    by_currency: Sequence[Changes]
    normalised: Changes | None


Sums = dict[str, dict[MrrKind, Decimal]]


async def monthly(ctx: Context, as_of: datetime | None = None) -> Figures:
    """Recurring revenue per month at an instant: all movements up to it. In the open transaction; one statement."""
    rows = await database.fetch(
        "SELECT currency, sum(amount) AS amount FROM mrr_movement WHERE tenant_id = $1 AND occurred_at <= $2 "
        "GROUP BY currency",
        ctx.tenant,
        as_of or ctx.now(),
    )
    return figures.figures({row["currency"]: row["amount"] for row in rows}, await rates.table(ctx))


async def yearly(ctx: Context, as_of: datetime | None = None) -> Figures:
    """Twelve times the recurring revenue per month."""
    found = await monthly(ctx, as_of)
    amounts = {one.currency: one.amount * 12 for one in found.by_currency}
    return figures.figures(amounts, await rates.table(ctx))


async def movements(ctx: Context, start: datetime, end: datetime, grain: Grain) -> list[Span]:
    """What changed from `start`, which is in it, to `end`, which is not, cut by the grain. One statement.

    Raises `BadInput` for a range without length or of too many pieces.
    """
    return await between(ctx, spans.cut(ctx, start, end, grain))


async def between(ctx: Context, periods: Sequence[Period]) -> list[Span]:
    """What changed in periods that follow one another."""
    rows = await database.fetch(
        "SELECT width_bucket(occurred_at, $2::timestamptz[]) AS at, currency, kind, sum(amount) AS amount "
        "FROM mrr_movement WHERE tenant_id = $1 AND occurred_at < $3 GROUP BY at, currency, kind",
        ctx.tenant,
        [period.start for period in periods],
        periods[-1].end,
    )
    before: dict[str, Decimal] = {}
    pieces: list[Sums] = [{} for _ in periods]
    for row in rows:
        if not row["at"]:
            before[row["currency"]] = before.get(row["currency"], NONE) + row["amount"]
            continue
        pieces[row["at"] - 1].setdefault(row["currency"], {})[MrrKind(row["kind"])] = row["amount"]
    currencies = {row["currency"] for row in rows}
    return _followed(periods, before, pieces, sorted(currencies), await rates.table(ctx))


def _followed(
    periods: Sequence[Period],
    before: Mapping[str, Decimal],
    pieces: Sequence[Sums],
    currencies: Sequence[str],
    table: Table | None,
) -> list[Span]:
    opening, found = dict(before), []
    for period, piece in zip(periods, pieces, strict=True):
        by_currency = [Changes(one, opening.get(one, NONE), piece.get(one, {})) for one in currencies]
        found.append(Span(period, [_exact(one) for one in by_currency], _normalised(by_currency, table)))
        opening = {one.currency: one.closing for one in by_currency}
    return found


def _exact(changes: Changes) -> Changes:
    by_kind = {kind: figures.exact(amount) for kind, amount in changes.by_kind.items()}
    return Changes(changes.currency, figures.exact(changes.opening), by_kind)


def _normalised(by_currency: Sequence[Changes], table: Table | None) -> Changes | None:
    opening = figures.summed({one.currency: one.opening for one in by_currency}, table)
    if opening is None:
        return None
    by_kind = {}
    for kind in MrrKind:
        moved = figures.summed({one.currency: one.of(kind) for one in by_currency}, table)
        by_kind[kind] = moved.amount if moved else NONE
    return Changes(opening.currency, opening.amount, by_kind)
