"""No endpoint leads a delivery into our own network, whatever its address says."""

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import httpcore
import pytest

from tenure.context import Context
from tenure.gateways.web import guarded
from tenure.gateways.web.contract import WebProblem
from tenure.gateways.web.guarded import GuardedWeb
from tenure.integrators import endpoints, fanning
from tests.claims import Claim
from tests.integrators.happen import happen
from tests.integrators.operations import deliveries
from webhooks.outgoing import Sender

OWN = (
    "127.0.0.1",
    "localhost",
    "club.localhost",
    "2130706433",
    "0177.0.0.1",
    "017700000001",
    "0x7f000001",
    "0x7f.1",
    "127.1",
    "0.0.0.0",
    "0",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[0:0:0:0:0:ffff:7f00:0001]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
)
"""Ways to write this machine's own address."""
NEARBY = (
    "10.0.0.1",
    "172.16.0.1",
    "192.168.0.1",
    "100.64.0.1",
    "169.254.169.254",
    "2852039166",
    "0251.0376.0251.0376",
    "[::ffff:169.254.169.254]",
    "[fe80::1]",
    "[fd00:ec2::254]",
)
"""Ways into a network that ours may be in."""


class Trap:
    """A server of our own network: counts who comes."""

    def __init__(self) -> None:
        self.visits = 0
        self.port = 0

    async def visited(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.visits += 1
        writer.close()


@pytest.fixture
async def trap() -> AsyncIterator[Trap]:
    trap = Trap()
    async with await asyncio.start_server(trap.visited, ["127.0.0.1", "::1"], 0) as server:
        trap.port = server.sockets[0].getsockname()[1]
        yield trap


@pytest.fixture
async def strict() -> AsyncIterator[GuardedWeb]:
    """As in production."""
    opened = GuardedWeb()
    yield opened
    await opened.close()


async def test_no_way_of_writing_an_address_leads_into_our_own_network(
    system: Context, staff: Any, trap: Trap, strict: GuardedWeb, claim: Claim
) -> None:
    hosts = [f"{host}:{trap.port}" for host in OWN] + list(NEARBY)
    made = [(await endpoints.create(system, f"https://{host}/", "", ["feature.created"])).endpoint for host in hosts]
    await happen(system)
    assert [told async for told in fanning.fan_out(system)] == [{endpoint.id for endpoint in made}]
    await asyncio.gather(*(Sender(strict).empty(system, endpoint.id) for endpoint in made))
    found = await deliveries(staff)
    assert len(found) == len(hosts)
    for delivery in found:
        (attempt,) = delivery["attempts"]
        assert attempt["status"] is None, attempt["url"]
        assert attempt["error"] is not None
    assert trap.visits == 0
    claim(f"SSRF: none of {len(hosts)} addresses was reached: link-local, mapped, decimal, octal and others")


class Recording(httpcore.AsyncNetworkBackend):
    """Tells where a connection would have gone."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def connect_tcp(self, host: str, *_: Any, **__: Any) -> httpcore.AsyncNetworkStream:
        self.asked.append(host)
        raise httpcore.ConnectError("nobody is there")


async def test_a_name_that_is_bound_anew_after_the_check_gains_nothing(
    monkeypatch: pytest.MonkeyPatch, claim: Claim
) -> None:
    """Each question is answered otherwise: public first, then ours. It is asked once for each connection."""
    answers = ["93.184.215.14", "127.0.0.1"] * 50
    resolved: list[str] = []

    async def resolve(host: str, port: int, **_: Any) -> list[Any]:
        resolved.append(answers[len(resolved)])
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (resolved[-1], port))]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolve)
    recording, guard = Recording(), guarded._Guard(False)
    guard._plain = recording  # type: ignore[assignment]  # stands for the network
    for number in range(20):
        with pytest.raises((httpcore.ConnectError, WebProblem)):
            await guard.connect_tcp("rebound.example", 443)
        assert len(resolved) == number + 1
    assert set(recording.asked) == {"93.184.215.14"}
    claim("SSRF: a name bound anew between check and connection was not followed, 20 times of 20")
