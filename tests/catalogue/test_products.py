"""Features and products, and what may change of them."""

from typing import Any

from tests.catalogue.selling import Seller, money

FEATURE = """mutation ($input: FeatureCreateInput!) { featureCreate(input: $input) { feature { id isSummed isCounted }
  userErrors { ... on CatalogueUserError { code } } } }"""
CHANGE_FEATURE = """mutation ($input: FeatureUpdateInput!) { featureUpdate(input: $input) {
  feature { name isSummed isCounted } userErrors { ... on CatalogueUserError { code } } } }"""
CHANGE = """mutation ($input: ProductUpdateInput!) { productUpdate(input: $input) {
  product { name description unitName taxCode } userErrors { field ... on CatalogueUserError { code } } } }"""
ARCHIVE = """mutation ($product: ID!) { productArchive(input: {product: $product}) { product { archivedAt }
  userErrors { ... on CatalogueUserError { code } } } }"""
TOLD = "query ($types: [String!]) { events(first: 9, types: $types) { nodes { type payload } } }"


async def _told(seller: Seller, *types: str) -> list[Any]:
    found = (await seller.door(TOLD, {"types": list(types)}))["events"]["nodes"]
    return [(event["type"], event["payload"]) for event in found]


async def test_a_limit_is_summed_and_counted_where_it_says_so(seller: Seller) -> None:
    given = {"code": "exports", "name": "Exports", "kind": "LIMIT", "isSummed": True}
    made = (await seller.door(FEATURE, {"input": given}))["featureCreate"]["feature"]
    assert (made["isSummed"], made["isCounted"]) == (True, False)
    wanted = {"feature": made["id"], "name": "Exports a month", "isCounted": True}
    for _ in range(2):
        changed = (await seller.door(CHANGE_FEATURE, {"input": wanted}))["featureUpdate"]["feature"]
    assert changed == {"name": "Exports a month", "isSummed": True, "isCounted": True}
    assert await _told(seller, "feature.updated") == [("feature.updated", {"fields": ["isCounted", "name"]})]


async def test_a_yes_can_be_neither_summed_nor_counted(seller: Seller) -> None:
    given = {"code": "library", "name": "Library"}
    refused = (await seller.door(FEATURE, {"input": {**given, "isSummed": True}}))["featureCreate"]
    assert refused["userErrors"] == [{"code": "FEATURE_NOT_A_LIMIT"}]
    yes = (await seller.door(FEATURE, {"input": given}))["featureCreate"]["feature"]["id"]
    refused = (await seller.door(CHANGE_FEATURE, {"input": {"feature": yes, "isCounted": True}}))["featureUpdate"]
    assert refused["userErrors"] == [{"code": "FEATURE_NOT_A_LIMIT"}]


async def test_a_product_is_described_and_taxed_otherwise(seller: Seller) -> None:
    product = await seller.product(isSeated=True, taxCode="txcd_20030000")
    wanted = {"product": product, "name": "The club", "description": "All of it.", "unitName": "seat", "taxCode": None}
    for _ in range(2):
        changed = (await seller.door(CHANGE, {"input": wanted}))["productUpdate"]["product"]
    assert changed == {"name": "The club", "description": "All of it.", "unitName": "seat", "taxCode": None}
    ((_, told),) = await _told(seller, "product.updated")
    assert told == {"fields": ["name", "description", "unitName", "taxCode"]}
    refused = (await seller.door(CHANGE, {"input": {"product": product, "unitName": "x" * 41}}))["productUpdate"]
    assert refused["userErrors"] == [{"code": "TEXT_INVALID", "field": ["unitName"]}]


async def test_nothing_new_is_sold_of_an_archived_product(seller: Seller) -> None:
    product = await seller.product()
    price = (await seller.price(product, money=money(1200)))["id"]
    offer = await seller.offer(price)
    refused = (await seller.door(ARCHIVE, {"product": product}))["productArchive"]
    assert refused["userErrors"] == [{"code": "PRODUCT_ON_SALE"}]
    await seller.door("mutation ($id: ID!) { offerWithdraw(input: {offer: $id}) { offer { id } } }", {"id": offer})
    for _ in range(2):
        archived = (await seller.door(ARCHIVE, {"product": product}))["productArchive"]
        assert archived["product"]["archivedAt"]
    assert await seller.refused_offer(price) == [("PRODUCT_ARCHIVED", ["price"])]
    assert len(await _told(seller, "product.archived")) == 1
