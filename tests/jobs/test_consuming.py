"""How a worker hears of new jobs."""

import asyncio

import asyncpg
import pytest

from tenure.config import Config
from tenure.jobs.consuming import Connection


@pytest.mark.usefixtures("services")  # the database and its logins
async def test_what_is_told_before_the_worker_listens_is_heard(config: Config) -> None:
    heard: asyncio.Queue[str | bytes | bytearray] = asyncio.Queue()
    async with asyncpg.create_pool(config.app_dsn, min_size=2, max_size=2) as pool, Connection(pool) as connection:
        told = asyncio.create_task(connection.notify("tests_heard", "early"))
        done, _ = await asyncio.wait({told}, timeout=0.05)
        assert not done
        await connection.add_listener("tests_heard", heard.put_nowait)
        assert await asyncio.wait_for(heard.get(), timeout=10) == "early"
        await told
