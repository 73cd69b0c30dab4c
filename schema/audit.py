"""Who did what."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from models import audit as rows
from resolvers import audit
from schema.connections import Connection, slice_of
from schema.events import EventActor
from schema.fields import Info, query
from schema.scalars import BigInt, shape
from tenure.access import Permission
from tenure.audit import Verification
from tenure.kit import ids

AuditOutcome = strawberry.enum(rows.AuditOutcome, description="Whether it was done, or was not allowed.")


@shape(rows.AuditDetail, description="What is personal about an entry. It goes when the person is erased.")
class AuditDetail:
    address: str = strawberry.field(description="The network address that it came from.")
    device: str = strawberry.field(description="As the browser or program calls itself.")
    reason: str = strawberry.field(description="What whoever did it gave as the reason, if anything.")


@shape(rows.AuditEntry, description="One thing that was done, or was not allowed.")
class AuditEntry:
    position: BigInt = strawberry.field(description="Its place in the chain, counted without a gap.")
    occurred_at: datetime
    action: str = strawberry.field(description="The mutation, as `roleGrant`, or the rule behind it.")
    outcome: AuditOutcome
    code: str | None = strawberry.field(description="Why it was not allowed: a code of top-level errors.")
    changes: JSON = strawberry.field(description="The events that came of it: type, subject and payload.")
    previous_hash: str = strawberry.field(description="The hash of the entry before.")
    hash: str = strawberry.field(description="SHA-256 over all that the entry says, the hash before it included.")

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.encode(rows.AuditEntry.__name__, self.id))

    @strawberry.field(description="Who did it.")
    def actor(self) -> EventActor:
        kind: str = self.actor_kind
        return EventActor(kind=kind, id=audit.actor_of(self), on_behalf_of=audit.on_behalf_of(self))

    @strawberry.field(description="What it was done to, as an id for `node`.")
    def subject(self) -> strawberry.ID | None:
        return audit.subject_of(self)

    @strawberry.field(description="Null where there was nothing personal, or where it was erased.")
    async def detail(self, info: Info) -> AuditDetail | None:
        return await audit.detail_of(info.context, self)


@shape(Verification, description="Whether the chain is as it was written.")
class AuditVerification:
    is_intact: bool = strawberry.field(description="No fault was found in what was looked at.")
    is_complete: bool = strawberry.field(description="It was looked at up to its end; else go on after checkedUpTo.")
    checked_up_to: BigInt = strawberry.field(description="The last position up to which all is as it was written.")
    broken_at: BigInt | None = strawberry.field(description="The first position that is not as it was written.")
    head: BigInt = strawberry.field(description="The position at which the chain ends.")


@strawberry.input(description="All that is given must hold.")
class AuditFilter:
    actor: strawberry.ID | None = strawberry.field(
        default=None, description="A member or key that did it, or stood behind who did."
    )
    subject: strawberry.ID | None = strawberry.field(default=None, description="What it was done to.")
    action: str | None = strawberry.field(default=None, description="As `roleGrant`.")
    from_: datetime | None = strawberry.field(name="from", default=None, description="At that time or later.")
    to: datetime | None = strawberry.field(default=None, description="Before that time.")


@strawberry.type
class AuditQuery:
    @query(
        Permission.AUDIT_READ,
        "All that staff, keys and operators did, and what members did about who may come in. The newest first.",
    )
    async def audit_log(
        self,
        info: Info,
        filter: AuditFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[AuditEntry]:
        wanted = audit.filter_of(filter)
        return await audit.list_entries(info.context, wanted, slice_of(first, after, last, before))

    @query(
        Permission.AUDIT_READ,
        "Follow the chain of the audit log beyond a position, up to 20,000 entries at once.",
    )
    async def audit_verification(self, info: Info, after: BigInt | None = None) -> AuditVerification:
        return await audit.verification(info.context, after or 0)


QUERIES = (AuditQuery,)
