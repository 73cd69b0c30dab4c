"""One suite for everything that tells people from machines."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tenure.gateways.captcha.contract import Captcha, CaptchaKind, CaptchaUnavailable, Challenge
from tenure.gateways.captcha.siteverify import SiteVerify
from tenure.gateways.captcha.work import LIFETIME, ProofOfWork, solved
from tenure.kit import ids, secrets
from tenure.kit.secrets import Keyring
from tests.fakes.siteverify import SiteVerifyServer, siteverify

HOST, SECRET, SITE_KEY = "club.example", "the secret of the site", "the key of the site"
NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
ADDRESS = "203.0.113.9"


@dataclass
class World:
    """A captcha, and who can answer it."""

    captcha: Captcha
    right: Callable[[Challenge], str]
    server: SiteVerifyServer | None = None
    more: dict[str, Any] = field(default_factory=dict)

    async def verify(self, answer: str, now: datetime = NOW, host: str = HOST) -> Any:
        return await self.captcha.verify(answer, address=ADDRESS, host=host, now=now)


@pytest.fixture(params=list(CaptchaKind))
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    if request.param is CaptchaKind.PROOF_OF_WORK:
        captcha = ProofOfWork(Keyring(("k" * 32,)), ids.new(), 8)
        yield World(captcha, lambda asked: solved(asked.text or "", asked.difficulty or 0))
        return
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(siteverify(SECRET, HOST))
        client = await stack.enter_async_context(httpx.AsyncClient(timeout=1, trust_env=False))

        def widget(asked: Challenge) -> str:
            assert asked.site_key == SITE_KEY
            token = secrets.token()
            server.good.add(token)
            return token

        yield World(SiteVerify(request.param, SITE_KEY, SECRET, client, server.address), widget, server)


async def test_a_right_answer_passes_and_can_be_told_from_any_other(world: World) -> None:
    first, second = (world.right(world.captcha.challenge(NOW)) for _ in range(2))
    passed, other = await world.verify(first), await world.verify(second)
    assert passed.use != other.use
    assert passed.expires_at > NOW


async def test_a_challenge_says_what_a_browser_needs(world: World) -> None:
    asked = world.captcha.challenge(NOW)
    assert (asked.kind is CaptchaKind.PROOF_OF_WORK) == (asked.text is not None and asked.difficulty is not None)
    assert (asked.site_key is None) == (asked.kind is CaptchaKind.PROOF_OF_WORK)
    assert asked.expires_at > NOW


@pytest.mark.parametrize("answer", ["", "made up", ":", "a:1", "x" * 5_000, "é", "\0"])
async def test_a_made_up_answer_does_not(world: World, answer: str) -> None:
    assert await world.verify(answer) is None


async def test_an_answer_is_used_up(world: World) -> None:
    """Either it passes no more, or it says that it is the same one: whoever lets in can tell."""
    answer = world.right(world.captcha.challenge(NOW))
    first, again = await world.verify(answer), await world.verify(answer)
    assert again is None or again.use == first.use


async def test_work_for_another_business_or_of_yesterday_does_not_count() -> None:
    keyring = Keyring(("k" * 32,))
    ours, theirs = (ProofOfWork(keyring, ids.new(), 4) for _ in range(2))
    asked = ours.challenge(NOW)
    answer = solved(asked.text or "", 4)
    assert await theirs.verify(answer, address=ADDRESS, host=HOST, now=NOW) is None
    late = NOW + LIFETIME + timedelta(seconds=1)
    assert await ours.verify(answer, address=ADDRESS, host=HOST, now=late) is None
    assert await ours.verify(answer, address=ADDRESS, host=HOST, now=NOW) is not None


@pytest.fixture(params=[CaptchaKind.TURNSTILE, CaptchaKind.HCAPTCHA])
async def outside(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    """Those that ask somebody."""
    async with siteverify(SECRET, HOST) as server, httpx.AsyncClient(timeout=0.5, trust_env=False) as client:
        server.good.add("good")
        captcha = SiteVerify(request.param, SITE_KEY, SECRET, client, server.address)
        yield World(captcha, lambda asked: "good", server, {"client": client, "kind": request.param})


async def test_they_are_asked_with_the_secret_and_the_address(outside: World) -> None:
    assert await outside.verify("good") is not None
    assert outside.server is not None
    assert outside.server.asked == [{"secret": SECRET, "response": "good", "remoteip": ADDRESS}]


async def test_an_answer_for_another_site_does_not_pass(outside: World) -> None:
    assert await outside.verify("good", host="elsewhere.example") is None


@pytest.mark.parametrize("mood", ["broken", "silent", "babbling"])
async def test_while_they_cannot_be_asked_nobody_passes_and_nobody_is_wrong(outside: World, mood: str) -> None:
    assert outside.server is not None
    outside.server.mood = mood
    with pytest.raises(CaptchaUnavailable):
        await outside.verify("good")
    outside.server.mood = "well"
    assert await outside.verify("good") is not None


async def test_a_wrong_secret_is_our_fault_and_not_the_browsers(outside: World) -> None:
    assert outside.server is not None
    wrong = SiteVerify(outside.more["kind"], SITE_KEY, "another", outside.more["client"], outside.server.address)
    with pytest.raises(CaptchaUnavailable):
        await wrong.verify("good", address=ADDRESS, host=HOST, now=NOW)
