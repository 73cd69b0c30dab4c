"""One suite for every payment provider: charges, authentication and saved methods."""

import pytest

from tenure.gateways.payments.contract import (
    ChargeStatus,
    ProviderRefused,
    SetupRequest,
    SetupStatus,
)
from tenure.kit.money import Money
from tests.contracts.manual_world import manual_world
from tests.contracts.payments_worlds import (
    Ability,
    World,
    charge_of,
    customer_of,
    needs,
    sandbox_world,
    saved_method,
    stripe_address,
    stripe_world,
    world,
)
from tests.contracts.paypal_world import paypal_address, paypal_world

__all__ = ["manual_world", "paypal_address", "paypal_world", "sandbox_world", "stripe_address", "stripe_world", "world"]

DOLLARS = Money(2000, "USD")


@needs(Ability.ANSWERS)
async def test_a_good_card_pays_and_the_fee_is_known(world: World) -> None:
    request = charge_of(world)
    result = await world.provider.charge(request)
    assert result.status is ChargeStatus.SUCCEEDED
    assert (result.reference, result.money, result.fee) == (request.reference, DOLLARS, Money(88, "USD"))
    assert (result.decline_code, result.hard, result.action_url) == (None, False, None)
    assert result.method is not None
    assert (result.method.kind, result.method.brand, result.method.last4) == ("card", "visa", "4242")
    assert (result.method.exp_month, result.method.exp_year) == (12, 2099)
    assert bool(result.method.fingerprint) == world.words.tells_fingerprints
    assert await world.charges(request.reference) == 1


async def test_a_currency_without_cents_is_charged_in_whole_units(world: World) -> None:
    result = await world.provider.charge(charge_of(world, money=Money(500, "JPY")))
    assert result.money == Money(500, "JPY")
    assert (await world.provider.confirm(result.provider_ref)).money == Money(500, "JPY")


@needs(Ability.ANSWERS)
@pytest.mark.parametrize(
    ("method", "code", "hard"),
    [
        ("declined", "generic_decline", False),
        ("insufficient", "insufficient_funds", False),
        ("stolen", "stolen_card", True),
    ],
)
async def test_a_declined_card_is_a_result_and_takes_nothing(world: World, method: str, code: str, hard: bool) -> None:
    request = charge_of(world, method)
    result = await world.provider.charge(request)
    assert (result.status, result.decline_code, result.hard) == (ChargeStatus.DECLINED, code, hard)
    assert result.fee is None
    assert result.method is not None
    assert await world.charges(request.reference) == 0
    assert await world.provider.confirm(result.provider_ref) == result


async def test_an_amount_of_nothing_is_refused(world: World) -> None:
    with pytest.raises(ProviderRefused):
        await world.provider.charge(charge_of(world, money=Money(0, "USD")))


async def test_an_unknown_method_is_refused(world: World) -> None:
    with pytest.raises(ProviderRefused):
        await world.provider.charge(charge_of(world, payment_method="pm_of_nobody"))


async def test_a_debit_stays_pending_until_the_bank_answers(world: World) -> None:
    result = await world.provider.charge(charge_of(world, "pending"))
    assert (result.status, result.fee) == (ChargeStatus.PENDING, None)
    await world.settle(result.provider_ref, succeed=True)
    settled = await world.provider.confirm(result.provider_ref)
    assert (settled.status, settled.fee) == (ChargeStatus.SUCCEEDED, world.words.fee)


@needs(Ability.ANSWERS)
async def test_a_debit_that_bounces_is_declined(world: World) -> None:
    result = await world.provider.charge(charge_of(world, "pending"))
    await world.settle(result.provider_ref, succeed=False)
    bounced = await world.provider.confirm(result.provider_ref)
    assert (bounced.status, bounced.decline_code) == (ChargeStatus.DECLINED, "insufficient_funds")


@needs(Ability.AUTHENTICATES)
async def test_a_charge_that_needs_authentication_takes_money_when_it_is_approved(world: World) -> None:
    request = charge_of(world, "authentication", return_url="https://club.example/return")
    asked = await world.provider.charge(request)
    assert asked.status is ChargeStatus.ACTION_REQUIRED
    assert asked.action_url is not None
    assert asked.provider_ref in asked.action_url
    assert await world.charges(request.reference) == 0
    await world.authenticate(asked.provider_ref, approve=True)
    approved = await world.provider.confirm(asked.provider_ref)
    assert (approved.status, approved.action_url, approved.money) == (ChargeStatus.SUCCEEDED, None, DOLLARS)
    assert await world.charges(request.reference) == 1


@needs(Ability.AUTHENTICATES)
async def test_a_rejected_authentication_is_a_decline(world: World) -> None:
    asked = await world.provider.charge(charge_of(world, "authentication"))
    await world.authenticate(asked.provider_ref, approve=False)
    rejected = await world.provider.confirm(asked.provider_ref)
    assert rejected.status is ChargeStatus.DECLINED
    assert (rejected.decline_code, rejected.hard) == ("authentication_failed", False)


@needs(Ability.AUTHENTICATES)
async def test_without_the_member_a_card_that_needs_authentication_is_declined_for_good(world: World) -> None:
    result = await world.provider.charge(charge_of(world, "authentication", off_session=True))
    assert (result.status, result.decline_code, result.hard) == (ChargeStatus.DECLINED, "authentication_required", True)


@needs(Ability.AUTHENTICATES)
async def test_a_front_end_is_given_what_it_needs_to_finish_a_charge(world: World) -> None:
    asked = await world.provider.charge(charge_of(world, "authentication", return_url="https://club.example/return"))
    token = await world.provider.client_token(asked.provider_ref)
    assert token.client_secret.startswith(asked.provider_ref)
    assert token.publishable_key
    assert (token.provider, token.action_url) == (world.provider.name, asked.action_url)


@needs(Ability.KEEPS)
async def test_a_method_saved_while_paying_pays_again_without_the_member(world: World) -> None:
    customer = await customer_of(world)
    first = await world.provider.charge(charge_of(world, customer=customer, save=True))
    assert first.payment_method is not None
    renewal = charge_of(world, customer=customer, payment_method=first.payment_method, off_session=True)
    assert (await world.provider.charge(renewal)).status is ChargeStatus.SUCCEEDED


@needs(Ability.KEEPS)
async def test_a_method_authenticated_when_it_was_saved_needs_no_member_later(world: World) -> None:
    customer = await customer_of(world)
    method = await saved_method(world, customer, "authentication")
    renewal = charge_of(world, customer=customer, payment_method=method, off_session=True)
    assert (await world.provider.charge(renewal)).status is ChargeStatus.SUCCEEDED


@needs(Ability.KEEPS)
async def test_a_card_can_be_saved_and_still_fail_at_the_renewal(world: World) -> None:
    customer = await customer_of(world)
    method = await saved_method(world, customer, "fails_at_renewal")
    renewal = charge_of(world, customer=customer, payment_method=method, off_session=True)
    assert (await world.provider.charge(renewal)).status is ChargeStatus.DECLINED


@needs(Ability.KEEPS)
async def test_a_card_that_is_declined_is_not_saved(world: World) -> None:
    request = SetupRequest("setup-1", "reference-1", await customer_of(world), world.methods["stolen"])
    result = await world.provider.save_method(request)
    assert (result.status, result.decline_code, result.hard) == (SetupStatus.DECLINED, "stolen_card", True)


@needs(Ability.KEEPS)
async def test_a_set_up_without_a_method_waits_for_the_front_end(world: World) -> None:
    result = await world.provider.save_method(SetupRequest("setup-1", "reference-1", await customer_of(world)))
    assert (result.status, result.payment_method, result.method) == (SetupStatus.ACTION_REQUIRED, None, None)
    assert (await world.provider.client_token(result.provider_ref)).client_secret.startswith(result.provider_ref)
    assert await world.provider.confirm_method(result.provider_ref) == result


@needs(Ability.KEEPS)
async def test_a_detached_method_is_charged_no_more(world: World) -> None:
    customer = await customer_of(world)
    method = await saved_method(world, customer)
    await world.provider.detach_method(method, "detach-1")
    await world.provider.detach_method(method, "detach-1")
    with pytest.raises(ProviderRefused):
        await world.provider.charge(charge_of(world, customer=customer, payment_method=method, off_session=True))


@needs(Ability.KEEPS)
async def test_a_method_of_one_customer_does_not_pay_for_another(world: World) -> None:
    method = await saved_method(world, await customer_of(world))
    with pytest.raises(ProviderRefused):
        await world.provider.charge(charge_of(world, customer=await customer_of(world), payment_method=method))


@needs(Ability.KEEPS)
async def test_a_customer_who_is_forgotten_pays_no_more_and_can_be_forgotten_again(world: World) -> None:
    customer = await world.provider.ensure_customer("customer-1", "account-1", "ada@example.com")
    method = await saved_method(world, customer)
    for _ in range(2):
        await world.provider.forget_customer(customer, "customer-1")
    with pytest.raises(ProviderRefused):
        await world.provider.charge(charge_of(world, customer=customer, payment_method=method, off_session=True))
    assert await world.provider.ensure_customer("customer-2", "account-1", "other@example.com")


async def test_an_account_has_one_customer_however_often_it_is_asked_for(world: World) -> None:
    first = await world.provider.ensure_customer("customer-1", "account-1", "ada@example.com")
    assert await world.provider.ensure_customer("customer-1", "account-1", "ada@example.com") == first
    assert await world.provider.ensure_customer("customer-2", "account-1", "ada@example.com") == first
    assert await world.provider.ensure_customer("customer-3", "account-2", "ada@example.com") != first
