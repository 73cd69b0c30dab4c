"""The doors ask machines to prove that they are none. The answer is verified here: a made-up one lets nobody in."""

from typing import Any

from tenure.abuse.risk import FREE
from tenure.identity.throttle import Operation
from tests.door import Door
from tests.identity.support import ANNA, PASSWORD, SIGN_IN_ANSWERING, challenge_in, join, sign_in, solved

CHALLENGE = "{ captchaChallenge { kind text difficulty siteKey expiresAt } }"
FREE_GUESSES = FREE[Operation.SIGN_IN][1].amount
WRONG = {"email": ANNA, "password": "a wrong guess"}


async def _until_asked(api: Door) -> dict[str, Any]:
    """Guess until a challenge is put."""
    for _ in range(FREE_GUESSES):
        assert challenge_in(await api.raw(SIGN_IN_ANSWERING, WRONG)) is None
    asked = challenge_in(await api.raw(SIGN_IN_ANSWERING, WRONG))
    assert asked is not None
    return asked


async def _answer(api: Door, answer: str, password: str = PASSWORD) -> Any:
    return await api.raw(SIGN_IN_ANSWERING, {"email": ANNA, "password": password, "captcha": answer})


async def test_after_some_guesses_even_the_right_password_needs_an_answer(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    asked = await _until_asked(api)
    assert (asked["kind"], asked["difficulty"], asked["siteKey"]) == ("PROOF_OF_WORK", 16, None)
    refused = await _answer(api, "")
    assert challenge_in(refused)
    right = await _answer(api, solved(asked))
    assert right["data"]["sessionCreate"]["token"]
    assert (await sign_in(api))["token"], "who proved to be the member is not asked again"


async def test_an_answer_counts_once(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    answer = solved(await _until_asked(api))
    assert challenge_in(await _answer(api, answer, "a wrong guess")) is None
    assert challenge_in(await _answer(api, answer))
    number = int(answer.rpartition(":")[2])
    again = next(
        f"{answer.rpartition(':')[0]}:{other}"
        for other in range(number + 1, number + 5_000_000)
        if _fits(answer, other)
    )
    assert challenge_in(await _answer(api, again)), "another number for the same challenge is no other answer"


def _fits(answer: str, number: int) -> bool:
    from tenure.gateways.captcha.work import zero_bits

    return zero_bits(f"{answer.rpartition(':')[0]}:{number}") >= 16


async def test_an_answer_that_is_made_up_is_none(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    text = (await _until_asked(api))["text"]
    for answer in ("", "1", "x" * 5000, ":1", "no.challenge:1", "é:1", "a:b:c", text, f"{text}:x"):
        assert challenge_in(await _answer(api, answer)), answer


async def test_an_easier_challenge_of_ones_own_is_none(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    asked = await _until_asked(api)
    body, _, mac = asked["text"].partition(".")
    for text in (f"{body}A.{mac}", f"{body}.{mac[:-1]}"):
        assert challenge_in(await _answer(api, solved({"text": text, "difficulty": 16})))


async def test_an_answer_that_took_too_long_is_none(api: Door, mailbox: Any, clock: Any) -> None:
    await join(api, mailbox)
    answer = solved(await _until_asked(api))
    await clock.advance(minutes=11)
    assert challenge_in(await _answer(api, answer))


async def test_an_answer_of_another_business_is_none(api: Door, mailbox: Any, other_business: Any) -> None:
    await join(api, mailbox)
    await _until_asked(api)
    other = await other_business()
    response = await api.client.post(
        f"http://{other.slug}.localhost:8000/graphql",
        json={"query": CHALLENGE},
        headers={"x-tenure-client": "tests"},
    )
    assert challenge_in(await _answer(api, solved(response.json()["data"]["captchaChallenge"])))


async def test_a_challenge_can_be_asked_for_before(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    await _until_asked(api)
    asked = (await api(CHALLENGE))["captchaChallenge"]
    assert (await _answer(api, solved(asked)))["data"]["sessionCreate"]["token"]


async def test_an_address_from_which_many_sign_up_is_asked(api: Door) -> None:
    document = """mutation ($email: String!) {
      memberSignUp(input: {email: $email, password: "a good long phrase", name: "Bert"}) { letterSentTo }
    }"""
    free = FREE[Operation.SIGN_UP][0].amount
    for index in range(free):
        assert "errors" not in await api.raw(document, {"email": f"b{index}@example.com"})
    assert await api.errors(document, {"email": "one.more@example.com"}) == ["CAPTCHA_REQUIRED"]


async def test_how_much_work_it_is_can_be_set(api: Door) -> None:
    staff = await api.staff("SETTINGS_WRITE", "SETTINGS_READ")
    document = """mutation { settingSet(input: {key: "captcha.difficulty", value: 4, level: TENANT}) {
      userErrors { message }
    } }"""
    assert (await staff(document))["settingSet"]["userErrors"] == []
    assert (await api(CHALLENGE))["captchaChallenge"]["difficulty"] == 4
