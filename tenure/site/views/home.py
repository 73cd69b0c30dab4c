"""The start page: what can be bought."""

from starlette.responses import Response

from tenure import settings
from tenure.site import shop
from tenure.site.views import businesses
from tenure.site.visit import Visit
from tenure.tenants import owned


async def offers(visit: Visit) -> Response:
    wares = await shop.on_sale(visit.ctx)
    founds = await settings.value(visit.ctx, owned.OPEN)
    return visit.page("home.html", wares=wares, open_a_business=businesses.OPEN if founds else "")
