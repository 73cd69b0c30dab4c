"""A provider that says nothing, or answers much too late: nobody waits for long, and nobody pays twice."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from models.tenants import Tenant
from tenure.services import Services
from tests.claims import Claim
from tests.fakes.stripe.app import Fault
from tests.faults.buyers import Patience
from tests.spine.stripe import StripeWorld, stripe_world
from tests.subscriptions.shop import PAY, Shop, begin, new_shop, pay

LONGEST = 15.0  # seconds


@pytest.fixture
async def stripe(services: Services, business: Tenant) -> AsyncIterator[StripeWorld]:
    async with stripe_world(services, business) as world:
        yield world


@pytest.fixture
async def shop(stripe: StripeWorld) -> Shop:
    return await new_shop(stripe.ctx)


async def test_a_silent_provider_holds_nobody_up_and_charges_nobody_twice(
    stripe: StripeWorld, shop: Shop, claim: Claim
) -> None:
    member = await stripe.api.member()
    checkout = await begin(member, await shop.offer())
    await pay(member, checkout, "pm_card_visa_chargeDeclined")  # from here on the customer is known there
    await stripe.control.fail_next(Fault.SILENCE)
    variables = {"checkout": checkout, "method": "pm_card_visa", "key": "the key"}
    patience, began = Patience(), time.monotonic()
    asking = asyncio.create_task(patience.once(member, PAY, variables))
    while not asking.done():
        looked = time.monotonic()
        await member("{ offers(first: 1) { nodes { id } } }")
        assert time.monotonic() - looked < 2
        await asyncio.wait([asking], timeout=0.5)
    waited = time.monotonic() - began
    assert waited < LONGEST + 1
    assert not patience.untyped, patience.untyped
    paid = await patience.ask(member, PAY, variables)
    for _ in range(3):
        await stripe.pass_time(minutes=2)
    assert paid["checkoutPay"]["payment"]["status"] == "SUCCEEDED"
    assert await stripe.states("payment") == ["FAILED", "SUCCEEDED"]
    assert await stripe.states("subscription") == ["ACTIVE"]
    assert await stripe.taken() == [1200]
    claim(f"a silent provider: answered after {waited:.1f} s, others went on, charged once")


async def test_what_is_unknown_is_resolved_by_the_agenda(stripe: StripeWorld, shop: Shop, claim: Claim) -> None:
    member = await stripe.api.member()
    checkout = await begin(member, await shop.offer())
    await pay(member, checkout, "pm_card_visa_chargeDeclined")
    await stripe.control.fail_next(Fault.LOSE_ANSWER)
    variables = {"checkout": checkout, "method": "pm_card_visa", "key": "the key"}
    asking = asyncio.create_task(Patience().once(member, PAY, variables))
    while len(await stripe.states("payment")) < 2:  # noqa: ASYNC110 - the row has no event of its own
        await asyncio.sleep(0.001)
    asking.cancel()  # as when the client hangs up
    await asyncio.wait([asking])
    for _ in range(4):
        await stripe.pass_time(minutes=2)
    assert await stripe.states("subscription") == ["ACTIVE"]
    assert await stripe.taken() == [1200]
    again = await Patience().ask(member, PAY, variables)
    assert again["checkoutPay"]["payment"]["status"] == "SUCCEEDED"
    assert await stripe.taken() == [1200]
    claim("an answer lost by client and provider alike: found by the agenda, charged once")
