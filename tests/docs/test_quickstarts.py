"""The quick starts, done as they stand, against a real server with a real worker's jobs beside it."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from models.tenants import Tenant
from tenure.config import Config
from tenure.context import Context
from tenure.seed import wares
from tests.docs.pages import ROOT, follow
from tests.spine.node import Node

PATH = f"{ROOT / '.venv' / 'bin'}:{os.environ['PATH']}"


@pytest.fixture(scope="module")
async def node(config: Config, services: object) -> AsyncIterator[Node]:
    async with Node(config) as node:
        yield node


@pytest.fixture
async def club(system: Context, run_jobs: Any) -> AsyncIterator[Tenant]:
    """A business that sells what the demo sells, and whose worker works."""
    await wares.open_shop(system)
    working = asyncio.create_task(_work(run_jobs))
    yield system.business
    working.cancel()
    with suppress(asyncio.CancelledError):
        await working


async def _work(run_jobs: Any) -> None:
    while True:
        await run_jobs()
        await asyncio.sleep(0.1)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Where a reader stands: in a clone that was set up."""
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    return tmp_path


async def test_curl(club: Tenant, node: Node, clone: Path) -> None:
    given = {"http://localhost:8000": f"http://{node.host(club)}", "harbour-rowing": club.slug}
    printed = await follow(
        ROOT / "docs" / "quickstart-curl.md", clone, given, {**node.config.as_environment(), "PATH": PATH}
    )
    assert "\nACTIVE\n" in printed
    assert "subscription.activated" in printed
