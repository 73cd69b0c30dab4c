"""Answers about the ledger."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from models.accounts import Account
from models.base import TenantRecord
from models.billing import RevenueDay
from models.bulk_files import ExportOf
from models.ledger import Transfer
from resolvers import choosing, nodes
from resolvers.asking import Asking
from resolvers.paging import Order, Page, Slice, page
from tenure.billing import revenue_days
from tenure.kit import ids as opaque
from tenure.kit.money import Money
from tenure.kit.periods import Period
from tenure.ledger import books, invariants
from tenure.ledger.books import TrialBalance
from tenure.ledger.invariants import Invariant


async def trial_balance(asking: Asking, as_of: datetime | None, currency: str | None) -> TrialBalance:
    return await books.trial_balance(asking.ctx, as_of, currency)


async def list_entries(asking: Asking, given: Any, asked: Slice) -> Page[Transfer]:
    """The newest first. Raises `BadInput` for a subject that is no id, and `NotFound` for an account that is none."""
    return await page(choosing.listed(asking, ExportOf.LEDGER_ENTRIES, given), asked, Order("occurred_at"))


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
