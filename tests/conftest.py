"""The world of a test: a fresh tenant at `<slug>.localhost`, on real servers, through the public door."""

import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

import tenure.messaging.delivery  # noqa: F401  (declares its jobs)
from models import database, migrate
from models.agenda import Agenda
from models.tenants import Tenant
from tenure import logs
from tenure.app import create_app
from tenure.config import Config, load
from tenure.context import SYSTEM, Context
from tenure.gateways.mail.mailbox import Mailbox, Received
from tenure.gateways.pauses import Pauses
from tenure.jobs import worker_door
from tenure.jobs.test_clock import advance
from tenure.kit import clock as real_clock
from tenure.services import Services, opened
from tenure.tenants.founding import Founding, found
from tests import servers
from tests.chromium import chromium
from tests.door import Door

__all__ = ["chromium"]


@pytest.fixture(scope="session")
def config() -> Iterator[Config]:
    """An installation of this worker's own, on the servers of the whole run."""
    addresses = servers.addresses()
    folder = Path(tempfile.mkdtemp(prefix="tenure-test-"))
    given = load(data=folder, environment="test", secret_key="tests " * 8, pool_size=10, console=folder / "no console")
    yield given.at(addresses.database_url, addresses.redis_url)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
async def services(config: Config) -> AsyncIterator[Services]:
    logs.configure(config)
    await migrate.migrate(config)
    # Hundreds of refusals would wait for minutes: what is about the waiting brings pauses of its own.
    async with opened(config, pauses=Pauses(seconds=0)) as services:
        yield services


@pytest.fixture(scope="session")
async def app(services: Services) -> AsyncIterator[Starlette]:
    application = create_app(services=services)
    async with application.router.lifespan_context(application):
        yield application


@pytest.fixture
async def business(services: Services) -> Tenant:
    """A tenant that nobody else uses, marked as test, its clock standing at the present."""
    return await new_business(services)


async def new_business(services: Services, slug: str = "") -> Tenant:
    slug = slug or f"t{secrets.token_hex(6)}"
    business = await found(services, Founding(slug, f"Club {slug}", (f"{slug}.localhost",), is_test=True))
    async with database.for_tenant(business.id):
        await Agenda.of(business.id).delete()  # nothing is due but what the test puts there
    now = real_clock.now().replace(microsecond=0)
    await Tenant.filter(id=business.id).update(clock=now)
    business.clock = now
    return business


@pytest.fixture
def system(services: Services, business: Tenant) -> Context:
    """The system itself, at the present of the tenant."""
    return Context(business, services, SYSTEM, origin=f"http://{business.slug}.localhost:8000")


@pytest.fixture
async def api(app: Starlette, business: Tenant, system: Context) -> AsyncIterator[Door]:
    """The public door of the tenant, as nobody in particular: `await api(QUERY, variables)`."""
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    base = f"http://{business.slug}.localhost:8000"
    async with httpx.AsyncClient(transport=transport, base_url=base) as client:
        yield Door(client, system)


@pytest.fixture
def other_business(services: Services) -> Any:
    """Makes another tenant."""
    return lambda: new_business(services)


class Clock:
    """The tenant's test clock."""

    def __init__(self, services: Services, business: Tenant) -> None:
        self._services = services
        self._business = business

    @property
    def now(self) -> datetime:
        assert self._business.clock is not None
        return self._business.clock

    async def advance(self, **length: float) -> None:
        """Move on by `days=…`, `hours=…`; what falls due meanwhile happens, in order, and mails go out."""
        to = self.now + timedelta(**length)
        await advance(self._services, self._business, to)
        self._business.clock = to

    async def advance_to(self, instant: datetime) -> None:
        """As `advance`, to an instant."""
        await self.advance(seconds=(instant - self.now).total_seconds())

    async def begin(self, instant: datetime) -> None:
        """Let the world begin at an instant, past or to come: before anything is in it that could fall due."""
        await Tenant.filter(id=self._business.id).update(clock=instant)
        self._business.clock = instant


@pytest.fixture
def clock(services: Services, business: Tenant) -> Clock:
    return Clock(services, business)


@pytest.fixture
def run_jobs(services: Services, business: Tenant) -> Any:
    """Runs what this tenant has queued, until nothing is left; how many that were."""
    return lambda: worker_door.drain(services, business.id)


@pytest.fixture(scope="session")
def opened_letters() -> dict[str, Received | None]:
    """By their ids: thousands lie in the mailbox of a run, and none of them changes."""
    return {}


@pytest.fixture
def mailbox(services: Services, run_jobs: Any, opened_letters: dict[str, Received | None]) -> Any:
    """Letters to an address, newest first, after the queue has been emptied."""

    async def letters(recipient: str) -> list[Received]:
        await run_jobs()
        assert isinstance(services.mailer, Mailbox)
        kept = services.mailer.folder.glob("new/*.eml")
        keys = sorted((path.name.partition(".")[0] for path in kept), reverse=True)
        for key in keys:
            if key not in opened_letters:
                opened_letters[key] = await services.mailer.letter(key)
        found = (opened_letters[key] for key in keys)
        return [letter for letter in found if letter is not None and recipient in letter.recipient]

    return letters
