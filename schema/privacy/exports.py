"""All that is known of a member, in a file."""

from datetime import datetime

import strawberry

from models import privacy as rows
from resolvers import privacy
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, mutation, payload, query
from schema.files import File
from schema.identity.answers import Member
from schema.privacy.refusals import PrivacyUserError
from schema.scalars import Node, shape
from tenure.access import Permission

ExportStatus = strawberry.enum(rows.ExportStatus, description="The status of an export.")
describe_values(
    ExportStatus,
    QUEUED="The file is being prepared.",
    READY="The file can be downloaded.",
    EXPIRED="The file was deleted.",
)


@shape(
    rows.MemberExport,
    description="A file with all of a member's personal data: JSON, a page to read it, and uploaded files.",
)
class MemberExport(Node):
    status: ExportStatus = strawberry.field(description="The status of the export.")
    created_at: datetime = strawberry.field(description="When the export was requested.")
    completed_at: datetime | None = strawberry.field(description="When the file was ready. Null until then.")
    expires_at: datetime | None = strawberry.field(description="When the file is deleted.")

    @strawberry.field(description="The member whose data it is. Null if the caller cannot see them.")
    async def member(self, info: Info) -> Member | None:
        return await privacy.member_of(info.context, self)

    @strawberry.field(
        description="The file. Null until it is ready, and for anyone other than the member and staff who can create "
        "exports."
    )
    async def file(self, info: Info) -> File | None:
        return await privacy.file_of(info.context, self)


@strawberry.input
class MemberExportCreateForInput:
    member: strawberry.ID = strawberry.field(description="The ID of the member.")


@payload(PrivacyUserError)
class MemberExportCreatePayload:
    export: MemberExport | None = strawberry.field(description="The export that was created, or that is in progress.")


@payload(PrivacyUserError)
class MemberExportCreateForPayload:
    export: MemberExport | None = strawberry.field(description="The export that was created, or that is in progress.")


@strawberry.type
class ExportsQuery:
    @query(Permission.SIGNED_IN, "The viewer's own exports, newest first.")
    async def own_exports(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[MemberExport]:
        return await privacy.own_exports(info.context, slice_of(first, after, last, before))

    @query(Permission.PRIVACY_WRITE, "Exports, newest first: of all members, or of one.")
    async def member_exports(
        self,
        info: Info,
        member: strawberry.ID | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[MemberExport]:
        return await privacy.member_exports(info.context, member, slice_of(first, after, last, before))


@strawberry.type
class ExportsMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Creates a file with all of the viewer's personal data. An email is sent when it is ready; until then, "
        "another call returns the same export. `export.completed` follows.",
        step_up=True,
    )
    async def member_export_create(self, info: Info) -> MemberExportCreatePayload:
        return MemberExportCreatePayload(export=await privacy.create_export(info.context))

    @mutation(
        Permission.PRIVACY_WRITE,
        "Creates a file with all of a member's personal data. The member is notified. `export.completed` follows.",
        step_up=True,
    )
    async def member_export_create_for(
        self, info: Info, input: MemberExportCreateForInput
    ) -> MemberExportCreateForPayload:
        return MemberExportCreateForPayload(export=await privacy.create_export_for(info.context, input.member))
