"""Worker processes that are killed, stopped and cut off from their database: all jobs are done, none twice.

With PROVE set: 1,000 jobs and 50 kills, and an outage of 30 seconds; otherwise a twentieth of it.
"""

import asyncio
import contextlib
import os
import secrets
import signal
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from uuid import UUID

import asyncpg
import pytest

from tenure.config import Config
from tests import forking
from tests.jobs.proxy import Proxy

PROVE = bool(os.environ.get("PROVE"))
JOBS, KILLS, OUTAGE = (1_000, 50, 30.0) if PROVE else (50, 3, 2.0)
ROOT = Path(__file__).parents[2]
DUE = 20  # agenda rows planted beside the jobs, each of which leaves a mark
TRIES = 3  # of the broken job


@dataclass
class Installation:
    """A database of its own, and the workers that serve it."""

    config: Config
    slowness: float = 0.05
    processes: list[asyncio.subprocess.Process] = field(default_factory=list)
    tenant: UUID | None = None

    async def plant(self, number: int) -> None:
        process = await self.start("plant", str(number))
        out, _ = await process.communicate()
        assert process.returncode == 0, "planting failed"
        self.tenant = UUID(out.split()[0].decode())

    async def start(self, *words: str) -> asyncio.subprocess.Process:
        environment = self.config.as_environment() | {"TOIL_SECONDS": str(self.slowness)}
        command = forking.command("tests.jobs.toil", *(words or ("work",)))
        pipe = asyncio.subprocess.PIPE if words else asyncio.subprocess.DEVNULL
        process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=environment, stdout=pipe)
        self.processes.append(process)
        return process

    async def stop(self) -> None:
        for process in self.processes:
            if process.returncode is None:
                process.kill()
                await process.wait()


class Ledger:
    """What the jobs have done, as the database's owner sees it."""

    def __init__(self, connection: asyncpg.Connection, tenant: UUID | None) -> None:
        self._connection, self._tenant = connection, tenant

    async def count(self, kind: str = "tests.done") -> int:
        sql = "SELECT count(*) FROM agenda WHERE tenant_id = $1 AND kind = $2"
        return int(await self._connection.fetchval(sql, self._tenant, kind))

    async def total(self) -> int:
        """Every mark ever made, however often it was made."""
        sql = "SELECT attempts FROM agenda WHERE tenant_id = $1 AND kind = 'tests.total'"
        return int(await self._connection.fetchval(sql, self._tenant))

    async def queued(self, status: str = "") -> int:
        sql = "SELECT count(*) FROM pgqueuer WHERE $1 IN ('', status::text)"
        return int(await self._connection.fetchval(sql, status))

    async def reaches(self, number: int, seconds: float) -> None:
        """Wait for that many marks. Raises TimeoutError."""
        deadline = time.monotonic() + seconds
        while await self.count() < number:
            if time.monotonic() > deadline:
                raise TimeoutError(f"{await self.count()} of {number} done, {await self.queued()} queued")
            await asyncio.sleep(0.05)

    async def picks(self, number: int) -> None:
        """Wait until so many jobs are at work. Raises TimeoutError."""
        async with asyncio.timeout(20):
            while await self.queued("picked") < number:  # noqa: ASYNC110 - another process's doing has no event here
                await asyncio.sleep(0.05)

    async def gives_up(self) -> None:
        """Wait until the broken job is held. Raises TimeoutError."""
        async with asyncio.timeout(20):
            while not await self.queued("failed"):  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.05)

    async def settled(self, done: int) -> None:
        """All is done once: nothing is left in the queue but the broken job, given up after its last try."""
        deadline = time.monotonic() + 20
        while (await self.queued(), await self.queued("failed")) != (1, 1):
            assert time.monotonic() < deadline, f"{await self.queued()} jobs are left"
            await asyncio.sleep(0.05)
        assert await self.count() == done
        tried = await self.count("tests.tried")
        assert await self.total() == done + tried
        assert tried >= TRIES


@pytest.fixture
async def installation(config: Config) -> AsyncIterator[Installation]:
    assert config.database_url is not None
    address = urlsplit(config.database_url)
    url = urlunsplit(address._replace(path=f"/toil_{secrets.token_hex(4)}"))
    made = Installation(config.model_copy(update={"database_url": url, "pool_size": 4}))
    try:
        yield made
    finally:
        await made.stop()


@contextlib.asynccontextmanager
async def ledger(installation: Installation) -> AsyncIterator[Ledger]:
    connection = await asyncpg.connect(installation.config.admin_dsn)
    try:
        yield Ledger(connection, installation.tenant)
    finally:
        await connection.close()


async def test_workers_killed_at_any_moment_lose_no_job_and_double_none(installation: Installation) -> None:
    await installation.plant(JOBS)
    async with ledger(installation) as books:
        workers = [await installation.start() for _ in range(2)]
        for kill in range(KILLS):
            await books.reaches((JOBS - 5) * (kill + 1) // (KILLS + 1), 60)
            workers[0].kill()
            await workers[0].wait()
            workers = [workers[1], await installation.start()]
        await books.reaches(JOBS + DUE, 120)
        await books.settled(JOBS + DUE)


async def test_a_worker_asked_to_stop_finishes_what_is_under_way(installation: Installation) -> None:
    installation.slowness = 0.3
    await installation.plant(200)
    worker = await installation.start()
    async with ledger(installation) as books:
        await books.reaches(1, 30)
        began = time.monotonic()
        worker.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(worker.wait(), 20) == 0
        assert time.monotonic() - began < 5
        assert await books.queued("picked") == 0
        assert 0 < await books.count() < 200


async def test_a_job_that_cannot_finish_in_time_is_put_back(installation: Installation) -> None:
    installation.slowness = 60
    await installation.plant(1)
    worker = await installation.start()
    async with ledger(installation) as books:
        await books.reaches(DUE, 30)
        await books.gives_up()  # the broken job's tries are over, so what is in the queue is the long one
        await books.picks(1)
        worker.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(worker.wait(), 20) == 0
        assert (await books.queued("queued"), await books.queued("picked")) == (1, 0)


@pytest.mark.parametrize("server", ["postgres", "redis"])
async def test_a_worker_outlives_its_servers(installation: Installation, server: str) -> None:
    await installation.plant(JOBS)
    config, (name, url) = installation.config, _at(installation.config, server)
    async with Proxy(url) as proxy, ledger(installation) as books:
        installation.config = config.model_copy(update={name: proxy.url})
        worker = await installation.start()
        await books.reaches(JOBS // 4, 30)
        proxy.cut()
        if server == "postgres":
            await asyncio.sleep(OUTAGE)
            proxy.mend()
        await books.reaches(JOBS + DUE, 60)
        await books.settled(JOBS + DUE)
        assert worker.returncode is None


def _at(config: Config, server: str) -> tuple[str, str]:
    assert config.database_url is not None
    assert config.redis_url is not None
    return ("database_url", config.database_url) if server == "postgres" else ("redis_url", config.redis_url)
