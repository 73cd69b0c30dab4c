"""A believable business to look around in: a rowing club, its offers, and 200 members with a year behind them."""

import base64
from collections.abc import Callable
from dataclasses import dataclass, replace

from models import database
from models.catalogue import Offer
from models.tenants import Tenant
from tenure.config import Config
from tenure.context import SYSTEM, Context
from tenure.identity import admin_links
from tenure.seed.people import DEMO_EMAIL
from tenure.services import Services, opened
from tenure.tenants.founding import Founding, found

__all__ = ["FOUNDING", "Seeded", "seed"]

FOUNDING = Founding(
    "harbour-rowing",
    "Harbour Rowing Club",
    ("localhost", "127.0.0.1"),
    currency="USD",
    zone="America/New_York",
)


REHEARSAL = Founding(
    "rehearsal",
    "Harbour Rowing (test)",
    ("rehearsal.localhost",),
    currency="USD",
    zone="America/New_York",
    is_test=True,
    opened_by="harbour.master@example.com",
)


OFFERS = 5
"""How many the shop has, once it is open."""


@dataclass(frozen=True, slots=True)
class Seeded:
    """How to get in: the link works once, the member may stay."""

    admin_link: str
    member_email: str
    member_password: str


async def seed(config: Config, report: Callable[[str], None]) -> Seeded:
    """The demo business, made where it is missing and finished where that was interrupted; `report` tells the step."""
    async with opened(config) as services:
        business = await Tenant.get_or_none(slug=FOUNDING.slug)
        if business is None or not business.is_ready:
            business = await _made(services, report)
        await _rehearsing(services, business)
        if config.stripe:
            from tenure.seed import tills

            await tills.connect(_present(services, business))
        password = _password(config)
        link = await admin_links.create(_present(services, business))
    return Seeded(link, DEMO_EMAIL, password)


async def _made(services: Services, report: Callable[[str], None]) -> Tenant:
    """The business is ready only once its past is whole: until then no worker and no request finds it."""
    from tenure.seed import (
        company,
        desk,
        integrators,
        lists,
        office,
        people,
        presents,
        quiet,
        stories,
        till,
        timeline,
    )  # half a second that later starts do without

    business = await found(services, FOUNDING)
    await Tenant.filter(id=business.id).update(is_ready=False)
    world = stories.World(_present(services, business), _password(services.config))
    await timeline.play(world, people.plan(), report)
    await company.found(world)
    await office.furnish(world)
    await presents.wrap(world)
    await quiet.settle_letters(business.id)
    await till.fill(world)
    await lists.furnish(world)
    await integrators.connect(world)
    await desk.settle(world)  # its letter is one that the mailbox shows
    await Tenant.filter(id=business.id).update(is_ready=True)
    return business


async def _rehearsing(services: Services, owner: Tenant) -> None:
    """A test business that the club owns, to let time pass in; finished where that was interrupted."""
    business = await found(services, replace(REHEARSAL, owner=owner.id))
    async with database.for_tenant(business.id, reading=True):
        is_open = await Offer.of(business.id).count() >= OFFERS
    if not is_open:
        from tenure.seed import wares

        await wares.open_shop(Context(business, services, SYSTEM))


def _present(services: Services, business: Tenant) -> Context:
    """The system in the demo business, now."""
    return Context(business, services, SYSTEM, origin=f"http://localhost:{services.config.port}")


def _password(config: Config) -> str:
    """The demo member's: it follows from the installation's oldest key, so there is no default one."""
    keyring = config.keyring
    return base64.b32encode(keyring.derived("demo member", keyring.keys[-1])).decode().lower()[:14]
