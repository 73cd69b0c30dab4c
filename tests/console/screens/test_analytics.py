"""Analytics: figures that follow what happens, and as they were."""

from playwright.async_api import expect

from tenure.context import Context
from tests.console.screens.desk import Desk
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop


async def test_figures_follow_what_happens_and_are_told_as_they_were(desk: Desk, api: Door, system: Context) -> None:
    page = desk.page
    await desk.open("/analytics")
    await expect(page.get_by_text("No recurring revenue yet")).to_be_visible()
    offer = await (await new_shop(system)).offer(minor=1200)
    await buy(await api.member(), offer)
    figure = page.locator("dl").get_by_text("$12.00")
    await expect(figure.first).to_be_visible(timeout=5000)
    await buy(await api.member(), offer)
    await expect(page.locator("dl").get_by_text("$24.00", exact=True)).to_be_visible(timeout=5000)
    await expect(page.locator("[data-graph] svg").first).to_be_visible()
    await desk.is_accessible()
    movements = page.get_by_role("region", name="Movements")
    await movements.get_by_role("button", name="View as table").click()
    await expect(
        movements.get_by_role("table", name="Movements").get_by_role("cell", name="$24.00").first
    ).to_be_visible()
    await expect(page.get_by_role("table", name="Cohorts").get_by_role("cell", name="100%").first).to_be_visible()
    await page.get_by_label("As of").fill("2020-01-01T12:00")
    await page.get_by_label("As of").press("Enter")
    await expect(page.get_by_text("No recurring revenue yet")).to_be_visible()
    assert "asOf=2020-01-01T12" in page.url
    await desk.press("Back to now")
    await expect(page.locator("dl").get_by_text("$24.00", exact=True)).to_be_visible()
