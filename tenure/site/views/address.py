"""Another e-mail address: asked for, confirmed, taken back."""

from starlette.responses import Response

from models import database
from tenure.gateways.mail.mailbox import Mailbox
from tenure.identity import credentials, email_change
from tenure.kit.refusals import Refused
from tenure.site import cookies
from tenure.site.forms import Form
from tenure.site.visit import Visit

HOME = "/account/email"
SENT = (
    "We've sent an email to the new address. Open the link in it to move your account there. "
    "The current address gets an email too."
)


async def form(visit: Visit) -> Response:
    return await _shown(visit, Form(), 200)


async def request(visit: Visit) -> Response:
    form = await visit.form("new_email", "password")
    visit.signed_in()
    try:
        await email_change.request(visit.ctx, form["new_email"], form["password"])
    except Refused as refusal:
        if refusal.field == ["email"]:
            form.errors["new_email"] = refusal.message
        else:
            form.refuse(refusal)
        return await _shown(visit, form, 422)
    return visit.go(f"{HOME}/sent")


async def requested(visit: Visit) -> Response:
    visit.signed_in()
    services = visit.ctx.services
    has_mailbox = isinstance(services.mailer, Mailbox) and services.config.environment != "production"
    return visit.page("sent.html", said=SENT, has_mailbox=has_mailbox)


async def confirm_form(visit: Visit) -> Response:
    """Opening the link does nothing yet: mail programs open links too."""
    return visit.page("confirm_email_change.html")


async def confirm(visit: Visit) -> Response:
    form = await visit.form()
    try:
        member = await email_change.confirm(visit.ctx, visit.path["token"])
    except Refused as refusal:
        form.problem = refusal.message
        return visit.refused("confirm_email_change.html", form)
    is_own = visit.viewer is not None and visit.viewer.id == member.id
    return visit.go("/membership" if is_own else "/login", done="email")


async def undo_form(visit: Visit) -> Response:
    return visit.page("undo_email_change.html")


async def undo(visit: Visit) -> Response:
    form = await visit.form()
    try:
        member = await email_change.undo(visit.ctx, visit.path["token"])
    except Refused as refusal:
        form.problem = refusal.message
        return visit.refused("undo_email_change.html", form)
    response = visit.go("/login", done="email-undone")
    if visit.viewer is not None and visit.viewer.id == member.id:
        cookies.set_session(response, visit.ctx, "")
    return response


async def _shown(visit: Visit, form: Form, status: int) -> Response:
    viewer = visit.signed_in()
    visit.ctx.require_fresh()
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        has_password = await credentials.of(visit.ctx, viewer.id) is not None
    return visit.page("email_change.html", status, form=form, has_password=has_password)


PAGES = [
    (HOME, form, ["GET"]),
    (HOME, request, ["POST"]),
    (f"{HOME}/sent", requested, ["GET"]),
    ("/confirm-email-change/{token}", confirm_form, ["GET"]),
    ("/confirm-email-change/{token}", confirm, ["POST"]),
    ("/undo-email-change/{token}", undo_form, ["GET"]),
    ("/undo-email-change/{token}", undo, ["POST"]),
]
