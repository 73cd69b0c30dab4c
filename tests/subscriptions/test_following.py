"""What members have, after a product has come to entitle to something else."""

from typing import Any

import pytest

from models import database
from models.catalogue import Feature, FeatureKind, Product
from resolvers.ids import opaque
from tenure.catalogue import products
from tenure.context import Context
from tenure.subscriptions.dunning import GRACE_DAYS as GRACE
from tests.billing.world import set_here
from tests.door import Door
from tests.subscriptions.rows import rows
from tests.subscriptions.shop import Shop, buy, new_shop

CHANGE = """mutation ($product: ID!, $features: [ProductFeatureInput!]) {
  productUpdate(input: {product: $product, features: $features}) {
    product { features { feature { code } amount } } userErrors { field ... on CatalogueUserError { code } } } }"""
HAS = "{ viewer { entitlements { feature { code } amount } } }"
TOLD = """query ($types: [String!]) { events(last: 50, types: $types) { nodes { type payload } } }"""


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


@pytest.fixture
async def guests(system: Context) -> Feature:
    return await products.create_feature(system, "guests", "Guest passes", FeatureKind.LIMIT)


async def _product(system: Context, shop: Shop) -> Product:
    async with database.for_tenant(system.tenant, reading=True):
        return await Product.named(system.tenant, (await shop.offer()).product_id)


async def _changed(api: Door, product: Product, *features: dict[str, Any]) -> Any:
    staff = await api.staff("CATALOGUE_WRITE")
    return (await staff(CHANGE, {"product": opaque(product), "features": list(features)}))["productUpdate"]


async def _has(member: Door) -> dict[str, int | None]:
    found = (await member(HAS))["viewer"]["entitlements"]
    return {one["feature"]["code"]: one["amount"] for one in found}


async def test_members_get_and_lose_what_a_product_does(
    api: Door, shop: Shop, system: Context, guests: Feature, run_jobs: Any
) -> None:
    member, product = await api.member(), await _product(system, shop)
    await buy(member, await shop.offer())
    before = await _has(member)
    assert before
    answer = await _changed(api, product, {"feature": opaque(guests), "amount": 2})
    assert answer["product"]["features"] == [{"feature": {"code": "guests"}, "amount": 2}]
    await run_jobs()
    assert await _has(member) == {"guests": 2}
    await _changed(api, product, {"feature": opaque(guests), "amount": 5})
    await run_jobs()
    assert await _has(member) == {"guests": 5}
    reader = await api.staff("EVENTS_READ")
    types = ["entitlement.granted", "entitlement.changed", "entitlement.revoked", "product.updated"]
    told = [event["type"] for event in (await reader(TOLD, {"types": types}))["events"]["nodes"]]
    assert told[-5:] == [
        "product.updated",
        "entitlement.revoked",
        "entitlement.granted",
        "product.updated",
        "entitlement.changed",
    ]


async def test_the_same_again_changes_nothing_and_no_features_take_all_away(
    api: Door, shop: Shop, system: Context, guests: Feature, run_jobs: Any
) -> None:
    member, product = await api.member(), await _product(system, shop)
    await buy(member, await shop.offer())
    given = {"feature": opaque(guests), "amount": 2}
    for _ in range(2):
        await _changed(api, product, given)
        await run_jobs()
    reader = await api.staff("EVENTS_READ")
    assert len((await reader(TOLD, {"types": ["product.updated"]}))["events"]["nodes"]) == 1
    await _changed(api, product)
    await run_jobs()
    assert await _has(member) == {}
    await _changed(api, product, given)  # who had access before it gave anything gets it
    await run_jobs()
    assert await _has(member) == {"guests": 2}


async def test_who_has_no_access_gets_none_by_it(
    api: Door, shop: Shop, system: Context, guests: Feature, run_jobs: Any, clock: Any
) -> None:
    await set_here(system, GRACE, 0)
    member, product = await api.member(), await _product(system, shop)
    await buy(member, await shop.offer(), "pm_card_expires_next_renewal")
    await clock.advance(days=33)
    (behind,) = await rows(system, "subscription")
    assert behind["status"] == "PAST_DUE"
    given = await rows(system, "entitlement")
    assert all(one["revoked_at"] for one in given)
    await _changed(api, product, {"feature": opaque(guests), "amount": 2})
    await run_jobs()
    assert await rows(system, "entitlement") == given


async def test_what_makes_no_sense_is_refused(api: Door, shop: Shop, system: Context, guests: Feature) -> None:
    product = await _product(system, shop)
    limit = {"feature": opaque(guests), "amount": 2}
    for features, code in (([limit, limit], "FEATURE_TWICE"), ([{"feature": opaque(guests)}], "FEATURE_AMOUNT")):
        answer = await _changed(api, product, *features)
        assert answer["userErrors"] == [{"field": ["features"], "code": code}]
    member = await api.member()
    assert await member.errors(CHANGE, {"product": opaque(product), "features": []}) == ["FORBIDDEN"]
