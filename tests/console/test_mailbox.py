"""The built-in mailbox, as staff look into it."""

from dataclasses import replace
from typing import Any

from tenure.context import Context
from tenure.gateways.mail.smtp import SmtpMailer
from tenure.messaging import mailbox
from tests.door import Door

LETTERS = """query ($first: Int = 20, $after: String) { mailbox(first: $first, after: $after) {
  nodes { id sender recipient subject text html htmlUrl sentAt attachments { name } }
  pageInfo { hasNextPage endCursor } } }"""
LETTER = "query ($id: ID!) { mailboxLetter(id: $id) { subject recipient } }"
FORGOT = "mutation ($email: String!) { passwordResetRequest(input: {email: $email}) { userErrors { code } } }"


async def _letters(door: Door, **given: Any) -> dict[str, Any]:
    found: dict[str, Any] = (await door(LETTERS, given))["mailbox"]
    return found


async def test_staff_see_the_letters_of_their_business_and_of_no_other(
    api: Door, system: Context, other_business: Any, run_jobs: Any
) -> None:
    await api.member("anna@example.com")
    await api.member("bert@example.com")
    for email in ("anna@example.com", "bert@example.com"):
        await api(FORGOT, {"email": email})
    await run_jobs()
    staff = await api.staff("SYSTEM_READ")
    seen = await _letters(staff)
    newest = seen["nodes"][0]
    assert "bert@example.com" in newest["recipient"]
    assert newest["text"]
    assert newest["html"]
    assert newest["html"] in (await api.client.get(newest["htmlUrl"])).text
    assert (await staff(LETTER, {"id": newest["id"]}))["mailboxLetter"]["subject"] == newest["subject"]
    first = await _letters(staff, first=1)
    second = await _letters(staff, first=1, after=first["pageInfo"]["endCursor"])
    assert [*first["nodes"], *second["nodes"]] == seen["nodes"][:2]
    assert first["pageInfo"]["hasNextPage"] is True

    business = await other_business()
    host = f"http://{business.slug}.localhost:8000"
    theirs = await replace(api, base=host, system=replace(system, business=business, origin=host)).staff()
    assert (await _letters(theirs))["nodes"] == []
    assert (await theirs(LETTER, {"id": newest["id"]}))["mailboxLetter"] is None


async def test_letters_are_for_who_looks_after_the_installation(api: Door) -> None:
    assert await (await api.member()).errors(LETTERS) == ["FORBIDDEN"]
    assert await (await api.staff("MEMBERS_READ")).errors(LETTERS) == ["FORBIDDEN"]
    staff = await api.staff()
    assert await staff.errors(LETTERS, {"after": "nonsense"}) == ["BAD_INPUT"]
    assert (await staff(LETTER, {"id": "nonsense"}))["mailboxLetter"] is None


async def test_there_is_no_mailbox_in_production_nor_where_letters_are_sent(system: Context) -> None:
    assert mailbox.of(system) is not None
    real = system.services.config.model_copy(update={"environment": "production"})
    assert mailbox.of(replace(system, services=replace(system.services, config=real))) is None
    sending = replace(system.services, mailer=SmtpMailer("mail.example", 25))
    assert mailbox.of(replace(system, services=sending)) is None
