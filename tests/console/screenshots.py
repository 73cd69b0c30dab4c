"""`python -m tests.console.screenshots FOLDER [SITE LINK]` photographs every screen of the console.

Each is taken on a desktop and on a phone, in light and in dark, of a fresh demo, or of one that runs at SITE with an
administrator's LINK. It says what scrolls sideways on a phone. The gallery of docs/ is chosen of the pictures.

`--language de` takes them in German, `--rtl` with lines that run from right to left, `--only settings,team` some areas.
"""

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, ViewportSize, expect, sync_playwright

from tests.chromium import installed
from tests.site.screenshots import demo

SIZES = {"desktop": ViewportSize(width=1280, height=860), "phone": ViewportSize(width=375, height=760)}
SCHEMES = ("light", "dark")
AREAS = [
    *("/", "/members", "/accounts", "/subscriptions", "/catalogue", "/invoices", "/payments", "/recovery"),
    *("/analytics", "/ledger", "/events", "/webhooks", "/keys", "/playground", "/providers", "/jobs", "/team"),
    *("/businesses", "/settings", "/mailbox", "/system", "/fields", "/privacy"),
]
RECORDS = {
    "members": "?membership=ACTIVE",
    "accounts": "?membership=ACTIVE",
    "subscriptions": "",
    "invoices": "",
    "webhooks": "",
}
"""Of these the first record of the list is photographed too, as filtered."""


@dataclass(frozen=True)
class Look:
    """How the screens are taken: where to, of which site, in which language and direction."""

    folder: Path
    site: str
    language: str = "en"
    direction: str = "ltr"
    only: frozenset[str] = frozenset()

    def wants(self, path: str) -> bool:
        return not self.only or (path.strip("/") or "home") in self.only

    def dress(self, context: BrowserContext) -> None:
        context.add_init_script(f"localStorage.setItem('tenure.language', '{self.language}')")


def photograph(look: Look, link: str) -> None:
    """All screens, as `<size>-<scheme>-<screen>.png`."""
    look.folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed(), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(link)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(re.compile("/admin"))
        state = page.context.storage_state()
        page.close()
        for size, viewport in SIZES.items():
            context = browser.new_context(storage_state=state, viewport=viewport, locale="en-US")
            look.dress(context)
            page = context.new_page()
            for area in filter(look.wants, AREAS):
                _both(page, look, size, area)
            for name in filter(look.wants, RECORDS):
                _record(page, look, size, name)
            context.close()
        browser.close()


def _record(page: Page, look: Look, size: str, name: str) -> None:
    page.goto(f"{look.site}/admin/{name}{RECORDS[name]}")
    _settle(page)
    row = page.locator("tr[data-leads]").first
    if row.count() == 0:
        return
    row.press("Enter")
    page.wait_for_timeout(500)
    _both(page, look, size, page.url.removeprefix(f"{look.site}/admin"), f"{name}-record")


def _both(page: Page, look: Look, size: str, path: str, name: str = "") -> None:
    page.goto(f"{look.site}/admin{path}")
    _settle(page)
    page.evaluate(f"document.documentElement.dir = '{look.direction}'")
    if size == "phone" and page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        print(f"{path} scrolls sideways")  # noqa: T201 - that is what this program is for
    for scheme in SCHEMES:
        page.evaluate(f"document.documentElement.setAttribute('data-mantine-color-scheme', '{scheme}')")
        page.wait_for_timeout(200)
        page.screenshot(path=look.folder / f"{size}-{scheme}-{name or path.strip('/') or 'home'}.png")


def _settle(page: Page) -> None:
    page.locator("h1").first.wait_for()
    expect(page.locator("[aria-busy=true]")).to_have_count(0, timeout=15_000)
    page.wait_for_timeout(600)  # charts draw themselves


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("site", nargs="?")
    parser.add_argument("link", nargs="?")
    parser.add_argument("--language", default="en")
    parser.add_argument("--rtl", action="store_const", const="rtl", default="ltr")
    parser.add_argument("--only", default="")
    asked = parser.parse_args()
    only = frozenset(asked.only.split(",")) - {""}
    if asked.site:
        photograph(Look(asked.folder, asked.site, asked.language, asked.rtl, only), asked.link)
        return
    with demo() as running:
        photograph(Look(asked.folder, running.site, asked.language, asked.rtl, only), running.admin_link)


if __name__ == "__main__":
    main()
