"""How a member proves who they are: their password, authenticator apps, recovery codes, passkeys and sessions."""

from starlette.responses import JSONResponse, Response

from models import database
from tenure.identity import changing_password, credentials, factors, passkeys, recovery_codes, sessions, totp
from tenure.identity.factors import Begun
from tenure.kit.refusals import Refused
from tenure.site import cookies, devices, safety
from tenure.site.forms import Form
from tenure.site.visit import Visit

HOME = "/account/security"


async def show(visit: Visit) -> Response:
    return await _shown(visit, Form(), 200)


async def change_password(visit: Visit) -> Response:
    visit.signed_in()
    form = await visit.form("current_password", "password")
    try:
        await changing_password.change(visit.ctx, form["current_password"] or None, form["password"])
    except Refused as refusal:
        form.refuse(refusal)
        return await _shown(visit, form, 422)
    return visit.go(HOME, done="password-changed")


async def add_app(visit: Visit) -> Response:
    """The secret is in this answer and nowhere else: to ask again makes another."""
    visit.signed_in()
    form = await visit.form("name")
    try:
        begun = await factors.begin_totp(visit.ctx, form["name"] or None)
    except Refused as refusal:
        form.refuse(refusal)
        return await _shown(visit, form, 422)
    return _app(visit, begun, Form(), 200)


async def confirm_app(visit: Visit) -> Response:
    visit.signed_in()
    form = await visit.form("code")
    try:
        confirmed = await factors.confirm_totp(visit.ctx, visit.path["id"], form["code"])
    except Refused as refusal:
        form.refuse(refusal)
        return visit.refused("app_code.html", form, factor_id=visit.path["id"])
    if confirmed.recovery_codes:
        return visit.page("recovery_codes.html", codes=confirmed.recovery_codes)
    return visit.go(HOME, done="factor-added")


async def renew_codes(visit: Visit) -> Response:
    visit.signed_in()
    form = await visit.form()
    try:
        codes = await factors.renew_recovery_codes(visit.ctx)
    except Refused as refusal:
        form.refuse(refusal)
        return await _shown(visit, form, 422)
    return visit.page("recovery_codes.html", codes=codes)


async def passkey_options(visit: Visit) -> Response:
    visit.signed_in()
    try:
        options = await passkeys.begin_registration(visit.ctx)
    except Refused as refusal:
        return JSONResponse({"message": refusal.message}, 422, headers=safety.headers(visit.nonce))
    return JSONResponse(options, headers=safety.headers(visit.nonce))


async def add_passkey(visit: Visit) -> Response:
    visit.signed_in()
    form = await visit.form("name", "response")
    try:
        await passkeys.finish_registration(visit.ctx, form["response"], form["name"] or None)
    except Refused as refusal:
        form.problem = refusal.message
        return await _shown(visit, form, 422)
    return visit.go(HOME, done="factor-added")


async def rename(visit: Visit) -> Response:
    visit.signed_in()
    form = await visit.form("name")
    try:
        await factors.rename(visit.ctx, visit.path["id"], form["name"])
    except Refused as refusal:
        form.problem = refusal.message
        return await _shown(visit, form, 422)
    return visit.go(HOME, done="factor-renamed")


async def remove(visit: Visit) -> Response:
    visit.signed_in()
    await visit.form()
    await factors.remove(visit.ctx, visit.path["id"])
    return visit.go(HOME, done="factor-removed")


async def end_session(visit: Visit) -> Response:
    visit.signed_in()
    await visit.form()
    await sessions.revoke(visit.ctx, visit.path["id"])
    return visit.go(HOME, done="session")


async def end_other_sessions(visit: Visit) -> Response:
    visit.signed_in()
    await visit.form()
    await sessions.revoke_others(visit.ctx)
    return visit.go(HOME, done="sessions")


async def sign_out_everywhere(visit: Visit) -> Response:
    visit.signed_in()
    await visit.form()
    await sessions.revoke_all(visit.ctx)
    response = visit.go("/login", done="signed-out-everywhere")
    cookies.set_session(response, visit.ctx, "")
    return response


async def _shown(visit: Visit, form: Form, status: int) -> Response:
    member = visit.signed_in()
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        found = await factors.of_member(visit.ctx, member.id)
        has_password = await credentials.of(visit.ctx, member.id) is not None
        codes_left = await recovery_codes.left(visit.ctx, member.id)
    return visit.page(
        "security.html",
        status,
        form=form,
        apps=[one for one in found if one.kind == "TOTP"],
        passkeys=[one for one in found if one.kind == "PASSKEY"],
        has_password=has_password,
        codes_left=codes_left,
        sessions=await devices.of_viewer(visit.ctx),
    )


def _app(visit: Visit, begun: Begun, form: Form, status: int) -> Response:
    visit.images.append("data:")  # the QR code, drawn by us
    return visit.page("app.html", status, form=form, begun=begun, picture=totp.picture(begun.uri))


PAGES = [
    (HOME, show, ["GET"]),
    (f"{HOME}/password", change_password, ["POST"]),
    (f"{HOME}/apps", add_app, ["POST"]),
    (f"{HOME}/apps/{{id:uuid}}", confirm_app, ["POST"]),
    (f"{HOME}/recovery-codes", renew_codes, ["POST"]),
    (f"{HOME}/passkeys", add_passkey, ["POST"]),
    (f"{HOME}/passkeys/options", passkey_options, ["GET"]),
    (f"{HOME}/factors/{{id:uuid}}", rename, ["POST"]),
    (f"{HOME}/factors/{{id:uuid}}/remove", remove, ["POST"]),
    (f"{HOME}/sessions", sign_out_everywhere, ["POST"]),
    (f"{HOME}/sessions/others", end_other_sessions, ["POST"]),
    (f"{HOME}/sessions/{{id:uuid}}", end_session, ["POST"]),
]
