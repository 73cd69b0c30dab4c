"""The hosts of a business."""

from datetime import datetime

import strawberry

from models import tenants as rows
from resolvers import ids, tenants
from schema.fields import Info, mutation, payload, query
from schema.scalars import shape
from schema.tenants.refusals import TenantsUserError
from tenure.access import Permission


@shape(tenants.Record, name="DomainRecord", description="A TXT record to put into the DNS.")
class DomainRecord:
    name: str
    text: str


@shape(rows.Domain, description="A host that a business says is its own. It leads there once it is proved.")
class Domain:
    host: str = strawberry.field(description="In lower case and ASCII, as browsers ask for it.")
    is_canonical: bool = strawberry.field(description="Whether links in letters lead to it.")
    is_given: bool = strawberry.field(description="Whether the platform gave it out; then there is nothing to prove.")
    verified_at: datetime | None = strawberry.field(description="When it was proved; null while it leads nowhere.")
    checked_at: datetime | None = strawberry.field(description="When the proof was looked for last: once a day.")
    failing_since: datetime | None = strawberry.field(
        description="Since when the proof is missing; three days later the host leads nowhere."
    )
    created_at: datetime

    @strawberry.field(description="Opaque, and unique over the whole installation.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.opaque(self))

    @strawberry.field(description="As people read it, in its own script.")
    def readable(self) -> str:
        return tenants.readable(self)

    @strawberry.field(description="What proves it. Leave it there; null where nothing is to be proved.")
    def record(self) -> DomainRecord | None:
        return tenants.record_of(self)


@strawberry.input
class DomainAddInput:
    host: str


@strawberry.input
class DomainVerifyInput:
    host: str


@strawberry.input
class DomainRemoveInput:
    host: str


@strawberry.input
class DomainMakeCanonicalInput:
    host: str


@payload(TenantsUserError)
class DomainAddPayload:
    domain: Domain | None


@payload(TenantsUserError)
class DomainVerifyPayload:
    domain: Domain | None


@payload(TenantsUserError)
class DomainRemovePayload:
    domain: Domain | None


@payload(TenantsUserError)
class DomainMakeCanonicalPayload:
    domain: Domain | None


@strawberry.type
class DomainsQuery:
    @query(Permission.DOMAINS_WRITE, "The hosts of this business, that of its links first; at most 50.")
    async def domains(self, info: Info) -> list[Domain]:
        return await tenants.list_domains(info.context)


@strawberry.type
class DomainsMutation:
    @mutation(
        Permission.DOMAINS_WRITE,
        "Say that a host is one's own. The answer tells what to put into the DNS to prove it.",
        emits=["domain.added"],
    )
    async def domain_add(self, info: Info, input: DomainAddInput) -> DomainAddPayload:
        return DomainAddPayload(domain=await tenants.add_domain(info.context, input.host))

    @mutation(
        Permission.DOMAINS_WRITE,
        "Look for the proof of a host. From then on it leads to this business.",
        emits=["domain.verified", "domain.verification_failed"],
    )
    async def domain_verify(self, info: Info, input: DomainVerifyInput) -> DomainVerifyPayload:
        return DomainVerifyPayload(domain=await tenants.verify_domain(info.context, input.host))

    @mutation(Permission.DOMAINS_WRITE, "Let a host go. It leads nowhere at once.", emits=["domain.removed"])
    async def domain_remove(self, info: Info, input: DomainRemoveInput) -> DomainRemovePayload:
        return DomainRemovePayload(domain=await tenants.remove_domain(info.context, input.host))

    @mutation(Permission.DOMAINS_WRITE, "Let links lead to this host from now on.", emits=["tenant.updated"])
    async def domain_make_canonical(self, info: Info, input: DomainMakeCanonicalInput) -> DomainMakeCanonicalPayload:
        return DomainMakeCanonicalPayload(domain=await tenants.make_domain_canonical(info.context, input.host))
