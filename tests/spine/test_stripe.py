"""The same membership paid through Stripe: bought, declined, authenticated, unanswered, refunded, renewed."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from models.tenants import Tenant
from tenure.services import Services
from tests.claims import Claim
from tests.fakes.stripe.app import Fault
from tests.spine.node import Node
from tests.spine.stripe import SECRET, StripeWorld, stripe_world
from tests.subscriptions.shop import REFUND, Shop, begin, buy, new_shop, pay


@pytest.fixture
async def stripe(services: Services, business: Tenant) -> AsyncIterator[StripeWorld]:
    async with stripe_world(services, business) as world:
        yield world


@pytest.fixture
async def shop(stripe: StripeWorld) -> Shop:
    return await new_shop(stripe.ctx)


async def test_a_card_pays_and_the_whole_of_it_can_be_given_back(stripe: StripeWorld, shop: Shop, claim: Claim) -> None:
    paid = await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    assert paid["payment"]["status"] == "SUCCEEDED"
    assert paid["checkout"]["subscription"]["status"] == "ACTIVE"
    assert await stripe.taken() == [1200]
    variables = {"invoice": paid["checkout"]["invoice"]["id"], "amount": None, "end": True, "key": "back"}
    given = (await (await stripe.api.staff())(REFUND, variables))["invoiceRefund"]["refund"]
    assert given["status"] == "SUCCEEDED"
    assert await stripe.states("subscription") == ["ENDED"]
    claim("Stripe: paid, active, refunded, ended")


async def test_a_declined_card_leaves_the_checkout_to_another(stripe: StripeWorld, shop: Shop) -> None:
    member = await stripe.api.member()
    checkout = await begin(member, await shop.offer())
    declined = await pay(member, checkout, "pm_card_visa_chargeDeclined")
    assert (declined["payment"]["status"], declined["payment"]["declineCode"]) == ("FAILED", "generic_decline")
    paid = await pay(member, checkout, "pm_card_visa")
    assert paid["checkout"]["subscription"]["status"] == "ACTIVE"
    assert await stripe.taken() == [1200]


async def test_authentication_is_heard_of_by_webhook(stripe: StripeWorld, shop: Shop, node: Node, claim: Claim) -> None:
    address = f"{node.address}/webhooks/{stripe.ctx.tenant}/{stripe.account}"
    await stripe.control.send_webhooks_to(address, SECRET)
    waits = await buy(await stripe.api.member(), await shop.offer(), "pm_card_authenticationRequired")
    assert waits["payment"]["status"] == "ACTION_REQUIRED"
    (payment,) = await stripe.rows("payment")
    await stripe.control.authenticate(payment["provider_ref"], approve=True)
    async with asyncio.timeout(10):
        while await stripe.states("subscription") != ["ACTIVE"]:
            await asyncio.sleep(0.05)
            await stripe.run_jobs()
    delivered = (await stripe.control.seen())["deliveries"]
    assert delivered
    assert {status for _, status in delivered} == {200}
    assert await stripe.taken() == [1200]
    claim("Stripe: authentication heard of by a webhook over HTTP")


@pytest.mark.parametrize("fault", [Fault.LOSE_ANSWER, Fault.ERROR_AFTER, Fault.GARBAGE])
async def test_an_answer_that_is_lost_is_looked_up(stripe: StripeWorld, shop: Shop, fault: Fault, claim: Claim) -> None:
    member = await stripe.api.member()
    checkout = await begin(member, await shop.offer())
    await pay(member, checkout, "pm_card_visa_chargeDeclined")  # from here on the customer is known there
    await stripe.control.fail_next(fault)
    paid = await pay(member, checkout, "pm_card_visa", "the key")
    assert paid["payment"]["status"] == "SUCCEEDED"
    again = await pay(member, checkout, "pm_card_visa", "the key")
    assert again["payment"] == paid["payment"]
    assert await stripe.taken() == [1200]
    claim(f"Stripe: {fault} on a charge: looked up, charged once")


async def test_an_answer_lost_before_the_charge_is_no_charge(stripe: StripeWorld, shop: Shop) -> None:
    member = await stripe.api.member()
    checkout = await begin(member, await shop.offer())
    await stripe.control.fail_next(Fault.ERROR_BEFORE)  # of the customer, who is told of first
    await pay(member, checkout, "pm_card_visa")
    for _ in range(20):
        await stripe.pass_time(minutes=10)
    assert await stripe.states("payment") in (["FAILED"], ["UNKNOWN"])
    assert await stripe.taken() == []


async def test_a_membership_renews_without_its_member(stripe: StripeWorld, shop: Shop, claim: Claim) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    await stripe.pass_time(days=32)
    assert await stripe.states("payment") == ["SUCCEEDED", "SUCCEEDED"]
    assert await stripe.taken() == [1200, 1200]
    assert await stripe.states("subscription") == ["ACTIVE"]
    claim("Stripe: renewed off-session")


async def test_a_renewal_that_was_not_taken_in_is_tried_again(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    await stripe.control.fail_next(Fault.RATE_LIMIT)
    await stripe.pass_time(days=38)
    assert await stripe.states("payment") == ["SUCCEEDED", "FAILED", "SUCCEEDED"]
    assert await stripe.states("subscription") == ["ACTIVE"]
    assert await stripe.taken() == [1200, 1200]
