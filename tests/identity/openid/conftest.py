"""A provider over real HTTP, set up at the tenant, and browsers that go there and back."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from models.identity import IdentityProvider
from tenure.context import Context
from tenure.identity.openid import providers
from tests.fakes import oidc
from tests.fakes.oidc import CLIENT, SECRET, Provider
from tests.site.browser import Browser
from tests.site.conftest import stranger  # noqa: F401  (makes browsers)


@pytest.fixture
async def provider() -> AsyncIterator[Provider]:
    async with oidc.running() as provider:
        yield provider


@pytest.fixture
def set_up(system: Context, provider: Provider) -> Callable[..., Awaitable[IdentityProvider]]:
    """Makes the provider one of the tenant's."""

    async def make(**given: Any) -> IdentityProvider:
        wanted = providers.Wanted("Example ID", provider.issuer, CLIENT, SECRET, **given)
        return await providers.create(system, wanted)

    return make


@dataclass
class Traveller:
    """A browser that follows the way to the provider and back."""

    browser: Browser

    async def leaves(self, path: str) -> httpx.Response:
        """Out of our site: the answer of the provider, which leads back."""
        begun = await self.browser.client.get(path)
        assert begun.status_code == 303, begun.text
        async with httpx.AsyncClient() as outside:
            return await outside.get(begun.headers["location"])

    async def returns(self, answer: httpx.Response, **changed: str) -> Browser:
        """Back in, as the provider sent them, but for what is changed in the address."""
        parts = urlsplit(answer.headers["location"])
        query = dict(parse_qsl(parts.query)) | changed
        address = httpx.URL(parts.path, params={name: value for name, value in query.items() if value != ""})
        return await self.browser.open(str(address))

    async def signs_in(self, row: IdentityProvider) -> Browser:
        return await self.returns(await self.leaves(f"/login/with/{row.id}"))


@pytest.fixture
def traveller(stranger: Callable[[], Awaitable[Browser]]) -> Callable[[], Awaitable[Traveller]]:  # noqa: F811
    async def make() -> Traveller:
        return Traveller(await stranger())

    return make
