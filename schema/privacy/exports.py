"""All that is known of a member, in a file."""

from datetime import datetime

import strawberry

from models import privacy as rows
from resolvers import privacy
from schema.connections import Connection, slice_of
from schema.fields import Info, mutation, payload, query
from schema.files import File
from schema.identity.answers import Member
from schema.privacy.refusals import PrivacyUserError
from schema.scalars import Node, shape
from tenure.access import Permission

ExportStatus = strawberry.enum(rows.ExportStatus, description="The file can be fetched while the export is READY.")


@shape(rows.MemberExport, description="A file with all that is known of a member: JSON, a page to read it, and files.")
class MemberExport(Node):
    status: ExportStatus
    created_at: datetime
    completed_at: datetime | None
    expires_at: datetime | None = strawberry.field(description="The file is deleted then.")

    @strawberry.field(description="Null for who may not see them.")
    async def member(self, info: Info) -> Member | None:
        return await privacy.member_of(info.context, self)

    @strawberry.field(description="Null until it is there, and for others than the member and who may make exports.")
    async def file(self, info: Info) -> File | None:
        return await privacy.file_of(info.context, self)


@strawberry.input
class MemberExportCreateForInput:
    member: strawberry.ID


@payload(PrivacyUserError)
class MemberExportCreatePayload:
    export: MemberExport | None


@payload(PrivacyUserError)
class MemberExportCreateForPayload:
    export: MemberExport | None


@strawberry.type
class ExportsQuery:
    @query(Permission.SIGNED_IN, "One's own exports, newest first.")
    async def own_exports(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[MemberExport]:
        return await privacy.own_exports(info.context, slice_of(first, after, last, before))

    @query(Permission.PRIVACY_WRITE, "Exports of all members, newest first; of one, where it is named.")
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
        "Have a file written with all that is known of oneself. A letter tells when it is there; "
        "asked again meanwhile, it answers the same. `export.completed` follows.",
        step_up=True,
    )
    async def member_export_create(self, info: Info) -> MemberExportCreatePayload:
        return MemberExportCreatePayload(export=await privacy.create_export(info.context))

    @mutation(
        Permission.PRIVACY_WRITE,
        "Have a file written with all that is known of a member, who is told. `export.completed` follows.",
        step_up=True,
    )
    async def member_export_create_for(
        self, info: Info, input: MemberExportCreateForInput
    ) -> MemberExportCreateForPayload:
        return MemberExportCreateForPayload(export=await privacy.create_export_for(info.context, input.member))
