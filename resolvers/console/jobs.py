"""What is done in the background, what has failed there, and what is due next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from models import database
from models.agenda import Agenda
from models.base import TenantRecord
from resolvers import nodes
from resolvers.asking import Asking
from resolvers.paging import Edge, Order, Page, Slice, page, page_info
from tenure.context import Context
from tenure.jobs import held, overview, queue, registry
from tenure.jobs.overview import Node, Queue, Schedule
from tenure.jobs.queue import Failed
from tenure.kit import cursors, ids
from tenure.kit.refusals import BadInput, Refused
from tenure.settings import places

KIND = "FailedJob"
_ABOUT = {
    "checkout": "Checkout",
    "credits": "CreditGrant",
    "file": "File",
    "gift": "Gift",
    "invoice": "Invoice",
    "member.erase": "Erasure",
    "payment": "Payment",
    "provider.endpoint_retired": "ProviderAccount",
    "refund": "Refund",
    "revenue": "RevenueDay",
    "subscription": "Subscription",
    "subscription.change_unpaid": "SubscriptionChange",
    "webhook": "WebhookEndpoint",
}
"""What is due for what, where the rule does not say so itself: by its whole kind, or by the area."""


@dataclass(frozen=True, slots=True)
class Jobs:
    """`tenant` is whose jobs are seen; None: of all, by the platform's own staff."""

    tenant: UUID | None

    @property
    def is_everywhere(self) -> bool:
        return self.tenant is None


@dataclass(frozen=True, slots=True)
class FailedJob:
    """A held job as it is shown. `error` is what kind of error it was, without a message that may tell of people."""

    id: str
    kind: str
    tenant: str
    cause: str
    tries: int
    queued_at: datetime
    failed_at: datetime
    error: str
    traceback: str | None


@dataclass(frozen=True, slots=True)
class Awaited:
    """How many of a kind are on the agenda, and when the first of them is due."""

    kind: str
    count: int
    next_at: datetime


async def jobs(asking: Asking) -> Jobs:
    return Jobs(await _whose(asking))


async def queues(found: Jobs) -> list[Queue]:
    return await overview.queues(found.tenant)


async def workers(asking: Asking, found: Jobs) -> list[Node] | None:
    """None for who runs one business only: the machines are the platform's."""
    return await _workers(asking) if found.is_everywhere else None


async def schedules(asking: Asking, found: Jobs) -> list[Schedule] | None:
    return overview.schedules(await _workers(asking)) if found.is_everywhere else None


async def _workers(asking: Asking) -> list[Node]:
    """Read once: they are shown, and what they did last is told by the schedules."""
    found: list[Node] = await asking.loaders.of("jobs.workers", _all_workers, "all")
    return found


async def _all_workers(ctx: Context, keys: list[str]) -> dict[str, list[Node]]:
    return dict.fromkeys(keys, await overview.nodes())


async def failed(found: Jobs, asked: Slice) -> Page[FailedJob]:
    """The newest first; read forward alone."""
    if asked.first is None or asked.before is not None:
        raise BadInput("Failed jobs are listed only from the newest: use `first` and `after`.")
    size = asked.size
    rows = await queue.failed(size + 1, found.tenant, _number(asked.after), by=queue.joined())
    edges = [Edge(cursors.encode("job", row.errand.id), _shown(found, row)) for row in rows[:size]]
    return Page(edges, page_info(edges, asked, len(rows) > size, backwards=False))


def _shown(found: Jobs, job: Failed) -> FailedJob:
    errand = job.errand
    return FailedJob(
        ids.encode(KIND, UUID(int=errand.id)),
        errand.name,
        ids.encode("Tenant", errand.tenant),
        errand.cause,
        errand.attempts + 1,
        job.queued_at,
        job.failed_at,
        _error(job.traceback),
        job.traceback if found.is_everywhere else None,
    )


def _error(traceback: str) -> str:
    """The last line of a traceback up to its message."""
    last = traceback.strip().rpartition("\n")[2]
    return last.partition(":")[0].rpartition(".")[2][:120] or "Unknown"


async def retry(asking: Asking, given: Any) -> int:
    whose = await _whose(asking)
    return await held.retry(asking.ctx, _numbers(given.jobs), whose)


async def discard(asking: Asking, given: Any) -> int:
    whose = await _whose(asking)
    return await held.discard(asking.ctx, _numbers(given.jobs), whose)


async def awaited(asking: Asking) -> list[Awaited]:
    """Every kind that is on the agenda, the one that is due first first."""
    rows = await database.fetch(
        "SELECT kind, count(*) AS many, min(due_at) AS next_at FROM agenda WHERE tenant_id = $1 "
        "GROUP BY kind ORDER BY next_at, kind",
        asking.tenant,
    )
    return [Awaited(row["kind"], row["many"], row["next_at"]) for row in rows]


async def agenda(asking: Asking, kinds: Sequence[str] | None, asked: Slice) -> Page[Agenda]:
    """What is due first comes first."""
    query = Agenda.of(asking.tenant)
    if kinds is not None:
        query = query.filter(kind__in=list(kinds))
    return await page(query, asked, Order("due_at", descending=False))


async def subject_of(asking: Asking, entry: Agenda) -> TenantRecord | None:
    """What it is due for; None where that is gone, not for the caller, or nothing of its own."""
    rule = registry.RULES.get(entry.kind)
    if rule is not None and rule.subject is not None:
        return await nodes.find(asking, rule.subject.__name__, entry.subject_id)
    kind = _ABOUT.get(entry.kind) or _ABOUT.get(entry.kind.partition(".")[0])
    return None if kind is None else await nodes.find(asking, kind, entry.subject_id)


async def _whose(asking: Asking) -> UUID | None:
    """The caller's business; None for the platform's own staff, who see all."""
    return None if await places.is_platform(asking.ctx) else asking.tenant


def _number(cursor: str | None) -> int | None:
    if cursor is None:
        return None
    try:
        kind, number = cursors.decode(cursor, 2)
        if kind != "job" or not isinstance(number, int):
            raise ValueError("of another list")
        return number
    except ValueError as error:
        raise BadInput("This cursor does not belong to this list.") from error


def _numbers(opaques: Sequence[str]) -> list[int]:
    """Raises `Refused` for what is no id of a failed job."""
    try:
        found = [ids.decode(opaque) for opaque in opaques]
    except ValueError as error:
        raise Refused("NOT_HELD", "This is not the ID of a job.", ["jobs"]) from error
    numbers = [key.int for kind, key in found if kind == KIND and key.int < 1 << 63]
    if len(numbers) < len(found):
        raise Refused("NOT_HELD", "This is not the ID of a job.", ["jobs"])
    return numbers
