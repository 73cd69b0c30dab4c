"""What only PayPal does: wallets, access tokens, a search that is late, orders that nobody cancels, currencies."""

import asyncio
import socket
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tenure.gateways.payments.arrivals import WALLET
from tenure.gateways.payments.connect import Payments
from tenure.gateways.payments.contract import (
    AnswerLost,
    ChargeRequest,
    ChargeResult,
    ChargeStatus,
    MethodFacts,
    NotThere,
    ProviderRefused,
    ProviderUnavailable,
    RefundRequest,
    RefundStatus,
    SetupRequest,
    SetupStatus,
)
from tenure.gateways.payments.paypal_money import read, written
from tenure.kit import clock, ids
from tenure.kit.money import Money
from tests.contracts.payments_worlds import charge_of, customer_of, refund_of
from tests.contracts.paypal_world import PayPalWorld, paypal_address, paypal_world
from tests.fakes.paypal.app import Fault
from tests.fakes.paypal.server import place_of

__all__ = ["paypal_address", "paypal_world"]

PAYER = "QYR5Z8XDVJNXQ"


def wallet_of(world: PayPalWorld, **changes: object) -> ChargeRequest:
    """A charge that its member approves on PayPal's page."""
    asked = charge_of(world, payment_method=WALLET, return_url="https://club.example/return")
    return replace(asked, **changes)  # type: ignore[arg-type]  # the fields are checked by the tests' use


async def approved(world: PayPalWorld, request: ChargeRequest) -> ChargeResult:
    asked = await world.provider.charge(request)
    assert asked.status is ChargeStatus.ACTION_REQUIRED
    await world.control.approve(asked.provider_ref)
    return await world.provider.confirm(asked.provider_ref)


async def test_a_wallet_is_approved_and_captured_once_however_often_it_is_asked_for(paypal_world: PayPalWorld) -> None:
    request = wallet_of(paypal_world)
    asked = await paypal_world.provider.charge(request)
    assert asked.action_url == f"{paypal_world.address}/checkoutnow?token={asked.provider_ref}"
    back = await paypal_world.control.approve(asked.provider_ref)
    assert back == f"https://club.example/return?token={asked.provider_ref}"
    answers = await asyncio.gather(
        *(paypal_world.provider.confirm(asked.provider_ref) for _ in range(5)), return_exceptions=True
    )
    assert {type(answer) for answer in answers} <= {ChargeResult, AnswerLost}
    settled = await paypal_world.provider.confirm(asked.provider_ref)
    assert (settled.status, settled.fee) == (ChargeStatus.SUCCEEDED, Money(88, "USD"))
    assert settled.method == MethodFacts("paypal", fingerprint=PAYER)
    assert await paypal_world.charges(request.reference) == 1


async def test_a_wallet_that_paid_is_kept_and_pays_without_its_owner(paypal_world: PayPalWorld) -> None:
    customer = await customer_of(paypal_world)
    first = await approved(paypal_world, wallet_of(paypal_world, customer=customer, save=True))
    assert first.payment_method is not None
    renewal = charge_of(paypal_world, payment_method=first.payment_method, customer=customer, off_session=True)
    again = await paypal_world.provider.charge(renewal)
    assert (again.status, again.payment_method) == (ChargeStatus.SUCCEEDED, first.payment_method)
    assert await paypal_world.provider.confirm(again.provider_ref) == again


async def test_a_wallet_is_kept_only_where_that_was_asked_for(paypal_world: PayPalWorld) -> None:
    paid = await approved(paypal_world, wallet_of(paypal_world, customer=await customer_of(paypal_world)))
    assert paid.payment_method is None


async def test_a_wallet_is_kept_without_a_charge(paypal_world: PayPalWorld) -> None:
    customer = await customer_of(paypal_world)
    request = SetupRequest("setup-1", "reference-1", customer, WALLET, "https://club.example/return")
    asked = await paypal_world.provider.save_method(request)
    assert asked.status is SetupStatus.ACTION_REQUIRED
    assert asked.action_url is not None
    assert (await paypal_world.provider.client_token(asked.provider_ref)).action_url == asked.action_url
    await paypal_world.authenticate(asked.provider_ref, approve=True)
    kept = await paypal_world.provider.confirm_method(asked.provider_ref)
    assert (kept.status, kept.method) == (SetupStatus.SUCCEEDED, MethodFacts("paypal", fingerprint=PAYER))
    assert await paypal_world.provider.confirm_method(asked.provider_ref) == kept
    renewal = charge_of(paypal_world, payment_method=kept.payment_method, customer=customer, off_session=True)
    assert (await paypal_world.provider.charge(renewal)).status is ChargeStatus.SUCCEEDED


@pytest.mark.parametrize(
    ("wallet", "code", "hard"),
    [("wallet_empty", "wallet_declined", False), ("wallet_locked", "restricted_card", True)],
)
async def test_a_kept_wallet_that_cannot_pay_is_a_decline_without_an_order(
    paypal_world: PayPalWorld, wallet: str, code: str, hard: bool
) -> None:
    request = charge_of(paypal_world, payment_method=wallet)
    result = await paypal_world.provider.charge(request)
    assert (result.status, result.decline_code, result.hard) == (ChargeStatus.DECLINED, code, hard)
    assert (result.provider_ref, result.reference) == ("", request.reference)
    assert await paypal_world.charges(request.reference) == 0


async def test_an_approved_wallet_that_cannot_pay_stays_declined(paypal_world: PayPalWorld) -> None:
    asked = await paypal_world.provider.charge(wallet_of(paypal_world))
    await paypal_world.control.choose(asked.provider_ref, "wallet_empty")
    await paypal_world.control.approve(asked.provider_ref)
    declined = await paypal_world.provider.confirm(asked.provider_ref)
    assert (declined.status, declined.decline_code) == (ChargeStatus.DECLINED, "wallet_declined")
    await paypal_world.control.choose(asked.provider_ref, "wallet_good")
    assert await paypal_world.provider.confirm(asked.provider_ref) == declined


async def test_an_order_that_was_given_up_is_never_captured_though_its_payer_approves(
    paypal_world: PayPalWorld,
) -> None:
    request = wallet_of(paypal_world)
    asked = await paypal_world.provider.charge(request)
    canceled = await paypal_world.provider.cancel_charge(asked.provider_ref, "cancel-1")
    assert (canceled.status, canceled.reference) == (ChargeStatus.CANCELED, request.reference)
    await paypal_world.control.approve(asked.provider_ref)
    for _ in range(2):
        assert (await paypal_world.provider.confirm(asked.provider_ref)).status is ChargeStatus.CANCELED
    again = await paypal_world.provider.cancel_charge(asked.provider_ref, "cancel-1")
    assert again.status is ChargeStatus.CANCELED
    assert await paypal_world.charges(request.reference) == 0


async def test_an_order_that_nobody_approved_is_gone_after_hours(paypal_world: PayPalWorld) -> None:
    asked = await paypal_world.provider.charge(wallet_of(paypal_world))
    await paypal_world.control.advance(timedelta(hours=7))
    with pytest.raises(NotThere):
        await paypal_world.provider.confirm(asked.provider_ref)


@pytest.mark.parametrize("fault", [Fault.LOSE_ANSWER, Fault.ERROR_AFTER, Fault.GARBAGE])
async def test_whatever_becomes_of_an_answer_the_charge_is_found(paypal_world: PayPalWorld, fault: Fault) -> None:
    request = charge_of(paypal_world)
    await paypal_world.control.fail_next(fault, times=2)
    with pytest.raises(AnswerLost):
        await paypal_world.provider.charge(request)
    found = await paypal_world.provider.find_charge(request.reference)
    assert found is not None
    assert found.status is ChargeStatus.SUCCEEDED


@pytest.mark.parametrize("fault", [Fault.LOSE_ANSWER, Fault.ERROR_AFTER, Fault.ERROR_BEFORE, Fault.GARBAGE])
async def test_an_answer_that_is_lost_once_is_asked_for_again(paypal_world: PayPalWorld, fault: Fault) -> None:
    request = charge_of(paypal_world)
    await paypal_world.control.fail_next(fault)
    assert (await paypal_world.provider.charge(request)).status is ChargeStatus.SUCCEEDED
    assert await paypal_world.charges(request.reference) == 1


async def test_an_order_that_nobody_can_approve_was_never_made(paypal_world: PayPalWorld) -> None:
    request = wallet_of(paypal_world)
    await paypal_world.control.fail_next(Fault.LOSE_ANSWER, times=2)
    with pytest.raises(ProviderUnavailable):
        await paypal_world.provider.charge(request)
    assert (await paypal_world.provider.charge(request)).status is ChargeStatus.ACTION_REQUIRED


async def test_a_slow_answer_is_waited_for(paypal_world: PayPalWorld) -> None:
    await paypal_world.control.fail_next(Fault.SLOW)
    assert (await paypal_world.provider.charge(charge_of(paypal_world))).status is ChargeStatus.SUCCEEDED


async def test_when_asked_to_slow_down_nothing_was_done_and_the_key_is_free(paypal_world: PayPalWorld) -> None:
    request = charge_of(paypal_world)
    await paypal_world.control.fail_next(Fault.RATE_LIMIT)
    with pytest.raises(ProviderUnavailable):
        await paypal_world.provider.charge(request)
    assert (await paypal_world.provider.charge(request)).status is ChargeStatus.SUCCEEDED


async def test_a_capture_whose_answer_is_lost_was_made_once(paypal_world: PayPalWorld) -> None:
    request = wallet_of(paypal_world)
    asked = await paypal_world.provider.charge(request)
    await paypal_world.control.approve(asked.provider_ref)
    await paypal_world.control.fail_next(Fault.LOSE_ANSWER, times=2)
    with pytest.raises(AnswerLost):
        await paypal_world.provider.confirm(asked.provider_ref)
    assert (await paypal_world.provider.confirm(asked.provider_ref)).status is ChargeStatus.SUCCEEDED
    assert await paypal_world.charges(request.reference) == 1


async def test_of_a_young_payment_nobody_says_that_there_is_none_while_the_search_may_be_late(
    paypal_world: PayPalWorld,
) -> None:
    with pytest.raises(ProviderUnavailable):
        await paypal_world.provider.find_charge(str(ids.new()))
    await paypal_world.control.search_is_late_by(timedelta(hours=3))
    request = charge_of(paypal_world, reference=str(ids.new()))
    await paypal_world.provider.charge(request)
    with pytest.raises(ProviderUnavailable):
        await paypal_world.provider.find_charge(request.reference)
    await paypal_world.control.search_is_late_by(timedelta())
    assert await paypal_world.provider.find_charge(request.reference) is not None


async def test_a_charge_of_months_ago_is_looked_for_month_by_month(paypal_world: PayPalWorld) -> None:
    request = charge_of(paypal_world)
    await paypal_world.provider.charge(request)
    assert await paypal_world.provider.find_charge(request.reference, since=clock.now() - timedelta(days=80))
    calls = (await paypal_world.control.seen())["calls"]
    assert sum(path == "/v1/reporting/transactions" for _, path in calls) == 3


async def test_a_key_that_paypal_has_forgotten_does_not_charge_twice(paypal_world: PayPalWorld) -> None:
    request = charge_of(paypal_world)
    first = await paypal_world.provider.charge(request)
    await paypal_world.control.advance(timedelta(hours=7))
    with pytest.raises(AnswerLost):
        await paypal_world.provider.charge(request)
    assert await paypal_world.provider.find_charge(request.reference) == first
    assert await paypal_world.charges(request.reference) == 1


async def test_one_access_token_serves_many_calls_and_a_new_one_comes_when_it_ends(paypal_world: PayPalWorld) -> None:
    async def tokens() -> int:
        calls = (await paypal_world.control.seen())["calls"]
        return sum(path == "/v1/oauth2/token" for _, path in calls)

    await asyncio.gather(*(paypal_world.provider.charge(charge_of(paypal_world)) for _ in range(10)))
    assert await tokens() == 1
    await paypal_world.control.advance(timedelta(hours=10))
    assert (await paypal_world.provider.charge(charge_of(paypal_world))).status is ChargeStatus.SUCCEEDED
    assert await tokens() == 2


async def test_wrong_credentials_are_a_refusal(paypal_world: PayPalWorld) -> None:
    await paypal_world.provider.charge(charge_of(paypal_world))
    provider = paypal_world.opened(replace(paypal_world.account, secret="wrong"))
    with pytest.raises(ProviderRefused):
        await provider.charge(charge_of(paypal_world))


async def test_a_refund_that_fails_days_later_says_so(paypal_world: PayPalWorld) -> None:
    charge = await paypal_world.provider.charge(charge_of(paypal_world))
    refund = await paypal_world.provider.refund(RefundRequest("r-1", "refund-1", charge.provider_ref, charge.money))
    await paypal_world.control.fail_refund(refund.provider_ref)
    failed = await paypal_world.provider.find_refund("refund-1", charge.provider_ref)
    assert failed is not None
    assert (failed.status, failed.failure) == (RefundStatus.FAILED, "failed")
    assert (await paypal_world.provider.confirm(charge.provider_ref)).status is ChargeStatus.SUCCEEDED


async def test_what_is_disputed_is_not_refunded(paypal_world: PayPalWorld) -> None:
    charge = await paypal_world.provider.charge(charge_of(paypal_world))
    dispute = await paypal_world.control.dispute(charge.provider_ref)
    with pytest.raises(ProviderRefused):
        await paypal_world.provider.refund(refund_of(charge, 100))
    await paypal_world.control.resolve(dispute["dispute_id"], "RESOLVED_SELLER_FAVOUR")
    assert (await paypal_world.provider.refund(refund_of(charge, 100))).status is RefundStatus.SUCCEEDED


async def test_a_customer_with_many_methods_is_forgotten_whole(paypal_world: PayPalWorld) -> None:
    customer = await customer_of(paypal_world)
    for number in range(7):
        request = SetupRequest(f"setup-{number}", "reference", customer, "card_visa")
        kept = await paypal_world.provider.save_method(request)
    await paypal_world.provider.forget_customer(customer, "customer-1")
    with pytest.raises(NotThere):
        await paypal_world.provider.charge(charge_of(paypal_world, payment_method=kept.payment_method))


@pytest.mark.parametrize("method", ["", "..", "../../v1/oauth2/token", "a?b=c", "%2e%2e", "\udc80"])
async def test_what_a_member_sends_as_a_method_leads_nowhere_else(paypal_world: PayPalWorld, method: str) -> None:
    with pytest.raises(ProviderRefused):
        await paypal_world.provider.charge(charge_of(paypal_world, payment_method=method))


@pytest.mark.parametrize(
    ("money", "value"),
    [
        (Money(1234, "USD"), "12.34"),
        (Money(5, "EUR"), "0.05"),
        (Money(500, "JPY"), "500"),
        (Money(700000, "HUF"), "7000"),
        (Money(9900, "TWD"), "99"),
    ],
)
def test_amounts_are_written_as_paypal_wants_them(money: Money, value: str) -> None:
    assert written(money) == {"currency_code": money.currency, "value": value}
    assert read(written(money)) == money


@pytest.mark.parametrize("money", [Money(150, "HUF"), Money(1, "TWD"), Money(100, "KWD"), Money(100, "INR")])
def test_what_paypal_cannot_take_is_refused(money: Money) -> None:
    with pytest.raises(ProviderRefused):
        written(money)


async def test_a_forint_is_charged_whole(paypal_world: PayPalWorld) -> None:
    result = await paypal_world.provider.charge(charge_of(paypal_world, money=Money(700000, "HUF")))
    assert (result.status, result.money) == (ChargeStatus.SUCCEEDED, Money(700000, "HUF"))


async def test_a_stalled_wire_is_left_within_the_deadline(paypal_world: PayPalWorld) -> None:
    with socket.create_server(("127.0.0.1", 0)) as never_accepting:
        place = place_of(f"http://127.0.0.1:{never_accepting.getsockname()[1]}")
        provider = paypal_world.opened(replace(paypal_world.account, place=place, deadline=0.2))
        before = clock.monotonic()
        with pytest.raises(ProviderUnavailable):
            await provider.charge(charge_of(paypal_world))
        with pytest.raises(ProviderUnavailable):
            await provider.find_charge("reference")
        assert clock.monotonic() - before < 2


async def test_one_process_opens_the_businesses_of_many_tenants(paypal_address: str, tmp_path: Path) -> None:
    payments = Payments(tmp_path, paypal_place=place_of(paypal_address))
    try:
        tenants = [payments.paypal(f"client-{ids.new().hex}", "secret") for _ in range(2)]
        request = ChargeRequest("key", "reference", Money(100, "USD"), None, "card_visa", False, "Club")
        charges = [await tenant.charge(request) for tenant in tenants]
        assert len({charge.provider_ref for charge in charges}) == 2
    finally:
        await payments.close()
