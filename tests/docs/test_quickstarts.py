"""The quick starts and what the Python SDK's pages show, done as they stand against a real server.

Not done is the installation of the SDKs: tests/client/test_python_package.py and test_typescript.py show that.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from models.tenants import Tenant
from tenure.config import Config
from tenure.context import Context
from tenure.seed import wares
from tests.client.packages import TYPESCRIPT, built
from tests.docs.pages import HOW_TO, ROOT, follow
from tests.door import Door
from tests.spine.node import Node

__all__ = ["built"]

pytestmark = pytest.mark.xdist_group("quickstarts")  # one node, whoever runs its tests

HERE = Path(sys.prefix)
"""The virtual environment."""
PYTHON = ROOT / "client" / "python"
INSTALLATION = "python3 -m venv sdk && . sdk/bin/activate\npip install ./client/python\n"
PACKED = "(cd client && npm ci && npm pack --workspace @tenure/client)\n"
INSTALLED = "npm install ../client/tenure-client-0.1.0.tgz\n"


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
    (tmp_path / ".venv").symlink_to(HERE)
    return tmp_path


def machine(node: Node) -> dict[str, str]:
    """The environment on the machine on which the server runs, with the SDK installed."""
    path = f"{HERE / 'bin'}:{os.environ['PATH']}"
    return {**node.config.as_environment(), "PATH": path, "PYTHONPATH": str(PYTHON / "src")}


def demo(node: Node, club: Tenant) -> dict[str, str]:
    """What a reader of the test has in the place of the demo."""
    return {"http://localhost:8000": f"http://{node.host(club)}", "harbour-rowing": club.slug}


async def test_curl(club: Tenant, node: Node, clone: Path) -> None:
    printed = await follow(ROOT / "docs" / "quickstart-curl.md", clone, demo(node, club), machine(node))
    assert "\nACTIVE\n" in printed
    assert "subscription.activated" in printed


async def test_python(club: Tenant, node: Node, clone: Path) -> None:
    given = {**demo(node, club), INSTALLATION: ""}
    printed = await follow(ROOT / "docs" / "quickstart-python.md", clone, given, machine(node))
    assert "\nSUCCEEDED ACTIVE 120.00\n" in printed
    told = [line.split()[2] for line in printed.splitlines() if "+00:00 " in line]
    assert told[-1] == "entitlement.granted"
    assert {"payment.succeeded", "subscription.activated"} < set(told)


@pytest.mark.usefixtures("built")
async def test_typescript(club: Tenant, node: Node, clone: Path) -> None:
    linked = f"mkdir -p node_modules/@tenure && ln -s {TYPESCRIPT} node_modules/@tenure/client\n"
    given = {**demo(node, club), PACKED: "", INSTALLED: linked}
    # Node asks the resolver for `<slug>.localhost`, which may not know that it is this machine.
    here = f"--import {TYPESCRIPT / 'tests' / 'real' / 'localhost.ts'}"
    own = {**machine(node), "NODE_OPTIONS": here}
    printed = await follow(ROOT / "docs" / "quickstart-typescript.md", clone, given, own)
    assert "\nSUCCEEDED ACTIVE 120.00\n" in printed
    assert printed.splitlines()[-1].split()[1] == "entitlement.granted"


@pytest.mark.parametrize(
    ("page", "given", "printed"),
    [
        (PYTHON / "README.md", {"pip install tenure-client\n": ""}, ("offer.published", "HEADER_MISSING\n400\n")),
        (HOW_TO / "use-the-python-sdk.md", {}, ("offer.published", "{'offer': {'name': 'Yearly'}}")),
    ],
    ids=["readme", "how-to"],
)
async def test_pages_of_the_python_sdk(
    page: Path, given: dict[str, str], printed: tuple[str, ...], api: Door, club: Tenant, node: Node, tmp_path: Path
) -> None:
    key = (await api.staff("EVENTS_READ")).headers["authorization"].removeprefix("Bearer ")
    own = {"TENURE_URL": f"http://{node.host(club)}", "TENURE_KEY": key}
    told = await follow(page, tmp_path, given, {**machine(node), **own})
    for part in printed:
        assert part in told, told
