"""What the ledger says: what every account was debited and credited with, up to any instant."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models import database
from models.ledger import LedgerAccount
from tenure.context import Context
from tenure.kit.money import Money


@dataclass(frozen=True, slots=True)
class Standing:
    """One account in one currency. `balance` is debits less credits: below zero for what is owed or earned."""

    ledger_account: LedgerAccount
    debits: Money
    credits: Money

    @property
    def balance(self) -> Money:
        return self.debits - self.credits


@dataclass(frozen=True, slots=True)
class Total:
    """All accounts of one currency. The two are the same: a transfer is on both sides at once."""

    debits: Money
    credits: Money


@dataclass(frozen=True, slots=True)
class TrialBalance:
    """`as_of` is in it."""

    as_of: datetime
    rows: Sequence[Standing]
    totals: Sequence[Total]


async def trial_balance(ctx: Context, as_of: datetime | None = None, currency: str | None = None) -> TrialBalance:
    """The accounts that were ever used, in the order of the chart. In the open transaction; one statement."""
    instant = as_of or ctx.now()
    found = await database.fetch(
        "SELECT side, currency, sum(debit)::bigint AS debits, sum(credit)::bigint AS credits FROM ("
        "SELECT debit AS side, currency, minor AS debit, 0 AS credit FROM transfer "
        "WHERE tenant_id = $1 AND occurred_at <= $2 UNION ALL "
        "SELECT credit, currency, 0, minor FROM transfer WHERE tenant_id = $1 AND occurred_at <= $2) AS sides "
        "WHERE $3::text IS NULL OR currency = $3 GROUP BY side, currency",
        ctx.tenant,
        instant,
        currency,
    )
    rows = [_standing(row["side"], row["currency"], row["debits"], row["credits"]) for row in found]
    order = list(LedgerAccount)
    rows.sort(key=lambda row: (row.debits.currency, order.index(row.ledger_account)))
    return TrialBalance(instant, rows, _totals(rows))


def _standing(account: str, currency: str, debits: int, credits: int) -> Standing:
    return Standing(LedgerAccount(account), Money(debits, currency), Money(credits, currency))


def _totals(rows: Sequence[Standing]) -> list[Total]:
    sums: dict[str, Total] = {}
    for row in rows:
        zero = Money.zero(row.debits.currency)
        known = sums.get(row.debits.currency, Total(zero, zero))
        sums[row.debits.currency] = Total(known.debits + row.debits, known.credits + row.credits)
    return list(sums.values())
