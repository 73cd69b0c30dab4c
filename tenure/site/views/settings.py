"""What staff set: forms drawn from the registry, and the history of each."""

from starlette.responses import Response

from models import database
from tenure.access import Permission
from tenure.kit.kinds import locales
from tenure.kit.refusals import NotFound, Refused
from tenure.kit.settings import Level
from tenure.kit.zones import every
from tenure.settings import changing, places, seeing
from tenure.settings.changing import Wish
from tenure.settings.places import Place
from tenure.settings.seeing import Seen
from tenure.site import setting_forms
from tenure.site.forms import Form
from tenure.site.visit import Visit

HOME = "/staff/settings"
EVERYWHERE = f"{HOME}/platform"
LATEST = 50


async def show(visit: Visit) -> Response:
    return await _page(visit, Form(), 200)


async def save(visit: Visit) -> Response:
    """The form of one group: what was changed in it, or one setting taken back."""
    form = await visit.form("reason")
    place = _place(visit)
    await places.require_visible(visit.ctx, place, Permission.SETTINGS_WRITE)
    reset = form[setting_forms.RESET]
    wanted = [Wish(reset, None)] if reset else setting_forms.wishes(form, await _seen(visit, place))
    if form.errors:
        return await _page(visit, form, 422)
    try:
        await changing.change(visit.ctx, place, wanted, form["reason"])
    except Refused as refusal:
        setting_forms.refuse(form, refusal)
        return await _page(visit, form, 422)
    return visit.go(visit.request.url.path, done="setting-reset" if reset else "settings")


async def history(visit: Visit) -> Response:
    """Who changed a setting, when, why, and from what to what."""
    visit.signed_in()
    ctx, place = visit.ctx, _place(visit)
    await places.require_visible(ctx, place, Permission.SETTINGS_READ)
    one = next((one for one in await _seen(visit, place) if one.key == visit.path["key"]), None)
    if one is None:
        raise NotFound
    async with database.for_tenant(ctx.tenant, reading=True):
        changes = await seeing.changes(ctx, place, one.key, LATEST)
    return visit.page(
        "setting_history.html", one=one, label=setting_forms.label(one), changes=changes, home=_home(place)
    )


async def _page(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    ctx, place = visit.ctx, _place(visit)
    await places.require_visible(ctx, place, Permission.SETTINGS_READ)
    return visit.page(
        "settings.html",
        status,
        form=form,
        groups=setting_forms.groups(await _seen(visit, place)),
        label=setting_forms.label,
        may_write=ctx.may(Permission.SETTINGS_WRITE),
        is_root=ctx.tenant == await places.root(),
        is_everywhere=place.level is Level.PLATFORM,
        home=_home(place),
        zones=every(ctx.now()),
        locales=sorted(locales()),
    )


async def _seen(visit: Visit, place: Place) -> list[Seen]:
    return await seeing.seen(visit.ctx, place, seeing.at_level(place.level))


def _place(visit: Visit) -> Place:
    is_everywhere = visit.request.url.path.startswith(EVERYWHERE)
    return Place(Level.PLATFORM if is_everywhere else Level.TENANT, visit.ctx.tenant)


def _home(place: Place) -> str:
    return EVERYWHERE if place.level is Level.PLATFORM else HOME


PAGES = [
    (HOME, show, ["GET"]),
    (HOME, save, ["POST"]),
    (EVERYWHERE, show, ["GET"]),
    (EVERYWHERE, save, ["POST"]),
    (f"{EVERYWHERE}/history/{{key}}", history, ["GET"]),
    (f"{HOME}/history/{{key}}", history, ["GET"]),
]
