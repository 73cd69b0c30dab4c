"""An offer with all that it may say: typed, refused where it is wrong, and published anew without loss."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from playwright.async_api import Page, expect

from models.catalogue import Consumption, IntervalUnit
from tenure.catalogue import offers, products
from tenure.catalogue.offers import AnotherPrice, Credits, Phase, Span, Terms
from tenure.context import Context
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.kit.terms import Alignment, Stub
from tests.claims import in_full
from tests.console.screens.desk import Desk
from tests.door import Door

ALL = """query ($code: String!) { offer(code: $code) {
  name description isPublic isOneTime rank availableFrom availableUntil leastQuantity mostQuantity
  alignment stub proration term { unit count } credits { units endWithPayment leadDays last { unit count } }
  prices { currency listPrice { amountMinor } price { id } }
  trialPhases { ordinal intervalUnit intervalCount creditUnits
    money { amountMinor currency } moneyElsewhere { amountMinor currency } }
  bonuses { code } upsells(withUnavailable: true) { code } } }"""

STATUS = "query ($code: String!) { offer(code: $code) { status } }"


@dataclass(frozen=True)
class Shop:
    """What is sold: hours, used one by one, in two currencies; and two offers to name."""

    hours: Terms
    season: Terms


@pytest.fixture
async def shop(system: Context) -> Shop:
    hours = await products.create_product(
        system, "hours", "Hours", unit_name="hour", consumption=Consumption.BY_UNIT, is_exclusive=False
    )
    guide = await products.create_product(system, "guide", "Guide", is_exclusive=False)
    dollars = await products.create_price(system, hours.id, Money(9900, "USD"), IntervalUnit.MONTH)
    euros = await products.create_price(system, hours.id, Money(8900, "EUR"), IntervalUnit.MONTH)
    once = await products.create_price(system, guide.id, Money(2500, "USD"), IntervalUnit.ONCE)
    printed = await offers.publish(system, Terms(once.id, "printed", "Printed guide"))
    gone = await offers.publish(system, Terms(once.id, "gone", "Old guide"))
    await offers.withdraw(system, gone.id)
    everything = Terms(
        dollars.id,
        "hours",
        "Hours for teams",
        "As many as you need.",
        list_price=Money(14900, "USD"),
        phases=[
            Phase(Money.zero("USD"), IntervalUnit.DAY, 15, credit_units=10),
            Phase(Money(5000, "USD"), IntervalUnit.MONTH, 1, [Money(4500, "EUR")], 25),
        ],
        is_public=False,
        is_one_time=True,
        rank=7,
        available_from=system.now() + timedelta(days=1, seconds=7),
        available_until=system.now() + timedelta(days=90, seconds=7),
        prices=[AnotherPrice(euros.id, Money(12900, "EUR"))],
        least_quantity=2,
        most_quantity=None,
        alignment=Alignment.CALENDAR,
        stub=Stub.FREE,
        proration="DAY_FIXED_30",
        credits=Credits(25, last=Span(IntervalUnit.MONTH, 6), lead_days=3),
        bonuses=[printed.id],
        upsells=[gone.id],
    )
    return Shop(everything, Terms(once.id, "season", "A season", term=Span(IntervalUnit.MONTH, 5), most_quantity=4))


async def _choose(page: Page, label: str, option: str) -> None:
    await page.get_by_role("combobox", name=label, exact=True).click()
    await page.get_by_role("option", name=option, exact=True).click()


async def _unfold(page: Page, part: str) -> None:
    await page.get_by_role("heading", name=part).get_by_role("button").click()


async def _shown(staff: Door, code: str) -> dict[str, Any]:
    shown: dict[str, Any] = (await staff(ALL, {"code": code}))["offer"]
    return shown


async def test_a_new_version_has_every_term_of_the_old_one(desk: Desk, shop: Shop, system: Context, api: Door) -> None:
    staff = await api.staff()
    page = desk.page
    for terms in (shop.hours, shop.season):
        old = await offers.publish(system, terms)
        await desk.open(f"/catalogue/offers/new?like={ids.encode('Offer', old.id)}")
        await desk.press("Publish")
        await expect(page.get_by_text("is on sale.")).to_be_visible()
        await expect(page.get_by_role("region", name="Billing")).to_be_visible()
        was, now = await _shown(staff, terms.code), await _shown(staff, f"{terms.code}-2")
        assert now == was
        assert was["name"] == terms.name
        await page.get_by_role("button", name="Close").click()
    await desk.open(f"/catalogue/offers/new?like={ids.encode('Offer', old.id)}")
    await page.get_by_label("Code").fill("season")
    await desk.press("Publish")
    await expect(page.get_by_text("Another offer already has this code.")).to_be_visible()


@in_full
async def test_terms_are_typed_shown_and_refused_where_they_stand(desk: Desk, shop: Shop, api: Door) -> None:
    page, besides = desk.page, desk.page.locator("[data-besides]")
    await desk.open("/catalogue/offers/new")
    await _choose(page, "Product", "Hours")
    await page.get_by_role("textbox", name="Name").fill("Small team")
    await _choose(page, "Price", "New price…")
    await page.get_by_role("textbox", name="Amount").fill("20")
    await _choose(page, "Interval", "Weeks")
    await _unfold(page, "Credits")
    await page.get_by_role("textbox", name="Credits").fill("5")
    await _choose(page, "Expiry", "With the next payment")
    await expect(page.get_by_role("article")).to_contain_text("5 × hour, valid until the next payment")
    await _unfold(page, "Bonuses and upsells")
    for label in ("Bonuses", "Upsells"):
        await _choose(page, label, "Printed guide")
        await page.keyboard.press("Escape")
    await expect(besides).to_contain_text("Bonuses: Printed guide")
    await _unfold(page, "Billing")
    await _choose(page, "Proration", "By day, months of 30 days")
    await _choose(page, "Period start", "On the account's billing day")
    await desk.is_accessible()
    await desk.press("Publish")
    await expect(page.get_by_text("A billing day requires an interval of months or years.")).to_be_visible()
    await _choose(page, "Period start", "On the first day of the calendar period")
    await _choose(page, "Shorter first period", "Free")
    await desk.press("Publish")
    await expect(page.get_by_text("Months of 30 days can be used only with monthly prices.")).to_be_visible()
    await _choose(page, "Proration", "By day")
    await desk.press("Publish")
    await expect(page.get_by_role("region", name="Billing")).to_contain_text("With the next payment")
    made = await _shown(await api.staff(), "small-team")
    assert (made["alignment"], made["stub"], made["proration"]) == ("CALENDAR", "FREE", "DAY_ACTUAL")
    assert made["credits"] == {"units": 5, "endWithPayment": True, "leadDays": 0, "last": None}
    assert (made["bonuses"], made["upsells"]) == ([{"code": "printed"}], [{"code": "printed"}])


@in_full
async def test_several_are_taken_off_sale_and_archived_and_come_back(
    desk: Desk, shop: Shop, system: Context, api: Door
) -> None:
    page, staff = desk.page, await api.staff()
    dialog = page.get_by_role("dialog")
    await offers.publish(system, replace(shop.season, code="summer", name="Summer"))
    await desk.open("/catalogue?state=PUBLISHED")
    await page.get_by_role("checkbox", name="All").check()
    await desk.press("Withdraw")
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Withdraw").click()
    await expect(dialog).to_contain_text("Done for all 2.")
    for code in ("summer", "printed"):
        assert (await staff(STATUS, {"code": code}))["offer"]["status"] == "WITHDRAWN"
    await dialog.get_by_role("button", name="Undo").click()
    await expect(dialog).to_contain_text("Undone for")
    await dialog.get_by_role("button", name="Close").last.click()
    await desk.open("/catalogue?tab=products")
    await page.get_by_role("checkbox", name="All").check()
    await desk.press("Archive")
    await dialog.get_by_role("button", name="Archive").click()
    await expect(dialog).to_contain_text("Done for 1; 1 failed.")
    await expect(dialog).to_contain_text("Guide: Offers of this product are on sale. Withdraw them first.")
    await dialog.get_by_role("button", name="Close").last.click()
    await page.get_by_role("row", name="Hours").click()
    await desk.press("Restore")
    await expect(page.get_by_text("Hours restored.")).to_be_visible()
