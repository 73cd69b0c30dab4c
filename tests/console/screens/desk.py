"""Somebody of staff at the console, in a real browser."""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from playwright.async_api import Browser as Chromium
from playwright.async_api import Page, ViewportSize, expect

from tenure.context import Context
from tenure.identity import admin_links
from tenure.site.cookies import SESSION
from tests.claims import FULL, Tally
from tests.site.browser import path_of

AXE = Path(__file__).parents[3] / "client" / "node_modules" / "axe-core" / "axe.min.js"
DESKTOP = ViewportSize(width=1280, height=1080)
PHONE = ViewportSize(width=375, height=740)
SCHEMES = ("light", "dark")
CALM = f"axe finds nothing on {{count}} screens{', in light and in dark' if FULL else ''}"
AT_ONCE = """(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*, *::before, *::after { transition: none !important; animation: none !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
})()"""
"""What fades or moves is where it ends at once: a colour that is half another's is nobody's to judge."""
DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))"
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@dataclass
class Desk:
    """One window of the console. `base` is the business's site; `problems` is what the browser complained of."""

    page: Page
    base: str
    system: Context
    problems: list[str] = field(default_factory=list)
    looks: int = 0
    tally: Tally | None = None

    @classmethod
    async def of(cls, chromium: Chromium, system: Context, port: int, viewport: ViewportSize = DESKTOP) -> "Desk":
        """A window where the business's first administrator is signed in; it shows nothing yet."""
        base = f"http://{system.business.slug}.localhost:{port}"
        context = await chromium.new_context(viewport=viewport, locale="en-US", timezone_id="UTC")
        # The browser trusts localhost as it trusts https, and has such a cookie set for that alone.
        trusted = base.replace("http:", "https:")
        await context.add_cookies([{"name": SESSION, "value": await _signed_in(system), "url": trusted}])
        page = await context.new_page()
        page.set_default_timeout(15_000)
        desk = cls(page, base, system)
        page.on("pageerror", lambda error: desk.problems.append(str(error)))
        page.on("console", lambda said: desk.problems.append(said.text) if "Content Security" in said.text else None)
        return desk

    async def open(self, path: str) -> None:
        """A screen, by its path below /admin: until its heading stands and nothing waits to be filled in."""
        await self.page.goto(f"{self.base}/admin{path}")
        await expect(self.page.get_by_role("heading", level=1)).to_be_visible()
        await expect(self.page.locator("[aria-busy=true]")).to_have_count(0)

    async def press(self, name: str) -> None:
        await self.page.get_by_role("button", name=name, exact=True).click()

    async def is_accessible(self) -> None:
        """No violation of WCAG 2.2 AA or of axe's best practices on what shows now, in light and in dark.

        Where a part is shown only, in the one and the other by turns.
        """
        if not await self.page.evaluate("'axe' in window"):
            await self.page.evaluate(AXE.read_text())
            await self.page.evaluate(AT_ONCE)
        options = json.dumps({"runOnly": {"type": "tag", "values": _RULES}})
        self.looks += 1
        for scheme in SCHEMES if FULL else SCHEMES[self.looks % 2 :][:1]:
            await self._dress(scheme)
            found: dict[str, Any] = await self.page.evaluate(f"axe.run(document, {options})")
            said = _said(found["violations"])
            assert said == [], "\n".join([f"{scheme}: {self.page.url}", *said])
        await self._dress("light")
        if self.tally:
            self.tally(CALM, self.page.url.removeprefix(f"{self.base}/admin").lstrip("/").split("/")[0].split("?")[0])

    async def is_calm(self) -> None:
        """No script failed, and nothing was asked for that the page's policy forbids."""
        assert self.problems == []

    async def close(self) -> None:
        await self.page.context.close()

    async def _dress(self, scheme: str) -> None:
        await self.page.evaluate(f"document.documentElement.setAttribute('data-mantine-color-scheme', '{scheme}')")
        await self.page.evaluate(DRAWN)


async def _signed_in(system: Context) -> str:
    """As by the link that a new installation prints, which tests of the site follow in a browser."""
    link = await admin_links.create(system)
    ctx = replace(system, address="127.0.0.1", device="tests")
    return (await admin_links.accept(ctx, path_of(link).rpartition("/")[2])).token


def _said(violations: list[dict[str, Any]]) -> list[str]:
    return [
        f"{one['id']}: {node['html'][:160]} ({node.get('failureSummary', '')[:300]})"
        for one in violations
        for node in one["nodes"][:3]
    ]
