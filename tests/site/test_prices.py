"""What cards and orders say of prices: by the unit, by ranges, in several currencies, with credits and coupons."""

from decimal import Decimal
from typing import Any

import pytest

from models import database
from models.accounts import Account
from models.catalogue import Consumption, IntervalUnit, Offer
from tenure.accounts import details
from tenure.billing.engine.tiers import Tariff, Tier
from tenure.catalogue import coupon_terms, offers, prices, products
from tenure.catalogue.offers import AnotherPrice, Credits, Phase, Span, Terms
from tenure.catalogue.prices import Pricing
from tenure.context import Context
from tenure.kit.money import Money
from tenure.kit.terms import PricingModel
from tests.site.browser import Browser
from tests.site.conftest import Shop
from tests.site.test_words import words

TIERS = [Tier(4, Decimal(10)), Tier(9, Decimal("8.50")), Tier(None, Decimal(0), Decimal(99))]


async def _published(ctx: Context, tariff: Tariff, **given: Any) -> Offer:
    """A monthly offer in dollars of a product of its own."""
    unit, product = given.pop("unit", IntervalUnit.MONTH), given.pop("product", {})
    code = given.pop("code", "crew")
    made = await products.create_product(ctx, code, "Crew", **{"unit_name": "seat", "is_exclusive": False, **product})
    price = await prices.create(ctx, made.id, Pricing(tariff, "USD"), unit)
    others = [
        AnotherPrice((await prices.create(ctx, made.id, Pricing(tariff, other), unit)).id)
        for other in given.pop("others", ())
    ]
    return await offers.publish(ctx, Terms(price.id, code, "Crew", prices=others, **given))


async def test_a_price_by_the_seat_says_so(browser: Browser, system: Context) -> None:
    await _published(system, Tariff.per_unit(Decimal("0.0335")), most_quantity=None)
    await browser.open("/")
    assert "$0.0335 per seat / month" in browser.text


async def test_ranges_stand_on_the_card_with_what_the_fewest_cost(browser: Browser, system: Context) -> None:
    await _published(system, Tariff(PricingModel.GRADUATED, tiers=TIERS), least_quantity=3, most_quantity=None)
    await browser.open("/")
    assert "from $30 / month" in browser.text
    assert "Per seat, with each range priced separately: 1 to 4: $10 each" in browser.text
    assert "5 to 9: $8.50 each 10 or more: $99 in total" in browser.text
    assert "Quantity: 3 or more." in browser.text


def test_a_range_says_both_of_its_amounts() -> None:
    tiers = [Tier(1, Decimal(0)), Tier(2, Decimal(5), Decimal(3)), Tier(None, Decimal("0.035"))]
    said = words().tiers(Tariff(PricingModel.VOLUME, tiers=tiers), "USD")
    assert said == ["1: free", "2: $5 each plus $3 in total", "3 or more: $0.035 each"]


async def test_packages_say_how_much_one_holds(browser: Browser, system: Context) -> None:
    await _published(system, Tariff(PricingModel.PACKAGE, Decimal(5), package=100), most_quantity=None)
    await browser.open("/")
    assert "$5 per 100 × seat / month" in browser.text


async def test_a_saving_is_whole_percents_and_never_too_many(browser: Browser, system: Context) -> None:
    await _published(system, Tariff.flat(Decimal(120)), list_price=Money(14400, "USD"))
    await browser.open("/")
    assert "instead of $144 $120 / month Save 16%" in browser.text


async def test_credits_say_how_many_and_until_when(browser: Browser, system: Context) -> None:
    product = {"consumption": Consumption.BY_UNIT, "unit_name": "boat hour"}
    granted = Credits(10, last=Span(IntervalUnit.MONTH, 6))
    await _published(system, Tariff.flat(Decimal(80)), unit=IntervalUnit.ONCE, product=product, credits=granted)
    await browser.open("/")
    assert "$80 once" in browser.text
    assert "10 × boat hour, valid for 6 months" in browser.text


async def test_prices_are_shown_in_the_currency_that_is_asked_for(browser: Browser, system: Context) -> None:
    trial = Phase(Money(0, "USD"), IntervalUnit.DAY, 7)
    await _published(system, Tariff.flat(Decimal(12)), others=["EUR"], phases=[trial])
    await _published(system, Tariff.flat(Decimal(7)), code="dollars")
    await browser.open("/")
    assert browser.link("EUR") == "/?currency=EUR"
    assert "7 days free, then $12 / month" in browser.text
    await browser.open("/?currency=EUR")
    assert "7 days free, then €12 / month" in browser.text
    assert "$7 / month" in browser.text
    await browser.open("/?currency=nonsense")
    assert "$12 / month" in browser.text


async def test_one_currency_has_no_choice(browser: Browser, shop: Shop) -> None:
    await browser.open("/")
    assert "USD" not in browser.links


async def test_an_account_sees_and_pays_its_own_currency(member: Browser, system: Context) -> None:
    await _published(system, Tariff.flat(Decimal(12)), others=["EUR"])
    await _own_currency(system, "EUR")
    await member.open("/")
    assert "€12 / month" in member.text
    await member.follow("Choose")
    assert "Due today €12.00" in member.text
    await member.send(card="4242 4242 4242 4242")
    assert member.path.endswith("/thanks")
    assert "€12 / month" in member.text
    await member.open("/membership")
    assert "€12 / month" in member.text


async def _own_currency(ctx: Context, currency: str) -> None:
    async with database.for_tenant(ctx.tenant, reading=True):
        (account,) = await Account.of(ctx.tenant)
    await details.update(ctx, account.id, details.Changes(currency=currency))


async def test_a_buyer_says_how_many_and_pays_by_the_ranges(member: Browser, system: Context) -> None:
    await _published(system, Tariff(PricingModel.GRADUATED, tiers=TIERS), least_quantity=3, most_quantity=20)
    await member.open("/buy/crew?quantity=6")
    assert "6 for $57 / month" in member.text
    assert "Due today $57.00" in member.text
    await member.send(card="4242 4242 4242 4242")
    assert member.path.endswith("/thanks")
    await member.open("/membership")
    assert "6 for $57 / month" in member.text


@pytest.mark.parametrize(("typed", "counted"), [("1", 3), ("99", 20), ("-4", 3), ("many", 3), ("", 3), ("9" * 40, 3)])
async def test_what_is_typed_as_a_quantity_becomes_one_that_can_be_had(
    member: Browser, system: Context, typed: str, counted: int
) -> None:
    await _published(system, Tariff.per_unit(Decimal(10)), least_quantity=3, most_quantity=20)
    await member.open(f"/buy/crew?quantity={typed}")
    assert f"Due today ${counted * 10}.00" in member.text


async def test_a_coupon_is_seen_before_it_is_paid_with(member: Browser, system: Context) -> None:
    await _published(system, Tariff.flat(Decimal(12)))
    terms = coupon_terms.Terms("AUTUMN", "Autumn", percent=Decimal(25))
    await coupon_terms.create(system, terms)
    await member.open("/buy/crew?coupon=autumn")
    assert "Coupon autumn -$3.00 Due today $9.00" in member.text
    await member.send(card="4242 4242 4242 4242")
    assert member.path.endswith("/thanks")
    await member.follow("INV-000001")
    assert "Total $9.00" in member.text


async def test_a_coupon_that_cannot_be_used_is_told_beside_its_field(member: Browser, system: Context) -> None:
    await _published(system, Tariff.flat(Decimal(12)))
    await member.open("/buy/crew?coupon=nothing")
    assert member.status == 200
    assert "There is no coupon with this code." in member.text
    assert "Due today $12.00" in member.text


async def test_what_goes_well_with_an_offer_stands_beside_its_order(member: Browser, system: Context) -> None:
    more = await _published(system, Tariff.flat(Decimal(80)), code="more")
    await _published(system, Tariff.flat(Decimal(12)), upsells=[more.id])
    await member.open("/buy/crew")
    assert "Goes well with this Crew $80 / month" in member.text
    await member.send(card="4242 4242 4242 4242")
    await member.follow("Go to my membership")
    await member.follow("Change membership")
    assert "Goes well with this Crew $80 / month" in member.text
