import asyncio
from collections.abc import Awaitable, Callable
from time import time
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest
from authlib.integrations.base_client import OAuthError
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.jwk import KeySet

from models import database
from models.identity import ApplicationKind, ApplicationToken
from tenure.context import Context
from tests.identity.oauth.conftest import BACK, Person, Product, query_of

Products = Callable[..., Awaitable[Product]]
WRONG_PAGE = "made an invalid request"


async def _signed_in(product: Product, person: Person, **given: str) -> dict[str, Any]:
    """All the way, for the first time."""
    assert await person.goes(product.address(**given)) == ""
    return await product.redeems(await person.says("allow"))


@pytest.mark.parametrize("kind", list(ApplicationKind))
async def test_a_member_signs_in_to_an_application(product: Products, person: Person, kind: ApplicationKind) -> None:
    room = await product(kind)
    assert await person.goes(room.address(nonce="n-1")) == ""
    assert "Reading Room" in person.text
    assert "your email address" in person.text
    location = await person.says("allow")
    assert location.startswith(BACK)
    assert query_of(location)["state"] == room.state
    assert query_of(location)["iss"] == "http://" + person.host + ":8000"
    tokens = await room.redeems(location)
    assert tokens["token_type"] == "Bearer"
    told = (await room.learns(tokens["access_token"])).json()
    assert (told["email"], told["email_verified"], told["name"], told["membership"]) == (
        "pat@example.com",
        True,
        "pat",
        [],
    )


async def test_the_id_token_proves_who_signed_in_to_whom(product: Products, person: Person) -> None:
    room = await product()
    tokens = await _signed_in(room, person, nonce="n-1")
    said = (await person.client.get("/.well-known/openid-configuration")).json()
    keys = KeySet.import_key_set((await person.client.get("/.well-known/jwks.json")).json())
    assert not any("d" in key.as_dict(private=False) for key in keys.keys)
    token = jwt.decode(tokens["id_token"], keys, algorithms=said["id_token_signing_alg_values_supported"])
    client = str(room.issued.application.id)
    options = {"iss": {"essential": True, "value": said["issuer"]}, "aud": {"essential": True, "value": client}}
    parameters = {"client_id": client, "nonce": "n-1", "access_token": tokens["access_token"]}
    CodeIDToken(token.claims, token.header, options, parameters).validate(int(time()))
    assert token.claims["email"] == "pat@example.com"
    assert token.claims["sub"] == (await room.learns(tokens["access_token"])).json()["sub"]


async def test_only_what_was_asked_for_and_allowed_is_told(product: Products, person: Person) -> None:
    room = await product()
    tokens = await _signed_in(room, person, scope="openid")
    assert set((await room.learns(tokens["access_token"])).json()) == {"sub"}


async def test_consent_is_remembered_for_what_it_covered(product: Products, person: Person) -> None:
    room = await product()
    await _signed_in(room, person, scope="openid email")
    assert (await person.goes(room.address(scope="openid email"))).startswith(BACK)
    assert query_of(await person.goes(room.address(scope="openid", prompt="none")))["code"]
    assert await person.goes(room.address(scope="openid profile")) == ""
    assert (
        query_of(await person.goes(room.address(scope="openid profile", prompt="none")))["error"] == "consent_required"
    )
    assert await person.goes(room.address(scope="openid", prompt="consent")) == ""


async def test_an_apps_own_scheme_is_asked_about_each_time(product: Products, person: Person) -> None:
    app = await product(ApplicationKind.PUBLIC, "com.example.reader:/back")
    await _signed_in(app, person)
    assert await person.goes(app.address()) == ""
    assert "form-action 'self' com.example.reader:" in person.headers["content-security-policy"]


async def test_who_does_not_allow_it_is_sent_back_with_word_of_it(product: Products, person: Person) -> None:
    room = await product()
    await person.goes(room.address())
    said = query_of(await person.says("deny"))
    assert (said["error"], said["state"]) == ("access_denied", room.state)
    with pytest.raises(OAuthError):
        await room.redeems(f"{BACK}?error=access_denied&state={room.state}")


async def test_who_is_not_signed_in_signs_in_first_and_comes_back_to_the_same_question(
    product: Products, person: Person
) -> None:
    room = await product()
    person.client.cookies.clear()
    path = room.address(state="a b+c%2Fd&e=f")
    location = await person.goes(path)
    assert location.startswith("/login?next=")
    assert query_of(query_of(location)["next"])["state"] == "a b+c%2Fd&e=f"
    silent = await person.goes(room.address(prompt="none"))
    assert query_of(silent)["error"] == "login_required"


@pytest.mark.parametrize(
    "changed",
    [
        {"redirect_uri": "https://app.example.com/back/"},
        {"redirect_uri": "https://app.example.com/back?x=1"},
        {"redirect_uri": "https://evil.example/back"},
        {"redirect_uri": 'https://evil.example/"<>'},
        {"redirect_uri": ""},
        {"client_id": "00000000-0000-7000-8000-000000000000"},
        {"client_id": "nobody"},
    ],
    ids=str,
)
async def test_nobody_is_sent_to_an_address_that_is_not_the_applications(
    product: Products, person: Person, changed: dict[str, str]
) -> None:
    room = await product()
    path, _, query = room.address().partition("?")
    assert await person.goes(f"{path}?{_with(query, changed)}") == ""
    assert WRONG_PAGE in person.text


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"code_challenge": ""}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge_method": ""}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_type": "code id_token"}, "unsupported_response_type"),
        ({"scope": "openid everything"}, "invalid_scope"),
    ],
    ids=str,
)
async def test_an_application_that_asks_wrongly_is_told_so(
    product: Products, person: Person, changed: dict[str, str], error: str
) -> None:
    room = await product()
    path, _, query = room.address().partition("?")
    location = await person.goes(f"{path}?{_with(query, changed)}")
    assert location.startswith(BACK), person.text
    assert (query_of(location)["error"], query_of(location)["state"]) == (error, room.state)


async def test_a_code_counts_once_and_its_second_use_ends_what_came_of_it(product: Products, person: Person) -> None:
    room = await product()
    await person.goes(room.address())
    location = await person.says("allow")
    tokens = await room.redeems(location)
    with pytest.raises(OAuthError, match="invalid_grant"):
        await room.redeems(location)
    assert (await room.learns(tokens["access_token"])).status_code == 401
    answer = await room.asks("/oauth/token", grant_type="refresh_token", refresh_token=tokens["refresh_token"])
    assert answer.json()["error"] == "invalid_grant"


async def test_of_many_redemptions_at_once_one_succeeds(product: Products, person: Person) -> None:
    room = await product()
    await person.goes(room.address())
    code = query_of(await person.says("allow"))["code"]
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": BACK, "code_verifier": room.verifier}
    answers = await asyncio.gather(*(room.asks("/oauth/token", **form) for _ in range(6)))
    assert sorted(answer.status_code for answer in answers) == [200] + [400] * 5


async def test_a_code_is_good_for_a_minute_for_its_own_application_and_verifier(
    product: Products, person: Person, clock: Any
) -> None:
    room, other = await product(), await product()
    await person.goes(room.address())
    code = query_of(await person.says("allow"))["code"]
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": BACK, "code_verifier": room.verifier}
    assert (await other.asks("/oauth/token", **form)).json()["error"] == "invalid_grant"
    assert (await room.asks("/oauth/token", **form | {"code_verifier": "x" * 43})).json()["error"] == "invalid_grant"
    assert (await room.asks("/oauth/token", **form | {"redirect_uri": "https://x.example"})).status_code == 400
    await clock.advance(seconds=61)
    assert (await room.asks("/oauth/token", **form)).json()["error"] == "invalid_grant"


async def test_a_refresh_token_counts_once_and_its_second_use_ends_the_family(
    product: Products, person: Person, clock: Any
) -> None:
    room = await product()
    first = await _signed_in(room, person)
    await clock.advance(minutes=31)
    assert (await room.learns(first["access_token"])).status_code == 401
    renew = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    second = (await room.asks("/oauth/token", **renew, scope="openid email")).json()
    assert set((await room.learns(second["access_token"])).json()) == {"sub", "email", "email_verified"}
    assert (await room.asks("/oauth/token", **renew)).json()["error"] == "invalid_grant"
    assert (await room.learns(second["access_token"])).status_code == 401
    renew["refresh_token"] = second["refresh_token"]
    assert (await room.asks("/oauth/token", **renew)).json()["error"] == "invalid_grant"


async def test_a_wrong_secret_or_none_is_refused_and_a_public_application_needs_none(
    product: Products, person: Person
) -> None:
    room = await product()
    await person.goes(room.address())
    code = query_of(await person.says("allow"))["code"]
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": BACK, "code_verifier": room.verifier}
    named = {"client_id": str(room.issued.application.id)}
    for sent in (form | named, form | named | {"client_secret": "wrong"}, form):
        answer = await room.plain.post("/oauth/token", data=sent)
        assert answer.status_code in (400, 401)
        assert answer.json()["error"] == "invalid_client"
    assert (await room.asks("/oauth/token", **form)).status_code == 200


async def test_what_a_member_takes_back_ends_at_once(product: Products, person: Person) -> None:
    room = await product()
    tokens = await _signed_in(room, person)
    page = await person.open("/account/connections")
    assert "Reading Room" in page.text
    page = await page.send(page.form(action="/revoke"))
    assert "Reading Room" not in page.text
    assert (await room.learns(tokens["access_token"])).status_code == 401
    renew = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    assert (await room.asks("/oauth/token", **renew)).json()["error"] == "invalid_grant"
    assert await person.goes(room.address()) == ""


async def test_an_application_can_ask_what_a_token_is_worth_and_give_it_back(product: Products, person: Person) -> None:
    room, other = await product(), await product()
    tokens = await _signed_in(room, person)
    access = tokens["access_token"]
    told = (await room.asks("/oauth/introspect", token=access)).json()
    assert (told["active"], told["client_id"]) == (True, str(room.issued.application.id))
    assert (await other.asks("/oauth/introspect", token=access)).json() == {"active": False}
    assert (await room.asks("/oauth/introspect", token="unknown")).json() == {"active": False}
    assert (await other.asks("/oauth/revoke", token=access)).status_code == 400
    assert (await room.learns(access)).status_code == 200
    for _ in range(2):
        assert (await room.asks("/oauth/revoke", token=tokens["refresh_token"])).status_code == 200
    assert (await room.asks("/oauth/introspect", token=access)).json() == {"active": False}


async def test_a_suspended_member_is_told_of_no_more(product: Products, person: Person, system: Context) -> None:
    room = await product()
    tokens = await _signed_in(room, person)
    async with database.for_tenant(system.tenant):
        await database.execute("UPDATE member SET status = 'SUSPENDED' WHERE tenant_id = $1", system.tenant)
    assert (await room.learns(tokens["access_token"])).status_code == 401
    renew = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    assert (await room.asks("/oauth/token", **renew)).json()["error"] == "invalid_grant"


async def test_tokens_of_an_application_open_nothing_else_and_are_kept_as_digests(
    product: Products, person: Person, system: Context
) -> None:
    tokens = await _signed_in(await product(), person)
    answer = await person.client.post(
        "/graphql",
        json={"query": "{ viewer { permissions } }"},
        headers={"authorization": f"Bearer {tokens['access_token']}"},
    )
    assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    async with database.for_tenant(system.tenant, reading=True):
        assert await ApplicationToken.of(system.tenant).count() == 2
        rows = await database.fetch(
            "SELECT application_token::text AS row FROM application_token WHERE tenant_id = $1", system.tenant
        )
    assert not any(tokens["access_token"] in row["row"] or tokens["refresh_token"] in row["row"] for row in rows)


async def test_the_signing_key_is_sealed_and_another_one_signs_after_a_quarter(
    product: Products, person: Person, system: Context, clock: Any
) -> None:
    await product()
    first = (await person.client.get("/.well-known/jwks.json")).json()["keys"]
    await clock.advance(days=91)
    second = (await person.client.get("/.well-known/jwks.json")).json()["keys"]
    assert second[0]["kid"] == first[0]["kid"]
    assert len(second) == 2
    async with database.for_tenant(system.tenant, reading=True):
        rows = await database.fetch(
            "SELECT signing_key::text AS row FROM signing_key WHERE tenant_id = $1", system.tenant
        )
    assert not any('"d"' in row["row"] for row in rows)
    await clock.advance(days=2)
    assert [key["kid"] for key in (await person.client.get("/.well-known/jwks.json")).json()["keys"]] == [
        second[1]["kid"]
    ]


async def test_hostile_requests_are_refused_and_break_nothing(product: Products) -> None:
    room = await product()
    for headers, body in (
        ({"authorization": "Basic !!!"}, "grant_type=authorization_code&code=x"),
        ({"authorization": "Basic //79/A=="}, "grant_type=authorization_code&code=x"),
        ({}, "grant_type=%22%3C%3E&client_id=%00"),
        ({}, "&".join(f"a{number}=1" for number in range(200))),
        ({}, "token=%ED%A0%80&grant_type=refresh_token&refresh_token=%C3%A9"),
        ({}, "x=" + "a" * 20_000),
    ):
        for path in ("/oauth/token", "/oauth/revoke", "/oauth/introspect"):
            sent = headers | {"content-type": "application/x-www-form-urlencoded"}
            answer = await room.plain.post(path, content=body, headers=sent)
            assert 400 <= answer.status_code < 500, (path, body[:40])


def _with(query: str, changed: dict[str, str]) -> str:
    values = dict(parse_qsl(query)) | changed
    return urlencode({name: value for name, value in values.items() if value != ""})
