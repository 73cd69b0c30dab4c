import asyncio
from typing import Any

import pytest
from argon2 import PasswordHasher

from models import database
from models.idempotency import IdempotencyKey
from models.identity import Credential, MailedLink
from tenure.context import Context
from tenure.identity import passwords
from tests.door import Door
from tests.identity.support import (
    ANNA,
    CHANGE,
    PASSWORD,
    REQUEST_RESET,
    RESET,
    VIEWER,
    codes,
    join,
    letters,
    sign_in,
    token_of,
)

NEW = "a wholly different phrase"


async def _reset_token(api: Door, mailbox: Any) -> str:
    await api(REQUEST_RESET, {"email": ANNA})
    return token_of((await letters(api, mailbox))[0])


async def _reset(api: Door, token: Any, password: Any = NEW) -> Any:
    return (await api(RESET, {"token": token, "password": password}))["passwordReset"]


async def test_a_forgotten_password_is_replaced_by_a_mailed_link(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    assert (await _reset(api, await _reset_token(api, mailbox)))["isChanged"]
    assert codes(await sign_in(api)) == ["CREDENTIALS_WRONG"]
    assert (await sign_in(api, password=NEW))["token"]


async def test_a_reset_link_works_once(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    token = await _reset_token(api, mailbox)
    answers = await asyncio.gather(*(_reset(api, token, f"{NEW} {index}") for index in range(4)))
    assert sorted(codes(answer) for answer in answers) == [[], *[["LINK_INVALID"]] * 3]
    assert codes(await _reset(api, token)) == ["LINK_INVALID"]


async def test_a_reset_link_is_dead_after_an_hour_and_stays_dead(api: Door, mailbox: Any, clock: Any) -> None:
    await join(api, mailbox)
    token = await _reset_token(api, mailbox)
    await clock.advance(minutes=61)
    assert codes(await _reset(api, token)) == ["LINK_INVALID"]
    await clock.advance(hours=1)
    assert codes(await _reset(api, token)) == ["LINK_INVALID"]


async def test_a_newer_reset_link_replaces_the_older(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    older, newer = await _reset_token(api, mailbox), await _reset_token(api, mailbox)
    assert codes(await _reset(api, older)) == ["LINK_INVALID"]
    assert (await _reset(api, newer))["isChanged"]


async def test_a_link_for_one_purpose_does_nothing_for_another(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    confirmation = token_of((await letters(api, mailbox))[-1])
    assert codes(await _reset(api, confirmation)) == ["LINK_INVALID"]


async def test_a_password_that_is_refused_leaves_the_link_usable(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    token = await _reset_token(api, mailbox)
    assert codes(await _reset(api, token, "password1")) == ["PASSWORD_OBVIOUS"]
    assert (await _reset(api, token))["isChanged"]


async def test_of_a_link_only_a_digest_is_stored(api: Door, mailbox: Any, system: Context) -> None:
    await join(api, mailbox)
    token = await _reset_token(api, mailbox)
    async with database.for_tenant(system.tenant, reading=True):
        links = await MailedLink.of(system.tenant)
        rows = await database.fetch("SELECT message::text FROM message WHERE tenant_id = $1", system.tenant)
    assert len(links) == 2
    assert not any(token in link.token_digest for link in links)
    assert not any(token in row["message"] for row in rows)


async def test_a_reset_of_an_unknown_address_answers_the_same_and_mails_nothing(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    known = (await api(REQUEST_RESET, {"email": "anna@example.com"}))["passwordResetRequest"]
    unknown = (await api(REQUEST_RESET, {"email": "nobody@example.com"}))["passwordResetRequest"]
    assert known == {"letterSentTo": "anna@example.com", "userErrors": []}
    assert unknown == {"letterSentTo": "nobody@example.com", "userErrors": []}
    assert await letters(api, mailbox, "nobody@example.com") == []


async def test_a_reset_ends_every_session_and_tells_the_owner(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox)
    await _reset(api, await _reset_token(api, mailbox))
    assert await anna.errors(VIEWER) == ["UNAUTHENTICATED"]
    assert "was changed" in (await letters(api, mailbox))[0].subject


async def test_a_change_needs_the_present_password_and_ends_the_other_sessions(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox)
    elsewhere = api.with_bearer((await sign_in(api))["token"])
    wrong = (await anna(CHANGE, {"current": "not it, not it", "password": NEW}))["passwordChange"]
    missing = (await anna(CHANGE, {"current": None, "password": NEW}))["passwordChange"]
    assert codes(wrong) == codes(missing) == ["PASSWORD_WRONG"]

    changed = (await anna(CHANGE, {"current": PASSWORD, "password": NEW}))["passwordChange"]
    assert codes(changed) == []
    assert (await anna(VIEWER))["viewer"]
    assert await elsewhere.errors(VIEWER) == ["UNAUTHENTICATED"]
    assert (await sign_in(api, password=NEW))["token"]


async def test_of_two_changes_at_once_one_counts(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox)
    changes = (anna(CHANGE, {"current": PASSWORD, "password": f"{NEW} {index}"}) for index in range(2))
    answers = [codes(answer["passwordChange"]) for answer in await asyncio.gather(*changes)]
    assert sorted(answers) == [[], ["PASSWORD_WRONG"]]


async def test_no_key_keeps_a_digest_of_a_password(api: Door, mailbox: Any, system: Context) -> None:
    """A repeated mutation is found by a digest of its input, which is quickly guessed where a password is in it."""
    document = """mutation {
      memberSignUp(input: {email: "bert@example.com", password: "a good long phrase", name: "Bert"})
        @idempotent(key: "one") { letterSentTo }
    }"""
    for _ in range(2):
        assert (await api(document))["memberSignUp"]["letterSentTo"] == "bert@example.com"
    anna = await join(api, mailbox)
    change = """mutation { passwordChange(input: {currentPassword: "%s", password: "%s"})
      @idempotent(key: "two") { userErrors { code } } }"""
    assert codes((await anna(change % (PASSWORD, NEW)))["passwordChange"]) == []
    async with database.for_tenant(system.tenant, reading=True):
        assert await IdempotencyKey.of(system.tenant).count() == 0


async def test_an_outdated_hash_is_replaced_at_login(api: Door, mailbox: Any, system: Context) -> None:
    await join(api, mailbox)
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    async with database.for_tenant(system.tenant):
        await Credential.of(system.tenant).update(password_hash=weak)
    assert (await sign_in(api))["token"]
    async with database.for_tenant(system.tenant, reading=True):
        assert (await Credential.of(system.tenant).get()).password_hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$")


OBVIOUS = """
12345678 87654321 qwertyuiop P4ssw0rd! password123 Summer2026! aaaaaaaa abcabcabc abc12345 letmein1 iloveyou2 1q2w3e4r
superuser1 anna.smith1 AnnaSmith!! gold-club-2026
"""


@pytest.mark.parametrize("password", OBVIOUS.split())
def test_what_guessers_try_first_is_obvious(password: Any) -> None:
    assert passwords.is_obvious(password, ("anna.smith@example.com", "Anna Smith", "gold-club"))


@pytest.mark.parametrize(
    "password", ["correct horse battery staple", "Tr0ub4dor&3", "vK9#mQ2$", "meine Katze heißt Fleck"]
)
def test_what_takes_thought_is_not_obvious(password: Any) -> None:
    assert not passwords.is_obvious(password, ("anna.smith@example.com", "Anna Smith", "gold-club"))


@pytest.mark.parametrize("password", ["volleyball", "VolleyBall"])
async def test_a_password_that_became_known_in_a_breach_is_refused(api: Door, mailbox: Any, password: str) -> None:
    anna = await join(api, mailbox)
    payload = (await anna(CHANGE, {"current": PASSWORD, "password": password}))["passwordChange"]
    assert codes(payload) == ["PASSWORD_BREACHED"]
    assert (await sign_in(api))["token"], "the present one is still it"
