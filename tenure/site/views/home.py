"""The start page: what can be bought."""

from starlette.responses import Response

from tenure import settings
from tenure.site import payers, shop
from tenure.site.views import opening
from tenure.site.visit import Visit
from tenure.tenants import owned


async def offers(visit: Visit) -> Response:
    wares = await shop.on_sale(visit.ctx)
    currency = await _currency(visit)
    founds = await settings.value(visit.ctx, owned.OPEN)
    return visit.page(
        "home.html",
        wares=[ware.priced_in(currency) for ware in wares],
        currencies=list(dict.fromkeys(code for ware in wares for code in ware.tags)),
        currency=currency,
        open_a_business=opening.HOME if founds else "",
    )


async def _currency(visit: Visit) -> str:
    """The one that is asked for, else that of the viewer's account, else that of the business."""
    asked = visit.request.query_params.get("currency", "")
    accounts = [] if asked else await payers.of_viewer(visit.ctx)
    return asked or (accounts[0].currency if accounts else None) or visit.ctx.business.currency
