"""`prompt`, `max_age` and `auth_time`: an application can have its member prove anew who they are.

OpenID Connect Core 1.0, 3.1.2.1 (the question), 2 (`auth_time`), 3.1.2.6 (the answer where nobody may be asked).
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from joserfc import jws

from models import database
from models.identity import Member, StaffRole
from tenure.context import Context
from tenure.identity import authentication, impersonation, roles
from tests.door import Door
from tests.identity.oauth.conftest import BACK, Person, Product, query_of
from tests.people import PASSWORD, signed_in

Products = Callable[..., Awaitable[Product]]


async def _allowed(product: Product, person: Person) -> None:
    """What it asks for is allowed from now on."""
    await person.goes(product.address())
    await product.redeems(await person.says("allow"))


async def _proves(person: Person, location: str) -> str:
    """At the page of proof, with the password; where the site sends them then."""
    await person.goes(location)
    form = person.form("password", "next")
    origin = str(person.client.base_url).rstrip("/")
    data = form.values | {"password": PASSWORD}
    response = await person.client.post("/step-up", data=data, headers={"Origin": origin})
    assert response.status_code == 303, response.text
    return str(response.headers["location"])


def _claims(tokens: dict[str, Any]) -> dict[str, Any]:
    payload: dict[str, Any] = json.loads(jws.extract_compact(tokens["id_token"].encode()).payload)
    return payload


async def test_the_id_token_says_when_they_proved_who_they_are(product: Products, person: Person, clock: Any) -> None:
    room = await product()
    await person.goes(room.address())
    first = _claims(await room.redeems(await person.says("allow")))
    assert 0 <= first["iat"] - first["auth_time"] < 60
    await clock.advance(minutes=40)
    later = _claims(await room.redeems(await person.goes(room.address())))
    assert 40 * 60 <= later["iat"] - later["auth_time"] < 41 * 60


@pytest.mark.parametrize("given", [{"prompt": "login"}, {"max_age": "60"}, {"max_age": "0"}], ids=str)
async def test_who_proved_it_too_long_ago_proves_it_again_and_comes_back_to_the_question(
    product: Products, person: Person, clock: Any, given: dict[str, str]
) -> None:
    room = await product()
    await _allowed(room, person)
    await clock.advance(minutes=2)
    location = await person.goes(room.address(**given))
    assert location.startswith("/step-up?next=")
    again = await person.goes(location)
    assert again == "", "a page that asks for the proof"
    await clock.advance(seconds=5)
    back = await person.goes(await _proves(person, location))
    assert back.startswith(BACK), back
    said = _claims(await room.redeems(back))
    assert said["iat"] - said["auth_time"] < 60


async def test_a_proof_from_before_the_question_does_not_count_for_a_login(
    product: Products, person: Person, clock: Any
) -> None:
    room = await product()
    await _allowed(room, person)
    await clock.advance(seconds=5)
    location = await person.goes(room.address(prompt="login"))
    await clock.advance(seconds=5)
    # Back to the question without a proof, by hand.
    assert (await person.goes(query_of(location)["next"])).startswith("/step-up?next=")


async def test_a_mark_that_was_made_up_or_is_of_yesterday_does_not_count(
    product: Products, person: Person, clock: Any
) -> None:
    room = await product()
    await _allowed(room, person)
    path = query_of(await person.goes(room.address(prompt="login")))["next"]
    await clock.advance(minutes=5)
    done = await _proves(person, f"/step-up?{urlencode({'next': path})}")
    assert (await person.goes(done)).startswith(BACK)
    query = dict(parse_qsl(urlsplit(path).query))
    for mark in ("", "x", query["asked"][:-1], "é"):
        made_up = f"/oauth/authorize?{urlencode(query | {'asked': mark})}"
        assert (await person.goes(made_up)).startswith("/step-up?next="), mark
    await clock.advance(hours=2)
    assert (await person.goes(done)).startswith("/step-up?next=")


async def test_who_proved_it_recently_enough_is_not_asked(product: Products, person: Person, clock: Any) -> None:
    room = await product()
    await _allowed(room, person)
    await clock.advance(minutes=2)
    assert (await person.goes(room.address(max_age="300"))).startswith(BACK)


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"prompt": "none", "max_age": "60"}, "login_required"),
        ({"prompt": "none login"}, "invalid_request"),
        ({"max_age": "soon"}, "invalid_request"),
        ({"max_age": "-1"}, "invalid_request"),
        ({"max_age": "9" * 30}, "invalid_request"),
        ({"response_mode": "form_post"}, "invalid_request"),
        ({"response_mode": "fragment"}, "invalid_request"),
    ],
    ids=str,
)
async def test_what_cannot_be_answered_is_told_to_the_application(
    product: Products, person: Person, clock: Any, given: dict[str, str], error: str
) -> None:
    room = await product()
    await _allowed(room, person)
    await clock.advance(minutes=2)
    location = await person.goes(room.address(**given))
    assert location.startswith(BACK), (location, person.text)
    assert (query_of(location)["error"], query_of(location)["state"]) == (error, room.state)


async def test_silently_where_nothing_is_in_the_way(product: Products, person: Person) -> None:
    room = await product()
    await _allowed(room, person)
    assert query_of(await person.goes(room.address(prompt="none", max_age="60")))["code"]


async def test_a_page_of_consent_that_stood_open_too_long_is_no_proof(
    product: Products, person: Person, clock: Any
) -> None:
    room = await product()
    assert await person.goes(room.address(max_age="60")) == ""
    await clock.advance(minutes=2)
    assert (await person.says("allow")).startswith("/step-up?next=")


async def test_who_signs_in_for_it_is_not_asked_twice(product: Products, person: Person, clock: Any) -> None:
    room = await product()
    await _allowed(room, person)
    person.client.cookies.clear()
    await clock.advance(seconds=5)
    location = await person.goes(room.address(prompt="login", max_age="0"))
    assert location.startswith("/login?next=")
    await person.open(location)
    form = person.form("email", "password")
    origin = str(person.client.base_url).rstrip("/")
    await clock.advance(seconds=5)
    typed = form.values | {"email": "pat@example.com", "password": PASSWORD}
    response = await person.client.post("/login", data=typed, headers={"Origin": origin})
    back = await person.goes(response.headers["location"])
    assert back.startswith(BACK), (response.headers["location"], back)


async def test_staff_who_acts_as_a_member_signs_in_nowhere_as_them(
    product: Products, person: Person, api: Door, system: Context
) -> None:
    room = await product()
    await _allowed(room, person)
    staff = await _acting(api, system)
    person.client.cookies.set("__Host-session", staff, domain=person.host)
    assert await person.goes(room.address()) == ""
    assert person.status == 403
    assert "Only the member can do this" in person.text


async def _acting(api: Door, system: Context) -> str:
    """The token of an owner who acts as Pat, and may write."""
    token = await signed_in(api, "boss@example.com")
    async with database.for_tenant(system.tenant, reading=True):
        boss = await Member.of(system.tenant).get(email_norm="boss@example.com")
        pat = await Member.of(system.tenant).get(email_norm="pat@example.com")
    await roles.grant(system, boss.id, StaffRole.OWNER)
    actor = await authentication.by_session(system.business, system.services, token, system.now())
    assert actor is not None
    begun = await impersonation.start(replace(system, actor=actor), pat.id, "To help them.", is_writable=True)
    return begun.token


async def test_discovery_says_what_can_be_asked(person: Person) -> None:
    said = (await person.client.get("/.well-known/openid-configuration")).json()
    assert "auth_time" in said["claims_supported"]
    assert said["prompt_values_supported"] == ["none", "login", "consent", "select_account"]
