"""The hosts of a business."""

from datetime import datetime

import strawberry

from models import tenants as rows
from resolvers import ids, tenants
from schema.fields import Info, mutation, payload, query
from schema.scalars import shape
from schema.tenants.refusals import TenantsUserError
from tenure.access import Permission


@shape(tenants.Record, name="DomainRecord", description="A TXT record to add to the DNS.")
class DomainRecord:
    name: str = strawberry.field(description="The name of the record.")
    text: str = strawberry.field(description="The value of the record.")


@shape(
    rows.Domain, description="A host that a business claims as its own. It leads to the business once it is verified."
)
class Domain:
    host: str = strawberry.field(description="The host in lower case and ASCII, as browsers send it.")
    is_canonical: bool = strawberry.field(description="Whether links in emails use this host.")
    is_given: bool = strawberry.field(
        description="Whether the platform assigned the host. Such a host needs no verification."
    )
    verified_at: datetime | None = strawberry.field(
        description="When the host was verified. Null while it leads nowhere."
    )
    checked_at: datetime | None = strawberry.field(
        description="When the record was last checked. It is checked once a day."
    )
    failing_since: datetime | None = strawberry.field(
        description="Since when the record has been missing. Three days later, the host no longer leads to the "
        "business. Null when it is in place."
    )
    created_at: datetime = strawberry.field(description="When the host was added.")

    @strawberry.field(description="An opaque ID, unique across the whole installation.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.opaque(self))

    @strawberry.field(description="The host in its own script, for display.")
    def readable(self) -> str:
        return tenants.readable(self)

    @strawberry.field(
        description="The record that verifies the host and must stay in place. Null when no verification is needed."
    )
    def record(self) -> DomainRecord | None:
        return tenants.record_of(self)


@strawberry.input
class DomainAddInput:
    host: str = strawberry.field(description="The host to add.")


@strawberry.input
class DomainVerifyInput:
    host: str = strawberry.field(description="The host, as it was added.")


@strawberry.input
class DomainRemoveInput:
    host: str = strawberry.field(description="The host, as it was added.")


@strawberry.input
class DomainMakeCanonicalInput:
    host: str = strawberry.field(description="The host, as it was added.")


@payload(TenantsUserError)
class DomainAddPayload:
    domain: Domain | None = strawberry.field(description="The host that was added.")


@payload(TenantsUserError)
class DomainVerifyPayload:
    domain: Domain | None = strawberry.field(description="The host after the mutation.")


@payload(TenantsUserError)
class DomainRemovePayload:
    domain: Domain | None = strawberry.field(description="The host after the mutation.")


@payload(TenantsUserError)
class DomainMakeCanonicalPayload:
    domain: Domain | None = strawberry.field(description="The host after the mutation.")


@strawberry.type
class DomainsQuery:
    @query(Permission.DOMAINS_WRITE, "The hosts of this business, at most 50. The one that links use comes first.")
    async def domains(self, info: Info) -> list[Domain]:
        return await tenants.list_domains(info.context)


@strawberry.type
class DomainsMutation:
    @mutation(
        Permission.DOMAINS_WRITE,
        "Adds a host of the business. The response contains the DNS record that verifies it.",
        emits=["domain.added"],
    )
    async def domain_add(self, info: Info, input: DomainAddInput) -> DomainAddPayload:
        return DomainAddPayload(domain=await tenants.add_domain(info.context, input.host))

    @mutation(
        Permission.DOMAINS_WRITE,
        "Verifies a host by its DNS record. It leads to this business from then on.",
        emits=["domain.verified", "domain.verification_failed"],
    )
    async def domain_verify(self, info: Info, input: DomainVerifyInput) -> DomainVerifyPayload:
        return DomainVerifyPayload(domain=await tenants.verify_domain(info.context, input.host))

    @mutation(
        Permission.DOMAINS_WRITE,
        "Removes a host. It stops leading to the business immediately.",
        emits=["domain.removed"],
    )
    async def domain_remove(self, info: Info, input: DomainRemoveInput) -> DomainRemovePayload:
        return DomainRemovePayload(domain=await tenants.remove_domain(info.context, input.host))

    @mutation(Permission.DOMAINS_WRITE, "Makes a host the one that links use.", emits=["tenant.updated"])
    async def domain_make_canonical(self, info: Info, input: DomainMakeCanonicalInput) -> DomainMakeCanonicalPayload:
        return DomainMakeCanonicalPayload(domain=await tenants.make_domain_canonical(info.context, input.host))
