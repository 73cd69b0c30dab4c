"""What payers send themselves: told how, expected, reminded of, marked as paid by staff, and sent back by them."""

import secrets
from typing import Any

import pytest

from tenure.billing import providers
from tenure.context import Context
from tenure.kit import ids
from tests.conftest import Clock
from tests.door import Door
from tests.subscriptions.shop import Shop, begin, new_shop, pay
from tests.subscriptions.test_received import MARK, RECORD, SENDING, SETTLE, books_agree, key, rows, usd

CONNECT = """mutation ($input: ProviderConnectManualInput!) { providerConnectManual(input: $input) {
  providerAccount { id kind isEnabled isDefault } userErrors { message field ... on ProviderUserError { code } } } }"""
REFUND = """mutation ($invoice: ID!, $key: String!) {
  invoiceRefund(input: {invoice: $invoice, reason: "asked"}) @idempotent(key: $key) {
    refund { id status } userErrors { ... on BillingUserError { code } } } }"""
ACCOUNT = {"accountHolder": "Nordlicht Yoga GmbH", "iban": "de02120300000000202051", "bank": "DKB Berlin"}
TOLD = ["Nordlicht Yoga GmbH", "IBAN DE02 1203 0000 0000 2020 51", "DKB Berlin"]


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def connected(api: Door, **given: str) -> dict[str, Any]:
    made: dict[str, Any] = (await (await api.staff())(CONNECT, {"input": given or ACCOUNT}))["providerConnectManual"]
    return made


async def states(ctx: Context) -> dict[str, list[str]]:
    names = ("subscription", "invoice", "payment")
    return {name: [str(row["status"]) for row in await rows(ctx, name)] for name in names}


async def ordered(api: Door, shop: Shop, email: str) -> tuple[Door, str]:
    """A member who has chosen to pay by transfer, and their checkout."""
    member = await api.member(email)
    checkout = await begin(member, await shop.offer())
    waits = await pay(member, checkout, "BANK_TRANSFER")
    assert (waits["payment"]["status"], waits["userErrors"]) == ("PENDING", [])
    return member, checkout


async def test_it_is_offered_only_with_words_on_how_to_pay(api: Door, shop: Shop) -> None:
    member = await api.member()
    refused = await pay(member, await begin(member, await shop.offer()), "BANK_TRANSFER")
    assert [one["code"] for one in refused["userErrors"]] == ["NO_PROVIDER"]
    assert [one["code"] for one in (await connected(api, bank="", iban=""))["userErrors"]] == ["INSTRUCTIONS_REQUIRED"]
    wrong = await connected(api, iban="DE03120300000000202051")
    assert [(one["code"], one["field"][0]) for one in wrong["userErrors"]] == [("VALUE_INVALID", "iban")]
    made = (await connected(api))["providerAccount"]
    assert made == {**made, "kind": "MANUAL", "isEnabled": True, "isDefault": False}
    assert (await connected(api))["providerAccount"] == made, "a business has one"
    paid = await pay(member, await begin(member, await shop.offer()))
    assert paid["payment"]["status"] == "SUCCEEDED", "cards go where they went before"


async def test_a_transfer_is_told_of_expected_reminded_of_and_starts_what_was_bought(
    api: Door, shop: Shop, system: Context, clock: Clock, mailbox: Any
) -> None:
    await connected(api)
    await ordered(api, shop, "tilda@example.com")
    [invoice] = await rows(system, "invoice")
    [letter] = [one for one in await mailbox("tilda@example.com") if invoice["number"] in one.subject]
    assert all(line in letter.text for line in [*TOLD, f"Reference: {invoice['number']}"])
    await clock.advance(days=4)
    assert any("is due" in one.subject or "overdue" in one.subject for one in await mailbox("tilda@example.com"))
    assert await states(system) == {"subscription": ["INCOMPLETE"], "invoice": ["OPEN"], "payment": ["PENDING"]}
    staff = await api.staff()
    told = await staff(RECORD, {"amount": usd(1200), "reference": invoice["number"], "key": key()})
    assert told["paymentRecord"]["payment"]["isInSuspense"] is False
    assert await states(system) == {"subscription": ["ACTIVE"], "invoice": ["PAID"], "payment": ["SUCCEEDED"]}
    await books_agree(system)
    await clock.advance(days=32)
    [subscription] = await rows(system, "subscription")
    assert (subscription["status"], subscription["collection"]) == ("ACTIVE", "MANUAL")
    assert [row["status"] for row in await rows(system, "invoice")] == ["PAID", "OPEN"], "the next one was sent"


async def test_of_a_part_the_rest_is_expected_on(api: Door, shop: Shop, system: Context) -> None:
    await connected(api)
    await ordered(api, shop, "ada@example.com")
    invoice, staff = ids.encode("Invoice", (await rows(system, "invoice"))[0]["id"]), await api.staff()
    await staff(MARK, {"invoice": invoice, "amount": usd(700), "key": key()})
    assert await states(system) == {
        "subscription": ["INCOMPLETE"],
        "invoice": ["OPEN"],
        "payment": ["SUCCEEDED", "PENDING"],
    }
    await staff(MARK, {"invoice": invoice, "amount": usd(800), "key": key()})
    assert await states(system) == {
        "subscription": ["ACTIVE"],
        "invoice": ["PAID"],
        "payment": ["SUCCEEDED", "SUCCEEDED"],
    }
    assert [row["minor"] for row in await rows(system, "account_balance")] == [300]
    await books_agree(system)


async def test_who_changes_their_mind_pays_in_another_way(api: Door, shop: Shop, system: Context) -> None:
    await connected(api)
    member, checkout = await ordered(api, shop, "ada@example.com")
    assert (await pay(member, checkout))["payment"]["status"] == "SUCCEEDED"
    assert await states(system) == {
        "subscription": ["ACTIVE"],
        "invoice": ["PAID"],
        "payment": ["CANCELED", "SUCCEEDED"],
    }
    assert [row["status"] for row in await rows(system, "manual_charge")] == ["CANCELED"]


async def test_money_that_never_comes_is_not_waited_for_without_an_end(
    api: Door, shop: Shop, system: Context, clock: Clock
) -> None:
    await connected(api)
    await ordered(api, shop, "ada@example.com")
    await clock.advance(days=13)
    assert (await states(system))["subscription"] == ["INCOMPLETE"]
    await clock.advance(days=3)
    assert await states(system) == {"subscription": ["ENDED"], "invoice": ["VOID"], "payment": ["CANCELED"]}


@pytest.mark.parametrize(("outcome", "ends", "notes"), [("SENT", "SUCCEEDED", 1), ("NOT_SENT", "FAILED", 0)])
async def test_a_refund_waits_until_staff_have_sent_it(
    api: Door, shop: Shop, system: Context, outcome: str, ends: str, notes: int
) -> None:
    await connected(api)
    await ordered(api, shop, "ada@example.com")
    invoice, staff = ids.encode("Invoice", (await rows(system, "invoice"))[0]["id"]), await api.staff()
    await staff(MARK, {"invoice": invoice, "amount": None, "key": key()})
    back = (await staff(REFUND, {"invoice": invoice, "key": key()}))["invoiceRefund"]["refund"]
    assert back["status"] == "PENDING"
    [waiting] = (await staff(SENDING))["refundsPending"]["nodes"]
    assert (waiting["id"], waiting["payment"]["receivedAs"]) == (back["id"], "BANK_TRANSFER")
    settle = {"refund": back["id"], "outcome": outcome}
    assert (await staff(SETTLE, {**settle, "key": key()}))["refundSettle"]["refund"] == {"status": ends}
    assert len(await rows(system, "credit_note")) == notes
    again = await staff(SETTLE, {**settle, "key": key()})
    assert [one["code"] for one in again["refundSettle"]["userErrors"]] == ["REFUND_NOT_BY_HAND"]
    await books_agree(system)


async def test_the_account_by_hand_is_made_once_by_whoever_comes_first(api: Door, system: Context, shop: Shop) -> None:
    await connected(api)
    account = (await providers.default(system)).account
    assert account.kind == "SANDBOX"
    staff = await api.staff()
    for _ in range(2):
        await staff(RECORD, {"amount": usd(100), "reference": secrets.token_hex(3), "key": key()})
    kinds = [row["kind"] for row in await rows(system, "provider_account")]
    assert sorted(kinds) == ["MANUAL", "SANDBOX"]
