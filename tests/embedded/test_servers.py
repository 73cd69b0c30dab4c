"""The embedded servers: fresh, again, after a crash, twice at once. Real PostgreSQL, real processes."""

import asyncio
import os
import shutil
import signal
import stat
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest
from redis import asyncio as aioredis

from tenure.config import Config, SetupProblem, load
from tenure.embedded import connected, servers

OWNER = """
import asyncio, sys
from tenure.config import load
from tenure.embedded import servers
async def main():
    async with servers(load(data=sys.argv[1])) as found:
        print(found.database_url, flush=True)
        await asyncio.Event().wait()
asyncio.run(main())
"""


@pytest.fixture
def config(tmp_path: Path) -> Iterator[Config]:
    config = load(data=tmp_path / "data", environment="test")
    yield config.model_copy(update={"database_url": None, "redis_url": None})
    if (home := home_of(config)) != config.data:
        shutil.rmtree(home)


@pytest.fixture
async def owner(config: Config) -> AsyncIterator[asyncio.subprocess.Process]:
    """Another process that keeps the servers of the same installation."""
    environment = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL"}}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", OWNER, str(config.data), stdout=asyncio.subprocess.PIPE, env=environment
    )
    assert process.stdout is not None
    assert await asyncio.wait_for(process.stdout.readline(), 30)
    yield process
    if process.returncode is None:
        process.kill()
    await process.wait()
    await all_ended(config)


async def all_ended(config: Config) -> None:
    for _ in range(200):
        if not postgres_processes(config):
            return
        await asyncio.sleep(0.05)
    pytest.fail("PostgreSQL outlived its owner")


async def ask(url: str, question: str) -> object:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(question)
    finally:
        await connection.close()


def home_of(config: Config) -> Path:
    """Where the database lies: elsewhere where the server's user cannot reach the data folder."""
    pointer = config.data / "location"
    return Path(pointer.read_text().strip()) if pointer.exists() else config.data


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def postgres_processes(config: Config) -> list[int]:
    """Postmasters whose working directory is this installation's cluster."""
    cluster = home_of(config) / "postgres/data"
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((process / "stat").read_text().rpartition(")")[2].split()[1])
            here = Path(os.readlink(process / "cwd")) == cluster
        except OSError:
            continue
        if here and Path(f"/proc/{parent}/comm").read_text().strip() != "postgres":
            found.append(int(process.name))
    return found


async def test_a_fresh_folder_gets_a_utf8_database_that_only_its_password_opens(config: Config) -> None:
    async with servers(config) as found:
        assert str(await ask(found.database_url, "SHOW server_version")).startswith("18")
        assert await ask(found.database_url, "SELECT lower('ÄÖ')") == "äö"
        assert await ask(found.database_url, "SELECT current_database()") == "tenure"
        wrong = found.database_url.replace(found.database_url.split(":")[2].split("@")[0], "guess")
        with pytest.raises(asyncpg.InvalidPasswordError):
            await asyncpg.connect(wrong)
    assert postgres_processes(config) == []


async def test_what_was_written_is_there_after_a_second_start(config: Config) -> None:
    async with servers(config) as found:
        await ask(found.database_url, "CREATE TABLE kept AS SELECT 42 AS answer")
    async with servers(config) as again:
        assert await ask(again.database_url, "SELECT answer FROM kept") == 42
        assert again.database_url == found.database_url


async def test_an_owner_killed_outright_leaves_one_server_and_loses_nothing(
    config: Config, owner: asyncio.subprocess.Process
) -> None:
    async with connected(config) as here:
        await ask(here.admin_dsn, "CREATE TABLE kept AS SELECT 42 AS answer")
    owner.kill()
    async with servers(config) as found:
        assert len(postgres_processes(config)) == 1
        assert await ask(found.database_url, "SELECT answer FROM kept") == 42


async def test_the_servers_of_an_owner_killed_outright_end_by_themselves(
    config: Config, owner: asyncio.subprocess.Process
) -> None:
    assert len(postgres_processes(config)) == 1
    owner.kill()
    await all_ended(config)


async def test_a_second_owner_is_told_that_the_first_is_running(
    config: Config, owner: asyncio.subprocess.Process
) -> None:
    with pytest.raises(SetupProblem, match=f"already running .*process {owner.pid}"):
        async with servers(config):
            pass


async def test_other_commands_find_the_running_servers(config: Config, owner: asyncio.subprocess.Process) -> None:
    async with connected(config) as here:
        assert await ask(here.admin_dsn, "SELECT 1") == 1
    assert owner.returncode is None


async def test_a_command_without_running_servers_has_its_own_for_the_duration(config: Config) -> None:
    async with connected(config) as here:
        assert await ask(here.admin_dsn, "SELECT 1") == 1
    assert postgres_processes(config) == []


async def test_a_crashed_server_is_started_again_at_the_same_address(config: Config) -> None:
    notices: list[str] = []
    async with servers(config, notice=notices.append) as found:
        await ask(found.database_url, "CREATE TABLE kept AS SELECT 42 AS answer")
        (crashed,) = postgres_processes(config)
        os.kill(crashed, signal.SIGKILL)
        assert await eventually(found.database_url, "SELECT answer FROM kept") == 42
        assert any("PostgreSQL ended" in notice for notice in notices)


async def eventually(url: str, question: str) -> object:
    for _ in range(100):
        try:
            return await ask(url, question)
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            await asyncio.sleep(0.1)
    return None


async def test_redis_answers_and_writes_nothing_to_disk(config: Config) -> None:
    async with servers(config) as found:
        if found.redis_url is None:
            pytest.skip("there is no redis-server on this machine")
        async with aioredis.Redis.from_url(found.redis_url, decode_responses=True) as redis:
            assert await redis.set("colour", "green")
            assert (await redis.config_get("save"))["save"] == ""
            assert (await redis.config_get("appendonly"))["appendonly"] == "no"


async def test_the_cluster_and_its_password_are_closed_to_other_users(config: Config) -> None:
    async with servers(config):
        assert mode(home_of(config) / "postgres") == 0o700
        assert mode(home_of(config) / "postgres.password") == 0o600


async def test_no_folder_above_the_data_is_opened_for_others(tmp_path: Path, config: Config) -> None:
    os.chmod(tmp_path, 0o700)
    async with servers(config) as found:
        assert await ask(found.database_url, "SELECT 1") == 1
    assert mode(tmp_path) == 0o700


async def test_an_unreachable_database_is_told_in_one_sentence(config: Config) -> None:
    elsewhere = config.at("postgresql://nobody:nothing@127.0.0.1:1/tenure", None)
    with pytest.raises(SetupProblem, match="cannot be reached"):
        async with connected(elsewhere):
            pass
