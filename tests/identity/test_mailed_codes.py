"""A code in a letter does instead of a captcha: for one door, one address, once; and tells nobody who has a login."""

import re
from typing import Any

import pytest

from tenure.abuse.risk import FREE
from tenure.identity.throttle import ALLOWANCES, Operation
from tests.door import Door
from tests.identity.support import ANNA, PASSWORD, SIGN_IN_ANSWERING, challenge_in, codes, join, letters

MAIL = """mutation ($door: CaptchaDoor!, $email: String!) {
  captchaCodeMail(input: {door: $door, email: $email}) { challenge expiresAt userErrors { code field } }
}"""
SIGN_UP = """mutation ($email: String!, $captcha: String) {
  memberSignUp(input: {email: $email, password: "a good long phrase", name: "Bert", captcha: $captcha}) {
    letterSentTo userErrors { code }
  }
}"""
RESET = """mutation ($email: String!, $captcha: String) {
  passwordResetRequest(input: {email: $email, captcha: $captcha}) { letterSentTo userErrors { code } }
}"""
MAGIC = """mutation ($email: String!, $captcha: String) {
  magicLinkRequest(input: {email: $email, captcha: $captcha}) { letterSentTo userErrors { code } }
}"""
FREE_GUESSES = FREE[Operation.SIGN_IN][1].amount


async def _mail(api: Door, door: str = "SIGN_IN", email: str = ANNA) -> dict[str, Any]:
    payload: dict[str, Any] = (await api(MAIL, {"door": door, "email": email}))["captchaCodeMail"]
    return payload


async def _answer_in(api: Door, mailbox: Any, door: str = "SIGN_IN", email: str = ANNA) -> str:
    """The whole answer, with the code from the newest letter."""
    challenge = (await _mail(api, door, email))["challenge"]
    return f"{challenge}:{_code((await letters(api, mailbox, email))[0].text)}"


def _code(text: str) -> str:
    found = re.search(r"^(\d{4} \d{4})$", text, re.MULTILINE)
    assert found, text
    return found[1]


async def _sign_in(api: Door, captcha: str, password: str = PASSWORD, email: str = ANNA) -> Any:
    return await api.raw(SIGN_IN_ANSWERING, {"email": email, "password": password, "captcha": captcha})


async def _until_asked(api: Door, email: str = ANNA) -> None:
    for _ in range(FREE_GUESSES):
        await _sign_in(api, "", "a wrong guess", email)
    assert challenge_in(await _sign_in(api, "", "a wrong guess", email))


async def test_who_cannot_answer_the_captcha_signs_in_by_a_code_from_a_letter(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    await _until_asked(api)
    answer = await _answer_in(api, mailbox)
    assert (await _sign_in(api, answer))["data"]["sessionCreate"]["token"]


async def test_the_code_may_be_typed_with_or_without_its_space(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    await _until_asked(api)
    answer = await _answer_in(api, mailbox)
    assert (await _sign_in(api, answer.replace(" ", "")))["data"]["sessionCreate"]["token"]


async def test_who_mistypes_the_password_needs_no_other_letter_but_once_in_the_code_is_used_up(
    api: Door, mailbox: Any
) -> None:
    await join(api, mailbox)
    await _until_asked(api)
    answer = await _answer_in(api, mailbox)
    wrong = await _sign_in(api, answer, "a wrong guess")
    assert codes(wrong["data"]["sessionCreate"]) == ["CREDENTIALS_WRONG"]
    assert (await _sign_in(api, answer))["data"]["sessionCreate"]["token"]
    await _until_asked(api)
    assert challenge_in(await _sign_in(api, answer))


async def test_a_code_counts_for_its_own_address_and_door_alone(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    await join(api, mailbox, "bert@example.com")
    await _until_asked(api)
    for other in (
        await _answer_in(api, mailbox, email="bert@example.com"),
        await _answer_in(api, mailbox, "MAGIC_LINK"),
        await _answer_in(api, mailbox, "SIGN_UP"),
    ):
        assert challenge_in(await _sign_in(api, other)), other
    assert (await _sign_in(api, await _answer_in(api, mailbox)))["data"]["sessionCreate"]["token"]


async def test_a_code_of_a_quarter_hour_ago_or_another_business_is_none(
    api: Door, mailbox: Any, clock: Any, other_business: Any
) -> None:
    await join(api, mailbox)
    answer = await _answer_in(api, mailbox)
    await clock.advance(minutes=16)
    await _until_asked(api)
    assert challenge_in(await _sign_in(api, answer))
    other = await other_business()
    response = await api.client.post(
        f"http://{other.slug}.localhost:8000/graphql",
        json={"query": MAIL, "variables": {"door": "SIGN_UP", "email": ANNA}},
        headers={"x-tenure-client": "tests"},
    )
    foreign = response.json()["data"]["captchaCodeMail"]["challenge"]
    assert challenge_in(await _sign_in(api, f"{foreign}:12345678"))


async def test_codes_are_guessed_at_ten_times_a_letter(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    await _until_asked(api)
    challenge, _, right = (await _answer_in(api, mailbox)).rpartition(":")
    most = ALLOWANCES[Operation.CAPTCHA_CODE].account.amount
    for guess in range(most):
        wrong = f"{(int(right.replace(' ', '')) + guess + 1) % 10**8:08d}"
        assert challenge_in(await _sign_in(api, f"{challenge}:{wrong}"))
    body = await _sign_in(api, f"{challenge}:{right}")
    assert body["errors"][0]["extensions"]["code"] == "RATE_LIMITED"
    another = await _answer_in(api, mailbox)
    assert (await _sign_in(api, another))["data"]["sessionCreate"]["token"], "another letter is another chance"


@pytest.mark.parametrize("door", ["SIGN_IN", "PASSWORD_RESET", "MAGIC_LINK"])
async def test_an_unknown_address_is_answered_alike_and_not_written_to(api: Door, mailbox: Any, door: str) -> None:
    await join(api, mailbox)
    known, unknown = await _mail(api, door), await _mail(api, door, "nobody@example.com")
    assert known.keys() == unknown.keys()
    assert known["userErrors"] == unknown["userErrors"] == []
    assert len(known["challenge"]) == len(unknown["challenge"])
    assert await letters(api, mailbox, "nobody@example.com") == []
    assert _code((await letters(api, mailbox))[0].text)


async def test_letters_are_counted_per_address_over_aliases_and_doors(api: Door) -> None:
    parts = [
        f'a{index}: captchaCodeMail(input: {{door: {door}, email: "anna@example.com"}}) {{ challenge }}'
        for index, door in enumerate(["SIGN_IN", "SIGN_UP", "PASSWORD_RESET", "MAGIC_LINK"] * 2)
    ]
    body = await api.raw(f"mutation {{ {' '.join(parts)} }}")
    [error] = body["errors"]
    assert (error["extensions"]["code"], error["extensions"]["retryAfter"] > 0) == ("RATE_LIMITED", True)
    assert error["path"] == [f"a{ALLOWANCES[Operation.CAPTCHA_LETTER].account.amount}"], "the first one too many"


async def test_what_is_no_address_is_refused(api: Door) -> None:
    payload = await _mail(api, email="nowhere")
    assert (payload["challenge"], payload["userErrors"]) == (None, [{"code": "EMAIL_INVALID", "field": ["email"]}])


async def test_a_newcomer_signs_up_by_a_code_which_counts_once(api: Door, mailbox: Any) -> None:
    for index in range(FREE[Operation.SIGN_UP][0].amount):
        assert "errors" not in await api.raw(SIGN_UP, {"email": f"b{index}@example.com"})
    assert await api.errors(SIGN_UP, {"email": "new@example.com"}) == ["CAPTCHA_REQUIRED"]
    answer = await _answer_in(api, mailbox, "SIGN_UP", "new@example.com")
    body = await api.raw(SIGN_UP, {"email": "new@example.com", "captcha": answer})
    assert body["data"]["memberSignUp"]["letterSentTo"] == "new@example.com"
    assert await api.errors(SIGN_UP, {"email": "new@example.com", "captcha": answer}) == ["CAPTCHA_REQUIRED"]


@pytest.mark.parametrize(("door", "document"), [("PASSWORD_RESET", RESET), ("MAGIC_LINK", MAGIC)])
async def test_links_are_asked_for_by_a_code_which_counts_once(
    api: Door, mailbox: Any, door: str, document: str
) -> None:
    await join(api, mailbox)
    asked = {"email": ANNA}
    for _ in range(FREE[Operation(door)][1].amount):
        assert "errors" not in await api.raw(document, asked)
    assert await api.errors(document, asked) == ["CAPTCHA_REQUIRED"]
    answer = await _answer_in(api, mailbox, door)
    assert "errors" not in await api.raw(document, asked | {"captcha": answer})
    assert await api.errors(document, asked | {"captcha": answer}) == ["CAPTCHA_REQUIRED"]
