"""Starting the fake, and driving it from a test."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import uvicorn
from starlette.types import ASGIApp

from tests.fakes.stripe.app import Fake, Fault
from tests.fakes.stripe.books import Thing


@contextmanager
def running() -> Iterator[str]:
    """A fake Stripe: its address."""
    with serving(Fake().app) as address:
        yield address


@contextmanager
def serving(app: ASGIApp) -> Iterator[str]:
    """An application on a free port of 127.0.0.1, in a thread of its own: its address."""
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off", timeout_graceful_shutdown=0))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.005)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join(10)


@dataclass(frozen=True, slots=True)
class Control:
    """The member, the bank and the network of one account; `api_key` begins with `sk_test_`."""

    address: str
    api_key: str

    async def fail_next(self, fault: Fault) -> None:
        """The next change (no look-up) goes wrong."""
        await self._ask("fail_next", fault=fault.value)

    async def authenticate(self, identifier: str, approve: bool) -> None:
        await self._ask("authenticate", id=identifier, approve=approve)

    async def settle(self, identifier: str, succeed: bool) -> None:
        await self._ask("settle", id=identifier, succeed=succeed)

    async def fail_refund(self, identifier: str) -> None:
        await self._ask("fail_refund", id=identifier)

    async def dispute(self, payment_intent: str) -> None:
        await self._ask("dispute", id=payment_intent)

    async def send_webhooks_to(self, url: str, secret: str) -> None:
        await self._ask("endpoint", url=url, secret=secret)

    async def seen(self) -> Thing:
        """`calls`, `events`, `deliveries` and `things` so far."""
        return await self._ask("seen")

    async def _ask(self, action: str, **asked: Any) -> Thing:
        headers = {"Authorization": f"Bearer {self.api_key}"}
        # No TLS is spoken here, and httpx reads its list of authorities for every client that verifies.
        async with httpx.AsyncClient(base_url=self.address, headers=headers, timeout=10, verify=False) as client:
            answer: Thing = (await client.post(f"/_control/{action}", json=asked)).raise_for_status().json()
        return answer
