"""How questions are put, and asked again: against a server whose answers the test chooses."""

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tenure_client import NetworkError, Refused, Retries, Tenure, TenureError, unwrap
from tenure_client.generated import CheckoutPayInput, SubscriptionErrorCode, UsageRecordInput

QUICK = Retries(patience=5, base=0.001, cap=0.002)
QUERY = '{ viewer { can(feature: "library") } }'
UNGUARDED = "mutation M($input: MemberSignUpInput!) { memberSignUp(input: $input) { userErrors { message } } }"
GUARDED = "mutation P($idempotencyKey: String!) { pay @idempotent(key: $idempotencyKey) { userErrors { message } } }"
LITERAL = 'mutation P { pay @idempotent(key: "order-1") { userErrors { message } } }'
ANSWER: dict[str, Any] = {"data": {"it": {"userErrors": []}}}

Reply = dict[str, Any] | Exception | httpx.Response


class Server:
    """Answers what it is given, in turn, the last for ever; what it was asked is in `asked`."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = list(replies)
        self.asked: list[dict[str, Any]] = []
        self.headers: list[httpx.Headers] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(json.loads(request.content))
        self.headers.append(request.headers)
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, Exception):
            raise reply
        return reply if isinstance(reply, httpx.Response) else httpx.Response(200, json=reply)


def client(server: Callable[[httpx.Request], httpx.Response], retries: Retries = QUICK, **options: Any) -> Tenure:
    return Tenure("https://club.example", retries=retries, transport=httpx.MockTransport(server), **options)


def failing(code: str, **extensions: Any) -> dict[str, Any]:
    return {"errors": [{"message": "No.", "extensions": {"code": code, **extensions}}]}


async def test_a_question_goes_out_with_its_credential_and_without_what_was_not_given() -> None:
    page = {"nodes": [], "pageInfo": {"hasNextPage": False, "endCursor": None}}
    server = Server({"data": {"offers": page}})
    async with client(server, key="tk_1") as tenure:
        assert (await tenure.offers(first=5)).nodes == []
    assert server.asked[0]["variables"] == {"first": 5}
    assert server.asked[0]["operationName"] == "Offers"
    assert server.headers[0]["authorization"] == "Bearer tk_1"
    assert server.headers[0]["x-tenure-client"].startswith("tenure-client-python/")


@pytest.mark.parametrize("document", [QUERY, GUARDED, LITERAL])
@pytest.mark.parametrize(
    "trouble",
    [
        failing("UNAVAILABLE"),
        failing("RATE_LIMITED"),
        httpx.ReadError("cut"),
        httpx.RemoteProtocolError("closed"),
        httpx.ReadTimeout("slow"),
        httpx.ConnectError("refused"),
        httpx.Response(502, text="bad gateway"),
        httpx.Response(503, text="away"),
        httpx.Response(429, text="too many"),
    ],
    ids=str,
)
async def test_what_can_be_asked_twice_is_asked_again(document: str, trouble: Reply) -> None:
    server = Server(trouble, trouble, ANSWER)
    async with client(server) as tenure:
        assert await tenure.ask(document) == ANSWER["data"]
    assert len(server.asked) == 3


async def test_the_key_stays_the_same_over_every_attempt_and_differs_between_calls() -> None:
    server = Server(httpx.ReadError("cut"), failing("UNAVAILABLE"), ANSWER)
    async with client(server) as tenure:
        await tenure.ask(GUARDED)
        await tenure.ask(GUARDED)
    keys = [asked["variables"]["idempotencyKey"] for asked in server.asked]
    assert len(keys) == 4
    assert keys[0] == keys[1] == keys[2] != keys[3]


async def test_a_key_of_the_callers_own_is_sent() -> None:
    record: dict[str, Any] = {"record": None, "usage": None, "cursor": None, "userErrors": []}
    server = Server({"data": {"usageRecord": record}})
    async with client(server) as tenure:
        await tenure.usage_record(
            UsageRecordInput(account="a", feature="f", key="k", quantity=1), idempotency_key="order-1041"
        )
    assert server.asked[0]["variables"]["idempotencyKey"] == "order-1041"


@pytest.mark.parametrize("trouble", [failing("UNAVAILABLE"), httpx.ReadError("cut"), httpx.Response(502)], ids=str)
async def test_a_mutation_without_a_key_that_may_have_arrived_is_not_sent_again(trouble: Reply) -> None:
    server = Server(trouble)
    async with client(server) as tenure:
        with pytest.raises(TenureError):
            await tenure.ask(UNGUARDED, {"input": {}})
    assert len(server.asked) == 1


@pytest.mark.parametrize("trouble", [httpx.ConnectError("refused"), failing("RATE_LIMITED")], ids=str)
async def test_a_mutation_without_a_key_that_did_not_arrive_is_sent_again(trouble: Reply) -> None:
    server = Server(trouble, ANSWER)
    async with client(server) as tenure:
        assert await tenure.ask(UNGUARDED, {"input": {}}) == ANSWER["data"]


async def test_the_server_says_how_long_to_wait() -> None:
    server = Server(failing("RATE_LIMITED", retryAfter=30))
    async with client(server) as tenure:
        with pytest.raises(TenureError) as raised:
            await tenure.ask(QUERY)
    assert (raised.value.code, raised.value.retry_after) == ("RATE_LIMITED", 30)
    assert len(server.asked) == 1, "it asked again sooner than it was told to"
    named = Server(httpx.Response(503, headers={"retry-after": "20"}, text="away"))
    async with client(named) as tenure:
        with pytest.raises(TenureError) as raised:
            await tenure.ask(QUERY)
    assert raised.value.retry_after == 20


async def test_the_pause_is_a_random_part_that_doubles_and_comes_on_top_of_what_the_server_says() -> None:
    retries = Retries(base=1, cap=8)
    for attempt, longest in enumerate((1, 2, 4, 8, 8, 8)):
        pauses = [retries.pause(attempt) for _ in range(400)]
        assert 0 <= min(pauses) < 0.2 * longest
        assert 0.8 * longest < max(pauses) <= longest
    assert 30 <= retries.pause(0, 30) <= 31
    assert retries.pause(10_000) <= 8


async def test_patience_ends() -> None:
    server = Server(httpx.ConnectError("refused"))
    async with client(server, Retries(patience=0.05, base=0.01, cap=0.02)) as tenure:
        with pytest.raises(NetworkError) as raised:
            await tenure.ask(QUERY)
    assert raised.value.code == "NETWORK"
    assert len(server.asked) > 2
    once = Server(httpx.ConnectError("refused"))
    async with client(once, Retries(patience=0)) as tenure:
        with pytest.raises(NetworkError):
            await tenure.ask(QUERY)
    assert len(once.asked) == 1


@pytest.mark.parametrize("code", ["FORBIDDEN", "NOT_FOUND", "INTERNAL", "TENANT_SUSPENDED", "IDEMPOTENCY_CONFLICT"])
async def test_other_errors_are_raised_at_once(code: str) -> None:
    server = Server(failing(code))
    async with client(server) as tenure:
        with pytest.raises(TenureError) as raised:
            await tenure.ask(QUERY)
    assert raised.value.code == code
    assert raised.value.message == "No."
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "reply", [httpx.Response(200, text="<html>"), httpx.Response(404), httpx.Response(200, json=[])]
)
async def test_what_is_no_answer_says_so(reply: httpx.Response) -> None:
    async with client(Server(reply)) as tenure:
        with pytest.raises(TenureError) as raised:
            await tenure.ask(QUERY)
    assert raised.value.code == "BAD_RESPONSE"


async def test_refusals_are_data_until_they_are_unwrapped() -> None:
    error = {"code": "PREVIEW_STALE", "message": "Look again.", "field": ["previewToken"]}
    refusal = {"checkout": None, "payment": None, "cursor": None, "userErrors": [error]}
    server = Server({"data": {"checkoutPay": refusal}})
    async with client(server) as tenure:
        payload = await tenure.checkout_pay(CheckoutPayInput(checkout="c", payment_method="pm"))
        assert payload.user_errors[0].code == SubscriptionErrorCode.PREVIEW_STALE
        with pytest.raises(Refused) as raised:
            unwrap(payload)
    assert (raised.value.code, raised.value.message) == ("PREVIEW_STALE", "Look again.")
    assert raised.value.user_errors[0].field == ["previewToken"]
    assert server.asked[0]["variables"]["input"] == {"checkout": "c", "paymentMethod": "pm"}


async def test_a_value_that_only_a_newer_server_knows_is_kept() -> None:
    error = {"code": "MOON_TOO_BRIGHT", "message": "Wait.", "field": None}
    refusal = {"checkout": None, "payment": None, "cursor": None, "userErrors": [error]}
    async with client(Server({"data": {"checkoutPay": refusal}})) as tenure:
        payload = await tenure.checkout_pay(CheckoutPayInput(checkout="c"))
    assert payload.user_errors[0].code == "MOON_TOO_BRIGHT"
    assert str(payload.user_errors[0].code) == "MOON_TOO_BRIGHT"


async def test_no_cookie_is_kept() -> None:
    server = Server(httpx.Response(200, headers={"set-cookie": "session=1; Path=/"}, json=ANSWER))
    async with client(server) as tenure:
        await tenure.ask(QUERY)
        await tenure.ask(QUERY)
    assert "cookie" not in server.headers[1]


def test_a_caller_has_one_credential() -> None:
    with pytest.raises(ValueError, match="not both"):
        Tenure("https://club.example", key="k", token="t")
