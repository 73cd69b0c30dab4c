"""The fake Stripe held to what we did not write: the SDK's parameter types, object fields and event names."""

import inspect
from typing import Any

import httpx
import pytest
import stripe

from tenure.gateways.payments import notifications
from tenure.gateways.payments.contract import RefundRequest, SetupRequest
from tenure.gateways.payments.stripe_account import API_VERSION
from tenure.kit import clock
from tests.contracts.payments_worlds import SECRET, StripeWorld, charge_of, customer_of, stripe_address, stripe_world
from tests.fakes.stripe.books import Books
from tests.fakes.stripe.events import TYPES, NoSuchEvent, signed, tell

__all__ = ["stripe_address", "stripe_world"]

CLASSES = {
    "balance_transaction": stripe.BalanceTransaction,
    "charge": stripe.Charge,
    "checkout.session": stripe.checkout.Session,
    "customer": stripe.Customer,
    "dispute": stripe.Dispute,
    "event": stripe.Event,
    "invoice": stripe.Invoice,
    "payment_intent": stripe.PaymentIntent,
    "payment_method": stripe.PaymentMethod,
    "payout": stripe.Payout,
    "price": stripe.Price,
    "product": stripe.Product,
    "refund": stripe.Refund,
    "setup_intent": stripe.SetupIntent,
    "subscription": stripe.Subscription,
    "webhook_endpoint": stripe.WebhookEndpoint,
}


async def posted(world: StripeWorld, path: str, form: dict[str, str]) -> tuple[int, Any]:
    headers = {"Authorization": f"Bearer {world.api_key}"}
    async with httpx.AsyncClient(base_url=world.address, headers=headers, verify=False) as client:
        answer = await client.post(f"/v1/{path}", data=form)
    return answer.status_code, answer.json()


async def test_everything_the_fake_makes_has_only_fields_that_the_sdk_knows(stripe_world: StripeWorld) -> None:
    customer = await customer_of(stripe_world)
    charge = await stripe_world.provider.charge(charge_of(stripe_world, customer=customer, save=True))
    await stripe_world.provider.save_method(SetupRequest("s-1", "s-1", customer, "pm_card_authenticationRequired"))
    await stripe_world.provider.save_method(SetupRequest("s-2", "s-2", customer, "pm_usBankAccount_success"))
    refund = await stripe_world.provider.refund(RefundRequest("r-1", "r-1", charge.provider_ref, charge.money))
    await stripe_world.control.fail_refund(refund.provider_ref)
    await stripe_world.control.dispute(charge.provider_ref)
    await stripe_world.provider.charge(charge_of(stripe_world))
    await stripe_world.control.subscribed("ada@example.com")
    await stripe_world.control.pay_out()
    await stripe_world.stripe.register_endpoint("https://club.example/hook", "account", "key")
    session = {"mode": "setup", "success_url": "https://club.example/back", "currency": "usd"}
    assert (await posted(stripe_world, "checkout/sessions", session))[0] == 200
    made = (await stripe_world.control.seen())["things"]
    assert {thing["object"] for thing in made} == CLASSES.keys()
    for thing in made:
        known = inspect.get_annotations(CLASSES[thing["object"]]).keys()
        assert thing.keys() <= known, thing["object"]


@pytest.mark.parametrize(
    ("form", "parameter"),
    [
        ({"amount": "2000", "currency": "usd", "colour": "red"}, "colour"),
        ({"amount": "2000", "currency": "usd", "automatic_payment_methods[colour]": "red"}, "colour"),
        ({"amount": "2000"}, "currency"),
        ({"amount": "20.00", "currency": "usd"}, "amount"),
        ({"amount": "2000", "currency": "usd", "confirm": "yes"}, "confirm"),
        ({"amount": "2000", "currency": "usd", "expand": "latest_charge"}, "expand"),
        ({"amount": "2000", "currency": "usd", "created[gte]": "1"}, "created"),
        ({"amount": "2000", "currency": "usd", "api_key": "sk_test_1"}, "api_key"),
    ],
)
async def test_what_the_sdk_could_not_send_is_not_accepted(
    stripe_world: StripeWorld, form: dict[str, str], parameter: str
) -> None:
    status, body = await posted(stripe_world, "payment_intents", form)
    assert status == 400
    assert body["error"]["type"] == "invalid_request_error"
    assert body["error"]["param"].endswith(parameter)


async def test_what_the_sdk_could_send_is_accepted(stripe_world: StripeWorld) -> None:
    form = {"amount": "2000", "currency": "usd", "metadata[a]": "b", "automatic_payment_methods[enabled]": "true"}
    status, body = await posted(stripe_world, "payment_intents", form)
    assert (status, body["metadata"], body["status"]) == (200, {"a": "b"}, "requires_payment_method")


async def test_a_call_that_stripe_does_not_have_is_not_found(stripe_world: StripeWorld) -> None:
    assert (await posted(stripe_world, "payment_wishes", {}))[0] == 404


def test_the_fake_tells_only_events_that_stripe_has() -> None:
    assert {"payment_intent.succeeded", "refund.created", "charge.dispute.created"} <= TYPES
    with pytest.raises(NoSuchEvent):
        tell(Books(), "payment_intent.enjoyed", {"id": "pi_1"})


def test_the_sdk_accepts_our_signatures_and_those_of_the_fake() -> None:
    raw, headers = signed({"id": "evt_1"}, SECRET, clock.now())
    ours = notifications.sign(raw, SECRET, clock.now())
    assert stripe.WebhookSignature.verify_header(raw.decode(), headers["Stripe-Signature"], SECRET, 300)
    assert stripe.WebhookSignature.verify_header(raw.decode(), ours, SECRET, 300)


def test_the_version_that_the_adapter_was_written_for_is_the_sdks() -> None:
    assert stripe.api_version == API_VERSION
