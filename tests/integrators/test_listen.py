"""`tenure listen`: a developer's own machine is sent every event, signed, also after cuts."""

import asyncio
from contextlib import suppress
from typing import Any

import pytest
from standardwebhooks import Webhook
from starlette.applications import Starlette

from tenure.cli.listening import Wish, listen
from tenure.config import Config, SetupProblem
from tenure.context import Context
from tenure.integrators import signing
from tests.door import Door
from tests.integrators.happen import happen
from tests.integrators.receiver import Receiver
from tests.integrators.workers import until
from tests.realtime.support import free_port
from tests.realtime.toy import Server

TYPES = ["feature.created"]


def _key(door: Door) -> str:
    return door.headers["authorization"].removeprefix("Bearer ")


async def test_every_event_comes_once_and_signed_through_a_restart_of_the_server(
    app: Starlette, config: Config, staff: Door, system: Context, receiver: Receiver, capsys: Any
) -> None:
    secret = signing.secret()
    port = free_port()
    url = f"http://{system.business.slug}.localhost:{port}"
    async with Server(app, port):
        wish = Wish(url, f"{receiver.base}/", TYPES, _key(staff), secret)
        listening = asyncio.create_task(listen(wish, config))
        await _begun(system, receiver)
    receiver.received.clear()
    await happen(system, 2)
    async with Server(app, port):
        await happen(system)
        await until(lambda: len(receiver.received) == 3)
        listening.cancel()
        with suppress(asyncio.CancelledError):
            await listening
    told = [Webhook(secret).verify(one.body.decode(), one.headers) for one in receiver.received]
    assert [event["type"] for event in told] == TYPES * 3
    assert [event["sequence"] for event in told] == [1, 1, 1]
    assert {event["id"] for event in told} == set(receiver.counts("/"))
    assert capsys.readouterr().out.count("feature.created") >= 3


async def _begun(system: Context, receiver: Receiver) -> None:
    """The feed tells what happens from its beginning on: it has begun once something has come."""
    async with asyncio.timeout(20):
        while not receiver.received:
            await happen(system)
            await asyncio.sleep(0.2)


async def test_a_key_that_may_not_is_told_so(app: Starlette, config: Config, api: Door, system: Context) -> None:
    port = free_port()
    async with Server(app, port):
        url = f"http://{system.business.slug}.localhost:{port}"
        with pytest.raises(SetupProblem, match="refused"):
            await listen(Wish(url, "http://127.0.0.1:9/", (), "tk_wrong"), config)
