"""What the page's policy lets a real browser do, and what it does not."""

from playwright.async_api import Browser as Chromium
from playwright.async_api import expect
from starlette.applications import Starlette

from models.tenants import Tenant
from tenure.context import Context
from tenure.identity import admin_links
from tests.realtime.support import free_port
from tests.realtime.toy import Server
from tests.site.browser import path_of

FORBIDDEN = """() => {
  document.body.insertAdjacentHTML("beforeend", '<img src=x onerror="document.title = 1">');
  document.head.append(Object.assign(document.createElement("style"), {textContent: "p { color: red }"}));
}"""


async def test_scripts_run_style_and_open_sockets_and_nothing_inline_does(
    chromium: Chromium, app: Starlette, business: Tenant, system: Context
) -> None:
    async with Server(app, free_port()) as server:
        base = f"http://{business.slug}.localhost:{server.port}"
        page = await chromium.new_page()
        page.set_default_timeout(10_000)
        await page.goto(base + path_of(await admin_links.create(system)))
        await page.get_by_role("button", name="Sign in").click()
        root = page.get_by_text("drawn by a script")
        await expect(root).to_have_css("color", "rgb(1, 2, 3)")
        await expect(root).to_have_css("width", "123px")
        await expect(page.get_by_text("a socket is open")).to_be_visible()
        told: list[str] = []
        page.on("console", lambda message: told.append(message.text))
        await page.evaluate(FORBIDDEN)
        await page.wait_for_timeout(200)
        assert any("inline event handler" in text for text in told), told
        assert any("inline style" in text for text in told), told
        assert await page.title() == "Console"
        await page.close()
