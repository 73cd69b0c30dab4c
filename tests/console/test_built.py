"""The console itself, as it is built from what is there now: served, within its limits, and started in a browser."""

import gzip
import re
import subprocess
from pathlib import Path

from playwright.async_api import Browser as Chromium
from playwright.async_api import expect

from models.tenants import Tenant
from tenure.context import Context
from tenure.identity import admin_links
from tests.claims import Claim
from tests.console.building import ROOT, built_console, port
from tests.site.browser import path_of

__all__ = ["built_console", "port"]

MOST_BYTES = 250_000
"""Of script, gzipped, before the first screen shows."""


def test_what_is_built_already_is_left_as_it_is(built_console: Path) -> None:
    before = (built_console / "index.html").stat().st_mtime_ns
    done = subprocess.run([ROOT / ".ci" / "console"], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
    assert (built_console / "index.html").stat().st_mtime_ns == before


def test_the_first_load_of_script_is_small(built_console: Path, claim: Claim) -> None:
    page = (built_console / "index.html").read_text()
    scripts = re.findall(r'(?:src|href)="/admin/(assets/[^"]+\.js)"', page)
    assert scripts
    assert 'name="csp-nonce" content=""' in page
    size = sum(len(gzip.compress((built_console / script).read_bytes())) for script in scripts)
    claim(f"first load: {size / 1000:.0f} kB of script, gzipped")
    assert size <= MOST_BYTES


async def test_it_starts_and_asks_nothing_that_its_policy_forbids(
    chromium: Chromium, port: int, business: Tenant, system: Context
) -> None:
    site = f"http://{business.slug}.localhost:{port}"
    page = await chromium.new_page()
    page.set_default_timeout(15_000)
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(f"error: {error}"))
    await page.goto(site + path_of(await admin_links.create(system)))
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.get_by_role("main")).to_be_visible()
    await page.goto(f"{site}/admin/members")
    await expect(page.get_by_role("main")).to_be_visible()
    assert [text for text in told if "Content Security Policy" in text or text.startswith("error")] == []
    await page.close()
