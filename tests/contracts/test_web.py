"""HTTP to strangers: no name and no address leads it into our own network."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from ipaddress import ip_address
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from tenure.gateways.web import guarded
from tenure.gateways.web.contract import WebProblem
from tenure.gateways.web.guarded import GuardedWeb
from tests.site.serving import serving


async def _echo(request: Request) -> Response:
    return JSONResponse({"host": request.headers["host"], "body": (await request.body()).decode()})


async def _away(request: Request) -> Response:
    return RedirectResponse("http://169.254.169.254/latest/meta-data")


async def _long(request: Request) -> Response:
    return PlainTextResponse("x" * (guarded.MOST_BYTES + 1))


@asynccontextmanager
async def _stranger() -> AsyncIterator[str]:
    routes = [
        Route("/echo", _echo, methods=["GET", "POST"]),
        Route("/away", _away),
        Route("/long", _long),
        Route("/words", lambda _: PlainTextResponse("[1]")),
    ]
    async with serving(Starlette(routes=routes)) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
async def web() -> AsyncIterator[GuardedWeb]:
    opened = GuardedWeb(allow_local=True)
    yield opened
    await opened.close()


@pytest.fixture
async def strict() -> AsyncIterator[GuardedWeb]:
    """As in production."""
    opened = GuardedWeb()
    yield opened
    await opened.close()


async def test_forms_are_sent_and_objects_read(web: GuardedWeb) -> None:
    async with _stranger() as there:
        answer = await web.post(f"{there}/echo", {"a": "1&2", "b": "é"})
        assert answer.object() == {"host": there.removeprefix("http://"), "body": "a=1%262&b=%C3%A9"}
        assert (await web.get(f"{there}/nothing")).status == 404


async def test_redirects_are_not_followed_and_long_or_strange_answers_not_taken(web: GuardedWeb) -> None:
    async with _stranger() as there:
        assert (await web.get(f"{there}/away")).status == 307
        with pytest.raises(WebProblem, match="too long"):
            await web.get(f"{there}/long")
        with pytest.raises(WebProblem, match="not a JSON object"):
            (await web.get(f"{there}/words")).object()


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/",
        "ftp://example.com/",
        "file:///etc/passwd",
        "https://user@example.com/",
        "https:///x",
        "https://[::1/",
        "https://127.0.0.1/",
        "https://localhost/",
        "https://club.localhost/",
        "https://10.0.0.1/",
        "https://169.254.169.254/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[fd00::1]/",
        "https://0.0.0.0/",
        "https://2130706433/",
        "https://0x7f.1/",
        f"https://{'a' * 70}.example/",
        "https://example.com/a b",
    ],
)
async def test_in_production_nothing_but_public_addresses_is_asked_by_https(strict: GuardedWeb, url: str) -> None:
    with pytest.raises(WebProblem):
        await strict.get(url)


@pytest.mark.parametrize("url", ["http://10.0.0.1/", "http://169.254.169.254/", "http://[fd00::1]/"])
async def test_in_development_only_this_machine_is_asked_beside_them(web: GuardedWeb, url: str) -> None:
    with pytest.raises(WebProblem):
        await web.get(url)


async def test_who_does_not_answer_is_a_problem_and_no_failure(web: GuardedWeb) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(WebProblem):
        await web.get(f"http://127.0.0.1:{port}/")


@pytest.mark.parametrize(
    ("address", "is_public"),
    [
        ("93.184.215.14", True),
        ("2606:4700::1111", True),
        ("192.168.1.1", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("192.0.2.1", False),
        ("2002:7f00:1::", False),
        ("64:ff9b::7f00:1", False),
        ("fe80::1", False),
    ],
)
def test_what_is_public(address: str, is_public: bool) -> None:
    assert guarded.is_public(ip_address(address)) is is_public


async def test_the_address_that_was_checked_is_the_one_that_is_asked(web: GuardedWeb, strict: GuardedWeb) -> None:
    """A name with one public address and one of our own is not asked at all."""
    guard: Any = guarded._Guard(False)
    with pytest.raises(WebProblem, match="public internet"):
        await guard.connect_tcp("localhost", 80)
