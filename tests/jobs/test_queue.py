"""Jobs exist if and only if their cause was committed, and run once per tenant that queued them."""

from datetime import timedelta

import pytest

from models import database
from tenure import jobs
from tenure.context import Context
from tenure.jobs.queue import pooled
from tenure.jobs.worker_door import drain
from tenure.kit import ids
from tenure.transactions import transactional

SEEN: dict[str, list[Context]] = {}
FAILING: set[str] = set()


@jobs.job("tests.note")
async def note(ctx: Context, word: str) -> None:
    SEEN.setdefault(word, []).append(ctx)
    if word in FAILING:
        raise ZeroDivisionError(word)
    if word.startswith("away"):
        raise ConnectionRefusedError(word)


@transactional
async def ask(ctx: Context, word: str, *, fail: bool = False, dedupe_key: str | None = None) -> None:
    await jobs.enqueue(ctx, "tests.note", word=word, dedupe_key=dedupe_key)
    if fail:
        raise ZeroDivisionError


def word() -> str:
    return str(ids.new())


async def queued(ctx: Context) -> int:
    rows = await pooled().driver.fetch(
        "SELECT count(*) AS many FROM pgqueuer WHERE headers->>'tenant' = $1", str(ctx.tenant)
    )
    return int(str(rows[0]["many"]))


async def test_a_job_runs_as_the_system_in_the_tenant_that_queued_it(system: Context) -> None:
    told = word()
    await ask(system, told)
    assert await drain(system.services, system.tenant) == 1
    (ctx,) = SEEN[told]
    assert (ctx.tenant, ctx.actor, ctx.now(), ctx.origin) == (system.tenant, system.actor, system.now(), ctx.origin)
    assert ctx.cause is not None
    assert ctx.cause.startswith("job:")
    assert await queued(system) == 0


async def test_a_job_carries_on_the_cause_of_its_own_cause(system: Context) -> None:
    from dataclasses import replace

    told = word()
    await ask(replace(system, cause="event:7"), told)
    await drain(system.services, system.tenant)
    assert SEEN[told][0].cause == "event:7"


async def test_a_job_is_rolled_back_with_its_cause(system: Context) -> None:
    told = word()
    with pytest.raises(ZeroDivisionError):
        await ask(system, told, fail=True)
    assert await queued(system) == 0
    assert await drain(system.services, system.tenant) == 0
    assert told not in SEEN


async def test_nobody_sees_a_job_before_its_transaction_commits(system: Context) -> None:
    async with database.for_tenant(system.tenant):
        await jobs.enqueue(system, "tests.note", word=word())
        assert await queued(system) == 0
    assert await queued(system) == 1


async def test_a_job_needs_a_transaction(system: Context) -> None:
    with pytest.raises(database.NoTenantBound):
        await jobs.enqueue(system, "tests.note", word=word())


async def test_a_key_queues_a_job_once_and_frees_itself_when_it_is_done(system: Context) -> None:
    told = word()
    for _ in range(3):
        await ask(system, told, dedupe_key="same")
    assert await drain(system.services, system.tenant) == 1
    await ask(system, told, dedupe_key="same")
    assert await drain(system.services, system.tenant) == 1


async def test_the_same_key_in_two_tenants_is_two_jobs(system: Context, other_business: object) -> None:
    from dataclasses import replace

    other = replace(system, business=await other_business())  # type: ignore[operator]  # the fixture is a factory
    for ctx in (system, other):
        await ask(ctx, word(), dedupe_key="same")
    assert (await queued(system), await queued(other)) == (1, 1)
    assert await drain(system.services, other.tenant) == 1
    assert (await queued(system), await queued(other)) == (1, 0)


async def test_a_bug_in_a_job_reaches_the_test_and_leaves_the_job(system: Context) -> None:
    told = word()
    FAILING.add(told)
    await ask(system, told)
    with pytest.raises(ZeroDivisionError):
        await drain(system.services, system.tenant)
    FAILING.remove(told)
    assert await drain(system.services, system.tenant) == 1
    assert len(SEEN[told]) == 2


async def test_somebody_being_away_puts_a_job_off(system: Context) -> None:
    told = f"away {word()}"
    await ask(system, told)
    assert await drain(system.services, system.tenant) == 1
    assert await drain(system.services, system.tenant) == 0
    assert await queued(system) == 1
    assert len(SEEN[told]) == 1


async def test_a_delayed_job_waits(system: Context) -> None:
    async with database.for_tenant(system.tenant):
        await jobs.enqueue(system, "tests.note", word=word(), after=timedelta(hours=1))
    assert await drain(system.services, system.tenant) == 0
    assert await queued(system) == 1


async def test_a_rule_that_is_run_again_queues_its_job_once(system: Context) -> None:
    import asyncpg

    told, tries = word(), 0

    @transactional
    async def unlucky(ctx: Context) -> None:
        nonlocal tries
        tries += 1
        await jobs.enqueue(ctx, "tests.note", word=told)
        if tries == 1:
            raise asyncpg.SerializationError("once")

    await unlucky(system)
    assert await drain(system.services, system.tenant) == 1
    assert tries == 2


async def test_two_jobs_cannot_have_one_name() -> None:
    async def another(ctx: Context, word: str) -> None:
        raise AssertionError("never run")

    with pytest.raises(ValueError, match="declared twice"):
        jobs.job("tests.note")(another)
