from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from models import database
from models.identity import ExternalIdentity, Factor, FactorKind, IdentityProvider, Member
from models.tenants import Tenant
from tenure.context import Actor, ActorKind, Context
from tenure.identity import totp
from tenure.identity.openid import connecting
from tenure.kit import ids
from tenure.kit.refusals import Impersonated
from tenure.site import cookies
from tests.door import Door
from tests.fakes.oidc import Provider
from tests.identity.openid.conftest import Traveller
from tests.identity.support import codes
from tests.people import signed_in
from tests.site.browser import Browser

pytestmark = pytest.mark.claims("OpenID Connect against a running provider: {count} tests of connections")

SetUp = Callable[..., Awaitable[IdentityProvider]]
Travellers = Callable[[], Awaitable[Traveller]]
CREATE = """mutation ($issuer: String!, $domains: [String!]! = []) {
  identityProviderCreate(input: {
    name: "Example ID", issuer: $issuer, clientId: "a client", secret: "hidden away", domains: $domains
  }) { identityProvider { id name issuer scopes domains redirectUri isEnabled } userErrors { code field } }
}"""
UPDATE = """mutation ($provider: ID!, $isEnabled: Boolean) {
  identityProviderUpdate(input: {identityProvider: $provider, isEnabled: $isEnabled}) {
    identityProvider { isEnabled } userErrors { code }
  }
}"""
DELETE = """mutation ($provider: ID!) {
  identityProviderDelete(input: {identityProvider: $provider}) { identityProvider { id } userErrors { code } }
}"""
OPTIONS = "{ signInOptions { name url } }"
OWN = "{ externalIdentities(first: 5) { nodes { id provider email } } }"
DISCONNECT = """mutation ($connection: ID!) {
  externalIdentityDelete(input: {externalIdentity: $connection}) { isDeleted userErrors { code } }
}"""


@pytest.fixture
async def sam(app: Starlette, api: Door, business: Tenant) -> Any:
    """A member's browser, and their way into the API."""
    token = await signed_in(api, "sam@example.com")
    base = f"https://{business.slug}.localhost"
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=base) as client:
        client.cookies.set(cookies.SESSION, token, domain=f"{business.slug}.localhost")
        yield Traveller(Browser(client)), api.with_bearer(token)


async def test_staff_sets_up_a_provider_that_answers(api: Door, provider: Provider) -> None:
    staff = await api.staff("SIGN_IN_WRITE")
    made = (await staff(CREATE, {"issuer": provider.issuer, "domains": ["@Club.Example"]}))["identityProviderCreate"]
    row = made["identityProvider"]
    assert row["redirectUri"].endswith(f"/login/callback/{ids.decode(row['id'])[1]}")
    assert (row["scopes"], row["domains"]) == (["openid", "email", "profile"], ["club.example"])
    assert [one["name"] for one in (await api.anonymous()(OPTIONS))["signInOptions"]] == ["Example ID"]
    await staff(UPDATE, {"provider": row["id"], "isEnabled": False})
    assert (await api.anonymous()(OPTIONS))["signInOptions"] == []


@pytest.mark.parametrize(
    ("issuer", "code"),
    [
        ("accounts.example.com", "ISSUER_INVALID"),
        ("javascript:alert(1)", "ISSUER_INVALID"),
        ("https://accounts.example.com?x=1", "ISSUER_INVALID"),
        ("http://10.0.0.1", "ISSUER_UNREACHABLE"),
        ("http://169.254.169.254", "ISSUER_UNREACHABLE"),
    ],
)
async def test_an_issuer_that_is_none_is_refused(api: Door, issuer: str, code: str) -> None:
    staff = await api.staff("SIGN_IN_WRITE")
    assert codes((await staff(CREATE, {"issuer": issuer}))["identityProviderCreate"]) == [code]


async def test_a_provider_that_calls_itself_otherwise_is_refused_and_no_client_is_set_up_twice(
    api: Door, provider: Provider
) -> None:
    staff = await api.staff("SIGN_IN_WRITE")
    provider.calls_itself = "https://accounts.example.com"
    made = await staff(CREATE, {"issuer": provider.issuer})
    assert codes(made["identityProviderCreate"]) == ["ISSUER_UNREACHABLE"]
    provider.calls_itself = None
    assert codes((await staff(CREATE, {"issuer": provider.issuer}))["identityProviderCreate"]) == []
    assert codes((await staff(CREATE, {"issuer": provider.issuer}))["identityProviderCreate"]) == ["PROVIDER_TAKEN"]


async def test_a_providers_secret_is_sealed_and_never_answered(api: Door, system: Context, provider: Provider) -> None:
    staff = await api.staff()
    await staff(CREATE, {"issuer": provider.issuer})
    async with database.for_tenant(system.tenant, reading=True):
        rows = await database.fetch(
            "SELECT identity_provider::text AS row FROM identity_provider WHERE tenant_id = $1", system.tenant
        )
    assert rows
    assert not any("hidden away" in row["row"] for row in rows)


async def test_a_member_connects_a_provider_and_takes_it_away_again(
    sam: Any, set_up: SetUp, traveller: Travellers, system: Context
) -> None:
    """The address at the provider may be another one: they have signed in to both."""
    row, (browser, door) = await set_up(), sam
    page = await browser.browser.open("/account/connections")
    page = await browser.returns(await browser.leaves(page.links["Connect Example ID"]))
    assert (page.path, "The connection was added" in page.text) == ("/account/connections", True)
    (own,) = (await door(OWN))["externalIdentities"]["nodes"]
    assert (own["provider"], own["email"]) == ("Example ID", "pat@example.com")

    page = await (await traveller()).signs_in(row)
    assert "sam@example.com" in (await page.open("/membership")).text
    assert (await door(DISCONNECT, {"connection": own["id"]}))["externalIdentityDelete"]["isDeleted"] is True
    assert (await door(OWN))["externalIdentities"]["nodes"] == []
    assert await door.errors(DISCONNECT, {"connection": own["id"]}) == ["NOT_FOUND"]


async def test_a_login_at_a_provider_is_connected_to_one_member_alone(
    sam: Any, set_up: SetUp, traveller: Travellers, system: Context
) -> None:
    row, (browser, _) = await set_up(), sam
    await (await traveller()).signs_in(row)
    page = await browser.returns(await browser.leaves(f"/account/connections/add/{row.id}"))
    assert "connected to another member" in page.text
    async with database.for_tenant(system.tenant, reading=True):
        assert await ExternalIdentity.of(system.tenant).count() == 1


async def test_what_one_member_began_is_not_connected_to_another(sam: Any, set_up: SetUp, api: Door) -> None:
    row, (browser, _) = await set_up(), sam
    answer = await browser.leaves(f"/account/connections/add/{row.id}")
    other = await signed_in(api, "kim@example.com")
    browser.browser.client.cookies.set(cookies.SESSION, other, domain=browser.browser.host)
    assert "Someone else is signed in" in (await browser.returns(answer)).text


async def test_another_members_connection_is_not_there_for_one(
    sam: Any, set_up: SetUp, traveller: Travellers, system: Context
) -> None:
    await (await traveller()).signs_in(await set_up())
    async with database.for_tenant(system.tenant, reading=True):
        theirs = await ExternalIdentity.of(system.tenant).get()
    opaque = ids.encode("ExternalIdentity", theirs.id)
    assert await sam[1].errors(DISCONNECT, {"connection": opaque}) == ["NOT_FOUND"]


async def test_a_deleted_provider_lets_nobody_in_and_leaves_no_connection(
    api: Door, system: Context, set_up: SetUp, traveller: Travellers
) -> None:
    row = await set_up()
    await (await traveller()).signs_in(row)
    staff = await api.staff("SIGN_IN_WRITE")
    opaque = ids.encode("IdentityProvider", row.id)
    for _ in range(2):
        assert codes((await staff(DELETE, {"provider": opaque}))["identityProviderDelete"]) == []
    changed = await staff(UPDATE, {"provider": opaque, "isEnabled": True})
    assert codes(changed["identityProviderUpdate"]) == ["PROVIDER_DELETED"]
    assert (await (await traveller()).browser.open(f"/login/with/{row.id}")).status == 404
    async with database.for_tenant(system.tenant, reading=True):
        assert await ExternalIdentity.of(system.tenant).count() == 0


async def test_who_has_an_authenticator_app_is_asked_for_its_code_as_well(
    system: Context, set_up: SetUp, traveller: Travellers
) -> None:
    row = await set_up()
    await (await traveller()).signs_in(row)
    async with database.for_tenant(system.tenant):
        member = await Member.of(system.tenant).get()
        await Factor.create(
            tenant_id=system.tenant,
            id=ids.new(),
            member_id=member.id,
            kind=FactorKind.TOTP,
            name="App",
            sealed_secret=system.services.config.keyring.seal(totp.secret()),
            created_at=system.now(),
            confirmed_at=system.now(),
        )
    page = await (await traveller()).signs_in(row)
    assert page.path.startswith("/login")
    assert cookies.SESSION not in page.client.cookies


async def test_staff_who_acts_as_a_member_connects_nothing_to_them(system: Context) -> None:
    acting = Actor(ActorKind.MEMBER, ids.new(), credential=ids.new(), impersonator=ids.new())
    with pytest.raises(Impersonated):
        await connecting.connect_pending(replace(system, actor=acting), "browser", "kept")
