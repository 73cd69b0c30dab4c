"""How the console uses the room there is: on a phone, and on a small screen of a desktop."""

import re

from playwright.async_api import ViewportSize, expect

from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.console.screens.desk import PHONE
from tests.console.screens.seating import Seated

SMALL = ViewportSize(width=1280, height=800)
IN_SIGHT = "one => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().bottom <= innerHeight"
WITHIN = """one => {
  const [own, list] = [one, one.parentElement].map((each) => each.getBoundingClientRect());
  return own.left >= list.left - 1 && own.right <= list.right + 1;
}"""
LINES = "list => new Set([...list.children].map((tab) => tab.offsetTop)).size"
FITS = "row => row.getBoundingClientRect().right <= innerWidth"
WIDER = "list => list.scrollWidth > list.clientWidth"


async def test_every_area_is_in_sight_on_a_small_screen(seated: Seated) -> None:
    desk = await seated(SMALL)
    await desk.open("/system")
    places = desk.page.get_by_role("navigation", name="Console").get_by_role("link")
    for place in await places.all():
        assert await place.evaluate(IN_SIGHT), await place.text_content()


async def test_lists_and_tabs_of_a_phone_scroll_nothing_but_the_tabs(seated: Seated, system: Context) -> None:
    await confirmed(system, "somebody-with-a-very-long-name-indeed@example.com")
    desk = await seated(PHONE)
    await desk.open("/members?status=ACTIVE")
    row = desk.page.get_by_role("row", name="somebody-with-a-very-long-name-indeed@example.com")
    await expect(row).to_be_in_viewport(ratio=1)
    assert await row.evaluate(FITS), "the list scrolls sideways"
    filters = desk.page.get_by_role("button", name="Filters")
    await expect(filters).to_have_text(re.compile("1"))
    choice = desk.page.get_by_role("search").get_by_role("combobox").first
    await expect(choice).to_be_hidden()
    await filters.click()
    await expect(choice).to_be_visible()
    await desk.is_accessible()
    await desk.open("/payments?tab=payouts")
    tabs = desk.page.get_by_role("tablist")
    assert await tabs.evaluate(LINES) == 1
    assert await tabs.evaluate(WIDER), "nothing to scroll, so nothing is tested"
    shown = tabs.get_by_role("tab", selected=True)
    await expect(shown).to_have_text("Payouts")
    assert await shown.evaluate(WITHIN)
    await shown.press("ArrowRight")  # from the last to the first, which was out of sight
    await expect(tabs.get_by_role("tab", name="Payments")).to_be_focused()
    assert await tabs.get_by_role("tab", name="Payments").evaluate(WITHIN)
