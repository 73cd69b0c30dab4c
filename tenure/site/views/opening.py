"""A member opens a business of their own, where this one lets them."""

from starlette.responses import Response

from tenure import settings
from tenure.kit import zones
from tenure.kit.refusals import NotFound, Refused
from tenure.site.forms import Form
from tenure.site.visit import Visit
from tenure.tenants import owned
from tenure.tenants.naming import Wanted

HOME = "/open-a-business"
_FIELDS = ("slug", "name", "currency", "zone", "locale")


async def show(visit: Visit) -> Response:
    return await _page(visit, Form(), 200)


async def open_one(visit: Visit) -> Response:
    """Twice sent, it opens one."""
    form = await visit.form(*_FIELDS)
    visit.signed_in()
    wanted = Wanted(form["slug"], form["name"], form["currency"], form["zone"], form["locale"])
    try:
        ctx = form.claim(visit.ctx, "tenantSignUp", *(form[name] for name in _FIELDS))
        business = await owned.sign_up(ctx, wanted)
    except Refused as refusal:
        form.refuse(refusal)
        return await _page(visit, form, 422)
    return visit.page("business_opened.html", founded=business)


async def _page(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    if not await settings.value(visit.ctx, owned.OPEN):
        raise NotFound
    return visit.page(
        "business_open.html",
        status,
        form=form,
        zones=[(zone.name, zone.label) for zone in zones.every(visit.ctx.now())],
        languages=[(one.name, one.label) for one in zones.languages()],
        host=visit.ctx.origin.partition("://")[2].partition(":")[0],
    )


PAGES = [(HOME, show, ["GET"]), (HOME, open_one, ["POST"])]
