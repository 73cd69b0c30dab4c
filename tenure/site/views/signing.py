"""Coming in and going out: login, logout, and the administrator's first visit."""

from starlette.responses import Response

from tenure.context import ActorKind
from tenure.identity import admin_links, sessions, signing_in
from tenure.identity.throttle import Operation
from tenure.kit.refusals import CaptchaRequired, Refused
from tenure.site import captchas, cookies, ways_in
from tenure.site.arriving import HOME, entered
from tenure.site.views import console
from tenure.site.visit import Visit, local


async def login_form(visit: Visit) -> Response:
    """Where somebody was going is kept in a cookie: they may have to sign up and read a letter first."""
    wanted = local(visit.request.query_params.get("next", ""), "")
    if visit.viewer is not None:
        return visit.go(wanted or HOME)
    response = visit.page("login.html", providers=await ways_in.offered(visit))
    if wanted:
        cookies.set_wanted(response, wanted)
    return response


async def login(visit: Visit) -> Response:
    form = await visit.form("email", "password")
    try:
        if captchas.wants_letter(form):
            await captchas.mail(visit.ctx, Operation.SIGN_IN, form)
            return visit.page("login.html", form=form, providers=await ways_in.offered(visit))
        found = await signing_in.sign_in(visit.ctx, form["email"], form["password"], captcha=captchas.answer(form))
    except (Refused, CaptchaRequired) as refusal:
        form.refuse(refusal)
        return visit.refused("login.html", form, providers=await ways_in.offered(visit))
    return entered(visit, found)


async def logout(visit: Visit) -> Response:
    await visit.form()
    if visit.ctx.actor.kind is ActorKind.MEMBER:
        await sessions.sign_out(visit.ctx)
    response = visit.go("/login", done="signed-out")
    cookies.set_session(response, visit.ctx, "")
    return response


async def admin_form(visit: Visit) -> Response:
    """Opening the link does nothing yet: mail programs open links too."""
    return visit.page("admin_link.html")


async def admin(visit: Visit) -> Response:
    form = await visit.form()
    try:
        signed_in = await admin_links.accept(visit.ctx, visit.path["token"])
    except Refused as refusal:
        form.problem = refusal.message
        return visit.refused("admin_link.html", form)
    response = visit.go(console.PATH)
    cookies.set_session(response, visit.ctx, signed_in.token)
    return response


PAGES = [
    ("/login", login_form, ["GET"]),
    ("/login", login, ["POST"]),
    ("/logout", logout, ["POST"]),
    ("/administrator/{token}", admin_form, ["GET"]),
    ("/administrator/{token}", admin, ["POST"]),
]
