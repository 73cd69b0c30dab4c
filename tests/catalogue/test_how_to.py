"""The how-to of selling, done as it is written."""

import re
from pathlib import Path
from typing import Any

from tests.catalogue.selling import Seller, money
from tests.door import Door

TEXT = (Path(__file__).parents[2] / "docs" / "how-to" / "sell-with-prices-and-coupons.md").read_text()
STEPS = re.findall(r"```graphql\n(.*?)```", TEXT, re.DOTALL)


async def _done(door: Door, step: str, **variables: Any) -> Any:
    (answer,) = (await door(step, variables)).values()
    assert not answer.get("userErrors"), answer
    return answer


async def test_the_how_to_of_selling_does_what_it_says(seller: Seller, api: Door) -> None:
    product, dollars, offer, coupon, check = STEPS
    team = (await _done(seller.door, product))["product"]["id"]
    by_seat = (await _done(seller.door, dollars, product=team))["price"]
    assert by_seat["amountFor"]["text"] == "$132.00"

    euros = await seller.price(team, model="PER_UNIT", money=money(900, "EUR"))
    published = (await _done(seller.door, offer, dollars=by_seat["id"], euros=euros["id"]))["offer"]
    assert [one["price"]["amountFor"]["text"] for one in published["prices"]] == ["$30.00", "€27.00"]

    found = (await api('{ offer(code: "team") { id } }'))["offer"]["id"]
    await _done(seller.door, coupon, offer=found)
    answer = await _done(api, check, offer=found)
    assert answer["refusal"] is None
    assert answer["price"]["text"] == "$22.50"
