"""What members may do as staff."""

from collections import Counter
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models import database
from models.identity import CustomRole, Member, RoleGrant, StaffRole
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure import access
from tenure.access import Permission
from tenure.context import Context
from tenure.identity import roles
from tenure.kit.refusals import Refused


@dataclass(frozen=True, slots=True)
class SystemRole:
    """A role that every business has, as it is shown."""

    role: StaffRole
    description: str
    permissions: list[Permission]
    holder_count: int


async def system_roles(asking: Asking) -> list[SystemRole]:
    """In the order of what they may do."""
    grants = await RoleGrant.of(asking.tenant).filter(role__isnull=False)
    held = Counter(grant.role for grant in grants)
    return [
        SystemRole(role, access.ROLE_DESCRIPTIONS[role], sorted(access.ROLES[role]), held[role]) for role in StaffRole
    ]


async def list_custom_roles(asking: Asking, asked: Slice) -> Page[CustomRole]:
    return await page(CustomRole.of(asking.tenant).filter(deleted_at__isnull=True), asked)


def permissions_of(found: CustomRole) -> list[Permission]:
    return sorted(access.named(found.permissions))


async def holders_of(asking: Asking, found: CustomRole) -> int:
    return await asking.loaders.of("role.holders", _counted, found.id) or 0


async def create_role(asking: Asking, given: Any) -> CustomRole:
    return await roles.create(asking.ctx, given.name, given.description, given.permissions)


async def update_role(asking: Asking, given: Any) -> CustomRole:
    return await roles.update(
        asking.ctx,
        ids.key(CustomRole, given.custom_role),
        name=given.name,
        description=given.description,
        permissions=given.permissions,
    )


async def delete_role(asking: Asking, given: Any) -> CustomRole:
    return await roles.delete(asking.ctx, ids.key(CustomRole, given.custom_role))


async def grant_role(asking: Asking, given: Any) -> Member:
    return await roles.grant(asking.ctx, ids.key(Member, given.member), _role(given))


async def revoke_role(asking: Asking, given: Any) -> Member:
    return await roles.revoke(asking.ctx, ids.key(Member, given.member), _role(given))


def _role(given: Any) -> StaffRole | UUID:
    """The one that is named. Raises `Refused` where it is none or two."""
    if (given.role is None) == (given.custom_role is None):
        raise Refused("ROLE_UNCLEAR", "Specify either a system role or a custom role.", ["role"])
    return StaffRole(given.role) if given.role is not None else ids.key(CustomRole, given.custom_role)


async def _counted(ctx: Context, keys: list[UUID]) -> dict[UUID, int]:
    rows = await database.fetch(
        "SELECT custom_role_id, count(*) AS held FROM role_grant "
        "WHERE tenant_id = $1 AND custom_role_id = ANY($2) GROUP BY custom_role_id",
        ctx.tenant,
        keys,
    )
    return {row["custom_role_id"]: row["held"] for row in rows}
