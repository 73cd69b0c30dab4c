"""Members who are to be forgotten, and what was."""

from datetime import datetime

import strawberry

from models import personal
from models import privacy as rows
from resolvers import privacy
from schema.connections import Connection, slice_of
from schema.fields import Info, mutation, payload, query
from schema.identity.answers import Member
from schema.privacy.refusals import PrivacyUserError
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.privacy import hindrances

ErasureStatus = strawberry.enum(rows.ErasureStatus, description="An erasure can be taken back while it is REQUESTED.")
ErasureTreatment = strawberry.enum(
    personal.Treatment, name="ErasureTreatment", description="What erasure does to a person's rows of a table."
)
ErasureHindrance = strawberry.enum(
    hindrances.Hindrance, name="ErasureHindrance", description="What an erasure waits for: it is looked at once a day."
)


@shape(privacy.Line, name="ErasureLine", description="One table's part in an erasure.")
class ErasureLine:
    table: str
    treatment: ErasureTreatment
    holds: str = strawberry.field(description="What the table holds of a person.")
    because: str = strawberry.field(description="Why rows are kept, where they are.")
    rows: int = strawberry.field(description="How many rows were theirs.")


@shape(rows.Erasure, description="That a member is forgotten: asked for, carried out after some days, reported.")
class Erasure(Node):
    status: ErasureStatus
    reason: str
    due_at: datetime
    created_at: datetime
    finished_at: datetime | None
    held_by: ErasureHindrance | None

    @strawberry.field(description="A pseudonym, once it is done. Null for who may not see them.")
    async def member(self, info: Info) -> Member | None:
        return await privacy.member_of(info.context, self)

    @strawberry.field(description="What was done in each table, so far.")
    def report(self) -> list[ErasureLine]:
        return privacy.report_of(self)


@strawberry.input
class MemberErasureRequestInput:
    reason: str = strawberry.field(default="", description="Why, if one wants to say. At most 255 characters.")


@strawberry.input
class MemberErasureRequestForInput:
    member: strawberry.ID
    reason: str = strawberry.field(description="Why: it is what will be left. At most 255 characters.")


@strawberry.input
class MemberErasureCancelForInput:
    member: strawberry.ID


@payload(PrivacyUserError)
class MemberErasureRequestPayload:
    erasure: Erasure | None


@payload(PrivacyUserError)
class MemberErasureRequestForPayload:
    erasure: Erasure | None


@payload(PrivacyUserError)
class MemberErasureCancelPayload:
    erasure: Erasure | None


@payload(PrivacyUserError)
class MemberErasureCancelForPayload:
    erasure: Erasure | None


@strawberry.type
class ErasuresQuery:
    @query(Permission.SIGNED_IN, "One's own erasure that is to come; null where none was asked for.")
    async def own_erasure(self, info: Info) -> Erasure | None:
        return await privacy.own_erasure(info.context)

    @query(Permission.PRIVACY_WRITE, "Erasures of all members, newest first; of one, where it is named.")
    async def erasures(
        self,
        info: Info,
        member: strawberry.ID | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Erasure]:
        return await privacy.erasures(info.context, member, slice_of(first, after, last, before))

    @query(Permission.PUBLIC, "What each table holds of a person, and what erasure does about it.")
    async def erasure_register(self, info: Info) -> list[ErasureLine]:
        return privacy.lines()


@strawberry.type
class ErasuresMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Ask to be forgotten. Until `dueAt` it can be taken back; then memberships end, files and letters are deleted, "
        "and a pseudonym is left. `member.erased` follows.",
        emits=["member.erasure_requested"],
        step_up=True,
    )
    async def member_erasure_request(self, info: Info, input: MemberErasureRequestInput) -> MemberErasureRequestPayload:
        return MemberErasureRequestPayload(erasure=await privacy.request_erasure(info.context, input.reason))

    @mutation(
        Permission.PRIVACY_WRITE,
        "Have a member forgotten, as they asked by other ways. They are told, and can take it back until `dueAt`.",
        emits=["member.erasure_requested"],
        step_up=True,
    )
    async def member_erasure_request_for(
        self, info: Info, input: MemberErasureRequestForInput
    ) -> MemberErasureRequestForPayload:
        return MemberErasureRequestForPayload(erasure=await privacy.request_erasure_for(info.context, input))

    @mutation(Permission.SIGNED_IN, "Take one's own wish to be forgotten back.", emits=["member.erasure_canceled"])
    async def member_erasure_cancel(self, info: Info) -> MemberErasureCancelPayload:
        return MemberErasureCancelPayload(erasure=await privacy.cancel_erasure(info.context))

    @mutation(
        Permission.PRIVACY_WRITE,
        "Take a member's erasure back.",
        emits=["member.erasure_canceled"],
        step_up=True,
    )
    async def member_erasure_cancel_for(
        self, info: Info, input: MemberErasureCancelForInput
    ) -> MemberErasureCancelForPayload:
        return MemberErasureCancelForPayload(erasure=await privacy.cancel_erasure_for(info.context, input.member))
