import asyncio
import socket
from typing import Any

from limits import RateLimitItemPerMinute, RateLimitItemPerSecond
from limits.aio.storage import RedisStorage

from tenure.identity.throttle import ALLOWANCES, Operation, Windows
from tests.door import Door
from tests.identity.support import ANNA, PASSWORD, SIGN_IN, SIGN_IN_ANSWERING, answering, ease_captchas, join

GUESSES = ALLOWANCES[Operation.SIGN_IN].account.amount
RESET_ANSWERING = """mutation ($email: String!, $captcha: String) {
  passwordResetRequest(input: {email: $email, captcha: $captcha}) { letterSentTo userErrors { code } }
}"""
SIGN_UP_ANSWERING = """mutation ($email: String!, $password: String!, $captcha: String) {
  memberSignUp(input: {email: $email, password: $password, name: "Bert", captcha: $captcha}) {
    letterSentTo userErrors { code }
  }
}"""
TWO_GUESSES = """mutation {
  a: sessionCreate(input: {email: "a@example.com", password: "x"}) { token }
  b: sessionCreate(input: {email: "a@example.com", password: "y"}) { token }
}"""


async def _guess(api: Door, email: Any = ANNA) -> Any:
    """As who also solves what is asked of machines."""
    return await answering(api, SIGN_IN_ANSWERING, {"email": email, "password": "a wrong guess"})


def _wait(body: Any) -> Any:
    """The seconds to wait, where the answer is that there were too many."""
    extensions = body.get("errors", [{}])[0].get("extensions", {})
    return extensions["retryAfter"] if extensions.get("code") == "RATE_LIMITED" else None


async def test_after_some_wrong_guesses_even_the_right_password_has_to_wait(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    for _ in range(GUESSES):
        assert _wait(await _guess(api)) is None
    assert 0 < _wait(await _guess(api)) <= 15 * 60
    assert _wait(await _guess(api, "ANNA@EXAMPLE.com"))
    assert _wait(await _guess(api, "bert@example.com")) is None


async def test_an_address_without_a_login_is_counted_all_the_same(api: Door) -> None:
    waits = [_wait(await _guess(api, "nobody@example.com")) for _ in range(GUESSES + 1)]
    assert waits[:-1] == [None] * GUESSES
    assert waits[-1]


async def test_guesses_at_once_are_all_counted(api: Door) -> None:
    await ease_captchas(api)
    answers = await asyncio.gather(*(_guess(api, "nobody@example.com") for _ in range(GUESSES * 2)))
    assert sum(_wait(answer) is None for answer in answers) == GUESSES


async def test_the_right_password_begins_the_count_anew(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    for _ in range(3):
        for _ in range(GUESSES - 1):
            await _guess(api)
        body = await answering(api, SIGN_IN_ANSWERING, {"email": ANNA, "password": PASSWORD})
        assert body["data"]["sessionCreate"]["token"]


async def test_an_operation_holds_one_guess(api: Door) -> None:
    assert await api.errors(TWO_GUESSES) == ["COST_EXCEEDED"]


async def test_letters_to_one_address_are_counted(api: Door) -> None:
    allowed = ALLOWANCES[Operation.PASSWORD_RESET].account.amount
    answers = [await answering(api, RESET_ANSWERING, {"email": ANNA}) for _ in range(allowed)]
    assert [answer.get("errors") for answer in answers] == [None] * allowed
    assert _wait(await answering(api, RESET_ANSWERING, {"email": ANNA}))


async def test_sign_ups_of_one_address_are_counted(api: Door) -> None:
    given = {"email": "bert@example.com", "password": "a good long phrase"}
    for _ in range(ALLOWANCES[Operation.SIGN_UP].account.amount):
        assert (await answering(api, SIGN_UP_ANSWERING, given))["data"]["memberSignUp"]["userErrors"] == []
    assert _wait(await answering(api, SIGN_UP_ANSWERING, {**given, "email": "Bert@example.com"}))


async def test_a_body_with_several_operations_is_not_answered(api: Door) -> None:
    one = {"query": SIGN_IN, "variables": {"email": ANNA, "password": "x"}}
    response = await api.client.post("/graphql", json=[one, one], headers={"x-tenure-client": "tests"})
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


async def test_an_operation_that_names_it_twice_through_fragments_holds_one_guess(api: Door) -> None:
    document = """mutation { ...A ...B }
      fragment A on Mutation { a: sessionCreate(input: {email: "a@example.com", password: "x"}) { token } }
      fragment B on Mutation { b: passwordResetRequest(input: {email: "a@example.com"}) { letterSentTo } }"""
    assert await api.errors(document) == ["COST_EXCEEDED"]


async def test_while_redis_is_away_each_node_counts_alone_and_allows_a_quarter() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, never listening: connections are refused
        address = f"redis://127.0.0.1:{taken.getsockname()[1]}/0"
        windows = Windows(RedisStorage(address, implementation="redispy"))
        item = RateLimitItemPerMinute(8)
        waits = [await windows.hit(item, "account") for _ in range(4)]
        assert waits[:2] == [0, 0]
        assert all(0 < wait <= 60 for wait in waits[2:])
        await windows.clear(item, "account")
        assert await windows.hit(item, "account") == 0


async def test_without_redis_one_process_counts_by_itself_and_windows_slide() -> None:
    windows = Windows(None)
    item = RateLimitItemPerSecond(2)
    assert [await windows.hit(item, "account") for _ in range(3)] == [0, 0, 1]
    assert await windows.hit(item, "another account") == 0
    await asyncio.sleep(1.05)
    assert await windows.hit(item, "account") == 0
