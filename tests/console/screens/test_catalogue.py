"""The catalogue: found, priced, put on sale beside a card of it, changed, hidden, shown again and taken off sale."""

import pytest
from playwright.async_api import Page, expect

from models.catalogue import FeatureKind, IntervalUnit
from tenure.catalogue import offers, products
from tenure.context import Context
from tenure.kit.money import Money
from tests.claims import in_full
from tests.console.screens.desk import PHONE, Desk
from tests.console.screens.seating import Seated


@pytest.fixture
async def reader(system: Context) -> str:
    """A product with a feature and an offer at 12 dollars a month; its code."""
    library = await products.create_feature(system, "library", "The whole library", FeatureKind.BOOLEAN)
    product = await products.create_product(system, "reader", "Reader", features=[products.Grant(library.id)])
    price = await products.create_price(system, product.id, Money(1200, "USD"), IntervalUnit.MONTH)
    await offers.publish(system, offers.Terms(price.id, "monthly", "Monthly", "Every essay."))
    return product.code


async def _choose(page: Page, label: str, option: str) -> None:
    await page.get_by_role("combobox", name=label).click()
    await page.get_by_role("option", name=option, exact=True).click()


async def _menu(desk: Desk, item: str) -> None:
    await desk.press("More")
    await desk.page.get_by_role("menuitem", name=item).click()


async def test_an_offer_is_drawn_as_it_is_typed_and_published(desk: Desk, reader: str) -> None:
    page, card = desk.page, desk.page.get_by_role("article")
    await desk.open("/catalogue/offers/new")
    await expect(card).to_contain_text("$12/ month")
    await _choose(page, "Price", "New price…")
    await _choose(page, "Pricing model", "Graduated")
    for each, amount in enumerate(("9.50", "7")):
        await page.get_by_label("Unit price").nth(each).fill(amount)
    await expect(card).to_contain_text("1 to 5: $9.50 each")
    await expect(card).to_contain_text("6 or more: $7 each")
    await page.get_by_role("textbox", name="Name").fill("Reading group")
    await desk.press("Trial No trial")
    await _choose(page, "Trial", "Free trial")
    await expect(card).to_contain_text("7 days free, then $9.50 / month")
    await desk.is_accessible()
    await desk.press("Publish")
    await expect(page.get_by_role("heading", level=1, name="Reading group")).to_be_visible()
    await expect(page.get_by_role("article")).to_contain_text("6 or more: $7 each")


@in_full
async def test_an_offer_is_changed_hidden_shown_again_and_withdrawn(seated: Seated, reader: str) -> None:
    desk, other = await seated(), await seated()
    page = desk.page
    await other.open("/catalogue")
    await desk.open("/catalogue?q=month")
    await page.get_by_role("row", name="Monthly").click()
    await desk.press("Edit display")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill("Every month")
    await expect(dialog.get_by_role("article")).to_contain_text("Every month")
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Save").click()
    await expect(other.page.get_by_role("row", name="Every month")).to_be_visible(timeout=3000)
    await _menu(desk, "Hide from site")
    await expect(other.page.get_by_role("row", name="Every month")).to_contain_text("Hidden", timeout=3000)
    await desk.press("Undo")
    await expect(other.page.get_by_role("row", name="Every month")).not_to_contain_text("Hidden", timeout=3000)
    await _menu(desk, "Withdraw")
    await page.get_by_role("dialog", name="Withdraw Every month?").get_by_role("button", name="Withdraw").click()
    await expect(other.page.get_by_role("row", name="Every month")).to_contain_text("Withdrawn", timeout=3000)
    await desk.press("Undo")
    await expect(other.page.get_by_role("row", name="Every month")).to_contain_text("On sale", timeout=3000)
    await _menu(desk, "Withdraw")
    await page.get_by_role("dialog", name="Withdraw Every month?").get_by_role("button", name="Withdraw").click()
    await expect(page.get_by_role("button", name="Republish")).to_be_visible()
    await desk.is_accessible()
    await desk.press("Republish")
    await expect(page.get_by_role("button", name="Edit display")).to_be_visible()


@in_full
async def test_a_product_gets_a_price_and_a_coupon_is_made(seated: Seated, reader: str) -> None:
    desk = await seated(PHONE)
    page = desk.page
    await desk.open("/catalogue?tab=products")
    await desk.is_accessible()
    await page.get_by_role("row", name="Reader").click()
    await desk.press("Create price")
    await page.get_by_role("dialog").get_by_label("Amount").fill("110")
    await _choose(page, "Interval", "Years")
    await page.get_by_role("dialog").get_by_role("button", name="Create price").click()
    await expect(page.get_by_role("table", name="Prices")).to_contain_text("$110 / year")
    await desk.is_accessible()
    await desk.open("/catalogue/new/coupon")
    await page.get_by_role("dialog").get_by_label("Code").fill("spring")
    await page.get_by_role("textbox", name="Percent off").fill("12.5")
    await page.get_by_role("dialog").get_by_role("button", name="Create coupon").click()
    await expect(page.get_by_role("heading", level=1, name="spring")).to_be_visible()
    await expect(page.get_by_text("12.5% · First invoice")).to_be_visible()
    await desk.is_accessible()
