"""The embedded servers: fresh, again, after a crash, twice at once. Real PostgreSQL, real processes."""

import asyncio
import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest
from redis import asyncio as aioredis
from redis.exceptions import AuthenticationError

import tests.servers
from tenure.config import Config, SetupProblem, load
from tenure.embedded import connected, servers

OWNER = """
import asyncio, sys
from tenure.config import load
from tenure.embedded import servers
async def main():
    async with servers(load(data=sys.argv[1])):
        print("ready", flush=True)
        await asyncio.Event().wait()
asyncio.run(main())
"""


@pytest.fixture
def config(tmp_path: Path) -> Iterator[Config]:
    """An installation that has no servers yet."""
    yield from installation(tmp_path)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Config]:
    """An installation whose servers another process keeps, for tests that only look."""
    for config in installation(tmp_path_factory.mktemp("shared")):
        owner = kept_by_another(config)
        yield config
        owner.kill()
        owner.wait()
        asyncio.run(all_ended(config))


def installation(folder: Path) -> Iterator[Config]:
    folder.chmod(0o700)
    config = load(data=folder / "data", environment="test")
    yield config.model_copy(update={"database_url": None, "redis_url": None})
    if (home := home_of(config)) != config.data:
        shutil.rmtree(home)


def kept_by_another(config: Config) -> subprocess.Popen[str]:
    """A process that keeps the servers of this installation until it is killed."""
    environment = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL"}}
    command = [sys.executable, "-c", OWNER, str(config.data)]
    owner = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    assert owner.stdout is not None
    assert owner.stdout.readline() == "ready\n"
    return owner


@pytest.fixture
async def addresses(shared: Config) -> AsyncIterator[Config]:
    async with connected(shared) as here:
        yield here


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
    """Postmasters on this installation's cluster."""
    return working_in(home_of(config) / "postgres/data")


def working_in(folder: Path) -> list[int]:
    """Processes whose working directory is that folder, without the children of one of them."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((process / "stat").read_text().rpartition(")")[2].split()[1])
            here = Path(os.readlink(process / "cwd")) == folder
        except OSError:
            continue
        if here and Path(f"/proc/{parent}/comm").read_text().strip() != "postgres":
            found.append(int(process.name))
    return found


async def test_the_database_speaks_utf8_and_opens_only_to_its_password(addresses: Config) -> None:
    assert str(await ask(addresses.admin_dsn, "SHOW server_version")).startswith("18")
    assert await ask(addresses.admin_dsn, "SELECT lower('ÄÖ')") == "äö"
    assert await ask(addresses.admin_dsn, "SELECT current_database()") == "tenure"
    user, address = addresses.admin_dsn.rsplit("@")
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(f"{user}-not@{address}")


async def test_redis_writes_nothing_to_disk_and_opens_only_to_its_password(addresses: Config) -> None:
    if addresses.redis_url is None:
        pytest.skip("there is no redis-server on this machine")
    async with aioredis.Redis.from_url(addresses.redis_url, decode_responses=True) as redis:
        assert await redis.set("colour", "green")
        assert (await redis.config_get("save"))["save"] == ""
        assert (await redis.config_get("appendonly"))["appendonly"] == "no"
    async with aioredis.Redis.from_url(f"redis://{addresses.redis_url.partition('@')[2]}") as redis:
        with pytest.raises(AuthenticationError):
            await redis.ping()


async def test_no_server_runs_as_root(addresses: Config) -> None:
    for folder in ("postgres/data", "redis"):
        (process,) = working_in(home_of(addresses) / folder)
        assert os.stat(f"/proc/{process}").st_uid != 0


async def test_no_folder_is_opened_and_every_secret_is_closed_to_other_users(addresses: Config) -> None:
    home = home_of(addresses)
    assert mode(addresses.data.parent) == 0o700
    assert mode(home / "postgres") == mode(home / "redis") == 0o700
    assert mode(home / "postgres.password") == mode(home / "redis.password") == 0o600


async def test_a_second_owner_is_told_that_the_first_is_running(shared: Config) -> None:
    with pytest.raises(SetupProblem, match=r"already running .*process \d+"):
        async with servers(shared):
            pass


async def test_what_was_written_is_there_after_a_second_start_at_the_same_address(config: Config) -> None:
    async with servers(config) as found:
        await ask(found.database_url, "CREATE TABLE kept AS SELECT 42 AS answer")
    assert postgres_processes(config) == []
    async with connected(config) as again:
        assert await ask(again.admin_dsn, "SELECT answer FROM kept") == 42
        assert again.admin_dsn == found.database_url
    assert postgres_processes(config) == []


async def test_an_owner_killed_outright_leaves_one_server_and_loses_nothing(config: Config) -> None:
    owner = kept_by_another(config)
    async with connected(config) as here:
        await ask(here.admin_dsn, "CREATE TABLE kept AS SELECT 42 AS answer")
    owner.kill()
    async with servers(config) as found:
        assert len(postgres_processes(config)) == 1
        assert await ask(found.database_url, "SELECT answer FROM kept") == 42
    owner.wait()


async def test_the_servers_of_an_owner_killed_outright_end_by_themselves(config: Config) -> None:
    owner = kept_by_another(config)
    assert len(postgres_processes(config)) == 1
    owner.kill()
    owner.wait()
    await all_ended(config)


async def test_a_crashed_server_is_started_again_at_the_same_address(config: Config) -> None:
    notices: list[str] = []
    async with servers(config, notice=notices.append) as found:
        await ask(found.database_url, "CREATE TABLE kept AS SELECT 42 AS answer")
        (crashed,) = postgres_processes(config)
        os.kill(crashed, signal.SIGKILL)
        assert await eventually(found.database_url, "SELECT answer FROM kept") == 42
        assert any("PostgreSQL exited" in notice for notice in notices)


async def eventually(url: str, question: str) -> object:
    for _ in range(100):
        try:
            return await ask(url, question)
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            await asyncio.sleep(0.1)
    return None


async def test_a_test_run_shares_one_server_that_its_workers_find() -> None:
    assert await ask(tests.servers.addresses().database_url, "SHOW fsync") == "off"


async def test_an_unreachable_database_is_told_in_one_sentence(config: Config) -> None:
    elsewhere = config.at("postgresql://nobody:nothing@127.0.0.1:1/tenure", None)
    with pytest.raises(SetupProblem, match="cannot be reached"):
        async with connected(elsewhere):
            pass
