"""Prices: what a quantity costs, exactly, and which prices there cannot be."""

from typing import Any

import pytest

from tests.catalogue.selling import Seller, money
from tests.door import Door, Failed


def _tier(up_to: int | None, unit: str, flat: str = "0") -> dict[str, Any]:
    return {"upTo": up_to, "unitAmount": unit, "flatAmount": flat}


async def _tiered(seller: Seller, model: str, *tiers: dict[str, Any]) -> str:
    return str((await seller.price(model=model, currency="USD", tiers=list(tiers)))["id"])


async def test_p18_graduated_seats_with_a_flat_first_tier(seller: Seller) -> None:
    tiers = [_tier(50, "0", "999"), _tier(100, "20"), _tier(200, "17.50"), _tier(None, "15")]
    price = await _tiered(seller, "GRADUATED", *tiers)
    assert await seller.costs(price, 143) == [275150]


async def test_p19_the_same_tiers_graduated_and_by_volume(seller: Seller) -> None:
    tiers = [_tier(10, "10.00"), _tier(None, "8.00")]
    assert await seller.costs(await _tiered(seller, "GRADUATED", *tiers), 14) == [13200]
    assert await seller.costs(await _tiered(seller, "VOLUME", *tiers), 14) == [11200]


async def test_p48_each_tier_that_is_reached_adds_its_flat_amount_and_the_first_is_due_for_nothing(
    seller: Seller,
) -> None:
    tiers = [_tier(10, "10.00", "2.00"), _tier(20, "5.00", "3.00"), _tier(None, "5.00", "3.00")]
    price = await _tiered(seller, "GRADUATED", *tiers)
    assert await seller.costs(price, 0, 1, 10, 11, 12, 21) == [200, 1200, 10200, 11000, 11500, 16300]


async def test_a_flat_price_is_the_same_for_any_quantity_and_a_seat_price_is_not(seller: Seller) -> None:
    flat = await seller.price(money=money(1200))
    seats = await seller.price(money=money(1200), model="PER_UNIT")
    assert await seller.costs(flat["id"], 0, 1, 7) == [1200, 1200, 1200]
    assert await seller.costs(seats["id"], 0, 1, 7) == [0, 1200, 8400]


async def test_every_begun_package_counts(seller: Seller) -> None:
    price = await seller.price(model="PACKAGE", unitAmount="5", currency="USD", packageSize=100)
    assert price["packageSize"] == 100
    assert await seller.costs(price["id"], 0, 1, 100, 101, 1000) == [0, 500, 500, 1000, 5000]


async def test_a_unit_may_cost_a_millionth_of_a_millionth_and_is_rounded_once(seller: Seller) -> None:
    price = await seller.price(model="PER_UNIT", unitAmount="0.000000000001", currency="USD")
    assert price["unitAmount"] == "0.000000000001"
    assert price["money"] == {"amountMinor": "0", "currency": "USD"}
    tenth = await seller.price(model="PER_UNIT", unitAmount="0.0335", currency="USD")
    assert tenth["money"]["amountMinor"] == "3"
    assert await seller.costs(tenth["id"], 1, 2, 1000) == [3, 7, 3350]


@pytest.mark.parametrize(("currency", "minor"), [("JPY", 3), ("USD", 250), ("KWD", 2500)])
async def test_each_currency_has_its_own_minor_units(seller: Seller, currency: str, minor: int) -> None:
    price = await seller.price(model="PER_UNIT", unitAmount="2.5", currency=currency)
    assert await seller.costs(price["id"], 1) == [minor]


async def test_a_price_tells_its_tiers_as_they_were_given(seller: Seller) -> None:
    price = await seller.price(
        model="VOLUME", currency="EUR", includesTax=True, tiers=[_tier(10, "1.250", "20"), _tier(None, "0.035")]
    )
    assert price["includesTax"]
    assert price["unitAmount"] == "0"
    assert price["tiers"] == [_tier(10, "1.25", "20"), _tier(None, "0.035", "0")]


async def test_intervals_are_any_number_of_days_to_years_or_none_at_all(seller: Seller) -> None:
    for unit, count in (("DAY", 90), ("WEEK", 2), ("MONTH", 18), ("YEAR", 2), ("ONCE", 1), ("LIFETIME", 1)):
        price = await seller.price(money=money(100), intervalUnit=unit, intervalCount=count)
        assert (price["intervalUnit"], price["intervalCount"]) == (unit, count)


LAST = _tier(None, "1")


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({}, "PRICE_AMBIGUOUS", "money"),
        ({"money": money(1), "unitAmount": "1", "currency": "USD"}, "PRICE_AMBIGUOUS", "money"),
        ({"unitAmount": "1", "model": "VOLUME", "currency": "USD", "tiers": [LAST]}, "PRICE_AMBIGUOUS", "unitAmount"),
        ({"unitAmount": "1"}, "CURRENCY_MISSING", "currency"),
        ({"money": money(1), "currency": "EUR"}, "CURRENCY_DIFFERS", "currency"),
        ({"money": money(-1)}, "AMOUNT_NEGATIVE", "money"),
        ({"money": money(10**15)}, "AMOUNT_INVALID", "money"),
        ({"unitAmount": "0.0000000000001", "currency": "USD"}, "AMOUNT_INVALID", "unitAmount"),
        ({"unitAmount": "1e999999", "currency": "USD"}, "AMOUNT_INVALID", "unitAmount"),
        ({"model": "GRADUATED", "money": money(1)}, "TIERS_INVALID", "tiers"),
        ({"currency": "USD", "tiers": [LAST]}, "TIERS_INVALID", "tiers"),
        ({"model": "VOLUME", "currency": "USD", "tiers": [_tier(9, "1")]}, "TIERS_INVALID", "tiers"),
        ({"model": "VOLUME", "currency": "USD", "tiers": [LAST, LAST]}, "TIERS_INVALID", "tiers"),
        (
            {"model": "VOLUME", "currency": "USD", "tiers": [_tier(9, "1"), _tier(9, "1"), LAST]},
            "TIERS_INVALID",
            "tiers",
        ),
        ({"model": "VOLUME", "currency": "USD", "tiers": [_tier(0, "1"), LAST]}, "TIERS_INVALID", "tiers"),
        ({"model": "VOLUME", "currency": "USD", "tiers": [_tier(None, "-1")]}, "AMOUNT_NEGATIVE", "tiers"),
        ({"model": "PACKAGE", "money": money(1)}, "PACKAGE_INVALID", "packageSize"),
        ({"model": "PACKAGE", "money": money(1), "packageSize": 0}, "PACKAGE_INVALID", "packageSize"),
        ({"money": money(1), "packageSize": 5}, "PACKAGE_INVALID", "packageSize"),
        ({"money": money(1), "intervalCount": 0}, "INTERVAL_INVALID", "intervalCount"),
        ({"money": money(1), "intervalCount": 121}, "INTERVAL_INVALID", "intervalCount"),
        ({"money": money(1), "intervalUnit": "ONCE", "intervalCount": 2}, "INTERVAL_INVALID", "intervalCount"),
    ],
)
async def test_a_price_that_makes_no_sense_is_refused(
    seller: Seller, given: dict[str, Any], code: str, field: str
) -> None:
    ((refused, path),) = await seller.refused_price(**given)
    assert (refused, path[0]) == (code, field)


@pytest.mark.parametrize("amount", ["NaN", "-Infinity", "a lot", "", True])
async def test_an_amount_is_a_number(seller: Seller, amount: object) -> None:
    with pytest.raises(Failed):
        await seller.price(unitAmount=amount, currency="USD")


async def test_nobody_asks_what_less_than_nothing_costs(seller: Seller) -> None:
    price = await seller.price(money=money(1200))
    with pytest.raises(Failed) as failed:
        await seller.costs(price["id"], -1)
    assert failed.value.codes == ["BAD_INPUT"]


ARCHIVE = """mutation ($price: ID!) { priceArchive(input: {price: $price}) { price { archivedAt }
  userErrors { ... on CatalogueUserError { code } } } }"""


async def test_an_archived_price_is_put_on_sale_no_more(seller: Seller) -> None:
    price = (await seller.price(money=money(1200)))["id"]
    for _ in range(2):
        archived = (await seller.door(ARCHIVE, {"price": price}))["priceArchive"]
        assert archived["price"]["archivedAt"]
    assert await seller.refused_offer(price) == [("PRICE_ARCHIVED", ["price"])]


async def test_a_price_is_not_archived_while_it_is_on_sale_in_any_currency(seller: Seller) -> None:
    product = await seller.product()
    dollars = (await seller.price(product, money=money(1200)))["id"]
    euros = (await seller.price(product, money=money(1100, "EUR")))["id"]
    offer = await seller.offer(dollars, prices=[{"price": euros}])
    for price in (dollars, euros):
        refused = (await seller.door(ARCHIVE, {"price": price}))["priceArchive"]
        assert refused["userErrors"] == [{"code": "PRICE_ON_SALE"}]
    await seller.door("mutation ($id: ID!) { offerWithdraw(input: {offer: $id}) { offer { id } } }", {"id": offer})
    assert (await seller.door(ARCHIVE, {"price": euros}))["priceArchive"]["price"]["archivedAt"]


async def test_everybody_may_see_what_a_price_costs(seller: Seller, api: Door) -> None:
    price = await _tiered(seller, "GRADUATED", _tier(10, "10.00"), _tier(None, "8.00"))
    assert await Seller(api).costs(price, 14) == [13200]
