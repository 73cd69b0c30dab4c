"""Businesses, and who owns them."""

from datetime import datetime

import strawberry

from models import tenants as rows
from resolvers import ids, tenants
from schema.connections import Connection, slice_of
from schema.fields import Info, mutation, payload, query
from schema.scalars import CurrencyCode, shape
from schema.settings.zones import TimeZone
from schema.tenants.refusals import TenantsUserError
from tenure.access import Permission
from tenure.kit import zones

TenantStatus = strawberry.enum(
    rows.TenantStatus, description="Whether a business is open: SUSPENDED may be restored, CLOSED is for good."
)


@shape(rows.Tenant, description="A business that sells memberships.")
class Tenant:
    slug: str = strawberry.field(description="Its short name: the first label of its first host.")
    name: str
    status: TenantStatus
    currency: CurrencyCode
    zone: str = strawberry.field(description="The time zone of its days, as `Europe/Berlin`.")
    locale: str = strawberry.field(description="The language of its pages and letters where a member chose none.")
    is_test: bool = strawberry.field(description="Whether it has a clock that can be moved on.")
    created_at: datetime

    @strawberry.field(description="The zone of its days, with what its clocks show now.")
    def time_zone(self, info: Info) -> TimeZone:
        return zones.described(self.zone, info.context.ctx.now())

    @strawberry.field(description="Opaque, and unique over the whole installation.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.opaque(self))

    @strawberry.field(description="Why it was suspended; for the staff of its owner.")
    def status_reason(self, info: Info) -> str | None:
        return tenants.reason_of(info.context, self)

    @strawberry.field(description="The hosts under which it answers, that of its links first.")
    async def hosts(self, info: Info) -> list[str]:
        return await tenants.hosts_of(info.context, self)

    @strawberry.field(description="Which business owns it. Of one's own business that is not told.")
    async def owner(self, info: Info) -> "Tenant | None":
        return await tenants.owner_of(info.context, self)


@strawberry.input
class TenantCreateInput:
    slug: str = strawberry.field(description="3 to 40 letters, digits and hyphens; the first label of its host.")
    name: str
    currency: CurrencyCode
    zone: str = "UTC"
    locale: str = "en"
    is_test: bool = strawberry.field(default=False, description="A test business has a clock that can be moved on.")
    owner_email: str | None = strawberry.field(
        default=None, description="Who gets a link that makes them its first administrator."
    )


@strawberry.input
class TenantSignUpInput:
    slug: str = strawberry.field(description="3 to 40 letters, digits and hyphens; the first label of its host.")
    name: str
    currency: CurrencyCode
    zone: str = "UTC"
    locale: str = "en"


@strawberry.input
class TenantUpdateInput:
    tenant: strawberry.ID | None = strawberry.field(default=None, description="One's own where none is named.")
    name: str | None = None
    zone: str | None = None
    locale: str | None = None


@strawberry.input
class TenantSuspendInput:
    tenant: strawberry.ID
    reason: str = strawberry.field(description="For its owner; its visitors do not see it.")


@strawberry.input
class TenantRestoreInput:
    tenant: strawberry.ID


@strawberry.input
class TenantCloseInput:
    tenant: strawberry.ID


@strawberry.input
class TenantOwnershipTransferInput:
    tenant: strawberry.ID
    new_owner: strawberry.ID = strawberry.field(description="One's own business, or one that it owns.")


@payload(TenantsUserError)
class TenantCreatePayload:
    tenant: Tenant | None


@payload(TenantsUserError)
class TenantSignUpPayload:
    tenant: Tenant | None


@payload(TenantsUserError)
class TenantUpdatePayload:
    tenant: Tenant | None


@payload(TenantsUserError)
class TenantSuspendPayload:
    tenant: Tenant | None


@payload(TenantsUserError)
class TenantRestorePayload:
    tenant: Tenant | None


@payload(TenantsUserError)
class TenantClosePayload:
    tenant: Tenant | None


@payload(TenantsUserError)
class TenantOwnershipTransferPayload:
    tenant: Tenant | None


@strawberry.type
class BusinessesQuery:
    @query(Permission.PUBLIC, "The business whose API this is.")
    def tenant(self, info: Info) -> Tenant:
        return tenants.present(info.context)

    @query(Permission.TENANTS_WRITE, "A business that this one owns, or itself.")
    async def tenant_owned(self, info: Info, tenant: strawberry.ID) -> Tenant:
        return await tenants.owned_tenant(info.context, tenant)

    @query(
        Permission.TENANTS_WRITE,
        "The businesses that this one owns, the newest first; with `includeIndirect` also those that they own.",
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
        "Found a business that this one owns. Its first host lies under this one's own.",
        emits=["tenant.created", "member.signed_up", "account.created"],
        needs_key=True,
    )
    async def tenant_create(self, info: Info, input: TenantCreateInput) -> TenantCreatePayload:
        return TenantCreatePayload(tenant=await tenants.create(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Open a business of one's own, which this one owns: where its setting `tenants.sign_up` lets members. A letter "
        "makes them its first administrator.",
        emits=["tenant.created", "member.signed_up", "account.created"],
        needs_key=True,
    )
    async def tenant_sign_up(self, info: Info, input: TenantSignUpInput) -> TenantSignUpPayload:
        return TenantSignUpPayload(tenant=await tenants.sign_up(info.context, input))

    @mutation(
        Permission.TENANTS_WRITE,
        "Change what this business, or one that it owns, is called and where it is.",
        emits=["tenant.updated"],
    )
    async def tenant_update(self, info: Info, input: TenantUpdateInput) -> TenantUpdatePayload:
        return TenantUpdatePayload(tenant=await tenants.update(info.context, input))

    @mutation(
        Permission.TENANTS_WRITE,
        "Suspend a business that this one owns: its pages and API answer nobody, its feeds end, its jobs wait.",
        emits=["tenant.suspended"],
        step_up=True,
    )
    async def tenant_suspend(self, info: Info, input: TenantSuspendInput) -> TenantSuspendPayload:
        return TenantSuspendPayload(tenant=await tenants.suspend(info.context, input))

    @mutation(
        Permission.TENANTS_WRITE,
        "Open a suspended business again. What has waited is done now.",
        emits=["tenant.restored"],
        step_up=True,
    )
    async def tenant_restore(self, info: Info, input: TenantRestoreInput) -> TenantRestorePayload:
        return TenantRestorePayload(tenant=await tenants.restore(info.context, input))

    @mutation(
        Permission.TENANTS_WRITE,
        "Shut a business that this one owns, for good. Its hosts are free for others.",
        emits=["tenant.closed"],
        step_up=True,
    )
    async def tenant_close(self, info: Info, input: TenantCloseInput) -> TenantClosePayload:
        return TenantClosePayload(tenant=await tenants.close(info.context, input))

    @mutation(
        Permission.TENANTS_WRITE,
        "Let another business own one that this one owns. Businesses never own each other in a circle.",
        emits=["tenant.ownership_transferred"],
        step_up=True,
    )
    async def tenant_ownership_transfer(
        self, info: Info, input: TenantOwnershipTransferInput
    ) -> TenantOwnershipTransferPayload:
        return TenantOwnershipTransferPayload(tenant=await tenants.transfer(info.context, input))
