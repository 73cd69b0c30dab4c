"""Features that staff grant."""

from datetime import timedelta
from typing import Any

from models.catalogue import Consumption, FeatureKind, IntervalUnit
from resolvers.ids import opaque
from tenure.catalogue import offers, products
from tenure.catalogue.offers import Terms
from tenure.context import Context
from tenure.kit.money import Money
from tests.door import Door
from tests.subscriptions.rows import rows, told
from tests.subscriptions.shop import buy

GRANT = """mutation ($input: EntitlementGrantInput!) { entitlementGrant(input: $input) {
  entitlement { id source reason amount } userErrors { field ... on SubscriptionUserError { code } } } }"""
REVOKE = """mutation ($id: ID!, $reason: String!) { entitlementRevoke(input: {entitlement: $id, reason: $reason}) {
  entitlement { id } userErrors { ... on SubscriptionUserError { code } } } }"""
ASK = """query ($code: String!) { viewer { can(feature: $code) limit(feature: $code)
  accounts { id entitlements { id source reason } } } }"""


async def account_of(member: Door) -> str:
    return str((await member("{ viewer { accounts { id } } }"))["viewer"]["accounts"][0]["id"])


async def grant(staff: Door, account: str, feature: Any, **given: Any) -> dict[str, Any]:
    wish = {"account": account, "feature": opaque(feature), "reason": "a partner", **given}
    payload: dict[str, Any] = (await staff(GRANT, {"input": wish}))["entitlementGrant"]
    return payload


async def test_a_grant_entitles_until_its_day_and_says_why_to_staff_alone(
    api: Door, system: Context, clock: Any
) -> None:
    feature = await products.create_feature(system, "sauna", "Sauna", FeatureKind.BOOLEAN)
    member, staff = await api.member(), await api.staff("ENTITLEMENTS_WRITE", "SUBSCRIPTIONS_READ")
    until = (clock.now + timedelta(days=5)).isoformat()
    made = await grant(staff, await account_of(member), feature, until=until)
    assert made["entitlement"] | {"id": ""} == {"id": "", "source": "GRANT", "reason": "a partner", "amount": None}
    viewer = (await member(ASK, {"code": "sauna"}))["viewer"]
    assert (viewer["can"], viewer["accounts"][0]["entitlements"][0]["reason"]) == (True, None)
    await clock.advance(days=6)
    assert (await member(ASK, {"code": "sauna"}))["viewer"]["can"] is False
    assert [row["revoked_reason"] for row in await rows(system, "entitlement")] == ["OVER"]
    assert await told(system, "entitlement.") == ["entitlement.granted", "entitlement.revoked"]


async def test_staff_take_back_what_they_granted_and_nothing_else(api: Door, system: Context) -> None:
    feature = await products.create_feature(system, "sauna", "Sauna", FeatureKind.BOOLEAN)
    member, staff = await api.member(), await api.staff()
    account = await account_of(member)
    made = (await grant(staff, account, feature))["entitlement"]["id"]
    assert (await grant(staff, account, feature))["userErrors"][0]["code"] == "ENTITLEMENT_HELD"
    first = await staff(REVOKE, {"id": made, "reason": "a mistake"})
    again = await staff(REVOKE, {"id": made, "reason": "a mistake"})
    assert first["entitlementRevoke"]["userErrors"] == []
    assert again["entitlementRevoke"]["userErrors"] == [{"code": "ENTITLEMENT_OVER"}]
    assert [row["withdrawn_because"] for row in await rows(system, "entitlement")] == ["a mistake"]
    assert (await member(ASK, {"code": "sauna"}))["viewer"]["can"] is False


async def test_limits_from_everywhere_are_one_limit(api: Door, system: Context) -> None:
    member, staff = await api.member(), await api.staff()
    account, found = await account_of(member), {}
    summed = await products.create_feature(system, "guests", "Guests", FeatureKind.LIMIT, is_summed=True)
    largest = await products.create_feature(system, "courts", "Courts", FeatureKind.LIMIT)
    product = await products.create_product(
        system,
        "club",
        "Club",
        consumption=Consumption.BY_TIME,
        features=[products.Grant(summed.id, 3), products.Grant(largest.id, 3)],
    )
    price = await products.create_price(system, product.id, Money(1000, "USD"), IntervalUnit.MONTH, 1)
    await buy(member, await offers.publish(system, Terms(price.id, "club", "Club")))
    for feature in (summed, largest):
        assert (await grant(staff, account, feature, amount=5))["userErrors"] == []
        found[feature.code] = (await member(ASK, {"code": feature.code}))["viewer"]["limit"]
    assert found == {"guests": 8, "courts": 5}


async def test_a_grant_that_says_too_little_is_refused(api: Door, system: Context, clock: Any) -> None:
    feature = await products.create_feature(system, "guests", "Guests", FeatureKind.LIMIT)
    account, staff = await account_of(await api.member()), await api.staff()
    past = (clock.now - timedelta(days=1)).isoformat()
    for given, code in (
        ({}, "AMOUNT_INVALID"),
        ({"amount": 1, "reason": " "}, "REASON_INVALID"),
        ({"amount": 1, "until": past}, "UNTIL_INVALID"),
    ):
        assert [one["code"] for one in (await grant(staff, account, feature, **given))["userErrors"]] == [code]


async def test_who_may_change_subscriptions_may_not_grant(api: Door, system: Context) -> None:
    feature = await products.create_feature(system, "sauna", "Sauna", FeatureKind.BOOLEAN)
    staff, account = await api.staff("SUBSCRIPTIONS_WRITE"), await account_of(await api.member())
    wish = {"account": account, "feature": opaque(feature), "reason": "r"}
    assert await staff.errors(GRANT, {"input": wish}) == ["FORBIDDEN"]
