"""The fake PayPal held to what we did not write: the shapes of its specification, its windows, its rules."""

import asyncio
import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from tenure.gateways.payments.contract import SetupRequest
from tenure.kit import clock
from tests.contracts.payments_worlds import charge_of, customer_of, refund_of
from tests.contracts.paypal_rest import BACK, PRODUCT, Rest, money, order, plan, rest, trial
from tests.contracts.paypal_world import PayPalWorld, paypal_address, paypal_world
from tests.fakes.paypal import hooks, shapes
from tests.fakes.paypal.routes import ROUTES

__all__ = ["paypal_address", "paypal_world", "rest"]

ORDERS, SUBSCRIPTIONS = "/v2/checkout/orders", "/v1/billing/subscriptions"
HOOKS = "/v1/notifications/webhooks"


async def subscribed(rest: Rest, asked: dict[str, object]) -> str:
    """A subscription to this plan that its payer approved."""
    made = await rest.done("POST /v1/billing/plans", asked)
    body = {"plan_id": made["id"], "custom_id": "sub-1", "application_context": BACK}
    begun = await rest.done(f"POST {SUBSCRIPTIONS}", body)
    assert begun["status"] == "APPROVAL_PENDING"
    assert await rest.control.approve(begun["id"]) == f"https://club.example/yes?subscription_id={begun['id']}"
    return str(begun["id"])


async def test_every_call_that_the_fake_knows_is_answered_in_paypals_shape(
    rest: Rest, paypal_world: PayPalWorld
) -> None:
    customer = await customer_of(paypal_world)
    for method in ("wallet_good", "card_to_authenticate", "card_stolen"):
        await paypal_world.provider.save_method(SetupRequest(f"s-{method}", "s", customer, method))
    asked = await paypal_world.provider.charge(charge_of(paypal_world, "authentication"))
    await paypal_world.control.approve(asked.provider_ref)
    await paypal_world.provider.confirm(asked.provider_ref)
    waiting = await paypal_world.provider.charge(charge_of(paypal_world, payment_method="paypal"))
    await paypal_world.provider.cancel_charge(waiting.provider_ref, "c-1")
    charge = await paypal_world.provider.charge(charge_of(paypal_world))
    await paypal_world.provider.refund(refund_of(charge, 300))
    await paypal_world.provider.find_charge(charge.reference or "")
    await paypal_world.provider.forget_customer(customer, "c-1")
    await everything(rest)
    seen, own = await rest.control.seen(), await paypal_world.control.seen()
    assert [*seen["misfits"], *own["misfits"]] == []
    called = {(method, path) for method, path in map(tuple, seen["calls"] + own["calls"])}
    unasked = [
        route.path.pattern
        for route in ROUTES
        if not any(method == route.method and route.path.fullmatch(path) for method, path in called)
    ]
    assert unasked == []


async def everything(rest: Rest) -> None:
    """Each call that the adapter does not make."""
    paid = await rest.done(f"POST {ORDERS}", order(custom_id="p-1", invoice_id="i-1"), "k-1")
    capture = paid["purchase_units"][0]["payments"]["captures"][0]["id"]
    refund = await rest.done(f"POST /v2/payments/captures/{capture}/refund", {"amount": money("1.00")}, "k-2")
    await rest.done(f"GET /v2/payments/refunds/{refund['id']}")
    card = {"card": {"number": "4111111111111111", "expiry": "2099-12"}}
    await rest.done("POST /v3/vault/setup-tokens", {"payment_source": card}, "k-3")
    dispute = await rest.control.dispute(paid["id"])
    await rest.done(f"GET /v1/customer/disputes?disputed_transaction_id={capture}")
    await rest.done(f"GET /v1/customer/disputes/{dispute['dispute_id']}")
    await rest.done(f"POST /v1/customer/disputes/{dispute['dispute_id']}/accept-claim")
    hook = await rest.done(f"POST {HOOKS}", {"url": "http://127.0.0.1:1/in", "event_types": [{"name": "*"}]})
    await rest.done(f"GET {HOOKS}")
    await rest.done(f"GET {HOOKS}/{hook['id']}")
    await rest.done(f"GET {HOOKS}-events")
    asked: dict[str, object] = {
        **dict.fromkeys(("auth_algo", "transmission_id", "transmission_sig", "transmission_time"), "x")
    }
    asked |= {"cert_url": "https://api.paypal.com/x", "webhook_id": hook["id"], "webhook_event": {}}
    told = await rest.done("POST /v1/notifications/verify-webhook-signature", asked)
    assert told == {"verification_status": "FAILURE"}
    await rest.done(f"DELETE {HOOKS}/{hook['id']}")
    await all_of_subscriptions(rest)


async def all_of_subscriptions(rest: Rest) -> None:
    subscription = await subscribed(rest, plan("12.00", 3, trial(7)))
    shown = await rest.done(f"GET {SUBSCRIPTIONS}/{subscription}")
    await rest.done("GET /v1/catalogs/products")
    await rest.done(f"GET /v1/catalogs/products/{PRODUCT}")
    await rest.done("GET /v1/billing/plans")
    await rest.done(f"GET /v1/billing/plans/{shown['plan_id']}")
    await rest.control.payments_fail(subscription)
    await rest.control.advance(timedelta(days=8))
    await rest.control.payments_fail(subscription, fail=False)
    owed = {"note": "late", "capture_type": "OUTSTANDING_BALANCE", "amount": money("12.00")}
    await rest.done(f"POST {SUBSCRIPTIONS}/{subscription}/capture", owed, "k-4")
    dates = "start_time=2000-01-01T00:00:00Z&end_time=2100-01-01T00:00:00Z"
    taken = await rest.done(f"GET {SUBSCRIPTIONS}/{subscription}/transactions?{dates}")
    assert [one["amount_with_breakdown"]["gross_amount"]["value"] for one in taken["transactions"]] == ["12.00"]
    await rest.done(f"POST {SUBSCRIPTIONS}/{subscription}/suspend", {"reason": "asked"})
    await rest.done(f"POST {SUBSCRIPTIONS}/{subscription}/activate", {"reason": "asked"})
    await rest.done(f"POST {SUBSCRIPTIONS}/{subscription}/revise", {"quantity": "2", "application_context": BACK})
    await rest.done(f"POST {SUBSCRIPTIONS}/{subscription}/cancel", {"reason": "asked"})


@pytest.mark.parametrize(
    ("shape", "value", "wrong"),
    [
        (shapes.MONEY, {"currency_code": "USD", "value": "1.00", "colour": "red"}, "/colour: unknown"),
        (shapes.MONEY, {"value": "1.00"}, "/currency_code: missing"),
        (shapes.MONEY, {"currency_code": "USD", "value": 1.0}, "/value: 1.0 does not match"),
        (shapes.ORDER, {"status": "DONE"}, "/status: 'DONE' is none of its words"),
        (shapes.ORDER, {"purchase_units": [{"amount": []}]}, "/purchase_units/0/amount: no object"),
        (shapes.CAPTURE, {"final_capture": 1}, "/final_capture: 1 is no bool"),
        ([{}], {}, ": no list"),
    ],
)
def test_what_does_not_fit_is_named(shape: shapes.Shape, value: object, wrong: str) -> None:
    assert shapes.misfits(shape, value) == [wrong]


@pytest.mark.parametrize(
    "body",
    [
        {**order(), "colour": "red"},
        {**order(), "intent": "WISH"},
        {"intent": "CAPTURE"},
        order(custom_id="x" * 128),
    ],
)
async def test_what_the_specification_does_not_know_is_not_accepted(rest: Rest, body: dict[str, object]) -> None:
    answer = await rest.ask(f"POST {ORDERS}", body, "k-1")
    assert (answer.status_code, answer.json()["name"]) == (400, "INVALID_REQUEST")


@pytest.mark.parametrize(
    ("value", "currency", "issue"),
    [
        ("0", "USD", "CANNOT_BE_ZERO_OR_NEGATIVE"),
        ("1.001", "USD", "DECIMAL_PRECISION"),
        ("1.50", "HUF", "DECIMALS_NOT_SUPPORTED"),
        ("1.00", "KWD", "INVALID_CURRENCY_CODE"),
    ],
)
async def test_amounts_that_paypal_does_not_take_are_refused(rest: Rest, value: str, currency: str, issue: str) -> None:
    body = order()
    body["purchase_units"][0]["amount"] = money(value, currency)
    assert await rest.issue(f"POST {ORDERS}", body, "k-1") == issue


async def test_a_charge_of_a_kept_method_needs_a_request_id(rest: Rest) -> None:
    assert await rest.issue(f"POST {ORDERS}", order()) == "PAYPAL_REQUEST_ID_REQUIRED"


async def test_a_request_id_brings_the_first_answer_whatever_is_asked_for(rest: Rest) -> None:
    first = await rest.done(f"POST {ORDERS}", order("20.00"), "k-1")
    again = await rest.ask(f"POST {ORDERS}", order("30.00"), "k-1")
    assert (again.status_code, again.json()) == (200, first)


async def test_orders_know_a_request_id_for_six_hours_and_refunds_for_45_days(rest: Rest) -> None:
    first = await rest.done(f"POST {ORDERS}", order(), "k-1")
    await rest.control.advance(timedelta(hours=5))
    assert (await rest.done(f"POST {ORDERS}", order(), "k-1"))["id"] == first["id"]
    capture = first["purchase_units"][0]["payments"]["captures"][0]["id"]
    call, body = f"POST /v2/payments/captures/{capture}/refund", {"amount": money("5.00")}
    refund = await rest.done(call, body, "r-1")
    await rest.control.advance(timedelta(hours=2))
    assert (await rest.done(f"POST {ORDERS}", order(), "k-1"))["id"] != first["id"]
    await rest.control.advance(timedelta(hours=1))
    assert (await rest.done(call, body, "r-1"))["id"] == refund["id"]


async def test_the_vault_knows_a_request_id_for_three_hours(rest: Rest) -> None:
    body = {"payment_source": {"token": {"id": "card_visa", "type": "SETUP_TOKEN"}}}
    first = await rest.done("POST /v3/vault/payment-tokens", body, "v-1")
    assert await rest.done("POST /v3/vault/payment-tokens", body, "v-1") == first
    await rest.control.advance(timedelta(hours=3))
    assert await rest.done("POST /v3/vault/payment-tokens", body, "v-1") != first


async def test_a_number_of_ours_is_paid_once_though_the_request_id_is_forgotten(rest: Rest) -> None:
    await rest.done(f"POST {ORDERS}", order(invoice_id="i-1"), "k-1")
    await rest.control.advance(timedelta(hours=7))
    assert await rest.issue(f"POST {ORDERS}", order(invoice_id="i-1"), "k-1") == "DUPLICATE_INVOICE_ID"


async def test_an_access_token_ends(rest: Rest) -> None:
    await rest.control.advance(timedelta(hours=10))
    assert (await rest.ask("GET /v1/billing/plans")).status_code == 401


async def test_a_search_spans_31_days_and_is_late(rest: Rest) -> None:
    def between(days: int) -> str:
        now = clock.now() + timedelta(seconds=1)
        stamps = [(now - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ"), now.strftime("%Y-%m-%dT%H:%M:%SZ")]
        return f"GET /v1/reporting/transactions?start_date={stamps[0]}&end_date={stamps[1]}"

    await rest.done(f"POST {ORDERS}", order(custom_id="p-1"), "k-1")
    assert await rest.issue(between(32)) == "INVALID_DATE_RANGE"
    found = (await rest.done(between(31)))["transaction_details"]
    assert [one["transaction_info"]["custom_field"] for one in found] == ["p-1"]
    await rest.control.search_is_late_by(timedelta(hours=3))
    assert (await rest.done(between(31)))["transaction_details"] == []


async def test_two_failures_in_a_row_suspend_where_two_are_the_threshold(rest: Rest) -> None:
    """Case P57 of the published numbers: PayPal's specification of subscriptions, `payment_failure_threshold`."""
    subscription = await subscribed(rest, plan(threshold=2))
    await rest.control.payments_fail(subscription)
    await rest.control.advance(timedelta(days=32))
    once = await rest.done(f"GET {SUBSCRIPTIONS}/{subscription}")
    assert (once["status"], once["billing_info"]["failed_payments_count"]) == ("ACTIVE", 1)
    await rest.control.advance(timedelta(days=5))
    assert (await rest.done(f"GET {SUBSCRIPTIONS}/{subscription}"))["status"] == "SUSPENDED"
    assert (await rest.told())[-3:] == [
        "BILLING.SUBSCRIPTION.PAYMENT.FAILED",
        "BILLING.SUBSCRIPTION.PAYMENT.FAILED",
        "BILLING.SUBSCRIPTION.SUSPENDED",
    ]


async def test_a_payment_between_two_failures_begins_the_count_anew(rest: Rest) -> None:
    subscription = await subscribed(rest, plan(threshold=2))
    await rest.control.payments_fail(subscription)
    await rest.control.advance(timedelta(days=32))
    await rest.control.payments_fail(subscription, fail=False)
    await rest.control.advance(timedelta(days=6))
    await rest.control.payments_fail(subscription)
    await rest.control.advance(timedelta(days=25))
    shown = await rest.done(f"GET {SUBSCRIPTIONS}/{subscription}")
    assert (shown["status"], shown["billing_info"]["failed_payments_count"]) == ("ACTIVE", 1)


async def test_a_month_is_billed_at_its_start_and_each_month_after(rest: Rest) -> None:
    await subscribed(rest, plan())
    await rest.control.advance(timedelta(days=93))
    assert (await rest.told()).count("PAYMENT.SALE.COMPLETED") == 4


async def test_a_revision_waits_for_its_payers_consent(rest: Rest) -> None:
    subscription = await subscribed(rest, plan())
    dearer = (await rest.done("POST /v1/billing/plans", plan("20.00")))["id"]
    body = {"plan_id": dearer, "application_context": BACK}
    for approve, expected in ((False, False), (True, True)):
        await rest.done(f"POST {SUBSCRIPTIONS}/{subscription}/revise", body)
        await rest.control.approve(subscription, approve)
        shown = await rest.done(f"GET {SUBSCRIPTIONS}/{subscription}")
        assert (shown["plan_id"] == dearer) is expected


async def test_more_than_two_trials_are_refused(rest: Rest) -> None:
    await rest.done("POST /v1/billing/plans", plan("12.00", 0, trial(7), trial(7, 2)))
    asked = plan("12.00", 0, trial(7), trial(7, 2), trial(7, 3))
    assert await rest.issue("POST /v1/billing/plans", asked) == "INVALID_BILLING_CYCLES"


async def test_what_is_over_stays_over(rest: Rest) -> None:
    subscription = await subscribed(rest, plan())
    await rest.done(f"POST {SUBSCRIPTIONS}/{subscription}/cancel", {"reason": "asked"})
    for step in ("cancel", "suspend", "activate"):
        issue = await rest.issue(f"POST {SUBSCRIPTIONS}/{subscription}/{step}", {"reason": "asked"})
        assert issue == "SUBSCRIPTION_STATUS_INVALID"
    await rest.control.advance(timedelta(days=93))
    assert (await rest.told()).count("PAYMENT.SALE.COMPLETED") == 1


async def test_an_accepted_claim_gives_the_money_back(rest: Rest) -> None:
    paid = await rest.done(f"POST {ORDERS}", order(), "k-1")
    dispute = await rest.control.dispute(paid["id"])
    await rest.done(f"POST /v1/customer/disputes/{dispute['dispute_id']}/accept-claim")
    shown = await rest.done(f"GET /v1/customer/disputes/{dispute['dispute_id']}")
    assert shown["dispute_outcome"]["outcome_code"] == "RESOLVED_BUYER_FAVOUR"
    assert (await rest.told())[-2:] == ["PAYMENT.CAPTURE.REVERSED", "CUSTOMER.DISPUTE.RESOLVED"]


async def test_the_fake_runs_by_itself_and_its_page_asks_a_payer() -> None:
    root = Path(__file__).parents[2]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.fakes.paypal", cwd=root, stdout=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        address = (await asyncio.wait_for(process.stdout.readline(), 20)).decode().strip()
        async with httpx.AsyncClient(base_url=address, verify=False) as client:
            given = await client.post(
                "/v1/oauth2/token", data={"grant_type": "client_credentials"}, auth=("client-1", "secret")
            )
            headers = {"Authorization": f"Bearer {given.json()['access_token']}"}
            source = {"paypal": {"experience_context": BACK}}
            body = {"intent": "CAPTURE", "purchase_units": [{"amount": money("5.00")}], "payment_source": source}
            made = (await client.post(ORDERS, json=body, headers=headers)).json()
            assert set(made) == {"id", "status", "links"}  # the short form, which is PayPal's habit
            page = await client.get(f"/checkoutnow?token={made['id']}")
            assert "Pay 5.00 USD" in page.text
            back = await client.post(f"/checkoutnow?token={made['id']}", data={"answer": "yes"})
            assert (back.status_code, back.headers["location"]) == (303, f"{BACK['return_url']}?token={made['id']}")
    finally:
        process.terminate()
        await process.wait()
    assert process.returncode == 0


async def test_webhooks_repeat_get_lost_and_come_in_disorder(rest: Rest) -> None:
    body = {"url": "http://127.0.0.1:1/in", "event_types": [{"name": "PAYMENT.CAPTURE.COMPLETED"}]}
    await rest.done(f"POST {HOOKS}", body)

    async def delivered() -> int:
        await asyncio.sleep(0.5)
        return len((await rest.control.seen())["deliveries"])

    await rest.control.weather(repeat=3, held=True, seed=1)
    for number in range(4):
        await rest.done(f"POST {ORDERS}", order(), f"k-{number}")
    assert await delivered() == 0
    await rest.control.release()
    assert await delivered() == 12
    await rest.control.weather(lost=100)
    await rest.done(f"POST {ORDERS}", order(), "k-9")
    assert await delivered() == 12


async def test_paypal_itself_says_whether_a_webhook_is_its(rest: Rest) -> None:
    hook = await rest.done(f"POST {HOOKS}", {"url": "http://127.0.0.1:1/in", "event_types": [{"name": "*"}]})
    await rest.done(f"POST {ORDERS}", order(), "k-1")
    event = (await rest.control.seen())["events"][-1]
    raw, headers = hooks.signed(event, hook["id"], clock.now(), rest.control.address)
    asked = {
        "auth_algo": headers["PAYPAL-AUTH-ALGO"],
        "cert_url": headers["PAYPAL-CERT-URL"],
        "transmission_id": headers["PAYPAL-TRANSMISSION-ID"],
        "transmission_sig": headers["PAYPAL-TRANSMISSION-SIG"],
        "transmission_time": headers["PAYPAL-TRANSMISSION-TIME"],
        "webhook_id": hook["id"],
        "webhook_event": json.loads(raw),
    }
    call = "POST /v1/notifications/verify-webhook-signature"
    assert await rest.done(call, asked) == {"verification_status": "SUCCESS"}
    assert await rest.done(call, {**asked, "transmission_id": "other"}) == {"verification_status": "FAILURE"}
