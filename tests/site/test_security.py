"""A member's security page and the ways in beside the password, without JavaScript."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

from tenure.site import cookies
from tests import people
from tests.door import Door
from tests.identity.test_second_factor import Device, early
from tests.site.browser import Browser
from tests.site.conftest import PASSWORD, link_in

EMAIL = "ada@example.com"
Maker = Callable[[], Awaitable[Browser]]


async def signed_in(api: Door, browser: Browser) -> Browser:
    token = await people.signed_in(api, EMAIL, PASSWORD)
    browser.client.cookies.set(cookies.SESSION, token, domain=browser.host)
    return await browser.open("/account/security")


async def set_up(browser: Browser) -> tuple[Device, list[str]]:
    """Add an app, as the page leads through it; the device and the recovery codes."""
    await early()
    await browser.open("/account/security")
    await browser.send(browser.form(action="/account/security/apps"), name="Phone")
    assert 'src="data:image/svg+xml' in browser.html
    assert "data:" in browser.headers["content-security-policy"].partition("img-src")[2].partition(";")[0]
    secret = re.search(r"<code>([A-Z2-7 ]{39})</code>", browser.html)
    assert secret
    device = Device(f"otpauth://totp/x?secret={secret[1].replace(' ', '')}")
    await browser.send(code="000000")
    assert browser.status == 422
    await browser.send(code=device.code(-1))
    recovery = re.findall(r"<li><code>([A-Z2-7-]{19})</code></li>", browser.html)
    assert len(recovery) == 10
    return device, recovery


async def test_an_app_is_set_up_and_asked_for_at_the_next_login(api: Door, browser: Browser, stranger: Maker) -> None:
    device, recovery = await set_up(await signed_in(api, browser))
    other = await (await stranger()).open("/login?next=/account/security")
    await other.send(email=EMAIL, password=PASSWORD)
    assert other.path == "/login/second"
    await other.send(code="000000")
    assert (other.status, "The code is incorrect" in other.text) == (422, True)
    await other.send(code=device.code())
    assert other.path == "/account/security"
    third = await (await stranger()).open("/login")
    await third.send(email=EMAIL, password=PASSWORD)
    await third.send(recovery_code=recovery[0])
    assert third.path == "/membership"


async def test_the_second_question_is_not_asked_of_nobody(browser: Browser) -> None:
    assert (await browser.open("/login/second")).path == "/login"


async def test_an_old_proof_leads_to_the_step_up_and_back(api: Door, browser: Browser, clock: Any) -> None:
    await signed_in(api, browser)
    await clock.advance(minutes=16)
    form = browser.form(action="/account/security/apps")
    answer = await browser.post(form.action, form.values, Referer=f"{browser.client.base_url}/account/security")
    assert answer.url.path == "/step-up"
    await browser.open("/step-up?next=/account/security")
    await browser.send(password="not it, not it")
    assert (browser.status, "Incorrect password." in browser.text) == (422, True)
    before = browser.client.cookies[cookies.SESSION]
    await browser.send(password=PASSWORD)
    assert browser.path == "/account/security"
    assert browser.client.cookies[cookies.SESSION] != before
    await browser.send(browser.form(action="/account/security/apps"), name="Phone")
    assert "Scan this QR code with the app" in browser.text


async def test_the_step_up_leads_nowhere_else(api: Door, browser: Browser) -> None:
    await signed_in(api, browser)
    for elsewhere in ("https://evil.test/", "//evil.test", "/\\evil.test"):
        await browser.open(f"/step-up?next={elsewhere}")
        await browser.send(password=PASSWORD)
        assert browser.url.endswith("/membership")


async def test_a_double_click_on_the_step_up_keeps_the_member_signed_in(api: Door, browser: Browser) -> None:
    await signed_in(api, browser)
    token = browser.client.cookies[cookies.SESSION]
    await browser.open("/step-up?next=/membership")
    form = browser.form("password")
    for _ in range(2):
        browser.client.cookies.set(cookies.SESSION, token, domain=browser.host)
        answer = await browser.post("/step-up", {**form.values, "password": PASSWORD})
        assert answer.url.path == "/membership"


async def test_a_mailed_link_signs_in_by_a_button(api: Door, browser: Browser, mailbox: Any) -> None:
    await people.signed_in(api, EMAIL)
    await browser.open("/login")
    await browser.follow("Sign in by email")
    await browser.send(email=EMAIL)
    assert browser.path == "/magic/sent"
    link = await link_in(mailbox, EMAIL, "/magic/")
    await browser.open(link)
    await browser.open(link)
    await browser.send()
    assert browser.path == "/membership"
    await browser.open(link)
    await browser.send()
    assert (browser.status, "This link was already used" in browser.text) == (422, True)


async def test_the_password_is_changed_and_set(api: Door, browser: Browser) -> None:
    await signed_in(api, browser)
    await browser.send(current_password="not it, not it", password="another good phrase")
    assert (browser.status, "Incorrect password." in browser.text) == (422, True)
    await browser.send(current_password=PASSWORD, password="volleyball")
    assert "breach" in browser.text
    await browser.send(current_password=PASSWORD, password="another good phrase")
    assert "Your password was changed, and your other sessions were ended." in browser.text


async def test_factors_are_renamed_and_removed(api: Door, browser: Browser) -> None:
    await set_up(await signed_in(api, browser))
    await browser.open("/account/security")
    assert "10 codes left." in browser.text
    await browser.send(browser.form(action="/account/security/factors/"), name="Old phone")
    assert 'value="Old phone"' in browser.html
    await browser.send(browser.form(action="/remove"))
    assert "You don't have any apps. Your password is enough to sign in." in browser.text


async def test_somebody_signs_out_everywhere(api: Door, browser: Browser) -> None:
    await signed_in(api, browser)
    await browser.send(browser.form(action="/account/security/sessions"))
    assert (browser.path, "You were signed out everywhere." in browser.text) == ("/login", True)
    assert (await browser.open("/account/security")).path == "/login"
