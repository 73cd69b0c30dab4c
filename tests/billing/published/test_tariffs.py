"""Published cases of tiers, discounts, billing dates and numbers."""

from typing import Any

import pytest

from tests.billing.house import House, day
from tests.billing.published.conftest import Opening


def tier(up_to: int | None, unit: str, flat: str = "0") -> dict[str, Any]:
    return {"upTo": up_to, "unitAmount": unit, "flatAmount": flat}


async def cost(house: House, model: str, tiers: list[dict[str, Any]], *quantities: int) -> list[int]:
    """What buying each quantity comes to."""
    price = {"model": model, "tiers": tiers}
    offer = await house.offer(None, price=price, leastQuantity=0, mostQuantity=None)
    bought = [await (await house.buyer()).buys(offer, quantity=quantity) for quantity in quantities]
    return [(await agreement.new()).charge for agreement in bought]


async def test_p18_seats_by_tier_with_a_flat_amount(opening: Opening) -> None:
    tiers = [tier(50, "0", "999.00"), tier(100, "20.00"), tier(200, "17.50"), tier(None, "15.00")]
    assert await cost(await opening("2025-06-01"), "GRADUATED", tiers, 143) == [275150]


async def test_p19_graduated_and_by_volume(opening: Opening) -> None:
    house, tiers = await opening("2025-06-01"), [tier(10, "10.00"), tier(None, "8.00")]
    assert await cost(house, "GRADUATED", tiers, 14) == [13200]
    assert await cost(house, "VOLUME", tiers, 14) == [11200]


async def test_p48_flat_amounts_of_the_tiers_that_are_reached(opening: Opening) -> None:
    tiers = [tier(10, "10.00", "2.00"), tier(20, "5.00", "3.00"), tier(None, "5.00", "3.00")]
    found = await cost(await opening("2025-06-01"), "GRADUATED", tiers, 0, 1, 10, 11, 12, 21)
    assert found == [200, 1200, 10200, 11000, 11500, 16300]


@pytest.mark.parametrize(("year", "february"), [(2024, 29), (2025, 28)])
async def test_p03_the_31st_is_kept_through_shorter_months(opening: Opening, year: int, february: int) -> None:
    house = await opening(f"{year}-01-31")
    agreement = await (await house.buyer()).buys(await house.offer(1000))
    await house.clock.advance_to(day(f"{year}-06-01"))
    _, *renewals = [one["periodStart"][:10] for one in await agreement.invoices()]
    assert renewals == [f"{year}-02-{february}", f"{year}-03-31", f"{year}-04-30", f"{year}-05-31"]


async def test_p53_a_series_for_each_account(opening: Opening) -> None:
    pattern = {"billing__number_pattern": "{prefix}-{account:03}-{n:03}", "billing__number_prefix": "BENT-1"}
    house = await opening("2023-07-19", "EUR", **pattern)
    offer = await house.offer(12900)
    agreements = [await (await house.buyer(zone="Europe/Paris")).buys(offer) for _ in range(3)]
    await house.clock.advance_to(day("2023-09-20"))
    numbers = [[one["number"] for one in await agreement.invoices()] for agreement in agreements]
    assert numbers == [[f"BENT-1-{account:03}-{n:03}" for n in (1, 2, 3)] for account in (1, 2, 3)]
