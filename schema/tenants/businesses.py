"""Businesses, and who owns them."""

from datetime import datetime

import strawberry

from models import tenants as rows
from resolvers import ids, tenants
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, mutation, payload, query
from schema.scalars import CurrencyCode, shape
from schema.settings.zones import TimeZone
from schema.tenants.refusals import TenantsUserError
from tenure.access import Permission
from tenure.kit import zones

TenantStatus = strawberry.enum(rows.TenantStatus, description="Whether a business is open.")
describe_values(
    TenantStatus,
    ACTIVE="The business is open.",
    SUSPENDED="The business is suspended and can be restored.",
    CLOSED="The business is closed permanently.",
)


@shape(rows.Tenant, description="A business that sells memberships.")
class Tenant:
    slug: str = strawberry.field(description="The short name of the business: the first label of its first host.")
    name: str = strawberry.field(description="The name of the business.")
    status: TenantStatus = strawberry.field(description="Whether the business is open.")
    currency: CurrencyCode = strawberry.field(description="The currency of the business.")
    zone: str = strawberry.field(description="The time zone of the business, such as `Europe/Berlin`.")
    locale: str = strawberry.field(description="The language of pages and emails for members who have not chosen one.")
    is_test: bool = strawberry.field(description="Whether this is a test business, whose clock can be advanced.")
    created_at: datetime = strawberry.field(description="When the business was created.")

    @strawberry.field(description="The time zone of the business, with its current offset.")
    def time_zone(self, info: Info) -> TimeZone:
        return zones.described(self.zone, info.context.ctx.now())

    @strawberry.field(description="An opaque ID, unique across the whole installation.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.opaque(self))

    @strawberry.field(description="Why the business was suspended. Visible only to the staff of its owner.")
    def status_reason(self, info: Info) -> str | None:
        return tenants.reason_of(info.context, self)

    @strawberry.field(description="The hosts of the business. The one that links use comes first.")
    async def hosts(self, info: Info) -> list[str]:
        return await tenants.hosts_of(info.context, self)

    @strawberry.field(description="The business that owns this one. Null for the viewer's own business.")
    async def owner(self, info: Info) -> "Tenant | None":
        return await tenants.owner_of(info.context, self)


@strawberry.input
class TenantCreateInput:
    slug: str = strawberry.field(
        description="The short name: 3 to 40 letters, digits and hyphens. It becomes the first label of the host."
    )
    name: str = strawberry.field(description="The name of the business.")
    currency: CurrencyCode = strawberry.field(description="The currency of the business.")
    zone: str = strawberry.field(default="UTC", description="The time zone of the business, such as `Europe/Berlin`.")
    locale: str = strawberry.field(
        default="en", description="The language of pages and emails for members who have not chosen one."
    )
    is_test: bool = strawberry.field(
        default=False, description="Whether to create a test business, whose clock can be advanced."
    )
    owner_email: str | None = strawberry.field(
        default=None, description="The email address of the first administrator, who is sent a link."
    )


@strawberry.input
class TenantSignUpInput:
    slug: str = strawberry.field(
        description="The short name: 3 to 40 letters, digits and hyphens. It becomes the first label of the host."
    )
    name: str = strawberry.field(description="The name of the business.")
    currency: CurrencyCode = strawberry.field(description="The currency of the business.")
    zone: str = strawberry.field(default="UTC", description="The time zone of the business, such as `Europe/Berlin`.")
    locale: str = strawberry.field(
        default="en", description="The language of pages and emails for members who have not chosen one."
    )


@strawberry.input
class TenantUpdateInput:
    tenant: strawberry.ID | None = strawberry.field(
        default=None, description="The business to update. The viewer's own business by default."
    )
    name: str | None = strawberry.field(default=None, description="The name of the business.")
    zone: str | None = strawberry.field(
        default=None, description="The time zone of the business, such as `Europe/Berlin`."
    )
    locale: str | None = strawberry.field(
        default=None, description="The language of pages and emails for members who have not chosen one."
    )


@strawberry.input
class TenantSuspendInput:
    tenant: strawberry.ID = strawberry.field(description="The ID of the business.")
    reason: str = strawberry.field(description="The reason, for the owner. Visitors of the business do not see it.")


@strawberry.input
class TenantRestoreInput:
    tenant: strawberry.ID = strawberry.field(description="The ID of the business.")


@strawberry.input
class TenantCloseInput:
    tenant: strawberry.ID = strawberry.field(description="The ID of the business.")


@strawberry.input
class TenantOwnershipTransferInput:
    tenant: strawberry.ID = strawberry.field(description="The business to transfer.")
    new_owner: strawberry.ID = strawberry.field(description="The new owner: this business, or one that it owns.")


@payload(TenantsUserError)
class TenantCreatePayload:
    tenant: Tenant | None = strawberry.field(description="The business that was created.")


@payload(TenantsUserError)
class TenantSignUpPayload:
    tenant: Tenant | None = strawberry.field(description="The business that was created.")


@payload(TenantsUserError)
class TenantUpdatePayload:
    tenant: Tenant | None = strawberry.field(description="The business after the mutation.")


@payload(TenantsUserError)
class TenantSuspendPayload:
    tenant: Tenant | None = strawberry.field(description="The business after the mutation.")


@payload(TenantsUserError)
class TenantRestorePayload:
    tenant: Tenant | None = strawberry.field(description="The business after the mutation.")


@payload(TenantsUserError)
class TenantClosePayload:
    tenant: Tenant | None = strawberry.field(description="The business after the mutation.")


@payload(TenantsUserError)
class TenantOwnershipTransferPayload:
    tenant: Tenant | None = strawberry.field(description="The business after the mutation.")


@strawberry.type
class BusinessesQuery:
    @query(Permission.PUBLIC, "The business to which this API belongs.")
    def tenant(self, info: Info) -> Tenant:
        return tenants.present(info.context)

    @query(Permission.TENANTS_WRITE, "A business that this one owns, or this business itself.")
    async def tenant_owned(self, info: Info, tenant: strawberry.ID) -> Tenant:
        return await tenants.owned_tenant(info.context, tenant)

    @query(
        Permission.TENANTS_WRITE,
        "The businesses that this one owns, newest first. `includeIndirect` adds the businesses that those own.",
    )
    async def tenants(
        self,
        info: Info,
        include_indirect: bool = False,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Tenant]:
        return await tenants.list_tenants(info.context, include_indirect, slice_of(first, after, last, before))


@strawberry.type
class BusinessesMutation:
    @mutation(
        Permission.TENANTS_WRITE,
        "Creates a business that this one owns. Its first host is a subdomain of this one's own host.",
        emits=["tenant.created", "member.signed_up", "account.created"],
        needs_key=True,
    )
    async def tenant_create(self, info: Info, input: TenantCreateInput) -> TenantCreatePayload:
        return TenantCreatePayload(tenant=await tenants.create(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Creates a business for the viewer, owned by this one, if the setting `tenants.sign_up` allows it. An email "
        "makes the viewer its first administrator.",
        emits=["tenant.created", "member.signed_up", "account.created"],
        needs_key=True,
    )
    async def tenant_sign_up(self, info: Info, input: TenantSignUpInput) -> TenantSignUpPayload:
        return TenantSignUpPayload(tenant=await tenants.sign_up(info.context, input))

    @mutation(
        Permission.TENANTS_WRITE,
        "Updates the name, time zone or language of this business, or of one that it owns.",
        emits=["tenant.updated"],
    )
    async def tenant_update(self, info: Info, input: TenantUpdateInput) -> TenantUpdatePayload:
        return TenantUpdatePayload(tenant=await tenants.update(info.context, input))

    @mutation(
        Permission.TENANTS_WRITE,
        "Suspends a business that this one owns. Its pages and API do not respond, its feeds end, and its jobs wait.",
        emits=["tenant.suspended"],
        step_up=True,
    )
    async def tenant_suspend(self, info: Info, input: TenantSuspendInput) -> TenantSuspendPayload:
        return TenantSuspendPayload(tenant=await tenants.suspend(info.context, input))

    @mutation(
        Permission.TENANTS_WRITE,
        "Restores a suspended business. Jobs that were waiting run now.",
        emits=["tenant.restored"],
        step_up=True,
    )
    async def tenant_restore(self, info: Info, input: TenantRestoreInput) -> TenantRestorePayload:
        return TenantRestorePayload(tenant=await tenants.restore(info.context, input))

    @mutation(
        Permission.TENANTS_WRITE,
        "Closes a business that this one owns, permanently. Its hosts can be used by others.",
        emits=["tenant.closed"],
        step_up=True,
    )
    async def tenant_close(self, info: Info, input: TenantCloseInput) -> TenantClosePayload:
        return TenantClosePayload(tenant=await tenants.close(info.context, input))

    @mutation(
        Permission.TENANTS_WRITE,
        "Transfers the ownership of a business to another business. Businesses cannot own each other in a circle.",
        emits=["tenant.ownership_transferred"],
        step_up=True,
    )
    async def tenant_ownership_transfer(
        self, info: Info, input: TenantOwnershipTransferInput
    ) -> TenantOwnershipTransferPayload:
        return TenantOwnershipTransferPayload(tenant=await tenants.transfer(info.context, input))
