"""A small catalogue, and the operations of buying from it."""

import secrets
from dataclasses import dataclass
from typing import Any

from models.catalogue import Consumption, FeatureKind, IntervalUnit, Offer
from resolvers.ids import opaque
from tenure.catalogue import offers, products
from tenure.catalogue.offers import Phase, Terms
from tenure.context import Context
from tenure.kit.money import Money
from tests.door import Door

CREATE = """mutation ($offer: ID!) { checkoutCreate(input: {offer: $offer}) {
  checkout { id status } userErrors { message ... on SubscriptionUserError { code } } } }"""
PAY = """mutation ($checkout: ID!, $method: String, $key: String!) {
  checkoutPay(input: {checkout: $checkout, paymentMethod: $method}) @idempotent(key: $key) {
    checkout { id status subscription { id status periodEnd trialPhase }
      invoice { id number status total { amountMinor } } }
    payment { id status declineCode actionUrl amount { amountMinor } }
    cursor
    userErrors { message field ... on SubscriptionUserError { code } }
  } }"""
CANCEL = """mutation ($id: ID!, $now: Boolean!) { subscriptionCancel(input: {subscription: $id, now: $now}) {
  subscription { status endsAt endReason } userErrors { ... on SubscriptionUserError { code } } } }"""
REFUND = """mutation ($invoice: ID!, $amount: MoneyInput, $end: Boolean!, $key: String!) {
  invoiceRefund(input: {invoice: $invoice, amount: $amount, reason: "asked", endsSubscription: $end})
    @idempotent(key: $key) {
    refund { id status amount { amountMinor } payment { refunded { amountMinor } } }
    userErrors { message ... on BillingUserError { code } } } }"""
INVOICE_PAY = """mutation ($invoice: ID!, $method: String!, $key: String!) {
  invoicePay(input: {invoice: $invoice, paymentMethod: $method}) @idempotent(key: $key) {
    payment { id status declineCode } userErrors { ... on BillingUserError { code } } } }"""


@dataclass(frozen=True)
class Shop:
    """One product that entitles to `library`, and offers on it."""

    ctx: Context
    product: Any

    async def offer(
        self,
        minor: int = 1200,
        unit: IntervalUnit = IntervalUnit.MONTH,
        count: int = 1,
        *phases: Phase,
        is_one_time: bool = False,
        currency: str = "USD",
    ) -> Offer:
        price = await products.create_price(self.ctx, self.product.id, Money(minor, currency), unit, count)
        code = f"offer-{secrets.token_hex(4)}"
        return await offers.publish(self.ctx, Terms(price.id, code, "Club", phases=phases, is_one_time=is_one_time))


async def new_shop(ctx: Context, *, is_exclusive: bool = True) -> Shop:
    suffix = secrets.token_hex(3)
    feature = await products.create_feature(ctx, f"library-{suffix}", "Library", FeatureKind.BOOLEAN)
    product = await products.create_product(
        ctx,
        f"club-{suffix}",
        "Club",
        consumption=Consumption.BY_TIME,
        is_exclusive=is_exclusive,
        features=[products.Grant(feature.id)],
    )
    return Shop(ctx, product)


async def begin(door: Door, offer: Offer) -> str:
    """A checkout for the offer; its id."""
    payload = (await door(CREATE, {"offer": opaque(offer)}))["checkoutCreate"]
    assert payload["userErrors"] == [], payload
    return str(payload["checkout"]["id"])


async def pay(door: Door, checkout: str, method: str | None = "pm_card_success", key: str = "") -> dict[str, Any]:
    variables = {"checkout": checkout, "method": method, "key": key or secrets.token_hex(8)}
    payload: dict[str, Any] = (await door(PAY, variables))["checkoutPay"]
    return payload


async def buy(door: Door, offer: Offer, method: str | None = "pm_card_success") -> dict[str, Any]:
    return await pay(door, await begin(door, offer), method)
