"""The tenant's log: append with a position, read after one."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID

from models import database
from models.events import LoggedEvent
from tenure.kit import clock

REACH = timedelta(days=30)
"""How far back feeds can resume. The log itself is kept whole."""

COLUMNS = [
    "tenant_id",
    "id",
    "position",
    "type",
    "version",
    "subject_kind",
    "subject_id",
    "sequence",
    "occurred_at",
    "recorded_at",
    "actor_kind",
    "actor_id",
    "on_behalf_of",
    "cause",
    "is_test",
    "payload",
]


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as feeds handle it."""

    position: int
    type: str
    subject_id: UUID
    row: LoggedEvent


async def append(tenant: UUID, rows: list[dict[str, Any]]) -> int:
    """Give the rows the next positions, in order; the last one. Must be what comes last before COMMIT.

    The counter's row lock, held from here to the end of the commit, makes the order of positions the order of commits.
    """
    taken = await database.fetch(
        "UPDATE tenant_counter SET position = position + $2 WHERE tenant_id = $1 AND id = $1 RETURNING position",
        tenant,
        len(rows),
    )
    last: int = taken[0]["position"]
    first = last - len(rows) + 1
    for position, row in enumerate(rows, start=first):
        row.update(tenant_id=tenant, position=position)
    await database.execute(_insert(len(rows)), *(row[column] for row in rows for column in COLUMNS))
    return last


@lru_cache(maxsize=100)
def _insert(rows: int) -> str:
    width = len(COLUMNS)
    groups = (", ".join(f"${row * width + column + 1}" for column in range(width)) for row in range(rows))
    return f"INSERT INTO event ({', '.join(COLUMNS)}) VALUES {', '.join(f'({group})' for group in groups)}"


class DatabaseLog:
    """The log as feeds read it: each call a transaction of its own."""

    async def head(self, tenant: UUID) -> int:
        """The position of the newest event; 0 before the first."""
        async with database.for_tenant(tenant, reading=True):
            return await head(tenant)

    async def floor(self, tenant: UUID) -> int:
        """The oldest position that feeds may still read."""
        async with database.for_tenant(tenant, reading=True):
            return await floor(tenant, clock.now()) + 1

    async def read(self, tenant: UUID, after: int, limit: int) -> list[Entry]:
        """What follows a position, in order."""
        async with database.for_tenant(tenant, reading=True):
            rows = await LoggedEvent.of(tenant).filter(position__gt=after).order_by("position").limit(limit)
        return [Entry(row.position, row.type, row.subject_id, row) for row in rows]


async def head(tenant: UUID) -> int:
    """The position of the newest event that the open transaction sees; 0 before the first."""
    rows = await database.fetch("SELECT position FROM tenant_counter WHERE tenant_id = $1 AND id = $1", tenant)
    return int(rows[0]["position"]) if rows else 0


async def floor(tenant: UUID, now: datetime) -> int:
    """The oldest position after which a feed may resume, in the open transaction."""
    rows = await database.fetch(
        "SELECT max(position) AS position FROM event WHERE tenant_id = $1 AND recorded_at < $2", tenant, now - REACH
    )
    return int(rows[0]["position"] or 0)
