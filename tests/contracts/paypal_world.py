"""PayPal as the suite for all providers sees it: against our own server of it."""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime

import pytest

from tenure.gateways.payments.contract import ChargeRequest, Notification, PaymentProvider
from tenure.gateways.payments.paypal import PayPalPayments
from tenure.gateways.payments.paypal_account import Account
from tenure.gateways.payments.paypal_notices import Receiver
from tenure.gateways.payments.paypal_webhooks import OLDEST, Proofs
from tenure.gateways.payments.paypal_wire import Wire
from tenure.kit import clock, ids
from tests.contracts.payments_worlds import Ability, Words
from tests.fakes.paypal import hooks
from tests.fakes.paypal.app import Fault
from tests.fakes.paypal.books import Thing
from tests.fakes.paypal.server import Control, place_of, running

PAYPAL_METHODS = {
    "good": "card_visa",
    "declined": "card_declined",
    "stolen": "card_stolen",
    "insufficient": "card_without_funds",
    "authentication": "card_to_authenticate",
    "fails_at_renewal": "card_failing_later",
    "pending": "wallet_pending",
    "waits": "card_to_authenticate",
}
WORDS = Words(
    paid="PAYMENT.CAPTURE.COMPLETED",
    authenticated=("CHECKOUT.ORDER.APPROVED", "PAYMENT.CAPTURE.COMPLETED"),
    travels=OLDEST,
    tells_fingerprints=False,
)


@dataclass
class PayPalWorld:
    address: str
    client_id: str
    wire: Wire

    def __post_init__(self) -> None:
        self.methods: Mapping[str, str] = PAYPAL_METHODS
        self.words = WORDS
        self.abilities = frozenset(Ability)
        self.control = Control(self.address, self.client_id)
        self.account = Account(self.client_id, "secret", self.wire, place_of(self.address), deadline=10)
        self.proofs = Proofs(self.wire)
        self.paypal = self.opened(self.account)
        self.provider: PaymentProvider = self.paypal

    def opened(self, account: Account) -> PayPalPayments:
        return PayPalPayments(account, self.proofs, Receiver("MERCHANT5Z8XD", "till@club.example"))

    async def authenticate(self, provider_ref: str, approve: bool) -> None:
        await self.control.approve(provider_ref.partition(".")[0], approve)

    async def settle(self, provider_ref: str, succeed: bool) -> None:
        await self.control.settle(provider_ref, succeed)

    async def lose_next_answer(self, request: ChargeRequest) -> ChargeRequest:
        await self.control.fail_next(Fault.LOSE_ANSWER, times=2)
        return request

    async def charges(self, reference: str) -> int:
        taken = (await self.control.seen())["captures"]
        mine = [one for one in taken if one.get("custom_id", "").split(",")[0] == reference]
        return sum(one["status"] in ("COMPLETED", "PARTIALLY_REFUNDED", "REFUNDED") for one in mine)

    async def webhooks(self, provider_ref: str, secret: str, now: datetime) -> list[tuple[bytes, Mapping[str, str]]]:
        told = (await self.control.seen())["events"]
        sent: list[tuple[bytes, Mapping[str, str]]] = [
            hooks.signed(event, secret, now, self.address)
            for event in told
            if provider_ref in (event["resource"].get("id"), _order(event["resource"]))
        ]
        for _, headers in sent[:1]:
            await self.paypal.fetch_proof(headers, now)
        return sent

    async def told(self, event: Thing, secret: str) -> Notification:
        """What an event of PayPal's is read as, once it was signed and verified."""
        raw, headers = hooks.signed(event, secret, clock.now(), self.address)
        await self.paypal.fetch_proof(headers, clock.now())
        return self.paypal.parse_webhook(raw, headers, (secret,), clock.now())

    @asynccontextmanager
    async def down(self) -> AsyncIterator[PaymentProvider]:
        yield self.opened(replace(self.account, place=place_of("http://127.0.0.1:1")))

    @asynccontextmanager
    async def silent(self, deadline: float) -> AsyncIterator[PaymentProvider]:
        await self.control.fail_next(Fault.SILENCE)
        yield self.opened(replace(self.account, deadline=deadline))


def _order(resource: Thing) -> str | None:
    order: str | None = resource.get("supplementary_data", {}).get("related_ids", {}).get("order_id")
    return order


@pytest.fixture(scope="session")
def paypal_address() -> Iterator[str]:
    with running() as address:
        yield address


@pytest.fixture
async def paypal_world(paypal_address: str) -> AsyncIterator[PayPalWorld]:
    world = PayPalWorld(paypal_address, f"client-{ids.new().hex}", Wire())
    yield world
    await world.wire.close()
