"""The roles of staff that an invitation brings. One invitation can bring several."""

from collections.abc import Collection, Sequence
from uuid import UUID

from models.identity import CustomRole, Invitation, InvitedRole, StaffRole
from tenure.context import Context
from tenure.identity import roles
from tenure.identity.roles import Role
from tenure.kit.refusals import Refused


async def chosen(ctx: Context, keys: Collection[StaffRole | UUID]) -> list[Role]:
    """The roles that are named, each once. Raises `NotFound`, and `Refused` for none or for more than one holds."""
    if not keys:
        raise Refused("ROLE_UNCLEAR", "Choose at least one role.", ["roles"])
    found = [await roles.chosen(ctx, key) for key in sorted(set(keys), key=str)]
    for role in found:
        await roles.check_reach(ctx, role, "roles" if isinstance(role, StaffRole) else "customRoles")
    return found


async def of(ctx: Context, invitation: Invitation) -> list[Role]:
    """What it brings, the system's roles first; roles that were deleted since among them."""
    return (await of_all(ctx, [invitation]))[invitation.id]


async def of_all(ctx: Context, invitations: Sequence[Invitation]) -> dict[UUID, list[Role]]:
    """What each of them brings."""
    rows = await InvitedRole.of(ctx.tenant).filter(invitation_id__in=[one.id for one in invitations]).order_by("id")
    own = await CustomRole.by_ids(ctx.tenant, [row.custom_role_id for row in rows if row.custom_role_id is not None])
    brought: dict[UUID, list[Role]] = {one.id: [] for one in invitations}
    for row in rows:
        if row.role is not None:
            brought[row.invitation_id].append(row.role)
    for row in rows:
        if row.custom_role_id is not None:
            brought[row.invitation_id].append(own[row.custom_role_id])
    return brought


async def locked(ctx: Context, invitation: Invitation) -> list[Role]:
    """What it brings; nobody deletes one of them before the transaction ends."""
    brought = await of(ctx, invitation)
    own = [role.id for role in brought if isinstance(role, CustomRole)]
    held = {
        row.id: row
        for row in await CustomRole.of(ctx.tenant).filter(id__in=own).order_by("id").select_for_update(no_key=True)
    }
    return [role if isinstance(role, StaffRole) else held[role.id] for role in brought]


async def write(ctx: Context, invitation: Invitation, brought: Sequence[Role]) -> None:
    for role in brought:
        await InvitedRole.create(tenant_id=ctx.tenant, invitation_id=invitation.id, **roles.column(role))


def check_there(brought: Sequence[Role]) -> None:
    """Raises `Refused` where a role was deleted since: to leave it out would bring somebody in as something else."""
    gone = next((role for role in brought if isinstance(role, CustomRole) and role.deleted_at is not None), None)
    if gone is not None:
        message = f"The role {gone.name} of this invitation was deleted. A new invitation is needed."
        raise Refused("ROLE_DELETED", message, ["invitation"])
