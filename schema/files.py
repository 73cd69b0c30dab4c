"""What members upload."""

from datetime import datetime
from enum import Enum

import strawberry

from models import files as rows
from resolvers import files
from schema.fields import Info, errors, mutation, payload, query
from schema.lazily import LazyAccount
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.gateways.storage.contract import Upload

FilePurpose = strawberry.enum(rows.FilePurpose, description="What a file is for: it decides on types and sizes.")
FileStatus = strawberry.enum(rows.FileStatus, description="A file can be fetched while it is READY.")


@shape(rows.File, description="What a member uploaded. Its account's members and staff see it; an avatar, its owner.")
class File(Node):
    purpose: FilePurpose
    status: FileStatus
    name: str
    content_type: str
    size: int = strawberry.field(description="In bytes.")
    sha256: str | None = strawberry.field(description="In hex, once the file is READY.")
    rejected_reason: str | None = strawberry.field(
        description="`SIZE`, `TYPE` or `CONTENT` differ from what was announced, or `EXPIRED`."
    )
    created_at: datetime
    expires_at: datetime = strawberry.field(description="A file that is still PENDING then is rejected.")

    @strawberry.field(description="Whose storage it takes; null for who may not see that account.")
    async def account(self, info: Info) -> LazyAccount | None:
        return await files.account_of(info.context, self)

    @strawberry.field(
        description="Where to fetch it for five minutes, as an attachment. "
        "With `inline` it is shown in place, if its type is one that can do no harm there."
    )
    async def url(self, info: Info, inline: bool = False) -> str | None:
        return await files.url_of(info.context, self, inline)


@strawberry.input(description="What is not given chooses nothing.")
class FileFilter:
    purposes: list[FilePurpose] | None = None
    statuses: list[FileStatus] | None = strawberry.field(
        default=None, description="A deleted file is listed too, until its member is erased, but cannot be fetched."
    )


@shape(files.FormField, description="A field of a form.")
class FileUploadField:
    name: str
    value: str


@shape(
    Upload,
    name="FileUpload",
    description="How to send the bytes: as multipart/form-data, these fields first and the file last, in `file`.",
)
class FileUpload:
    url: str
    method: str
    expires_at: datetime = strawberry.field(description="The upload has to begin before.")

    @strawberry.field
    def fields(self) -> list[FileUploadField]:
        return files.fields_of(self)


class FilesErrorCode(Enum):
    TYPE_NOT_ALLOWED = "TYPE_NOT_ALLOWED"
    SIZE_NOT_ALLOWED = "SIZE_NOT_ALLOWED"
    NAME_INVALID = "NAME_INVALID"
    ACCOUNT_NOT_ALLOWED = "ACCOUNT_NOT_ALLOWED"
    QUOTA_EXCEEDED = "QUOTA_EXCEEDED"
    UPLOAD_MISSING = "UPLOAD_MISSING"


FilesUserError = errors("Files", FilesErrorCode)


@strawberry.input
class FileUploadCreateInput:
    purpose: FilePurpose
    name: str
    content_type: str = strawberry.field(description="A bare type: `application/pdf`.")
    size: int = strawberry.field(description="In bytes, exactly.")
    account: strawberry.ID | None = strawberry.field(
        default=None, description="The account whose storage it takes; the viewer's own where none is named."
    )


@strawberry.input
class FileUploadCompleteInput:
    file: strawberry.ID


@strawberry.input
class FileDeleteInput:
    file: strawberry.ID


@payload(FilesUserError)
class FileUploadCreatePayload:
    file: File | None
    upload: FileUpload | None = strawberry.field(
        default=None, description="Null when the key was used too long ago to begin now."
    )


@payload(FilesUserError)
class FileUploadCompletePayload:
    file: File | None = strawberry.field(default=None, description="READY, or REJECTED with the reason.")


@payload(FilesUserError)
class FileDeletePayload:
    file: File | None


@strawberry.type
class FilesQuery:
    @query(Permission.PUBLIC, "A file, for who may see it; for all others it is NOT_FOUND.")
    async def file(self, info: Info, id: strawberry.ID) -> File:
        return await files.file(info.context, id)


@strawberry.type
class FilesMutation:
    @mutation(Permission.SIGNED_IN, "Begin an upload: room for it is reserved.", emits=["file.upload_created"])
    async def file_upload_create(self, info: Info, input: FileUploadCreateInput) -> FileUploadCreatePayload:
        file, upload = await files.create_upload(info.context, input)
        return FileUploadCreatePayload(file=file, upload=upload)

    @mutation(
        Permission.SIGNED_IN,
        "Have the uploaded bytes checked: size, type and content. Asked again, it answers the same.",
        emits=["file.uploaded", "file.rejected", "file.quota_reached"],
    )
    async def file_upload_complete(self, info: Info, input: FileUploadCompleteInput) -> FileUploadCompletePayload:
        return FileUploadCompletePayload(file=await files.complete_upload(info.context, input.file))

    @mutation(
        Permission.SIGNED_IN,
        "Delete a file: one's own, or as who manages its account. Staff who may change members delete what those "
        "uploaded; the file with all that is known of somebody needs PRIVACY_WRITE, and a logo TENANTS_WRITE.",
        emits=["file.deleted", "member.profile_updated", "tenant.updated"],
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def file_delete(self, info: Info, input: FileDeleteInput) -> FileDeletePayload:
        return FileDeletePayload(file=await files.delete(info.context, input.file))
