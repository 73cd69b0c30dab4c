from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from joserfc.jwk import RSAKey

from models import database
from models.events import LoggedEvent
from models.identity import Credential, ExternalIdentity, IdentityProvider, Member
from tenure.context import Context
from tests.door import Door
from tests.fakes.oidc import Provider
from tests.identity.openid.conftest import Traveller
from tests.identity.support import PASSWORD, letters, sign_in, sign_up
from tests.people import signed_in

pytestmark = pytest.mark.claims("OpenID Connect against a running provider: {count} tests of signing in")

Travellers = Callable[[], Awaitable[Traveller]]
SetUp = Callable[..., Awaitable[IdentityProvider]]
NOT_TOLD = "did not confirm who you are"
STALE = "has expired, was already used, or was started in another browser"


async def _members(system: Context, **wanted: Any) -> list[Member]:
    async with database.for_tenant(system.tenant, reading=True):
        return await Member.of(system.tenant).filter(**wanted)


async def _connections(system: Context) -> list[ExternalIdentity]:
    async with database.for_tenant(system.tenant, reading=True):
        return await ExternalIdentity.of(system.tenant).all()


async def test_somebody_new_becomes_a_member_and_comes_in_again_as_the_same(
    system: Context, provider: Provider, set_up: SetUp, traveller: Travellers
) -> None:
    row = await set_up()
    provider.person = {"sub": "p-1", "email": "Pat@Example.com", "name": "Pat Example", "locale": "pt-BR"}
    first = await (await traveller()).signs_in(row)
    assert first.path == "/membership", first.text
    (member,) = await _members(system)
    assert (member.email, member.name, member.locale) == ("Pat@example.com", "Pat Example", "pt-BR")
    assert member.email_confirmed_at is not None

    provider.person = {"sub": "p-1", "email": "pat@elsewhere.example", "name": "Patricia"}
    assert (await (await traveller()).signs_in(row)).path == "/membership"
    assert [one.id for one in await _members(system)] == [member.id]


async def test_the_login_page_offers_the_provider_and_leads_back_to_where_somebody_was_going(
    set_up: SetUp, traveller: Travellers
) -> None:
    await set_up()
    one = await traveller()
    page = await one.browser.open("/login?next=/account/connections")
    link = page.links["Continue with Example ID"]
    assert (await one.returns(await one.leaves(link))).path == "/account/connections"


async def test_what_happened_is_told_and_written_to_the_member(
    api: Door, system: Context, mailbox: Any, set_up: SetUp, traveller: Travellers
) -> None:
    await (await traveller()).signs_in(await set_up())
    async with database.for_tenant(system.tenant, reading=True):
        told = [event.type for event in await LoggedEvent.of(system.tenant).order_by("position")]
    wanted = ["identity_provider.created", "member.signed_up", "member.email_confirmed", "connection.added"]
    assert [kind for kind in told if kind in (*wanted, "session.created")] == [*wanted, "session.created"]
    (letter,) = await letters(api, mailbox, "pat@example.com")
    assert "Example ID" in letter.subject


@pytest.mark.parametrize(
    "claims",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "somebody else"},
        {"aud": ["tenure at the provider", "somebody else"], "azp": "somebody else"},
        {"iss": "https://accounts.example.com"},
        {"exp": 1_700_000_000},
        {"exp": None},
        {"sub": None},
        {"sub": ""},
        {"sub": 7},
        {"iat": "yesterday"},
        {"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"},
    ],
    ids=str,
)
async def test_a_token_that_is_not_for_this_very_sign_in_lets_nobody_in(
    system: Context, provider: Provider, set_up: SetUp, traveller: Travellers, claims: dict[str, Any]
) -> None:
    provider.claims = claims
    page = await (await traveller()).signs_in(await set_up())
    assert NOT_TOLD in page.text
    assert await _members(system) == []


@pytest.mark.parametrize("algorithm", ["none", "HS256"])
async def test_a_signature_that_anybody_could_make_lets_nobody_in(
    system: Context, provider: Provider, set_up: SetUp, traveller: Travellers, algorithm: str
) -> None:
    provider.algorithm = algorithm
    page = await (await traveller()).signs_in(await set_up())
    assert NOT_TOLD in page.text
    assert await _members(system) == []


async def test_a_signature_by_a_key_that_the_provider_does_not_show_lets_nobody_in(
    system: Context, provider: Provider, set_up: SetUp, traveller: Travellers
) -> None:
    provider.signs_with = RSAKey.generate_key(2048, {"kid": str(provider.key.kid)})  # the same name, another key
    page = await (await traveller()).signs_in(await set_up())
    assert NOT_TOLD in page.text
    assert await _members(system) == []


async def test_a_provider_may_change_its_keys(provider: Provider, set_up: SetUp, traveller: Travellers) -> None:
    row = await set_up()
    provider.rotate()
    assert (await (await traveller()).signs_in(row)).path == "/membership"


async def test_an_answer_counts_once_in_the_browser_that_asked(
    provider: Provider, set_up: SetUp, traveller: Travellers
) -> None:
    row, one, other = await set_up(), await traveller(), await traveller()
    answer = await one.leaves(f"/login/with/{row.id}")
    assert STALE in (await other.returns(answer)).text
    assert STALE in (await one.returns(answer, state="another")).text

    answer = await one.leaves(f"/login/with/{row.id}")
    kept = dict(one.browser.client.cookies)
    assert (await one.returns(answer)).path == "/membership"
    one.browser.client.cookies.update(kept)  # as it was before the answer
    assert STALE in (await one.returns(answer)).text
    assert len(provider.redeemed) == 1


async def test_an_answer_that_took_too_long_counts_no_more(set_up: SetUp, traveller: Travellers, clock: Any) -> None:
    row, one = await set_up(), await traveller()
    answer = await one.leaves(f"/login/with/{row.id}")
    await clock.advance(minutes=11)
    assert STALE in (await one.returns(answer)).text


@pytest.mark.parametrize("issuer", ["https://another.example", ""])
async def test_an_answer_that_does_not_name_the_provider_that_was_asked_counts_not(
    set_up: SetUp, traveller: Travellers, issuer: str
) -> None:
    row, one = await set_up(), await traveller()
    answer = await one.leaves(f"/login/with/{row.id}")
    assert STALE in (await one.returns(answer, iss=issuer)).text


async def test_who_declines_at_the_provider_is_told_so(
    provider: Provider, set_up: SetUp, traveller: Travellers
) -> None:
    provider.declines = True
    page = await (await traveller()).signs_in(await set_up())
    assert page.status == 422
    assert "did not sign you in" in page.text
    assert "Continue with Example ID" in page.links


async def test_an_address_that_the_provider_does_not_vouch_for_makes_no_member(
    system: Context, provider: Provider, set_up: SetUp, traveller: Travellers
) -> None:
    row = await set_up()
    for claims in ({"email_verified": False}, {"email_verified": None}, {"email_verified": "true"}, {"email": None}):
        provider.claims = claims
        assert "has not verified your email address" in (await (await traveller()).signs_in(row)).text
    assert await _members(system) == []


async def test_only_addresses_of_the_domains_that_are_let_in_come_in(
    system: Context, provider: Provider, set_up: SetUp, traveller: Travellers
) -> None:
    row = await set_up(domains=["Club.example"])
    assert "using this email address" in (await (await traveller()).signs_in(row)).text
    provider.person = {"sub": "p-2", "email": "pat@notclub.example"}
    assert "using this email address" in (await (await traveller()).signs_in(row)).text
    provider.person = {"sub": "p-3", "email": "pat@club.example"}
    assert (await (await traveller()).signs_in(row)).path == "/membership"
    assert [one.email for one in await _members(system)] == ["pat@club.example"]


async def test_a_provider_that_makes_no_members_lets_only_known_ones_in(
    system: Context, set_up: SetUp, traveller: Travellers
) -> None:
    page = await (await traveller()).signs_in(await set_up(makes_members=False))
    assert "No member here" in page.text
    assert await _members(system) == []


async def test_the_address_of_a_confirmed_login_asks_for_that_login_first(
    api: Door, system: Context, set_up: SetUp, traveller: Travellers
) -> None:
    """No takeover by whoever gets a provider to vouch for the address."""
    await signed_in(api, "pat@example.com", PASSWORD)
    row, one = await set_up(), await traveller()
    page = await one.signs_in(row)
    assert page.path == "/login"
    assert "An account with this email address already exists" in page.text
    assert await _connections(system) == []

    page = await page.send(email="pat@example.com", password=PASSWORD)
    assert page.path == "/account/connections/confirm"
    page = await page.send(page.form(action="/account/connections/confirm"))
    assert (page.path, "Example ID" in page.text) == ("/account/connections", True)
    assert (await (await traveller()).signs_in(row)).path == "/membership"
    assert len(await _members(system)) == 1


async def test_what_a_provider_said_is_connected_to_nobody_but_the_owner_of_the_address(
    api: Door, system: Context, set_up: SetUp, traveller: Travellers
) -> None:
    await signed_in(api, "pat@example.com", PASSWORD)
    await signed_in(api, "sam@example.com", PASSWORD)
    page = await (await traveller()).signs_in(await set_up())
    page = await page.send(email="sam@example.com", password=PASSWORD)
    page = await page.send(page.form(action="/account/connections/confirm"))
    assert "different email address" in page.text
    assert await _connections(system) == []


async def test_a_password_that_waited_at_an_unconfirmed_address_is_of_no_use_to_whoever_set_it(
    api: Door, system: Context, mailbox: Any, set_up: SetUp, traveller: Travellers
) -> None:
    """Pre-hijacking: sign up with a stranger's address, and wait until they come in by their provider."""
    await sign_up(api, "pat@example.com", PASSWORD)
    assert (await (await traveller()).signs_in(await set_up())).path == "/membership"
    answer = await sign_in(api, "pat@example.com", PASSWORD)
    assert [error["code"] for error in answer["userErrors"]] == ["CREDENTIALS_WRONG"]
    async with database.for_tenant(system.tenant, reading=True):
        assert await Credential.of(system.tenant).count() == 0


async def test_a_suspended_member_does_not_come_in(system: Context, set_up: SetUp, traveller: Travellers) -> None:
    row = await set_up()
    await (await traveller()).signs_in(row)
    async with database.for_tenant(system.tenant):
        await Member.of(system.tenant).update(status="SUSPENDED")
    page = await (await traveller()).signs_in(row)
    assert "suspended" in page.text
