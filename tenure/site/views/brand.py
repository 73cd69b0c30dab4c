"""How this business looks: logo, accents, and whom its letters are from."""

from starlette.responses import Response

from models import database
from models.files import FilePurpose
from models.tenants import BusinessProfile
from tenure.access import Permission
from tenure.identity import people
from tenure.kit.refusals import Refused
from tenure.site import pictures
from tenure.site.forms import Form
from tenure.site.visit import Visit
from tenure.tenants import brand, updating
from tenure.tenants.brand import Brand
from tenure.tenants.updating import Update

HOME = "/staff/brand"
_FIELDS = ("name", "accent_light", "accent_dark", "sender_name", "reply_to")


async def show(visit: Visit) -> Response:
    return await _shown(visit, Form(), 200)


async def save(visit: Visit) -> Response:
    form = await visit.form(*_FIELDS)
    visit.ctx.require(Permission.TENANTS_WRITE)
    try:
        people.name(form["name"])  # before anything is written: the name stands in another table
        wanted = Brand(
            accent_light=form["accent_light"].strip() or None,
            accent_dark=form["accent_dark"].strip() or None,
            sender_name=form["sender_name"].strip() or None,
            reply_to=form["reply_to"].strip() or None,
        )
        await brand.update(visit.ctx, wanted)
        await updating.update(visit.ctx, visit.ctx.tenant, Update(name=form["name"]))
    except Refused as refusal:
        form.refuse(refusal)
        return await _shown(visit, form, 422)
    return visit.go(HOME, done="brand")


async def save_logo(visit: Visit) -> Response:
    sent = await pictures.read(visit, FilePurpose.BRAND)
    visit.ctx.require(Permission.TENANTS_WRITE)
    try:
        file = await pictures.store(visit.ctx, sent, FilePurpose.BRAND)
        await brand.update(visit.ctx, Brand(logo_id=file.id))
    except Refused as refusal:
        return await _shown(visit, Form(errors={"file": refusal.message}), 422)
    return visit.go(HOME, done="brand")


async def remove_logo(visit: Visit) -> Response:
    await visit.form()
    visit.ctx.require(Permission.TENANTS_WRITE)
    await brand.update(visit.ctx, Brand(logo_id=None))
    return visit.go(HOME, done="brand")


async def _shown(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    ctx = visit.ctx
    ctx.require(Permission.TENANTS_WRITE)
    async with database.for_tenant(ctx.tenant, reading=True):
        profile = await BusinessProfile.named(ctx.tenant, ctx.tenant)
    values = {"name": ctx.business.name, **{name: getattr(profile, name) or "" for name in _FIELDS[1:]}}
    form.values = {**values, **form.values}
    return visit.page("brand.html", status, form=form)


PAGES = [
    (HOME, show, ["GET"]),
    (HOME, save, ["POST"]),
    (f"{HOME}/logo", save_logo, ["POST"]),
    (f"{HOME}/logo/remove", remove_logo, ["POST"]),
]
