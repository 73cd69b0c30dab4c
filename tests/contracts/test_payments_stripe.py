"""What only Stripe does: wires, faults of its servers, versions, currencies, disputes."""

import asyncio
import queue
import socket
from datetime import timedelta
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tenure.gateways.payments.connect import Payments
from tenure.gateways.payments.contract import (
    AnswerLost,
    ChargeStatus,
    NotificationKind,
    ProviderRefused,
    ProviderUnavailable,
    RefundRequest,
    RefundStatus,
    SetupRequest,
)
from tenure.gateways.payments.stripe import StripePayments
from tenure.gateways.payments.stripe_answers import to_amount, to_money
from tenure.kit import clock, ids
from tenure.kit.money import Money
from tests.contracts.payments_worlds import SECRET, StripeWorld, charge_of, customer_of, stripe_address, stripe_world
from tests.fakes.stripe.app import Fault
from tests.fakes.stripe.server import serving

__all__ = ["stripe_address", "stripe_world"]


@pytest.mark.parametrize("fault", [Fault.LOSE_ANSWER, Fault.ERROR_AFTER, Fault.GARBAGE])
async def test_whatever_becomes_of_an_answer_the_charge_is_found(stripe_world: StripeWorld, fault: Fault) -> None:
    request = charge_of(stripe_world)
    await stripe_world.control.fail_next(fault)
    with pytest.raises(AnswerLost):
        await stripe_world.provider.charge(request)
    found = await stripe_world.provider.find_charge(request.reference)
    assert found is not None
    assert found.status is ChargeStatus.SUCCEEDED


async def test_after_an_error_of_the_server_nothing_is_known_until_it_is_looked_up(stripe_world: StripeWorld) -> None:
    request = charge_of(stripe_world)
    await stripe_world.control.fail_next(Fault.ERROR_BEFORE)
    with pytest.raises(AnswerLost):
        await stripe_world.provider.charge(request)
    assert await stripe_world.provider.find_charge(request.reference) is None
    with pytest.raises(AnswerLost):
        await stripe_world.provider.charge(request)
    assert await stripe_world.charges(request.reference) == 0


async def test_when_asked_to_slow_down_nothing_was_done_and_the_key_is_free(stripe_world: StripeWorld) -> None:
    request = charge_of(stripe_world)
    await stripe_world.control.fail_next(Fault.RATE_LIMIT)
    with pytest.raises(ProviderUnavailable):
        await stripe_world.provider.charge(request)
    assert (await stripe_world.provider.charge(request)).status is ChargeStatus.SUCCEEDED


async def test_a_wrong_secret_key_is_a_refusal(stripe_world: StripeWorld) -> None:
    provider = StripePayments("wrong", "pk_test_1", stripe_world.wire, base_address=stripe_world.address)
    with pytest.raises(ProviderRefused):
        await provider.charge(charge_of(stripe_world))


async def test_a_look_up_reads_page_after_page(stripe_world: StripeWorld) -> None:
    customer = await customer_of(stripe_world)
    first = charge_of(stripe_world, customer=customer)
    await stripe_world.provider.charge(first)
    requests = [charge_of(stripe_world, customer=customer) for _ in range(100)]
    for start in range(0, len(requests), 10):
        await asyncio.gather(*map(stripe_world.provider.charge, requests[start : start + 10]))
    found = await stripe_world.provider.find_charge(first.reference, customer=customer)
    assert found is not None
    assert found.reference == first.reference
    pages = [
        call for call in (await stripe_world.control.seen())["calls"] if call[:2] == ["GET", "/v1/payment_intents"]
    ]
    assert len(pages) == 2


async def test_a_refund_that_fails_days_later_says_so(stripe_world: StripeWorld) -> None:
    charge = await stripe_world.provider.charge(charge_of(stripe_world))
    refund = await stripe_world.provider.refund(RefundRequest("r-1", "refund-1", charge.provider_ref, charge.money))
    await stripe_world.control.fail_refund(refund.provider_ref)
    failed = await stripe_world.provider.find_refund("refund-1", charge.provider_ref)
    assert failed is not None
    assert (failed.status, failed.failure) == (RefundStatus.FAILED, "expired_or_canceled_card")


async def test_a_dispute_is_notified_with_its_charge_and_blocks_refunds(stripe_world: StripeWorld) -> None:
    charge, now = await stripe_world.provider.charge(charge_of(stripe_world)), clock.now()
    await stripe_world.control.dispute(charge.provider_ref)
    dispute = (await stripe_world.control.seen())["events"][-1]["data"]["object"]["id"]
    raw, headers = (await stripe_world.webhooks(dispute, SECRET, now))[0]
    notification = stripe_world.provider.parse_webhook(raw, headers, (SECRET,), now)
    assert (notification.kind, notification.provider_ref) == (NotificationKind.DISPUTE, dispute)
    assert notification.charge_ref == charge.provider_ref
    with pytest.raises(ProviderRefused):
        await stripe_world.provider.refund(RefundRequest("r-1", "refund-1", charge.provider_ref, charge.money))


async def test_webhooks_arrive_signed_at_the_endpoint(stripe_world: StripeWorld) -> None:
    arrived: queue.Queue[tuple[bytes, dict[str, str]]] = queue.Queue()

    async def receive(request: Request) -> Response:
        arrived.put_nowait((await request.body(), dict(request.headers)))
        return Response()

    with serving(Starlette(routes=[Route("/in", receive, methods=["POST"])])) as address:
        await stripe_world.control.send_webhooks_to(f"{address}/in", SECRET)
        charge = await stripe_world.provider.charge(charge_of(stripe_world))
        types: list[str] = []
        while "payment_intent.succeeded" not in types:
            raw, headers = await asyncio.to_thread(arrived.get, timeout=5)
            notification = stripe_world.provider.parse_webhook(raw, headers, (SECRET,), clock.now())
            types.append(notification.type)
            assert notification.charge_ref in (None, charge.provider_ref)


@pytest.mark.parametrize(
    ("money", "amount"),
    [
        (Money(1234, "USD"), 1234),
        (Money(500, "JPY"), 500),
        (Money(5120, "KWD"), 5120),
        (Money(5, "ISK"), 500),
        (Money(7, "UGX"), 7),
        (Money(90, "RSD"), 9000),
    ],
)
def test_amounts_are_in_the_units_that_stripe_publishes(money: Money, amount: int) -> None:
    assert to_amount(money) == amount
    assert to_money(amount, money.currency.lower()) == money


def test_a_currency_that_stripe_counts_less_finely_is_refused() -> None:
    with pytest.raises(ProviderRefused):
        to_amount(Money(1, "LYD"))


async def test_a_stalled_wire_is_left_within_the_deadline(stripe_world: StripeWorld) -> None:
    with socket.create_server(("127.0.0.1", 0)) as never_accepting:
        address = f"http://127.0.0.1:{never_accepting.getsockname()[1]}"
        provider = StripePayments("sk_test_1", "pk_test_1", stripe_world.wire, base_address=address, deadline=0.2)
        before = clock.monotonic()
        with pytest.raises(AnswerLost):
            await provider.charge(charge_of(stripe_world))
        with pytest.raises(ProviderUnavailable):
            await provider.find_charge("reference", since=clock.now() - timedelta(days=1))
        with pytest.raises(AnswerLost):
            await provider.ensure_customer("customer-1", "account-1", "ada@example.com")
        assert clock.monotonic() - before < 2


async def test_one_process_opens_the_accounts_of_many_tenants(stripe_address: str, tmp_path: Path) -> None:
    payments = Payments(tmp_path, stripe_address)
    try:
        tenants = [payments.stripe(f"sk_test_{ids.new().hex}", "pk_test_1") for _ in range(2)]
        tenants_customers = [await tenant.ensure_customer("key", "account", "ada@example.com") for tenant in tenants]
        assert len(set(tenants_customers)) == 2
        sandbox = payments.sandbox("acme", SECRET, "https://club.example/sandbox")
        begun = await sandbox.save_method(SetupRequest("setup-1", "reference-1", "cus_1"))
        assert begun.action_url == f"https://club.example/sandbox/method/{begun.provider_ref}"
    finally:
        await payments.close()
