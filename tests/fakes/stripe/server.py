"""Starting the fake, and driving it from a test."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import uvicorn
from starlette.types import ASGIApp

from tests.fakes.stripe.app import Fake, Fault
from tests.fakes.stripe.books import Thing


@contextmanager
def running(port: int = 0, books: Path | None = None) -> Iterator[str]:
    """A fake Stripe: its address. `books` is a file in which it keeps what it knows."""
    with serving(Fake(books).app, port) as address:
        yield address


@contextmanager
def serving(app: ASGIApp, port: int = 0) -> Iterator[str]:
    """An application on that port, or a free one, of 127.0.0.1, in a thread of its own: its address."""
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off", timeout_graceful_shutdown=0))
    with socket.create_server(("127.0.0.1", port)) as listener:
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

    async def dispute(self, payment_intent: str, reason: str = "fraudulent") -> Thing:
        """What a member's bank opens; the dispute."""
        return await self._ask("dispute", id=payment_intent, reason=reason)

    async def close_dispute(self, dispute: str, won: bool) -> None:
        await self._ask("close_dispute", id=dispute, won=won)

    async def rename(self, names: dict[str, str]) -> None:
        """As if references of ours had been others from the beginning."""
        await self._ask("rename", names=names)

    async def silence(self, silent: bool) -> None:
        """From now on every answer is lost, whatever was done."""
        await self._ask("silence", silent=silent)

    async def advance(self, **length: float) -> None:
        """Move the clock on by `days=…`, `hours=…`."""
        await self._ask("advance", seconds=timedelta(**length).total_seconds())

    async def pay_out(self, currency: str = "usd") -> Thing:
        """The balance goes to the bank; the payout."""
        return await self._ask("pay_out", currency=currency)

    async def fail_payout(self, payout: str) -> None:
        await self._ask("fail_payout", id=payout)

    async def renew(self, method: str, **facts: int | str) -> None:
        """A bank gives its customer another card, and the network says so; `facts` are Stripe's fields of it."""
        await self._ask("renew", id=method, facts=facts)

    async def bill(self, amount: int, currency: str = "usd") -> None:
        """Stripe takes a fee that belongs to no charge."""
        await self._ask("bill", amount=amount, currency=currency)

    async def subscribed(self, email: str, amount: int = 1200, currency: str = "usd", **more: Any) -> Thing:
        """Somebody subscribed at Stripe itself; the subscription. `more`: a `method`, a `quantity`."""
        return await self._ask("subscribed", email=email, amount=amount, currency=currency, **more)

    async def give_card(self, subscription: str, method: str) -> None:
        """From now on the subscription is paid with another card of its customer's."""
        await self._ask("give_card", id=subscription, method=method)

    async def network(self, *, seed: int = 0, copies: int = 1, lost: int = 0, holds: bool = False) -> None:
        """What becomes of webhooks from now on."""
        await self._ask("network", seed=seed, copies=copies, lost=lost, holds=holds)

    async def deliver(self) -> None:
        """Send what the network held, shuffled."""
        await self._ask("deliver")

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
