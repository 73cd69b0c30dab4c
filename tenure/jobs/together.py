"""Many that are due at once: a tenant's rows of one kind are taken in pages, by a few lanes.

A lane is a job. It reads the next page of its part of what is due and gives it to the kind's handler, which passes over
what another has locked; what has to be done one by one is queued as the sweep would have queued it.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

import structlog

from models import database
from models.agenda import Agenda
from tenure.context import Context
from tenure.jobs import agenda, registry
from tenure.jobs.queue import OUTAGES, packed, pooled
from tenure.kit import clock
from tenure.services import Services

log = structlog.get_logger(__name__)

LANE = "agenda.lane"
LANES = 4
SIZE = 100
WINDOW = 2_000
"""How many due rows a sweep looks at to see whose lanes are needed: those that are due longest."""
TURN_SECONDS = 5.0
"""After how long a lane ends, for the sweep to open it again: so that it goes to a worker that has time."""
Place = tuple[datetime, UUID]
BEGINNING: Place = (datetime.min.replace(tzinfo=UTC), UUID(int=0))


@registry.duty("agenda.lanes", every=timedelta(seconds=1))
async def open_lanes(_: Services, deadline: float) -> int:
    """Open lanes for what is due; how many rows were seen. A lane that is open already is passed over."""
    found = await _due(await agenda.not_at_work())
    lanes = [(*key, lane) for key, rows in found.items() for lane in _lanes(rows)]
    if lanes:
        many = len(lanes)
        await pooled().enqueue(
            [LANE] * many,
            [
                packed(f"agenda:{kind}", {"kind": kind, "lane": str(lane), "of": str(of)})
                for _, kind, (lane, of) in lanes
            ],
            [0] * many,
            [None] * many,
            [f"{LANE}:{tenant}:{kind}:{lane}" for tenant, kind, (lane, _) in lanes],
            [{"tenant": str(tenant)} for tenant, _, _ in lanes],
            on_conflict="skip",
        )
    return sum(found.values())


def _lanes(rows: int) -> list[tuple[int, int]]:
    """Each with its number, and how many there are."""
    of = min(LANES, -(-rows // SIZE))
    return [(lane, of) for lane in range(of)]


async def _due(waiting: list[UUID]) -> Counter[tuple[UUID, str]]:
    async with database.for_scheduler():
        rows = await database.fetch(
            "SELECT tenant_id, kind, count(*) AS rows FROM ("
            "SELECT tenant_id, kind FROM agenda WHERE NOT by_test_clock AND due_at <= $1 AND kind = ANY($2) "
            "AND tenant_id <> ALL($3) ORDER BY due_at LIMIT $4) AS due GROUP BY tenant_id, kind",
            clock.now(),
            list(registry.TOGETHER),
            waiting,
            WINDOW,
            name=database.SCHEDULER,
        )
    return Counter({(row["tenant_id"], row["kind"]): row["rows"] for row in rows})


@registry.job(LANE)
async def run(ctx: Context, kind: str, lane: str, of: str) -> None:
    """Do a lane's part of what is due of a kind, page by page, for a while. What goes wrong is done one by one."""
    deadline, place = clock.monotonic() + TURN_SECONDS, BEGINNING
    while clock.monotonic() < deadline:
        rows = await _page(ctx, kind, place, (int(lane), int(of)))
        left = await _done(ctx, kind, rows) if rows else []
        if left:
            await agenda.queued([{"id": row.id, "tenant_id": row.tenant_id} for row in left])
        if len(rows) < SIZE:
            return
        place = (rows[-1].due_at, rows[-1].id)


async def _page(ctx: Context, kind: str, after: Place, part: tuple[int, int]) -> list[Agenda]:
    """By the last byte of their subjects' ids, which is chance, lanes have parts of their own and tear no page."""
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await database.fetch(
            "SELECT * FROM agenda WHERE tenant_id = $1 AND kind = $2 AND due_at <= $3 AND NOT by_test_clock "
            "AND (due_at, id) > ($4, $5) AND get_byte(uuid_send(subject_id), 15) % $6 = $7 "
            "ORDER BY due_at, id LIMIT $8",
            ctx.tenant,
            kind,
            clock.now(),
            *after,
            part[1],
            part[0],
            SIZE,
        )
    return [Agenda._init_from_db(**row) for row in rows]


async def _done(ctx: Context, kind: str, rows: Sequence[Agenda]) -> Sequence[Agenda]:
    if agenda.by_test_clock(ctx.business):
        return rows
    try:
        return await registry.TOGETHER[kind](ctx, rows)
    except OUTAGES:
        raise
    except Exception as error:
        log.error("agenda.page_failed", tenant=str(ctx.tenant), kind=kind, rows=len(rows), exc_info=error)
        return rows
