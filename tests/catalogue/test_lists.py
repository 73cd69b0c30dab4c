"""What is sold, found among much: by a part of its name or code, its state, its product."""

from typing import Any

from models.catalogue import FeatureKind, IntervalUnit
from tenure.catalogue import coupon_terms, offers, prices, products
from tenure.context import Context
from tenure.kit.money import Money
from tests.catalogue.selling import Seller
from tests.door import Door

LISTS = """query ($offers: OfferFilter, $products: ProductFilter, $features: FeatureFilter, $coupons: CouponFilter) {
  offers(first: 9, filter: $offers) { nodes { code product { id } } }
  products(first: 9, filter: $products) { nodes { id code prices { money { amountMinor } archivedAt } } }
  features(first: 9, filter: $features) { nodes { code } }
  coupons(first: 9, filter: $coupons) { nodes { code } }
}"""
PRICES = "{ offers(first: 1) { nodes { product { prices { id } } } } }"


async def _stock(ctx: Context) -> None:
    """Two products at two prices each, one of which is archived; the patron's offer is withdrawn."""
    for code, name in (("reader", "Reader"), ("patron", "Friend of the house")):
        await products.create_feature(ctx, f"{code}-hall", f"{name}'s hall", FeatureKind.BOOLEAN)
        product = await products.create_product(ctx, code, name)
        month = await products.create_price(ctx, product.id, Money(1200, "USD"), IntervalUnit.MONTH)
        year = await products.create_price(ctx, product.id, Money(9900, "USD"), IntervalUnit.YEAR)
        await prices.archive(ctx, year.id)
        offer = await offers.publish(ctx, offers.Terms(month.id, f"{code}-monthly", name))
        terms = coupon_terms.Terms(code=f"FOR-{code}", name=name, amount_off=Money(100, "USD"))
        await coupon_terms.create(ctx, terms)
    await offers.withdraw(ctx, offer.id)
    await products.archive_product(ctx, product.id)


async def _codes(door: Door, **filters: Any) -> dict[str, list[str]]:
    found = await door(LISTS, filters)
    return {name: [node["code"] for node in found[name]["nodes"]] for name in filters}


async def test_lists_are_narrowed_to_what_is_looked_for(seller: Seller, system: Context) -> None:
    await _stock(system)
    text = {"text": "FRIEND"}
    found = await _codes(seller.door, offers=text, products=text, features=text, coupons=text)
    assert found == {
        "offers": ["patron-monthly"],
        "products": ["patron"],
        "features": ["patron-hall"],
        "coupons": ["FOR-patron"],
    }
    found = await _codes(
        seller.door, offers={"statuses": ["PUBLISHED"]}, products={"isArchived": True}, coupons={"isArchived": True}
    )
    assert found == {"offers": ["reader-monthly"], "products": ["patron"], "coupons": []}
    reader = (await seller.door(LISTS, {"products": {"text": "read"}}))["products"]["nodes"][0]["id"]
    assert await _codes(seller.door, offers={"product": reader}) == {"offers": ["reader-monthly"]}


async def test_a_products_prices_are_for_who_writes_the_catalogue(seller: Seller, api: Door, system: Context) -> None:
    await _stock(system)
    listed = (await seller.door(LISTS, {"products": {"text": "reader"}}))["products"]["nodes"][0]["prices"]
    told = [(one["money"]["amountMinor"], one["archivedAt"] is None) for one in listed]
    assert told == [("1200", True), ("9900", False)]
    assert (await api(PRICES))["offers"]["nodes"] == [{"product": {"prices": []}}]
