"""How what the installation stands on is doing: asked outside of every transaction, each with a deadline."""

import asyncio
import math
import platform
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

import asyncpg
from redis.exceptions import RedisError

from models import migrate
from tenure.config import version
from tenure.gateways.mail.contract import MailUnavailable
from tenure.gateways.mail.mailbox import Mailbox
from tenure.gateways.storage.contract import StorageUnavailable
from tenure.kit import clock
from tenure.services import Services

DEADLINE_SECONDS = 5.0
FAILURES = (
    OSError,
    TimeoutError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    RedisError,
    MailUnavailable,
    StorageUnavailable,
)
_LONGEST = 300
_TOPIC, _ALL = "system.health", "all"


class State(StrEnum):
    """OFF: the installation does without."""

    UP = "UP"
    DOWN = "DOWN"
    OFF = "OFF"


class Service(StrEnum):
    """What the installation stands on."""

    POSTGRESQL = "POSTGRESQL"
    REDIS = "REDIS"
    MAIL = "MAIL"
    STORAGE = "STORAGE"


@dataclass(frozen=True, slots=True)
class Health:
    """How one is doing. `detail` is for who runs the installation: it may name machines."""

    service: Service
    state: State
    latency_ms: int | None = None
    version: str | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class System:
    """What runs here. `problems`: what keeps the database from serving this version, in sentences."""

    version: str
    python_version: str
    environment: str
    started_at: datetime
    problems: list[str] | None
    services: list[Health]


Asked = Callable[[Services, UUID], Awaitable[Health]]


async def system(services: Services, tenant: UUID) -> System:
    """All of it, asked now or a few seconds ago. Call it outside of transactions.

    Whoever asks all the time does not have mail servers greeted all the time.
    """
    known: System | None = services.kept.find(_TOPIC, _ALL)
    if known is None:
        read_at = services.kept.begin(_TOPIC)
        known = await _asked_now(services, tenant)
        services.kept.keep(_TOPIC, _ALL, known, read_at)
    return known


async def _asked_now(services: Services, tenant: UUID) -> System:
    problems, found = await asyncio.gather(
        migrate.problems(services.config, dict(services.apps)),
        asyncio.gather(*(_asked(service, ask, services, tenant) for service, ask in _ASKED.items())),
    )
    config = services.config
    return System(version(), platform.python_version(), config.environment, services.opened_at, problems, found)


async def redis_problem(services: Services) -> str | None:
    """What is wrong with Redis, in a sentence; None where nothing is, or where there is none."""
    if services.redis is None:
        return None
    try:
        await services.redis.ping()
    except (RedisError, OSError) as error:
        return f"Redis is not responding ({error})."
    return None


async def _asked(service: Service, ask: Asked, services: Services, tenant: UUID) -> Health:
    began = clock.monotonic()
    try:
        async with asyncio.timeout(DEADLINE_SECONDS):
            found = await ask(services, tenant)
    except FAILURES as error:
        told = str(error) or "no response in time"
        return Health(service, State.DOWN, detail=f"{type(error).__name__}: {told}"[:_LONGEST])
    if found.state is State.OFF:
        return found
    return replace(found, latency_ms=math.ceil((clock.monotonic() - began) * 1_000))


async def _postgresql(services: Services, _: UUID) -> Health:
    connection = await asyncpg.connect(services.config.app_dsn, timeout=DEADLINE_SECONDS)
    try:
        told = await connection.fetchval("SELECT current_setting('server_version')")
    finally:
        await connection.close()
    return Health(Service.POSTGRESQL, State.UP, version=str(told).split(" ")[0])


async def _redis(services: Services, _: UUID) -> Health:
    if services.redis is None:
        return Health(Service.REDIS, State.OFF, detail="Single process, so not needed.")
    told = await services.redis.info("server")
    return Health(Service.REDIS, State.UP, version=str(told["redis_version"]))


async def _mail(services: Services, _: UUID) -> Health:
    await services.mailer.check()
    is_kept = isinstance(services.mailer, Mailbox)
    return Health(Service.MAIL, State.UP, detail="Emails are kept in the built-in mailbox." if is_kept else None)


async def _storage(services: Services, tenant: UUID) -> Health:
    await services.storage.stat(f"{tenant}/health")
    return Health(Service.STORAGE, State.UP)


_ASKED: Mapping[Service, Asked] = {
    Service.POSTGRESQL: _postgresql,
    Service.REDIS: _redis,
    Service.MAIL: _mail,
    Service.STORAGE: _storage,
}
