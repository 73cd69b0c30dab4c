"""The official JavaScript client follows a feed through cuts and restarts."""

import asyncio
from pathlib import Path

import pytest

from tenure.kit import cursors
from tests.programs import program
from tests.realtime.support import free_port
from tests.realtime.toy import Installation, Server

NODE = Path(__file__).parent.parent / "node"


@pytest.fixture
async def packages() -> None:
    if not (NODE / "node_modules" / "graphql-ws").exists():
        install = await asyncio.create_subprocess_exec(program("npm"), "ci", "--silent", cwd=NODE)
        assert await install.wait() == 0


async def follow(url: str, last: int) -> asyncio.subprocess.Process:
    arguments = ("feed.mjs", url, "ann", str(last), cursors.encode(0))
    return await asyncio.create_subprocess_exec(program("node"), *arguments, cwd=NODE, stdout=asyncio.subprocess.PIPE)


async def heard(client: asyncio.subprocess.Process, upto: int) -> list[int]:
    """The positions that the client prints, up to one of them."""
    assert client.stdout is not None
    positions: list[int] = []
    async with asyncio.timeout(20):
        while positions[-1:] != [upto]:
            line = await client.stdout.readline()
            assert line, f"the client ended after {positions[-3:]}"
            positions.append(int(line.split()[0]))
    return positions


@pytest.mark.usefixtures("packages")
@pytest.mark.parametrize("is_drained", [False, True], ids=["cut", "restarted"])
async def test_the_official_client_resumes_by_its_cursor(installation: Installation, is_drained: bool) -> None:
    port = free_port()
    async with Server(installation.endpoint(), port) as server:
        client = await follow(server.url, 30)
        for _ in range(10):
            await installation.log.append()
        positions = await heard(client, 10)
        if is_drained:
            await installation.connections.drain()
    for _ in range(10):
        await installation.log.append()
    restarted = Installation(bus=installation.bus)
    restarted.log.entries = installation.log.entries
    async with Server(restarted.endpoint(), port):
        positions += await heard(client, 20)
        for _ in range(10):
            await restarted.log.append()
        positions += await heard(client, 30)
        assert await client.wait() == 0
    assert positions == list(range(1, 31))
