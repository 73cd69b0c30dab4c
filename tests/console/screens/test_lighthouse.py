"""How accessible Lighthouse finds every screen, signed in, in a browser of its own."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import async_playwright
from starlette.applications import Starlette

from tenure.identity import admin_links
from tenure.services import Services
from tests.chromium import required
from tests.claims import Claim, in_full
from tests.client.packages import run
from tests.console.furnished import furnished
from tests.console.screenshots import AREAS
from tests.realtime.support import free_port
from tests.site.browser import path_of

HERE = Path(__file__).parents[1] / "lighthouse"

pytestmark = in_full  # dear to install and to run


@dataclass(frozen=True)
class SignedIn:
    """A browser that takes orders at `orders`, where an administrator of the business at `base` is signed in."""

    orders: int
    base: str
    folder: Path

    async def look(self, path: str) -> tuple[float, list[str]]:
        """The score of a screen's accessibility, of 100, and what it lacks."""
        report = self.folder / "report.json"
        lighthouse = [str(HERE / "node_modules" / "lighthouse" / "cli" / "index.js"), f"{self.base}/admin{path}"]
        how = ["--only-categories=accessibility", "--preset=desktop", "--disable-storage-reset", "--quiet"]
        where = [f"--port={self.orders}", "--output=json", f"--output-path={report}"]
        await run("node", *lighthouse, *how, *where, "--throttling-method=provided", cwd=HERE)
        found: dict[str, Any] = json.loads(report.read_text())
        assert found["finalDisplayedUrl"].startswith(f"{self.base}/admin"), found["finalDisplayedUrl"]
        category, audits = found["categories"]["accessibility"], found["audits"]
        lacking = [one["id"] for one in category["auditRefs"] if audits[one["id"]]["score"] == 0 and one["weight"] > 0]
        return category["score"] * 100, lacking


@pytest.fixture
async def visitor(app: Starlette, services: Services, port: int, tmp_path: Path) -> AsyncIterator[SignedIn]:
    orders, path = free_port(), required()
    args = ["--no-sandbox", f"--remote-debugging-port={orders}"]
    async with furnished(app, services) as business, async_playwright() as playwright:
        system = business.owner.system
        base = f"http://{system.business.slug}.localhost:{port}"
        context = await playwright.chromium.launch_persistent_context(
            tmp_path / "profile", executable_path=path, args=args
        )
        page = context.pages[0]
        await page.goto(base + path_of(await admin_links.create(system)))
        await page.get_by_role("button", name="Sign in").click()
        await page.get_by_role("main").wait_for()
        yield SignedIn(orders, base, tmp_path)
        await context.close()


async def test_lighthouse_finds_every_screen_wholly_accessible(visitor: SignedIn, claim: Claim) -> None:
    await run("npm", "ci", "--silent", cwd=HERE)
    found = {path: await visitor.look(path) for path in AREAS}
    assert {path: lacking for path, (score, lacking) in found.items() if score < 100} == {}
    claim(f"Lighthouse: accessibility 100 on each of {len(found)} screens")
