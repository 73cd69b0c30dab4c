"""The start page besides its offers."""

from tenure.context import Context
from tenure.settings import changing, places
from tenure.settings.changing import Wish
from tenure.tenants import owned
from tests.site.browser import Browser

LINK = "Create your own business"


async def test_the_way_to_a_business_of_ones_own_stands_where_it_leads_somewhere(
    browser: Browser, system: Context
) -> None:
    assert LINK not in (await browser.open("/")).links
    await changing.change(system, places.business(system), [Wish(owned.OPEN.key, True)])
    assert (await browser.open("/")).link(LINK) == "/open-a-business"
    assert LINK not in (await browser.open("/login")).links
