"""What became of renewals whose payment failed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from models import database
from tenure.analytics import figures, rates, spans
from tenure.analytics.rates import Table
from tenure.context import Context
from tenure.kit.money import Money


@dataclass(frozen=True, slots=True)
class Recovery:
    """Invoices of one currency whose first attempt of ours failed in a range: how many, and how much was asked for.

    Amounts are in major units. What is neither recovered nor lost is still tried.
    """

    currency: str
    failed: int
    recovered: int
    lost: int
    failed_amount: Decimal
    recovered_amount: Decimal
    lost_amount: Decimal

    @property
    def rate(self) -> Decimal | None:
        """Recovered of failed, in money."""
        return figures.rate(self.recovered_amount, self.failed_amount)


@dataclass(frozen=True, slots=True)
class Recoveries:
    by_currency: Sequence[Recovery]
    normalised: Recovery | None


async def recovery(ctx: Context, start: datetime, end: datetime, as_of: datetime | None = None) -> Recoveries:
    """As the invoices stood at an instant. One statement. Raises `BadInput` for an empty range.

    Attempts that a payer made are not among the failed: whoever mistypes a card at the checkout has lost nothing.
    """
    spans.check(start, end)
    rows = await database.fetch(
        "SELECT currency, count(*) AS failed, count(*) FILTER (WHERE is_paid) AS recovered, "
        "count(*) FILTER (WHERE is_lost) AS lost, sum(minor)::bigint AS failed_minor, "
        "COALESCE(sum(minor) FILTER (WHERE is_paid), 0)::bigint AS recovered_minor, "
        "COALESCE(sum(minor) FILTER (WHERE is_lost), 0)::bigint AS lost_minor FROM ("
        "SELECT f.currency, f.minor, COALESCE(i.paid_at <= $4, false) AS is_paid, "
        "COALESCE(i.voided_at <= $4 OR i.uncollectible_at <= $4, false) AND NOT COALESCE(i.paid_at <= $4, false) "
        "AS is_lost FROM (SELECT DISTINCT ON (invoice_id) invoice_id, minor, currency, settled_at FROM payment "
        "WHERE tenant_id = $1 AND status = 'FAILED' AND is_off_session "
        "ORDER BY invoice_id, settled_at, id) AS f JOIN invoice AS i ON i.tenant_id = $1 AND i.id = f.invoice_id "
        "WHERE f.settled_at >= $2 AND f.settled_at < $3 AND f.settled_at <= $4) AS tried "
        "GROUP BY currency ORDER BY currency",
        ctx.tenant,
        start,
        end,
        as_of or ctx.now(),
    )
    own = [_of(row) for row in rows]
    return Recoveries(own, _summed(own, await rates.table(ctx)))


def _of(row: Any) -> Recovery:
    currency = row["currency"]
    names = ("failed_minor", "recovered_minor", "lost_minor")
    amounts = [Money(row[name], currency).amount for name in names]
    return Recovery(currency, row["failed"], row["recovered"], row["lost"], *amounts)


def _summed(own: Sequence[Recovery], table: Table | None) -> Recovery | None:
    parts = [
        figures.summed({one.currency: getattr(one, name) for one in own}, table)
        for name in ("failed_amount", "recovered_amount", "lost_amount")
    ]
    amounts = [part.amount for part in parts if part is not None]
    if table is None or len(amounts) < len(parts):
        return None
    counts = (sum(getattr(one, name) for one in own) for name in ("failed", "recovered", "lost"))
    return Recovery(table.currency, *counts, *amounts)
