"""Answers about the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models.accounts import Account
from models.base import TenantRecord
from models.billing import RevenueDay
from models.ledger import LedgerAccount, Transfer
from resolvers import ids, nodes
from resolvers.asking import Asking
from resolvers.paging import Order, Page, Slice, page
from tenure.billing import revenue_days
from tenure.kit import ids as opaque
from tenure.kit.money import Money
from tenure.kit.periods import Period
from tenure.kit.refusals import BadInput
from tenure.ledger import books, invariants
from tenure.ledger.books import TrialBalance
from tenure.ledger.invariants import Invariant


@dataclass(frozen=True, slots=True)
class Filter:
    """Which entries are asked for. `ledger_account` is on either side of them."""

    account: UUID | None = None
    ledger_account: LedgerAccount | None = None
    subject: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None
    currency: str | None = None


def filter_of(given: Any) -> Filter:
    """Raises `BadInput` for a subject that is no id, and `NotFound` for an account that is none."""
    if given is None:
        return Filter()
    account, subject = ids.optional_key(Account, given.account), _key(given.subject)
    return Filter(account, given.ledger_account, subject, given.from_, given.to, given.currency)


async def trial_balance(asking: Asking, as_of: datetime | None, currency: str | None) -> TrialBalance:
    return await books.trial_balance(asking.ctx, as_of, currency)


async def list_entries(asking: Asking, wanted: Filter, asked: Slice) -> Page[Transfer]:
    """The newest first."""
    return await page(_selected(Transfer.of(asking.tenant), wanted), asked, Order("occurred_at"))


async def list_days(asking: Asking, since: date | None, until: date | None, asked: Slice) -> Page[RevenueDay]:
    """The newest first: from `since`, which is among them, to `until`, which is not."""
    query = RevenueDay.of(asking.tenant).filter(closed_at__isnull=False)
    if since is not None:
        query = query.filter(day__gte=since)
    if until is not None:
        query = query.filter(day__lt=until)
    return await page(query, asked, Order("created_at"))


async def check_invariants(asking: Asking) -> Sequence[Invariant]:
    return await invariants.invariants(asking.ctx)


async def account_of(asking: Asking, entry: Transfer) -> Account | None:
    return await asking.loaders.row(Account, entry.account_id)


async def subject_of(asking: Asking, entry: Transfer) -> TenantRecord | None:
    """What it was booked for, for those who may see it."""
    return await nodes.find(asking, entry.subject_kind, entry.subject_id)


def subject_id(entry: Transfer) -> str:
    return opaque.encode(entry.subject_kind, entry.subject_id)


def span_of(asking: Asking, day: RevenueDay) -> Period:
    return revenue_days.span(asking.ctx, day.day)


async def total_of(asking: Asking, day: RevenueDay) -> list[Money]:
    found: list[Money] = await asking.loaders.of("recognized", revenue_days.recognized, day.day)
    return found


def _selected(query: QuerySet[Transfer], wanted: Filter) -> QuerySet[Transfer]:
    if wanted.account is not None:
        query = query.filter(account_id=wanted.account)
    if wanted.ledger_account is not None:
        query = query.filter(Q(debit=wanted.ledger_account) | Q(credit=wanted.ledger_account))
    if wanted.subject is not None:
        query = query.filter(subject_id=wanted.subject)
    if wanted.since is not None:
        query = query.filter(occurred_at__gte=wanted.since)
    if wanted.until is not None:
        query = query.filter(occurred_at__lt=wanted.until)
    return query.filter(currency=wanted.currency) if wanted.currency is not None else query


def _key(given: str | None) -> UUID | None:
    if given is None:
        return None
    try:
        return opaque.decode(given)[1]
    except ValueError as error:
        raise BadInput("`subject` is not an id.") from error
