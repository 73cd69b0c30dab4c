"""The start page: what can be bought."""

from starlette.responses import Response

from tenure.site import shop
from tenure.site.visit import Visit


async def offers(visit: Visit) -> Response:
    wares = await shop.on_sale(visit.ctx)
    return visit.page("home.html", wares=wares)
