"""Who may do what as staff. Nobody gives away more than they hold."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from models.identity import CustomRole, Member, MemberStatus, RoleGrant, StaffRole
from tenure import access
from tenure.access import Permission
from tenure.context import ActorKind, Context
from tenure.events import RoleCreated, RoleDeleted, RoleGranted, RoleRevoked, RoleUpdated, emit
from tenure.identity import people
from tenure.kit import ids
from tenure.kit.refusals import NotFound, Refused
from tenure.transactions import transactional

MOST = 100
"""How many roles of its own a business can have."""
LONGEST_NAME = 60
_TAKEN = {"uq_custom_role_name": Refused("ROLE_NAME_TAKEN", "There is already a role with this name.", ["name"])}

Role = StaffRole | CustomRole
"""One of the system's, or one of the business's own."""


@transactional(violations=_TAKEN)
async def create(ctx: Context, name: str, description: str, permissions: Sequence[str]) -> CustomRole:
    """A role of the business's own, made of permissions that the caller holds. Raises `Refused`."""
    if await CustomRole.of(ctx.tenant).filter(deleted_at__isnull=True).count() >= MOST:
        raise Refused("ROLES_TOO_MANY", f"You can have at most {MOST} custom roles.")
    called = _name(name)
    role = await CustomRole.create(
        tenant_id=ctx.tenant,
        name=called,
        name_norm=called.casefold(),
        description=_described(description),
        permissions=_checked(ctx, permissions),
        created_at=ctx.now(),
    )
    emit(ctx, RoleCreated(role, permissions=role.permissions))
    return role


@transactional(violations=_TAKEN)
async def update(
    ctx: Context,
    role_id: UUID,
    *,
    name: str | None = None,
    description: str | None = None,
    permissions: Sequence[str] | None = None,
) -> CustomRole:
    """Change what is given. Whoever holds the role may do more or less from now on. Raises `Refused`, `NotFound`."""
    role = await named(ctx, role_id)
    await check_reach(ctx, role)
    before = (role.name, role.description, role.permissions)
    if name is not None:
        role.name = _name(name)
        role.name_norm = role.name.casefold()
    if description is not None:
        role.description = _described(description)
    if permissions is not None:
        role.permissions = _checked(ctx, permissions)
    if (role.name, role.description, role.permissions) != before:
        await role.save(update_fields=["name", "name_norm", "description", "permissions"])
        emit(ctx, RoleUpdated(role, permissions=role.permissions))
    return role


@transactional
async def delete(ctx: Context, role_id: UUID) -> CustomRole:
    """Do away with a role that nobody holds. Raises `Refused`, `NotFound`."""
    role = await named(ctx, role_id)
    await check_reach(ctx, role)
    if await RoleGrant.of(ctx.tenant).filter(custom_role_id=role.id).exists():
        raise Refused("ROLE_HELD", "Members have this role. Revoke it from them first.", ["role"])
    role.deleted_at = ctx.now()
    await role.save(update_fields=["deleted_at"])
    emit(ctx, RoleDeleted(role))
    return role


@transactional
async def grant(ctx: Context, member_id: UUID, role: StaffRole | UUID) -> Member:
    """Make the member staff in that role. To grant it again changes nothing. Raises `Refused`, `NotFound`."""
    member = await Member.locked(ctx.tenant, member_id)
    found = await chosen(ctx, role)
    await check_reach(ctx, found)
    if await RoleGrant.of(ctx.tenant).filter(member_id=member.id, **column(found)).exists():
        return member
    await RoleGrant.create(tenant_id=ctx.tenant, member_id=member.id, created_at=ctx.now(), **column(found))
    emit(ctx, RoleGranted(member, member=member, role=told(found)))
    return member


@transactional
async def revoke(ctx: Context, member_id: UUID, role: StaffRole | UUID) -> Member:
    """Take the role from the member. A business keeps one owner at least. Raises `Refused`, `NotFound`."""
    member = await Member.locked(ctx.tenant, member_id)
    found = await chosen(ctx, role)
    await check_reach(ctx, found)
    # All holders are locked: of two owners who remove each other, one stays.
    holders = await RoleGrant.of(ctx.tenant).filter(**column(found)).order_by("id").select_for_update(no_key=True)
    held = next((one for one in holders if one.member_id == member.id), None)
    if held is None:
        return member
    if found is StaffRole.OWNER and len(holders) == 1:
        raise Refused("LAST_OWNER", "This is the last owner. Make someone else an owner first.", ["role"])
    await RoleGrant.of(ctx.tenant).filter(id=held.id).delete()
    emit(ctx, RoleRevoked(member, member=member, role=told(found)))
    return member


async def named(ctx: Context, role_id: UUID) -> CustomRole:
    """The role, locked: whoever grants it waits for who deletes it. Raises `NotFound`."""
    role = await CustomRole.locked(ctx.tenant, role_id)
    if role.deleted_at is not None:
        raise NotFound
    return role


async def of_member(ctx: Context, member_id: UUID) -> list[StaffRole]:
    """The system's roles that the member holds."""
    rows = await RoleGrant.of(ctx.tenant).filter(member_id=member_id).order_by("id")
    return [row.role for row in rows if row.role is not None]


async def permissions_of(ctx: Context, member_id: UUID) -> frozenset[Permission]:
    """All that the member may do, by all roles that they hold."""
    grants = await RoleGrant.of(ctx.tenant).filter(member_id=member_id)
    custom = await CustomRole.by_ids(ctx.tenant, [one.custom_role_id for one in grants if one.custom_role_id])
    granted = [name for role in custom.values() for name in role.permissions]
    return access.of_roles([one.role for one in grants if one.role is not None], granted)


def reach(role: Role) -> frozenset[Permission]:
    """What the role may do."""
    return access.named(role.permissions) if isinstance(role, CustomRole) else access.ROLES[role]


async def check_reach(ctx: Context, role: Role, field: str = "role") -> None:
    """Raises `Refused` where the role can do what the caller cannot. Only owners make owners."""
    if not await is_within_reach(ctx, role):
        raise Refused("ROLE_EXCEEDS_OWN", "This role has permissions that you don't have.", [field])


async def is_within_reach(ctx: Context, role: Role) -> bool:
    """Whether the caller may do all that the role may. Only owners reach owners."""
    return reach(role) <= ctx.actor.permissions and (role is not StaffRole.OWNER or await _is_owner(ctx))


async def grantable(ctx: Context) -> list[Role]:
    """What the caller could give: the system's roles in their order, then the business's own by name."""
    own = await CustomRole.of(ctx.tenant).filter(deleted_at__isnull=True).order_by("name_norm")
    return [role for role in (*StaffRole, *own) if await is_within_reach(ctx, role)]


async def may_grant(ctx: Context, member_id: UUID, asked: Collection[Role]) -> bool:
    """Whether that member, who does not ask now, could make somebody staff in all of these roles."""
    may = await permissions_of(ctx, member_id)
    reaches = all(reach(role) <= may for role in asked)
    if StaffRole.OWNER in asked:
        reaches = reaches and StaffRole.OWNER in await of_member(ctx, member_id)
    return reaches and Permission.ROLES_WRITE in may


async def chosen(ctx: Context, role: StaffRole | UUID) -> Role:
    """The role that is named; one of the business's own is locked. Raises `NotFound`."""
    return role if isinstance(role, StaffRole) else await named(ctx, role)


def key_of(role: Role) -> StaffRole | UUID:
    """What names the role in `chosen`."""
    return role if isinstance(role, StaffRole) else role.id


def column(role: Role) -> dict[str, Any]:
    """The column of a row that holds one of either, and what stands in it."""
    return {"role": role} if isinstance(role, StaffRole) else {"custom_role_id": role.id}


def told(role: Role) -> str:
    """What events call it."""
    return str(role) if isinstance(role, StaffRole) else ids.encode(CustomRole.__name__, role.id)


def title(role: Role) -> str:
    """What people call it, in English where it is the system's."""
    return role.title() if isinstance(role, StaffRole) else role.name


def _checked(ctx: Context, permissions: Sequence[str]) -> list[str]:
    """Their names in order. Raises `Refused` for one that there is not, or that the caller lacks."""
    unknown = set(permissions) - {permission.value for permission in access.STAFF}
    if unknown or not permissions:
        raise Refused("PERMISSION_UNKNOWN", "Choose one or more staff permissions.", ["permissions"])
    if not access.named(permissions) <= ctx.actor.permissions:
        raise Refused("ROLE_EXCEEDS_OWN", "This role has permissions that you don't have.", ["permissions"])
    return sorted({str(permission) for permission in permissions})


def _name(text: str) -> str:
    cleaned = people.name(text)
    if len(cleaned) > LONGEST_NAME:
        raise Refused("NAME_INVALID", f"The name must have 1 to {LONGEST_NAME} characters.", ["name"])
    return cleaned


def _described(description: str) -> str:
    cleaned = " ".join(description.split())
    if len(cleaned) > 500 or not cleaned.isprintable():
        raise Refused("DESCRIPTION_INVALID", "The description can have at most 500 characters.", ["description"])
    return cleaned


async def holding(ctx: Context, permission: Permission) -> list[Member]:
    """The members at work who may do that, by whichever role."""
    grants = await RoleGrant.of(ctx.tenant).order_by("id")
    custom = await CustomRole.by_ids(ctx.tenant, [one.custom_role_id for one in grants if one.custom_role_id])
    able = {key for key, role in custom.items() if permission in access.named(role.permissions)}
    able_by_system = {role for role, held in access.ROLES.items() if permission in held}
    found = [one.member_id for one in grants if one.role in able_by_system or one.custom_role_id in able]
    members = await Member.by_ids(ctx.tenant, list(dict.fromkeys(found)))
    return [one for one in members.values() if one.status is MemberStatus.ACTIVE]


async def _is_owner(ctx: Context) -> bool:
    if ctx.actor.kind is ActorKind.SYSTEM:
        return True
    owners = RoleGrant.of(ctx.tenant).filter(role=StaffRole.OWNER)
    return ctx.actor.id is not None and await owners.filter(member_id=ctx.actor.id).exists()
