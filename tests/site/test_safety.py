"""What protects the pages: forms that only our own pages can send, headers, limits, failures."""

import re

import httpx
import pytest

from models.tenants import Tenant
from tenure.context import Context
from tenure.pages import publishing
from tenure.pages.publishing import Text
from tests.site.browser import Browser
from tests.site.conftest import Shop

PATHS = [
    *("/", "/sign-up", "/login", "/reset-password", "/_mail", "/nowhere", "/p/about", "/membership", "/buy/yearly"),
    *("/account/fields", "/account/companies"),
]


async def test_a_form_without_its_token_is_refused_and_does_nothing(member: Browser) -> None:
    answer = await member.post("/membership/profile", {"name": "Eve"})
    assert answer.status_code == 403
    assert "This form has expired" in answer.text
    assert "Eve" not in (await member.open("/membership")).text


async def test_a_form_from_another_site_is_refused_even_with_a_token(member: Browser) -> None:
    values = {**member.form("name").values, "name": "Eve"}
    for origin in ("https://evil.example", "null", f"https://{member.host}.evil.example"):
        answer = await member.post("/membership/profile", values, Origin=origin)
        assert answer.status_code == 403, origin


async def test_a_form_without_an_origin_is_judged_by_fetch_metadata(member: Browser) -> None:
    values = {**member.form("name").values, "name": "Ada L."}
    crossed = await member.client.post("/membership/profile", data=values, headers={"Sec-Fetch-Site": "cross-site"})
    assert crossed.status_code == 403
    own = await member.client.post("/membership/profile", data=values, headers={"Sec-Fetch-Site": "same-origin"})
    assert own.status_code == 303


async def test_a_token_of_another_browser_or_login_is_refused(member: Browser, stranger: object) -> None:
    other = await stranger()  # type: ignore[operator]  # the fixture is a factory
    await other.open("/login")
    values = {**member.form("name").values, "name": "Eve", "csrf": other.form("email").values["csrf"]}
    assert (await member.post("/membership/profile", values)).status_code == 403
    before = member.form("name").values
    await member.send(member.form(action="/logout"))
    assert (await member.post("/membership/profile", {**before, "name": "Eve"})).status_code == 403


async def test_getting_an_address_that_acts_does_nothing(member: Browser) -> None:
    for path in ("/logout", "/account/security/sessions/others", "/membership/profile", "/membership/avatar"):
        assert (await member.open(path)).status == 404
    assert (await member.open("/membership")).path == "/membership"


@pytest.mark.parametrize("path", PATHS)
async def test_every_page_has_its_headers_and_no_inline_code(member: Browser, shop: Shop, path: str) -> None:
    await member.open(path)
    policy = member.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert member.headers["x-content-type-options"] == "nosniff"
    assert member.headers["cache-control"] == "private, no-store"
    assert member.headers["strict-transport-security"] == "max-age=2592000"
    assert not re.search(r"<script|\sstyle=|\son[a-z]+=|javascript:", member.html)


@pytest.mark.parametrize("path", PATHS)
async def test_every_page_can_be_read_and_used_without_a_mouse_or_eyes(member: Browser, shop: Shop, path: str) -> None:
    await member.open(path)
    html = member.html
    assert '<html lang="en">' in html
    assert 'class="skip" href="#main"' in html
    assert html.count("<h1") == 1
    assert len(re.findall(r"<title>[^<]+</title>", html)) == 1
    for field in re.findall(r"<input\b[^>]*>", html):
        if 'type="hidden"' not in field:
            name = re.search(r'\bid="([^"]+)"', field)
            assert name, field
            assert f'<label for="{name[1]}"' in html
    for image in re.findall(r"<img\b[^>]*>", html):
        assert 'alt="' in image


async def test_cookies_are_for_this_host_alone_and_out_of_reach_of_scripts(browser: Browser) -> None:
    await browser.open("/login")
    for cookie in browser.headers.get_list("set-cookie"):
        assert cookie.startswith("__Host-")
        for part in ("Secure", "HttpOnly", "Path=/", "SameSite=lax"):
            assert part in cookie
        assert "Domain" not in cookie


async def test_bodies_that_are_no_forms_are_refused_quickly(member: Browser) -> None:
    form = "application/x-www-form-urlencoded"
    bodies = [
        (b"name=%ff%fe", form),
        (b"name=%00", form),
        (b"a=1&" * 5000, form),
        (b"x" * (70 * 1024), form),
        (b'{"name": "Eve"}', "application/json"),
        (b"\xff\xfe", form),
        (b"--x\r\n", "multipart/form-data; boundary=x"),
    ]
    for body, kind in bodies:
        answer = await member.client.post("/membership/profile", content=body, headers={"Content-Type": kind})
        assert answer.status_code == 400, (body[:20], answer.status_code)


async def test_an_unknown_host_gets_a_page_and_421(app: object) -> None:
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)  # type: ignore[arg-type]  # Starlette's own type
    async with httpx.AsyncClient(transport=transport, base_url="https://nobody.localhost") as client:
        answer = await client.get("/")
    assert answer.status_code == 421


async def test_a_missing_page_wears_the_brand(browser: Browser, business: Tenant) -> None:
    await browser.open("/nowhere/at/all")
    assert browser.status == 404
    assert business.name in browser.text
    assert "Page not found" in browser.text


async def test_static_files_are_kept_for_ever_under_an_address_of_their_content(browser: Browser) -> None:
    await browser.open("/")
    address = re.search(r'href="(/static/[^"]+\.css)"', browser.html)
    assert address
    answer = await browser.client.get(address[1])
    assert answer.headers["content-type"].startswith("text/css")
    assert "immutable" in answer.headers["cache-control"]
    assert (await browser.client.get("/static/000000000000/site.css")).status_code == 404
    assert (await browser.client.get("/static/000000000000/..%2F..%2Frendering.py")).status_code == 404


async def test_a_published_page_is_rendered_and_a_gated_one_closed(
    browser: Browser, shop: Shop, system: Context
) -> None:
    await publishing.publish(system, Text("about", "About us", "We *read*. <script>alert(1)</script>"))
    await publishing.publish(system, Text("archive", "The archive", "Everything, for members.", "library"))
    await browser.open("/p/about")
    assert "<em>read</em>" in browser.html
    assert "<script>" not in browser.html
    await browser.open("/p/archive")
    assert "This page is for members" in browser.text
    assert "Everything" not in browser.html


async def test_a_member_with_the_feature_reads_a_gated_page(member: Browser, shop: Shop, system: Context) -> None:
    await publishing.publish(system, Text("archive", "The archive", "Everything, for members.", "library"))
    await member.open("/buy/yearly")
    await member.send(card="4242424242424242")
    await member.open("/p/archive")
    assert "Everything, for members." in member.text


async def test_a_tenants_theme_comes_before_ours(browser: Browser, system: Context) -> None:
    theme = system.services.config.data / "themes" / system.business.slug
    theme.mkdir(parents=True)
    (theme / "home.html").write_text(
        '{% extends "base.html" %}{% block main %}<h1>Our own {{ 1 + 1 }}</h1>{% endblock %}'
    )
    await browser.open("/")
    assert "Our own 2" in browser.text
    (theme / "login.html").write_text("{{ ''.__class__.__mro__ }}")
    await browser.open("/login")
    assert browser.status == 500
    assert "Nothing was charged twice" in browser.text
    assert "__mro__" not in browser.html
