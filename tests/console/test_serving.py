"""How the console is served: to whom, from where, and what its page may do."""

import gzip
import os
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from models import database
from models.identity import Member, StaffRole
from tenure.app import create_app
from tenure.context import Context
from tenure.files import places
from tenure.gateways.storage.s3 import S3Storage
from tenure.identity import addresses, admin_links, roles
from tenure.site.built import built
from tests import people
from tests.console.conftest import BROTLI, LATER
from tests.door import Door
from tests.site.browser import Browser, path_of

SignIn = Callable[..., Awaitable[Browser]]


@pytest.fixture
async def owner(browser: Browser, sign_in: SignIn, system: Context) -> Browser:
    await sign_in(browser, "olga@example.com")
    await _make_owner(system, "olga@example.com")
    return browser


async def _make_owner(system: Context, email: str) -> None:
    async with database.for_tenant(system.tenant, reading=True):
        member = await Member.of(system.tenant).get(email_norm=addresses.parse(email).norm)
    await roles.grant(system, member.id, StaffRole.OWNER)


async def asset(browser: Browser, encodings: str, name: str = "later-3c4d.js") -> httpx.Response:
    request = browser.client.build_request("GET", f"/admin/assets/{name}", headers={"Accept-Encoding": encodings})
    response = await browser.client.send(request, stream=True)
    response._content = b"".join([chunk async for chunk in response.aiter_raw()])  # as it was sent
    return response


async def test_a_stranger_signs_in_first_and_comes_back_with_filters_and_all(
    browser: Browser, api: Door, system: Context
) -> None:
    await people.signed_in(api, "olga@example.com", people.PASSWORD)
    await _make_owner(system, "olga@example.com")
    await browser.open("/admin/members?sort=name&page=2")
    assert browser.path == "/login"
    await browser.send(email="olga@example.com", password=people.PASSWORD)
    assert (browser.status, browser.url.partition(browser.host)[2]) == (200, "/admin/members?sort=name&page=2")


async def test_a_member_without_a_role_is_refused(browser: Browser, sign_in: SignIn) -> None:
    await sign_in(browser)
    for path in ("/admin", "/admin/members"):
        await browser.open(path)
        assert browser.status == 403
        assert "You don't have permission to do this." in browser.text
    assert "Console" not in browser.links


async def test_every_address_below_shows_the_one_page(owner: Browser) -> None:
    for path in ("/admin", "/admin/", "/admin/members", "/admin/members/abc/invoices?sort=date", "/admin/a.b/c"):
        await owner.open(path)
        assert (owner.status, owner.path) == (200, path.partition("?")[0])
        assert '<div id="root">' in owner.html
        assert owner.headers["cache-control"] == "private, no-cache"
    assert (await owner.open("/membership")).links["Console"] == "/admin"


async def test_the_page_runs_files_of_ours_alone_and_tells_its_nonce(owner: Browser) -> None:
    nonces = set()
    for _ in range(2):
        await owner.open("/admin")
        (nonce,) = re.findall(r'<meta name="csp-nonce" content="([^"]+)" />', owner.html)
        policy = dict(part.split(" ", 1) for part in owner.headers["content-security-policy"].split("; "))
        assert policy["default-src"] == policy["base-uri"] == policy["frame-ancestors"] == "'none'"
        assert policy["script-src"] == policy["form-action"] == "'self'"
        assert policy["style-src"] == f"'self' 'nonce-{nonce}'"
        assert policy["connect-src"] == "'self' http://files.localhost:8000"
        assert policy["img-src"] == "'self' data: http://files.localhost:8000"
        assert "unsafe" not in owner.headers["content-security-policy"]
        assert owner.headers["x-content-type-options"] == "nosniff"
        nonces.add(nonce)
    assert len(nonces) == 2


@pytest.mark.parametrize(
    ("accepted", "sent"),
    [
        ("gzip, deflate, br", "br"),
        ("gzip", "gzip"),
        ("br;q=0, gzip;q=0.5", "gzip"),
        ("br;q=0.0, gzip; q=0", None),
        ("identity", None),
        ("", None),
    ],
)
async def test_a_script_is_sent_as_small_as_the_browser_reads_it(
    browser: Browser, accepted: str, sent: str | None
) -> None:
    answer = await asset(browser, accepted)
    assert answer.status_code == 200
    assert answer.headers.get("content-encoding") == sent
    assert answer.headers["vary"] == "Accept-Encoding"
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-type"].startswith("text/javascript")
    read = {"br": lambda body: LATER.encode() if body == BROTLI else body, "gzip": gzip.decompress}
    assert read.get(sent or "", bytes)(answer.content) == LATER.encode()


async def test_what_is_small_is_sent_as_it_is(browser: Browser) -> None:
    answer = await asset(browser, "gzip, br", "app-1a2b.css")
    assert (answer.status_code, answer.headers.get("content-encoding")) == (200, None)


@pytest.mark.parametrize("name", ["app-old.js", "..%2Findex.html", "../index.html", "later-3c4d.js.br", ""])
async def test_a_file_of_another_build_is_not_there(browser: Browser, name: str) -> None:
    answer = await asset(browser, "gzip", name)
    assert answer.status_code == (303 if name == "../index.html" else 404)  # which a client resolves to the page


async def test_files_beside_the_page_are_asked_for_again(browser: Browser) -> None:
    answer = await browser.client.get("/admin/icon.svg")
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.headers["cache-control"] == "no-cache"


async def test_the_administrators_link_leads_to_the_console(browser: Browser, system: Context) -> None:
    await browser.open(path_of(await admin_links.create(system)))
    await browser.send()
    assert (browser.path, browser.status) == ("/admin", 200)


async def test_without_a_build_the_page_says_how_to_make_one(
    owner: Browser, system: Context, stranger: Callable[[], Awaitable[Browser]]
) -> None:
    app = create_app(services=system.services)
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url=owner.client.base_url, cookies=owner.client.cookies
    ) as client:
        bare = Browser(client)
        await bare.open("/admin/members")
        assert bare.status == 503
        assert "The console isn't built" in bare.text
        assert "make console" in bare.text
        assert (await client.get("/admin/assets/app-1a2b.js")).status_code == 404
        await bare.open(path_of(await admin_links.create(system)))
        await bare.send()
        assert (bare.path, bare.status) == ("/admin", 503)


def test_another_build_is_served_without_a_restart(tmp_path: Path) -> None:
    assert built(tmp_path) is None
    page = tmp_path / "index.html"
    page.write_text("<head></head>first")
    first = built(tmp_path)
    assert first is built(tmp_path)
    page.write_text("<head></head>second")
    os.utime(page, ns=(1, 1))
    second = built(tmp_path)
    assert first is not None
    assert second is not None
    assert "second" in second.index("n")


async def test_the_page_may_reach_the_store_where_files_lie(system: Context) -> None:
    async with S3Storage("club", region="eu-west-1", access_key="key", secret_key="secret") as store:
        elsewhere = replace(system, services=replace(system.services, storage=store))
        assert await places.origins(elsewhere) == ["https://club.s3.eu-west-1.amazonaws.com"]
    at = "https://store.example:9000"
    async with S3Storage("club", endpoint_url=at, region="x", access_key="key", secret_key="secret") as store:
        assert await places.origins(replace(system, services=replace(system.services, storage=store))) == [at]
