"""Authenticator apps as a second proof. The codes here come from a device of the tests' own: RFC 6238 in ten lines."""

import asyncio
import base64
import hashlib
import hmac
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from models import database
from models.identity import Factor, RecoveryCode, Session
from tenure.context import Context
from tests.claims import Claim, count
from tests.door import Door
from tests.identity.support import PASSWORD, VIEWER, answering, codes, ease_captchas, letters, sign_in
from tests.people import signed_in

BEGIN = """mutation ($name: String) { factorTotpBegin(input: {name: $name}) {
  factor { id name confirmedAt } secret uri qrCode userErrors { code }
} }"""
CONFIRM = """mutation ($factor: ID!, $code: String!) { factorTotpConfirm(input: {factor: $factor, code: $code}) {
  factor { id confirmedAt } recoveryCodes userErrors { code field }
} }"""
REMOVE = "mutation ($factor: ID!) { factorRemove(input: {factor: $factor}) { removed userErrors { code } } }"
RENAME = """mutation ($factor: ID!, $name: String!) { factorRename(input: {factor: $factor, name: $name}) {
  factor { name } userErrors { code field }
} }"""
RENEW = "mutation { recoveryCodesRenew { codes userErrors { code } } }"
FACTORS = "{ viewer { factors { id kind name lastUsedAt } recoveryCodesLeft hasPassword } }"
SIGN_IN = """mutation ($email: String!, $captcha: String) {
  sessionCreate(
    input: {email: $email, password: "correct horse battery staple", captcha: $captcha, returnToken: true}
  ) {
    token session { id } viewer { member { id } } challenge { token kinds expiresAt } userErrors { code }
  }
}"""
SECOND = """mutation ($challenge: String!, $code: String, $recovery: String) {
  sessionCreateBySecondFactor(
    input: {challenge: $challenge, code: $code, recoveryCode: $recovery, returnToken: true}
  ) { token viewer { member { email } } userErrors { code field } }
}"""
STEP = 30


@dataclass(frozen=True)
class Device:
    """A telephone that has scanned the QR code."""

    uri: str

    def code(self, steps: int = 0) -> str:
        """What it shows, or showed so many intervals from now."""
        secret = base64.b32decode(parse_qs(urlsplit(self.uri).query)["secret"][0])
        mac = hmac.digest(secret, (int(time.time()) // STEP + steps).to_bytes(8, "big"), hashlib.sha1)
        place = mac[-1] & 0xF
        return f"{(int.from_bytes(mac[place : place + 4], 'big') & 0x7FFFFFFF) % 10**6:06d}"


async def early() -> None:
    """Wait out the end of an interval, so that now and before mean the same to both sides."""
    left = STEP - time.time() % STEP
    if left < 3:
        await asyncio.sleep(left + 0.1)


async def with_app(api: Door, email: str) -> tuple[Door, Device, list[str]]:
    """A member with an app, which has shown the code of the interval before this one."""
    member = api.with_bearer(await signed_in(api, email, PASSWORD))
    device, recovery = await add_app(member)
    return member, device, recovery


async def add_app(member: Door, name: str = "Phone") -> tuple[Device, list[str]]:
    await early()
    begun = (await member(BEGIN, {"name": name}))["factorTotpBegin"]
    device = Device(begun["uri"])
    confirmed = await member(CONFIRM, {"factor": begun["factor"]["id"], "code": device.code(-1)})
    assert codes(confirmed["factorTotpConfirm"]) == []
    return device, confirmed["factorTotpConfirm"]["recoveryCodes"]


async def challenge_of(api: Door, email: str) -> str:
    payload = (await answering(api, SIGN_IN, {"email": email}))["data"]["sessionCreate"]
    assert payload["session"] is payload["token"] is payload["viewer"] is None
    return str(payload["challenge"]["token"])


async def answer(api: Door, challenge: str, code: str | None = None, recovery: str | None = None) -> Any:
    given = {"challenge": challenge, "code": code, "recovery": recovery}
    return (await api(SECOND, given))["sessionCreateBySecondFactor"]


async def test_an_app_is_set_up_by_the_code_that_it_shows(api: Door) -> None:
    await early()
    member = api.with_bearer(await signed_in(api, "ada@example.com", PASSWORD))
    begun = (await member(BEGIN, {"name": "Phone"}))["factorTotpBegin"]
    device = Device(begun["uri"])
    assert unquote(urlsplit(begun["uri"]).path).endswith(":ada@example.com")
    assert begun["secret"] in begun["uri"]
    assert begun["qrCode"].startswith("data:image/svg+xml")
    assert (await member(FACTORS))["viewer"]["factors"] == []

    wrong = (await member(CONFIRM, {"factor": begun["factor"]["id"], "code": "000000"}))["factorTotpConfirm"]
    assert (codes(wrong), wrong["userErrors"][0]["field"]) == (["CODE_WRONG"], ["code"])
    right = (await member(CONFIRM, {"factor": begun["factor"]["id"], "code": device.code()}))["factorTotpConfirm"]
    assert right["factor"]["confirmedAt"]
    assert len(set(right["recoveryCodes"])) == 10
    viewer = (await member(FACTORS))["viewer"]
    assert [(one["kind"], one["name"]) for one in viewer["factors"]] == [("TOTP", "Phone")]
    assert (viewer["recoveryCodesLeft"], viewer["hasPassword"]) == (10, True)


@pytest.mark.claims("TOTP: after the password the device's code is asked for")
async def test_after_the_password_the_code_of_the_device_is_asked_for(api: Door) -> None:
    _, device, _ = await with_app(api, "ada@example.com")
    payload = (await api(SIGN_IN, {"email": "ada@example.com"}))["sessionCreate"]
    assert payload["challenge"]["kinds"] == ["TOTP", "RECOVERY_CODE"]
    answered = await answer(api, payload["challenge"]["token"], device.code())
    assert answered["viewer"]["member"]["email"] == "ada@example.com"
    assert (await api.with_bearer(answered["token"])(VIEWER))["viewer"]["member"]["email"] == "ada@example.com"


async def test_a_code_that_was_used_is_not_good_again(api: Door) -> None:
    """The origin took a code as often as it was sent while its half minute lasted."""
    _, device, _ = await with_app(api, "ada@example.com")
    code = device.code()
    assert (await answer(api, await challenge_of(api, "ada@example.com"), code))["token"]
    again = await answer(api, await challenge_of(api, "ada@example.com"), code)
    assert (codes(again), again["token"]) == (["CODE_WRONG"], None)
    earlier = await answer(api, await challenge_of(api, "ada@example.com"), device.code(-1))
    assert codes(earlier) == ["CODE_WRONG"]
    assert (await answer(api, await challenge_of(api, "ada@example.com"), device.code(+1)))["token"]


async def test_of_two_who_send_the_same_code_at_once_one_comes_in(api: Door) -> None:
    _, device, _ = await with_app(api, "ada@example.com")
    challenges = [await challenge_of(api, "ada@example.com") for _ in range(4)]
    code = device.code()
    answers = await asyncio.gather(*(answer(api, one, code) for one in challenges))
    assert sorted(len(codes(one)) for one in answers) == [0, 1, 1, 1]


@pytest.mark.claims("TOTP: a second device has codes of its own")
async def test_a_second_device_has_codes_of_its_own(api: Door) -> None:
    member, phone, _ = await with_app(api, "ada@example.com")
    tablet, more_codes = await add_app(member, "Tablet")
    assert more_codes is None
    assert (await answer(api, await challenge_of(api, "ada@example.com"), phone.code()))["token"]
    assert (await answer(api, await challenge_of(api, "ada@example.com"), tablet.code()))["token"]


async def test_a_strangers_device_proves_nothing(api: Door) -> None:
    await with_app(api, "ada@example.com")
    _, strangers, strangers_codes = await with_app(api, "bert@example.com")
    challenge = await challenge_of(api, "ada@example.com")
    assert codes(await answer(api, challenge, strangers.code())) == ["CODE_WRONG"]
    assert codes(await answer(api, challenge, recovery=strangers_codes[0])) == ["CODE_WRONG"]


@pytest.mark.parametrize("steps", [-3, -2, 2, 3])
async def test_a_clock_may_be_half_a_minute_wrong_and_no_more(api: Door, steps: int) -> None:
    _, device, _ = await with_app(api, "ada@example.com")
    await early()
    assert codes(await answer(api, await challenge_of(api, "ada@example.com"), device.code(steps))) == ["CODE_WRONG"]


async def test_a_challenge_is_answered_once_and_within_five_minutes(api: Door, clock: Any) -> None:
    _, device, recovery = await with_app(api, "ada@example.com")
    challenge = await challenge_of(api, "ada@example.com")
    assert (await answer(api, challenge, device.code()))["token"]
    assert codes(await answer(api, challenge, recovery=recovery[0])) == ["CHALLENGE_INVALID"]
    late = await challenge_of(api, "ada@example.com")
    await clock.advance(minutes=5, seconds=1)
    assert codes(await answer(api, late, recovery=recovery[0])) == ["CHALLENGE_INVALID"]
    assert codes(await answer(api, "made up", recovery=recovery[0])) == ["CHALLENGE_INVALID"]


async def test_a_challenge_of_another_tenant_is_none(api: Door, services: Any, other_business: Any) -> None:
    _, _, recovery = await with_app(api, "ada@example.com")
    from tenure.identity import challenges

    elsewhere = Context(await other_business(), services)
    foreign = challenges.put(elsewhere, challenges.Purpose.SECOND_FACTOR, member="0" * 32)
    assert codes(await answer(api, foreign.token, recovery=recovery[0])) == ["CHALLENGE_INVALID"]


async def test_a_recovery_code_stands_in_for_the_device_once(api: Door, system: Context) -> None:
    member, _, recovery = await with_app(api, "ada@example.com")
    typed = recovery[0].replace("-", " ").lower()
    assert (await answer(api, await challenge_of(api, "ada@example.com"), recovery=typed))["token"]
    assert codes(await answer(api, await challenge_of(api, "ada@example.com"), recovery=recovery[0])) == ["CODE_WRONG"]
    assert (await member(FACTORS))["viewer"]["recoveryCodesLeft"] == 9

    fresh = (await member(RENEW))["recoveryCodesRenew"]["codes"]
    assert codes(await answer(api, await challenge_of(api, "ada@example.com"), recovery=recovery[1])) == ["CODE_WRONG"]
    assert (await answer(api, await challenge_of(api, "ada@example.com"), recovery=fresh[0]))["token"]
    async with database.for_tenant(system.tenant, reading=True):
        kept = [row.code_digest for row in await RecoveryCode.of(system.tenant)]
        sealed = [row.sealed_secret or "" for row in await Factor.of(system.tenant)]
    assert not set(kept) & set(fresh)
    assert sealed
    assert all(text.startswith("gAAAA") for text in sealed)


async def test_guessing_codes_is_stopped(api: Door) -> None:
    _, device, _ = await with_app(api, "ada@example.com")
    challenge = await challenge_of(api, "ada@example.com")
    for _ in range(10):
        assert codes(await answer(api, challenge, "000000")) == ["CODE_WRONG"]
    assert await api.errors(SECOND, {"challenge": challenge, "code": device.code()}) == ["RATE_LIMITED"]


async def test_of_many_guesses_at_once_few_are_looked_at(api: Door, claim: Claim) -> None:
    _, device, _ = await with_app(api, "ada@example.com")
    challenge, guesses = await challenge_of(api, "ada@example.com"), count(400)
    given = {"challenge": challenge, "code": "000000"}
    refused = await asyncio.gather(*(api.errors(SECOND, given) for _ in range(guesses)))
    looked_at = sum(codes == [] for codes in refused)
    assert (looked_at, guesses - looked_at) == (10, sum(codes == ["RATE_LIMITED"] for codes in refused))
    assert await api.errors(SECOND, {"challenge": challenge, "code": device.code()}) == ["RATE_LIMITED"]
    claim(f"second factor: of {guesses} guesses at a code at once, 10 were looked at")


async def test_a_recovery_code_is_good_once_however_often_it_is_sent(api: Door, claim: Claim) -> None:
    await ease_captchas(api)
    _, _, recovery = await with_app(api, "ada@example.com")
    tried = recovery[: count(10, least=2)]
    came_in = 0
    for code in tried:
        asked = [await challenge_of(api, "ada@example.com") for _ in range(4)]
        answers = await asyncio.gather(*(answer(api, one, recovery=code) for one in asked))
        came_in += sum(one["token"] is not None for one in answers)
    assert came_in == len(tried)
    claim(f"recovery codes: {len(tried)}, each sent 4 times at once, let in {came_in}")


async def test_a_wrong_code_is_on_the_log(api: Door, run_jobs: Any) -> None:
    await with_app(api, "ada@example.com")
    await answer(api, await challenge_of(api, "ada@example.com"), "000000")
    await run_jobs()
    staff = await api.staff("EVENTS_READ")
    logged = (await staff('{ events(last: 1, types: ["login.failed"]) { nodes { payload } } }'))["events"]["nodes"]
    assert [one["payload"] for one in logged] == [{"reason": "SECOND_FACTOR_WRONG"}]


async def test_with_the_last_app_its_codes_go_and_the_password_is_enough(api: Door, mailbox: Any) -> None:
    member, _, _ = await with_app(api, "ada@example.com")
    [factor] = (await member(FACTORS))["viewer"]["factors"]
    assert "A new way" in (await letters(api, mailbox, "ada@example.com"))[0].subject
    assert (await member(REMOVE, {"factor": factor["id"]}))["factorRemove"]["removed"] == factor["id"]
    assert (await member(FACTORS))["viewer"] == {"factors": [], "recoveryCodesLeft": 0, "hasPassword": True}
    assert (await sign_in(api, "ada@example.com"))["token"]
    assert "was removed at" in (await letters(api, mailbox, "ada@example.com"))[0].subject


async def test_somebody_elses_factor_is_not_there(api: Door) -> None:
    ada, _, _ = await with_app(api, "ada@example.com")
    bert = await api.member("bert@example.com")
    [factor] = (await ada(FACTORS))["viewer"]["factors"]
    assert await bert.errors(REMOVE, {"factor": factor["id"]}) == ["NOT_FOUND"]
    assert await bert.errors(RENAME, {"factor": factor["id"], "name": "Mine"}) == ["NOT_FOUND"]
    renamed = (await ada(RENAME, {"factor": factor["id"], "name": "Old phone"}))["factorRename"]
    assert renamed["factor"]["name"] == "Old phone"


async def test_a_suspended_member_gets_no_further_than_the_challenge(api: Door, system: Context) -> None:
    from models.identity import Member, MemberStatus

    _, device, _ = await with_app(api, "ada@example.com")
    challenge = await challenge_of(api, "ada@example.com")
    async with database.for_tenant(system.tenant):
        await Member.of(system.tenant).filter(email_norm="ada@example.com").update(status=MemberStatus.SUSPENDED)
    assert codes(await answer(api, challenge, device.code())) == ["MEMBER_SUSPENDED"]
    async with database.for_tenant(system.tenant, reading=True):
        assert await Session.of(system.tenant).count() == 1


async def test_an_old_proof_is_not_enough_to_change_factors(api: Door, clock: Any) -> None:
    member, _, _ = await with_app(api, "ada@example.com")
    [factor] = (await member(FACTORS))["viewer"]["factors"]
    await clock.advance(minutes=16)
    for document in (BEGIN, RENEW):
        assert await member.errors(document) == ["STEP_UP_REQUIRED"]
    assert await member.errors(REMOVE, {"factor": factor["id"]}) == ["STEP_UP_REQUIRED"]
