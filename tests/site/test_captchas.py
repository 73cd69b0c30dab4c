"""The captcha in the pages: by a code from a letter where no script runs, by a widget of the provider that is set."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from models.tenants import Tenant
from tenure.abuse.risk import FREE
from tenure.context import Context
from tenure.identity.throttle import Operation
from tenure.settings import changing, places
from tenure.settings.changing import Wish
from tests.site.browser import Browser
from tests.site.conftest import PASSWORD

ADA = "ada@example.com"
DOORS = {
    "/login": (Operation.SIGN_IN, {"password": "a wrong guess"}, "/membership"),
    "/sign-up": (Operation.SIGN_UP, {"name": "Ada", "password": PASSWORD}, "/sign-up/sent"),
    "/reset-password": (Operation.PASSWORD_RESET, {}, "/reset-password/sent"),
    "/magic": (Operation.MAGIC_LINK, {}, "/magic/sent"),
}


async def _until_asked(browser: Browser, path: str, email: str = ADA) -> None:
    door, typed, _ = DOORS[path]
    for _ in range(FREE[door][1].amount + 1):
        await browser.open(path)
        await browser.send(email=email, **typed)
    assert browser.status == 422, browser.text
    assert "Email me a code instead" in browser.html


async def _ask_for_letter(browser: Browser) -> None:
    form = browser.form("email")
    await browser.send(form, instead="letter")
    assert browser.status == 200, browser.text
    assert "Code from the email" in browser.html


async def _code_for(mailbox: Any, email: str = ADA) -> str:
    for letter in await mailbox(email):
        found = re.search(r"^(\d{4} \d{4})$", letter.text, re.MULTILINE)
        if found:
            return found[1]
    raise AssertionError("no letter has a code")


@pytest.mark.parametrize("path", DOORS)
async def test_every_door_opens_without_scripts_by_a_code_from_a_letter(
    browser: Browser, join: Callable[..., Awaitable[Browser]], mailbox: Any, path: str
) -> None:
    if path != "/sign-up":
        await join(browser)
        browser.client.cookies.clear()
    await _until_asked(browser, path)
    await _ask_for_letter(browser)
    _, typed, leads_to = DOORS[path]
    right = {"password": PASSWORD} if "password" in typed else {}
    await browser.send(browser.form("letter_code"), letter_code=await _code_for(mailbox), **right)
    assert browser.path == leads_to, browser.text


async def test_a_wrong_code_is_told_beside_its_field_and_the_right_one_still_counts(
    browser: Browser, join: Callable[..., Awaitable[Browser]], mailbox: Any
) -> None:
    await join(browser)
    browser.client.cookies.clear()
    await _until_asked(browser, "/login")
    await _ask_for_letter(browser)
    right = await _code_for(mailbox)
    wrong = f"{(int(right.replace(' ', '')) + 1) % 10**8:08d}"
    await browser.send(browser.form("letter_code"), letter_code=wrong, password=PASSWORD)
    assert browser.status == 422
    assert "isn't the one in the email" in browser.text
    await browser.send(browser.form("letter_code"), letter_code=right, password=PASSWORD)
    assert browser.path == "/membership", browser.text


async def test_the_page_is_the_same_for_an_address_without_a_login(
    browser: Browser, join: Callable[..., Awaitable[Browser]], stranger: Any, mailbox: Any
) -> None:
    await join(browser)
    browser.client.cookies.clear()
    seen = []
    for email in (ADA, "bob@example.com"):
        visitor = await stranger()
        await _until_asked(visitor, "/login", email)
        await _ask_for_letter(visitor)
        seen.append(visitor.text)
    assert seen[0] == seen[1]
    assert [letter for letter in await mailbox("bob@example.com") if "code" in letter.subject] == []


async def test_a_code_asked_for_without_an_address_says_so(browser: Browser) -> None:
    await _until_asked(browser, "/login")
    await browser.send(browser.form("email"), email="", instead="letter")
    assert browser.status == 422
    assert "valid email address" in browser.text


async def _set(system: Context, provider: str) -> None:
    wishes = [
        Wish("captcha.provider", provider),
        Wish("captcha.site_key", "the-key"),
        Wish("captcha.secret", "the-secret"),
    ]
    await changing.change(system, places.business(system), wishes, "another captcha")


def _sources(browser: Browser) -> dict[str, list[str]]:
    policy = browser.headers["content-security-policy"]
    return {name: values for name, *values in (part.split() for part in policy.split("; "))}


@pytest.mark.parametrize(
    ("provider", "origins", "script", "widget"),
    [
        (
            "TURNSTILE",
            ["https://challenges.cloudflare.com"],
            "https://challenges.cloudflare.com/turnstile/v0/api.js",
            "cf-turnstile",
        ),
        (
            "HCAPTCHA",
            ["https://hcaptcha.com", "https://*.hcaptcha.com"],
            "https://js.hcaptcha.com/1/api.js",
            "h-captcha",
        ),
    ],
)
async def test_the_page_has_the_providers_widget_and_lets_in_its_origins_alone(
    browser: Browser, business: Tenant, system: Context, provider: str, origins: list[str], script: str, widget: str
) -> None:
    await _set(system, provider)
    await browser.open("/login")
    assert not set(origins) & {source for sources in _sources(browser).values() for source in sources}
    await _until_asked(browser, "/login")
    sources = _sources(browser)
    for name in ("script-src", "frame-src", "connect-src", "style-src"):
        assert [one for one in sources[name] if one.startswith("https:")] == origins, name
    everywhere = {one for values in sources.values() for one in values if one.startswith("http")}
    assert everywhere == set(origins)
    assert "unsafe" not in browser.headers["content-security-policy"]
    assert f'<div class="{widget}" data-sitekey="the-key"' in browser.html
    assert re.search(rf'<script src="{re.escape(script)}" nonce="[^"]+" async defer>', browser.html)


async def test_with_our_own_captcha_no_page_lets_in_another_origin(browser: Browser) -> None:
    await _until_asked(browser, "/login")
    assert "data-captcha-work" in browser.html
    assert "https:" not in browser.headers["content-security-policy"]
