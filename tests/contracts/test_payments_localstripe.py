"""A second opinion on our Stripe adapter: a server that others wrote, as far as it knows the calls.

localstripe 1.15 has no parameters for how a method is chosen, agreed to and sent back from; those are left out on the
way, by name, so that any other that it would not understand shows. It keeps no idempotency keys.
"""

import asyncio
import sys
from collections.abc import AsyncIterator, Mapping
from urllib.parse import parse_qsl, urlencode

import httpx
import pytest

from tenure.gateways.payments.contract import (
    ChargeRequest,
    ChargeStatus,
    RefundRequest,
    RefundStatus,
)
from tenure.gateways.payments.stripe import StripePayments
from tenure.gateways.payments.stripe_wire import Wire
from tenure.kit import ids
from tenure.kit.money import Money
from tests.claims import Claim
from tests.realtime.support import free_port
from tests.spine.node import ROOT

UNKNOWN_THERE = frozenset({"automatic_payment_methods", "description", "mandate_data", "return_url", "created"})
ONLY_THERE = {"POST /v1/payment_intents": {"setup_future_usage"}, "GET /v1/payment_intents": {"customer"}}
DOLLARS = Money(2000, "USD")
CARD = {"number": "4242424242424242", "exp_month": "12", "exp_year": "2099", "cvc": "123"}


class Leaving(Wire):
    """Leaves out what localstripe does not have."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []

    async def request_async(
        self, method: str, url: str, headers: Mapping[str, str], post_data: str | None = None
    ) -> tuple[bytes, int, Mapping[str, str]]:
        path = httpx.URL(url).path
        self.calls.append(f"{method} {path}")
        gone = UNKNOWN_THERE | ONLY_THERE.get(f"{method.upper()} {path}", set())
        base, _, query = url.partition("?")
        asked = f"{base}?{_without(query, gone)}" if query else url
        return await super().request_async(method, asked, headers, _without(post_data, gone) if post_data else None)


def _without(encoded: str, names: frozenset[str] | set[str]) -> str:
    return urlencode([(name, value) for name, value in parse_qsl(encoded) if name.partition("[")[0] not in names])


@pytest.fixture
async def address() -> AsyncIterator[str]:
    port = free_port()
    command = [sys.executable, "-W", "ignore", "-m", "tests.contracts.localstripe_server", str(port)]
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT)
    try:
        await _answers(f"http://127.0.0.1:{port}")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        await process.wait()


async def _answers(base: str) -> None:
    async with asyncio.timeout(60), httpx.AsyncClient(verify=False) as client:
        while True:
            try:
                await client.get(f"{base}/js.stripe.com/v3/")
            except httpx.TransportError:
                await asyncio.sleep(0.1)
            else:
                return


@pytest.fixture
async def adapter(address: str) -> AsyncIterator[tuple[StripePayments, Leaving, str]]:
    wire, key = Leaving(), f"sk_test_{ids.new().hex}"
    yield StripePayments(key, "pk_test_1", wire, base_address=address), wire, key
    await wire.close_async()


async def _method(address: str, key: str, customer: str) -> str:
    """What a front end would bring, kept with the customer: localstripe knows no set-up that is confirmed at once."""
    form = {"type": "card"} | {f"card[{name}]": value for name, value in CARD.items()}
    async with httpx.AsyncClient(base_url=address, headers={"Authorization": f"Bearer {key}"}, verify=False) as client:
        made = (await client.post("/v1/payment_methods", data=form)).raise_for_status().json()
        attach = await client.post(f"/v1/payment_methods/{made['id']}/attach", data={"customer": customer})
    attach.raise_for_status()
    return str(made["id"])


async def test_another_server_of_stripe_accepts_our_calls(
    address: str, adapter: tuple[StripePayments, Leaving, str], claim: Claim
) -> None:
    stripe, wire, key = adapter
    account = ids.new().hex
    customer = await stripe.ensure_customer("customer-1", account, "ada@example.com")
    assert await stripe.ensure_customer("customer-2", account, "ada@example.com") == customer

    token = await _method(address, key, customer)
    facts = await stripe.method(token)
    assert facts is not None
    assert (facts.kind, facts.last4, facts.exp_year) == ("card", "4242", 2099)

    reference = ids.new().hex
    request = ChargeRequest("charge-1", reference, DOLLARS, customer, token, False, "Membership", save=True)
    paid = await stripe.charge(request)
    assert (paid.status, paid.money, paid.reference) == (ChargeStatus.SUCCEEDED, DOLLARS, reference)
    assert (await stripe.confirm(paid.provider_ref)).status is ChargeStatus.SUCCEEDED
    found = await stripe.find_charge(reference, customer=customer)
    assert found is not None
    assert found.provider_ref == paid.provider_ref

    again = ChargeRequest("charge-2", ids.new().hex, DOLLARS, customer, token, True, "Membership")
    assert (await stripe.charge(again)).status is ChargeStatus.SUCCEEDED

    refund = await stripe.refund(RefundRequest("refund-1", "refund-1", paid.provider_ref, Money(500, "USD")))
    assert (refund.status, refund.money) == (RefundStatus.SUCCEEDED, Money(500, "USD"))
    assert await stripe.find_refund("refund-1", paid.provider_ref) == refund

    await stripe.detach_method(token, "detach-1")
    await stripe.forget_customer(customer, "customer-1")
    kinds = sorted({call.split("/")[2] for call in wire.calls})
    claim(f"localstripe accepts {len(wire.calls)} calls of our Stripe adapter: {', '.join(kinds)}")
