"""The clock of a test business: where it stands, how far it has come, and moving it on."""

from datetime import datetime

from starlette.responses import Response

from models import database
from models.agenda import Agenda
from models.tenants import BusinessProfile
from tenure.access import Permission
from tenure.kit import zones
from tenure.kit.refusals import NotFound, Refused
from tenure.site.forms import Form
from tenure.site.visit import Visit
from tenure.tenants import clocks

HOME = "/staff/clock"
STEPS = {"P1D": "A day", "P7D": "A week", "P1M": "A month", "P3M": "Three months", "P1Y": "A year"}
NEXT = 10


async def show(visit: Visit) -> Response:
    return await _shown(visit, Form(), 200)


async def advance(visit: Visit) -> Response:
    """By a step, or to an instant of the zone in which the page tells times."""
    form = await visit.form("by", "to")
    ctx = visit.ctx
    ctx.require(Permission.CLOCK_WRITE)
    try:
        to = _instant(visit, form["to"]) if form["to"] else clocks.after(ctx.now(), form["by"])
        await clocks.advance(form.claim(ctx, "testClockAdvance", form["by"], form["to"]), to)
    except Refused as refusal:
        form.refuse(refusal)
        return await _shown(visit, form, 422)
    return visit.go(HOME)


def _instant(visit: Visit, text: str) -> datetime:
    try:
        return zones.at(datetime.fromisoformat(text).replace(tzinfo=None), visit.words.zone.key)
    except (ValueError, OverflowError) as error:
        raise Refused("INSTANT_INVALID", "This is no day and time.", ["to"]) from error


async def _shown(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    ctx = visit.ctx
    ctx.require(Permission.CLOCK_WRITE)
    if not ctx.business.is_test:
        raise NotFound
    async with database.for_tenant(ctx.tenant, reading=True):
        profile = await BusinessProfile.named(ctx.tenant, ctx.tenant)
        agenda = await Agenda.of(ctx.tenant).order_by("due_at", "id").limit(NEXT)
    return visit.page(
        "clock.html",
        status,
        form=form,
        now=ctx.now(),
        profile=profile,
        steps=STEPS,
        agenda=agenda,
        done=_done(visit, profile),
    )


def _done(visit: Visit, profile: BusinessProfile) -> int:
    """Per cent of the way."""
    began, to = profile.advancing_from, profile.advancing_to
    if began is None or to is None:
        return 100
    return int(100 * min(max((visit.ctx.now() - began) / (to - began), 0.0), 1.0))


PAGES = [(HOME, show, ["GET"]), (HOME, advance, ["POST"])]
