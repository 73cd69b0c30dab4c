"""Our books beside Stripe's: what is missing is mended, what differs is asked, and the ledger agrees afterwards."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import database
from models.payments import Payment, PaymentMethod
from tenure.billing import providers
from tenure.kit import clock as real_clock
from tenure.subscriptions import unanswered
from tenure.subscriptions.reconciling import schedule
from tests.claims import Claim
from tests.fakes.stripe.app import Fault
from tests.providers.desk import (
    account_id,
    at_stripe,
    issues,
    ledger_is_kept,
    reconcile,
    resolve,
    resolve_as,
    shop,
    stripe,
    told,
)
from tests.spine.stripe import StripeWorld
from tests.subscriptions.shop import REFUND, Shop, begin, buy, new_shop, pay
from tests.subscriptions.test_received import DISPUTE

__all__ = ["shop", "stripe"]
PREVIEW = """query ($issue: ID!, $action: ReconciliationAction!) {
  reconciliationIssueResolvePreview(input: {issue: $issue, action: $action}) {
    preview { refunded { amountMinor } events token issue { status } }
    userErrors { ... on ReconciliationUserError { code } } } }"""


async def customer(world: StripeWorld) -> str:
    (row,) = await world.rows("provider_customer")
    return str(row["reference"])


async def charged_there(world: StripeWorld, **more: str) -> dict[str, Any]:
    form = {"amount": "500", "currency": "usd", "payment_method": "pm_card_visa", "confirm": "true"}
    never = {"automatic_payment_methods[enabled]": "true", "automatic_payment_methods[allow_redirects]": "never"}
    made: dict[str, Any] = await at_stripe(world, "payment_intents", **{**form, **never, **more})
    return made


async def test_a_success_that_nobody_told_of_is_found(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_authenticationRequired")
    (payment,) = await stripe.rows("payment")
    await stripe.control.authenticate(payment["provider_ref"], approve=True)
    await reconcile(stripe)
    assert await stripe.states("subscription") == ["ACTIVE"]
    (healed,) = await issues(stripe, "HEALED")
    assert (healed["kind"], healed["ours"], healed["theirs"], healed["action"]) == (
        "MISSING_RESULT",
        "ACTION_REQUIRED",
        "SUCCEEDED",
        "SUCCEEDED",
    )
    assert await issues(stripe) == []
    assert await ledger_is_kept(stripe)


async def test_where_nothing_differs_nothing_is_said(stripe: StripeWorld, shop: Shop) -> None:
    paid = await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    variables = {"invoice": paid["checkout"]["invoice"]["id"], "amount": None, "end": True, "key": "back"}
    await (await stripe.api.staff())(REFUND, variables)
    for _ in range(2):
        await reconcile(stripe)
    assert await issues(stripe, None) == []


async def test_money_of_a_customer_that_nobody_asked_for_waits_in_suspense(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    await charged_there(stripe, customer=await customer(stripe))
    for _ in range(2):
        await reconcile(stripe)
    (issue,) = await issues(stripe)
    assert (issue["kind"], issue["theirs"]) == ("UNKNOWN_PAYMENT", "$5.00")
    assert issue["payment"]["isInSuspense"]
    assert await ledger_is_kept(stripe)
    answer = await resolve(stripe, issue, "REFUND")
    assert answer["issue"] == {
        "status": "RESOLVED",
        "action": "REFUND",
        "note": "seen",
        "payment": {"isInSuspense": False},
    }
    (refund,) = await stripe.rows("refund")
    assert (refund["status"], refund["minor"]) == ("SUCCEEDED", 500)
    again = await resolve(stripe, issue, "DISMISS")
    assert [one["code"] for one in again["userErrors"]] == ["ISSUE_CLOSED"]
    await reconcile(stripe)
    assert await issues(stripe) == []
    assert await ledger_is_kept(stripe)
    assert len(await told(stripe, "reconciliation.issue_resolved")) == 1


async def test_money_of_a_stranger_is_only_asked_about_until_somebody_says_that_it_is_ours(stripe: StripeWorld) -> None:
    await charged_there(stripe)
    await reconcile(stripe)
    assert await stripe.rows("payment") == []
    (issue,) = await issues(stripe)
    assert (issue["kind"], issue["payment"]) == ("UNKNOWN_PAYMENT", None)
    refused = await resolve(stripe, issue, "REFUND")
    assert [one["code"] for one in refused["userErrors"]] == ["NOT_IN_SUSPENSE"]
    answer = await resolve(stripe, issue, "RECORD")
    assert answer["issue"]["payment"] == {"isInSuspense": True}
    assert await ledger_is_kept(stripe)
    await reconcile(stripe)
    assert await issues(stripe) == []


async def test_what_a_decision_comes_to_is_shown_before_it_is_made(stripe: StripeWorld, shop: Shop) -> None:
    """Nothing is written by the showing, and a token carries out what it was shown for and nothing else."""
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    await charged_there(stripe, customer=await customer(stripe))
    await charged_there(stripe)
    await reconcile(stripe)
    stranger, issue = sorted(await issues(stripe), key=lambda one: one["payment"] is not None)
    staff = await stripe.api.staff()
    refused = [(stranger, "REFUND", "NOT_IN_SUSPENSE"), (stranger, "RECORD", "NOTHING_TO_PREVIEW")]
    for one, action, code in refused:
        answer = (await staff(PREVIEW, {"issue": one["id"], "action": action}))["reconciliationIssueResolvePreview"]
        assert [error["code"] for error in answer["userErrors"]] == [code]
    shown = (await staff(PREVIEW, {"issue": issue["id"], "action": "REFUND"}))["reconciliationIssueResolvePreview"]
    assert shown["preview"]["refunded"] == {"amountMinor": "500"}
    assert shown["preview"]["issue"] == {"status": "RESOLVED"}
    told_then = ["reconciliation.issue_resolved", "payment.matched", "refund.requested", "refund.succeeded"]
    assert shown["preview"]["events"] == told_then
    assert len(await issues(stripe)) == 2
    assert await stripe.rows("refund") == []
    token = shown["preview"]["token"]
    stale = await resolve_as(staff, issue, "DISMISS", token)
    assert [error["code"] for error in stale["userErrors"]] == ["PREVIEW_STALE"]
    assert (await resolve_as(staff, issue, "REFUND", token))["issue"]["status"] == "RESOLVED"
    assert await stripe.states("refund") == ["SUCCEEDED"]
    assert await ledger_is_kept(stripe)


async def test_two_charges_for_one_payment_are_asked_about_and_the_refund_is_proposed(
    stripe: StripeWorld, shop: Shop
) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    (payment,) = await stripe.rows("payment")
    await charged_there(stripe, **{"metadata[tenure_reference]": str(payment["id"]), "amount": "1200"})
    for _ in range(2):
        await reconcile(stripe)
    (issue,) = await issues(stripe)
    assert (issue["kind"], issue["proposal"], issue["theirs"]) == ("DOUBLE_CHARGE", "REFUND", "$12.00")
    await resolve(stripe, issue, "REFUND")
    assert await stripe.states("refund") == ["SUCCEEDED"]
    assert await stripe.states("subscription") == ["ACTIVE"]
    assert await ledger_is_kept(stripe)


async def test_a_fee_and_a_token_that_were_lost_are_written_again(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    tenant = stripe.ctx.tenant
    async with database.for_tenant(tenant):
        # As if the answer had come without them: the transfer of the fee would not have been written either.
        await database.execute("UPDATE payment SET fee_minor = NULL WHERE tenant_id = $1", tenant)
        await database.execute("UPDATE subscription SET payment_method_id = NULL WHERE tenant_id = $1", tenant)
        await database.execute("DELETE FROM payment_method WHERE tenant_id = $1", tenant)
    await reconcile(stripe)
    assert sorted(one["kind"] for one in await issues(stripe, "HEALED")) == ["MISSING_FEE", "MISSING_METHOD"]
    (payment,) = await stripe.rows("payment")
    assert payment["fee_minor"] == 64
    (subscription,) = await stripe.rows("subscription")
    (method,) = await stripe.rows("payment_method")
    assert subscription["payment_method_id"] == method["id"]


async def test_an_amount_that_differs_is_asked_about(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    async with database.for_tenant(stripe.ctx.tenant):
        await Payment.of(stripe.ctx.tenant).update(minor=1300)
    await reconcile(stripe)
    (issue,) = await issues(stripe)
    assert (issue["kind"], issue["ours"], issue["theirs"]) == ("AMOUNT_DIFFERS", "$13.00", "$12.00")
    dismissed = await resolve(stripe, issue, "DISMISS")
    assert dismissed["issue"]["status"] == "RESOLVED"
    await reconcile(stripe)
    assert await issues(stripe) == []


async def test_what_was_given_back_at_stripe_s_own_desk_is_written_as_if_asked_for_here(
    stripe: StripeWorld, shop: Shop
) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    (payment,) = await stripe.rows("payment")
    refund = await at_stripe(stripe, "refunds", payment_intent=payment["provider_ref"], amount="300")
    for _ in range(2):
        await reconcile(stripe)
    (row,) = await stripe.rows("refund")
    assert (row["status"], row["minor"], row["provider_ref"]) == ("SUCCEEDED", 300, refund["id"])
    assert len(await stripe.rows("credit_note")) == 1
    assert [one["kind"] for one in await issues(stripe, "HEALED")] == ["MISSING_REFUND"]
    assert await ledger_is_kept(stripe)
    await stripe.control.fail_refund(refund["id"])
    await reconcile(stripe)
    assert await stripe.states("refund") == ["FAILED"]


@pytest.mark.parametrize(("won", "outcome"), [(True, "WON"), (False, "LOST")])
async def test_a_dispute_that_nobody_told_of_is_opened_and_closed_here(
    stripe: StripeWorld, shop: Shop, won: bool, outcome: str
) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_createDispute")
    for _ in range(2):
        await reconcile(stripe)
    (dispute,) = await stripe.rows("dispute")
    assert (dispute["status"], dispute["minor"], dispute["reason"]) == ("OPEN", 1200, "fraudulent")
    assert dispute["due_by"] is not None
    assert await ledger_is_kept(stripe)
    await stripe.control.close_dispute(dispute["provider_ref"], won)
    await reconcile(stripe)
    assert await stripe.states("dispute") == [outcome]
    assert [one["kind"] for one in await issues(stripe, "HEALED")] == ["MISSING_DISPUTE"] * 2
    assert len(await told(stripe, "dispute.updated")) == 0
    assert await ledger_is_kept(stripe)


async def test_a_dispute_that_staff_recorded_is_the_same_one(stripe: StripeWorld, shop: Shop) -> None:
    paid = await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    variables = {"payment": paid["payment"]["id"], "amount": None, "key": "by hand"}
    await (await stripe.api.staff())(DISPUTE, variables)
    (payment,) = await stripe.rows("payment")
    await stripe.control.dispute(payment["provider_ref"])
    await reconcile(stripe)
    (dispute,) = await stripe.rows("dispute")
    assert dispute["provider_ref"].startswith("du_")


async def test_payouts_and_their_fees_are_in_the_ledger(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    await stripe.control.bill(25)
    await stripe.control.pay_out()
    await reconcile(stripe)
    assert await stripe.states("payout") == ["PENDING"]
    await stripe.control.advance(days=3)
    for _ in range(2):
        await reconcile(stripe)
    (payout,) = await stripe.rows("payout")
    assert (payout["status"], payout["minor"], payout["fees_minor"]) == ("PAID", 1200 - 64 - 25, 25)
    moved = [(row["debit"], row["credit"], row["minor"]) for row in await stripe.rows("transfer")]
    assert moved.count(("BANK", "CLEARING", 1111)) == 1
    assert moved.count(("FEES", "CLEARING", 25)) == 1
    assert await ledger_is_kept(stripe)
    await stripe.control.fail_payout(payout["provider_ref"])
    await reconcile(stripe)
    assert await stripe.states("payout") == ["FAILED"]
    assert await ledger_is_kept(stripe)
    listed = await (await stripe.api.staff())("{ payouts(first: 5) { nodes { status fees { amountMinor } failure } } }")
    assert listed["payouts"]["nodes"] == [
        {"status": "FAILED", "fees": {"amountMinor": "25"}, "failure": "account_closed"}
    ]


async def test_a_card_that_is_gone_there_is_charged_no_more(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    (method,) = await stripe.rows("payment_method")
    async with database.for_tenant(stripe.ctx.tenant):
        await PaymentMethod.of(stripe.ctx.tenant).update(expiry_year=2030)
    await reconcile(stripe)
    (method,) = await stripe.rows("payment_method")
    assert method["expiry_year"] == 2099
    assert len(await told(stripe, "payment_method.updated")) == 1
    await at_stripe(stripe, f"payment_methods/{method['token']}/detach")
    await reconcile(stripe)
    (method,) = await stripe.rows("payment_method")
    assert method["removed_at"] is not None


async def test_a_provider_that_shows_nothing_is_told_of_until_it_does(
    stripe: StripeWorld, shop: Shop, run_jobs: Any
) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    now = real_clock.now()
    span = {"since": (now - timedelta(days=1)).isoformat(), "until": now.isoformat()}
    provider = await providers.named(stripe.ctx, UUID(stripe.account))
    await schedule._unreadable(stripe.ctx, provider, "api_key_expired")
    (issue,) = await issues(stripe)
    assert (issue["kind"], issue["theirs"]) == ("UNREADABLE", "api_key_expired")
    await schedule.look(stripe.ctx, account_id=stripe.account, **span)
    assert await issues(stripe) == []


async def test_staff_have_it_compared_at_once(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_authenticationRequired")
    (payment,) = await stripe.rows("payment")
    await stripe.control.authenticate(payment["provider_ref"], approve=True)
    run = """mutation ($account: ID!, $days: Int!) {
    reconciliationRun(input: {providerAccount: $account, days: $days}) {
      providerAccount { id } userErrors { ... on ReconciliationUserError { code } } } }"""
    staff, account = await stripe.api.staff(), await account_id(stripe)
    refused = await staff(run, {"account": account, "days": 36})
    assert refused["reconciliationRun"]["userErrors"] == [{"code": "DAYS_INVALID"}]
    assert (await staff(run, {"account": account, "days": 35}))["reconciliationRun"]["userErrors"] == []
    await stripe.run_jobs()
    assert await stripe.states("subscription") == ["ACTIVE"]


async def test_it_comes_round_every_hour_and_every_day(system: Any) -> None:
    """Of a business that is under no test clock."""
    system.business.clock = None
    account = (await providers.default(system)).account
    async with database.for_tenant(system.tenant):
        await schedule.hourly(system, account.id)
        await schedule.daily(system, account.id)
        sql = "SELECT kind, due_at FROM agenda WHERE tenant_id = $1 AND subject_id = $2 ORDER BY due_at"
        rows = await database.fetch(sql, system.tenant, account.id)
    assert [row["kind"] for row in rows] == [providers.HOURLY, providers.DAILY]
    assert timedelta(minutes=59) < rows[0]["due_at"] - real_clock.now() <= timedelta(hours=1)
    assert timedelta(hours=23) < rows[1]["due_at"] - real_clock.now() <= timedelta(days=1)


def test_an_attempt_without_an_answer_is_looked_up_after_5_minutes_an_hour_and_then_daily() -> None:
    made = real_clock.now()
    minutes, hour, day = timedelta(minutes=5), timedelta(hours=1), timedelta(days=1)
    assert unanswered.next_look(made, made + timedelta(seconds=30)) == made + minutes
    assert unanswered.next_look(made, made + minutes) == made + hour
    assert unanswered.next_look(made, made + hour) == made + hour + day


async def test_after_a_day_without_an_answer_a_person_is_asked_and_the_charge_is_never_sent_again(
    stripe: StripeWorld, shop: Shop, claim: Claim
) -> None:
    member = await stripe.api.member()
    checkout = await begin(member, await shop.offer())
    await pay(member, checkout, "pm_card_visa_chargeDeclined")
    await stripe.control.silence(True)
    await pay(member, checkout, "pm_card_visa", "the key")
    for _ in range(3):
        await stripe.pass_time(hours=12)
    (issue,) = await issues(stripe)
    assert (issue["kind"], issue["ours"]) == ("UNRESOLVED", "UNKNOWN $12.00")
    await stripe.control.silence(False)
    await reconcile(stripe)
    assert await issues(stripe) == []
    assert len(await stripe.taken()) == 1
    claim("an attempt without an answer: told of after 24 hours, never sent again, healed when Stripe is back")


async def test_every_fault_on_a_charge_ends_in_one_charge(stripe: StripeWorld, claim: Claim) -> None:
    for fault in (Fault.LOSE_ANSWER, Fault.ERROR_AFTER, Fault.GARBAGE, Fault.SLOW):
        shop = await new_shop(stripe.ctx)
        member = await stripe.api.member()
        checkout = await begin(member, await shop.offer())
        await pay(member, checkout, "pm_card_visa_chargeDeclined")
        await stripe.control.fail_next(fault)
        await pay(member, checkout, "pm_card_visa")
        await reconcile(stripe)
    assert await stripe.taken() == [1200] * 4
    assert await stripe.states("subscription") == ["ACTIVE"] * 4
    claim("answer lost, 500 after the charge, garbage, slow: after the reconciler exactly one charge each")
