"""`python -m tests.site.screenshots` photographs the pages of a fresh demo into docs/screenshots.

With the name of a part, `sandbox`, `transfer` or `stripe`, it does that part alone.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.chromium import installed

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots"
SIZES = {"desktop": ViewportSize(width=1120, height=760), "phone": ViewportSize(width=390, height=760)}
LARGE_ONLY = frozenset({"sign-up", "mailbox", "page", "privacy", "about-you", "give", "letter"})
"""What a phone shows in the same way."""
LIGHT_ONLY = frozenset({"stripe-receipt", "stripe-another-card"})
CONNECT = """async () => {
  const query = `mutation { providerConnectManual(input: {}) @idempotent(key: "screenshots") {
    userErrors { message } } }`;
  const headers = { "content-type": "application/json", "x-tenure-client": "console" };
  return await (await fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ query }) })).json();
}"""
PAY = re.compile(r"^Pay \S+$")  # and not the button beside it, which pays by bank transfer
_OWN_SERVERS = frozenset({"DATABASE_URL", "REDIS_URL", "DATA", "PORT"})


@dataclass(frozen=True)
class Demo:
    """Where the demo is, and how to get in."""

    site: str
    admin_link: str
    email: str
    password: str


@contextmanager
def demo(**wishes: str) -> Iterator[Demo]:
    """The demo of `tenure up`, from nothing, with servers of its own; `wishes` are more of its environment."""
    folder = tempfile.mkdtemp(prefix="tenure-screenshots-")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    given = {name: value for name, value in os.environ.items() if name not in _OWN_SERVERS}  # a child's
    process = subprocess.Popen(
        [sys.executable, "-m", "tenure.cli", "up"],
        env={**given, "DATA": folder, "PORT": str(port), "COLUMNS": "500", **wishes},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield _told(process)
    finally:
        process.terminate()
        process.wait(60)
        shutil.rmtree(folder, ignore_errors=True)


def _told(process: "subprocess.Popen[str]") -> Demo:
    assert process.stdout is not None
    said = ""
    for line in process.stdout:
        said += line
        found = re.search(r"Demo member\s+(\S+) / (\S+)", line)
        if found:
            site, link = re.search(r"Site\s+(\S+?)/\s", said), re.search(r"Administrator\s+(\S+)", said)
            assert site, said
            assert link, said
            return Demo(site[1], link[1], found[1], found[2])
    raise RuntimeError(f"the demo did not come up:\n{said}")


@dataclass(frozen=True)
class Camera:
    """One browser at the demo. Pictures are of the window, not of the whole page, so that they stay small."""

    page: Page
    demo: Demo
    suffix: str

    def open(self, path: str) -> None:
        self.page.goto(self.demo.site + path)

    def shoot(self, name: str) -> None:
        if self.suffix == "phone" and name in LARGE_ONLY:
            return
        if self.suffix.endswith("dark") and name in LIGHT_ONLY:
            return
        self.page.wait_for_load_state("networkidle")
        self.page.screenshot(path=FOLDER / f"{name}-{self.suffix}.png")

    def sign_in(self, email: str, password: str) -> None:
        self.open("/login")
        self.page.get_by_label("Email").fill(email)
        self.page.get_by_label("Password").fill(password)
        self.page.get_by_role("button", name="Sign in").click()
        self.page.get_by_role("heading", name="My membership").wait_for()


def join(camera: Camera, email: str) -> None:
    """From the offers to a membership, as somebody new."""
    page = camera.page
    camera.open("/")
    camera.shoot("home")
    sign_up(camera, email)
    camera.open("/")
    page.get_by_role("main").get_by_role("link", name="Choose").first.click()
    camera.shoot("checkout")
    page.get_by_label("Card number").fill("4242 4242 4242 4242")
    page.get_by_role("button", name=PAY).click()
    page.get_by_role("heading", name="Thank you").wait_for()
    camera.shoot("thank-you")
    buy_for_a_company(camera)


def sign_up(camera: Camera, email: str) -> None:
    page, password = camera.page, "quiet water before breakfast"
    camera.open("/sign-up")
    page.get_by_label("Your name").fill("Ines Calloway")
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password").fill(password)
    camera.shoot("sign-up")
    page.get_by_role("main").get_by_role("button", name="Create account").click()
    letter = page.get_by_role("link", name=re.compile(rf"Confirm your .*address.*{re.escape(email)}"))
    for _ in range(40):
        camera.open("/_mail")
        if letter.count():
            break
        page.wait_for_timeout(250)
    camera.shoot("mailbox")
    letter.first.click()
    page.get_by_role("main").locator("a[href*='/confirm-email/']").first.click()
    page.get_by_role("button", name="Confirm email address").click()
    camera.sign_in(email, password)


def pay_through_stripe(camera: Camera) -> None:
    """The card form of Stripe's script, the bank that asks, what it says of a no, the receipt, and another card."""
    page = camera.page
    sign_up(camera, f"ines.{camera.suffix}@example.com")
    card = page.frame_locator("iframe[title='Secure payment input frame']")
    camera.open("/buy/yearly")
    card.get_by_role("button", name="asks you").click()
    pay = page.get_by_role("button", name=PAY)
    pay.scroll_into_view_if_needed()
    camera.shoot("stripe-checkout")
    pay.press("Enter")
    page.get_by_role("button", name="Approve").wait_for()
    camera.shoot("stripe-bank")
    page.get_by_role("button", name="Reject").click()
    card.get_by_role("button", name="asks you").click()
    pay.scroll_into_view_if_needed()
    camera.shoot("stripe-not-confirmed")
    pay.press("Enter")
    page.get_by_role("button", name="Approve").click()
    page.get_by_role("heading", name="Thank you").wait_for()
    camera.open("/membership")
    page.get_by_role("link", name="INV-").first.click()
    camera.shoot("stripe-receipt")
    camera.open("/membership")
    page.get_by_role("link", name="Change card").click()
    card.get_by_label("Card number").wait_for()
    camera.shoot("stripe-another-card")


def take_transfers(page: Page, demo: Demo) -> None:
    """Staff let payers choose it; the club has said in its settings where money is sent to."""
    page.goto(demo.admin_link)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/admin")
    answer = page.evaluate(CONNECT)
    assert answer["data"]["providerConnectManual"]["userErrors"] == [], answer


def pay_by_transfer(camera: Camera) -> None:
    """Chosen beside the card; the order waits, and says how to pay."""
    page = camera.page
    sign_up(camera, f"ines.{camera.suffix}@example.com")
    camera.open("/buy/yearly")
    transfer = page.get_by_role("button", name="by bank transfer")
    transfer.scroll_into_view_if_needed()
    camera.shoot("transfer-checkout")
    transfer.click()
    page.get_by_text("We're waiting for your transfer").wait_for()
    camera.shoot("transfer")


def buy_for_a_company(camera: Camera) -> None:
    """Who pays for several accounts chooses at the checkout."""
    page = camera.page
    camera.open("/account/companies")
    page.get_by_label("Company name").fill("Tide & Oar Ltd")
    page.get_by_role("button", name="Create company").click()
    camera.open("/")
    page.get_by_role("main").get_by_role("link", name="Choose").first.click()
    page.get_by_label("Who pays for it and uses it").select_option(label="Tide & Oar Ltd")
    page.get_by_role("button", name="Update order").click()
    page.get_by_role("button", name=PAY).wait_for()
    camera.shoot("checkout-for-a-company")


def look_around(camera: Camera) -> None:
    """What a member of some months sees, who owns a company too."""
    camera.sign_in(camera.demo.email, camera.demo.password)
    camera.open("/membership")
    camera.shoot("membership")
    camera.page.get_by_role("link", name="INV-").first.click()
    camera.shoot("invoice")
    camera.open("/membership")
    camera.page.get_by_role("link", name="Change membership").first.click()
    camera.page.get_by_role("link", name="Preview change").first.click()
    camera.shoot("change")
    camera.open("/give/yearly")
    camera.shoot("give")
    camera.open("/p/handbook")
    camera.shoot("page")
    for name, path in {"security": "security", "privacy": "privacy", "about-you": "fields"}.items():
        camera.open(f"/account/{path}")
        camera.shoot(name)
    camera.open("/account/companies")
    camera.page.get_by_role("table").get_by_role("link").first.click()
    camera.shoot("company")
    camera.page.get_by_role("link", name="Membership", exact=True).click()
    camera.shoot("company-membership")


def open_an_invoice(camera: Camera) -> None:
    """A club from Hamburg has got one by mail, in German: the letter, and the page behind its link."""
    page = camera.page
    camera.open("/_mail")
    page.get_by_role("link", name="Rechnung").first.click()
    camera.shoot("letter")
    page.get_by_role("main").locator("a[href*='/invoices/']").first.click()
    page.get_by_role("heading", name="Rechnung").wait_for()
    camera.shoot("invoice-behind-a-link")


def in_the_dark(browser: Browser, demo: Demo) -> None:
    page = browser.new_context(viewport=SIZES["desktop"], color_scheme="dark").new_page()
    camera = Camera(page, demo, "desktop-dark")
    camera.open("/")
    camera.shoot("home")
    camera.sign_in(demo.email, demo.password)
    for name, path in {"membership": "/membership", "security": "/account/security"}.items():
        camera.open(path)
        camera.shoot(name)
    open_an_invoice(camera)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed(), args=["--no-sandbox"])
        for name in sys.argv[1:] or PARTS:
            PARTS[name](browser)
        browser.close()


def of_the_sandbox(browser: Browser) -> None:
    with demo() as found:
        for suffix, size in SIZES.items():
            join(Camera(browser.new_context(viewport=size).new_page(), found, suffix), f"ines.{suffix}@example.com")
            look_around(Camera(browser.new_context(viewport=size).new_page(), found, suffix))
            open_an_invoice(Camera(browser.new_context(viewport=size).new_page(), found, suffix))
        in_the_dark(browser, found)


def of_stripe(browser: Browser) -> None:
    with demo(STRIPE="fake") as found:
        for suffix, size in SIZES.items():
            pay_through_stripe(Camera(browser.new_context(viewport=size).new_page(), found, suffix))
            dark = browser.new_context(viewport=size, color_scheme="dark")
            pay_through_stripe(Camera(dark.new_page(), found, f"{suffix}-dark"))


def of_transfers(browser: Browser) -> None:
    with demo() as found:
        take_transfers(browser.new_context(viewport=SIZES["desktop"]).new_page(), found)
        for suffix, size in SIZES.items():
            pay_by_transfer(Camera(browser.new_context(viewport=size).new_page(), found, suffix))
        dark = browser.new_context(viewport=SIZES["phone"], color_scheme="dark")
        pay_by_transfer(Camera(dark.new_page(), found, "phone-dark"))


PARTS = {"sandbox": of_the_sandbox, "transfer": of_transfers, "stripe": of_stripe}


if __name__ == "__main__":
    main()
