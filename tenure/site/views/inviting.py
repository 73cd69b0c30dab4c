"""The page behind the link of an invitation, and staff's own invitations."""

from dataclasses import dataclass
from uuid import UUID

from starlette.responses import Response

from models import database
from models.identity import CustomRole, Invitation, InvitationKind, StaffRole
from tenure.access import ROLE_DESCRIPTIONS, Permission
from tenure.context import Context
from tenure.identity import invitations, roles
from tenure.identity.invitations import bringing, waiting
from tenure.identity.roles import Role
from tenure.kit.refusals import Refused
from tenure.site import cookies
from tenure.site.forms import Form
from tenure.site.visit import Visit

STAFF = "/staff/invitations"
AT_ONCE = 100
_ROLE = "role-"
"""What a box's name begins with; then comes the key of its role."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A role that can be given: `name` is that of its box."""

    name: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """An invitation that nobody has answered."""

    invitation: Invitation
    roles: list[Role]

    @property
    def titles(self) -> list[str]:
        return [roles.title(role) for role in self.roles]

    @property
    def is_void(self) -> bool:
        """Whether one of its roles was deleted, so that it cannot be taken up."""
        return any(isinstance(role, CustomRole) and role.deleted_at is not None for role in self.roles)


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
    form = await visit.form("email")
    visit.signed_in()
    visit.ctx.require_fresh()
    try:
        await invitations.invite_to_staff(visit.ctx, form["email"], _roles(form))
    except Refused as refusal:
        form.refuse(refusal)
        return await _staff(visit, form, 422)
    return visit.go(STAFF, done="invited")


async def resend(visit: Visit) -> Response:
    form = await visit.form()
    visit.signed_in()
    try:
        await invitations.resend(visit.ctx, visit.path["invitation"])
    except Refused as refusal:
        form.problem = refusal.message
        return await _staff(visit, form, 422)
    return visit.go(STAFF, done="invited")


async def revoke(visit: Visit) -> Response:
    form = await visit.form()
    visit.signed_in()
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
        asked = waiting.unanswered(visit.ctx).filter(kind=InvitationKind.STAFF)
        found = await asked.order_by("-sent_at").limit(AT_ONCE)
        brought = await bringing.of_all(visit.ctx, found)
        choices = await _choices(visit.ctx)
    return visit.page(
        "staff_invitations.html",
        status,
        form=form,
        invitations=[Waiting(one, brought[one.id]) for one in found],
        choices=choices,
        now=visit.ctx.now(),
    )


async def _choices(ctx: Context) -> list[Choice]:
    return [
        Choice(f"{_ROLE}{roles.key_of(role)}", roles.title(role), _about(role)) for role in await roles.grantable(ctx)
    ]


def _about(role: Role) -> str:
    return role.description if isinstance(role, CustomRole) else ROLE_DESCRIPTIONS[role]


def _roles(form: Form) -> list[StaffRole | UUID]:
    """Those that are ticked. Raises `Refused` for what is no role."""
    keys = [name.removeprefix(_ROLE) for name in form.values if name.startswith(_ROLE)]
    try:
        return [StaffRole(key) if key in set(StaffRole) else UUID(key) for key in keys]
    except ValueError as error:
        raise Refused("ROLE_UNCLEAR", "Choose one role at least.", ["roles"]) from error


PAGES = [
    ("/invitation/{token}", show, ["GET"]),
    ("/invitation/{token}", accept, ["POST"]),
    (STAFF, staff, ["GET"]),
    (STAFF, invite, ["POST"]),
    (f"{STAFF}/{{invitation:uuid}}/resend", resend, ["POST"]),
    (f"{STAFF}/{{invitation:uuid}}/revoke", revoke, ["POST"]),
]
