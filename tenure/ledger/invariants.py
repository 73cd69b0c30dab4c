"""What must hold between the ledger and the rows that it is about: each a question that anybody can ask, and its words.

A check compares what an account holds in each currency with what the rows say that it should.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Any

from models import database
from models.ledger import LedgerAccount
from tenure.context import Context
from tenure.kit.money import Money, digits
from tenure.ledger import posting


class Name(StrEnum):
    """What is checked."""

    TRIAL_BALANCE = "TRIAL_BALANCE"
    RECEIVABLE = "RECEIVABLE"
    BALANCE = "BALANCE"
    CREDITS = "CREDITS"
    DEFERRED = "DEFERRED"
    EARNED = "EARNED"
    GIFTS = "GIFTS"
    SUSPENSE = "SUSPENSE"
    CLEARING = "CLEARING"


@dataclass(frozen=True, slots=True)
class Invariant:
    """One check in one currency. It is kept where the two are no further apart than `tolerance`."""

    name: Name
    explanation: str
    expected: Money
    found: Money
    tolerance: Money

    @property
    def is_kept(self) -> bool:
        return abs(self.expected.minor - self.found.minor) <= self.tolerance.minor


@dataclass(frozen=True, slots=True)
class _Check:
    """`sql` gives what is expected, per currency: `value` in minor units; where it `is_finer`, some `major` ones and
    a `tolerance` besides.

    `account` is what holds it; `sign` is -1 for accounts of what is owed or earned, which the ledger has below zero.
    """

    name: Name
    account: LedgerAccount
    sign: int
    explanation: str
    sql: str
    is_finer: bool = False


CHECKS = (
    _Check(
        Name.RECEIVABLE,
        LedgerAccount.RECEIVABLE,
        1,
        "Receivables equal the amounts due on open and uncollectible invoices, without what was written off.",
        "SELECT currency, sum(total_minor - balance_minor - reduced_minor - paid_minor - written_off_minor)::bigint "
        "AS value FROM invoice WHERE tenant_id = $1 AND status IN ('OPEN', 'UNCOLLECTIBLE') GROUP BY currency",
    ),
    _Check(
        Name.BALANCE,
        LedgerAccount.BALANCE,
        -1,
        "What is owed to accounts equals their balances plus what drafts have reserved of them.",
        "SELECT currency, sum(minor)::bigint AS value FROM (SELECT currency, minor FROM account_balance "
        "WHERE tenant_id = $1 UNION ALL SELECT currency, balance_minor FROM invoice "
        "WHERE tenant_id = $1 AND status = 'DRAFT') AS held GROUP BY currency",
    ),
    _Check(
        Name.CREDITS,
        LedgerAccount.CREDITS,
        -1,
        "Credits invoiced and not used equal the value of all credit balances plus the net of lines whose credits are "
        "still to be granted. Each balance may differ by one minor unit, because the ledger has whole units only.",
        "SELECT currency, sum(value) AS major, sum(minor)::bigint AS value, count(*) FILTER (WHERE is_balance) "
        "AS tolerance FROM (SELECT currency, value, 0 AS minor, true AS is_balance FROM credit_balance "
        "WHERE tenant_id = $1 UNION ALL "
        "SELECT l.currency, 0, l.net_minor - l.credited_net_minor, false FROM invoice_line AS l "
        "JOIN invoice AS i ON i.tenant_id = $1 AND i.id = l.invoice_id "
        "WHERE l.tenant_id = $1 AND l.is_by_unit AND i.status IN ('OPEN', 'PAID', 'UNCOLLECTIBLE') "
        "AND i.kind <> 'GIFT' AND NOT EXISTS (SELECT 1 FROM credit_grant AS g "
        "WHERE g.tenant_id = $1 AND g.invoice_line_id = l.id)) AS held "
        "GROUP BY currency",
        is_finer=True,
    ),
    _Check(
        Name.DEFERRED,
        LedgerAccount.DEFERRED,
        -1,
        "Revenue invoiced and not recognized equals the rest of all revenue schedules: the net of each line, less what "
        "was recognized, and less what was credited before that.",
        "SELECT currency, sum(minor - recognized_minor - credited_minor)::bigint AS value FROM revenue_schedule "
        "WHERE tenant_id = $1 GROUP BY currency",
    ),
    _Check(
        Name.GIFTS,
        LedgerAccount.GIFTS,
        -1,
        "What is held for gifts equals the net of the invoices of gifts that have not been redeemed yet.",
        "SELECT l.currency, sum(l.net_minor - l.credited_net_minor)::bigint AS value FROM gift AS g "
        "JOIN invoice AS i ON i.tenant_id = $1 AND i.id = g.invoice_id "
        "JOIN invoice_line AS l ON l.tenant_id = $1 AND l.invoice_id = i.id "
        "WHERE g.tenant_id = $1 AND g.status IN ('UNPAID', 'BOUGHT') AND i.status IN ('OPEN', 'PAID') "
        "GROUP BY l.currency",
    ),
    _Check(
        Name.SUSPENSE,
        LedgerAccount.SUSPENSE,
        -1,
        "Money in suspense equals the unexpected payments that are waiting to be assigned.",
        "SELECT currency, sum(minor)::bigint AS value FROM payment WHERE tenant_id = $1 AND is_in_suspense "
        "GROUP BY currency",
    ),
    _Check(
        Name.CLEARING,
        LedgerAccount.CLEARING,
        1,
        "What providers hold equals the payments that they received, less their fees, refunds, disputed amounts and "
        "payouts.",
        "SELECT currency, sum(minor)::bigint AS value FROM ("
        "SELECT currency, minor - COALESCE(fee_minor, 0) AS minor FROM payment "
        "WHERE tenant_id = $1 AND status = 'SUCCEEDED' UNION ALL "
        "SELECT currency, minor - COALESCE(fee_minor, 0) FROM payment "
        "WHERE tenant_id = $1 AND is_in_suspense AND status <> 'SUCCEEDED' UNION ALL "
        "SELECT currency, -minor FROM refund WHERE tenant_id = $1 AND status = 'SUCCEEDED' AND NOT to_balance "
        "UNION ALL SELECT currency, -minor FROM dispute WHERE tenant_id = $1 AND status IN ('OPEN', 'LOST') "
        "UNION ALL SELECT currency, -minor FROM transfer WHERE tenant_id = $1 AND debit = 'BANK' "
        "AND credit = 'CLEARING' UNION ALL SELECT currency, minor FROM transfer WHERE tenant_id = $1 "
        "AND debit = 'CLEARING' AND credit = 'BANK' UNION ALL SELECT currency, -fees_minor FROM payout "
        "WHERE tenant_id = $1 AND status IN ('PAID', 'FAILED')) AS moved GROUP BY currency",
    ),
)
"""Whoever adds an account to the chart adds here what it must agree with."""

_EVEN = "Total debits equal total credits, because each transfer is posted on both sides."
_EARNED = "Deferred revenue booked as revenue equals what schedules recognized: by day, at once, or as a remainder."


HELD, EXPECTED, EARNED = "held", "expected", "earned"


def _part(check: _Check) -> str:
    finer = "major, tolerance" if check.is_finer else "0 AS major, 0 AS tolerance"
    return (
        f"SELECT '{EXPECTED}' AS part, '{check.name}' AS name, currency, value, {finer}, 0::bigint AS booked "
        f"FROM ({check.sql}) AS {check.name.lower()}_check"
    )


_ALL = " UNION ALL ".join(
    [
        f"SELECT '{HELD}' AS part, side AS name, currency, minor AS value, 0::numeric AS major, "
        f"0::bigint AS tolerance, 0::bigint AS booked FROM ({posting.BALANCES}) AS held",
        *(_part(check) for check in CHECKS),
        f"SELECT '{EARNED}', '', currency, sum(recognized)::bigint, 0, 0, sum(booked)::bigint FROM ("
        "SELECT currency, recognized_minor AS recognized, 0 AS booked FROM revenue_schedule WHERE tenant_id = $1 "
        "UNION ALL SELECT currency, 0, minor FROM transfer "
        "WHERE tenant_id = $1 AND debit = 'DEFERRED' AND credit = 'REVENUE') AS sides GROUP BY currency",
    ]
)
"""What accounts hold and what rows say that they should, in one statement."""


async def invariants(ctx: Context) -> list[Invariant]:
    """Every check, in each currency in which there is anything to compare. In the open transaction.

    Nothing is written: it reads one snapshot, in one statement.
    """
    rows = await database.fetch(_ALL, ctx.tenant)
    held = {
        (LedgerAccount(row["name"]), row["currency"]): Money(row["value"], row["currency"])
        for row in rows
        if row["part"] == HELD
    }
    found = [*_trial_balance(held), *_earned([row for row in rows if row["part"] == EARNED])]
    for check in CHECKS:
        found += _compared(check, held, [row for row in rows if row["part"] == EXPECTED and row["name"] == check.name])
    return sorted(found, key=lambda one: list(Name).index(one.name))


def _trial_balance(held: Mapping[tuple[LedgerAccount, str], Money]) -> list[Invariant]:
    sums: dict[str, int] = {}
    for (_, currency), money in held.items():
        sums[currency] = sums.get(currency, 0) + money.minor
    return [_invariant(Name.TRIAL_BALANCE, _EVEN, currency, 0, minor) for currency, minor in sorted(sums.items())]


def _compared(check: _Check, held: Mapping[tuple[LedgerAccount, str], Money], rows: Sequence[Any]) -> list[Invariant]:
    expected = {row["currency"]: row for row in rows}
    currencies = set(expected) | {currency for account, currency in held if account is check.account}
    return [
        _invariant(
            check.name,
            check.explanation,
            currency,
            _minor(expected.get(currency), currency),
            check.sign * held.get((check.account, currency), Money.zero(currency)).minor,
            expected[currency]["tolerance"] if currency in expected else 0,
        )
        for currency in sorted(currencies)
    ]


def _earned(rows: Sequence[Any]) -> list[Invariant]:
    """`value` is what schedules have earned, `booked` what left deferred revenue."""
    ordered = sorted(rows, key=lambda row: str(row["currency"]))
    return [_invariant(Name.EARNED, _EARNED, row["currency"], row["value"], row["booked"]) for row in ordered]


def _minor(row: Any, currency: str) -> int:
    if row is None:
        return 0
    major = (row["major"] * 10 ** digits(currency)).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return int(row["value"]) + int(major)


def _invariant(name: Name, words: str, currency: str, expected: int, found: int, tolerance: int = 0) -> Invariant:
    return Invariant(name, words, Money(expected, currency), Money(found, currency), Money(tolerance, currency))
