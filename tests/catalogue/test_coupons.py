"""Coupons as staff makes them and buyers ask about them."""

from typing import Any

import pytest

from tests.catalogue.selling import CHECK, Seller, money
from tests.conftest import Clock
from tests.door import Door

UPDATE = """mutation ($input: CouponUpdateInput!) { couponUpdate(input: $input) {
  coupon { name mostUses mostUsesPerAccount startsAt endsAt }
  userErrors { field ... on CouponUserError { code } } } }"""
ARCHIVE = """mutation ($coupon: ID!) { couponArchive(input: {coupon: $coupon}) { coupon { archivedAt } } }"""
TOLD = "query ($types: [String!]) { events(first: 20, types: $types) { nodes { type payload subject { id } } } }"


async def _checked(door: Door, code: str, offer: str, **given: Any) -> dict[str, Any]:
    answer: dict[str, Any] = (await door(CHECK, {"code": code, "offer": offer, **given}))["couponCheck"]
    return answer


async def _told(seller: Seller, *types: str) -> list[Any]:
    found = (await seller.door(TOLD, {"types": list(types)}))["events"]["nodes"]
    return [(event["type"], event["payload"]) for event in found]


async def test_a_buyer_is_told_what_a_coupon_takes_off_in_any_case_of_its_code(seller: Seller, api: Door) -> None:
    offer = await seller.offer()
    await seller.coupon("Autumn", percent="12.5", name="Autumn sale", duration="PERIODS", periods=3)
    for typed in ("Autumn", "AUTUMN", " autumn ", "ａｕｔｕｍｎ"):
        found = await _checked(api, typed, offer)
        assert found["refusal"] is None
        assert found["price"] == money(1050)
    assert found["coupon"] == {
        "name": "Autumn sale",
        "percent": "12.5",
        "amountOff": None,
        "duration": "PERIODS",
        "periods": 3,
    }


async def test_an_amount_takes_off_its_currency_alone_and_never_more_than_there_is(seller: Seller, api: Door) -> None:
    product = await seller.product()
    dollars = (await seller.price(product, money=money(1200)))["id"]
    euros = (await seller.price(product, money=money(1100, "EUR")))["id"]
    offer = await seller.offer(dollars, prices=[{"price": euros}])
    await seller.coupon("five", amountOff=money(500))
    await seller.coupon("huge", amountOff=money(99900))
    assert (await _checked(api, "five", offer))["price"] == money(700)
    assert (await _checked(api, "huge", offer))["price"] == money(0)
    refused = await _checked(api, "five", offer, currency="EUR")
    assert (refused["refusal"], refused["coupon"], refused["price"]) == ("COUPON_CURRENCY", None, None)


async def test_a_percentage_is_taken_off_what_a_quantity_costs_by_its_tiers(seller: Seller, api: Door) -> None:
    tiers = [{"upTo": 10, "unitAmount": "10"}, {"unitAmount": "8"}]
    price = (await seller.price(model="GRADUATED", currency="USD", tiers=tiers))["id"]
    offer = await seller.offer(price, mostQuantity=None)
    await seller.coupon("ten", percent="10")
    assert (await _checked(api, "ten", offer, quantity=14))["price"] == money(11880)


async def test_a_coupon_is_for_the_products_and_offers_that_it_names(seller: Seller, api: Door) -> None:
    product = await seller.product(code="club")
    of_product = await seller.offer((await seller.price(product, money=money(100)))["id"], code="member")
    named, other = await seller.offer(code="named"), await seller.offer()
    made = await seller.coupon("some", products=[product], offers=[named])
    assert (made["products"], made["offers"]) == ([{"code": "club"}], [{"code": "named"}])
    refusals = [(await _checked(api, "some", offer))["refusal"] for offer in (of_product, named, other)]
    assert refusals == [None, None, "COUPON_NOT_FOR_OFFER"]


async def test_a_coupon_counts_between_its_dates_and_its_end_is_told(seller: Seller, api: Door, clock: Clock) -> None:
    offer = await seller.offer()
    starts, ends = (f"{clock.now.replace(year=clock.now.year + years):%Y-%m-%dT00:00:00Z}" for years in (1, 2))
    await seller.coupon("later", startsAt=starts, endsAt=ends)
    assert (await _checked(api, "later", offer))["refusal"] == "COUPON_NOT_STARTED"
    await clock.advance(days=400)
    assert (await _checked(api, "later", offer))["refusal"] is None
    assert await _told(seller, "coupon.expired") == []
    await clock.advance(days=400)
    assert (await _checked(api, "later", offer))["refusal"] == "COUPON_EXPIRED"
    assert await _told(seller, "coupon.expired") == [("coupon.expired", {})]


async def test_an_end_that_is_put_off_or_taken_away_is_not_told(seller: Seller, clock: Clock) -> None:
    in_a_week = f"{clock.now.replace(year=clock.now.year + 1):%Y-%m-%dT00:00:00Z}"
    staying, gone = await seller.coupon("stay", endsAt=in_a_week), await seller.coupon("gone", endsAt=in_a_week)
    await seller.door(UPDATE, {"input": {"coupon": staying["id"], "endsAt": None}})
    await seller.door(ARCHIVE, {"coupon": gone["id"]})
    await clock.advance(days=400)
    assert await _told(seller, "coupon.expired") == []


async def test_limits_and_dates_may_change_and_what_it_takes_off_may_not(seller: Seller) -> None:
    coupon = (await seller.coupon("ten", mostUses=5))["id"]
    wanted = {"coupon": coupon, "name": "Ten off", "mostUses": None, "mostUsesPerAccount": 2}
    for _ in range(2):
        changed = (await seller.door(UPDATE, {"input": wanted}))["couponUpdate"]["coupon"]
    assert (changed["name"], changed["mostUses"], changed["mostUsesPerAccount"]) == ("Ten off", None, 2)
    ((_, told),) = await _told(seller, "coupon.updated")
    assert sorted(told["fields"]) == ["mostUses", "mostUsesPerAccount", "name"]
    assert await seller.door.raw(UPDATE, {"input": {"coupon": coupon, "percent": "50"}})
    for limits, code in (
        ({"mostUses": 0}, "LIMIT_INVALID"),
        ({"startsAt": "2031-01-01T00:00:00Z", "endsAt": "2030-01-01T00:00:00Z"}, "DATES_INVALID"),
    ):
        refused = (await seller.door(UPDATE, {"input": {"coupon": coupon, **limits}}))["couponUpdate"]
        assert [error["code"] for error in refused["userErrors"]] == [code]


async def test_an_archived_coupon_is_known_to_staff_alone(seller: Seller, api: Door) -> None:
    offer, coupon = await seller.offer(), await seller.coupon("gone")
    for _ in range(2):
        await seller.door(ARCHIVE, {"coupon": coupon["id"]})
    assert (await _checked(api, "gone", offer))["refusal"] == "COUPON_UNKNOWN"
    assert (await seller.door('{ coupon(code: "GONE") { archivedAt } }'))["coupon"]["archivedAt"]
    assert len(await _told(seller, "coupon.archived")) == 1
    refused = (await seller.door(UPDATE, {"input": {"coupon": coupon["id"], "mostUses": 9}}))["couponUpdate"]
    assert [error["code"] for error in refused["userErrors"]] == ["COUPON_ARCHIVED"]


async def test_a_code_is_taken_once_in_any_case(seller: Seller) -> None:
    await seller.coupon("Autumn")
    assert await seller.refused_coupon("AUTUMN") == [("CODE_TAKEN", ["code"])]


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"percent": "0"}, "PERCENT_INVALID", "percent"),
        ({"percent": "100.0001"}, "PERCENT_INVALID", "percent"),
        ({"percent": "0.00001"}, "PERCENT_INVALID", "percent"),
        ({"percent": "10", "amountOff": money(1)}, "DISCOUNT_AMBIGUOUS", "percent"),
        ({"percent": None}, "DISCOUNT_AMBIGUOUS", "percent"),
        ({"amountOff": money(0)}, "AMOUNT_INVALID", "amountOff"),
        ({"amountOff": money(-1)}, "AMOUNT_NEGATIVE", "amountOff"),
        ({"amountOff": money(10**18)}, "AMOUNT_INVALID", "amountOff"),
        ({"duration": "PERIODS"}, "DURATION_INVALID", "periods"),
        ({"duration": "FOREVER", "periods": 3}, "DURATION_INVALID", "periods"),
        ({"duration": "PERIODS", "periods": 0}, "DURATION_INVALID", "periods"),
        ({"mostUses": 0}, "LIMIT_INVALID", "mostUses"),
        ({"mostUsesPerAccount": -1}, "LIMIT_INVALID", "mostUsesPerAccount"),
        ({"endsAt": "2020-01-01T00:00:00Z"}, "DATES_INVALID", "endsAt"),
        ({"startsAt": "2099-01-01T00:00:00Z", "endsAt": "2098-01-01T00:00:00Z"}, "DATES_INVALID", "endsAt"),
        ({"code": "ten percent"}, "CODE_INVALID", "code"),
        ({"name": "x" * 121}, "NAME_INVALID", "name"),
    ],
)
async def test_a_coupon_that_makes_no_sense_is_refused(
    seller: Seller, given: dict[str, Any], code: str, field: str
) -> None:
    ((refused, path),) = await seller.refused_coupon(**{"code": "AUTUMN", **given})
    assert (refused, path[0]) == (code, field)


async def test_a_coupon_tells_its_terms_when_it_is_made(seller: Seller) -> None:
    await seller.coupon("five", amountOff=money(500), mostUses=7)
    ((_, told),) = await _told(seller, "coupon.created")
    assert told["terms"] == {
        "code": "five",
        "percent": None,
        "amountOff": {"amount": "5.00", **money(500)},
        "duration": "ONCE",
        "periods": None,
        "mostUses": 7,
        "startsAt": None,
        "endsAt": None,
    }


async def test_who_guesses_codes_is_stopped_and_others_are_not(seller: Seller, api: Door) -> None:
    offer, guesser, buyer = await seller.offer(), await api.member(), await api.member()
    await seller.coupon("secret")
    for number in range(20):
        assert (await _checked(guesser, f"guess{number}", offer))["refusal"] == "COUPON_UNKNOWN"
    asked = {"code": "secret", "offer": offer}
    assert await guesser.errors(CHECK, asked) == ["RATE_LIMITED"]
    assert (await _checked(buyer, "secret", offer))["refusal"] is None


async def test_coupons_are_listed_for_staff_alone(seller: Seller, api: Door) -> None:
    made = await seller.coupon("one")
    listing = "{ coupons(first: 5) { nodes { code uses } } }"
    assert (await seller.door(listing))["coupons"]["nodes"] == [{"code": "one", "uses": 0}]
    assert await api.errors(listing) == ["UNAUTHENTICATED"]
    assert await api.errors('{ coupon(code: "one") { id } }') == ["UNAUTHENTICATED"]
    assert (await api("query ($id: ID!) { node(id: $id) { id } }", {"id": made["id"]}))["node"] is None


async def test_nobody_asks_about_an_offer_that_is_not_on_sale(seller: Seller, api: Door) -> None:
    offer = await seller.offer()
    await seller.coupon("ten")
    await seller.door("mutation ($id: ID!) { offerWithdraw(input: {offer: $id}) { offer { id } } }", {"id": offer})
    assert await api.errors(CHECK, {"code": "ten", "offer": offer}) == ["NOT_FOUND"]
