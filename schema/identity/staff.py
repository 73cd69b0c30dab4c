"""Who may do what as staff."""

import strawberry

from resolvers.identity import staff
from schema.fields import Info, mutation, payload
from schema.identity.answers import Member, StaffRole
from schema.identity.refusals import IdentityUserError
from tenure.access import Permission


@strawberry.input
class RoleGrantInput:
    member: strawberry.ID
    role: StaffRole


@strawberry.input
class RoleRevokeInput:
    member: strawberry.ID
    role: StaffRole


@payload(IdentityUserError)
class RoleGrantPayload:
    member: Member | None


@payload(IdentityUserError)
class RoleRevokePayload:
    member: Member | None


@strawberry.type
class StaffMutation:
    @mutation(Permission.ROLES_WRITE, "Make a member staff. Nobody grants more than they hold.", emits=["role.granted"])
    async def role_grant(self, info: Info, input: RoleGrantInput) -> RoleGrantPayload:
        return RoleGrantPayload(member=await staff.grant_role(info.context, input))

    @mutation(Permission.ROLES_WRITE, "Take a role from a member.", emits=["role.revoked"])
    async def role_revoke(self, info: Info, input: RoleRevokeInput) -> RoleRevokePayload:
        return RoleRevokePayload(member=await staff.revoke_role(info.context, input))
