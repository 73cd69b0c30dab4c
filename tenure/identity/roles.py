"""Who may do what as staff. Nobody gives away more than they hold."""

from uuid import UUID

from models.identity import Member, RoleGrant, StaffRole
from tenure import access
from tenure.context import ActorKind, Context
from tenure.events import RoleGranted, RoleRevoked, emit
from tenure.kit.refusals import Refused
from tenure.transactions import transactional


@transactional
async def grant(ctx: Context, member_id: UUID, role: StaffRole) -> Member:
    """Make the member staff in that role. To grant it again changes nothing. Raises `Refused`, `NotFound`."""
    member = await Member.locked(ctx.tenant, member_id)
    await check_reach(ctx, role)
    if await RoleGrant.of(ctx.tenant).filter(member_id=member.id, role=role).exists():
        return member
    await RoleGrant.create(tenant_id=ctx.tenant, member_id=member.id, role=role, created_at=ctx.now())
    emit(ctx, RoleGranted(member, member=member, role=str(role)))
    return member


@transactional
async def revoke(ctx: Context, member_id: UUID, role: StaffRole) -> Member:
    """Take the role from the member. A business keeps one owner at least. Raises `Refused`, `NotFound`."""
    member = await Member.locked(ctx.tenant, member_id)
    await check_reach(ctx, role)
    # All holders are locked: of two owners who remove each other, one stays.
    holders = await RoleGrant.of(ctx.tenant).filter(role=role).order_by("id").select_for_update()
    held = next((one for one in holders if one.member_id == member.id), None)
    if held is None:
        return member
    if role is StaffRole.OWNER and len(holders) == 1:
        raise Refused("LAST_OWNER", "This is the last owner: make another one first.", ["role"])
    await RoleGrant.of(ctx.tenant).filter(id=held.id).delete()
    emit(ctx, RoleRevoked(member, member=member, role=str(role)))
    return member


async def of_member(ctx: Context, member_id: UUID) -> list[StaffRole]:
    rows = await RoleGrant.of(ctx.tenant).filter(member_id=member_id).order_by("id")
    return [row.role for row in rows]


async def check_reach(ctx: Context, role: StaffRole) -> None:
    """Raises `Refused` where the role can do what the caller cannot. Only owners make owners."""
    within = access.ROLES[role] <= ctx.actor.permissions
    if not within or (role is StaffRole.OWNER and not await _is_owner(ctx)):
        raise Refused("ROLE_EXCEEDS_OWN", "This role may do more than you may.", ["role"])


async def may_grant(ctx: Context, member_id: UUID, role: StaffRole) -> bool:
    """Whether that member, who does not ask now, could make somebody staff in the role."""
    held = frozenset(await of_member(ctx, member_id))
    may = access.of_roles(held)
    reaches = access.ROLES[role] <= may and (role is not StaffRole.OWNER or StaffRole.OWNER in held)
    return reaches and access.Permission.ROLES_WRITE in may


async def _is_owner(ctx: Context) -> bool:
    if ctx.actor.kind is ActorKind.SYSTEM:
        return True
    owners = RoleGrant.of(ctx.tenant).filter(role=StaffRole.OWNER)
    return ctx.actor.id is not None and await owners.filter(member_id=ctx.actor.id).exists()
