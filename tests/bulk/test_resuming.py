"""Whoever works at an export or an import is killed, over and over: no row is lost, none is there twice."""

import asyncio
import random
import sys
from collections import Counter
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from models import bulk, database
from models.bulk_files import GOING_ON, Export, Import
from models.identity import Member, MemberStatus
from tenure.bulk import filling, parts, taking_in
from tenure.config import Config
from tenure.context import Context
from tenure.kit import ids
from tests.bulk.operations import Desk, counts, created, export_of, fetched, lines, sheet
from tests.claims import FULL, SEED, Claim, count
from tests.door import Door
from tests.subscriptions.rows import rows

ROOT = Path(__file__).parents[2]
EXPORTED = 6_000
IMPORTED = count(10_000, share=50)
KILLS = count(20)
MANY = 50_000
MEMORY = 20_000
"""Kilobytes by which twice as many rows may take more: they are larger than that themselves."""


async def fill(ctx: Context, many: int) -> None:
    """So many members, made as rows."""
    async with database.for_tenant(ctx.tenant):
        await bulk.insert([_member(ctx, number) for number in range(many)])


def _member(ctx: Context, number: int) -> Member:
    email = f"m{number:06}@example.com"
    return Member(
        tenant_id=ctx.tenant,
        id=ids.new(),
        email=email,
        email_norm=email,
        name=f"Member {number}",
        status=MemberStatus.ACTIVE,
        locale="en",
        zone="UTC",
        created_at=ctx.now(),
    )


def key_of(opaque: str) -> UUID:
    return ids.decode(opaque)[1]


async def row_of(ctx: Context, model: Any, opaque: str) -> Any:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await model.named(ctx.tenant, key_of(opaque))


async def moved(ctx: Context, key: str, to: float) -> None:
    """Returns once it has come so far, or is finished."""
    async with asyncio.timeout(120):
        while True:
            row = await row_of(ctx, Import, key)
            if row.rows_done >= to or row.status not in GOING_ON:
                return
            await asyncio.sleep(0.01)


async def cut_off(work: Any, after: float, moving: Any = None) -> None:
    """Let it work while it is `moving` and so many seconds longer, and stop it wherever it is."""
    task = asyncio.create_task(work)
    if moving is not None:
        await moving
    await asyncio.wait([task], timeout=after)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    if not task.cancelled() and task.exception() is not None:
        raise task.exception() or AssertionError


async def test_an_export_that_is_cut_off_anywhere_has_each_row_once(
    api: Door, store: httpx.AsyncClient, system: Context, run_jobs: Any
) -> None:
    await fill(system, EXPORTED)
    staff, cuts = await api.staff(), 0
    asked = await created(staff, "MEMBERS", format="CSV", fields=["email"])
    while (await row_of(system, Export, asked["id"])).status in GOING_ON:
        await cut_off(filling.write(system, str(key_of(asked["id"]))), 0.004 * (cuts + 1))
        cuts += 1
    await run_jobs()
    export = await export_of(staff, asked["id"])
    written = (await fetched(store, export)).decode().splitlines()
    assert written == ["email", *(f"m{number:06}@example.com" for number in range(EXPORTED))]
    assert cuts > 1
    row = await row_of(system, Export, asked["id"])
    assert not [key for key in parts.every(row) if await system.services.storage.stat(key)]


async def test_two_runs_at_once_write_one_file(
    api: Door, store: httpx.AsyncClient, system: Context, run_jobs: Any
) -> None:
    await fill(system, EXPORTED)
    staff = await api.staff()
    asked = await created(staff, "MEMBERS")
    await asyncio.gather(*(filling.write(system, str(key_of(asked["id"]))) for _ in range(3)))
    await run_jobs()
    found = lines(await fetched(store, await export_of(staff, asked["id"])))
    assert [one["email"] for one in found] == [f"m{number:06}@example.com" for number in range(EXPORTED)]


def newcomers(many: int) -> bytes:
    return sheet(*({"email": f"n{number:06}@example.com", "name": f"New {number}"} for number in range(many)))


async def test_an_import_that_is_cut_off_anywhere_brings_each_row_in_once(
    desk: Desk, system: Context, run_jobs: Any
) -> None:
    many, chance, cuts = 150, random.Random(SEED), 0
    key = await desk.begun("MEMBERS", newcomers(many))
    while (row := await row_of(system, Import, key)).status in GOING_ON:
        # Every other one is stopped before it has done anything.
        moving = moved(system, key, row.rows_done + 1) if cuts % 2 else None
        await cut_off(taking_in.run(system, str(key_of(key))), chance.uniform(0.0, 0.1), moving)
        cuts += 1
    await _all_are_here_once(desk, system, key, many)
    assert cuts > 1


async def test_two_runs_at_once_bring_each_row_in_once(desk: Desk, system: Context) -> None:
    key = await desk.begun("MEMBERS", newcomers(120))
    await asyncio.gather(*(taking_in.run(system, str(key_of(key))) for _ in range(2)))
    await _all_are_here_once(desk, system, key, 120)


async def _all_are_here_once(desk: Desk, system: Context, key: str, many: int) -> None:
    found = await desk.see(key)
    assert (found["status"], found["rowsDone"], counts(found)) == ("DONE", many, (many, 0, 0, 0))
    told = [row for row in await rows(system, "event") if row["cause"] == f"import:{key}"]
    assert Counter(row["type"] for row in told) == {"member.signed_up": many, "account.created": many}
    assert len({row["subject_id"] for row in told}) == 2 * many
    members = [row["email_norm"] for row in await rows(system, "member") if row["email_norm"].startswith("n")]
    assert sorted(members) == [f"n{number:06}@example.com" for number in range(many)]


class Child:
    """A process at work at one of them."""

    def __init__(self, config: Config, ctx: Context, what: str, opaque: str) -> None:
        self.config, self.words = config, (what, str(ctx.tenant), str(key_of(opaque)))

    async def start(self) -> asyncio.subprocess.Process:
        command = [sys.executable, "-m", "tests.bulk.child", *self.words]
        pipe = asyncio.subprocess.PIPE
        return await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=self.config.as_environment(), stdout=pipe)

    async def to_the_end(self) -> int:
        """The most memory that it had, in kilobytes."""
        process = await self.start()
        told, _ = await process.communicate()
        assert process.returncode == 0
        return int(told.split()[-1])


async def test_a_process_that_is_killed_outright_loses_and_doubles_nothing(
    desk: Desk, system: Context, config: Config, claim: Claim
) -> None:
    key = await desk.begun("MEMBERS", newcomers(IMPORTED))
    child, chance, killed = Child(config, system, "import", key), random.Random(SEED), 0
    for number in range(KILLS):
        process = await child.start()
        until = (number + chance.random()) * IMPORTED / (KILLS + 1)
        await moved(system, key, until)
        process.kill()
        await process.wait()
        killed += (await row_of(system, Import, key)).status in GOING_ON
    await taking_in.run(system, str(key_of(key)))
    while (await row_of(system, Import, key)).status in GOING_ON:  # its turn was over before all was done
        await taking_in.run(system, str(key_of(key)))
    await _all_are_here_once(desk, system, key, IMPORTED)
    assert killed >= KILLS // 2
    claim(f"{IMPORTED} rows brought in by a process killed {killed} times: each is here once, with its events")


@pytest.mark.skipif(not FULL, reason="measures memory over many rows: PROVE=full")
async def test_memory_is_flat(
    api: Door, system: Context, config: Config, desk: Desk, claim: Claim, store: httpx.AsyncClient
) -> None:
    staff, most = await api.staff(), []
    for _ in range(2):  # both are long enough that what only takes place once does not count
        await fill_more(system, MANY)
        asked = await created(staff, "MEMBERS")
        most.append(await Child(config, system, "export", asked["id"]).to_the_end())
    assert most[1] - most[0] < MEMORY, most
    claim(f"an export of {2 * MANY} rows takes {most[1] - most[0]} kB more than one of {MANY}")
    taken = []
    for many in (5_000, 12_000):
        key = await desk.begun("MEMBERS", newcomers(many), dry=True)
        taken.append(await Child(config, system, "import", key).to_the_end())
    assert taken[1] - taken[0] < MEMORY, taken
    claim(f"an import of 12,000 rows takes {taken[1] - taken[0]} kB more than one of 5,000")


async def fill_more(ctx: Context, many: int) -> None:
    async with database.for_tenant(ctx.tenant):
        have = await Member.of(ctx.tenant).count()
        await bulk.insert([_member(ctx, have + number) for number in range(many)])
