"""Who may do what as staff."""

import strawberry

from resolvers.identity import staff
from schema.connections import Connection, slice_of
from schema.fields import Info, PermissionEnum, mutation, payload, query
from schema.identity.answers import CustomRole, Member, StaffRole
from schema.identity.refusals import IdentityUserError
from schema.scalars import shape
from tenure.access import Permission


@shape(staff.SystemRole, description="A role of staff that every business has.")
class SystemRole:
    role: StaffRole
    description: str
    permissions: list[PermissionEnum] = strawberry.field(description="What its holders may do.")
    holder_count: int = strawberry.field(description="How many members hold it.")


@strawberry.input
class RoleCreateInput:
    name: str = strawberry.field(description="60 characters at most; no other role has it.")
    permissions: list[PermissionEnum] = strawberry.field(description="Such as you hold yourself.")
    description: str = ""


@strawberry.input
class RoleUpdateInput:
    custom_role: strawberry.ID
    name: str | None = None
    description: str | None = None
    permissions: list[PermissionEnum] | None = strawberry.field(
        default=None, description="In place of all that it has. Acts at once on who holds it."
    )


@strawberry.input
class RoleDeleteInput:
    custom_role: strawberry.ID


@strawberry.input(description="Name either a system role or one of the business's own.")
class RoleGrantInput:
    member: strawberry.ID
    role: StaffRole | None = None
    custom_role: strawberry.ID | None = None


@strawberry.input(description="Name either a system role or one of the business's own.")
class RoleRevokeInput:
    member: strawberry.ID
    role: StaffRole | None = None
    custom_role: strawberry.ID | None = None


@payload(IdentityUserError)
class RoleCreatePayload:
    role: CustomRole | None


@payload(IdentityUserError)
class RoleUpdatePayload:
    role: CustomRole | None


@payload(IdentityUserError)
class RoleDeletePayload:
    role: CustomRole | None


@payload(IdentityUserError)
class RoleGrantPayload:
    member: Member | None


@payload(IdentityUserError)
class RoleRevokePayload:
    member: Member | None


@strawberry.type
class StaffQuery:
    @query(Permission.ROLES_WRITE, "The roles that every business has, and what they may do.")
    async def system_roles(self, info: Info) -> list[SystemRole]:
        return await staff.system_roles(info.context)

    @query(Permission.ROLES_WRITE, "The business's own roles, the newest first.")
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
        "Make a role out of permissions. Nobody puts in more than they hold.",
        emits=["role.created"],
        step_up=True,
    )
    async def role_create(self, info: Info, input: RoleCreateInput) -> RoleCreatePayload:
        return RoleCreatePayload(role=await staff.create_role(info.context, input))

    @mutation(
        Permission.ROLES_WRITE,
        "Change a role. Live sockets of who holds it have to come in anew.",
        emits=["role.updated"],
        step_up=True,
    )
    async def role_update(self, info: Info, input: RoleUpdateInput) -> RoleUpdatePayload:
        return RoleUpdatePayload(role=await staff.update_role(info.context, input))

    @mutation(Permission.ROLES_WRITE, "Do away with a role that nobody holds.", emits=["role.deleted"], step_up=True)
    async def role_delete(self, info: Info, input: RoleDeleteInput) -> RoleDeletePayload:
        return RoleDeletePayload(role=await staff.delete_role(info.context, input))

    @mutation(
        Permission.ROLES_WRITE,
        "Make a member staff. Nobody grants more than they hold.",
        emits=["role.granted"],
        step_up=True,
    )
    async def role_grant(self, info: Info, input: RoleGrantInput) -> RoleGrantPayload:
        return RoleGrantPayload(member=await staff.grant_role(info.context, input))

    @mutation(Permission.ROLES_WRITE, "Take a role from a member.", emits=["role.revoked"], step_up=True)
    async def role_revoke(self, info: Info, input: RoleRevokeInput) -> RoleRevokePayload:
        return RoleRevokePayload(member=await staff.revoke_role(info.context, input))
