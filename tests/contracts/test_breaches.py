"""One suite for every list of breached passwords; the online one against a server that counts what it learns."""

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from tenure.gateways.breaches.contract import Breaches
from tenure.gateways.breaches.listed import ListedBreaches
from tenure.gateways.breaches.pwned import PwnedBreaches
from tenure.kit.refusals import Unavailable
from tests.site.serving import serving

KNOWN = ("trustno1", "qazwsxedc", "liverpool1")


@dataclass
class Range:
    """Answers as the range API does: the suffixes of a prefix, with counts, and padding whose count is zero."""

    known: tuple[str, ...]
    padding: tuple[str, ...] = ()
    status: int = 200
    asked: list[str] = field(default_factory=list)

    async def answer(self, request: Request) -> Response:
        prefix = request.path_params["prefix"]
        self.asked.append(str(request.url.path) + str(request.headers.get("add-padding")))
        lines = [f"{digest[5:]}:{count}" for digest, count in self._digests() if digest.startswith(prefix)]
        return PlainTextResponse("\r\n".join([f"{'0' * 35}:3", *lines]), self.status)

    def _digests(self) -> list[tuple[str, int]]:
        counted = [(text, 42) for text in self.known] + [(text, 0) for text in self.padding]
        return [(hashlib.sha1(text.encode()).hexdigest().upper(), count) for text, count in counted]


@pytest.fixture
async def source() -> Range:
    return Range(KNOWN, padding=("a padded one",))


@pytest.fixture(params=["listed", "online"])
async def breaches(request: pytest.FixtureRequest, source: Range) -> AsyncIterator[Breaches]:
    if request.param == "listed":
        yield ListedBreaches()
        return
    async with serving(Starlette(routes=[Route("/range/{prefix}", source.answer)])) as port:
        online = PwnedBreaches(f"http://127.0.0.1:{port}")
        yield online
        await online.close()


@pytest.mark.parametrize("password", KNOWN)
async def test_what_became_known_is_found(breaches: Breaches, password: str) -> None:
    assert await breaches.has(password)


@pytest.mark.parametrize("password", ["a fox in the library", "", "Füchse in der Bücherei", "trustno1 trustno1"])
async def test_what_nobody_knows_is_not(breaches: Breaches, password: str) -> None:
    assert not await breaches.has(password)


async def test_five_characters_of_a_digest_leave_the_machine(source: Range) -> None:
    async with serving(Starlette(routes=[Route("/range/{prefix}", source.answer)])) as port:
        online = PwnedBreaches(f"http://127.0.0.1:{port}")
        assert await online.has("trustno1")
        assert not await online.has("a padded one")
        await online.close()
    digest = hashlib.sha1(b"trustno1").hexdigest().upper()
    assert source.asked[0] == f"/range/{digest[:5]}true"


async def test_a_list_that_does_not_answer_says_so(source: Range) -> None:
    source.status = 503
    async with serving(Starlette(routes=[Route("/range/{prefix}", source.answer)])) as port:
        online = PwnedBreaches(f"http://127.0.0.1:{port}")
        with pytest.raises(Unavailable):
            await online.has("trustno1")
        await online.close()
    nobody = PwnedBreaches("http://127.0.0.1:9")
    with pytest.raises(Unavailable):
        await nobody.has("trustno1")
    await nobody.close()
