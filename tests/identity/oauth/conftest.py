"""An application, a member's browser, and authlib's client between them."""

import warnings
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from authlib.common.security import generate_token
from starlette.applications import Starlette

from models.identity import ApplicationKind
from models.tenants import Tenant
from tenure.context import Context
from tenure.identity.oauth import applications
from tenure.identity.oauth.applications import SCOPES, Issued
from tenure.site import cookies
from tests.door import Door
from tests.people import PASSWORD, signed_in
from tests.site.browser import Browser

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it would rather have another version of httpx
    from authlib.integrations.httpx_client import AsyncOAuth2Client

BACK = "https://app.example.com/back"


@dataclass
class Product:
    """An application that people sign in to with the membership."""

    issued: Issued
    client: AsyncOAuth2Client
    plain: httpx.AsyncClient
    base: str
    verifier: str = ""
    state: str = ""

    def address(self, scope: str = "openid profile email membership", **given: str) -> str:
        """Where it sends people."""
        self.verifier = generate_token(48)
        url, self.state = self.client.create_authorization_url(
            f"{self.base}/oauth/authorize", code_verifier=self.verifier, scope=scope, **given
        )
        return str(url).removeprefix(self.base)

    async def redeems(self, location: str) -> dict[str, Any]:
        """The tokens for what somebody came back with."""
        token: dict[str, Any] = await self.client.fetch_token(
            f"{self.base}/oauth/token", authorization_response=location, code_verifier=self.verifier
        )
        return token

    async def asks(self, path: str, **form: str) -> httpx.Response:
        """By itself, as who it is."""
        application = self.issued.application
        if self.issued.secret is None:
            form["client_id"] = str(application.id)
            return await self.plain.post(path, data=form)
        credentials = httpx.BasicAuth(str(application.id), self.issued.secret)
        return await self.plain.post(path, data=form, auth=credentials)

    async def learns(self, access: str) -> httpx.Response:
        return await self.plain.get("/oauth/userinfo", headers={"authorization": f"Bearer {access}"})


@pytest.fixture
async def product(
    app: Starlette, business: Tenant, system: Context
) -> AsyncIterator[Callable[..., Awaitable[Product]]]:
    """Makes an application; a confidential one where nothing else is said."""
    base, transport = f"https://{business.slug}.localhost", httpx.ASGITransport(app, raise_app_exceptions=False)
    async with AsyncExitStack() as stack:

        async def make(kind: ApplicationKind = ApplicationKind.CONFIDENTIAL, back: str = BACK) -> Product:
            issued = await applications.create(system, "Reading Room", kind, [back], list(SCOPES))
            client = AsyncOAuth2Client(
                str(issued.application.id),
                issued.secret,
                token_endpoint_auth_method="client_secret_basic" if issued.secret else "none",
                redirect_uri=back,
                code_challenge_method="S256",
                transport=transport,
            )
            await stack.enter_async_context(client)
            plain = await stack.enter_async_context(httpx.AsyncClient(transport=transport, base_url=base))
            return Product(issued, client, plain, base)

        yield make


class Person(Browser):
    """A member's browser that stops where it would leave the site."""

    async def goes(self, path: str) -> str:
        """Where the site sends them; empty where it shows a page."""
        response = await self.client.get(path)
        self._show(response)
        return str(response.headers.get("location", ""))

    async def says(self, answer: str) -> str:
        """Where they are sent after the page of consent."""
        form = self.form(action="/oauth/authorize")
        origin = str(self.client.base_url).rstrip("/")
        data = form.values | {"answer": answer}
        response = await self.client.post(form.action, data=data, headers={"Origin": origin})
        return str(response.headers.get("location", ""))


@pytest.fixture
async def person(app: Starlette, api: Door, business: Tenant) -> AsyncIterator[Person]:
    """Pat, who is signed in."""
    token = await signed_in(api, "pat@example.com", PASSWORD)
    base = f"https://{business.slug}.localhost"
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=base) as client:
        client.cookies.set(cookies.SESSION, token, domain=f"{business.slug}.localhost")
        yield Person(client)


def query_of(location: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(location).query))
