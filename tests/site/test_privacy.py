"""The pages of privacy, signing up where something is to be agreed to, and a door that asks for a person."""

from collections.abc import Awaitable, Callable
from typing import Any

from tests.door import Door
from tests.privacy.support import PUBLISH, events_of
from tests.site.browser import Browser


async def _publish(api: Door, code: str, text: str, *, required: bool = False) -> None:
    staff = await api.staff("PRIVACY_WRITE")
    payload = (await staff(PUBLISH, {"code": code, "text": text, "required": required}))["consentPurposePublish"]
    assert payload["userErrors"] == []


async def test_a_member_agrees_and_withdraws_on_a_page(api: Door, member: Browser) -> None:
    await _publish(api, "marketing", "We write once a month.")
    await member.open("/account/privacy")
    assert "We write once a month." in member.text
    await member.send(member.form("purpose", "version"))
    assert "Agreed on" in member.text
    await member.send(member.form(action="/consents/withdraw"))
    assert "Withdrawn on" in member.text
    assert [told["source"] for told in await events_of(api.system, "member.consent_given")] == ["SITE"]


async def test_a_member_has_their_file_written_and_fetches_it(
    member: Browser,
    run_jobs: Any,
    stranger: Callable[[], Awaitable[Browser]],
    sign_in: Callable[..., Awaitable[Browser]],
) -> None:
    await member.open("/account/privacy")
    await member.send(member.form(action="/exports"))
    assert "In progress" in member.text
    await run_jobs()
    await member.open("/account/privacy")
    link = member.link("Download")
    answer = await member.client.get(link)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("http://files.localhost")
    other = await sign_in(await stranger(), "eve@example.com")
    await other.open(link)
    assert other.status == 404


async def test_a_member_asks_to_be_forgotten_and_takes_it_back(member: Browser) -> None:
    await member.open("/account/privacy")
    await member.send(reason="enough")
    assert "Your data will be erased" in member.text
    await member.open("/membership")
    assert "You asked us to erase your data" in member.text
    await member.follow("Keep my account")
    await member.send(member.form(action="/erasure/cancel"))
    await member.open("/membership")
    assert "You asked us to erase your data" not in member.text


async def test_who_joins_agrees_to_what_is_required(api: Door, browser: Browser, run_jobs: Any) -> None:
    await _publish(api, "terms", "Be kind to boats.", required=True)
    given = {"name": "Ada", "email": "ada@example.com", "password": "a good long phrase"}
    await browser.open("/sign-up")
    assert "Be kind to boats." in browser.text
    await browser.send(**given)
    assert (browser.status, "You must agree to: Our terms." in browser.text) == (422, True)
    await browser.send(**given, **{"consent.terms": "7"})
    assert browser.status == 422
    await browser.send(**given, **{"consent.terms": "1"})
    assert browser.path == "/sign-up/sent"
    await run_jobs()
    told = {"purpose": "terms", "version": 1, "source": "SIGN_UP"}
    assert await events_of(api.system, "member.consent_given") == [told]


async def test_after_many_attempts_the_login_asks_for_a_person(browser: Browser) -> None:
    await browser.open("/login")
    for _ in range(6):
        await browser.send(email="ada@example.com", password="wrong")
    assert browser.status == 422
    assert "data-captcha-work" in browser.html
    assert "Email me a code instead" in browser.text
    assert "worker-src 'self'" in browser.headers["content-security-policy"]
