"""How the queue and its workers stand, for people to look at. Of one tenant, or of all where none is named.

It is read in the transaction that is open: who holds one connection while waiting for another can lock up the pool.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.workers import WorkerNode
from tenure.jobs import presence, registry
from tenure.jobs.queue import joined
from tenure.kit import clock


@dataclass(frozen=True, slots=True)
class Queue:
    """The jobs of one kind. `oldest_at`: since when the one has waited that could have been done longest."""

    kind: str
    waiting: int
    running: int
    failed: int
    oldest_at: datetime | None


@dataclass(frozen=True, slots=True)
class AtWork:
    """How many jobs of a kind a node is doing."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Node:
    """A worker. `is_there`: it was heard of lately. `duties` are when each of its duties last ended."""

    name: str
    version: str
    started_at: datetime
    seen_at: datetime
    is_leaving: bool
    is_there: bool
    at_work: Sequence[AtWork]
    duties: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Schedule:
    """A duty of every worker. It has ended last at `last_at`, wherever that was, and is due again at `next_at`."""

    name: str
    every_seconds: int
    last_at: datetime | None
    next_at: datetime | None


_QUEUES = """
SELECT entrypoint AS kind,
    count(*) FILTER (WHERE status = 'queued') AS waiting,
    count(*) FILTER (WHERE status = 'picked') AS running,
    count(*) FILTER (WHERE status = 'failed') AS failed,
    min(greatest(created, execute_after)) FILTER (WHERE status = 'queued' AND execute_after <= $2) AS oldest_at
FROM pgqueuer WHERE $1::text IS NULL OR headers->>'tenant' = $1
GROUP BY entrypoint ORDER BY entrypoint
"""
_AT_WORK = """
SELECT queue_manager_id AS node, entrypoint AS kind, count(*) AS many
FROM pgqueuer WHERE status = 'picked' AND queue_manager_id IS NOT NULL
GROUP BY queue_manager_id, entrypoint ORDER BY queue_manager_id, entrypoint
"""


async def queues(tenant: UUID | None) -> list[Queue]:
    """Every kind of which there is a job, by name."""
    rows = await joined().driver.fetch(_QUEUES, str(tenant) if tenant else None, clock.now())
    return [Queue(**row) for row in rows]  # type: ignore[arg-type]  # as the query names and types them


async def nodes() -> list[Node]:
    """The workers that were heard of within a day, the newest first."""
    now, at_work = clock.now(), await _at_work()
    rows = await WorkerNode.all().order_by("-started_at", "id").limit(200)
    return [_node(row, now, at_work.get(row.id, [])) for row in rows]


def _node(row: WorkerNode, now: datetime, at_work: Sequence[AtWork]) -> Node:
    return Node(
        row.name,
        row.version,
        row.started_at,
        row.seen_at,
        row.is_leaving,
        presence.is_there(row, now),
        at_work,
        row.duties,
    )


async def _at_work() -> Mapping[UUID, list[AtWork]]:
    found: dict[UUID, list[AtWork]] = {}
    for row in await joined().driver.fetch(_AT_WORK):
        found.setdefault(UUID(str(row["node"])), []).append(AtWork(str(row["kind"]), int(str(row["many"]))))
    return found


def schedules(workers: Sequence[Node]) -> list[Schedule]:
    """Every duty, by name, with when a worker last told of it."""
    last: dict[str, datetime] = {}
    for name, told in (each for node in workers for each in node.duties.items()):
        ended = datetime.fromisoformat(told)
        last[name] = max(ended, last.get(name, ended))
    return [_schedule(duty, last.get(duty.name)) for _, duty in sorted(registry.DUTIES.items())]


def _schedule(duty: registry.Duty, last: datetime | None) -> Schedule:
    return Schedule(duty.name, math.ceil(duty.every.total_seconds()), last, last + duty.every if last else None)
