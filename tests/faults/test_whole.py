"""The whole of it under one roof, as `tenure up` runs it, while its database is killed outright."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from tenure.embedded.place import existing
from tests import forking
from tests.claims import Claim
from tests.realtime.support import free_port
from tests.spine.node import ROOT

OFFERS = {"query": "{ offers(first: 5) { nodes { id } } }"}
NOT_OURS = frozenset({"DATABASE_URL", "REDIS_URL", "SECRET_KEY", "ENVIRONMENT", "PORT", "HOST", "DATA"})


class Whole:
    """A running installation in a folder of its own."""

    def __init__(self, data: Path) -> None:
        self.data, self.port = data, free_port()
        inherited = {name: value for name, value in os.environ.items() if name not in NOT_OURS}
        self.environment = inherited | {"DATA": str(data), "PORT": str(self.port)}

    async def run(self, *words: str) -> asyncio.subprocess.Process:
        command = forking.command(*words)
        return await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=self.environment)

    @property
    def postmaster(self) -> int:
        """The process id of its database server."""
        noted = existing(self.data).cluster / "data" / "postmaster.pid"
        return int(noted.read_text().split()[0])


@pytest.fixture
async def whole(tmp_path: Path) -> AsyncIterator[tuple[Whole, httpx.AsyncClient]]:
    made = Whole(tmp_path / "data")
    up = await made.run("tenure.cli", "up", "--no-demo")
    try:
        async with httpx.AsyncClient(base_url=f"http://localhost:{made.port}", timeout=20) as client:
            async with asyncio.timeout(120):
                while not await _is_ready(client):
                    assert up.returncode is None
                    await asyncio.sleep(0.2)
            assert await (await made.run("tests.faults.plant")).wait() == 0
            yield made, client
    finally:
        up.terminate()
        await asyncio.wait_for(up.wait(), 60)


async def _is_ready(client: httpx.AsyncClient) -> bool:
    try:
        return (await client.get("/readyz")).status_code == 200
    except httpx.TransportError:
        return False


async def test_a_database_killed_outright_comes_back_and_no_process_is_restarted(
    whole: tuple[Whole, httpx.AsyncClient], claim: Claim
) -> None:
    made, client = whole
    assert await _asked(client) == 200
    before = made.postmaster
    os.kill(before, signal.SIGKILL)
    refused: list[int] = []
    async with asyncio.timeout(60):
        while made.postmaster == before or await _asked(client) != 200:
            refused.append(await _asked(client))
            await asyncio.sleep(0.1)
    assert set(refused) <= {200, 503}
    assert 503 in refused
    claim(f"PostgreSQL killed with SIGKILL under tenure up: {refused.count(503)} answers 503, healed by itself")


async def _asked(client: httpx.AsyncClient) -> int:
    """The status of an honest answer; a refusal has to be typed and to say when to come back."""
    response = await client.post("/graphql", json=OFFERS)
    errors = response.json().get("errors", [])
    if errors:
        assert {error["extensions"]["code"] for error in errors} == {"UNAVAILABLE"}, errors
        assert "retry-after" in response.headers
        return 503
    return response.status_code
