"""Becoming a member, and proving an address: sign-up, confirmation, a new password."""

from starlette.responses import Response

from models import database
from models.privacy import ConsentPurpose, ConsentText
from tenure.context import Context
from tenure.gateways.mail.mailbox import Mailbox
from tenure.identity import changing_password, signing_up
from tenure.identity.throttle import Operation
from tenure.kit.refusals import CaptchaRequired, Refused
from tenure.privacy.consents import Agreed
from tenure.site import captchas, cookies
from tenure.site.forms import Form
from tenure.site.visit import Visit

SIGNED_UP = "We've sent you an email. Open the link in it to finish creating your account."
RESET = "If this email address has an account here, an email with a link is on its way. The link expires in one hour."


async def sign_up_form(visit: Visit) -> Response:
    return visit.page("sign_up.html", asked=await _asked(visit.ctx))


async def sign_up(visit: Visit) -> Response:
    form = await visit.form("name", "email", "password")
    asked = await _asked(visit.ctx)
    agreed = [Agreed(one.code, _version(form, one)) for one, _ in asked if form[f"consent.{one.code}"]]
    try:
        if captchas.wants_letter(form):
            await captchas.mail(visit.ctx, Operation.SIGN_UP, form)
            return visit.page("sign_up.html", form=form, asked=asked)
        await signing_up.sign_up(
            visit.ctx,
            form["email"],
            form["password"],
            form["name"],
            agreed=agreed,
            captcha=captchas.answer(form),
        )
    except (Refused, CaptchaRequired) as refusal:
        form.refuse(refusal)
        return visit.refused("sign_up.html", form, asked=asked)
    return visit.go("/sign-up/sent")


def _version(form: Form, purpose: ConsentPurpose) -> int:
    """The version that was shown beside the box: another one may count by now."""
    given = form[f"consent.{purpose.code}"]
    return int(given) if given.isdecimal() and len(given) < 10 else 0


async def _asked(ctx: Context) -> list[tuple[ConsentPurpose, ConsentText]]:
    """What somebody who joins is asked to agree to, and what it says."""
    async with database.for_tenant(ctx.tenant, reading=True):
        purposes = await ConsentPurpose.of(ctx.tenant).filter(archived_at__isnull=True).order_by("-is_required", "code")
        texts = {(row.purpose_id, row.version): row for row in await ConsentText.of(ctx.tenant)} if purposes else {}
    return [(one, texts[one.id, one.version]) for one in purposes]


async def signed_up(visit: Visit) -> Response:
    return sent(visit, SIGNED_UP)


async def confirm_form(visit: Visit) -> Response:
    """Opening the link does nothing yet: mail programs open links too."""
    return visit.page("confirm.html")


async def confirm(visit: Visit) -> Response:
    form = await visit.form()
    try:
        await signing_up.confirm(visit.ctx, visit.path["token"])
    except Refused as refusal:
        form.problem = refusal.message
        return visit.refused("confirm.html", form)
    return visit.go("/login", done="confirmed")


async def reset_request_form(visit: Visit) -> Response:
    return visit.page("reset_request.html")


async def reset_request(visit: Visit) -> Response:
    form = await visit.form("email")
    try:
        if captchas.wants_letter(form):
            await captchas.mail(visit.ctx, Operation.PASSWORD_RESET, form)
            return visit.page("reset_request.html", form=form)
        await changing_password.request_reset(visit.ctx, form["email"], captcha=captchas.answer(form))
    except (Refused, CaptchaRequired) as refusal:
        form.refuse(refusal)
        return visit.refused("reset_request.html", form)
    return visit.go("/reset-password/sent")


async def reset_requested(visit: Visit) -> Response:
    return sent(visit, RESET)


async def reset_form(visit: Visit) -> Response:
    return visit.page("reset.html")


async def reset(visit: Visit) -> Response:
    form = await visit.form("password")
    try:
        await changing_password.reset(visit.ctx, visit.path["token"], form["password"])
    except Refused as refusal:
        form.refuse(refusal)
        return visit.refused("reset.html", form)
    response = visit.go("/login", done="password")
    cookies.set_session(response, visit.ctx, "")
    return response


def sent(visit: Visit, said: str) -> Response:
    """What a page says after a letter was asked for."""
    services = visit.ctx.services
    has_mailbox = isinstance(services.mailer, Mailbox) and services.config.environment != "production"
    return visit.page("sent.html", said=said, has_mailbox=has_mailbox)


PAGES = [
    ("/sign-up", sign_up_form, ["GET"]),
    ("/sign-up", sign_up, ["POST"]),
    ("/sign-up/sent", signed_up, ["GET"]),
    ("/confirm-email/{token}", confirm_form, ["GET"]),
    ("/confirm-email/{token}", confirm, ["POST"]),
    ("/reset-password", reset_request_form, ["GET"]),
    ("/reset-password", reset_request, ["POST"]),
    ("/reset-password/sent", reset_requested, ["GET"]),
    ("/reset-password/{token}", reset_form, ["GET"]),
    ("/reset-password/{token}", reset, ["POST"]),
]
