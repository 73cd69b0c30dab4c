"""The TypeScript SDK against a real server that is killed and started again underneath."""

import asyncio
import os
import random
import re
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, Page, expect
from starlette.staticfiles import StaticFiles

from models import database
from models.catalogue import Feature
from tenure.config import Config
from tenure.context import Context
from tenure.kit import ids
from tenure.seed import wares
from tenure.settings import changing, places
from tests.claims import SEED, Claim, count
from tests.programs import program
from tests.client.packages import CLIENT, ROOT, TYPESCRIPT, build_example, built
from tests.door import Door
from tests.events.test_feed import account, feature, member_id
from tests.events.test_permissions_shrink import holder_of
from tests.jobs.proxy import Proxy
from tests.people import PASSWORD, signed_in
from tests.realtime.support import eventually
from tests.site.serving import serving
from tests.spine.node import Node
from tests.spine.followers import head, log_after, writing
from tests.subscriptions.shop import new_shop

__all__ = ["built"]

pytestmark = [pytest.mark.usefixtures("built"), pytest.mark.xdist_group("typescript")]

KILLS = count(10)
CUTS = count(1_000, share=50)
HOW_TO = ROOT / "docs" / "how-to" / "use-the-typescript-sdk.md"
SOON = 20_000  # milliseconds


@pytest.fixture(scope="module")
async def node(config: Config, services: object) -> AsyncIterator[Node]:
    async with Node(config, pool_size=5) as node:
        yield node


class Script:
    """A program of the SDK's that runs beside the test, and prints line after line."""

    def __init__(self, *arguments: str, cwd: Path = TYPESCRIPT, **environment: str) -> None:
        self._command = (program("node"), *arguments)
        self._cwd, self._environment = cwd, {**os.environ, **environment}
        self.lines: list[str] = []

    async def __aenter__(self) -> "Script":
        pipe = asyncio.subprocess.PIPE
        # In a session of its own: where `node` is a launcher, a signal has to reach what it has launched.
        self._process = await asyncio.create_subprocess_exec(
            *self._command, cwd=self._cwd, env=self._environment, stdin=pipe, stdout=pipe, start_new_session=True
        )
        self._reading = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.kill()

    async def kill(self) -> None:
        """As the kernel would."""
        if self._process.returncode is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        await self._process.wait()
        await self._reading

    async def until(self, last: str, seconds: float = 60) -> None:
        """Wait for a line."""
        async with asyncio.timeout(seconds):
            while last not in self.lines:
                assert not self._reading.done(), f"it ended after {self.lines[-3:]}"
                await asyncio.sleep(0.02)

    async def prints(self, more: int) -> None:
        """Wait until it has printed so many lines more."""
        wanted = len(self.lines) + more
        await eventually(lambda: len(self.lines) >= wanted, seconds=30)

    async def end(self, seconds: float = 60) -> None:
        """Close its input, and wait until it has ended well."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        async with asyncio.timeout(seconds):
            assert await self._process.wait() == 0, self.lines[-3:]
        await self._reading

    async def _read(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            self.lines.append(line.decode().strip())


def url(node: Node, system: Context) -> str:
    return f"http://{node.host(system.business)}"


def key_of(door: Door) -> str:
    return door.headers["authorization"].removeprefix("Bearer ")


async def kill_now_and_then(node: Node, chance: random.Random) -> None:
    for _ in range(KILLS):
        await asyncio.sleep(0.3 + chance.random())
        await node.kill()
        await node.start()


async def test_over_kills_of_the_server_each_mutation_is_done_once_and_each_event_received_once(
    api: Door, system: Context, node: Node, tmp_path: Path, claim: Claim
) -> None:
    reader, writer = await api.staff("EVENTS_READ"), await api.staff("CATALOGUE_WRITE")
    begin, store = await head(system), tmp_path / "cursor"
    follow = ("tests/real/follow.ts", url(node, system), key_of(reader), str(store))
    repeat = ("tests/real/repeat.ts", url(node, system), key_of(writer))
    async with Script(*follow) as following:
        await eventually(store.exists, seconds=30)  # it knows where it began
        async with Script(*repeat) as repeating:
            with writing(system, asyncio.Event()) as writers:
                await repeating.prints(4)
                await kill_now_and_then(node, random.Random(SEED))
                await repeating.prints(4)
                await following.kill()  # the client itself, in the middle of its work
                killed = following.lines
            await repeating.end()
            await asyncio.gather(*writers)
    told = await log_after(system, begin)
    async with Script(*follow) as following:
        await following.until(told[-1])
        await following.end()
    # Its last event may have been told before its cursor was stored: then it is told once more.
    repeated = 1 if following.lines[:1] == killed[-1:] else 0
    assert killed + following.lines[repeated:] == told
    assert sorted(repeating.lines) == await _made_by_the_sdk(system)
    claim(
        f"TypeScript SDK: {KILLS} kills of the server, one of the client: {len(told)} events, no gap, no repeat; "
        f"{len(repeating.lines)} mutations, each done once and answered"
    )


async def test_over_cuts_of_its_connection_each_event_is_received_once_and_in_order(
    api: Door, system: Context, node: Node, tmp_path: Path, claim: Claim
) -> None:
    reader = await api.staff("EVENTS_READ")
    begin, store = await head(system), tmp_path / "cursor"
    async with Proxy(node.address) as wire:
        away = f"http://{system.business.slug}.localhost:{urlsplit(wire.url).port}"
        async with Script("tests/real/follow.ts", away, key_of(reader), str(store)) as following:
            await eventually(store.exists, seconds=30)
            with writing(system, asyncio.Event()) as writers:
                for _ in range(CUTS):
                    await following.prints(1)
                    wire.cut()
                    wire.mend()
            await asyncio.gather(*writers)
            told = await log_after(system, begin)
            await following.until(told[-1])
            await following.end()
    assert following.lines == told
    claim(f"TypeScript SDK: {CUTS} cuts of its connection: {len(told)} events, no gap, no repeat")


async def test_a_member_who_is_cut_off_before_their_first_event_misses_none(
    api: Door, system: Context, node: Node, tmp_path: Path, claim: Claim
) -> None:
    member, store = (await holder_of(api, system, "EVENTS_READ"))[0], tmp_path / "cursor"
    async with Proxy(node.address) as wire:
        away = f"http://{system.business.slug}.localhost:{urlsplit(wire.url).port}"
        async with Script("tests/real/follow.ts", away, key_of(member), str(store), "viewer") as following:
            await eventually(lambda: store.exists() and wire.connections > 1, seconds=30)
            wire.cut()
            begin = await head(system)
            await feature(system, "not-theirs")
            await account(system, await member_id(member))
            wire.mend()
            _, theirs = await log_after(system, begin)
            await following.until(theirs)
            await following.end()
    assert following.lines == [theirs]
    claim("TypeScript SDK: a member, cut off before their first event, who is staff besides: their own, none missed")


async def _made_by_the_sdk(system: Context) -> list[str]:
    async with database.for_tenant(system.tenant, reading=True):
        made = await Feature.of(system.tenant).filter(code__startswith="sdk-")
    return sorted(ids.encode("Feature", one.id) for one in made)


async def test_a_membership_is_lived_from_sign_in_to_sign_out(api: Door, system: Context, node: Node) -> None:
    shop = await new_shop(system)
    offer = await shop.offer()
    await signed_in(api, "rower@example.com", PASSWORD)
    feature = (await _features(system))[0]
    arguments = (url(node, system), "rower@example.com", PASSWORD, offer.code, feature)
    async with Script("tests/real/membership.ts", *arguments) as script:
        await script.end()
    assert script.lines == ["signed in", "paid", "entitled", "signed out"]


async def test_the_how_to_is_followed_as_it_stands(
    built: list[dict[str, Any]], api: Door, system: Context, node: Node, tmp_path: Path
) -> None:
    (text,) = re.findall(r"```ts\n(.*?)```", HOW_TO.read_text(), re.DOTALL)
    (tmp_path / "node_modules").symlink_to(CLIENT / "node_modules")
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "follow.ts").write_text(text.replace("http://localhost:8000", url(node, system)))
    await signed_in(api, "rower@example.com")
    key = key_of(await api.staff("EVENTS_READ", "MEMBERS_READ"))
    names_below_localhost = ("--import", str(TYPESCRIPT / "tests" / "real" / "localhost.ts"))
    async with Script(*names_below_localhost, "follow.ts", cwd=tmp_path, TENURE_KEY=key) as script:
        await eventually((tmp_path / "tenure.cursor").exists, seconds=30)
        await api.staff("EVENTS_READ")
        await eventually(lambda: any("api_key.created" in line for line in script.lines), seconds=30)
    assert script.lines[0] == "[ 'rower' ]"


async def _features(system: Context) -> list[Any]:
    async with database.for_tenant(system.tenant, reading=True):
        return [one.code for one in await Feature.of(system.tenant)]


@pytest.mark.claims("a page of another origin signs in, buys, and its gate opens and closes live")
async def test_the_example_opens_and_closes_its_gate_live_in_a_browser(
    api: Door, system: Context, node: Node, chromium: Browser, tmp_path: Path
) -> None:
    await wares.open_shop(system)
    await signed_in(api, "rower@example.com", PASSWORD)
    await build_example(tmp_path, url(node, system))
    async with serving(StaticFiles(directory=tmp_path, html=True)) as port:
        origin = f"http://localhost:{port}"
        wish = changing.Wish("identity.allowed_origins", [origin])
        await changing.change(system, places.business(system), [wish], "the example")
        page = await chromium.new_page()
        await page.goto(origin)
        await _lived_through(page)
        await page.close()


async def _lived_through(page: Page) -> None:
    page.on("dialog", lambda dialog: dialog.accept())
    await page.get_by_label("Email").fill("rower@example.com")
    await page.get_by_label("Password").fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.get_by_text("The library is for members")).to_be_visible(timeout=SOON)
    await page.get_by_role("button", name="Buy for $120.00").click()
    await expect(page.get_by_text("The library is open. You may bring 2 guests.")).to_be_visible(timeout=SOON)
    await expect(page.get_by_text("entitlement.granted").first).to_be_visible(timeout=SOON)
    await page.reload()
    await page.get_by_role("button", name="End it now").click(timeout=SOON)
    await expect(page.get_by_text("The library is for members")).to_be_visible(timeout=SOON)
