"""Payments go to providers by rules, and on to the next one only while nothing can have happened."""

import secrets
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

from models.payments import ProviderAccount, ProviderKind, ProviderRule
from models.tenants import Tenant
from resolvers.ids import opaque
from tenure.billing import routing
from tenure.kit import clock, ids
from tenure.services import Services
from tests.door import Door
from tests.fakes.stripe.app import Fault
from tests.fakes.stripe.server import Control
from tests.spine.stripe import CONNECT, SECRET, StripeWorld, stripe_world
from tests.subscriptions.shop import Shop, begin, buy, new_shop, pay

ACCOUNTS = "{ providerAccounts { id kind isEnabled isDefault rules { priority currencies countries offers { id } } } }"
SET = """mutation ($account: ID!, $rules: [ProviderRuleInput!]!) {
  providerRulesSet(input: {providerAccount: $account, rules: $rules}) {
    providerAccount { rules { priority currencies countries } }
    userErrors { field ... on ProviderUserError { code } } } }"""
SWITCH = """mutation ($account: ID!) { %s(input: {providerAccount: $account}) {
  providerAccount { isEnabled } userErrors { ... on ProviderUserError { code } } } }"""
OPTIONS = "query ($id: ID!) { node(id: $id) { ... on Checkout { paymentOptions { kind providerAccount } } } }"
KEPT = """mutation ($checkout: ID!, $method: String!, $at: ID, $key: String!) {
  checkoutPay(input: {checkout: $checkout, paymentMethod: $method, providerAccount: $at}) @idempotent(key: $key) {
    payment { status } userErrors { field message ... on SubscriptionUserError { code } } } }"""


def account(kind: ProviderKind = ProviderKind.STRIPE, *, is_default: bool = False, is_on: bool = True) -> Any:
    return ProviderAccount(
        tenant_id=ids.new(),
        kind=kind,
        sealed_credentials="",
        is_default=is_default,
        is_enabled=is_on,
        created_at=clock.now(),
    )


def rule(of: Any, priority: int, **lists: Any) -> Any:
    return ProviderRule(tenant_id=of.tenant_id, provider_account_id=of.id, priority=priority, **lists)


def test_rules_that_fit_come_first_by_priority_then_accounts_without_any() -> None:
    main, euros, offers, by_hand, off = (
        account(is_default=True),
        account(ProviderKind.PAYPAL),
        account(),
        account(ProviderKind.MANUAL),
        account(is_on=False),
    )
    one, other = ids.new(), ids.new()
    rules = [
        rule(offers, 0, offer_ids=[str(one)]),
        rule(euros, 5, currencies=["EUR"], countries=["DE", "AT"]),
        rule(euros, 9, currencies=["CHF"], is_enabled=False),
        rule(off, 0),
    ]
    everyone = [by_hand, off, offers, euros, main]

    def asked(*sale: Any) -> list[Any]:
        return routing.in_order(everyone, rules, routing.sale(*sale))

    assert asked("USD", "US") == [main, by_hand]
    assert asked("EUR", "DE") == [euros, main, by_hand]
    assert asked("EUR", "FR") == asked("EUR", None) == asked("CHF", "DE") == [main, by_hand]
    assert asked("EUR", "AT", other, one) == [offers, euros, main, by_hand]
    assert routing.in_order([off], rules, routing.sale("USD", "US")) == []


@pytest.fixture
async def stripe(services: Services, business: Tenant) -> AsyncIterator[StripeWorld]:
    async with stripe_world(services, business) as world:
        yield world


class Two:
    """Two accounts at Stripe, the newer one asked first, and each one's own books."""

    def __init__(self, world: StripeWorld, first: str, second: str, controls: tuple[Control, Control]) -> None:
        self.world, self.first, self.second, self.controls = world, first, second, controls

    async def taken(self) -> list[int]:
        """How often money was taken: at the first, at the second."""
        told = [(await control.seen())["events"] for control in self.controls]
        return [sum(event["type"] == "charge.succeeded" for event in events) for events in told]

    async def went(self) -> list[tuple[str, str | None]]:
        names = {ids.decode(self.first)[1]: "first", ids.decode(self.second)[1]: "second"}
        return [(names[row["provider_account_id"]], row["status"]) for row in await self.world.rows("payment")]


@pytest.fixture
async def two(stripe: StripeWorld) -> Two:
    staff, second = await stripe.api.staff(), ids.encode("ProviderAccount", UUID(stripe.account))
    key = f"sk_test_{ids.new().hex}"
    given = {"apiKey": key, "publishableKey": "pk_test_2", "webhookSecrets": [SECRET]}
    made = (await staff(CONNECT, {"input": given}))["providerConnectStripe"]["providerAccount"]
    await staff(SWITCH % "providerEnable", {"account": second})
    return Two(stripe, made["id"], second, (Control(stripe.control.address, key), stripe.control))


async def test_another_provider_is_asked_where_the_first_could_not_be(two: Two) -> None:
    shop, member = await new_shop(two.world.ctx), await two.world.api.member()
    checkout = await begin(member, await shop.offer())
    await two.controls[0].fail_next(Fault.RATE_LIMIT)
    key = secrets.token_hex(8)
    paid = await pay(member, checkout, "pm_card_visa", key)
    assert (paid["payment"]["status"], paid["checkout"]["status"]) == ("SUCCEEDED", "COMPLETED")
    assert await two.went() == [("first", "FAILED"), ("second", "SUCCEEDED")]
    assert await two.taken() == [0, 1]
    again = await pay(member, checkout, "pm_card_visa", key)
    assert again["payment"] == paid["payment"], "the same request is answered with the payment that was made"
    assert await two.taken() == [0, 1]


async def test_nobody_else_is_asked_once_something_may_have_happened(two: Two) -> None:
    shop, member = await new_shop(two.world.ctx, is_exclusive=False), await two.world.api.member()
    await buy(member, await shop.offer(), "pm_card_visa")
    await two.controls[0].fail_next(Fault.LOSE_ANSWER)
    await buy(member, await shop.offer(), "pm_card_visa")
    await two.controls[0].fail_next(Fault.GARBAGE)
    await buy(member, await shop.offer(), "pm_card_mastercard")
    assert {place for place, _ in await two.went()} == {"first"}
    assert (await two.taken())[1] == 0


async def test_a_kept_method_is_charged_where_it_is_kept_and_nowhere_else(two: Two) -> None:
    shop, member = await new_shop(two.world.ctx, is_exclusive=False), await two.world.api.member()
    await buy(member, await shop.offer(), "pm_card_visa")
    [method] = await two.world.rows("payment_method")
    staff = await two.world.api.staff()
    await staff(SWITCH % "providerDisable", {"account": two.first})
    assert (await buy(member, await shop.offer(), method["token"]))["payment"]["status"] == "SUCCEEDED"
    assert await two.taken() == [2, 0], "it is disabled for what is new alone"
    await staff(SWITCH % "providerEnable", {"account": two.first})
    await two.controls[0].fail_next(Fault.RATE_LIMIT)
    refused = await buy(member, await shop.offer(), method["token"])
    assert (refused["payment"]["status"], refused["payment"]["declineCode"]) == ("FAILED", "provider_unavailable")
    assert await two.taken() == [2, 0]


async def test_a_payer_is_offered_what_fits_and_refused_what_nobody_takes(api: Door, shop: Shop) -> None:
    staff, member = await api.staff(), await api.member()
    [sandbox] = (await staff(ACCOUNTS))["providerAccounts"]
    assert sandbox == {**sandbox, "kind": "SANDBOX", "isEnabled": True, "isDefault": True, "rules": []}
    rules = [{"priority": 3, "currencies": ["EUR"], "countries": []}]
    made = (await staff(SET, {"account": sandbox["id"], "rules": rules}))["providerRulesSet"]
    assert made == {"providerAccount": {"rules": rules}, "userErrors": []}
    dollars, euros = await begin(member, await shop.offer()), await begin(member, await shop.offer(currency="EUR"))
    assert (await member(OPTIONS, {"id": dollars}))["node"]["paymentOptions"] == []
    option = {"kind": "SANDBOX", "providerAccount": sandbox["id"]}
    assert (await member(OPTIONS, {"id": euros}))["node"]["paymentOptions"] == [option]
    refused = await pay(member, dollars)
    assert [(one["code"], one["message"]) for one in refused["userErrors"]] == [
        ("NO_PROVIDER", "This site can't accept this payment in USD. Choose another payment method.")
    ]
    named = {"checkout": dollars, "method": "pm_card_success", "at": sandbox["id"], "key": secrets.token_hex(6)}
    other = (await member(KEPT, named))["checkoutPay"]["userErrors"]
    assert [(one["code"], one["field"]) for one in other] == [("NO_PROVIDER", ["providerAccount"])]
    named |= {"checkout": euros, "key": secrets.token_hex(6)}
    assert (await member(KEPT, named))["checkoutPay"]["payment"] == {"status": "SUCCEEDED"}


@pytest.fixture
async def shop(system: Any) -> Shop:
    return await new_shop(system, is_exclusive=False)


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"priority": -1}, "PRIORITY_INVALID", "priority"),
        ({"countries": ["XX"]}, "COUNTRY_UNKNOWN", "countries"),
        ({"offers": [ids.encode("Offer", ids.new())]}, "OFFER_UNKNOWN", "offers"),
    ],
)
async def test_a_rule_that_means_nothing_is_refused(api: Door, wrong: Any, code: str, field: str) -> None:
    staff = await api.staff()
    [sandbox] = (await staff(ACCOUNTS))["providerAccounts"]
    refused = (await staff(SET, {"account": sandbox["id"], "rules": [{}, wrong]}))["providerRulesSet"]["userErrors"]
    assert [(one["code"], one["field"]) for one in refused] == [(code, ["rules", "1", field])]


async def test_what_changes_is_told_once(api: Door, shop: Shop) -> None:
    staff = await api.staff()
    [sandbox] = (await staff(ACCOUNTS))["providerAccounts"]
    offer = opaque(await shop.offer())
    for _ in range(2):
        await staff(SET, {"account": sandbox["id"], "rules": [{"offers": [offer]}]})
        await staff(SWITCH % "providerDisable", {"account": sandbox["id"]})
    told = """{ events(last: 20, types: ["provider.rules_set", "provider.disabled"]) { nodes { type payload } } }"""
    nodes = (await staff(told))["events"]["nodes"]
    assert [one["type"] for one in nodes] == ["provider.rules_set", "provider.disabled"]
    assert nodes[0]["payload"]["changes"]["rules"][0] == []
    member = await api.member()
    gone = await pay(member, await begin(member, await shop.offer()))
    assert [one["message"] for one in gone["userErrors"]] == ["This site can't accept payments yet."]
