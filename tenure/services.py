"""The outside world as this process holds it: opened once, handed to every context."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from redis.asyncio import Redis

from models import MODULES, database
from realtime.bus import Bus, LocalBus, RedisBus
from tenure.config import Config
from tenure.gateways.buckets import Bucket, FallbackBucket, MemoryBucket, RedisBucket
from tenure.gateways.mail.contract import Mailer
from tenure.gateways.mail.mailbox import Mailbox
from tenure.gateways.mail.smtp import SmtpMailer
from tenure.gateways.passwords import Passwords
from tenure.gateways.payments.contract import PaymentProvider
from tenure.gateways.payments.sandbox import SandboxPayments
from tenure.gateways.payments.sandbox_store import SqliteStore
from tenure.gateways.storage.connect import connect
from tenure.gateways.storage.contract import Storage


@dataclass(frozen=True, slots=True)
class Services:
    """`wires` keeps one adapter per provider account, so that connections are reused."""

    config: Config
    bus: Bus
    bucket: Bucket
    storage: Storage
    mailer: Mailer
    passwords: Passwords
    redis: Redis | None
    adapters: dict[Any, PaymentProvider] = field(default_factory=dict)

    @property
    def origin(self) -> str:
        """Scheme and port under which this installation is reached; the host is the tenant's."""
        return f":{self.config.port}"

    def sandbox(self, account: str, secret: str) -> SandboxPayments:
        """The embedded provider's account of that name. Its state is one file, shared by web and worker."""
        store = SqliteStore(self.config.data / "sandbox.sqlite3")
        return SandboxPayments(store, account, secret)


@asynccontextmanager
async def opened(config: Config, apps: dict[str, Any] | None = None) -> AsyncIterator[Services]:
    """Connect to everything; disconnect at the end."""
    async with AsyncExitStack() as stack:
        dsns = {
            database.TENANT: config.app_dsn,
            database.CONTROL: config.control_dsn,
            database.SCHEDULER: config.scheduler_dsn,
        }
        await database.connect(database.configuration(dsns, MODULES, config.pool_size, apps))
        stack.push_async_callback(database.disconnect)
        redis = Redis.from_url(config.redis_url) if config.redis_url else None
        if redis is not None:
            stack.push_async_callback(redis.aclose)
        bus: Bus = RedisBus(config.redis_url) if config.redis_url else LocalBus()
        stack.push_async_callback(bus.close)
        storage = await stack.enter_async_context(_storage(config))
        passwords = Passwords()
        stack.callback(passwords.close)
        services = Services(config, bus, _bucket(redis), storage, _mailer(config), passwords, redis)
        stack.push_async_callback(_closed, services)
        yield services


def _bucket(redis: Redis | None) -> Bucket:
    local = MemoryBucket()
    return FallbackBucket(RedisBucket(redis), local) if redis is not None else local


def _mailer(config: Config) -> Mailer:
    return SmtpMailer.at(config.smtp_url) if config.smtp_url else Mailbox(config.data / "mail")


def _storage(config: Config) -> Storage:
    return connect(
        config.storage_url,
        root=config.data / "files",
        keyring=config.keyring,
        base_url=f"http://files.localhost:{config.port}",
    )


async def _closed(services: Services) -> None:
    await asyncio.gather(*(adapter.close() for adapter in services.adapters.values()))
