"""The same two tenants by their other doors: feeds that are live, feeds that are resumed, and addresses of files."""

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from starlette.applications import Starlette
from websockets import Subprotocol
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from models.catalogue import FeatureKind
from tenure.catalogue import products
from tenure.context import Context
from tenure.kit import cursors
from tests.architecture.callers import CALLERS, Two
from tests.door import Door
from tests.events.conftest import Follower
from tests.events.streams import stream
from tests.files.door import PDF, uploaded
from tests.files.people import person
from tests.realtime.toy import Server

pytestmark = pytest.mark.claims("{count} feeds and file addresses turned to another tenant: nothing is reached")

READS_ALL = frozenset({"key", "OWNER", "ADMIN", "FINANCE", "DEVELOPER"})
"""Callers to whom every event of their own tenant is told."""


@asynccontextmanager
async def socket_of(server: Server, door: Door) -> AsyncIterator[Follower]:
    """A socket to tenant `ours`, whoever the caller is."""
    address = f"ws://{door.system.business.slug}.localhost:{server.port}/graphql"
    subprotocols = [Subprotocol("graphql-transport-ws")]
    async with connect(address, subprotocols=subprotocols, host="127.0.0.1", port=server.port) as socket:
        follower = Follower(socket)
        await follower.say(type="connection_init", payload=door.headers or {})
        yield follower


async def heard_by(follower: Follower, quiet: float = 0.5) -> list[dict[str, Any]]:
    """All that is said to the follower until it has been quiet for so many seconds, or is sent away."""
    heard: list[dict[str, Any]] = []
    try:
        while True:
            async with asyncio.timeout(quiet):
                heard.append(json.loads(await follower.socket.recv()))
    except (TimeoutError, ConnectionClosed):
        return heard


async def tell(ctx: Context) -> str:
    """Something happens in this tenant; the code that its event carries."""
    code = f"told-{secrets.token_hex(6)}"
    await products.create_feature(ctx, code, code, FeatureKind.BOOLEAN)
    return code


@pytest.mark.parametrize("caller", CALLERS)
async def test_a_feed_tells_nothing_of_another_tenant(two: Two, server: Server, caller: str) -> None:
    """Live, resumed at a position of theirs, and asked for a subject of theirs."""
    told_before = await tell(two.their_ctx)
    feeds = {
        "live": {},
        "resumed": {"after": cursors.encode("log", 0)},
        "ahead": {"after": cursors.encode("log", 10**9)},
        "subject": {"subject": two.theirs.ids()["Product"], "after": cursors.encode("log", 0)},
    }
    async with socket_of(server, await two.door(caller)) as follower:
        for name, variables in feeds.items():
            await follower.follow(name, **variables)
        await asyncio.sleep(0.2)
        theirs, ours = await tell(two.their_ctx), await tell(two.ctx)
        heard = await heard_by(follower)
    text = json.dumps(heard)
    assert [leaked for leaked in (*two.theirs.texts(), told_before, theirs) if leaked in text] == []
    assert not any("data" in message.get("payload", {}) for message in heard if message.get("id") == "subject")
    assert (ours in text) == (caller in READS_ALL), text[:600]


@pytest.mark.parametrize("caller", ["anonymous", "member", "stranger", "key", "OWNER"])
async def test_a_stream_tells_nothing_of_another_tenant(two: Two, server: Server, caller: str) -> None:
    """From the beginning, of an account of theirs, and of what is the caller's own."""
    door = await two.door(caller)
    host = f"{door.system.business.slug}.localhost:{server.port}"
    begun = cursors.encode("log", 0)
    theirs = two.theirs.ids()["Account"]
    heard: list[str] = []
    for given in ({"after": begun}, {"after": begun, "account": theirs}, {"after": begun, "viewer": "true"}):
        try:
            async with stream(server.port, host, door.headers, **given) as told:
                while True:
                    heard.append(str(await told.event(0.25)))
        except (AssertionError, TimeoutError):  # refused, or told all there was
            continue
    text = "".join(heard)
    assert [leaked for leaked in two.theirs.texts() if leaked in text] == []


async def test_an_address_of_a_file_opens_no_file_of_another_tenant(two: Two, app: Starlette) -> None:
    """Their file is there; our signed address is turned towards it."""
    async with browser(app) as store:
        ours, theirs = [await a_file(app, store, ctx) for ctx in (two.ctx, two.their_ctx)]
        assert (await store.get(theirs["url"])).content == PDF
        turned = urlsplit(ours["url"])._replace(path=urlsplit(theirs["url"]).path).geturl()
        answer = await store.get(turned)
    assert answer.status_code == 403
    assert PDF not in answer.content


def browser(app: Starlette, base: str = "") -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=base, trust_env=False)


async def a_file(app: Starlette, store: httpx.AsyncClient, ctx: Context) -> dict[str, Any]:
    """One that a member of the tenant has uploaded."""
    async with browser(app, ctx.origin) as client:
        member = await person(Door(client, ctx))
        return await uploaded(member.door, store)
