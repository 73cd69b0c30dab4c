"""The module's one page."""

from collections.abc import Sequence

from starlette.responses import Response

from models import database
from tenure.modules.contract import Page
from tenure.services import Services
from tenure.site.visit import Visit
from tests.modules.guestbook.models import GuestbookEntry

SHOWN = 50


async def guestbook(visit: Visit) -> Response:
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        entries = await GuestbookEntry.of(visit.ctx.tenant).order_by("-created_at", "-id").limit(SHOWN)
    return visit.page("guestbook.html", entries=entries)


def pages(services: Services) -> Sequence[Page]:
    return [("/guestbook", guestbook, ["GET"])]
