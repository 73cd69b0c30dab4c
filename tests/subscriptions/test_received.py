"""Money that came by itself, money that goes back, and money that is contested."""

import secrets
from typing import Any

import pytest

from models import database
from models.payments import Payment
from resolvers.ids import opaque
from tenure.context import Context
from tenure.kit import ids
from tenure.ledger import invariants
from tenure.settings import changing, places
from tenure.settings.changing import Wish
from tests.door import Door
from tests.subscriptions.shop import Shop, buy, new_shop

ARRANGE = """mutation ($account: ID!, $offer: ID!, $key: String!) { subscriptionCreate(input: {
  account: $account, offer: $offer, collection: MANUAL, daysUntilDue: 14}) @idempotent(key: $key) {
  subscription { id status } userErrors { message ... on SubscriptionUserError { code } } } }"""
OWN = "{ viewer { accounts { id } } }"
MARK = """mutation ($invoice: ID!, $amount: MoneyInput, $key: String!) {
  invoiceMarkPaid(input: {invoice: $invoice, amount: $amount, reference: "by bank"}) @idempotent(key: $key) {
    payment { status receivedAs isInSuspense } userErrors { message ... on CollectionUserError { code } } } }"""
RECORD = """mutation ($amount: MoneyInput!, $reference: String!, $key: String!) {
  paymentRecord(input: {amount: $amount, reference: $reference}) @idempotent(key: $key) {
    payment { id isInSuspense } userErrors { ... on CollectionUserError { code } } } }"""
RESOLVE = """mutation ($payment: ID!, $to: SuspensePlace!, $invoice: ID, $account: ID, $key: String!) {
  suspenseResolve(input: {payment: $payment, to: $to, invoice: $invoice, account: $account}) @idempotent(key: $key) {
    payment { isInSuspense refunded { amountMinor } } userErrors { ... on CollectionUserError { code } } } }"""
SUSPENSE = "{ suspense(first: 10) { nodes { id note amount { amountMinor currency } } } }"
REFUND = """mutation ($invoice: ID!, $amount: MoneyInput, $to: RefundTo!, $goodwill: Boolean!, $token: String,
  $key: String!) {
  invoiceRefund(input: {invoice: $invoice, amount: $amount, to: $to, isGoodwill: $goodwill, reason: "asked",
    previewToken: $token}) @idempotent(key: $key) {
    refund { status toBalance isGoodwill amount { amountMinor } }
    userErrors { message ... on BillingUserError { code } } } }"""
SENDING = "{ refundsPending(first: 10) { nodes { id amount { amountMinor } payment { id receivedAs } } } }"
SETTLE = """mutation ($refund: ID!, $outcome: RefundOutcome!, $key: String!) {
  refundSettle(input: {refund: $refund, outcome: $outcome}) @idempotent(key: $key) {
    refund { status } userErrors { ... on CollectionUserError { code } } } }"""
PREVIEW = """query ($invoice: ID!, $amount: MoneyInput, $to: RefundTo!, $goodwill: Boolean!) {
  invoiceRefundPreview(input: {invoice: $invoice, amount: $amount, to: $to, isGoodwill: $goodwill, reason: "asked"}) {
    preview { refunded { amountMinor } balanceAfter { amountMinor } token } } }"""
DISPUTE = """mutation ($payment: ID!, $amount: MoneyInput, $key: String!) {
  disputeRecord(input: {payment: $payment, amount: $amount, reason: "fraudulent"}) @idempotent(key: $key) {
    dispute { id status payment { disputed { amountMinor } disputes { id } } }
    userErrors { ... on CollectionUserError { code } } } }"""
CLOSE = """mutation ($dispute: ID!, $outcome: DisputeOutcome!, $key: String!) {
  disputeClose(input: {dispute: $dispute, outcome: $outcome}) @idempotent(key: $key) {
    dispute { status } userErrors { ... on CollectionUserError { code } } } }"""


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def rows(ctx: Context, table: str) -> list[Any]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await database.fetch(f'SELECT * FROM "{table}" WHERE tenant_id = $1 ORDER BY id', ctx.tenant)


def usd(minor: int, currency: str = "USD") -> dict[str, str]:
    return {"amountMinor": str(minor), "currency": currency}


def key() -> str:
    return secrets.token_hex(6)


async def books_agree(ctx: Context) -> None:
    async with database.for_tenant(ctx.tenant, reading=True):
        broken = [one for one in await invariants.invariants(ctx) if not one.is_kept]
    assert broken == []


async def on_account(api: Door, shop: Shop, minor: int = 1200, email: str | None = None) -> tuple[Door, Door]:
    """A member whose membership is invoiced, and staff."""
    member, staff = await api.member(email), await api.staff()
    account = (await member(OWN))["viewer"]["accounts"][0]["id"]
    made = await staff(ARRANGE, {"account": account, "offer": opaque(await shop.offer(minor)), "key": key()})
    assert made["subscriptionCreate"]["userErrors"] == []
    return member, staff


async def invoice_id(ctx: Context, index: int = -1) -> str:
    return ids.encode("Invoice", (await rows(ctx, "invoice"))[index]["id"])


async def status(ctx: Context) -> str:
    [row] = await rows(ctx, "subscription")
    return str(row["status"])


async def test_an_invoice_is_sent_reminded_of_and_past_due_after_its_day(
    api: Door, shop: Shop, system: Context, clock: Any, mailbox: Any
) -> None:
    _, staff = await on_account(api, shop, email="dora@example.com")
    assert await status(system) == "ACTIVE"
    [invoice] = await rows(system, "invoice")
    assert invoice["sent_at"] is not None
    await clock.advance(days=12)
    assert any("is due soon" in letter.subject for letter in await mailbox("dora@example.com"))
    assert await status(system) == "ACTIVE"
    await clock.advance(days=3)
    assert await status(system) == "PAST_DUE"
    paid = await staff(MARK, {"invoice": await invoice_id(system), "amount": usd(700), "key": key()})
    assert paid["invoiceMarkPaid"]["payment"] == {
        "status": "SUCCEEDED",
        "receivedAs": "BANK_TRANSFER",
        "isInSuspense": False,
    }
    assert await status(system) == "PAST_DUE", "a part of it is still owed"
    await staff(MARK, {"invoice": await invoice_id(system), "amount": usd(800), "key": key()})
    assert await status(system) == "ACTIVE"
    [balance] = await rows(system, "account_balance")
    assert balance["minor"] == 300, "what was more than due"
    await books_agree(system)


async def test_what_was_sent_and_never_paid_ends_and_only_what_was_had_stays_owed(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    await on_account(api, shop, 3100)
    await clock.advance(days=40)
    assert await status(system) == "ENDED"
    first = (await rows(system, "invoice"))[0]
    assert first["status"] == "OPEN"
    await books_agree(system)


async def test_a_47_payment_notified_against_a_5_invoice_is_not_applied_and_a_person_is_asked(
    api: Door, shop: Shop, system: Context
) -> None:
    _, staff = await on_account(api, shop, 500)
    [invoice] = await rows(system, "invoice")
    told = await staff(RECORD, {"amount": usd(4700), "reference": invoice["number"], "key": key()})
    payment = told["paymentRecord"]["payment"]
    assert payment["isInSuspense"]
    assert [row["status"] for row in await rows(system, "invoice")] == ["OPEN"]
    listed = (await staff(SUSPENSE))["suspense"]["nodes"]
    assert [(one["id"], one["note"], one["amount"]) for one in listed] == [
        (payment["id"], invoice["number"], {"amountMinor": "4700", "currency": "USD"})
    ]
    await books_agree(system)
    done = await staff(
        RESOLVE, {"payment": payment["id"], "to": "INVOICE", "invoice": await invoice_id(system), "key": key()}
    )
    assert done["suspenseResolve"]["payment"]["isInSuspense"] is False
    assert [row["status"] for row in await rows(system, "invoice")] == ["PAID"]
    assert [row["minor"] for row in await rows(system, "account_balance")] == [4200]
    await books_agree(system)


async def test_the_right_amount_pays_and_what_nobody_knows_goes_to_a_balance_or_back(
    api: Door, shop: Shop, system: Context
) -> None:
    member, staff = await on_account(api, shop, 500)
    [invoice] = await rows(system, "invoice")
    right = await staff(RECORD, {"amount": usd(500), "reference": invoice["number"], "key": key()})
    assert right["paymentRecord"]["payment"]["isInSuspense"] is False
    asked = [("nobody knows", usd(900)), (invoice["number"], usd(100, "EUR"))]
    found = [
        (await staff(RECORD, {"amount": money, "reference": reference, "key": key()}))["paymentRecord"]["payment"]["id"]
        for reference, money in asked
    ]
    assert {one["id"] for one in (await staff(SUSPENSE))["suspense"]["nodes"]} == set(found)
    unknown = await staff(RESOLVE, {"payment": found[0], "to": "BALANCE", "key": key()})
    assert [one["code"] for one in unknown["suspenseResolve"]["userErrors"]] == ["ACCOUNT_REQUIRED"]
    account = (await member(OWN))["viewer"]["accounts"][0]["id"]
    await staff(RESOLVE, {"payment": found[0], "to": "BALANCE", "account": account, "key": key()})
    back = await staff(RESOLVE, {"payment": found[1], "to": "REFUND", "key": key()})
    assert back["suspenseResolve"]["payment"] == {"isInSuspense": True, "refunded": {"amountMinor": "100"}}
    [sending] = (await staff(SENDING))["refundsPending"]["nodes"]
    assert sending["payment"]["id"] == found[1]
    sent = {"refund": sending["id"], "outcome": "SENT", "key": key()}
    assert (await staff(SETTLE, sent))["refundSettle"]["refund"] == {"status": "SUCCEEDED"}
    assert (await staff(SUSPENSE))["suspense"]["nodes"] == []
    await books_agree(system)


async def test_a_refund_goes_to_the_balance_or_is_goodwill_without_a_credit_note(
    api: Door, shop: Shop, system: Context
) -> None:
    member, staff = await api.member(), await api.staff()
    invoice = (await buy(member, await shop.offer(2000)))["checkout"]["invoice"]["id"]
    wish = {"invoice": invoice, "amount": usd(500), "to": "BALANCE", "goodwill": False}
    shown = (await staff(PREVIEW, wish))["invoiceRefundPreview"]["preview"]
    assert (shown["refunded"]["amountMinor"], shown["balanceAfter"]["amountMinor"]) == ("500", "500")
    done = (await staff(REFUND, {**wish, "token": shown["token"], "key": key()}))["invoiceRefund"]
    assert done["refund"] == {
        "status": "SUCCEEDED",
        "toBalance": True,
        "isGoodwill": False,
        "amount": {"amountMinor": "500"},
    }
    assert [row["minor"] for row in await rows(system, "account_balance")] == [500]
    assert [row["target"] for row in await rows(system, "credit_note")] == ["BALANCE"]
    given = {"invoice": invoice, "amount": usd(300), "to": "METHOD", "goodwill": True, "key": key()}
    assert (await staff(REFUND, given))["invoiceRefund"]["refund"]["isGoodwill"]
    assert len(await rows(system, "credit_note")) == 1
    much = await staff(REFUND, {**given, "amount": usd(1300), "key": key()})
    assert [one["code"] for one in much["invoiceRefund"]["userErrors"]] == ["REFUND_TOO_LARGE"]
    await books_agree(system)


@pytest.mark.parametrize(("outcome", "access", "ends"), [("WON", "SUSPEND", "ACTIVE"), ("LOST", "END", "ENDED")])
async def test_a_dispute_is_reflected_and_keeps_refunds_back(
    outcome: str, access: str, ends: str, api: Door, shop: Shop, system: Context
) -> None:
    await changing.change(system, places.business(system), [Wish("disputes.access", access)])
    member, staff = await api.member(), await api.staff()
    invoice = (await buy(member, await shop.offer(2000)))["checkout"]["invoice"]["id"]
    async with database.for_tenant(system.tenant, reading=True):
        payment = opaque(await Payment.of(system.tenant).get())
    opened = (await staff(DISPUTE, {"payment": payment, "amount": None, "key": key()}))["disputeRecord"]["dispute"]
    assert opened["payment"]["disputed"] == {"amountMinor": "2000"}
    again = await staff(DISPUTE, {"payment": payment, "amount": None, "key": key()})
    assert [one["code"] for one in again["disputeRecord"]["userErrors"]] == ["DISPUTE_TOO_LARGE"]
    has_access = any(row["revoked_at"] is None for row in await rows(system, "entitlement"))
    assert has_access is (access != "SUSPEND")
    wish = {"invoice": invoice, "amount": usd(100), "to": "METHOD", "goodwill": False, "key": key()}
    refused = await staff(REFUND, wish)
    assert [one["code"] for one in refused["invoiceRefund"]["userErrors"]] == ["DISPUTE_OPEN"]
    await books_agree(system)
    closed = await staff(CLOSE, {"dispute": opened["id"], "outcome": outcome, "key": key()})
    assert closed["disputeClose"]["dispute"]["status"] == outcome
    assert await status(system) == ends
    after = await staff(REFUND, {**wish, "key": key()})
    codes = [one["code"] for one in after["invoiceRefund"]["userErrors"]]
    assert codes == ([] if outcome == "WON" else ["REFUND_TOO_LARGE"])
    await books_agree(system)
