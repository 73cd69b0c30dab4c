"""The outside world as this process holds it: opened once, handed to every context."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from redis.asyncio import Redis

from models import MODULES, database
from realtime.bus import Bus, LocalBus, RedisBus
from realtime.kept import Kept
from tenure.config import Config
from tenure.gateways.breaches.connect import BreachLists
from tenure.gateways.buckets import Bucket, FallbackBucket, MemoryBucket, RedisBucket
from tenure.gateways.captcha.connect import Captchas
from tenure.gateways.dns.connect import connect as names_by
from tenure.gateways.dns.contract import Names
from tenure.gateways.mail.connect import connect as mailer_at
from tenure.gateways.mail.contract import Mailer
from tenure.gateways.passwords import Passwords
from tenure.gateways.pauses import Pauses
from tenure.gateways.payments.connect import Payments
from tenure.gateways.payments.paypal_place import Place
from tenure.gateways.storage.connect import connect as storage_at
from tenure.gateways.storage.contract import Storage
from tenure.gateways.web.contract import Web
from tenure.gateways.web.guarded import GuardedWeb
from tenure.kit import clock


@dataclass(frozen=True, slots=True)
class Services:
    config: Config
    bus: Bus
    bucket: Bucket
    storage: Storage
    mailer: Mailer
    passwords: Passwords
    redis: Redis | None
    payments: Payments
    kept: Kept
    web: Web
    names: Names
    captchas: Captchas
    breaches: BreachLists
    pauses: Pauses
    opened_at: datetime
    apps: Mapping[str, Any]
    """The ORM's apps of modules with tables of their own."""


@asynccontextmanager
async def opened(
    config: Config,
    apps: dict[str, Any] | None = None,
    stripe_address: str | None = None,
    paypal_place: Place | None = None,
    pauses: Pauses | None = None,
) -> AsyncIterator[Services]:
    """Connect to everything; disconnect at the end.

    `stripe_address` and `paypal_place` are for tests and proxies; `pauses` are given by whoever ends them, or has no
    time for them.
    """
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
        mailer = mailer_at(config.smtp_url, folder=config.data / "mail")
        payments = Payments(config.data, stripe_address or config.stripe, paypal_place)
        stack.push_async_callback(payments.close)
        web = GuardedWeb(allow_local=config.environment != "production")
        stack.push_async_callback(web.close)
        is_production = config.environment == "production"
        names = names_by(config.dns_server, is_production=is_production, file=config.data / "dns.zone")
        captchas = Captchas(config.keyring)
        stack.push_async_callback(captchas.close)
        breaches = BreachLists()
        stack.push_async_callback(breaches.close)
        bucket, kept = _bucket(redis), Kept(bus)
        stack.push_async_callback(kept.close)
        yield Services(
            config,
            bus,
            bucket,
            storage,
            mailer,
            passwords,
            redis,
            payments,
            kept,
            web,
            names,
            captchas,
            breaches,
            pauses or Pauses(),
            clock.now(),
            apps or {},
        )


def _bucket(redis: Redis | None) -> Bucket:
    local = MemoryBucket()
    return FallbackBucket(RedisBucket(redis), local) if redis is not None else local


def _storage(config: Config) -> Storage:
    return storage_at(
        config.storage_url,
        root=config.data / "files",
        keyring=config.keyring,
        base_url=f"http://files.localhost:{config.port}",
    )
