"""Whether an address has a login is told to nobody: not by a body, not by the work that is done, not by the time.

`PROVE=full` measures the time over 500 pairs, one of a known and one of an unknown address in turn, and asks how well
somebody could tell them apart by it: the area under the curve is 0.5 where they could as well toss a coin.
"""

import random
import re
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from tenure.context import Context
from tenure.identity import addresses, credentials, signing_up
from tenure.services import Services
from tenure.transactions import transactional
from tests.architecture import watch
from tests.claims import FULL, SEED, Claim, count
from tests.door import Door
from tests.identity.support import PASSWORD, answering
from tests.people import signed_in

_OF_SETTINGS = re.compile("setting_value|platform_setting")
WAYS = {
    "sign-up": """mutation ($email: String!, $captcha: String) {
      answer: memberSignUp(input: {email: $email, password: "a good long phrase", name: "Zoe", captcha: $captcha}) {
        cursor userErrors { code message field }
      } }""",
    "login": """mutation ($email: String!, $captcha: String) {
      answer: sessionCreate(input: {email: $email, password: "a wrong guess", captcha: $captcha}) {
        cursor token session { id } viewer { permissions } userErrors { code message field }
      } }""",
    "reset": """mutation ($email: String!, $captcha: String) {
      answer: passwordResetRequest(input: {email: $email, captcha: $captcha}) {
        cursor userErrors { code message field }
      } }""",
    "magic link": """mutation ($email: String!, $captcha: String) {
      answer: magicLinkRequest(input: {email: $email, captcha: $captcha}) {
        cursor userErrors { code message field }
      } }""",
    "mailed code": """mutation ($email: String!) {
      answer: captchaCodeMail(input: {door: SIGN_IN, email: $email}) {
        cursor expiresAt userErrors { code message field }
      } }""",
}
PAIRS = count(500, least=25)


@dataclass
class Work:
    """What one request cost: its statements, and how often a password was hashed or compared."""

    statements: list[str] = field(default_factory=list)
    hashes: int = 0

    def note(self, sql: str) -> None:
        if not _OF_SETTINGS.search(sql):  # read again every few seconds, whoever asks
            self.statements.append(" ".join(sql.split()))


@pytest.fixture
def counted(services: Services) -> Any:
    """Counts what runs inside: statements as asyncpg reports them, hashes as the threads are given them."""

    @contextmanager
    def counting() -> Iterator[Work]:
        work, begun = Work(), services.passwords.begun
        watch.listeners.append(work.note)
        try:
            yield work
        finally:
            watch.listeners.remove(work.note)
        work.hashes = services.passwords.begun - begun

    return counting


@pytest.fixture
async def ada(api: Door) -> str:
    """An address that has a login, with a password, and is confirmed."""
    await signed_in(api, "ada@example.com", PASSWORD)
    return "ada@example.com"


async def _asked(api: Door, way: str, email: str) -> dict[str, Any]:
    """The whole answer but for what it cost, and without what was typed."""
    body = await answering(api, WAYS[way], {"email": email})
    body.pop("extensions", None)
    return body


@pytest.mark.parametrize("way", WAYS)
async def test_a_known_and_an_unknown_address_get_the_same_body(api: Door, ada: str, way: str) -> None:
    known, unknown = await _asked(api, way, ada), await _asked(api, way, "nobody@example.com")
    assert known == unknown
    assert known["data"]["answer"]["cursor"] is None


@pytest.mark.parametrize("way", WAYS)
async def test_a_known_and_an_unknown_address_cost_the_same_work(
    api: Door, ada: str, counted: Any, way: str, claim: Claim
) -> None:
    await _asked(api, way, "first@example.com")  # what is kept in memory from the first request on
    for _ in range(3):  # what is kept in memory is read again from time to time, which is no difference of theirs
        with counted() as known:
            await _asked(api, way, ada)
        with counted() as unknown:
            await _asked(api, way, "nobody@example.com")
        if known.statements == unknown.statements:
            break
    assert known.hashes == unknown.hashes
    assert known.statements == unknown.statements
    assert known.statements
    claim(f"enumeration: {way} costs {len(known.statements)} statements and {known.hashes} hashes, known or not")


@pytest.mark.alone
@pytest.mark.parametrize("way", WAYS)
async def test_the_time_does_not_tell_a_known_address_from_an_unknown_one(
    api: Door, app: Starlette, way: str, claim: Claim
) -> None:
    chance = random.Random(SEED)
    known: list[float] = []
    unknown: list[float] = []
    people = await _people(api, PAIRS)
    for index, email in enumerate(people):
        pair = [(known, email), (unknown, f"nobody{index:04}@example.com")]
        chance.shuffle(pair)
        async with _from(app, api, f"198.51.{index // 250}.{index % 250 + 1}") as door:
            for times, asked in pair:
                times.append(await _timed(door, way, asked))
    curve = area(known, unknown)
    claim(f"enumeration: {way} by its time, AUC {curve:.3f} over {PAIRS} pairs (0.5 is a coin)")
    if FULL:
        assert 0.45 <= curve <= 0.55
    else:
        assert 0.2 <= curve <= 0.8, "so few pairs show only what is gross"


async def _people(api: Door, many: int) -> list[str]:
    """So many members with passwords; each is asked for once, so that none is throttled."""
    hashed = await api.system.services.passwords.hash(PASSWORD)
    emails = [f"member{index:04}@example.com" for index in range(many)]
    for email in emails:
        await _joined(api.system, email, hashed)
    return emails


@transactional
async def _joined(ctx: Context, email: str, hashed: str) -> None:
    member, _ = await signing_up.make_member(ctx, addresses.parse(email), "Ada", "en")
    await credentials.store(ctx, member.id, hashed)
    await signing_up.mark_confirmed(ctx, member)


@asynccontextmanager
async def _from(app: Starlette, api: Door, address: str) -> AsyncIterator[Door]:
    """The door as it is reached from that network address."""
    transport = httpx.ASGITransport(app, raise_app_exceptions=False, client=(address, 4321))
    async with httpx.AsyncClient(transport=transport, base_url=api.client.base_url) as client:
        yield replace(api, client=client)


async def _timed(door: Door, way: str, email: str) -> float:
    began = time.perf_counter()
    body = await door.raw(WAYS[way], {"email": email})
    taken = time.perf_counter() - began
    assert "errors" not in body, body
    return taken


def area(known: list[float], unknown: list[float]) -> float:
    """How often a known address takes longer than an unknown one: the area under the ROC curve (Mann and Whitney)."""
    pairs = [(left > right) + (left == right) / 2 for left in known for right in unknown]
    return sum(pairs) / len(pairs)


def test_the_measure_finds_a_difference() -> None:
    chance = random.Random(SEED)
    base = [chance.gauss(10, 1) for _ in range(500)]
    assert 0.45 < area(base, [chance.gauss(10, 1) for _ in range(500)]) < 0.55
    assert area(base, [chance.gauss(10.5, 1) for _ in range(500)]) < 0.45
