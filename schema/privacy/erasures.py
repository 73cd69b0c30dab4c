"""Members who are to be forgotten, and what was."""

from datetime import datetime

import strawberry

from models import personal
from models import privacy as rows
from resolvers import privacy
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, mutation, payload, query
from schema.identity.answers import Member
from schema.privacy.refusals import PrivacyUserError
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.privacy import hindrances

ErasureStatus = strawberry.enum(rows.ErasureStatus, description="The status of an erasure.")
describe_values(
    ErasureStatus,
    REQUESTED="The erasure was requested and can be canceled.",
    CANCELED="The erasure was canceled.",
    RUNNING="The erasure is in progress.",
    DONE="The erasure is complete.",
)
ErasureTreatment = strawberry.enum(
    personal.Treatment, name="ErasureTreatment", description="What an erasure does to a person's rows in a table."
)
describe_values(
    ErasureTreatment,
    ERASE="The rows are deleted.",
    PSEUDONYMISE="The rows are kept, without anything that identifies the person.",
    KEEP="The rows are kept unchanged. They refer to the person only by the ID of a pseudonym.",
    NOTHING="The table holds no personal data.",
)
ErasureHindrance = strawberry.enum(
    hindrances.Hindrance,
    name="ErasureHindrance",
    description="What an erasure is waiting for. This is checked once a day.",
)
describe_values(
    ErasureHindrance,
    LAST_OWNER="The member is the last owner of the business.",
    ACCOUNT_OWNER="The member owns a company account in which others have seats.",
    PAYMENT_IN_FLIGHT="A payment is in progress.",
)


@shape(privacy.Line, name="ErasureLine", description="What an erasure does in one table.")
class ErasureLine:
    table: str = strawberry.field(description="The name of the table.")
    treatment: ErasureTreatment = strawberry.field(description="What the erasure does to the person's rows.")
    holds: str = strawberry.field(description="The personal data in the table.")
    because: str = strawberry.field(description="Why rows are kept, if they are.")
    rows: int = strawberry.field(description="How many of the person's rows were found.")


@shape(rows.Erasure, description="The erasure of a member: requested, carried out after some days, and reported.")
class Erasure(Node):
    status: ErasureStatus = strawberry.field(description="The status of the erasure.")
    reason: str = strawberry.field(description="The reason that was given.")
    due_at: datetime = strawberry.field(description="When the erasure is carried out. It can be canceled until then.")
    created_at: datetime = strawberry.field(description="When the erasure was requested.")
    finished_at: datetime | None = strawberry.field(
        description="When the erasure was completed or canceled. Null until then."
    )
    held_by: ErasureHindrance | None = strawberry.field(
        description="What the erasure is waiting for, once it is due. Null when nothing prevents it."
    )

    @strawberry.field(
        description="The member, who is a pseudonym once the erasure is done. Null if the caller cannot see them."
    )
    async def member(self, info: Info) -> Member | None:
        return await privacy.member_of(info.context, self)

    @strawberry.field(description="What has been done in each table so far.")
    def report(self) -> list[ErasureLine]:
        return privacy.report_of(self)


@strawberry.input
class MemberErasureRequestInput:
    reason: str = strawberry.field(default="", description="An optional reason: at most 255 characters.")


@strawberry.input
class MemberErasureRequestForInput:
    member: strawberry.ID = strawberry.field(description="The ID of the member.")
    reason: str = strawberry.field(description="The reason, which remains after the erasure: at most 255 characters.")


@strawberry.input
class MemberErasureCancelForInput:
    member: strawberry.ID = strawberry.field(description="The ID of the member.")


@payload(PrivacyUserError)
class MemberErasureRequestPayload:
    erasure: Erasure | None = strawberry.field(description="The erasure after the mutation.")


@payload(PrivacyUserError)
class MemberErasureRequestForPayload:
    erasure: Erasure | None = strawberry.field(description="The erasure after the mutation.")


@payload(PrivacyUserError)
class MemberErasureCancelPayload:
    erasure: Erasure | None = strawberry.field(description="The erasure after the mutation.")


@payload(PrivacyUserError)
class MemberErasureCancelForPayload:
    erasure: Erasure | None = strawberry.field(description="The erasure after the mutation.")


@strawberry.type
class ErasuresQuery:
    @query(Permission.SIGNED_IN, "The viewer's pending erasure. Null when none was requested.")
    async def own_erasure(self, info: Info) -> Erasure | None:
        return await privacy.own_erasure(info.context)

    @query(Permission.PRIVACY_WRITE, "Erasures, newest first: of all members, or of one.")
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

    @query(Permission.PUBLIC, "The personal data in each table, and what an erasure does to it.")
    async def erasure_register(self, info: Info) -> list[ErasureLine]:
        return privacy.lines()


@strawberry.type
class ErasuresMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Requests the erasure of the viewer. It can be canceled until `dueAt`. After that, memberships end, files and "
        "emails are deleted, and only a pseudonym remains. `member.erased` follows.",
        emits=["member.erasure_requested"],
        step_up=True,
    )
    async def member_erasure_request(self, info: Info, input: MemberErasureRequestInput) -> MemberErasureRequestPayload:
        return MemberErasureRequestPayload(erasure=await privacy.request_erasure(info.context, input.reason))

    @mutation(
        Permission.PRIVACY_WRITE,
        "Requests the erasure of a member who asked for it in another way. The member is notified, and can cancel it "
        "until `dueAt`.",
        emits=["member.erasure_requested"],
        step_up=True,
    )
    async def member_erasure_request_for(
        self, info: Info, input: MemberErasureRequestForInput
    ) -> MemberErasureRequestForPayload:
        return MemberErasureRequestForPayload(erasure=await privacy.request_erasure_for(info.context, input))

    @mutation(Permission.SIGNED_IN, "Cancels the viewer's own erasure.", emits=["member.erasure_canceled"])
    async def member_erasure_cancel(self, info: Info) -> MemberErasureCancelPayload:
        return MemberErasureCancelPayload(erasure=await privacy.cancel_erasure(info.context))

    @mutation(
        Permission.PRIVACY_WRITE,
        "Cancels the erasure of a member.",
        emits=["member.erasure_canceled"],
        step_up=True,
    )
    async def member_erasure_cancel_for(
        self, info: Info, input: MemberErasureCancelForInput
    ) -> MemberErasureCancelForPayload:
        return MemberErasureCancelForPayload(erasure=await privacy.cancel_erasure_for(info.context, input.member))
