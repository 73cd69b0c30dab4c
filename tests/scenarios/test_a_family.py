"""A family account with a place for each of them."""

import pytest

from tenure.context import Context
from tests.billing.house import Refused
from tests.scenarios.book import Story
from tests.scenarios.conftest import Opening


async def test_more_places_count_now_and_fewer_when_the_period_ends(opening: Opening, system: Context) -> None:
    house = await opening("2025-06-01")
    house.product = await house.new_product(isSeated=True)
    price = {"model": "PER_UNIT", "unitAmount": "6.00"}
    offer = await house.offer(None, price=price, leastQuantity=0, mostQuantity=6)
    agreement = await (await house.buyer()).buys(offer, quantity=2)
    story = Story(house, system, agreement)

    async def seats(quantity: int) -> None:
        await agreement.change(quantity=quantity, when="BY_DIRECTION")

    await story.on("2025-06-01", "two places")
    await story.on("2025-06-16", "four, for half of the month", lambda: seats(4))
    await story.on("2025-06-21", "one, from the next month on", lambda: seats(1))
    with pytest.raises(Refused) as refused:
        await seats(0)
    assert refused.value.code == "SEATS_TAKEN", "the one who bought sits in it"
    await story.on("2025-07-01", "renewed for one")
    await story.on("2025-08-01", "renewed for one")
    assert story.rows == [
        # day          what                          charged credit balance state
        ("2025-06-01", "two places", 1200, 0, 0, "ACTIVE"),
        ("2025-06-16", "four, for half of the month", 1200, -600, 0, "ACTIVE"),
        ("2025-06-21", "one, from the next month on", 0, 0, 0, "ACTIVE"),
        ("2025-07-01", "renewed for one", 600, 0, 0, "ACTIVE"),
        ("2025-08-01", "renewed for one", 600, 0, 0, "ACTIVE"),
    ]
    await story.close()
