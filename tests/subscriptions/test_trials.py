"""A trial is had once, by an account and by the person behind it."""

from typing import Any

import pytest

from models.catalogue import IntervalUnit, Offer
from tenure.catalogue.offers import Phase
from tenure.context import Context
from tenure.identity import addresses
from tenure.kit.money import Money
from tenure.subscriptions import trials
from tests.billing.world import set_here
from tests.door import Door
from tests.subscriptions.rows import rows
from tests.subscriptions.shop import Shop, begin, buy, new_shop, pay


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


@pytest.fixture
async def offer(shop: Shop) -> Offer:
    return await shop.offer(1200, IntervalUnit.MONTH, 1, Phase(Money(0, "USD"), IntervalUnit.DAY, 7))


async def status(bought: dict[str, Any]) -> str:
    return str(bought["checkout"]["subscription"]["status"])


def test_one_person_writes_their_address_in_many_ways() -> None:
    assert addresses.person("anna.b+club@gmail.com") == addresses.person("annab@googlemail.com")
    assert addresses.person("anna+club@example.com") == "anna@example.com"
    assert addresses.person("anna.b@example.com") != addresses.person("annab@example.com")
    assert addresses.person("+@example.com") == "+@example.com"


async def test_another_account_of_the_same_person_has_no_second_trial(api: Door, offer: Offer) -> None:
    assert await status(await buy(await api.member("anna@example.com"), offer)) == "TRIALING"
    assert await status(await buy(await api.member("anna+again@example.com"), offer)) == "ACTIVE"
    assert await status(await buy(await api.member("bert@example.com"), offer)) == "TRIALING"


async def test_a_card_that_had_its_trial_is_told_so_and_pays_the_regular_price_then(
    api: Door, offer: Offer, system: Context, claim: Any
) -> None:
    await set_here(system, trials.ONCE_PER_CARD, "ALWAYS")
    assert await status(await buy(await api.member("anna@example.com"), offer)) == "TRIALING"
    other = await api.member("bert@example.com")
    checkout = await begin(other, offer)
    refused = await pay(other, checkout, key="first")
    assert refused["userErrors"][0] | {"message": ""} == {
        "code": "TRIAL_USED",
        "field": ["paymentMethod"],
        "message": "",
    }
    assert (await pay(other, checkout, key="first"))["userErrors"] == refused["userErrors"]
    assert len(await rows(system, "subscription")) == 1
    paid = await pay(other, checkout)
    assert (await status(paid), paid["payment"]["amount"]["amountMinor"]) == ("ACTIVE", "1200")
    claim("a trial is had once per account, per address and per card")


async def test_the_test_numbers_of_the_sandbox_are_everybodys(api: Door, offer: Offer) -> None:
    for email in ("anna@example.com", "bert@example.com"):
        assert await status(await buy(await api.member(email), offer)) == "TRIALING"
