"""What was archived or withdrawn comes back as it was, and is told once."""

from typing import Any

import pytest

from tests.catalogue.selling import CHECK, Seller, money
from tests.door import Door

ACT = """mutation ($id: ID!) { %s(input: {%s: $id}) { userErrors { message field ... on %sUserError { code } } } }"""
TOLD = "query ($types: [String!]) { events(first: 9, types: $types) { nodes { type payload } } }"
OFFER = """query ($code: String!) { offer(code: $code) { id status
  upsells { code } all: upsells(withUnavailable: true) { code }
  trialPhases { ordinal money { amountMinor } moneyElsewhere { amountMinor currency } } } }"""


async def _do(seller: Seller, mutation: str, key: str) -> list[str]:
    """The codes of the refusals."""
    subject = next(word for word in ("offer", "product", "price", "coupon") if mutation.startswith(word))
    asked = ACT % (mutation, subject, "Coupon" if subject == "coupon" else "Catalogue")
    return [error["code"] for error in (await seller.door(asked, {"id": key}))[mutation]["userErrors"]]


async def _told(seller: Seller, kind: str) -> list[dict[str, Any]]:
    return [one["payload"] for one in (await seller.door(TOLD, {"types": [kind]}))["events"]["nodes"]]


async def test_a_withdrawn_offer_goes_on_sale_again_on_its_own_terms(seller: Seller, api: Door) -> None:
    product = await seller.product()
    dollars = (await seller.price(product, money=money(1200)))["id"]
    euros = (await seller.price(product, money=money(1100, "EUR")))["id"]
    offer = await seller.offer(dollars, code="club", prices=[{"price": euros}])
    assert await _do(seller, "offerRepublish", offer) == []
    assert len(await _told(seller, "offer.published")) == 1
    await _do(seller, "offerWithdraw", offer)
    assert (await api(OFFER, {"code": "club"}))["offer"] is None
    for _ in range(2):
        assert await _do(seller, "offerRepublish", offer) == []
    assert (await api(OFFER, {"code": "club"}))["offer"]["status"] == "PUBLISHED"
    first, again = await _told(seller, "offer.published")
    assert first == again == {"prices": [dollars, euros]}


async def test_nothing_archived_goes_on_sale_again_before_it_is_restored(seller: Seller) -> None:
    product = await seller.product()
    dollars = (await seller.price(product, money=money(1200)))["id"]
    euros = (await seller.price(product, money=money(1100, "EUR")))["id"]
    offer = await seller.offer(dollars, prices=[{"price": euros}])
    for act, key in (("offerWithdraw", offer), ("priceArchive", euros), ("productArchive", product)):
        assert await _do(seller, act, key) == []
    assert await _do(seller, "offerRepublish", offer) == ["PRODUCT_ARCHIVED"]
    for _ in range(2):
        assert await _do(seller, "productRestore", product) == []
    assert await _do(seller, "offerRepublish", offer) == ["PRICE_ARCHIVED"]
    for _ in range(2):
        assert await _do(seller, "priceRestore", euros) == []
    assert await _do(seller, "offerRepublish", offer) == []
    assert await _do(seller, "priceArchive", euros) == ["PRICE_ON_SALE"]
    assert (await _told(seller, "product.restored"), await _told(seller, "price.restored")) == ([{}], [{}])


async def test_a_restored_coupon_is_used_again_and_ends_when_it_said(seller: Seller, api: Door) -> None:
    offer, coupon = await seller.offer(), await seller.coupon("BACK", endsAt="2099-01-01T00:00:00Z")
    await _do(seller, "couponArchive", coupon["id"])
    asked = {"code": "BACK", "offer": offer}
    assert (await api(CHECK, asked))["couponCheck"]["refusal"] == "COUPON_UNKNOWN"
    for _ in range(2):
        assert await _do(seller, "couponRestore", coupon["id"]) == []
    assert (await api(CHECK, asked))["couponCheck"]["refusal"] is None
    assert await _told(seller, "coupon.restored") == [{}]


@pytest.mark.parametrize("mutation", ["offerRepublish", "productRestore", "priceRestore", "couponRestore"])
async def test_only_who_writes_the_catalogue_brings_anything_back(seller: Seller, api: Door, mutation: str) -> None:
    price = await seller.price(money=money(1200))
    kept = {"price": price["id"], "offer": await seller.offer(price["id"]), "product": await seller.product()}
    subject = next(word for word in ("offer", "product", "price", "coupon") if mutation.startswith(word))
    key = kept[subject] if subject in kept else (await seller.coupon())["id"]
    asked = ACT % (mutation, subject, "Coupon" if subject == "coupon" else "Catalogue")
    assert await (await api.member()).errors(asked, {"id": key}) == ["FORBIDDEN"]


async def test_staff_see_all_upsells_and_what_a_trial_costs_in_every_currency(seller: Seller, api: Door) -> None:
    product = await seller.product()
    dollars = (await seller.price(product, money=money(1200)))["id"]
    euros = (await seller.price(product, money=money(1100, "EUR")))["id"]
    gone = await seller.offer(code="gone")
    phases = [
        {"money": money(0), "intervalUnit": "DAY", "intervalCount": 7},
        {"money": money(500), "moneyElsewhere": [money(450, "EUR")], "intervalUnit": "MONTH", "intervalCount": 1},
    ]
    await seller.offer(dollars, code="club", prices=[{"price": euros}], trialPhases=phases, upsells=[gone])
    await _do(seller, "offerWithdraw", gone)
    own, seen = (await seller.door(OFFER, {"code": "club"}))["offer"], (await api(OFFER, {"code": "club"}))["offer"]
    assert (own["upsells"], own["all"]) == ([], [{"code": "gone"}])
    assert (seen["upsells"], seen["all"]) == ([], [])
    assert [one["moneyElsewhere"] for one in seen["trialPhases"]] == [[money(0, "EUR")], [money(450, "EUR")]]
