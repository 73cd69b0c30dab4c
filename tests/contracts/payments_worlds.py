"""The providers as one suite sees them: the same doors, and a hand on the member, the bank and the network."""

import sqlite3
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import pytest

from tenure.gateways.payments.contract import (
    ChargeRequest,
    ChargeResult,
    ChargeStatus,
    PaymentProvider,
    RefundRequest,
    RefundStatus,
    SetupRequest,
    SetupStatus,
)
from tenure.gateways.payments.sandbox import SandboxPayments
from tenure.gateways.payments.sandbox_store import SqliteStore
from tenure.gateways.payments.stripe import StripePayments
from tenure.gateways.payments.stripe_wire import Wire
from tenure.kit import ids
from tenure.kit.money import Money
from tests.fakes.stripe import events
from tests.fakes.stripe.app import Fault
from tests.fakes.stripe.server import Control, running

SECRET = "whsec_of_the_suite"
STRIPE_METHODS = {
    "good": "pm_card_visa",
    "declined": "pm_card_visa_chargeDeclined",
    "stolen": "pm_card_visa_chargeDeclinedStolenCard",
    "insufficient": "pm_card_visa_chargeDeclinedInsufficientFunds",
    "authentication": "pm_card_authenticationRequiredOnSetup",
    "fails_at_renewal": "pm_card_chargeCustomerFail",
    "pending": "pm_usBankAccount_success",
    "waits": "pm_card_authenticationRequiredOnSetup",
}
SANDBOX_METHODS = {
    "good": "pm_card_success",
    "declined": "pm_card_declined",
    "stolen": "pm_card_stolen",
    "insufficient": "pm_card_insufficient_funds",
    "authentication": "pm_card_authentication_required",
    "fails_at_renewal": "pm_card_expires_next_renewal",
    "pending": "pm_sepa_pending",
    "waits": "pm_card_authentication_required",
}


FEE = Money(88, "USD")


class Ability(StrEnum):
    """What not every provider can do. A test that `needs` one is skipped in a world without it.

    ANSWERS: at once, yes or no. AUTHENTICATES: sends a payer to a page. KEEPS: methods, for charges without the payer.
    IS_REMOTE: can be down, silent, or lose an answer. NOTIFIES: by webhooks.
    """

    ANSWERS = "ANSWERS"
    AUTHENTICATES = "AUTHENTICATES"
    KEEPS = "KEEPS"
    IS_REMOTE = "IS_REMOTE"
    NOTIFIES = "NOTIFIES"


def needs(*abilities: Ability) -> pytest.MarkDecorator:
    """What a world must be able to do for a test to be run in it."""
    return pytest.mark.needs(*abilities)


@dataclass(frozen=True, slots=True)
class Words:
    """What a provider calls its events, how long it lets a webhook travel, what it keeps of $20, and how a refund is
    answered."""

    paid: str = "payment_intent.succeeded"
    authenticated: tuple[str, str] = ("payment_intent.requires_action", "payment_intent.succeeded")
    travels: timedelta = timedelta(seconds=300)
    tells_fingerprints: bool = True
    fee: Money | None = FEE
    refunded: RefundStatus = RefundStatus.SUCCEEDED


class World(Protocol):
    """A provider and what surrounds it. `methods` names the test methods by what they do."""

    provider: PaymentProvider
    methods: Mapping[str, str]
    words: Words
    abilities: frozenset[Ability]

    async def authenticate(self, provider_ref: str, approve: bool) -> None: ...

    async def settle(self, provider_ref: str, succeed: bool) -> None: ...

    async def lose_next_answer(self, request: ChargeRequest) -> ChargeRequest:
        """The next charge, or a refund of it, is made and its answer lost; the request that brings it about."""
        ...

    async def charges(self, reference: str) -> int:
        """How often money was taken for our reference, by the provider's own books."""
        ...

    async def webhooks(self, provider_ref: str, secret: str, now: datetime) -> list[tuple[bytes, Mapping[str, str]]]:
        """All webhooks about an object, oldest first, as posted with this secret at this time."""
        ...

    def down(self) -> AbstractAsyncContextManager[PaymentProvider]:
        """The same provider, where nobody can reach it."""
        ...

    def silent(self, deadline: float) -> AbstractAsyncContextManager[PaymentProvider]:
        """The same provider, saying nothing to the next change; callers wait `deadline` seconds."""
        ...


@dataclass
class SandboxWorld:
    folder: Path

    def __post_init__(self) -> None:
        self.methods: Mapping[str, str] = SANDBOX_METHODS
        self.words = Words()
        self.abilities = frozenset(Ability)
        self.provider: PaymentProvider = self._opened()

    def _opened(self, secret: str = SECRET, deadline: float = 10) -> SandboxPayments:
        return SandboxPayments(SqliteStore(self.folder / "sandbox.sqlite"), "acme", secret, deadline=deadline)

    async def authenticate(self, provider_ref: str, approve: bool) -> None:
        await self._opened().authenticate(provider_ref, approve)

    async def settle(self, provider_ref: str, succeed: bool) -> None:
        await self._opened().settle(provider_ref, succeed)

    async def lose_next_answer(self, request: ChargeRequest) -> ChargeRequest:
        return ChargeRequest(
            request.key,
            request.reference,
            request.money,
            request.customer,
            "pm_card_answer_lost",
            request.off_session,
            request.description,
        )

    async def charges(self, reference: str) -> int:
        found = await SqliteStore(self.folder / "sandbox.sqlite").list("acme/charge/")
        return sum(charge["reference"] == reference and charge["status"] == "SUCCEEDED" for charge in found)

    async def webhooks(self, provider_ref: str, secret: str, now: datetime) -> list[tuple[bytes, Mapping[str, str]]]:
        return [(sent.raw, sent.headers) for sent in await self._opened(secret).notifications_for(provider_ref, now)]

    @asynccontextmanager
    async def down(self) -> AsyncIterator[PaymentProvider]:
        (self.folder / "no-folder").write_text("")
        yield SandboxPayments(SqliteStore(self.folder / "no-folder" / "sandbox.sqlite"), "acme", SECRET)

    @asynccontextmanager
    async def silent(self, deadline: float) -> AsyncIterator[PaymentProvider]:
        opened = self._opened(deadline=deadline)
        await opened.find_charge("nothing")
        other = sqlite3.connect(self.folder / "sandbox.sqlite", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        try:
            yield opened
        finally:
            other.execute("ROLLBACK")
            other.close()


@dataclass
class StripeWorld:
    address: str
    api_key: str
    wire: Wire

    def __post_init__(self) -> None:
        self.methods: Mapping[str, str] = STRIPE_METHODS
        self.words = Words()
        self.abilities = frozenset(Ability)
        self.control = Control(self.address, self.api_key)
        self.stripe = self._opened()
        self.provider: PaymentProvider = self.stripe

    def _opened(self, deadline: float = 10) -> StripePayments:
        return StripePayments(self.api_key, "pk_test_1", self.wire, base_address=self.address, deadline=deadline)

    async def authenticate(self, provider_ref: str, approve: bool) -> None:
        await self.control.authenticate(provider_ref, approve)

    async def settle(self, provider_ref: str, succeed: bool) -> None:
        await self.control.settle(provider_ref, succeed)

    async def lose_next_answer(self, request: ChargeRequest) -> ChargeRequest:
        await self.control.fail_next(Fault.LOSE_ANSWER)
        return request

    async def charges(self, reference: str) -> int:
        told = (await self.control.seen())["events"]
        taken = [event["data"]["object"] for event in told if event["type"] == "charge.succeeded"]
        return sum(charge["metadata"].get("tenure_reference") == reference for charge in taken)

    async def webhooks(self, provider_ref: str, secret: str, now: datetime) -> list[tuple[bytes, Mapping[str, str]]]:
        told = (await self.control.seen())["events"]
        about = [event for event in told if event["data"]["object"]["id"] == provider_ref]
        return [events.signed(event, secret, now) for event in about]

    @asynccontextmanager
    async def down(self) -> AsyncIterator[PaymentProvider]:
        yield StripePayments(self.api_key, "pk_test_1", self.wire, base_address="http://127.0.0.1:1")

    @asynccontextmanager
    async def silent(self, deadline: float) -> AsyncIterator[PaymentProvider]:
        await self.control.fail_next(Fault.SILENCE)
        yield self._opened(deadline)


@pytest.fixture(scope="session")
def stripe_address() -> Iterator[str]:
    with running() as address:
        yield address


@pytest.fixture
async def stripe_world(stripe_address: str) -> AsyncIterator[StripeWorld]:
    world = StripeWorld(stripe_address, f"sk_test_{ids.new().hex}", Wire())
    yield world
    await world.wire.close_async()


@pytest.fixture
def sandbox_world(tmp_path: Path) -> SandboxWorld:
    return SandboxWorld(tmp_path)


@pytest.fixture(params=["sandbox", "stripe", "paypal", "manual"])
def world(request: pytest.FixtureRequest) -> World:
    found: World = request.getfixturevalue(f"{request.param}_world")
    missing = {ability for mark in request.node.iter_markers("needs") for ability in mark.args} - found.abilities
    if missing:
        pytest.skip(f"{request.param} is no provider that {', '.join(sorted(missing))}")
    return found


def charge_of(world: World, method: str = "good", **changes: object) -> ChargeRequest:
    """A charge of $20 that nobody made before; `changes` are fields of the request."""
    fields: dict[str, object] = {
        "key": f"charge-{ids.new().hex}",
        "reference": f"payment-{ids.new().hex}",
        "money": Money(2000, "USD"),
        "customer": None,
        "payment_method": world.methods[method],
        "off_session": False,
        "description": "Membership",
    }
    return ChargeRequest(**{**fields, **changes})  # type: ignore[arg-type]  # the fields are checked by the tests' use


async def paid(world: World, request: ChargeRequest) -> ChargeResult:
    """A charge whose money has come, also where that takes a while."""
    result = await world.provider.charge(request)
    if result.status is ChargeStatus.PENDING:
        await world.settle(result.provider_ref, succeed=True)
        return await world.provider.confirm(result.provider_ref)
    return result


async def customer_of(world: World) -> str:
    return await world.provider.ensure_customer(f"customer-{ids.new().hex}", ids.new().hex, "ada@example.com")


async def saved_method(world: World, customer: str, method: str = "good") -> str:
    request = SetupRequest(f"setup-{ids.new().hex}", ids.new().hex, customer, world.methods[method])
    result = await world.provider.save_method(request)
    if result.status is SetupStatus.ACTION_REQUIRED:
        await world.authenticate(result.provider_ref, approve=True)
        result = await world.provider.confirm_method(result.provider_ref)
    assert result.status is SetupStatus.SUCCEEDED
    assert result.payment_method is not None
    return result.payment_method


def refund_of(charge: ChargeResult, minor: int, key: str | None = None) -> RefundRequest:
    money = Money(minor, charge.money.currency)
    return RefundRequest(key or f"refund-{ids.new().hex}", f"refund-{ids.new().hex}", charge.provider_ref, money)
