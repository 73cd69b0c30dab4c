"""The agenda: what is due at an instant of a tenant's time, and the sweep that turns it into jobs."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import structlog
from tortoise.expressions import Q

from models import database
from models.agenda import Agenda
from models.base import TenantRecord
from models.tenants import Tenant, TenantStatus
from tenure.context import Context
from tenure.jobs import registry
from tenure.jobs.queue import packed, pooled
from tenure.kit import clock, ids
from tenure.kit.refusals import NotFound
from tenure.services import Services
from tenure.transactions import transactional

log = structlog.get_logger(__name__)

RUN = "agenda.run"
PAGE = 500
FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(hours=6)


async def later(ctx: Context, kind: str, subject_id: UUID, due_at: datetime) -> None:
    """Have the rule of that kind run for the subject at that instant, instead of at an earlier agreed one.

    Part of the open transaction; raises `NoTenantBound` outside of one.
    """
    await later_all(ctx, kind, {subject_id: due_at})


async def later_all(ctx: Context, kind: str, due: Mapping[UUID, datetime]) -> None:
    """As `later`, for many subjects by one statement."""
    await database.execute(
        "INSERT INTO agenda (tenant_id, id, due_at, kind, subject_id, by_test_clock, attempts) "
        "SELECT $1, new.id, new.due_at, $2, new.subject_id, $3, 0 "
        "FROM unnest($4::uuid[], $5::timestamptz[], $6::uuid[]) AS new (id, due_at, subject_id) "
        "ON CONFLICT (tenant_id, kind, subject_id) "
        "DO UPDATE SET due_at = EXCLUDED.due_at, by_test_clock = EXCLUDED.by_test_clock, attempts = 0",
        ctx.tenant,
        kind,
        by_test_clock(ctx.business),
        [ids.new() for _ in due],
        list(due.values()),
        list(due),
    )


async def forget(ctx: Context, kind: str, subject_id: UUID) -> None:
    """Strike it off. Nothing happens where it is not on the agenda."""
    await forget_all(ctx, kind, [subject_id])


async def forget_all(ctx: Context, kind: str, subject_ids: Sequence[UUID]) -> None:
    """As `forget`, for many subjects by one statement."""
    await database.execute(
        "DELETE FROM agenda WHERE tenant_id = $1 AND kind = $2 AND subject_id = ANY($3::uuid[])",
        ctx.tenant,
        kind,
        list(subject_ids),
    )


def by_test_clock(business: Tenant) -> bool:
    return business.is_test and business.clock is not None


@registry.job(RUN)
async def run(ctx: Context, agenda_id: str) -> None:
    """Do what one row says. It never fails as a job: what goes wrong is put off and tried again."""
    row = await read(ctx, UUID(agenda_id))
    if row is None:
        return
    try:
        await perform(ctx, row)
    except Exception as error:
        await postpone(ctx, row, error)


async def read(ctx: Context, agenda_id: UUID) -> Agenda | None:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Agenda.of(ctx.tenant).get_or_none(id=agenda_id)


async def perform(ctx: Context, row: Agenda) -> None:
    """Run the row's rule and strike the row off. Raises LookupError for an unknown kind, and what the rule raises."""
    rule = registry.RULES.get(row.kind)
    if rule is None:
        raise LookupError(f"no rule is declared for {row.kind}")
    caused = replace(ctx, cause=f"agenda:{row.id}")
    if not rule.outside:
        await _performed_inside(caused, row, rule)
    elif row.due_at <= ctx.now():
        await rule.handler(caused, row.subject_id)
        await _struck_off(caused, row)
    else:
        await _waiting(caused, row)


@transactional
async def _performed_inside(ctx: Context, seen: Agenda, rule: registry.Rule) -> None:
    """Strike the row off and run its rule, both or neither; nothing where it is gone or was put off meanwhile."""
    if rule.subject is not None:
        await _locked(ctx, rule.subject, seen.subject_id)
    row = await Agenda.of(ctx.tenant).select_for_update(no_key=True).get_or_none(id=seen.id)
    if row is None:
        return
    if row.due_at > ctx.now():
        await _waiting(ctx, row)
        return
    await row.delete()
    await rule.handler(ctx, row.subject_id)


async def _locked(ctx: Context, table: type[TenantRecord], key: UUID) -> None:
    """A subject that is gone has nothing to be locked; its rule will tell."""
    try:
        await table.locked(ctx.tenant, key)
    except NotFound:
        log.warning("agenda.subject_gone", tenant=str(ctx.tenant), table=table.__name__, subject=str(key))


@transactional
async def _struck_off(ctx: Context, done: Agenda) -> None:
    """Only as it was done: the rule may have agreed on another instant."""
    await Agenda.of(ctx.tenant).filter(id=done.id, due_at=done.due_at).delete()


@transactional
async def _waiting(ctx: Context, row: Agenda) -> None:
    """A row written before its tenant was given a test clock waits for that clock from now on."""
    if by_test_clock(ctx.business):
        await Agenda.of(ctx.tenant).filter(id=row.id).update(by_test_clock=True)


async def postpone(ctx: Context, row: Agenda, error: Exception) -> None:
    """Try again later, ever less often, and never give up."""
    delay = min(FIRST_DELAY * 2 ** min(row.attempts, 16), LONGEST_DELAY)
    told = {"tenant": str(ctx.tenant), "kind": row.kind, "subject": str(row.subject_id), "attempts": row.attempts + 1}
    log.error("agenda.failed", **told, again_in=str(delay), exc_info=error)
    await _put_off(ctx, row, delay, 1)


@transactional
async def _put_off(ctx: Context, row: Agenda, delay: timedelta, attempts: int) -> None:
    await (
        Agenda.of(ctx.tenant)
        .filter(id=row.id, due_at=row.due_at)
        .update(due_at=ctx.now() + delay, attempts=row.attempts + attempts)
    )


@registry.duty("agenda.sweep", every=timedelta(seconds=1))
async def sweep(services: Services, deadline: float) -> int:
    """Queue a job for whatever is due, once each; how many rows were due. What is a suspended tenant's waits."""
    waiting = await not_at_work()
    seen, after = 0, (datetime.min.replace(tzinfo=clock.now().tzinfo), UUID(int=0))
    while clock.monotonic() < deadline:
        rows = await _due(clock.now(), after, waiting)
        if rows:
            await queued(rows)
            after = (rows[-1]["due_at"], rows[-1]["id"])
        seen += len(rows)
        if len(rows) < PAGE:
            break
    return seen


async def not_at_work() -> list[UUID]:
    """The tenants whose agenda waits."""
    idle = Tenant.filter(Q(status=TenantStatus.SUSPENDED) | Q(is_ready=False))
    return [tenant for (tenant,) in await idle.values_list("id")]


async def _due(now: datetime, after: tuple[datetime, UUID], waiting: list[UUID]) -> list[dict[str, Any]]:
    async with database.for_scheduler():
        rows: list[dict[str, Any]] = await database.fetch(
            "SELECT id, tenant_id, due_at FROM agenda WHERE NOT by_test_clock AND due_at <= $1 "
            "AND (due_at, id) > ($2, $3) AND tenant_id <> ALL($5) AND kind <> ALL($6) ORDER BY due_at, id LIMIT $4",
            now,
            *after,
            PAGE,
            waiting,
            list(registry.TOGETHER),
            name=database.SCHEDULER,
        )
    return rows


async def queued(rows: Sequence[Mapping[str, Any]]) -> None:
    """Have rows done one by one. Rows that are queued already, here or by another worker, are passed over."""
    many = len(rows)
    await pooled().enqueue(
        [RUN] * many,
        [packed(f"agenda:{row['id']}", {"agenda_id": str(row["id"])}) for row in rows],
        [0] * many,
        [None] * many,
        [f"{RUN}:{row['id']}" for row in rows],
        [{"tenant": str(row["tenant_id"])} for row in rows],
        on_conflict="skip",
    )
