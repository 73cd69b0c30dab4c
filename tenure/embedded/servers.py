"""The servers that an installation needs: those it was given, those already running, or its own."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import asyncpg

from tenure.config import Config, SetupProblem
from tenure.embedded import place as places
from tenure.embedded import postgres, redis
from tenure.embedded.place import Place
from tenure.embedded.supervisor import Child, Notice

_CONNECTING = 10.0  # seconds


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the servers are: `database_url` is an admin-capable login."""

    database_url: str
    redis_url: str | None


@asynccontextmanager
async def servers(config: Config, fast: bool = False, notice: Notice = lambda _: None) -> AsyncIterator[Addresses]:
    """Start what the configuration does not name and stop it at the end. Raises SetupProblem.

    `fast` gives up safety against a crash of the machine: for tests.
    """
    async with AsyncExitStack() as stack:
        if config.database_url and config.redis_url:
            await reachable(config, creates=True)
            yield Addresses(config.database_url, config.redis_url)
            return
        place = places.chosen(config.data)
        await stack.enter_async_context(places.held(place))
        before = places.remembered(place).get("redis")
        places.forget(place, "redis")
        database_url = config.database_url or await _postgres(stack, place, fast, notice)
        redis_url = config.redis_url or await _redis(stack, place, before, notice)
        await reachable(config.at(database_url, redis_url), creates=True)
        yield Addresses(database_url, redis_url)


def running(config: Config) -> Addresses | None:
    """The servers that another process keeps for this installation; None where nobody does."""
    place = places.existing(config.data)
    if not places.is_held(place):
        return None
    return expected(config)


def expected(config: Config) -> Addresses | None:
    """Where the servers of this folder were last time, and most likely will be again; None before the first."""
    place = places.existing(config.data)
    noted = places.remembered(place)
    database_url = config.database_url or postgres.address(place, noted.get("postgres"))
    redis_url = config.redis_url or redis.address(place, noted.get("redis"))
    return Addresses(database_url, redis_url) if database_url else None


@asynccontextmanager
async def connected(config: Config, notice: Notice = lambda _: None, creates: bool = False) -> AsyncIterator[Config]:
    """The configuration with its servers' addresses; no server at all: one for the duration. Raises SetupProblem.

    `creates` where the database itself may still be missing on its server.
    """
    found = running(config)
    if found is None and config.database_url is None:
        async with servers(config, notice=notice) as addresses:
            yield config.at(addresses.database_url, addresses.redis_url)
        return
    config = config.at(found.database_url, found.redis_url) if found else config
    await reachable(config, creates)
    yield config


async def reachable(config: Config, creates: bool = False) -> None:
    """Raises SetupProblem where the server refuses us, or lacks the database (unless we are to create it)."""
    remedy = "Check DATABASE_URL, and that the server is running and accepts connections from this machine."
    try:
        connection = await asyncpg.connect(config.admin_dsn, timeout=_CONNECTING)
    except (OSError, TimeoutError) as error:
        reason = str(error) or "no response in time"
        raise SetupProblem(f"The database server cannot be reached ({reason}).", remedy) from error
    except asyncpg.InvalidCatalogNameError as error:
        if creates:
            return
        problem = f"There is no database {config.database_name} on that server."
        raise SetupProblem(problem, "Run: tenure migrate") from error
    except (asyncpg.PostgresError, asyncpg.InterfaceError, ValueError) as error:
        raise SetupProblem(
            f"The database server refused the connection: {str(error).splitlines()[0]}.", remedy
        ) from error
    await connection.close()


async def _postgres(stack: AsyncExitStack, place: Place, fast: bool, notice: Notice) -> str:
    port = postgres.free_port(places.remembered(place).get("postgres"))
    child, url = await postgres.started(place, port, fast, notice)
    return _kept(stack, place, "postgres", port, child, url)


async def _redis(stack: AsyncExitStack, place: Place, before: int | None, notice: Notice) -> str | None:
    port = postgres.free_port(before)
    found = await redis.started(place, port, notice)
    return _kept(stack, place, "redis", port, *found) if found else None


def _kept(stack: AsyncExitStack, place: Place, name: str, port: int, child: Child, url: str) -> str:
    stack.push_async_callback(child.stop)
    places.remember(place, {**places.remembered(place), name: port})
    return url
