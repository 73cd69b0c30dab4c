"""Other ways in than a password, and the second question: mailed links, passkeys, codes, and proving it once more."""

from starlette.responses import JSONResponse, Response

from tenure.identity import entering, magic_links, passkeys, step_up
from tenure.identity.step_up import Proof
from tenure.identity.throttle import Operation
from tenure.kit.refusals import CaptchaRequired, Refused
from tenure.site import captchas, cookies, safety
from tenure.site.arriving import HOME, entered
from tenure.site.forms import Form
from tenure.site.views.joining import sent
from tenure.site.visit import Visit, local

SENT = "If this email address has an account here, an email with a link is on its way. The link expires in 15 minutes."


async def magic_form(visit: Visit) -> Response:
    return visit.page("magic_request.html")


async def magic_request(visit: Visit) -> Response:
    form = await visit.form("email")
    try:
        if captchas.wants_letter(form):
            await captchas.mail(visit.ctx, Operation.MAGIC_LINK, form)
            return visit.page("magic_request.html", form=form)
        await magic_links.request(visit.ctx, form["email"], captcha=captchas.answer(form))
    except (Refused, CaptchaRequired) as refusal:
        form.refuse(refusal)
        return visit.refused("magic_request.html", form)
    return visit.go("/magic/sent")


async def magic_sent(visit: Visit) -> Response:
    return sent(visit, SENT)


async def link_form(visit: Visit) -> Response:
    """Opening the link does nothing yet: mail programs open links too."""
    return visit.page("magic.html")


async def link(visit: Visit) -> Response:
    form = await visit.form()
    try:
        found = await magic_links.sign_in(visit.ctx, visit.path["token"])
    except Refused as refusal:
        form.problem = refusal.message
        return visit.refused("magic.html", form)
    return entered(visit, found)


async def second_form(visit: Visit) -> Response:
    if not cookies.challenge(visit.request):
        return visit.go("/login")
    return visit.page("second.html")


async def second(visit: Visit) -> Response:
    form = await visit.form("code", "recovery_code")
    given = {name: form[name] for name in ("code", "recovery_code") if form[name]}
    try:
        found = await entering.by_second_factor(visit.ctx, cookies.challenge(visit.request), **given)
    except Refused as refusal:
        form.refuse(refusal)
        return visit.refused("second.html", form)
    return entered(visit, found)


async def passkey_options(visit: Visit) -> Response:
    options = await passkeys.begin_sign_in(visit.ctx)
    return JSONResponse(options, headers=safety.headers(visit.nonce))


async def passkey(visit: Visit) -> Response:
    form = await visit.form("response")
    try:
        found = await passkeys.sign_in(visit.ctx, form["response"])
    except Refused as refusal:
        return visit.refused("passkey_refused.html", Form(problem=refusal.message))
    return entered(visit, found)


async def step_up_form(visit: Visit) -> Response:
    return await _step_up(visit, Form(), 200)


async def prove(visit: Visit) -> Response:
    visit.signed_in()
    form = await visit.form("password", "code", "recovery_code", "response", "next")
    given = [form[name] or None for name in ("password", "code", "recovery_code", "response")]
    try:
        proved = await step_up.prove(visit.ctx, Proof(*given), rotate=True)
    except Refused as refusal:
        form.refuse(refusal)
        return await _step_up(visit, form, 422)
    response = visit.go(local(form["next"], HOME))
    if proved.token is not None:
        cookies.set_session(response, visit.ctx, proved.token)
    return response


async def _step_up(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    wanted = local(form["next"] or visit.request.query_params.get("next", ""), HOME)
    return visit.page("step_up.html", status, form=form, ways=await step_up.ways(visit.ctx), next=wanted)


PAGES = [
    ("/magic", magic_form, ["GET"]),
    ("/magic", magic_request, ["POST"]),
    ("/magic/sent", magic_sent, ["GET"]),
    ("/magic/{token}", link_form, ["GET"]),
    ("/magic/{token}", link, ["POST"]),
    ("/login/second", second_form, ["GET"]),
    ("/login/second", second, ["POST"]),
    ("/login/passkey", passkey, ["POST"]),
    ("/login/passkey/options", passkey_options, ["GET"]),
    ("/step-up", step_up_form, ["GET"]),
    ("/step-up", prove, ["POST"]),
]
