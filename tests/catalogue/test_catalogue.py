"""What is sold, through the public door."""

from typing import Any

import pytest

from tenure.context import Context
from tests.door import Door, Failed

FEATURE = """mutation ($code: String!) { featureCreate(input: {code: $code, name: "Library"}) {
  feature { id code kind } userErrors { message field ... on CatalogueUserError { code } } } }"""
PRODUCT = """mutation ($code: String!, $features: [ProductFeatureInput!]!) {
  productCreate(input: {code: $code, name: "Club", features: $features}) {
    product { id features { amount feature { code } } } userErrors { ... on CatalogueUserError { code } } } }"""
PRICE = """mutation ($product: ID!, $money: MoneyInput!, $unit: IntervalUnit!) {
  priceCreate(input: {product: $product, money: $money, intervalUnit: $unit}) {
    price { id money { amount amountMinor currency text } } userErrors { ... on CatalogueUserError { code } } } }"""
OFFER = """mutation ($input: OfferPublishInput!) { offerPublish(input: $input) {
  offer { id code listPrice { text } trialPhases { ordinal intervalCount } } cursor
  userErrors { message field ... on CatalogueUserError { code } } } }"""
OFFERS = """{ offers(first: 10) { nodes {
  code name price { money { text } } product { code features { feature { code } } } } } }"""


async def _price(staff: Door, code: str, minor: str = "1200", unit: str = "MONTH") -> str:
    product = (await staff(PRODUCT, {"code": code, "features": []}))["productCreate"]["product"]["id"]
    variables = {"product": product, "money": {"amountMinor": minor, "currency": "USD"}, "unit": unit}
    return str((await staff(PRICE, variables))["priceCreate"]["price"]["id"])


def _phase(minor: str, unit: str) -> dict[str, Any]:
    return {"money": {"amountMinor": minor, "currency": "USD"}, "intervalUnit": unit, "intervalCount": 1}


async def test_staff_make_an_offer_that_everybody_sees(api: Door) -> None:
    staff = await api.staff()
    feature = (await staff(FEATURE, {"code": "library"}))["featureCreate"]["feature"]["id"]
    product = (await staff(PRODUCT, {"code": "club", "features": [{"feature": feature}]}))["productCreate"]["product"]
    money = {"amountMinor": "1200", "currency": "USD"}
    price = (await staff(PRICE, {"product": product["id"], "money": money, "unit": "MONTH"}))["priceCreate"]["price"]
    assert price["money"] == {"amount": "12.00", "amountMinor": "1200", "currency": "USD", "text": "$12.00"}
    trial = [{"money": {"amountMinor": "0", "currency": "USD"}, "intervalUnit": "DAY", "intervalCount": 7}]
    given = {"price": price["id"], "code": "monthly", "name": "Monthly", "trialPhases": trial}
    await staff(OFFER, {"input": given})

    seen = (await api(OFFERS))["offers"]["nodes"]
    assert [offer["code"] for offer in seen] == ["monthly"]
    assert seen[0]["product"]["features"] == [{"feature": {"code": "library"}}]


async def test_a_code_is_taken_once_and_the_refusal_names_the_field(api: Door) -> None:
    staff = await api.staff()
    await staff(FEATURE, {"code": "twice"})
    refused = (await staff(FEATURE, {"code": "twice"}))["featureCreate"]
    assert refused["feature"] is None
    assert refused["userErrors"] == [
        {"message": "Another feature already has this code.", "field": ["code"], "code": "CODE_TAKEN"}
    ]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"listPrice": {"amountMinor": "1", "currency": "EUR"}}, "CURRENCY_DIFFERS"),
        ({"trialPhases": [_phase("-1", "DAY")]}, "AMOUNT_NEGATIVE"),
        ({"trialPhases": [_phase("1", "ONCE")]}, "INTERVAL_INVALID"),
        ({"trialPhases": [_phase("1", "DAY")] * 3}, "TOO_MANY_TRIAL_PHASES"),
    ],
)
async def test_terms_that_contradict_one_another_are_refused(api: Door, change: dict[str, Any], code: str) -> None:
    staff = await api.staff()
    given = {"price": await _price(staff, "terms"), "code": "x", "name": "X", **change}
    refused = (await staff(OFFER, {"input": given}))["offerPublish"]
    assert [error["code"] for error in refused["userErrors"]] == [code]


async def test_a_price_for_life_has_no_trial(api: Door) -> None:
    staff = await api.staff()
    trial = [{"money": {"amountMinor": "0", "currency": "USD"}, "intervalUnit": "DAY", "intervalCount": 7}]
    price = await _price(staff, "life", unit="LIFETIME")
    refused = (await staff(OFFER, {"input": {"price": price, "code": "l", "name": "L", "trialPhases": trial}}))[
        "offerPublish"
    ]
    assert [error["code"] for error in refused["userErrors"]] == ["TRIAL_NEEDS_INTERVAL"]


async def test_a_withdrawn_offer_is_listed_no_more(api: Door) -> None:
    staff = await api.staff()
    given = {"price": await _price(staff, "gone"), "code": "gone", "name": "Gone"}
    offer = (await staff(OFFER, {"input": given}))["offerPublish"]["offer"]["id"]
    withdraw = "mutation ($id: ID!) { offerWithdraw(input: {offer: $id}) { offer { status } } }"
    assert (await staff(withdraw, {"id": offer}))["offerWithdraw"]["offer"]["status"] == "WITHDRAWN"
    assert (await api(OFFERS))["offers"]["nodes"] == []
    assert (await api('{ offer(code: "gone") { id } }'))["offer"] is None


async def test_members_and_visitors_may_not_write_the_catalogue(api: Door) -> None:
    assert await api.errors(FEATURE, {"code": "no"}) == ["UNAUTHENTICATED"]
    assert await (await api.member()).errors(FEATURE, {"code": "no"}) == ["FORBIDDEN"]


async def test_pages_of_a_list_follow_their_cursor_without_gap_or_repeat(api: Door, system: Context) -> None:
    staff = await api.staff()
    for number in range(7):
        await staff(PRODUCT, {"code": f"p{number}", "features": []})
    listing = """query ($after: String) { products(first: 3, after: $after) {
      nodes { code } pageInfo { hasNextPage endCursor } } }"""
    seen, after = [], None
    for _ in range(3):
        page = (await staff(listing, {"after": after}))["products"]
        seen += [node["code"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
    assert seen == [f"p{number}" for number in reversed(range(7))]
    assert not page["pageInfo"]["hasNextPage"]


@pytest.mark.parametrize(
    "arguments", ["", "(first: 0)", "(first: 101)", "(first: 1, last: 1)", '(first: 1, after: "x")']
)
async def test_a_list_must_be_asked_for_in_pages(api: Door, arguments: str) -> None:
    with pytest.raises(Failed) as failed:
        await api(f"{{ offers{arguments} {{ nodes {{ id }} }} }}")
    assert failed.value.codes == ["BAD_INPUT"]
