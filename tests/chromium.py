"""The browser of tests: one for a whole run, for each window has a profile of its own."""

import os
import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser as Chromium
from playwright.async_api import async_playwright, expect


def installed() -> str | None:
    """Where this machine has Chromium, if it has one."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def required() -> str:
    """Where Chromium is; the test that asks is skipped where there is none."""
    path = installed()
    if path is None and os.environ.get("REQUIRE_BROWSER") == "1":  # says what CI promises
        pytest.fail("REQUIRE_BROWSER=1, and there is no Chromium on PATH")
    if path is None:
        pytest.skip("NO BROWSER TESTS: there is no Chromium on PATH (REQUIRE_BROWSER=1 makes this a failure)")
    return path


@pytest.fixture(scope="session")
async def chromium() -> AsyncIterator[Chromium]:
    path = required()
    async with async_playwright() as playwright:
        expect.set_options(timeout=15_000)  # several browsers and servers may share two cores
        browser = await playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        await browser.close()
