"""A membership paid through PayPal: approved on its page, kept for renewals, refunded, unanswered, heard of twice."""

import random
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from models.tenants import Tenant
from tenure.kit import clock
from tenure.services import Services
from tests.claims import Claim
from tests.fakes.paypal import hooks
from tests.fakes.paypal.app import Fault
from tests.spine.paypal import CONNECT, WEBHOOK, PayPalWorld, business_of, paypal_world
from tests.subscriptions.shop import REFUND, Shop, begin, buy, new_shop, pay


@pytest.fixture
async def paypal(services: Services, business: Tenant) -> AsyncIterator[PayPalWorld]:
    async with paypal_world(services, business) as world:
        yield world


@pytest.fixture
async def shop(paypal: PayPalWorld) -> Shop:
    return await new_shop(paypal.ctx)


async def order_of(paypal: PayPalWorld) -> str:
    return str((await paypal.rows("payment"))[-1]["provider_ref"])


async def bought(paypal: PayPalWorld, shop: Shop) -> dict[str, Any]:
    """A membership that its member approved on PayPal's page."""
    waits = await buy(await paypal.api.member(), await shop.offer(), "paypal")
    assert waits["payment"]["status"] == "ACTION_REQUIRED"
    await paypal.control.approve(await order_of(paypal))
    await paypal.come_back()
    return waits


async def test_a_member_approves_and_the_whole_of_it_can_be_given_back(
    paypal: PayPalWorld, shop: Shop, claim: Claim
) -> None:
    waits = await bought(paypal, shop)
    assert "checkoutnow?token=" in waits["payment"]["actionUrl"]
    assert await paypal.states("subscription") == ["ACTIVE"]
    assert await paypal.taken() == ["12.00"]
    (payment,) = await paypal.rows("payment")
    assert (payment["status"], payment["fee_minor"]) == ("SUCCEEDED", 65)
    variables = {"invoice": waits["checkout"]["invoice"]["id"], "amount": None, "end": True, "key": "back"}
    given = (await (await paypal.api.staff())(REFUND, variables))["invoiceRefund"]["refund"]
    assert given["status"] == "SUCCEEDED"
    assert await paypal.states("subscription") == ["ENDED"]
    claim("PayPal: approved, active, refunded, ended")


async def test_a_membership_renews_with_the_wallet_that_was_kept(paypal: PayPalWorld, shop: Shop, claim: Claim) -> None:
    await bought(paypal, shop)
    (method,) = await paypal.rows("payment_method")
    assert (method["kind"], method["fingerprint"]) == ("paypal", "QYR5Z8XDVJNXQ")
    await paypal.pass_time(days=32)
    assert await paypal.states("payment") == ["SUCCEEDED", "SUCCEEDED"]
    assert await paypal.taken() == ["12.00", "12.00"]
    assert await paypal.states("subscription") == ["ACTIVE"]
    claim("PayPal: renewed with the kept wallet")


async def test_a_renewal_that_is_declined_is_a_debt(paypal: PayPalWorld, shop: Shop) -> None:
    await bought(paypal, shop)
    (method,) = await paypal.rows("payment_method")
    await paypal.control.payments_fail(method["token"])
    await paypal.pass_time(days=30, hours=12)
    assert await paypal.states("payment") == ["SUCCEEDED", "FAILED"]
    assert await paypal.states("subscription") == ["PAST_DUE"]
    await paypal.control.payments_fail(method["token"], fail=False)
    await paypal.pass_time(days=3)
    assert await paypal.states("subscription") == ["ACTIVE"]
    assert await paypal.taken() == ["12.00", "12.00"]


async def test_who_turns_back_at_paypal_pays_nothing_and_can_begin_again(paypal: PayPalWorld, shop: Shop) -> None:
    member = await paypal.api.member()
    checkout = await begin(member, await shop.offer())
    await pay(member, checkout, "paypal")
    first = await order_of(paypal)
    assert (
        (await paypal.control.approve(first, approve=False))
        .partition("?")[0]
        .endswith(str((await paypal.rows("payment"))[0]["id"]))
    )
    await paypal.come_back()
    assert await paypal.states("payment") == ["ACTION_REQUIRED"]
    again = await pay(member, checkout, "paypal")
    assert again["payment"]["status"] == "ACTION_REQUIRED"
    assert await paypal.states("payment") == ["CANCELED", "ACTION_REQUIRED"]
    await paypal.control.approve(first)  # the window that was left open
    await paypal.control.approve(await order_of(paypal))
    await paypal.come_back()
    assert await paypal.states("subscription") == ["ACTIVE"]
    assert await paypal.taken() == ["12.00"]


async def test_an_order_that_paypal_has_let_go_of_is_over(paypal: PayPalWorld, shop: Shop) -> None:
    member = await paypal.api.member()
    checkout = await begin(member, await shop.offer())
    await pay(member, checkout, "paypal")
    await paypal.control.advance(timedelta(hours=7))
    await paypal.come_back()
    (payment,) = await paypal.rows("payment")
    assert (payment["status"], payment["decline_code"]) == ("FAILED", "expired")
    assert (await pay(member, checkout, "paypal"))["payment"]["status"] == "ACTION_REQUIRED"


async def test_a_member_who_never_comes_back_is_heard_of_by_webhook(
    paypal: PayPalWorld, shop: Shop, claim: Claim
) -> None:
    await buy(await paypal.api.member(), await shop.offer(), "paypal")
    await paypal.control.approve(await order_of(paypal))
    storm = await told(paypal) * 3
    random.Random(1).shuffle(storm)
    for raw, headers in storm:
        assert (await paypal.api.client.post(paypal.inbox, content=raw, headers=headers)).status_code == 200
    await paypal.run_jobs()
    assert await paypal.states("subscription") == ["ACTIVE"]
    assert await paypal.taken() == ["12.00"]
    claim("PayPal: an approval heard of by webhook, three times")


@pytest.mark.parametrize("seed", range(4))
async def test_any_order_and_loss_of_webhooks_leads_to_one_state_and_one_ledger(
    paypal: PayPalWorld, shop: Shop, seed: int
) -> None:
    """Three of each, three of ten lost, in disorder; then the member looks."""
    chance = random.Random(seed)
    waits = await buy(await paypal.api.member(), await shop.offer(), "paypal")
    await paypal.control.approve(await order_of(paypal))
    await rain(paypal, chance)
    if await paypal.states("payment") == ["ACTION_REQUIRED"]:
        await paypal.come_back()
    await rain(paypal, chance)
    variables = {
        "invoice": waits["checkout"]["invoice"]["id"],
        "amount": {"amountMinor": "500", "currency": "USD"},
        "end": False,
        "key": "back",
    }
    given = (await (await paypal.api.staff())(REFUND, variables))["invoiceRefund"]
    assert given["userErrors"] == []
    await rain(paypal, chance)
    assert (await paypal.states("payment"), await paypal.states("refund")) == (["SUCCEEDED"], ["SUCCEEDED"])
    assert await paypal.states("subscription") == ["ACTIVE"]
    moved = [(row["debit"], row["credit"], row["minor"]) for row in await paypal.rows("transfer")]
    assert [moved.count(("CLEARING", "RECEIVABLE", 1200)), moved.count(("FEES", "CLEARING", 65))] == [1, 1]
    assert sum(minor for debit, credit, minor in moved if credit == "CLEARING" and debit != "FEES") == 500
    assert await paypal.taken() == ["12.00"]


async def rain(paypal: PayPalWorld, chance: random.Random) -> None:
    """Everything that PayPal has told so far, again, as the network brings it."""
    storm = [one for one in await told(paypal) * 3 if chance.random() > 0.3]
    chance.shuffle(storm)
    for raw, headers in storm:
        assert (await paypal.api.client.post(paypal.inbox, content=raw, headers=headers)).status_code == 200
    await paypal.run_jobs()


async def told(paypal: PayPalWorld, webhook: str = WEBHOOK) -> list[tuple[bytes, dict[str, str]]]:
    """All that PayPal has told so far, signed for a webhook."""
    events = (await paypal.control.seen())["events"]
    return [hooks.signed(event, webhook, clock.now(), paypal.control.address) for event in events]


@pytest.mark.parametrize("webhook", [hooks.SIMULATED, "5GP028458E2496506"])
async def test_what_was_signed_for_another_or_by_the_simulator_is_turned_away(
    paypal: PayPalWorld, shop: Shop, webhook: str
) -> None:
    await buy(await paypal.api.member(), await shop.offer(), "paypal")
    await paypal.control.approve(await order_of(paypal))
    for raw, headers in await told(paypal, webhook):
        assert (await paypal.api.client.post(paypal.inbox, content=raw, headers=headers)).status_code == 400
    assert await paypal.rows("provider_notification") == []


async def test_an_answer_that_is_lost_is_found_by_the_search_hours_later(
    paypal: PayPalWorld, shop: Shop, claim: Claim
) -> None:
    """The first look finds nothing: PayPal's search is late, and nobody says that nothing was taken."""
    await bought(paypal, shop)
    await paypal.control.fail_next(Fault.LOSE_ANSWER, times=2)
    await paypal.pass_time(days=32)
    assert await paypal.states("payment") == ["SUCCEEDED", "SUCCEEDED"]
    assert await paypal.taken() == ["12.00", "12.00"]
    claim("PayPal: an answer lost at a renewal: found, charged once")


async def test_the_search_being_late_leaves_it_open(paypal: PayPalWorld, shop: Shop) -> None:
    await bought(paypal, shop)
    await paypal.control.search_is_late_by(timedelta(hours=3))
    await paypal.control.fail_next(Fault.LOSE_ANSWER, times=2)
    await paypal.pass_time(days=32)
    assert await paypal.states("payment") == ["SUCCEEDED", "UNKNOWN"]
    await paypal.control.search_is_late_by(timedelta())
    await paypal.pass_time(hours=12)
    assert await paypal.states("payment") == ["SUCCEEDED", "SUCCEEDED"]
    assert await paypal.taken() == ["12.00", "12.00"]


async def test_a_classic_notice_makes_us_look(paypal: PayPalWorld, shop: Shop) -> None:
    await bought(paypal, shop)
    (capture,) = (await paypal.control.seen())["captures"]
    raw = await paypal.control.notice(capture["id"])
    headers = {"content-type": "application/x-www-form-urlencoded"}
    for _ in range(2):
        assert (await paypal.api.client.post(paypal.inbox, content=raw, headers=headers)).status_code == 200
    (stored,) = await paypal.rows("provider_notification")
    assert stored["event_id"] == f"ipn:{capture['id']}:Completed"
    assert stored["provider_ref"] == await order_of(paypal)
    forged = raw.replace(b"12.00", b"99.00")
    assert (await paypal.api.client.post(paypal.inbox, content=forged, headers=headers)).status_code == 400


@pytest.mark.parametrize("webhooks", [[], [hooks.SIMULATED], ["8PT597110X687430L", ""]])
async def test_a_webhook_id_that_is_none_is_refused(paypal: PayPalWorld, webhooks: list[str]) -> None:
    given = business_of("client", webhookIds=webhooks)
    answer = (await (await paypal.api.staff())(CONNECT, {"input": given}))["providerConnectPaypal"]
    assert answer["providerAccount"] is None
    assert (answer["userErrors"][0]["code"], answer["userErrors"][0]["field"]) == ("WEBHOOK_ID_INVALID", ["webhookIds"])
