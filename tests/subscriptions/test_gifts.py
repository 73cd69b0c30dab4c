"""What somebody buys for somebody else."""

import secrets
from typing import Any

import pytest

from models import database
from models.catalogue import IntervalUnit, Offer
from models.ledger import LedgerAccount
from resolvers.ids import opaque
from tenure.catalogue.offers import Phase
from tenure.context import Context
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.ledger import invariants, posting
from tests.door import Door
from tests.subscriptions.rows import rows, told
from tests.subscriptions.shop import REFUND, Shop, buy, new_shop

PURCHASE = """mutation ($input: GiftPurchaseInput!, $key: String!) {
  giftPurchase(input: $input) @idempotent(key: $key) { code gift { id status expiresAt invoice { kind } }
    payment { status } userErrors { field ... on SubscriptionUserError { code } } } }"""
REDEEM = """mutation ($input: GiftRedeemInput!, $key: String!) {
  giftRedeem(input: $input) @idempotent(key: $key) { subscription { id status origin term periodEnd endsAt trialPhase }
    userErrors { ... on SubscriptionUserError { code } } } }"""
MINE = "{ viewer { accounts { gifts { status toEmail } } } }"
CAN = "query ($code: String!) { viewer { can(feature: $code) } }"


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def give(door: Door, offer: Offer, key: str = "", **given: Any) -> dict[str, Any]:
    wish = {"offer": opaque(offer), "paymentMethod": "pm_card_success", **given}
    answer = await door(PURCHASE, {"input": wish, "key": key or secrets.token_hex(8)})
    payload: dict[str, Any] = answer["giftPurchase"]
    return payload


async def redeem(door: Door, code: str, **given: Any) -> dict[str, Any]:
    answer = await door(REDEEM, {"input": {"code": code, **given}, "key": secrets.token_hex(8)})
    payload: dict[str, Any] = answer["giftRedeem"]
    return payload


def codes(payload: dict[str, Any]) -> list[str]:
    return [one["code"] for one in payload["userErrors"]]


async def held(ctx: Context, account: LedgerAccount) -> int:
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await posting.balances(ctx.tenant)
        assert all(one.expected == one.found for one in await invariants.invariants(ctx)), "the books agree"
    return -found.get((account, "USD"), Money.zero("USD")).minor


async def test_a_gift_is_owed_until_it_is_redeemed_and_earned_from_then_on(
    api: Door, shop: Shop, system: Context, clock: Any, claim: Any
) -> None:
    free = Phase(Money(0, "USD"), IntervalUnit.DAY, 7)
    bought = await give(await api.member(), await shop.offer(1000, IntervalUnit.MONTH, 1, free), periods=3)
    assert (bought["payment"]["status"], bought["gift"]["status"]) == ("SUCCEEDED", "BOUGHT")
    assert (await held(system, LedgerAccount.GIFTS), await held(system, LedgerAccount.REVENUE)) == (3000, 0)
    await clock.advance(days=40)
    assert await held(system, LedgerAccount.REVENUE) == 0
    friend = await api.member()
    made = (await redeem(friend, bought["code"].lower().replace("-", " ")))["subscription"]
    assert (made["status"], made["origin"], made["term"], made["trialPhase"]) == ("ACTIVE", "GIFT", "RENEWING", None)
    assert made["periodEnd"] == made["endsAt"]
    assert (await held(system, LedgerAccount.GIFTS), await held(system, LedgerAccount.DEFERRED)) == (0, 3000)
    await clock.advance(days=95)
    assert [row["end_reason"] for row in await rows(system, "subscription")] == ["CANCELED"]
    assert await held(system, LedgerAccount.REVENUE) == 3000
    assert await told(system, "gift.") == ["gift.purchased", "gift.redeemed"]
    claim("a gift is a liability until it is redeemed, and is earned over its own term")


async def test_what_was_given_entitles_and_says_so(api: Door, shop: Shop, system: Context) -> None:
    bought = await give(await api.member(), await shop.offer())
    friend = await api.member()
    await redeem(friend, bought["code"])
    assert [row["source"] for row in await rows(system, "entitlement")] == ["GIFT"]
    (feature,) = await rows(system, "feature")
    assert (await friend(CAN, {"code": feature["code"]}))["viewer"]["can"] is True


async def test_the_code_is_mailed_once_it_is_paid(api: Door, shop: Shop, mailbox: Any) -> None:
    giver = await api.member()
    bought = await give(giver, await shop.offer(), toEmail="given.to@example.com", message="Enjoy")
    (letter,) = await mailbox("given.to@example.com")
    assert bought["code"] in letter.text
    assert "Enjoy" in letter.text
    assert (await giver(MINE))["viewer"]["accounts"] == [
        {"gifts": [{"status": "BOUGHT", "toEmail": "given.to@example.com"}]}
    ]


async def test_a_declined_gift_cannot_be_redeemed_and_comes_to_nothing(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    giver = await api.member()
    bought = await give(giver, await shop.offer(), paymentMethod="pm_card_chargeDeclined")
    assert (bought["payment"]["status"], bought["gift"]["status"]) == ("FAILED", "UNPAID")
    assert codes(await redeem(await api.member(), bought["code"])) == ["GIFT_UNPAID"]
    await clock.advance(days=1)
    assert [row["status"] for row in await rows(system, "gift")] == ["CANCELED"]
    assert [row["status"] for row in await rows(system, "invoice")] == ["VOID"]
    assert await held(system, LedgerAccount.GIFTS) == 0


async def test_a_code_is_good_once_and_a_slot_that_is_taken_leaves_it_good(api: Door, shop: Shop) -> None:
    offer, friend = await shop.offer(), await api.member()
    bought = await give(await api.member(), offer)
    await buy(friend, offer)
    assert codes(await redeem(friend, bought["code"])) == ["ALREADY_SUBSCRIBED"]
    assert codes(await redeem(await api.member(), bought["code"])) == []
    assert codes(await redeem(await api.member(), bought["code"])) == ["GIFT_REDEEMED"]


async def test_a_gift_that_converts_goes_on_with_what_its_member_left_to_pay(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    giver, offer = await api.member(), await shop.offer(1000, IntervalUnit.DAY, 10)
    with_method, without = await give(giver, offer, converts=True), await give(giver, offer, converts=True)
    await redeem(await api.member(), with_method["code"], paymentMethod="pm_card_success")
    await redeem(await api.member(), without["code"])
    await clock.advance(days=11)
    found = {row["payment_method_id"] is not None: row["status"] for row in await rows(system, "subscription")}
    assert found == {True: "ACTIVE", False: "ENDED"}
    assert [row["kind"] for row in await rows(system, "invoice")] == ["GIFT", "GIFT", "PERIOD"]


async def test_a_gift_that_nobody_redeems_expires_and_is_earned(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    bought = await give(await api.member(), await shop.offer(1000), toEmail="given.to@example.com")
    await clock.advance(days=740)
    (row,) = await rows(system, "gift")
    assert (row["status"], row["to_email"]) == ("EXPIRED", None)
    assert (await held(system, LedgerAccount.GIFTS), await held(system, LedgerAccount.REVENUE)) == (0, 1000)
    assert codes(await redeem(await api.member(), bought["code"])) == ["GIFT_EXPIRED"]


async def test_an_unredeemed_gift_is_given_back_as_a_whole_and_a_redeemed_one_is_not(
    api: Door, shop: Shop, system: Context
) -> None:
    giver, offer, staff = await api.member(), await shop.offer(1000), await api.staff()
    bought, used = await give(giver, offer), await give(giver, offer)
    await redeem(await api.member(), used["code"])
    first, second = (ids.encode("Invoice", row["id"]) for row in await rows(system, "invoice"))
    asked = {"amount": None, "end": False}

    async def refund(invoice: str, **changed: Any) -> dict[str, Any]:
        variables = {**asked, **changed, "invoice": invoice, "key": secrets.token_hex(8)}
        payload: dict[str, Any] = (await staff(REFUND, variables))["invoiceRefund"]
        return payload

    assert codes(await refund(first, amount={"amountMinor": "1", "currency": "USD"})) == ["GIFT_WHOLE"]
    assert (await refund(first))["refund"]["status"] == "SUCCEEDED"
    assert codes(await refund(second)) == ["GIFT_USED"]
    assert [row["status"] for row in await rows(system, "gift")] == ["REFUNDED", "REDEEMED"]
    assert await held(system, LedgerAccount.GIFTS) == 0
    assert codes(await redeem(await api.member(), bought["code"])) == ["GIFT_UNKNOWN"]


async def test_codes_are_not_guessed(api: Door, shop: Shop) -> None:
    member = await api.member()
    tried = [await member.raw(REDEEM, {"input": {"code": f"AAAA-{at:04}"}, "key": f"k{at}"}) for at in range(11)]
    assert codes(tried[0]["data"]["giftRedeem"]) == ["GIFT_UNKNOWN"]
    assert tried[-1]["errors"][0]["extensions"]["code"] == "RATE_LIMITED"


async def test_the_same_key_buys_one_gift_and_shows_the_same_code(api: Door, shop: Shop, system: Context) -> None:
    giver, offer = await api.member(), await shop.offer()
    first, again = await give(giver, offer, key="once"), await give(giver, offer, key="once")
    assert first["code"] == again["code"]
    assert len(await rows(system, "gift")) == 1


async def test_what_cannot_be_given_is_refused(api: Door, shop: Shop) -> None:
    giver = await api.member()
    assert codes(await give(giver, await shop.offer(9900, IntervalUnit.LIFETIME))) == ["GIFT_UNSUITABLE"]
    assert codes(await give(giver, await shop.offer(), periods=0)) == ["PERIODS_INVALID"]
    assert codes(await give(giver, await shop.offer(), toEmail="nobody")) == ["EMAIL_INVALID"]
