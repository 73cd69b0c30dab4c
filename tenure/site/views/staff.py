"""What staff see until their console is there: how many, what happened last, and the way to the API."""

from starlette.responses import Response

from models import database
from models.events import LoggedEvent
from models.identity import Member
from models.subscriptions import GIVES_ACCESS, Subscription
from tenure.access import STAFF, Permission
from tenure.context import Context
from tenure.kit.refusals import Forbidden
from tenure.site.visit import Visit

LATEST = 25


async def overview(visit: Visit) -> Response:
    ctx = visit.ctx
    visit.signed_in()
    if not ctx.actor.permissions & STAFF:
        raise Forbidden
    async with database.for_tenant(ctx.tenant, reading=True):
        figures, events = await _figures(visit), await _events(ctx)
    has_explorer = ctx.services.config.environment != "production"
    return visit.page("staff.html", figures=figures, events=events, has_explorer=has_explorer)


async def _figures(visit: Visit) -> list[tuple[str, int]]:
    ctx, say = visit.ctx, visit.words.gettext
    figures = []
    if ctx.may(Permission.MEMBERS_READ):
        figures.append((say("Members"), await Member.of(ctx.tenant).count()))
    if ctx.may(Permission.SUBSCRIPTIONS_READ):
        running = Subscription.of(ctx.tenant).filter(status__in=[str(status) for status in GIVES_ACCESS])
        figures.append((say("Running memberships"), await running.count()))
    return figures


async def _events(ctx: Context) -> list[LoggedEvent] | None:
    """The newest events; None for those who may not read the log."""
    if not ctx.may(Permission.EVENTS_READ):
        return None
    return await LoggedEvent.of(ctx.tenant).order_by("-position").limit(LATEST)


PAGES = [("/staff", overview, ["GET"])]
