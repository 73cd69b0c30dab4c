"""Wrong guesses at applications' secrets, codes and tokens are counted, and how often members are sent through."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import httpx
import pytest
from redis.asyncio import Redis
from starlette.applications import Starlette

from models.identity import ApplicationKind
from tenure.app import create_app
from tenure.context import Context
from tenure.gateways.buckets import MemoryBucket
from tenure.identity import throttle
from tenure.identity.throttle import ALLOWANCES, Operation
from tests.claims import Claim, in_full
from tests.identity.oauth.conftest import BACK, Person, Product, query_of
from tests.realtime.support import RedisServer

pytestmark = pytest.mark.claims("throttles of the OpenID provider: {count} tests")

Products = Callable[..., Awaitable[Product]]
SECRETS = ALLOWANCES[Operation.APPLICATION_SECRET].account.amount
GRANTS = ALLOWANCES[Operation.APPLICATION_GRANT].account.amount
TOKEN, INTROSPECT, REVOKE = "/oauth/token", "/oauth/introspect", "/oauth/revoke"
RENEW = {"grant_type": "refresh_token", "refresh_token": "made up"}


@asynccontextmanager
async def _from(product: Product, app: Starlette, address: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client at another address."""
    transport = httpx.ASGITransport(app, client=(address, 1), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=product.base) as client:
        yield client


def _wrong(product: Product, **form: str) -> dict[str, str]:
    return {"client_id": str(product.issued.application.id), "client_secret": "a guess", **form}


async def test_wrong_secrets_are_counted_over_all_endpoints_and_spellings_of_the_name(
    product: Products, person: Person
) -> None:
    room = await product()
    name = str(room.issued.application.id)
    for index in range(SECRETS):
        path = (TOKEN, INTROSPECT, REVOKE)[index % 3]
        sent = _wrong(room, token="x", **RENEW) | ({"client_id": name.upper()} if index % 2 else {})
        answer = await room.plain.post(path, data=sent)
        assert answer.json()["error"] == "invalid_client", (index, answer.text)
    refused = await room.plain.post(TOKEN, data=_wrong(room, **RENEW))
    assert (refused.status_code, refused.json()["error"]) == (429, "temporarily_unavailable")
    assert 0 < int(refused.headers["retry-after"]) <= 15 * 60
    right = await room.asks(TOKEN, **RENEW)
    assert right.status_code == 429, "from that address even the right secret has to wait"


async def test_an_application_is_shut_out_by_nobody_at_another_address(
    product: Products, person: Person, app: Starlette
) -> None:
    room = await product()
    await person.goes(room.address())
    location = await person.says("allow")
    async with _from(room, app, "203.0.113.66") as attacker:
        for _ in range(SECRETS):
            await attacker.post(TOKEN, data=_wrong(room, **RENEW))
        assert (await attacker.post(TOKEN, data=_wrong(room, **RENEW))).status_code == 429
    assert (await room.redeems(location))["access_token"]


@in_full
async def test_wrong_codes_and_tokens_of_a_public_application_are_counted(product: Products) -> None:
    app = await product(ApplicationKind.PUBLIC)
    guess = {"grant_type": "authorization_code", "redirect_uri": BACK, "code_verifier": "x" * 43}
    for index in range(GRANTS):
        sent = {**guess, "code": f"guess {index}"} if index % 2 else {**RENEW, "refresh_token": f"guess {index}"}
        answer = await app.asks(TOKEN, **sent)
        assert answer.json()["error"] == "invalid_grant", answer.text
    assert (await app.asks(TOKEN, **guess, code="one more")).status_code == 429


async def test_what_is_right_is_not_counted(product: Products, person: Person) -> None:
    room = await product()
    await person.goes(room.address())
    token = (await room.redeems(await person.says("allow")))["refresh_token"]
    for _ in range(SECRETS + 5):
        answer = (await room.asks(TOKEN, grant_type="refresh_token", refresh_token=token)).json()
        token = answer["refresh_token"]
        assert (await room.asks(INTROSPECT, token=answer["access_token"])).json()["active"]


async def test_names_of_nobody_are_counted_by_the_address(product: Products) -> None:
    room = await product()
    most = ALLOWANCES[Operation.APPLICATION_SECRET].address.amount
    for index in range(most):
        sent = {"client_id": f"nobody {index}", "client_secret": "a guess", **RENEW}
        assert (await room.plain.post(TOKEN, data=sent)).json()["error"] == "invalid_client"
    assert (await room.plain.post(TOKEN, data=_wrong(room, **RENEW))).status_code == 429


async def test_how_often_a_member_is_sent_through_is_counted(product: Products, person: Person) -> None:
    room = await product()
    await person.goes(room.address())
    await person.says("allow")
    most = ALLOWANCES[Operation.AUTHORIZATION].account.amount
    for _ in range(most - 1):
        assert query_of(await person.goes(room.address()))["code"]
    assert await person.goes(room.address()) == ""
    assert person.status == 429
    assert int(person.headers["retry-after"]) > 0
    await person.open(room.address(prompt="consent"))
    for answer in ("allow", "deny"):
        assert await person.says(answer) == ""


async def test_with_redis_killed_a_node_lets_a_quarter_of_the_guesses_pass(
    product: Products, system: Context, redis_server: RedisServer, claim: Claim
) -> None:
    room, redis = await product(), Redis.from_url(redis_server.url)
    config = system.services.config.model_copy(update={"redis_url": redis_server.url})
    services = replace(system.services, config=config, redis=redis, bucket=MemoryBucket())
    async with _from(room, create_app(services=services), "198.51.100.9") as client:
        assert (await client.post(TOKEN, data=_wrong(room, **RENEW))).json()["error"] == "invalid_client"
        redis_server.kill()
        let = [(await client.post(TOKEN, data=_wrong(room, **RENEW))).status_code for _ in range(SECRETS)]
    await redis.aclose()
    alone = SECRETS // throttle.ALONE
    assert [status == 429 for status in let] == [False] * alone + [True] * (SECRETS - alone)
    claim(f"throttling: with Redis killed a node lets {alone} wrong secrets of an application pass, of {SECRETS}")
