"""Who is staff, and what the roles let them do."""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from starlette.responses import Response

from models import database
from models.identity import CustomRole, InvitationKind, Member, RoleGrant, StaffRole
from tenure import access
from tenure.access import DESCRIPTIONS, ROLE_DESCRIPTIONS, STAFF, Permission
from tenure.context import Context
from tenure.identity import addresses, roles
from tenure.identity.invitations import waiting
from tenure.identity.roles import Role
from tenure.kit.refusals import Refused
from tenure.site.forms import Form
from tenure.site.visit import Visit

TEAM, ROLES = "/staff/team", "/staff/roles"


@dataclass(frozen=True, slots=True)
class Held:
    """A role that a member holds: `key` names it in forms."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Colleague:
    member: Member
    roles: list[Held]


async def show(visit: Visit) -> Response:
    return await _team(visit, Form(), 200)


async def grant(visit: Visit) -> Response:
    """Make a member staff, by their address."""
    form = await visit.form("email", "role")
    ctx = _proved(visit)
    try:
        await roles.grant(ctx, await _member_of(ctx, form["email"]), _role(form["role"]))
    except Refused as refusal:
        form.refuse(refusal)
        return await _team(visit, form, 422)
    return visit.go(TEAM, done="role-granted")


async def revoke(visit: Visit) -> Response:
    form = await visit.form("member", "role")
    ctx = _proved(visit)
    try:
        await roles.revoke(ctx, UUID(str(visit.path["id"])), _role(form["role"]))
    except Refused as refusal:
        form.problem = refusal.message
        return await _team(visit, Form(problem=refusal.message), 422)
    return visit.go(TEAM, done="role-revoked")


async def show_roles(visit: Visit) -> Response:
    return await _roles(visit, Form(), 200)


async def create(visit: Visit) -> Response:
    form = await visit.form("name", "description")
    ctx = _proved(visit)
    try:
        await roles.create(ctx, form["name"], form["description"], _permissions(form))
    except Refused as refusal:
        form.refuse(refusal)
        return await _roles(visit, form, 422)
    return visit.go(ROLES, done="role-saved")


async def show_role(visit: Visit) -> Response:
    return await _role_page(visit, Form(), 200)


async def save(visit: Visit) -> Response:
    form = await visit.form("name", "description")
    ctx = _proved(visit)
    try:
        await roles.update(
            ctx,
            visit.path["id"],
            name=form["name"],
            description=form["description"],
            permissions=_permissions(form),
        )
    except Refused as refusal:
        form.refuse(refusal)
        return await _role_page(visit, form, 422)
    return visit.go(ROLES, done="role-saved")


async def delete(visit: Visit) -> Response:
    await visit.form()
    ctx = _proved(visit)
    try:
        await roles.delete(ctx, visit.path["id"])
    except Refused as refusal:
        return await _role_page(visit, Form(problem=refusal.message), 422)
    return visit.go(ROLES, done="role-deleted")


def _proved(visit: Visit) -> Context:
    """Who may do this, and has just proved who they are."""
    visit.signed_in()
    visit.ctx.require(Permission.ROLES_WRITE)
    visit.ctx.require_fresh()
    return visit.ctx


async def _team(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    ctx = visit.ctx
    ctx.require(Permission.ROLES_WRITE)
    async with database.for_tenant(ctx.tenant, reading=True):
        colleagues = await _colleagues(ctx, {role.id: role for role in await _own_roles(ctx)})
        choices = [_held(role) for role in await roles.grantable(ctx)]
        invited = await waiting.unanswered(ctx).filter(kind=InvitationKind.STAFF).count()
    return visit.page("team.html", status, form=form, colleagues=colleagues, choices=choices, invited=invited)


async def _colleagues(ctx: Context, own: dict[UUID, CustomRole]) -> list[Colleague]:
    """All who hold a role, by name."""
    held: dict[UUID, list[Held]] = defaultdict(list)
    for one in await RoleGrant.of(ctx.tenant).order_by("id"):
        if one.role is not None:
            held[one.member_id].append(_held(one.role))
        elif one.custom_role_id in own:
            held[one.member_id].append(_held(own[one.custom_role_id]))
    found = await Member.by_ids(ctx.tenant, list(held))
    return sorted((Colleague(found[key], held[key]) for key in held), key=lambda one: one.member.name.casefold())


async def _roles(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    ctx = visit.ctx
    ctx.require(Permission.ROLES_WRITE)
    async with database.for_tenant(ctx.tenant, reading=True):
        own = await _own_roles(ctx)
    return visit.page(
        "roles.html",
        status,
        form=form,
        own=own,
        system=[(role.title(), ROLE_DESCRIPTIONS[role], sorted(access.ROLES[role])) for role in StaffRole],
        choices=_choices(ctx),
        chosen=_chosen(form),
    )


async def _role_page(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    ctx = visit.ctx
    ctx.require(Permission.ROLES_WRITE)
    async with database.for_tenant(ctx.tenant, reading=True):
        role = await CustomRole.named(ctx.tenant, visit.path["id"])
    chosen = _chosen(form) if "name" in form.values else set(role.permissions)
    given = form if "name" in form.values else Form({"name": role.name, "description": role.description})
    given.problem = form.problem
    return visit.page("role.html", status, form=given, role=role, choices=_choices(ctx), chosen=chosen)


async def _own_roles(ctx: Context) -> list[CustomRole]:
    return await CustomRole.of(ctx.tenant).filter(deleted_at__isnull=True).order_by("name_norm")


async def _member_of(ctx: Context, email: str) -> UUID:
    """Raises `Refused` where nobody has a login with that address."""
    address = addresses.parse(email)
    async with database.for_tenant(ctx.tenant, reading=True):
        member = await Member.of(ctx.tenant).get_or_none(email_norm=address.norm)
    if member is None:
        raise Refused("EMAIL_UNKNOWN", "Nobody has a login with this address. Invite them.", ["email"])
    return member.id


def _role(key: str) -> StaffRole | UUID:
    """Raises `Refused` for what is no role."""
    try:
        return StaffRole(key) if key in set(StaffRole) else UUID(key)
    except ValueError as error:
        raise Refused("ROLE_UNCLEAR", "Choose a role.", ["role"]) from error


def _held(role: Role) -> Held:
    return Held(str(roles.key_of(role)), roles.title(role))


def _choices(ctx: Context) -> list[tuple[Permission, str]]:
    """What the viewer could put into a role."""
    return [(permission, DESCRIPTIONS[permission]) for permission in Permission if permission in _own(ctx)]


def _own(ctx: Context) -> frozenset[Permission]:
    return ctx.actor.permissions & STAFF


def _chosen(form: Form) -> set[str]:
    return {name.removeprefix("may-") for name in form.values if name.startswith("may-")}


def _permissions(form: Form) -> list[str]:
    return sorted(_chosen(form))


PAGES = [
    (TEAM, show, ["GET"]),
    (TEAM, grant, ["POST"]),
    ("/staff/team/{id:uuid}/revoke", revoke, ["POST"]),
    (ROLES, show_roles, ["GET"]),
    (ROLES, create, ["POST"]),
    ("/staff/roles/{id:uuid}", show_role, ["GET"]),
    ("/staff/roles/{id:uuid}", save, ["POST"]),
    ("/staff/roles/{id:uuid}/delete", delete, ["POST"]),
]
