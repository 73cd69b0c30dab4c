"""Rules run in one transaction, can be run again, and tell what happened when it has happened."""

import asyncio
import secrets
from typing import Any

import pytest

from models import database
from models.catalogue import Feature, FeatureKind
from realtime.log import DatabaseLog
from tenure.context import Claim, Context
from tenure.events import FeatureCreated, emit
from tenure.kit.refusals import IdempotencyConflict, Refused, Wanting
from tenure.transactions import SUPPLIES, transactional


@transactional
async def create(ctx: Context, code: str) -> Feature:
    feature = await Feature.create(
        tenant_id=ctx.tenant, code=code, name=code, kind=FeatureKind.BOOLEAN, created_at=ctx.now()
    )
    emit(ctx, FeatureCreated(feature, code=code, kind="BOOLEAN"))
    return feature


@transactional
async def create_and_refuse(ctx: Context, code: str) -> Feature:
    await create(ctx, code)
    raise Refused("NO", "No.")


@transactional
async def swap(ctx: Context, first: Any, second: Any) -> None:
    """Locks two rows in the order given: two of these at once, in opposite orders, deadlock."""
    await Feature.locked(ctx.tenant, first)
    await asyncio.sleep(0.05)
    await Feature.locked(ctx.tenant, second)
    feature = await Feature.named(ctx.tenant, first)
    emit(ctx, FeatureCreated(feature, code=feature.code, kind="BOOLEAN"))


async def _codes(ctx: Context) -> list[str]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return sorted(feature.code for feature in await Feature.of(ctx.tenant))


async def head(ctx: Context) -> int:
    """How many events the log holds."""
    return await DatabaseLog().head(ctx.tenant)


async def test_a_refusal_rolls_everything_back_and_tells_nothing(system: Context) -> None:
    before = await head(system)
    with pytest.raises(Refused):
        await create_and_refuse(system, "gone")
    assert await _codes(system) == []
    assert await head(system) == before


async def test_a_key_answers_the_second_time_without_running_the_rule(system: Context) -> None:
    ctx, before = system.claiming(Claim("create", secrets.token_hex(4), "hash")), await head(system)
    first, again = await create(ctx, "once"), await create(ctx, "once")
    assert first.id == again.id
    assert await head(system) == before + 1


async def test_a_refusal_is_kept_for_its_key(system: Context) -> None:
    ctx = system.claiming(Claim("create", secrets.token_hex(4), "hash"))
    for _ in range(2):
        with pytest.raises(Refused, match=r"No\."):
            await create_and_refuse(ctx, "never")


async def test_a_key_with_another_input_is_a_conflict(system: Context) -> None:
    key = secrets.token_hex(4)
    await create(system.claiming(Claim("create", key, "one")), "a")
    with pytest.raises(IdempotencyConflict):
        await create(system.claiming(Claim("create", key, "two")), "b")


async def test_a_deadlock_is_run_again_and_each_event_is_told_once(system: Context) -> None:
    before, one, two = await head(system), await create(system, "one"), await create(system, "two")
    await asyncio.gather(swap(system, one.id, two.id), swap(system, two.id, one.id))
    assert await head(system) == before + 4


async def test_positions_and_sequences_have_no_gap_under_many_writers(system: Context) -> None:
    before, feature = await head(system), await create(system, "subject")

    @transactional
    async def touch(ctx: Context) -> None:
        emit(ctx, FeatureCreated(feature, code="subject", kind="BOOLEAN"))

    await asyncio.gather(*(touch(system) for _ in range(40)))
    entries = await DatabaseLog().read(system.tenant, before, 1_000)
    assert [entry.position for entry in entries] == list(range(before + 1, before + 42))
    assert [entry.row.sequence for entry in entries] == list(range(1, 42))


async def test_a_statement_without_a_tenant_raises_and_does_not_answer_empty(system: Context) -> None:
    with pytest.raises(database.NoTenantBound):
        await Feature.of(system.tenant)


async def test_a_cancelled_begin_gives_its_connection_back(system: Context) -> None:
    for _ in range(30):
        task = asyncio.create_task(_codes(system))
        await asyncio.sleep(0.0005)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert await asyncio.wait_for(_codes(system), 5) == []


class Cupboard:
    """Something that a rule needs, and how often somebody outside was asked for it."""

    def __init__(self, runs_until: int) -> None:
        self.runs, self.asked, self.runs_until = 0, 0, runs_until

    async def fill(self) -> None:
        assert database.current() is None, "nobody is asked within a transaction"
        self.asked += 1


@transactional
async def create_with(ctx: Context, cupboard: Cupboard, code: str) -> Feature:
    feature = await create(ctx, code)
    cupboard.runs += 1
    if cupboard.asked < cupboard.runs_until:
        raise Wanting("sugar", cupboard.fill)
    return feature


async def test_what_a_rule_wants_is_had_between_two_runs_of_it(system: Context) -> None:
    cupboard, code = Cupboard(2), f"f{secrets.token_hex(4)}"
    await create_with(system, cupboard, code)
    assert (cupboard.runs, cupboard.asked) == (3, 2)
    async with database.for_tenant(system.tenant, reading=True):
        assert await Feature.of(system.tenant).filter(code=code).count() == 1


async def test_it_is_not_asked_for_without_end(system: Context) -> None:
    cupboard, code = Cupboard(SUPPLIES + 1), f"f{secrets.token_hex(4)}"
    with pytest.raises(Wanting):
        await create_with(system, cupboard, code)
    assert cupboard.asked == SUPPLIES
    async with database.for_tenant(system.tenant, reading=True):
        assert await Feature.of(system.tenant).filter(code=code).count() == 0
