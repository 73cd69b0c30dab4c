"""Starting the fake, and driving it from a test."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx

from tenure.gateways.payments.paypal_place import Place
from tests.fakes.paypal import certificates
from tests.fakes.paypal.app import Fake, Fault
from tests.fakes.paypal.books import Thing
from tests.fakes.stripe.server import serving


@contextmanager
def running() -> Iterator[str]:
    """A fake PayPal: its address."""
    with serving(Fake().app) as address:
        yield address


def place_of(address: str) -> Place:
    """Our own server, as a place where PayPal is."""
    root = certificates.chain().root.certificate
    return Place(address, address, f"{address}/cgi-bin/webscr", frozenset({address}), certificates.SIGNER, (root,))


@dataclass(frozen=True, slots=True)
class Control:
    """The payer, the bank, the network and the time of one business."""

    address: str
    client_id: str

    async def fail_next(self, fault: Fault, times: int = 1) -> None:
        """The next change (no look-up) goes wrong; so often, where it is tried again."""
        for _ in range(times):
            await self._ask("fail_next", fault=fault.value)

    async def approve(self, identifier: str, approve: bool = True) -> str:
        """The payer's word on an order, a set-up token or a subscription; where they are sent back to."""
        back: str = (await self._ask("approve", id=identifier, approve=approve))["back"]
        return back

    async def choose(self, order: str, instrument: str) -> None:
        """What the payer pays an order with."""
        await self._ask("choose", id=order, instrument=instrument)

    async def settle(self, order: str, succeed: bool) -> None:
        await self._ask("settle", id=order, succeed=succeed)

    async def fail_refund(self, refund: str) -> None:
        await self._ask("fail_refund", id=refund)

    async def dispute(self, order: str) -> Thing:
        return await self._ask("dispute", id=order)

    async def resolve(self, dispute: str, outcome: str) -> None:
        await self._ask("resolve", id=dispute, outcome=outcome)

    async def payments_fail(self, identifier: str, fail: bool = True) -> None:
        """From now on a token is declined, or a subscription's payments are."""
        await self._ask("payments_fail", id=identifier, fail=fail)

    async def advance(self, length: timedelta) -> None:
        await self._ask("advance", seconds=length.total_seconds())

    async def search_is_late_by(self, length: timedelta) -> None:
        await self._ask("search_lag", seconds=length.total_seconds())

    async def weather(self, *, repeat: int = 1, lost: int = 0, held: bool = False, seed: int = 0) -> None:
        """How webhooks fare from now on; `lost` is in percent."""
        await self._ask("weather", repeat=repeat, lost=lost, held=held, seed=seed)

    async def release(self) -> None:
        """Send what was held, in disorder."""
        await self._ask("release")

    async def notice(self, capture: str, **fields: str) -> bytes:
        """A classic notification of a capture; `fields` are other than PayPal would fill them."""
        told = await self._ask("notice", capture=capture, fields=fields)
        return str(told["raw"]).encode()

    async def seen(self) -> Thing:
        """`calls`, `captures`, `deliveries`, `events` and `misfits` so far."""
        return await self._ask("seen")

    async def _ask(self, action: str, **asked: Any) -> Thing:
        # No TLS is spoken here, and httpx reads its list of authorities for every client that verifies.
        async with httpx.AsyncClient(base_url=self.address, timeout=10, verify=False) as client:
            answer = await client.post(f"/_control/{self.client_id}/{action}", json=asked)
        told: Thing = answer.raise_for_status().json()
        return told
