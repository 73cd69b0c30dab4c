"""Offers: several currencies, terms that belong together, and what may change of them."""

from typing import Any

import pytest

from tests.catalogue.selling import Seller, money
from tests.door import Door

SHOWN = """query ($code: String!, $currency: CurrencyCode) { offer(code: $code) {
  name description rank isPublic currency leastQuantity mostQuantity alignment stub proration
  availableFrom availableUntil
  price(currency: $currency) { money { amountMinor currency } }
  listPrice(currency: $currency) { amountMinor currency }
  prices { currency listPrice { amountMinor } price { money { amountMinor } } }
  trialPhases(currency: $currency) { ordinal money { amountMinor currency } intervalCount creditUnits }
  term { unit count } credits { units endWithPayment leadDays last { unit count } }
  bonuses { code } upsells { code } } }"""
UPDATE = """mutation ($input: OfferUpdateInput!) { offerUpdate(input: $input) { offer { id }
  userErrors { field ... on CatalogueUserError { code } } } }"""
EVENTS = """query ($types: [String!]) { events(first: 100, types: $types) { nodes { type payload } } }"""


async def _shown(door: Door, code: str, currency: str | None = None) -> dict[str, Any]:
    found: dict[str, Any] = (await door(SHOWN, {"code": code, "currency": currency}))["offer"]
    return found


def _phase(amount: dict[str, str], *elsewhere: dict[str, str], **more: Any) -> dict[str, Any]:
    given = {"money": amount, "intervalUnit": "DAY", "intervalCount": 7, **more}
    return {**given, "moneyElsewhere": list(elsewhere)} if elsewhere else given


async def _two_prices(seller: Seller, **product: Any) -> tuple[str, str]:
    """Of one product, in dollars and in euros."""
    of = await seller.product(**product)
    dollars, euros = await seller.price(of, money=money(1200)), await seller.price(of, money=money(1100, "EUR"))
    return str(dollars["id"]), str(euros["id"])


async def test_an_offer_has_a_price_of_its_own_in_each_currency(seller: Seller, api: Door) -> None:
    dollars, euros = await _two_prices(seller)
    await seller.offer(
        dollars,
        code="club",
        listPrice=money(1500),
        prices=[{"price": euros, "listPrice": money(1400, "EUR")}],
        trialPhases=[_phase(money(0)), _phase(money(500), money(450, "EUR"))],
    )
    own, other = await _shown(api, "club"), await _shown(api, "club", "EUR")
    assert own["price"]["money"] == money(1200)
    assert own["listPrice"] == money(1500)
    assert [phase["money"] for phase in own["trialPhases"]] == [money(0), money(500)]
    assert other["price"]["money"] == money(1100, "EUR")
    assert other["listPrice"] == money(1400, "EUR")
    assert [phase["money"] for phase in other["trialPhases"]] == [money(0, "EUR"), money(450, "EUR")]
    assert [one["currency"] for one in own["prices"]] == ["USD", "EUR"]


async def test_an_offer_is_not_sold_in_a_currency_that_has_no_price(seller: Seller, api: Door) -> None:
    await seller.offer(code="club")
    shown = await _shown(api, "club", "GBP")
    assert shown["price"] is None
    assert shown["listPrice"] is None
    assert shown["trialPhases"] == []


async def test_an_offer_keeps_every_term_that_it_was_published_with(seller: Seller, api: Door) -> None:
    hours = await seller.product(consumption="BY_UNIT", isExclusive=False)
    price = (await seller.price(hours, money=money(9900), intervalUnit="MONTH"))["id"]
    bonus, upsell = await seller.offer(code="bonus"), await seller.offer(code="more")
    await seller.offer(
        price,
        code="hours",
        leastQuantity=2,
        mostQuantity=None,
        alignment="CALENDAR",
        stub="FULL",
        proration="DAY_FIXED_30",
        credits={"units": 25, "last": {"unit": "MONTH", "count": 6}, "leadDays": 3},
        trialPhases=[_phase(money(100), creditUnits=10)],
        bonuses=[bonus],
        upsells=[upsell],
    )
    shown = await _shown(api, "hours")
    assert (shown["leastQuantity"], shown["mostQuantity"]) == (2, None)
    assert (shown["alignment"], shown["stub"], shown["proration"]) == ("CALENDAR", "FULL", "DAY_FIXED_30")
    last = {"unit": "MONTH", "count": 6}
    assert shown["credits"] == {"units": 25, "endWithPayment": False, "leadDays": 3, "last": last}
    assert shown["trialPhases"][0]["creditUnits"] == 10
    assert (shown["bonuses"], shown["upsells"]) == ([{"code": "bonus"}], [{"code": "more"}])


async def test_what_is_paid_once_lasts_for_a_term_of_its_own(seller: Seller, api: Door) -> None:
    price = (await seller.price(money=money(5000), intervalUnit="ONCE"))["id"]
    await seller.offer(price, code="season", term={"unit": "MONTH", "count": 5})
    assert (await _shown(api, "season"))["term"] == {"unit": "MONTH", "count": 5}


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"leastQuantity": 3, "mostQuantity": 2}, "QUANTITY_INVALID", "mostQuantity"),
        ({"leastQuantity": -1}, "QUANTITY_INVALID", "mostQuantity"),
        ({"leastQuantity": 0, "mostQuantity": 0}, "QUANTITY_INVALID", "mostQuantity"),
        ({"term": {"unit": "MONTH", "count": 5}}, "TERM_NEEDS_ONCE", "term"),
        ({"credits": {"units": 5}}, "CREDITS_NEED_UNITS", "credits"),
        ({"trialPhases": [_phase(money(0), creditUnits=5)]}, "CREDITS_NEED_UNITS", "trialPhases"),
        ({"trialPhases": [_phase(money(1), money(1, "EUR"))]}, "CURRENCY_DIFFERS", "trialPhases"),
        ({"trialPhases": [_phase(money(1), intervalCount=0)]}, "INTERVAL_INVALID", "trialPhases"),
        ({"listPrice": money(-1)}, "AMOUNT_NEGATIVE", "listPrice"),
        (
            {"availableFrom": "2027-02-01T00:00:00Z", "availableUntil": "2027-01-01T00:00:00Z"},
            "AVAILABILITY_INVALID",
            "availableUntil",
        ),
        ({"name": " "}, "NAME_INVALID", "name"),
        ({"code": "no spaces"}, "CODE_INVALID", "code"),
    ],
)
async def test_terms_that_make_no_sense_are_refused(
    seller: Seller, given: dict[str, Any], code: str, field: str
) -> None:
    ((refused, path),) = await seller.refused_offer(**given)
    assert (refused, path[0]) == (code, field)


@pytest.mark.parametrize(
    ("unit", "given", "code"),
    [
        ("YEAR", {"proration": "DAY_FIXED_30"}, "PRORATION_NEEDS_MONTHS"),
        ("ONCE", {"alignment": "CALENDAR"}, "ALIGNMENT_NEEDS_INTERVAL"),
        ("WEEK", {"alignment": "BILLING_DAY"}, "ALIGNMENT_NEEDS_INTERVAL"),
        ("ONCE", {"trialPhases": [_phase(money(0))]}, "TRIAL_NEEDS_INTERVAL"),
        ("ONCE", {"term": {"unit": "LIFETIME", "count": 1}}, "INTERVAL_INVALID"),
    ],
)
async def test_terms_that_do_not_go_with_the_interval_are_refused(
    seller: Seller, unit: str, given: dict[str, Any], code: str
) -> None:
    price = (await seller.price(money=money(100), intervalUnit=unit))["id"]
    assert [refused for refused, _ in await seller.refused_offer(price, **given)] == [code]


LENGTH = {"unit": "MONTH", "count": 1}


@pytest.mark.parametrize(
    ("unit", "credits", "code"),
    [
        ("MONTH", {"units": 0}, "CREDITS_INVALID"),
        ("MONTH", {"units": 5, "endWithPayment": True, "last": LENGTH}, "CREDITS_EXPIRY_INVALID"),
        ("MONTH", {"units": 5, "leadDays": 3}, "CREDITS_EXPIRY_INVALID"),
        ("MONTH", {"units": 5, "leadDays": -3, "last": LENGTH}, "CREDITS_EXPIRY_INVALID"),
        ("ONCE", {"units": 5, "endWithPayment": True}, "CREDITS_EXPIRY_INVALID"),
        ("MONTH", {"units": 5, "last": {"unit": "ONCE", "count": 1}}, "INTERVAL_INVALID"),
    ],
)
async def test_credits_that_never_could_expire_as_they_say_are_refused(
    seller: Seller, unit: str, credits: dict[str, Any], code: str
) -> None:
    product = await seller.product(consumption="BY_UNIT")
    price = (await seller.price(product, money=money(100), intervalUnit=unit))["id"]
    assert [refused for refused, _ in await seller.refused_offer(price, credits=credits)] == [code]


async def test_prices_that_do_not_belong_together_make_no_offer(seller: Seller) -> None:
    dollars, euros = await _two_prices(seller)
    _, foreign = await _two_prices(seller)
    of = await seller.product()
    monthly = (await seller.price(of, money=money(100)))["id"]
    yearly = (await seller.price(of, money=money(100, "EUR"), intervalUnit="YEAR"))["id"]

    async def refused(price: str, *others: str, **given: Any) -> list[str]:
        return [
            code for code, _ in await seller.refused_offer(price, prices=[{"price": one} for one in others], **given)
        ]

    assert await refused(dollars, foreign) == ["PRODUCT_DIFFERS"]
    assert await refused(dollars, euros, euros) == ["CURRENCY_TWICE"]
    assert await refused(dollars, dollars) == ["CURRENCY_TWICE"]
    assert await refused(monthly, yearly) == ["INTERVAL_DIFFERS"]
    assert await refused(dollars, euros, trialPhases=[_phase(money(100))]) == ["CURRENCY_MISSING"]
    listed = [{"price": euros, "listPrice": money(1)}]
    assert [code for code, _ in await seller.refused_offer(dollars, prices=listed)] == ["CURRENCY_DIFFERS"]


async def test_bonuses_lead_to_no_further_bonuses_and_to_nothing_that_nobody_can_have_twice(seller: Seller) -> None:
    product = await seller.product()
    price = (await seller.price(product, money=money(100)))["id"]
    plain, other = await seller.offer(price), await seller.offer()
    bringing = await seller.offer(bonuses=[other])
    assert [code for code, _ in await seller.refused_offer(bonuses=[bringing])] == ["BONUS_CYCLE"]
    assert [code for code, _ in await seller.refused_offer(price, bonuses=[plain])] == ["BONUS_SAME_PRODUCT"]
    assert [code for code, _ in await seller.refused_offer(bonuses=[other, other])] == ["OFFER_TWICE"]


async def test_what_an_offer_shows_may_change_and_each_change_is_told(seller: Seller, api: Door) -> None:
    dollars, euros = await _two_prices(seller)
    more = await seller.offer(code="more")
    offer = await seller.offer(dollars, code="club", prices=[{"price": euros}])
    wanted = {
        "offer": offer,
        "name": "The club",
        "description": "All of it.",
        "rank": 7,
        "availableUntil": "2099-01-01T00:00:00Z",
        "listPrices": [money(1400, "EUR")],
        "upsells": [more],
    }
    for _ in range(2):
        assert (await seller.door(UPDATE, {"input": wanted}))["offerUpdate"]["userErrors"] == []
    shown = await _shown(api, "club", "EUR")
    assert (shown["name"], shown["description"], shown["rank"]) == ("The club", "All of it.", 7)
    assert shown["listPrice"] == money(1400, "EUR")
    assert shown["upsells"] == [{"code": "more"}]
    (told,) = (await seller.door(EVENTS, {"types": ["offer.updated"]}))["events"]["nodes"]
    fields = ["name", "description", "rank", "availableUntil", "listPrices", "upsells"]
    assert sorted(told["payload"]["fields"]) == sorted(fields)

    await seller.door(UPDATE, {"input": {"offer": offer, "availableUntil": None, "listPrices": [], "isPublic": False}})
    shown = await _shown(api, "club", "EUR")
    assert (shown["availableUntil"], shown["listPrice"], shown["isPublic"]) == (None, None, False)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"listPrices": [money(1, "GBP")]}, "CURRENCY_DIFFERS"),
        ({"listPrices": [money(1), money(2)]}, "CURRENCY_TWICE"),
        ({"name": ""}, "NAME_INVALID"),
        ({"availableFrom": "2027-02-01T00:00:00Z", "availableUntil": "2027-01-01T00:00:00Z"}, "AVAILABILITY_INVALID"),
    ],
)
async def test_an_offer_is_not_changed_into_a_contradiction(seller: Seller, given: dict[str, Any], code: str) -> None:
    offer = await seller.offer(code="club")
    refused = (await seller.door(UPDATE, {"input": {"offer": offer, **given}}))["offerUpdate"]
    assert [error["code"] for error in refused["userErrors"]] == [code]
    assert (await _shown(seller.door, "club"))["availableFrom"] is None


async def test_an_offer_is_no_upsell_of_itself_and_one_that_is_gone_is_not_shown(seller: Seller, api: Door) -> None:
    gone = await seller.offer()
    offer = await seller.offer(code="club", upsells=[gone])
    refused = (await seller.door(UPDATE, {"input": {"offer": offer, "upsells": [offer]}}))["offerUpdate"]
    assert [error["code"] for error in refused["userErrors"]] == ["UPSELL_ITSELF"]
    await seller.door("mutation ($id: ID!) { offerWithdraw(input: {offer: $id}) { offer { id } } }", {"id": gone})
    assert (await _shown(api, "club"))["upsells"] == []
