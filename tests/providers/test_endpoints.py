"""Our address, registered at Stripe by staff: webhooks reach it, and secrets are rotated."""

import asyncio
from typing import Any

from resolvers.ids import opaque
from tenure.billing import providers
from tests.claims import Claim
from tests.fakes.stripe.app import Fault
from tests.providers.desk import account_id, shop, stripe
from tests.providers.test_inbox import deliver, happened
from tests.spine.node import Node
from tests.spine.stripe import StripeWorld
from tests.subscriptions.shop import Shop, buy

__all__ = ["shop", "stripe"]

REGISTER = """mutation ($account: ID!) { providerWebhookRegister(input: {providerAccount: $account}) {
  providerAccount { webhookUrl } userErrors { message ... on ProviderUserError { code } } } }"""


async def register(world: StripeWorld) -> dict[str, Any]:
    answer = await (await world.api.staff())(REGISTER, {"account": await account_id(world)})
    found: dict[str, Any] = answer["providerWebhookRegister"]
    return found


async def secrets(world: StripeWorld) -> list[str]:
    """Of the endpoints that Stripe has, oldest first."""
    return list((await world.control.seen())["secrets"].values())


async def test_staff_register_our_address_and_its_webhooks_are_heard(
    stripe: StripeWorld, shop: Shop, claim: Claim
) -> None:
    made = await register(stripe)
    url = f"{stripe.ctx.origin}/webhooks/{stripe.ctx.tenant}/{stripe.account}"
    assert made == {"providerAccount": {"webhookUrl": url}, "userErrors": []}
    (endpoint,) = [one for one in (await stripe.control.seen())["things"] if one["object"] == "webhook_endpoint"]
    assert (endpoint["url"], endpoint["api_version"]) == (url, "2026-10-28.endive")
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    (event,) = await happened(stripe, "payment_intent.succeeded")
    (secret,) = await secrets(stripe)
    assert await deliver(stripe, event, secret) == 200
    claim("webhook endpoint registered at Stripe by a mutation, its secret kept")


async def test_two_secrets_are_good_while_they_are_rotated(stripe: StripeWorld, shop: Shop, claim: Claim) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    first, second, *_ = await happened(stripe)
    await register(stripe)
    await register(stripe)
    old, new = await secrets(stripe)
    assert await deliver(stripe, first, old) == 200
    assert await deliver(stripe, second, new) == 200
    await stripe.pass_time(hours=25)
    assert await deliver(stripe, first, old) == 400
    assert await deliver(stripe, second, new) == 200
    assert await secrets(stripe) == [new]
    claim("webhook secret rotated: two good for 24 hours, then one")


async def test_an_endpoint_whose_answer_was_lost_is_taken_away(stripe: StripeWorld) -> None:
    await stripe.control.fail_next(Fault.LOSE_ANSWER)
    body = await (await stripe.api.staff()).raw(REGISTER, {"account": await account_id(stripe)})
    assert body["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
    assert len(await secrets(stripe)) == 1
    lost = await secrets(stripe)
    await register(stripe)
    (kept,) = await secrets(stripe)
    assert kept not in lost


async def test_a_provider_without_endpoints_says_so(system: Any, api: Any) -> None:
    account = opaque((await providers.default(system)).account)
    answer = await (await api.staff())(REGISTER, {"account": account})
    assert [one["code"] for one in answer["providerWebhookRegister"]["userErrors"]] == ["NO_ENDPOINTS"]


async def test_a_network_that_repeats_shuffles_and_loses_leads_to_one_state(
    stripe: StripeWorld, shop: Shop, node: Node
) -> None:
    await stripe.control.send_webhooks_to(
        f"{node.address}/webhooks/{stripe.ctx.tenant}/{stripe.account}", "whsec_of_the_spine"
    )
    await stripe.control.network(seed=7, copies=3, lost=0, holds=True)
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_authenticationRequired")
    (payment,) = await stripe.rows("payment")
    await stripe.control.authenticate(payment["provider_ref"], approve=True)
    await stripe.control.deliver()
    async with asyncio.timeout(20):
        while await stripe.states("subscription") != ["ACTIVE"]:
            await asyncio.sleep(0.05)
            await stripe.run_jobs()
    assert await stripe.taken() == [1200]
