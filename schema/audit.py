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

AuditOutcome = strawberry.enum(rows.AuditOutcome, description="Whether an action was performed or denied.")


@shape(
    rows.AuditDetail, description="The personal data of an audit log entry. It is deleted when the person is erased."
)
class AuditDetail:
    address: str = strawberry.field(description="The IP address from which the action was performed.")
    device: str = strawberry.field(description="The browser or program, as it identifies itself.")
    reason: str = strawberry.field(description="The reason that the actor gave, if any.")


@shape(rows.AuditEntry, description="An action that was performed or denied.")
class AuditEntry:
    position: BigInt = strawberry.field(description="The position in the chain, counted without gaps.")
    occurred_at: datetime = strawberry.field(description="When the action was performed or denied.")
    action: str = strawberry.field(
        description="The mutation, such as `roleGrant`, or the rule that performed the action."
    )
    outcome: AuditOutcome = strawberry.field(description="Whether the action was performed or denied.")
    code: str | None = strawberry.field(description="Why the action was denied: a code of top-level errors.")
    changes: JSON = strawberry.field(description="The events that the action caused: type, subject, and payload.")
    previous_hash: str = strawberry.field(description="The hash of the preceding entry.")
    hash: str = strawberry.field(
        description="The SHA-256 hash of the whole entry, including the hash of the preceding entry."
    )

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.encode(rows.AuditEntry.__name__, self.id))

    @strawberry.field(description="Who performed the action.")
    def actor(self) -> EventActor:
        kind: str = self.actor_kind
        return EventActor(kind=kind, id=audit.actor_of(self), on_behalf_of=audit.on_behalf_of(self))

    @strawberry.field(description="The object that the action was performed on, as an ID for `node`.")
    def subject(self) -> strawberry.ID | None:
        return audit.subject_of(self)

    @strawberry.field(description="The personal data of the entry. Null when there is none or when it was erased.")
    async def detail(self, info: Info) -> AuditDetail | None:
        return await audit.detail_of(info.context, self)


@shape(Verification, description="The result of verifying the audit log's chain.")
class AuditVerification:
    is_intact: bool = strawberry.field(description="Whether no tampering was found in the entries that were checked.")
    is_complete: bool = strawberry.field(
        description="Whether the chain was checked up to its end. If not, continue after `checkedUpTo`."
    )
    checked_up_to: BigInt = strawberry.field(description="The last position up to which all entries are unaltered.")
    broken_at: BigInt | None = strawberry.field(
        description="The first position at which an entry was altered. Null when there is none."
    )
    head: BigInt = strawberry.field(description="The position of the last entry in the chain.")


@strawberry.input(description="Filters audit log entries. All given conditions must match.")
class AuditFilter:
    actor: strawberry.ID | None = strawberry.field(
        default=None,
        description="Only actions by this member or API key, including those that a staff member performed while "
        "acting as a member.",
    )
    subject: strawberry.ID | None = strawberry.field(
        default=None, description="The object that the action was performed on."
    )
    action: str | None = strawberry.field(default=None, description="The name of the action, such as `roleGrant`.")
    from_: datetime | None = strawberry.field(
        name="from", default=None, description="Only entries at or after this time."
    )
    to: datetime | None = strawberry.field(default=None, description="Only entries before this time.")


@strawberry.type
class AuditQuery:
    @query(
        Permission.AUDIT_READ,
        "Everything that staff, API keys, and operators did, and what members did about who has access. Newest first.",
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
        "Verifies the chain of the audit log after a given position, up to 20,000 entries at a time.",
    )
    async def audit_verification(self, info: Info, after: BigInt | None = None) -> AuditVerification:
        return await audit.verification(info.context, after or 0)


QUERIES = (AuditQuery,)
