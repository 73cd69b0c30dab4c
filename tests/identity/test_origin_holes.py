"""The holes of the two systems that this one comes from, one test each, named after them."""

import re
from typing import Any

import asyncpg
import pytest

from models import database
from models.identity import ApiKey, Credential, Member
from tenure.config import Config
from tenure.context import Context
from tenure.kit import ids, secrets
from tests.door import Door
from tests.identity.support import (
    ANNA,
    PASSWORD,
    REQUEST_RESET,
    RESET,
    SIGN_IN_ANSWERING,
    VIEWER,
    challenge_in,
    codes,
    join,
    letters,
    sign_in,
    sign_up,
    token_of,
)
from tests.subscriptions.shop import buy, new_shop

pytestmark = pytest.mark.claims("{count} holes of the origin systems closed, each by a test that is named after it")

INVITE = """mutation ($email: String!) {
  staffInvite(input: {email: $email, roles: [SUPPORT]}) { userErrors { code message } }
}"""
GUESSES = ["", "password", "123456", "welcome", "changeme", "temporary", "invited", "guest", "demo", "support"]
"""What a business would think of when it makes up a password for somebody."""


async def test_the_bcrypt_hash_worked_as_a_password(api: Door, mailbox: Any, system: Context) -> None:
    """Whoever saw the database could sign in as anybody."""
    await join(api, mailbox)
    async with database.for_tenant(system.tenant, reading=True):
        [credential] = await Credential.of(system.tenant)
    for stored in (credential.password_hash, credential.password_hash.split("$")[-1]):
        assert codes(await sign_in(api, ANNA, stored)) == ["CREDENTIALS_WRONG"]


async def test_invited_users_got_a_guessable_default_password(api: Door, mailbox: Any, system: Context) -> None:
    """Until they choose one themselves, there is none: no guess can be right."""
    staff = await api.staff()
    assert (await staff(INVITE, {"email": "new.hand@example.com"}))["staffInvite"]["userErrors"] == []
    [letter] = await letters(api, mailbox, "new.hand@example.com")
    assert not re.search(r"password\s*(is\b|:)", letter.text, re.IGNORECASE), "a letter never carries one"
    async with database.for_tenant(system.tenant, reading=True):
        invited = await Member.of(system.tenant).filter(email_norm="new.hand@example.com").values_list("id", flat=True)
        assert not await Credential.of(system.tenant).filter(member_id__in=list(invited)).exists()
    for guess in GUESSES[:5]:
        assert codes(await sign_in(api, "new.hand@example.com", guess)) == ["CREDENTIALS_WRONG"]


async def test_reset_links_were_reusable(api: Door, mailbox: Any) -> None:
    await join(api, mailbox)
    await api(REQUEST_RESET, {"email": ANNA})
    token = token_of((await letters(api, mailbox))[0])
    first = await api(RESET, {"token": token, "password": "another good phrase"})
    again = await api(RESET, {"token": token, "password": "the thief's good phrase"})
    assert (codes(first["passwordReset"]), codes(again["passwordReset"])) == ([], ["LINK_INVALID"])
    assert codes(await sign_in(api, ANNA, "the thief's good phrase")) == ["CREDENTIALS_WRONG"]


async def test_reset_links_were_valid_again_each_hour(api: Door, mailbox: Any, clock: Any) -> None:
    """They were made of the hour, so that an old one came to life again."""
    await join(api, mailbox)
    await api(REQUEST_RESET, {"email": ANNA})
    token = token_of((await letters(api, mailbox))[0])
    for hours in (1.1, 1, 22, 24, 24 * 29):
        await clock.advance(hours=hours)
        answer = (await api(RESET, {"token": token, "password": "the thief's good phrase"}))["passwordReset"]
        assert codes(answer) == ["LINK_INVALID"]


async def test_captcha_was_never_verified(api: Door, mailbox: Any) -> None:
    """Anything in the field let the robot in."""
    await join(api, mailbox)
    wrong = {"email": ANNA, "password": "a wrong guess"}
    while challenge_in(await api.raw(SIGN_IN_ANSWERING, wrong)) is None:
        pass
    for made_up in ("", "1", "true", "on", secrets.token(), "03AGdBq25_a-response-as-it-looks"):
        body = await api.raw(SIGN_IN_ANSWERING, {"email": ANNA, "password": PASSWORD, "captcha": made_up})
        assert challenge_in(body) is not None


async def test_the_api_key_was_stored_in_clear(api: Door, config: Config, system: Context) -> None:
    key = (await api.staff("MEMBERS_READ")).headers["authorization"].removeprefix("Bearer ")
    secret = key[-40:]  # the last of its 43 characters: there may be a "_" among them
    admin = await asyncpg.connect(config.admin_dsn)
    try:
        tables = await admin.fetch(
            "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace"
        )
        for row in tables:
            table = row["relname"]
            found = await admin.fetchval(f'SELECT count(*) FROM "{table}" t WHERE strpos(t::text, $1) > 0', secret)
            assert found == 0, table
    finally:
        await admin.close()
    async with database.for_tenant(system.tenant, reading=True):
        [stored] = await ApiKey.of(system.tenant)
    assert await api.with_bearer(stored.secret_digest).errors(VIEWER) == ["UNAUTHENTICATED"]


async def test_there_were_default_logins_su_su1234(api: Door, other_business: Any) -> None:
    """A new business has nobody in it: the first administrator comes by a link that works once."""
    business = await other_business()
    async with database.for_tenant(business.id, reading=True):
        assert await Member.of(business.id).count() == 0
        assert await Credential.of(business.id).count() == 0
    known = [
        ("su", "su1234"),
        ("admin", "admin"),
        (f"admin@{business.slug}.localhost", "su1234"),
        ("su@example.com", "su1234"),
    ]
    for email, password in known:
        assert codes(await sign_in(api, email, password)) == ["CREDENTIALS_WRONG"]
    assert codes(await sign_up(api, "su@example.com", "su1234")) == ["PASSWORD_TOO_SHORT"]


async def test_any_logged_in_user_could_open_any_invoice(api: Door) -> None:
    """Ids are not secrets: what one may not see is not there."""
    ada, eve = await api.member("ada@example.com"), await api.member("eve@example.com")
    paid = await buy(ada, await (await new_shop(api.system)).offer())
    invoice = paid["checkout"]["invoice"]["id"]
    asked = "query ($id: ID!) { node(id: $id) { id } }"
    assert (await ada(asked, {"id": invoice}))["node"] == {"id": invoice}
    assert (await eve(asked, {"id": invoice}))["node"] is None
    assert ids.decode(invoice)[0] == "Invoice"
