"""Who may do what as staff."""

import strawberry

from resolvers.identity import staff
from schema.connections import Connection, slice_of
from schema.fields import Info, PermissionEnum, mutation, payload, query
from schema.identity.answers import CustomRole, Member, StaffRole
from schema.identity.refusals import IdentityUserError
from schema.scalars import shape
from tenure.access import Permission


@shape(staff.SystemRole, description="A staff role that every business has.")
class SystemRole:
    role: StaffRole = strawberry.field(description="The role.")
    description: str = strawberry.field(description="What the role is for.")
    permissions: list[PermissionEnum] = strawberry.field(description="The permissions that the role grants.")
    holder_count: int = strawberry.field(description="The number of members who have the role.")


@strawberry.input
class RoleCreateInput:
    name: str = strawberry.field(description="The name of the role, unique in the business: at most 60 characters.")
    permissions: list[PermissionEnum] = strawberry.field(
        description="The permissions of the role. They cannot include permissions that you do not have."
    )
    description: str = strawberry.field(default="", description="What the role is for.")


@strawberry.input
class RoleUpdateInput:
    custom_role: strawberry.ID = strawberry.field(description="The ID of the role.")
    name: str | None = strawberry.field(
        default=None, description="The new name, unique in the business: at most 60 characters."
    )
    description: str | None = strawberry.field(default=None, description="What the role is for.")
    permissions: list[PermissionEnum] | None = strawberry.field(
        default=None,
        description="The permissions that replace all that the role has. The change applies immediately to everyone "
        "who has the role.",
    )


@strawberry.input
class RoleDeleteInput:
    custom_role: strawberry.ID = strawberry.field(description="The ID of the role.")


@strawberry.input(description="Give either a system role or one of the business's own.")
class RoleGrantInput:
    member: strawberry.ID = strawberry.field(description="The member who gets the role.")
    role: StaffRole | None = strawberry.field(default=None, description="A system role.")
    custom_role: strawberry.ID | None = strawberry.field(default=None, description="One of the business's own roles.")


@strawberry.input(description="Give either a system role or one of the business's own.")
class RoleRevokeInput:
    member: strawberry.ID = strawberry.field(description="The member from whom the role is revoked.")
    role: StaffRole | None = strawberry.field(default=None, description="A system role.")
    custom_role: strawberry.ID | None = strawberry.field(default=None, description="One of the business's own roles.")


@payload(IdentityUserError)
class RoleCreatePayload:
    role: CustomRole | None = strawberry.field(description="The role that was created.")


@payload(IdentityUserError)
class RoleUpdatePayload:
    role: CustomRole | None = strawberry.field(description="The role after the mutation.")


@payload(IdentityUserError)
class RoleDeletePayload:
    role: CustomRole | None = strawberry.field(description="The role after the mutation.")


@payload(IdentityUserError)
class RoleGrantPayload:
    member: Member | None = strawberry.field(description="The member after the mutation.")


@payload(IdentityUserError)
class RoleRevokePayload:
    member: Member | None = strawberry.field(description="The member after the mutation.")


@strawberry.type
class StaffQuery:
    @query(Permission.ROLES_WRITE, "The staff roles that every business has, with their permissions.")
    async def system_roles(self, info: Info) -> list[SystemRole]:
        return await staff.system_roles(info.context)

    @query(Permission.ROLES_WRITE, "The business's own staff roles, newest first.")
    async def custom_roles(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[CustomRole]:
        return await staff.list_custom_roles(info.context, slice_of(first, after, last, before))


@strawberry.type
class StaffMutation:
    @mutation(
        Permission.ROLES_WRITE,
        "Creates a staff role from permissions. You cannot include permissions that you do not have.",
        emits=["role.created"],
        step_up=True,
    )
    async def role_create(self, info: Info, input: RoleCreateInput) -> RoleCreatePayload:
        return RoleCreatePayload(role=await staff.create_role(info.context, input))

    @mutation(
        Permission.ROLES_WRITE,
        "Updates a staff role. The live connections of members who have it are closed and must reconnect.",
        emits=["role.updated"],
        step_up=True,
    )
    async def role_update(self, info: Info, input: RoleUpdateInput) -> RoleUpdatePayload:
        return RoleUpdatePayload(role=await staff.update_role(info.context, input))

    @mutation(Permission.ROLES_WRITE, "Deletes a staff role that nobody has.", emits=["role.deleted"], step_up=True)
    async def role_delete(self, info: Info, input: RoleDeleteInput) -> RoleDeletePayload:
        return RoleDeletePayload(role=await staff.delete_role(info.context, input))

    @mutation(
        Permission.ROLES_WRITE,
        "Grants a staff role to a member. You cannot grant permissions that you do not have.",
        emits=["role.granted"],
        step_up=True,
    )
    async def role_grant(self, info: Info, input: RoleGrantInput) -> RoleGrantPayload:
        return RoleGrantPayload(member=await staff.grant_role(info.context, input))

    @mutation(Permission.ROLES_WRITE, "Revokes a staff role from a member.", emits=["role.revoked"], step_up=True)
    async def role_revoke(self, info: Info, input: RoleRevokeInput) -> RoleRevokePayload:
        return RoleRevokePayload(member=await staff.revoke_role(info.context, input))
