"""An installation that runs the example module: its own database, a web process and a worker."""

import asyncio
import json
import os
import secrets
import socket
import subprocess
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import httpx
import pytest

from tests import forking, servers

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds
GUESTBOOK = "tests.modules.guestbook"


@dataclass(frozen=True)
class Installation:
    """Where it is, and who may come in: bearer tokens of a member and of a server, by their role."""

    environment: dict[str, str]
    slug: str
    told: dict[str, Any]

    @property
    def base(self) -> str:
        return f"http://{self.slug}.localhost:{self.environment['PORT']}"

    @property
    def database_url(self) -> str:
        return self.environment["DATABASE_URL"]

    async def ask(self, document: str, role: str = "", **variables: Any) -> dict[str, Any]:
        """The body of the answer to a GraphQL operation."""
        headers = {"x-tenure-client": "tests"}
        if role:
            headers["authorization"] = f"Bearer {self.told[role]}"
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{self.environment['PORT']}") as client:
            headers["host"] = urlsplit(self.base).netloc
            answer = await client.post("/graphql", json={"query": document, "variables": variables}, headers=headers)
        body: dict[str, Any] = answer.json()
        return body

    async def until(self, happened: Callable[[], Awaitable[Any]]) -> Any:
        """What it answers as soon as that is anything. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE / 2):
            while not (answer := await happened()):  # noqa: ASYNC110  (another process's doing has no event here)
                await asyncio.sleep(0.05)
        return answer

    async def page(self, path: str) -> httpx.Response:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{self.environment['PORT']}") as client:
            return await client.get(path, headers={"host": urlsplit(self.base).netloc})


@pytest.fixture(scope="session")
def with_guestbook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    slug = f"g{secrets.token_hex(4)}"
    environment = _environment(slug, tmp_path_factory.mktemp("guestbook"))
    prepared = _run(environment, "tests.modules.installation", slug)
    assert prepared.returncode == 0, prepared.stderr
    with ExitStack() as stack:
        for command in "serve", "worker":
            stack.enter_context(_node(environment, command))
        _wait_for(environment["PORT"])
        yield Installation(environment, slug, json.loads(prepared.stdout.splitlines()[-1]))


def _environment(slug: str, folder: Path) -> dict[str, str]:
    addresses = servers.addresses()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    return {
        **os.environ,
        "DATABASE_URL": urlunsplit(urlsplit(addresses.database_url)._replace(path=f"/{slug}")),
        "REDIS_URL": addresses.redis_url or "",
        "SECRET_KEY": "tests " * 8,
        "ENVIRONMENT": "test",
        "DATA": str(folder),
        "PORT": str(port),
        "MODULES": GUESTBOOK,
    }


def _run(environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    command = forking.command(*words)
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )


@contextmanager
def _node(environment: dict[str, str], command: str) -> Iterator[None]:
    with open(Path(environment["DATA"]) / f"{command}.log", "w") as log:
        node = subprocess.Popen(
            forking.command("tenure.cli", command), cwd=ROOT, env=environment, stdout=log, stderr=log
        )
    try:
        yield
    finally:
        node.terminate()
        node.wait(PATIENCE)


def _wait_for(port: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            if httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise AssertionError("the web process did not come up")
