"""One suite for every payment provider that reads out its books; and what only Stripe has to tell."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any, TypeVar

import httpx
import pytest

from tenure.gateways.payments.books import Books, ContestStatus, PayoutStatus
from tenure.gateways.payments.contract import ChargeStatus, SetupRequest, SetupStatus
from tenure.gateways.payments.endpoints import Endpoints
from tenure.kit import clock
from tenure.kit.money import Money
from tests.contracts.payments_worlds import (
    StripeWorld,
    World,
    charge_of,
    customer_of,
    refund_of,
    sandbox_world,
    saved_method,
    stripe_address,
    stripe_world,
)

__all__ = ["sandbox_world", "stripe_address", "stripe_world"]

Item = TypeVar("Item")
EUROS = Money(2000, "EUR")


@pytest.fixture(params=["sandbox", "stripe"])
def world(request: pytest.FixtureRequest) -> World:
    """Those that list whatever was tried. PayPal only tells of money that moved: `test_payments_paypal_books`."""
    found: World = request.getfixturevalue(f"{request.param}_world")
    return found


@pytest.fixture
def books(world: World) -> Books:
    assert isinstance(world.provider, Books)
    return world.provider


async def all_of(listed: AsyncIterator[Item]) -> list[Item]:
    return [item async for item in listed]


def today() -> tuple[datetime, datetime]:
    return clock.now() - timedelta(hours=1), clock.now() + timedelta(hours=1)


async def test_every_charge_of_a_time_is_listed_as_it_stands(world: World, books: Books) -> None:
    customer = await customer_of(world)
    good = await world.provider.charge(charge_of(world, customer=customer, save=True))
    bad = await world.provider.charge(charge_of(world, "declined"))
    found = {charge.provider_ref: charge for charge in await all_of(books.charges(*today()))}
    assert found == {charge.provider_ref: await world.provider.confirm(charge.provider_ref) for charge in (good, bad)}
    assert found[good.provider_ref].customer == customer
    assert found[good.provider_ref].fee == Money(88, "USD")
    assert await all_of(books.charges(clock.now() - timedelta(days=2), clock.now() - timedelta(days=1))) == []


async def test_a_list_goes_on_beyond_its_first_page(world: World, books: Books) -> None:
    made = {(await world.provider.charge(charge_of(world))).provider_ref for _ in range(101)}
    assert {charge.provider_ref for charge in await all_of(books.charges(*today()))} == made


async def test_every_refund_is_listed_with_its_charge(world: World, books: Books) -> None:
    charge = await world.provider.charge(charge_of(world))
    refund = await world.provider.refund(refund_of(charge, 500))
    (listed,) = await all_of(books.refunds(*today()))
    assert (listed.refund, listed.charge_ref) == (refund, charge.provider_ref)


async def test_a_kept_method_can_be_looked_at_until_it_is_detached(world: World, books: Books) -> None:
    method = await saved_method(world, await customer_of(world))
    facts = await books.method(method)
    assert facts is not None
    assert (facts.brand, facts.last4, facts.exp_year) == ("visa", "4242", 2099)
    await world.provider.detach_method(method, "detach-1")
    assert await books.method(method) is None
    assert await books.method("pm_of_nobody") is None


@pytest.mark.parametrize(("won", "status"), [(True, ContestStatus.WON), (False, ContestStatus.LOST)])
async def test_a_dispute_is_listed_with_its_due_date_and_how_it_ended(
    stripe_world: StripeWorld, won: bool, status: ContestStatus
) -> None:
    charge = await stripe_world.provider.charge(charge_of(stripe_world, payment_method="pm_card_createDispute"))
    (dispute,) = await all_of(stripe_world.stripe.disputes(*today()))
    assert (dispute.status, dispute.charge_ref, dispute.money) == (
        ContestStatus.OPEN,
        charge.provider_ref,
        charge.money,
    )
    assert dispute.reason == "fraudulent"
    assert dispute.due_by is not None
    assert timedelta(days=6) < dispute.due_by - clock.now() < timedelta(days=8)
    await stripe_world.control.close_dispute(dispute.provider_ref, won)
    assert (await stripe_world.stripe.dispute(dispute.provider_ref)).status is status


async def test_a_bank_that_only_asks_has_taken_nothing(stripe_world: StripeWorld) -> None:
    await stripe_world.provider.charge(charge_of(stripe_world, payment_method="pm_card_createDisputeInquiry"))
    (dispute,) = await all_of(stripe_world.stripe.disputes(*today()))
    assert dispute.status is ContestStatus.INQUIRY


async def test_a_dispute_that_nobody_answers_is_lost(stripe_world: StripeWorld) -> None:
    await stripe_world.provider.charge(charge_of(stripe_world, payment_method="pm_card_createDispute"))
    await stripe_world.control.advance(days=8)
    (dispute,) = await all_of(stripe_world.stripe.disputes(*today()))
    assert dispute.status is ContestStatus.LOST


async def test_a_payout_tells_its_fees_beside_those_of_charges(stripe_world: StripeWorld) -> None:
    await stripe_world.provider.charge(charge_of(stripe_world))
    contested = charge_of(stripe_world, payment_method="pm_card_createDispute", money=Money(1000, "USD"))
    await stripe_world.provider.charge(contested)
    await stripe_world.control.bill(25)
    await stripe_world.control.pay_out()
    (payout,) = await all_of(stripe_world.stripe.payouts(*today()))
    assert (payout.status, payout.fees) == (PayoutStatus.PENDING, Money(1500 + 25, "USD"))
    assert payout.money == Money(2000 - 88 - 59 - 1500 - 25, "USD")
    await stripe_world.control.advance(days=3)
    assert (await stripe_world.stripe.payout(payout.provider_ref)).status is PayoutStatus.PAID
    await stripe_world.control.fail_payout(payout.provider_ref)
    failed = await stripe_world.stripe.payout(payout.provider_ref)
    assert (failed.status, failed.failure) == (PayoutStatus.FAILED, "account_closed")


async def test_an_endpoint_is_registered_found_by_our_reference_and_removed(stripe_world: StripeWorld) -> None:
    endpoints = stripe_world.stripe
    assert isinstance(endpoints, Endpoints)
    made = await endpoints.register_endpoint("https://club.example/hook", "account-1", "key-1")
    assert made.secret.startswith("whsec_")
    assert await endpoints.endpoints("account-1") == [made.provider_ref]
    assert await endpoints.endpoints("account-2") == []
    for _ in range(2):
        await endpoints.remove_endpoint(made.provider_ref)
    assert await endpoints.endpoints("account-1") == []


@pytest.mark.parametrize(
    ("method", "days", "status"),
    [
        ("pm_success_de", 6, ChargeStatus.SUCCEEDED),
        ("pm_successDelayed_de", 11, ChargeStatus.SUCCEEDED),
        ("pm_failed_de", 6, ChargeStatus.DECLINED),
        ("pm_failedDelayed_de", 15, ChargeStatus.DECLINED),
    ],
)
async def test_a_sepa_debit_is_pending_for_days_and_may_fail_late(
    stripe_world: StripeWorld, method: str, days: int, status: ChargeStatus
) -> None:
    customer = await customer_of(stripe_world)
    request = charge_of(stripe_world, payment_method=method, money=EUROS, customer=customer, save=True)
    pending = await stripe_world.provider.charge(request)
    assert pending.status is ChargeStatus.PENDING
    assert pending.method is not None
    assert pending.method.kind == "sepa_debit"
    await stripe_world.control.advance(days=4)
    assert (await stripe_world.provider.confirm(pending.provider_ref)).status is ChargeStatus.PENDING
    await stripe_world.control.advance(days=days - 4)
    assert (await stripe_world.provider.confirm(pending.provider_ref)).status is status


async def test_a_debit_that_its_payer_takes_back_is_a_lost_dispute(stripe_world: StripeWorld) -> None:
    request = charge_of(stripe_world, payment_method="pm_disputed_de", money=EUROS)
    charge = await stripe_world.provider.charge(request)
    await stripe_world.control.advance(days=40)
    assert (await stripe_world.provider.confirm(charge.provider_ref)).status is ChargeStatus.SUCCEEDED
    (dispute,) = await all_of(stripe_world.stripe.disputes(clock.now(), clock.now() + timedelta(days=41)))
    assert (dispute.status, dispute.money) == (ContestStatus.LOST, EUROS)


async def test_what_ideal_leaves_for_later_is_a_debit(stripe_world: StripeWorld) -> None:
    customer, back = await customer_of(stripe_world), "https://club.example/back"
    request = charge_of(
        stripe_world, payment_method="pm_ideal", money=EUROS, customer=customer, save=True, return_url=back
    )
    asked = await stripe_world.provider.charge(request)
    assert asked.status is ChargeStatus.ACTION_REQUIRED
    await stripe_world.authenticate(asked.provider_ref, approve=True)
    paid = await stripe_world.provider.confirm(asked.provider_ref)
    assert paid.status is ChargeStatus.SUCCEEDED
    assert paid.method is not None
    assert (paid.method.kind, paid.method.last4) == ("sepa_debit", "3000")
    later = charge_of(
        stripe_world, payment_method=paid.payment_method, money=EUROS, customer=customer, off_session=True
    )
    assert (await stripe_world.provider.charge(later)).status is ChargeStatus.PENDING


async def test_the_bank_s_own_page_leads_back_to_us(stripe_world: StripeWorld) -> None:
    customer, back = await customer_of(stripe_world), "https://club.example/back"
    request = SetupRequest("setup-1", "setup-1", customer, "pm_card_authenticationRequired", back)
    asked = await stripe_world.provider.save_method(request)
    assert asked.action_url is not None
    async with httpx.AsyncClient(verify=False) as client:
        assert "Your bank asks" in (await client.get(asked.action_url)).text
        answer = await client.post(asked.action_url, data={"answer": "approve"})
    assert answer.status_code == 303
    assert answer.headers["location"] == f"{back}?setup_intent={asked.provider_ref}"
    done = await stripe_world.provider.confirm_method(asked.provider_ref)
    assert done.status is SetupStatus.SUCCEEDED


async def test_the_version_that_answers_are_read_by_goes_with_every_call(stripe_world: StripeWorld) -> None:
    seen: list[Any] = (await stripe_world.control.seen())["calls"]
    assert seen == []
    await customer_of(stripe_world)
    versions = (await stripe_world.control.seen())["versions"]
    assert versions == ["2026-10-28.endive"]
