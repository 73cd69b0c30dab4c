"""Fixtures: a real Redis, found beside the interpreter or on PATH."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.realtime.support import RedisServer


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
