"""The shape of an event, and its way into the log."""

import dataclasses
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from itertools import groupby
from typing import Any, ClassVar, TypeVar, dataclass_transform
from uuid import UUID

from models import database
from models.base import Record, Subject
from models.events import LoggedEvent
from realtime import log
from tenure.context import Context
from tenure.kit import clock, ids
from tenure.kit.money import Money

Kind = TypeVar("Kind", bound="Event")

VERSION = "2026-11-01"
"""The dated version of the payloads' shapes."""

CATALOGUE: dict[str, type["Event"]] = {}
"""Every event by its type, for example `subscription.activated`."""

ORDER = ("invoice", "payment", "refund", "subscription", "gift", "checkout", "credits", "entitlement")
"""Within one transaction events are told in this order of their areas; others come first."""


@dataclass(frozen=True, slots=True)
class Event:
    """A fact about `subject`. The other fields are its payload: ids, amounts and states, never personal data."""

    name: ClassVar[str]
    subject: Any


@dataclass_transform(frozen_default=True)
def event(name: str) -> Callable[[type[Kind]], type[Kind]]:
    """Declare an event of the catalogue under its public name."""

    def declare(declared: type[Kind]) -> type[Kind]:
        made = dataclass(frozen=True, slots=True)(declared)
        made.name = name
        CATALOGUE[name] = made
        return made

    return declare


def emit(ctx: Context, told: Event) -> None:
    """Tell it when this transaction commits. Raises `NoTenantBound` outside of one."""
    database.required().attached.setdefault("events", []).append((ctx, told))


def pending(transaction: database.Transaction) -> list[tuple[Context, Event]]:
    """What the transaction has to tell, in the order of areas."""
    return sorted(transaction.attached.get("events", []), key=lambda pair: _rank(pair[1].name))


def _rank(name: str) -> int:
    area = name.partition(".")[0]
    return ORDER.index(area) + 1 if area in ORDER else 0


async def prepare(ctx: Context, told: list[tuple[Context, Event]]) -> list[dict[str, Any]]:
    """The log's rows but for their positions. Counts each subject's sequence on, under its row's lock."""
    following = await _sequences(ctx.tenant, [happened.subject for _, happened in told])
    return [_row(asked, happened, following) for asked, happened in told]


async def append(ctx: Context, transaction: database.Transaction, rows: list[dict[str, Any]]) -> int:
    """Append them, and wake the readers once it is committed. Nothing may come between this and the commit."""
    position = await log.append(ctx.tenant, rows)
    transaction.after_commit.append(lambda: ctx.services.bus.publish(f"log:{ctx.tenant}", position))
    return position


async def _sequences(tenant: UUID, subjects: list[Subject]) -> dict[UUID, int]:
    """Each subject's next sequence number. Rows are locked in one order, so that two transactions cannot cross."""
    following: dict[UUID, int] = {}
    by_table = sorted(subjects, key=lambda row: (row._meta.db_table, row.id))
    for table, rows in groupby(by_table, key=lambda row: row._meta.db_table):
        counts = Counter(row.id for row in rows)
        following.update(await _counted(tenant, table, counts))
    return following


async def _counted(tenant: UUID, table: str, counts: dict[UUID, int]) -> dict[UUID, int]:
    rows = await database.fetch(
        f'UPDATE "{table}" AS subject SET sequence = subject.sequence + told.count '
        "FROM unnest($2::uuid[], $3::int[]) AS told (id, count) "
        "WHERE subject.tenant_id = $1 AND subject.id = told.id AND subject.id = ANY($2::uuid[]) "
        "RETURNING subject.id, subject.sequence",
        tenant,
        list(counts),
        list(counts.values()),
    )
    return {row["id"]: row["sequence"] - counts[row["id"]] + 1 for row in rows}


def _row(ctx: Context, happened: Event, following: dict[UUID, int]) -> dict[str, Any]:
    subject = happened.subject
    sequence = following[subject.id]
    following[subject.id] += 1
    return {
        "id": ids.new(),
        "type": happened.name,
        "version": VERSION,
        "subject_kind": type(subject).__name__,
        "subject_id": subject.id,
        "sequence": sequence,
        "occurred_at": ctx.now(),
        "recorded_at": clock.now(),
        "actor_kind": str(ctx.actor.kind),
        "actor_id": ctx.actor.id,
        "on_behalf_of": ctx.impersonator,
        "cause": ctx.cause,
        "is_test": ctx.business.is_test,
        "payload": _json(payload(happened)),
    }


def payload(happened: Event) -> dict[str, Any]:
    """The payload as integrators read it: camelCase keys, opaque ids, RFC 3339 times, money in minor units."""
    return _parts(happened)


def _parts(value: Any) -> dict[str, Any]:
    return {key: plain(getattr(value, name)) for name, key in _keys(value.__class__)}


@cache
def _keys(declared: type) -> list[tuple[str, str]]:
    """The names of a dataclass's fields, each with its key; an event's subject stands outside of its payload."""
    told = [field.name for field in fields(declared)]
    return [(name, camel(name)) for name in told if not (name == "subject" and issubclass(declared, Event))]


@cache
def camel(name: str) -> str:
    head, *rest = name.rstrip("_").split("_")
    return head + "".join(part.capitalize() for part in rest)


def plain(value: Any) -> Any:
    """A value as it leaves the house: a row as its opaque id, money by its parts, an instant in RFC 3339."""
    if value is None or type(value) in (str, int, bool):
        return value
    if isinstance(value, Record):
        return ids.encode(type(value).__name__, value.id)
    if isinstance(value, Money):
        return {"amount": str(value.amount), "amountMinor": str(value.minor), "currency": value.currency}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _parts(value)
    return value


def _json(value: Any) -> Any:
    return LoggedEvent._meta.fields_map["payload"].to_db_value(value, LoggedEvent)


def restored(row: LoggedEvent) -> type[Event] | None:
    """The class of a stored event; None for a type that this version does not know."""
    return CATALOGUE.get(row.type)
