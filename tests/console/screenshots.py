"""`python -m tests.console.screenshots FOLDER [SITE LINK]` photographs every screen of the console.

Each is taken on a desktop and on a phone, in light and in dark, of a fresh demo, or of one that runs at SITE with an
administrator's LINK. It says what scrolls sideways on a phone. The gallery of docs/ is chosen of the pictures.
"""

import re
import sys
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, expect, sync_playwright

from tests.site.screenshots import demo

SIZES = {"desktop": ViewportSize(width=1280, height=860), "phone": ViewportSize(width=375, height=760)}
SCHEMES = ("light", "dark")
AREAS = [
    *("/", "/members", "/accounts", "/subscriptions", "/catalogue", "/invoices", "/payments", "/recovery"),
    *("/analytics", "/ledger", "/events", "/webhooks", "/keys", "/playground", "/providers", "/jobs", "/team"),
    *("/businesses", "/settings", "/mailbox", "/system"),
]
RECORDS = ("members", "accounts", "subscriptions", "invoices", "webhooks")
"""Of these the first record of the list is photographed too."""


def photograph(folder: Path, site: str, link: str) -> None:
    """All screens, as `<size>-<scheme>-<screen>.png`."""
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(link)
        page.get_by_role("button", name="Sign me in").click()
        page.wait_for_url(re.compile("/admin"))
        state = page.context.storage_state()
        page.close()
        for size, viewport in SIZES.items():
            context = browser.new_context(storage_state=state, viewport=viewport, locale="en-US")
            page = context.new_page()
            for area in AREAS:
                _both(page, folder, site, size, area)
            for name in RECORDS:
                _record(page, folder, site, size, name)
            context.close()
        browser.close()


def _record(page: Page, folder: Path, site: str, size: str, name: str) -> None:
    page.goto(f"{site}/admin/{name}")
    _settle(page)
    row = page.locator("tr[data-leads]").first
    if row.count() == 0:
        return
    row.press("Enter")
    page.wait_for_timeout(500)
    _both(page, folder, site, size, page.url.removeprefix(f"{site}/admin"), f"{name}-record")


def _both(page: Page, folder: Path, site: str, size: str, path: str, name: str = "") -> None:
    page.goto(f"{site}/admin{path}")
    _settle(page)
    if size == "phone" and page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        print(f"{path} scrolls sideways")  # noqa: T201 - that is what this program is for
    for scheme in SCHEMES:
        page.evaluate(f"document.documentElement.setAttribute('data-mantine-color-scheme', '{scheme}')")
        page.wait_for_timeout(200)
        page.screenshot(path=folder / f"{size}-{scheme}-{name or path.strip('/') or 'home'}.png")


def _settle(page: Page) -> None:
    page.locator("h1").first.wait_for()
    expect(page.locator("[aria-busy=true]")).to_have_count(0, timeout=15_000)
    page.wait_for_timeout(600)  # charts draw themselves


def main(folder: str, site: str = "", link: str = "") -> None:
    if site:
        photograph(Path(folder), site, link)
        return
    with demo() as running:
        photograph(Path(folder), running.site, running.admin_link)


if __name__ == "__main__":
    main(*sys.argv[1:])
