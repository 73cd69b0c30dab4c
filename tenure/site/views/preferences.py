"""What a member prefers: their language, their time zone, and everything else that is theirs to set."""

from starlette.responses import Response

from tenure.identity import profile
from tenure.identity.profile import Profile
from tenure.kit.refusals import Refused
from tenure.kit.zones import described, every, languages
from tenure.settings import changing, places, seeing
from tenure.settings.changing import Wish
from tenure.settings.seeing import Seen
from tenure.site import setting_forms
from tenure.site.forms import Form
from tenure.site.visit import Visit

HOME = "/account/preferences"


async def show(visit: Visit) -> Response:
    return await _page(visit, Form(), 200)


async def save_place(visit: Visit) -> Response:
    form = await visit.form("locale", "zone")
    visit.signed_in()
    try:
        await profile.update(visit.ctx, Profile(locale=form["locale"], zone=form["zone"]))
    except Refused as refusal:
        form.refuse(refusal)
        return await _page(visit, form, 422)
    return visit.go(HOME, done="place")


async def save(visit: Visit) -> Response:
    form = await visit.form()
    visit.signed_in()
    reset = form[setting_forms.RESET]
    wanted = [Wish(reset, None)] if reset else setting_forms.wishes(form, await _seen(visit))
    if form.errors:
        return await _page(visit, form, 422)
    try:
        await changing.prefer(visit.ctx, wanted)
    except Refused as refusal:
        setting_forms.refuse(form, refusal)
        return await _page(visit, form, 422)
    return visit.go(HOME, done="preferences")


async def _page(visit: Visit, form: Form, status: int) -> Response:
    viewer, now = visit.signed_in(), visit.ctx.now()
    return visit.page(
        "preferences.html",
        status,
        form=form,
        groups=setting_forms.groups(await _seen(visit)),
        label=setting_forms.label,
        now=now,
        zone=described(viewer.zone, now),
        zones=every(now),
        languages=sorted(languages(), key=lambda language: language.label.casefold()),
    )


async def _seen(visit: Visit) -> list[Seen]:
    return await seeing.seen(visit.ctx, places.own(visit.ctx), seeing.preferences())


PAGES = [
    (HOME, show, ["GET"]),
    (HOME, save, ["POST"]),
    (f"{HOME}/place", save_place, ["POST"]),
]
