"""What a business has written for its site."""

from markupsafe import Markup
from starlette.responses import Response

from models import database
from models.pages import Page
from tenure.kit.refusals import NotFound
from tenure.pages import publishing
from tenure.site.visit import Visit


async def page(visit: Visit) -> Response:
    """A published page; of a gated one, those who lack the feature see the title and the way in."""
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        found = await Page.of(visit.ctx.tenant).get_or_none(slug=visit.path["slug"])
        if found is None:
            raise NotFound
        html = await publishing.html(visit.ctx, found)
    # Held to an allow-list where it was rendered.
    return visit.page("page.html", title=found.title, html=Markup(html) if html is not None else None)


PAGES = [("/p/{slug}", page, ["GET"])]
