"""The queue: PgQueuer's tables in our database, written in the transaction of whoever has something to be done."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self
from uuid import UUID

import asyncpg
from pgqueuer.core.tm import TaskManager
from pgqueuer.domain.models import Job as QueuedJob
from pgqueuer.domain.types import JobId
from pgqueuer.errors import FailingListenerError
from pgqueuer.ports.driver import Driver, NotifyCallback
from pgqueuer.queries import Queries

from models import database
from tenure.context import Context
from tenure.kit.refusals import Unavailable

AWAY = (ConnectionError, TimeoutError, Unavailable, asyncpg.QueryCanceledError)
"""How it shows that somebody whom a job needs is away for a while, or that a crowd is before it at the same rows."""

OUTAGES = (
    *AWAY,
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    FailingListenerError,
)
"""How it shows that the database is away, stopping or changing over."""


async def enqueue(
    ctx: Context,
    name: str,
    *,
    dedupe_key: str | None = None,
    after: timedelta | None = None,
    priority: int = 0,
    **ids: str | UUID,
) -> None:
    """Have the job done once the open transaction is committed. Raises `NoTenantBound` outside of one.

    While a job of the same `dedupe_key` is queued or at work, nothing is added. `after` is for technical delays; what
    waits for business time belongs on the agenda (`later`). Higher priorities go first.
    """
    await _JOINED.enqueue(
        name,
        packed(ctx.cause, ids),
        priority,
        after,
        None if dedupe_key is None else f"{name}:{ctx.tenant}:{dedupe_key}",
        {"tenant": str(ctx.tenant)},
        on_conflict="skip",
    )


async def enqueue_all(name: str, errands: Sequence[tuple[Context, dict[str, str | UUID]]]) -> None:
    """As `enqueue`, for many of one tenant by one statement."""
    many = len(errands)
    if many:
        await _JOINED.enqueue(
            [name] * many,
            [packed(ctx.cause, ids) for ctx, ids in errands],
            [0] * many,
            [None] * many,
            [None] * many,
            [{"tenant": str(ctx.tenant)} for ctx, _ in errands],
            on_conflict="skip",
        )


def packed(cause: str | None, ids: dict[str, str | UUID]) -> bytes:
    """A job's payload. Its tenant stands in the headers, where the queue can be searched for it."""
    return json.dumps({"cause": cause, "ids": {name: str(value) for name, value in ids.items()}}).encode()


@dataclass(frozen=True, slots=True)
class Errand:
    """A queued job, read: for which tenant, because of what, with which ids."""

    id: int
    name: str
    tenant: UUID
    cause: str
    ids: dict[str, str]
    attempts: int

    @classmethod
    def of(cls, queued: QueuedJob) -> Self:
        content = json.loads(queued.payload or b"{}")
        tenant = UUID(str((queued.headers or {})["tenant"]))
        cause = content["cause"] or f"job:{queued.id}"
        return cls(
            int(queued.id),
            queued.entrypoint,
            tenant,
            cause,
            content["ids"],
            queued.attempts,
        )


@dataclass(frozen=True, slots=True)
class Failed:
    """A job that was given up after its last try and is held until somebody has it done again."""

    errand: Errand
    queued_at: datetime
    failed_at: datetime
    traceback: str


async def failed(
    limit: int = 100, tenant: UUID | None = None, before: int | None = None, *, by: Queries | None = None
) -> list[Failed]:
    """The jobs that are held, newest first; of one tenant only, where it is named, and older than the job `before`."""
    rows = await (by or _POOLED).driver.fetch(_HELD, str(tenant) if tenant else None, limit, before)
    return [_held(row) for row in rows]


async def requeue(ids: Sequence[int], tenant: UUID | None = None) -> int:
    """Have held jobs done again, with all their tries; how many there were. Only the tenant's, where it is named."""
    held = [each.errand.id for each in await failed(10_000, tenant)]
    chosen = [JobId(key) for key in ids if key in held]
    await _POOLED.requeue_jobs(chosen)
    return len(chosen)


async def retry_held(ids: Sequence[int], tenant: UUID | None) -> list[str]:
    """As `requeue`, in the open transaction; the names of those that there were, each with its number."""
    chosen = await _locked(ids, tenant)
    await _JOINED.requeue_jobs([JobId(key) for key in chosen])
    return [f"{name} {key}" for key, name in chosen.items()]


async def discard_held(ids: Sequence[int], tenant: UUID | None) -> list[str]:
    """Forget held jobs, in the open transaction; as `retry_held` in all else. What they were for is not done."""
    chosen = await _locked(ids, tenant)
    await _JOINED.driver.execute("DELETE FROM pgqueuer WHERE id = ANY($1::bigint[])", list(chosen))
    return [f"{name} {key}" for key, name in chosen.items()]


async def _locked(ids: Sequence[int], tenant: UUID | None) -> dict[int, str]:
    """The names of those of the jobs that are held, by their numbers."""
    rows = await _JOINED.driver.fetch(
        "SELECT id, entrypoint FROM pgqueuer WHERE id = ANY($1::bigint[]) AND status = 'failed' "
        "AND ($2::text IS NULL OR headers->>'tenant' = $2) ORDER BY id FOR UPDATE",
        list(ids),
        str(tenant) if tenant else None,
    )
    return {int(str(row["id"])): str(row["entrypoint"]) for row in rows}


async def wait_for_restoring(job: int) -> None:
    """Note of a queued job that it waits until its tenant is at work again."""
    await _POOLED.driver.execute("UPDATE pgqueuer SET headers = headers || $2 WHERE id = $1", job, _WAITS)


async def resume(ctx: Context) -> None:
    """Have what waited for the tenant done once the open transaction is committed: now, and with all its tries."""
    await _JOINED.driver.execute(
        "UPDATE pgqueuer SET headers = headers - 'waits', execute_after = now(), attempts = 0 "
        "WHERE headers->>'tenant' = $1 AND headers ? 'waits' AND status = 'queued'",
        str(ctx.tenant),
    )


def joined() -> Queries:
    """PgQueuer's statements in the open transaction."""
    return _JOINED


def pooled() -> Queries:
    """PgQueuer's statements, each by itself on a connection of the app's login."""
    return _POOLED


def _held(row: dict[str, object]) -> Failed:
    text = row.pop("failure")
    queued = QueuedJob.model_validate(row)
    told = json.loads(str(text))["traceback"] if text else ""
    return Failed(Errand.of(queued), queued.created, queued.updated, told)


_WAITS = '{"waits": "restoring"}'
_HELD = """
SELECT job.*, (
    SELECT log.traceback FROM pgqueuer_log AS log
    WHERE log.job_id = job.id AND log.traceback IS NOT NULL ORDER BY log.created DESC, log.id DESC LIMIT 1
) AS failure
FROM pgqueuer AS job
WHERE job.status = 'failed' AND ($1::text IS NULL OR job.headers->>'tenant' = $1)
AND ($3::bigint IS NULL OR job.id < $3)
ORDER BY job.id DESC LIMIT $2
"""


class _Statements(Driver):
    """PgQueuer's way to the database, for statements only: nobody listens here."""

    def __init__(self) -> None:
        self._shutdown: asyncio.Event | None = None

    async def add_listener(self, channel: str, callback: NotifyCallback) -> None:
        raise NotImplementedError("only a worker's own connection listens")

    async def notify(self, channel: str, payload: str) -> None:
        await self.execute("SELECT pg_notify($1, $2)", channel, payload)

    @property
    def shutdown(self) -> asyncio.Event:
        self._shutdown = self._shutdown or asyncio.Event()
        return self._shutdown

    @property
    def tm(self) -> TaskManager:
        return TaskManager()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        return None


class _Joined(_Statements):
    """Statements in the running task's transaction."""

    async def fetch(self, query: str, *args: object) -> list[dict[str, object]]:
        return [dict(row) for row in await database.fetch(query, *args)]

    async def execute(self, query: str, *args: object) -> str:
        async with database.client().acquire_connection() as connection:
            return str(await connection.execute(query, *args))


class _Pooled(_Statements):
    """Statements of their own on the pool of the app's login. The queue's tables belong to no tenant."""

    async def fetch(self, query: str, *args: object) -> list[dict[str, object]]:
        pool = await database.client().pool()
        return [dict(row) for row in await pool.fetch(query, *args)]

    async def execute(self, query: str, *args: object) -> str:
        pool = await database.client().pool()
        return str(await pool.execute(query, *args))


_JOINED = Queries(_Joined())
_POOLED = Queries(_Pooled())
