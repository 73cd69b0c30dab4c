"""The pages in a real browser: with JavaScript switched off, by keyboard alone, on a phone, in light and dark."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.async_api import Browser as Chromium
from playwright.async_api import Page, ViewportSize, expect
from starlette.applications import Starlette

from models.tenants import Tenant
from tests.claims import in_full
from tests.door import Door
from tests.people import signed_in
from tests.privacy.support import PUBLISH
from tests.site.conftest import PASSWORD, Shop, link_in
from tests.site.serving import serving

EMAIL = "ada@example.com"
PHONE = ViewportSize(width=360, height=740)
DESKTOP = ViewportSize(width=1280, height=800)
ACCOUNT = ("/account/security", "/account/companies", "/account/email", "/account/connections")

CONTRAST = """() => {
  const number = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = node => {
    for (; node; node = node.parentElement) {
      const colour = number(getComputedStyle(node).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const faint = [];
  for (const node of document.querySelectorAll("body *")) {
    const own = [...node.childNodes].some(child => child.nodeType === 3 && child.textContent.trim());
    if (!own || !node.checkVisibility()) continue;
    const style = getComputedStyle(node), size = parseFloat(style.fontSize), bold = style.fontWeight >= 700;
    const [a, b] = [light(number(style.color)), light(behind(node))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05), enough = size >= 24 || (bold && size >= 18.66) ? 3 : 4.5;
    if (ratio < enough) faint.push(`${node.tagName} "${node.textContent.trim().slice(0, 40)}" ${ratio.toFixed(2)}`);
  }
  return faint;
}"""


@dataclass
class Visitor:
    """A browser's window at the tenant's site."""

    page: Page
    base: str

    async def open(self, path: str) -> None:
        await self.page.goto(self.base + path)

    async def press(self, name: str) -> None:
        await self.page.get_by_role("button", name=name).click()

    async def sign_in(self, api: Door) -> None:
        await signed_in(api, EMAIL, PASSWORD)
        await self.open("/login")
        await self.page.get_by_label("Email").fill(EMAIL)
        await self.page.get_by_label("Password").fill(PASSWORD)
        await self.press("Sign in")
        await expect(self.page.get_by_role("heading", name="My membership")).to_be_visible()


@pytest.fixture(scope="module")
async def port(app: Starlette) -> AsyncIterator[int]:
    async with serving(app) as port:
        yield port


@pytest.fixture
async def window(chromium: Chromium, port: int, business: Tenant) -> AsyncIterator[Callable[..., Awaitable[Visitor]]]:
    """Opens windows, each of a browser that nobody has used; JavaScript is off unless a test asks for it."""
    contexts = []

    async def opened(**options: Any) -> Visitor:
        context = await chromium.new_context(**{"java_script_enabled": False, "viewport": DESKTOP, **options})
        context.set_default_timeout(10_000)
        contexts.append(context)
        return Visitor(await context.new_page(), f"http://{business.slug}.localhost:{port}")

    yield opened
    for context in contexts:
        await context.close()


Windows = Callable[..., Awaitable[Visitor]]


@pytest.mark.claims("a browser signs up, confirms, pays with a test card and sees active ({count} ways)")
async def test_a_stranger_becomes_an_active_member_without_javascript(
    window: Windows, shop: Shop, run_jobs: Any
) -> None:
    visitor = await window()
    page = visitor.page
    await visitor.open("/")
    await page.get_by_role("listitem").filter(has_text="Reader, yearly").get_by_role("link", name="Choose").click()
    await page.get_by_role("main").get_by_role("link", name="Sign up").click()
    await page.get_by_label("Your name").fill("Ada")
    await page.get_by_label("Email").fill(EMAIL)
    await page.get_by_label("Password").fill(PASSWORD)
    await visitor.press("Create account")
    await expect(page.get_by_role("heading", name="Check your email")).to_be_visible()
    await run_jobs()
    await visitor.open("/_mail")
    await page.get_by_role("link", name="Confirm your").first.click()
    address = await page.get_by_role("main").locator("a[href*='/confirm-email/']").first.get_attribute("href")
    assert address
    await visitor.open("/confirm-email/" + address.partition("/confirm-email/")[2])
    await visitor.press("Confirm email address")
    await page.get_by_label("Email").fill(EMAIL)
    await page.get_by_label("Password").fill(PASSWORD)
    await visitor.press("Sign in")
    await page.get_by_label("Card number").fill("4242 4242 4242 4242")
    await visitor.press("Pay $99.00")
    await expect(page.get_by_role("heading", name="Thank you, and welcome")).to_be_visible()
    await page.get_by_role("link", name="Go to my membership").click()
    await expect(page.get_by_text("Active", exact=True)).to_be_visible()


async def test_a_declined_card_is_told_to_everybody(window: Windows, shop: Shop, api: Door) -> None:
    visitor = await window()
    await visitor.sign_in(api)
    await visitor.open("/buy/yearly")
    await visitor.page.get_by_label("Card number").fill("4000000000000002")
    await visitor.press("Pay")
    await expect(visitor.page.get_by_role("alert")).to_have_text(
        "The bank declined this card. You weren't charged. Try another card."
    )


async def test_the_bank_asks_and_the_payer_is_led_there_and_back(window: Windows, shop: Shop, api: Door) -> None:
    visitor = await window()
    await visitor.sign_in(api)
    await visitor.open("/buy/yearly")
    await visitor.page.get_by_text("Test cards").click()
    await expect(visitor.page.get_by_text("4000 0025 0000 3155")).to_be_visible()
    await visitor.page.get_by_label("Card number").fill("4000 0025 0000 3155")
    await visitor.press("Pay")
    await visitor.press("Approve")
    await expect(visitor.page.get_by_role("heading", name="Thank you, and welcome")).to_be_visible()


async def test_a_double_click_pays_once(window: Windows, shop: Shop, api: Door) -> None:
    visitor = await window(java_script_enabled=True)
    await visitor.sign_in(api)
    await visitor.open("/buy/yearly")
    await visitor.page.get_by_label("Card number").fill("4242424242424242")
    await visitor.page.get_by_role("button", name="Pay").dblclick(no_wait_after=True)
    await expect(visitor.page.get_by_role("heading", name="Thank you, and welcome")).to_be_visible()
    await visitor.open("/membership")
    await expect(visitor.page.get_by_role("link", name="INV-")).to_have_count(1)


async def test_a_login_needs_only_a_keyboard(window: Windows, api: Door) -> None:
    await signed_in(api, EMAIL, PASSWORD)
    visitor = await window()
    keyboard = visitor.page.keyboard
    await visitor.open("/login")
    await keyboard.press("Tab")
    skip = visitor.page.get_by_role("link", name="Skip to content")
    await expect(skip).to_be_focused()
    await expect(skip).to_be_in_viewport()
    await keyboard.press("Enter")
    await keyboard.press("Tab")
    await expect(visitor.page.get_by_label("Email")).to_be_focused()
    await keyboard.type(EMAIL)
    await keyboard.press("Tab")
    await keyboard.type(PASSWORD)
    await keyboard.press("Tab")
    await expect(visitor.page.get_by_role("button", name="Sign in")).to_be_focused()
    await keyboard.press("Enter")
    await expect(visitor.page.get_by_role("heading", name="My membership")).to_be_visible()


async def test_pages_fit_a_phone_and_are_legible_in_light_and_dark(
    window: Windows, shop: Shop, api: Door, mailbox: Any
) -> None:
    for scheme in ("light", "dark"):
        visitor = await window(java_script_enabled=True, viewport=PHONE, color_scheme=scheme)
        for path in ("/", "/login", "/sign-up", "/_mail", "/nowhere"):
            await _is_fine(visitor, path)
        await visitor.sign_in(api)
        if scheme == "light":
            await visitor.open("/buy/patron")
            await visitor.page.get_by_label("Card number").fill("4242424242424242")
            await visitor.press("Pay")
        for path in ("/buy/monthly", "/buy/yearly", "/membership", "/membership/statement", *ACCOUNT):
            await _is_fine(visitor, path)


async def test_a_page_breaks_no_rule_of_its_own_policy(window: Windows, shop: Shop, api: Door) -> None:
    visitor = await window(java_script_enabled=True)
    said: list[str] = []
    visitor.page.on("console", lambda message: said.append(message.text))
    await visitor.sign_in(api)
    for path in ("/", "/_mail", "/membership", "/buy/yearly"):
        await visitor.open(path)
    assert said == []


async def test_a_browser_works_out_that_a_person_sits_before_it(window: Windows, api: Door) -> None:
    """Beside the page, in a worker, under the page's own strict policy."""
    visitor = await window(java_script_enabled=True)
    said: list[str] = []
    visitor.page.on("console", lambda message: said.append(message.text))
    await signed_in(api, EMAIL, PASSWORD)
    await visitor.open("/login")
    for _ in range(6):
        await visitor.page.get_by_label("Email").fill(EMAIL)
        await visitor.page.get_by_label("Password").fill("a wrong guess")
        await visitor.press("Sign in")
    await expect(visitor.page.get_by_text("Verified. You can continue.")).to_be_visible(timeout=60_000)
    await visitor.page.get_by_label("Password").fill(PASSWORD)
    await visitor.press("Sign in")
    await expect(visitor.page.get_by_role("heading", name="My membership")).to_be_visible()
    assert [text for text in said if "Content Security Policy" in text] == []


@in_full
async def test_the_page_of_privacy_fits_a_phone_and_is_legible(window: Windows, api: Door) -> None:
    staff = await api.staff("PRIVACY_WRITE")
    await staff(PUBLISH, {"code": "marketing", "text": "We write once a month."})
    for scheme in ("light", "dark"):
        visitor = await window(java_script_enabled=True, viewport=PHONE, color_scheme=scheme)
        await visitor.sign_in(api)
        await _is_fine(visitor, "/account/privacy")


async def test_a_letter_is_shown_as_a_mail_program_does(
    window: Windows, api: Door, run_jobs: Any, stranger: Any, mailbox: Any
) -> None:
    other = await stranger()
    await other.open("/reset-password")
    await signed_in(api, EMAIL, PASSWORD)
    await other.send(email=EMAIL)
    link = await link_in(mailbox, EMAIL, "/reset-password/")
    visitor = await window(java_script_enabled=True)
    await visitor.open("/_mail")
    await visitor.page.locator(".letters a").first.click()
    body = visitor.page.frame_locator("iframe")
    await expect(body.locator(f"a[href*='{link}']").first).to_be_visible()


async def _is_fine(visitor: Visitor, path: str) -> None:
    await visitor.open(path)
    await visitor.page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    width = await visitor.page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE["width"], f"{path} is {width} pixels wide"
    assert await visitor.page.evaluate(CONTRAST) == [], path
