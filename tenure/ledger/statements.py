"""What an account owes, and how that came about: drawn from the ledger and from nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from models import database
from models.ledger import LedgerAccount
from tenure.context import Context
from tenure.kit.money import Money

OWING = (LedgerAccount.RECEIVABLE, LedgerAccount.BALANCE, LedgerAccount.REFUNDS_PAYABLE)
"""Where the ledger keeps what an account owes, what it is owed, and what is on its way back to it."""


class EntryKind(StrEnum):
    """What happened. WRITE_OFF is below zero when nobody expects the money any more, above when it is owed again."""

    INVOICE = "INVOICE"
    VOID = "VOID"
    PAYMENT = "PAYMENT"
    CREDIT_NOTE = "CREDIT_NOTE"
    GOODWILL = "GOODWILL"
    REFUND = "REFUND"
    REFUND_RETURNED = "REFUND_RETURNED"
    WRITE_OFF = "WRITE_OFF"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class Asked:
    """Of one account in one currency, from `since`, which is in it, to `until`, which is not."""

    account_id: UUID
    currency: str
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """Amounts are above zero where the account owes, below where it is owed. `currencies`: in which it ever had any."""

    asked: Asked
    opening: Money
    charged: Money
    settled: Money
    currencies: Sequence[str]

    @property
    def closing(self) -> Money:
        return self.opening + self.charged + self.settled


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that changed it; `balance` is what is owed after it. The document is what it was booked for."""

    id: UUID
    kind: EntryKind
    occurred_at: datetime
    amount: Money
    balance: Money
    document_kind: str
    document_id: UUID
    number: str | None
    invoice_id: UUID | None
    payment_id: UUID | None


@dataclass(frozen=True, slots=True)
class Bounds:
    """Which entries, by their places: those between two of them, and so many from one end."""

    limit: int
    after: tuple[datetime, UUID] | None = None
    before: tuple[datetime, UUID] | None = None
    from_end: bool = False


_OWING = ", ".join(f"'{one}'" for one in OWING)
# What moves between two of these accounts, as a balance that pays an invoice, changes nothing of what is owed.
_CHANGES = f"(debit IN ({_OWING})) <> (credit IN ({_OWING}))"
_SIGNED = f"CASE WHEN debit IN ({_OWING}) THEN minor ELSE -minor END"
_KIND = f"""CASE
  WHEN 'BAD_DEBT' IN (debit, credit) THEN 'WRITE_OFF'
  WHEN subject_kind = 'CreditNote' THEN 'CREDIT_NOTE'
  WHEN subject_kind = 'Payment' OR 'SUSPENSE' IN (debit, credit) THEN 'PAYMENT'
  WHEN subject_kind = 'Invoice' THEN CASE WHEN debit IN ({_OWING}) THEN 'INVOICE' ELSE 'VOID' END
  WHEN subject_kind = 'Refund' AND debit = 'REVENUE' THEN 'GOODWILL'
  WHEN subject_kind = 'Refund' THEN CASE WHEN debit IN ({_OWING}) THEN 'REFUND' ELSE 'REFUND_RETURNED' END
  ELSE 'OTHER' END"""

_SUMS = f"""SELECT account_id, currency,
  coalesce(sum(minor) FILTER (WHERE occurred_at < $3), 0)::bigint AS opening,
  coalesce(sum(minor) FILTER (WHERE is_within AND minor > 0), 0)::bigint AS charged,
  coalesce(sum(minor) FILTER (WHERE is_within AND minor < 0), 0)::bigint AS settled
FROM (SELECT account_id, currency, occurred_at, {_SIGNED} AS minor,
    ($3::timestamptz IS NULL OR occurred_at >= $3) AND ($4::timestamptz IS NULL OR occurred_at < $4) AS is_within
  FROM transfer WHERE tenant_id = $1 AND account_id = ANY($2::uuid[]) AND {_CHANGES}) AS moved
GROUP BY account_id, currency ORDER BY currency"""

# An invoice of several lines is several transfers, and one entry. What is written off can be so more than once: each
# time is an entry.
_ENTRIES = f"""WITH moved AS (
  SELECT id, occurred_at, subject_kind, subject_id, {_KIND} AS kind, {_SIGNED} AS minor FROM transfer
  WHERE tenant_id = $1 AND account_id = $2 AND currency = $3 AND {_CHANGES}
), told AS (
  SELECT (array_agg(id ORDER BY occurred_at, id))[1] AS id, min(occurred_at) AS occurred_at, subject_kind, subject_id,
    kind, sum(minor)::bigint AS minor
  FROM moved WHERE ($4::timestamptz IS NULL OR occurred_at >= $4) AND ($5::timestamptz IS NULL OR occurred_at < $5)
  GROUP BY subject_kind, subject_id, kind, CASE WHEN kind = 'WRITE_OFF' THEN id END
), running AS (
  SELECT *, (sum(minor) OVER (ORDER BY occurred_at, id)
    + (SELECT coalesce(sum(minor), 0) FROM moved WHERE occurred_at < $4))::bigint AS balance FROM told
)
SELECT one.*, coalesce(note.number, invoice.number) AS number, invoice.id AS invoice_id, payment.id AS payment_id
FROM running AS one
LEFT JOIN refund ON refund.tenant_id = $1 AND refund.id = one.subject_id
LEFT JOIN credit_note AS note ON note.tenant_id = $1 AND note.id = one.subject_id
LEFT JOIN payment ON payment.tenant_id = $1 AND payment.id = coalesce(refund.payment_id, one.subject_id)
LEFT JOIN invoice ON invoice.tenant_id = $1
  AND invoice.id = coalesce(note.invoice_id, payment.invoice_id, one.subject_id)
WHERE ($6::timestamptz IS NULL OR (one.occurred_at, one.id) > ($6, $7::uuid))
  AND ($8::timestamptz IS NULL OR (one.occurred_at, one.id) < ($8, $9::uuid))
ORDER BY one.occurred_at {{way}}, one.id {{way}} LIMIT $10"""


async def statements(ctx: Context, asked: Sequence[Asked]) -> dict[Asked, Statement]:
    """What each comes to, in the open transaction; a statement of SQL for each span of time."""
    found: dict[Asked, Statement] = {}
    for since, until in {(one.since, one.until) for one in asked}:
        within = [one for one in asked if (one.since, one.until) == (since, until)]
        keys = list({one.account_id for one in within})
        rows = await database.fetch(_SUMS, ctx.tenant, keys, since, until)
        found |= {one: _statement(one, [row for row in rows if row["account_id"] == one.account_id]) for one in within}
    return found


def _statement(asked: Asked, rows: Sequence[Any]) -> Statement:
    own = next((row for row in rows if row["currency"] == asked.currency), None)
    opening, charged, settled = (
        Money(own[name] if own else 0, asked.currency) for name in ("opening", "charged", "settled")
    )
    return Statement(asked, opening, charged, settled, [row["currency"] for row in rows])


async def entries(ctx: Context, asked: Asked, bounds: Bounds) -> list[Entry]:
    """In order of time, or against it `from_end`; in the open transaction. One statement of SQL."""
    after, before = bounds.after or (None, None), bounds.before or (None, None)
    rows = await database.fetch(
        _ENTRIES.format(way="DESC" if bounds.from_end else "ASC"),
        ctx.tenant,
        asked.account_id,
        asked.currency,
        asked.since,
        asked.until,
        *after,
        *before,
        bounds.limit,
    )
    return [_entry(row, asked.currency) for row in rows]


def _entry(row: Any, currency: str) -> Entry:
    return Entry(
        id=row["id"],
        kind=EntryKind(row["kind"]),
        occurred_at=row["occurred_at"],
        amount=Money(row["minor"], currency),
        balance=Money(row["balance"], currency),
        document_kind=row["subject_kind"],
        document_id=row["subject_id"],
        number=row["number"],
        invoice_id=row["invoice_id"],
        payment_id=row["payment_id"],
    )
