"""One suite for every payment provider: keys, lost answers, canceling and refunds. Money is moved once."""

import asyncio
from datetime import timedelta

import pytest

from tenure.gateways.payments.contract import (
    AnswerLost,
    ChargeResult,
    ChargeStatus,
    ProviderRefused,
    ProviderUnavailable,
    RefundStatus,
)
from tenure.kit import clock
from tenure.kit.money import Money
from tests.contracts.manual_world import manual_world
from tests.contracts.payments_worlds import (
    Ability,
    World,
    charge_of,
    customer_of,
    needs,
    paid,
    refund_of,
    sandbox_world,
    stripe_address,
    stripe_world,
    world,
)
from tests.contracts.paypal_world import paypal_address, paypal_world

__all__ = ["manual_world", "paypal_address", "paypal_world", "sandbox_world", "stripe_address", "stripe_world", "world"]

DOLLARS = Money(2000, "USD")


async def test_the_same_key_twice_is_one_charge_and_one_answer(world: World) -> None:
    request = charge_of(world)
    first = await world.provider.charge(request)
    assert await world.provider.charge(request) == first
    assert await world.charges(request.reference) == 1


@needs(Ability.ANSWERS)
async def test_the_same_key_tells_a_declined_card_the_same_again(world: World) -> None:
    request = charge_of(world, "insufficient")
    assert await world.provider.charge(request) == await world.provider.charge(request)


@needs(Ability.AUTHENTICATES)
async def test_the_same_key_repeats_the_first_answer_whatever_came_after(world: World) -> None:
    request = charge_of(world, "authentication")
    asked = await world.provider.charge(request)
    await world.authenticate(asked.provider_ref, approve=True)
    assert await world.provider.charge(request) == asked
    assert (await world.provider.confirm(asked.provider_ref)).status is ChargeStatus.SUCCEEDED


async def test_the_same_key_with_another_amount_is_refused(world: World) -> None:
    request = charge_of(world)
    await world.provider.charge(request)
    with pytest.raises(ProviderRefused):
        await world.provider.charge(charge_of(world, key=request.key, reference=request.reference, money=DOLLARS * 2))
    assert await world.charges(request.reference) == 1


async def test_twenty_at_once_with_one_key_are_one_charge(world: World) -> None:
    request = charge_of(world)
    answers = await asyncio.gather(*(world.provider.charge(request) for _ in range(20)), return_exceptions=True)
    assert {type(answer) for answer in answers} <= {ChargeResult, AnswerLost}
    told = {answer.provider_ref for answer in answers if isinstance(answer, ChargeResult)}
    assert len(told) == 1
    assert await world.charges(request.reference) == 1


@needs(Ability.IS_REMOTE)
async def test_a_charge_whose_answer_was_lost_is_found_by_our_reference(world: World) -> None:
    request = await world.lose_next_answer(charge_of(world))
    with pytest.raises(AnswerLost):
        await world.provider.charge(request)
    found = await world.provider.find_charge(request.reference)
    assert found is not None
    assert (found.status, found.money, found.reference) == (ChargeStatus.SUCCEEDED, DOLLARS, request.reference)
    assert await world.provider.charge(request) == found
    assert await world.charges(request.reference) == 1


async def test_a_charge_is_found_among_many_of_its_customer(world: World) -> None:
    customer = await customer_of(world)
    requests = [charge_of(world, customer=customer) for _ in range(3)]
    for request in requests:
        await world.provider.charge(request)
    an_hour_ago = clock.now() - timedelta(hours=1)
    found = await world.provider.find_charge(requests[0].reference, customer=customer, since=an_hour_ago)
    assert found is not None
    assert found.reference == requests[0].reference
    assert await world.provider.find_charge(requests[0].reference, customer=await customer_of(world)) is None
    assert await world.provider.find_charge(requests[0].reference, since=clock.now() + timedelta(hours=1)) is None


@needs(Ability.ANSWERS)
async def test_of_two_attempts_the_one_that_took_money_is_found(world: World) -> None:
    good = charge_of(world)
    await world.provider.charge(good)
    await world.provider.charge(charge_of(world, "declined", reference=good.reference))
    found = await world.provider.find_charge(good.reference)
    assert found is not None
    assert found.status is ChargeStatus.SUCCEEDED


async def test_what_was_never_charged_is_not_found(world: World) -> None:
    assert await world.provider.find_charge("nothing") is None
    with pytest.raises(ProviderRefused):
        await world.provider.confirm("pi_of_nobody")


@needs(Ability.IS_REMOTE)
async def test_a_provider_that_is_down_is_unavailable_and_nothing_was_done(world: World) -> None:
    request = charge_of(world)
    async with world.down() as provider:
        with pytest.raises(ProviderUnavailable):
            await provider.charge(request)
        with pytest.raises(ProviderUnavailable):
            await provider.find_charge(request.reference)
    assert await world.charges(request.reference) == 0


@needs(Ability.IS_REMOTE)
async def test_a_silent_provider_is_given_up_at_the_deadline_and_asked_again_with_the_same_key(world: World) -> None:
    request = charge_of(world)
    async with world.silent(deadline=0.3) as provider:
        before = clock.monotonic()
        with pytest.raises(AnswerLost):
            await provider.charge(request)
        assert clock.monotonic() - before < 2
    assert (await world.provider.charge(request)).status is ChargeStatus.SUCCEEDED
    assert await world.charges(request.reference) == 1


async def test_a_charge_that_waits_can_be_canceled(world: World) -> None:
    asked = await world.provider.charge(charge_of(world, "waits"))
    canceled = await world.provider.cancel_charge(asked.provider_ref, "cancel-1")
    assert canceled.status is ChargeStatus.CANCELED
    assert (await world.provider.confirm(asked.provider_ref)).status is ChargeStatus.CANCELED


async def test_canceling_too_late_tells_that_the_money_was_taken(world: World) -> None:
    charge = await paid(world, charge_of(world))
    assert await world.provider.cancel_charge(charge.provider_ref, "cancel-1") == charge


async def test_a_charge_is_refunded_in_parts_and_never_beyond_the_whole(world: World) -> None:
    charge = await paid(world, charge_of(world))
    first = await world.provider.refund(refund_of(charge, 500))
    assert (first.status, first.money) == (world.words.refunded, Money(500, "USD"))
    with pytest.raises(ProviderRefused):
        await world.provider.refund(refund_of(charge, 1501))
    assert (await world.provider.refund(refund_of(charge, 1500))).status is world.words.refunded
    with pytest.raises(ProviderRefused):
        await world.provider.refund(refund_of(charge, 1))


async def test_the_same_key_refunds_once(world: World) -> None:
    charge = await paid(world, charge_of(world))
    request = refund_of(charge, 1500)
    assert await world.provider.refund(request) == await world.provider.refund(request)
    with pytest.raises(ProviderRefused):
        await world.provider.refund(refund_of(charge, 100, key=request.key))


async def test_ten_refunds_at_once_give_back_no_more_than_was_taken(world: World) -> None:
    charge = await paid(world, charge_of(world))
    requests = [refund_of(charge, 900) for _ in range(10)]
    answers = await asyncio.gather(*map(world.provider.refund, requests), return_exceptions=True)
    assert sum(not isinstance(answer, BaseException) for answer in answers) == 2
    assert {type(answer) for answer in answers if isinstance(answer, BaseException)} == {ProviderRefused}


@needs(Ability.IS_REMOTE)
async def test_a_refund_whose_answer_was_lost_is_found_by_our_reference(world: World) -> None:
    request = await world.lose_next_answer(charge_of(world))
    with pytest.raises(AnswerLost):
        await world.provider.charge(request)
    charge = await world.provider.find_charge(request.reference)
    assert charge is not None
    await world.lose_next_answer(request)
    refund = refund_of(charge, 700)
    with pytest.raises(AnswerLost):
        await world.provider.refund(refund)
    found = await world.provider.find_refund(refund.reference, charge.provider_ref)
    assert found is not None
    assert (found.status, found.money) == (RefundStatus.SUCCEEDED, Money(700, "USD"))
    assert await world.provider.refund(refund) == found
    assert await world.provider.find_refund("nothing", charge.provider_ref) is None


@needs(Ability.ANSWERS)
async def test_what_took_no_money_is_not_refunded(world: World) -> None:
    declined = await world.provider.charge(charge_of(world, "declined"))
    with pytest.raises(ProviderRefused):
        await world.provider.refund(refund_of(declined, 100))
