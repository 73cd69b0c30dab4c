"""Fixtures: a real Redis, found beside the interpreter or on PATH."""

import shutil
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.realtime.peer import Peer, peer_of
from tests.realtime.support import RedisServer, free_port
from tests.realtime.toy import Installation, Server


def _binary() -> str | None:
    beside = Path(sys.executable).parent / "redis-server"
    return str(beside) if beside.exists() else shutil.which("redis-server")


@pytest.fixture(scope="session")
def redis_binary() -> str:
    binary = _binary()
    if binary is None:
        pytest.skip("no redis-server on this machine")
    return binary


@pytest.fixture
def redis_server(redis_binary: str, tmp_path: Path) -> Iterator[RedisServer]:
    server = RedisServer(redis_binary, tmp_path)
    yield server
    server.kill()


@pytest.fixture
async def installation() -> Installation:
    return Installation()


@pytest.fixture
async def server(installation: Installation) -> AsyncIterator[Server]:
    async with Server(installation.endpoint(), free_port()) as server:
        yield server


@pytest.fixture
async def peer(server: Server) -> AsyncIterator[Peer]:
    async with peer_of(server) as peer:
        yield peer
