"""The page behind the link of an invitation, and staff's own invitations."""

from starlette.responses import Response

from models import database
from models.identity import Invitation, InvitationKind, StaffRole
from tenure.access import ROLE_DESCRIPTIONS, Permission
from tenure.identity import invitations
from tenure.kit.refusals import BadInput, Refused
from tenure.site import cookies
from tenure.site.forms import Form
from tenure.site.visit import Visit

STAFF = "/staff/invitations"


async def show(visit: Visit) -> Response:
    """Opening the link does nothing yet: mail programs open links too."""
    return await _shown(visit, Form(), 200)


async def accept(visit: Visit) -> Response:
    form = await visit.form("name", "password")
    try:
        accepted = await invitations.accept(visit.ctx, visit.path["token"], form["name"], form["password"])
    except Refused as refusal:
        form.refuse(refusal)
        return await _shown(visit, form, 422)
    account = accepted.invitation.account_id
    response = visit.go(f"/account/companies/{account}" if account else "/staff", done="joined")
    if accepted.signed_in is not None:
        cookies.set_session(response, visit.ctx, accepted.signed_in.token)
    return response


async def staff(visit: Visit) -> Response:
    return await _staff(visit, Form(), 200)


async def invite(visit: Visit) -> Response:
    form = await visit.form("email", "role")
    visit.signed_in()
    visit.ctx.require_fresh()
    try:
        await invitations.invite_to_staff(visit.ctx, form["email"], _role(form))
    except Refused as refusal:
        form.refuse(refusal)
        return await _staff(visit, form, 422)
    return visit.go(STAFF, done="invited")


async def resend(visit: Visit) -> Response:
    form = await visit.form()
    try:
        await invitations.resend(visit.ctx, visit.path["invitation"])
    except Refused as refusal:
        form.problem = refusal.message
        return await _staff(visit, form, 422)
    return visit.go(STAFF, done="invited")


async def revoke(visit: Visit) -> Response:
    form = await visit.form()
    try:
        await invitations.revoke(visit.ctx, visit.path["invitation"])
    except Refused as refusal:
        form.problem = refusal.message
        return await _staff(visit, form, 422)
    return visit.go(STAFF, done="uninvited")


async def _shown(visit: Visit, form: Form, status: int) -> Response:
    try:
        shown = await invitations.shown(visit.ctx, visit.path["token"])
    except Refused as refusal:
        return visit.page("invitation_gone.html", 410, reason=refusal.message)
    viewer = visit.viewer
    is_theirs = viewer is not None and viewer.email_norm == shown.invitation.email_norm
    return visit.page("invitation.html", status, form=form, shown=shown, is_theirs=is_theirs)


async def _staff(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    visit.ctx.require(Permission.ROLES_WRITE)
    visit.ctx.require_fresh()
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        waiting = Invitation.of(visit.ctx.tenant).filter(accepted_at__isnull=True, revoked_at__isnull=True)
        found = await waiting.filter(kind=InvitationKind.STAFF).order_by("-sent_at").limit(100)
    return visit.page(
        "staff_invitations.html",
        status,
        form=form,
        invitations=found,
        roles=[(role, ROLE_DESCRIPTIONS[role]) for role in StaffRole],
        now=visit.ctx.now(),
    )


def _role(form: Form) -> StaffRole:
    try:
        return StaffRole(form["role"])
    except ValueError as error:
        raise BadInput("There is no such role.") from error


PAGES = [
    ("/invitation/{token}", show, ["GET"]),
    ("/invitation/{token}", accept, ["POST"]),
    (STAFF, staff, ["GET"]),
    (STAFF, invite, ["POST"]),
    (f"{STAFF}/{{invitation:uuid}}/resend", resend, ["POST"]),
    (f"{STAFF}/{{invitation:uuid}}/revoke", revoke, ["POST"]),
]
