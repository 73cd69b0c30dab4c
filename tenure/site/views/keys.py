"""Keys for programs: made, given another text, and ended. A text is shown once."""

from datetime import datetime, timedelta
from uuid import UUID

from starlette.responses import Response

from models import database
from models.identity import ApiKey
from tenure.access import DESCRIPTIONS, STAFF, Permission
from tenure.identity import api_keys
from tenure.identity.api_keys import Bounds, Issued
from tenure.kit.refusals import Refused
from tenure.site.forms import Form
from tenure.site.visit import Visit

HOME = "/staff/keys"
MOST_SHOWN = 200
LONGEST_DAYS = 3650


async def show(visit: Visit) -> Response:
    return await _shown(visit, Form())


async def create(visit: Visit) -> Response:
    form = await visit.form("name", "addresses", "days")
    visit.ctx.require(Permission.API_KEYS_WRITE)
    visit.ctx.require_fresh()
    scopes = [one for one in sorted(STAFF) if form[f"may-{one}"]]
    try:
        bounds = Bounds(scopes, _expiry(visit, form), form["addresses"].replace(",", " ").split())
        ctx = form.claim(visit.ctx, "apiKeyCreate", form["name"], form["addresses"], form["days"], *scopes)
        issued = await api_keys.issue(ctx, form["name"], bounds)
    except Refused as refusal:
        form.refuse(refusal)
        return await _shown(visit, form, 422, chosen=scopes)
    return await _shown(visit, Form(), issued=issued)


async def rotate(visit: Visit) -> Response:
    form = await visit.form()
    visit.ctx.require(Permission.API_KEYS_WRITE)
    visit.ctx.require_fresh()
    key = UUID(str(visit.path["id"]))
    try:
        issued = await api_keys.rotate(form.claim(visit.ctx, "apiKeyRotate", str(key)), key, timedelta(days=1))
    except Refused as refusal:
        return await _shown(visit, Form(problem=refusal.message), 422)
    return await _shown(visit, Form(), issued=issued)


async def revoke(visit: Visit) -> Response:
    await visit.form()
    visit.ctx.require(Permission.API_KEYS_WRITE)
    await api_keys.revoke(visit.ctx, visit.path["id"])
    return visit.go(HOME, done="key-revoked")


def _expiry(visit: Visit, form: Form) -> datetime | None:
    """After so many days; never where nothing was typed. Raises `Refused`."""
    text = form["days"].strip()
    if not text:
        return None
    if not text.isascii() or not text.isdecimal() or not 1 <= int(text[:9]) <= LONGEST_DAYS:
        raise Refused("EXPIRY_PAST", f"A number of days from 1 to {LONGEST_DAYS}, or nothing.", ["days"])
    return visit.ctx.now() + timedelta(days=int(text))


async def _shown(
    visit: Visit, form: Form, status: int = 200, issued: Issued | None = None, chosen: list[Permission] | None = None
) -> Response:
    visit.signed_in()
    visit.ctx.require(Permission.API_KEYS_WRITE)
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        keys = await ApiKey.of(visit.ctx.tenant).order_by("-created_at", "-id").limit(MOST_SHOWN)
    held = sorted(STAFF & visit.ctx.actor.permissions)
    return visit.page(
        "keys.html",
        status,
        form=form,
        keys=keys,
        now=visit.ctx.now(),
        issued=issued,
        chosen=[str(one) for one in chosen or []],
        choices=[(str(one), DESCRIPTIONS[one]) for one in held],
    )


PAGES = [
    (HOME, show, ["GET"]),
    (HOME, create, ["POST"]),
    ("/staff/keys/{id:uuid}/rotate", rotate, ["POST"]),
    ("/staff/keys/{id:uuid}/revoke", revoke, ["POST"]),
]
