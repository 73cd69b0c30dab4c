"""The audit log as staff reads it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models.audit import AuditDetail, AuditEntry
from resolvers.asking import Asking
from resolvers.ids import any_key
from resolvers.paging import Order, Page, Slice, page
from tenure import audit
from tenure.audit import Verification
from tenure.events import envelope
from tenure.kit import ids

AT_ONCE = 20_000
"""How many entries one question verifies at most."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which entries are asked for. `actor` and `subject` are keys of rows, whatever their kind."""

    actor: UUID | None = None
    subject: UUID | None = None
    action: str | None = None
    since: datetime | None = None
    until: datetime | None = None


def filter_of(given: Any) -> Filter:
    """Raises `BadInput` for what is no id."""
    if given is None:
        return Filter()
    return Filter(any_key(given.actor, "actor"), any_key(given.subject, "subject"), given.action, given.from_, given.to)


async def list_entries(asking: Asking, wanted: Filter, asked: Slice) -> Page[AuditEntry]:
    """The newest first."""
    return await page(_selected(AuditEntry.of(asking.tenant), wanted), asked, Order("position"))


async def detail_of(asking: Asking, entry: AuditEntry) -> AuditDetail | None:
    """None where there never was one, or where it was erased."""
    return await asking.loaders.row(AuditDetail, entry.id)


async def verification(asking: Asking, after: int) -> Verification:
    return await audit.verify(asking.tenant, after, AT_ONCE)


def subject_of(entry: AuditEntry) -> str | None:
    """The opaque id of what it was done to."""
    if entry.subject_kind is None or entry.subject_id is None:
        return None
    return ids.encode(entry.subject_kind, entry.subject_id)


def actor_of(entry: AuditEntry) -> str | None:
    return envelope.actor_id(entry.actor_kind, entry.actor_id)


def on_behalf_of(entry: AuditEntry) -> str | None:
    return None if entry.on_behalf_of is None else ids.encode("Member", entry.on_behalf_of)


def _selected(query: QuerySet[AuditEntry], wanted: Filter) -> QuerySet[AuditEntry]:
    if wanted.actor is not None:
        query = query.filter(Q(actor_id=wanted.actor) | Q(on_behalf_of=wanted.actor))
    if wanted.subject is not None:
        query = query.filter(subject_id=wanted.subject)
    if wanted.action is not None:
        query = query.filter(action=wanted.action)
    if wanted.since is not None:
        query = query.filter(occurred_at__gte=wanted.since)
    if wanted.until is not None:
        query = query.filter(occurred_at__lt=wanted.until)
    return query
