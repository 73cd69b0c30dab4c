"""A business with something to sell, and people who open its pages."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from models.catalogue import FeatureKind, IntervalUnit, Offer
from models.tenants import Tenant
from tenure.catalogue import offers, products
from tenure.context import Context
from tenure.kit.money import Money
from tenure.site import cookies
from tests import people
from tests.door import Door
from tests.site.browser import Browser, path_of

PASSWORD = "a fox in the library"


@dataclass(frozen=True)
class Shop:
    """`monthly` begins with seven free days; `yearly` has a list price; `patron` is another product."""

    monthly: Offer
    yearly: Offer
    patron: Offer


@pytest.fixture
async def shop(system: Context) -> Shop:
    library = await products.create_feature(system, "library", "The whole library", FeatureKind.BOOLEAN)
    guests = await products.create_feature(system, "guests", "Guest passes a month", FeatureKind.LIMIT)
    reader = await products.create_product(system, "reader", "Reader", features=[products.Grant(library.id)])
    both = [products.Grant(library.id), products.Grant(guests.id, 4)]
    patron = await products.create_product(system, "patron", "Patron", features=both)
    month = await products.create_price(system, reader.id, Money(1200, "USD"), IntervalUnit.MONTH)
    year = await products.create_price(system, reader.id, Money(9900, "USD"), IntervalUnit.YEAR)
    dear = await products.create_price(system, patron.id, Money(2950, "USD"), IntervalUnit.MONTH)
    free_week = offers.Phase(Money(0, "USD"), IntervalUnit.DAY, 7)
    return Shop(
        await offers.publish(
            system,
            offers.Terms(month.id, "monthly", "Reader, monthly", "Every essay.", phases=[free_week], rank=1),
        ),
        await offers.publish(
            system,
            offers.Terms(year.id, "yearly", "Reader, yearly", "A year.", list_price=Money(14400, "USD"), rank=2),
        ),
        await offers.publish(system, offers.Terms(dear.id, "patron", "Patron", "For friends.", rank=3)),
    )


@pytest.fixture
async def stranger(app: Starlette, business: Tenant) -> AsyncIterator[Callable[[], Awaitable[Browser]]]:
    """Makes a browser that nobody has signed in with."""
    async with AsyncExitStack() as stack:

        async def make() -> Browser:
            transport = httpx.ASGITransport(app, raise_app_exceptions=False)
            # https, so that the client keeps `__Host-` cookies as a browser does for localhost.
            base = f"https://{business.slug}.localhost"
            client = await stack.enter_async_context(httpx.AsyncClient(transport=transport, base_url=base))
            return Browser(client)

        yield make


@pytest.fixture
async def browser(stranger: Callable[[], Awaitable[Browser]]) -> Browser:
    return await stranger()


@pytest.fixture
def join(mailbox: Any) -> Callable[..., Awaitable[Browser]]:
    """Signs up, confirms and signs in with a browser."""

    async def joined(browser: Browser, email: str = "ada@example.com", name: str = "Ada") -> Browser:
        await browser.open("/sign-up")
        await browser.send(name=name, email=email, password=PASSWORD)
        assert browser.path == "/sign-up/sent", browser.text
        await browser.open(await link_in(mailbox, email, "/confirm-email/"))
        await browser.send()
        return await browser.send(email=email, password=PASSWORD)

    return joined


@pytest.fixture
def sign_in(api: Door) -> Callable[..., Awaitable[Browser]]:
    """Signs a fresh member in without letters, so that a test about something else stays fast."""

    async def signed(browser: Browser, email: str = "ada@example.com") -> Browser:
        browser.client.cookies.set(cookies.SESSION, await people.signed_in(api, email), domain=browser.host)
        return await browser.open("/membership")

    return signed


@pytest.fixture
async def member(browser: Browser, sign_in: Callable[..., Awaitable[Browser]]) -> Browser:
    return await sign_in(browser)


async def link_in(mailbox: Any, email: str, part: str) -> str:
    """The path of the newest link to such a page that was mailed to that address."""
    for letter in await mailbox(email):
        found = re.search(rf"https?://\S*{re.escape(part)}\S*", letter.text)
        if found:
            return path_of(found[0])
    raise AssertionError(f"no letter to {email} has a link to {part}")
