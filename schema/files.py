"""What members upload."""

from datetime import datetime
from enum import Enum

import strawberry

from models import files as rows
from resolvers import files
from schema.enums import describe_values
from schema.fields import Info, errors, mutation, payload, query
from schema.lazily import LazyAccount
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.gateways.storage.contract import Upload

FilePurpose = strawberry.enum(
    rows.FilePurpose, description="The purpose of a file, which determines the allowed types and sizes."
)
FileStatus = strawberry.enum(
    rows.FileStatus, description="The status of a file. It can be downloaded while it is READY."
)


@shape(
    rows.File,
    description="A file uploaded by a member. It is visible to members of its account and to staff; an avatar, to its "
    "owner.",
)
class File(Node):
    purpose: FilePurpose = strawberry.field(description="The purpose of the file.")
    status: FileStatus = strawberry.field(description="The status of the file.")
    name: str = strawberry.field(description="The name of the file.")
    content_type: str = strawberry.field(description="The content type.")
    size: int = strawberry.field(description="The size in bytes.")
    sha256: str | None = strawberry.field(description="The SHA-256 hash in hexadecimal. Null until the file is READY.")
    rejected_reason: str | None = strawberry.field(
        description="Why the file was rejected. `SIZE`, `TYPE`, or `CONTENT`: it differs from what was declared. "
        "`EXPIRED`: it was not uploaded in time."
    )
    created_at: datetime = strawberry.field(description="When the upload was started.")
    expires_at: datetime = strawberry.field(description="When the file is rejected if it is still PENDING.")

    @strawberry.field(
        description="The account whose storage the file uses. Null when the caller is not allowed to see the account."
    )
    async def account(self, info: Info) -> LazyAccount | None:
        return await files.account_of(info.context, self)

    @strawberry.field(
        description="The address from which the file can be downloaded for five minutes, as an attachment. With "
        "`inline`, it is displayed in the browser if its type is safe."
    )
    async def url(self, info: Info, inline: bool = False) -> str | None:
        return await files.url_of(info.context, self, inline)


@strawberry.input(description="Filters files. Omitted conditions match everything.")
class FileFilter:
    purposes: list[FilePurpose] | None = None
    statuses: list[FileStatus] | None = strawberry.field(
        default=None,
        description="Only files with one of these statuses. Deleted files are listed until their member is erased, but "
        "cannot be downloaded.",
    )


@shape(files.FormField, description="A field of the upload form.")
class FileUploadField:
    name: str
    value: str


@shape(
    Upload,
    name="FileUpload",
    description="Instructions for the upload: send a multipart/form-data request with these fields first and the file "
    "last, as `file`.",
)
class FileUpload:
    url: str
    method: str
    expires_at: datetime = strawberry.field(description="When the upload must have started.")

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
describe_values(
    FilesErrorCode,
    TYPE_NOT_ALLOWED="The type of the file is not allowed.",
    SIZE_NOT_ALLOWED="The file is empty or too large.",
    NAME_INVALID="The name is empty or too long.",
    ACCOUNT_NOT_ALLOWED="An avatar must belong to the member's own account.",
    QUOTA_EXCEEDED="The account does not have enough storage left.",
    UPLOAD_MISSING="Nothing was uploaded yet.",
)


@strawberry.input
class FileUploadCreateInput:
    purpose: FilePurpose = strawberry.field(description="The purpose of the file.")
    name: str = strawberry.field(description="The name of the file.")
    content_type: str = strawberry.field(description="The content type without parameters, such as `application/pdf`.")
    size: int = strawberry.field(description="The exact size in bytes.")
    account: strawberry.ID | None = strawberry.field(
        default=None, description="The account whose storage the file uses. Defaults to the viewer's own."
    )


@strawberry.input
class FileUploadCompleteInput:
    file: strawberry.ID = strawberry.field(description="The file that was uploaded.")


@strawberry.input
class FileDeleteInput:
    file: strawberry.ID = strawberry.field(description="The file to delete.")


@payload(FilesUserError)
class FileUploadCreatePayload:
    file: File | None
    upload: FileUpload | None = strawberry.field(
        default=None,
        description="The upload instructions. Null when the idempotency key was first used too long ago to start the "
        "upload now.",
    )


@payload(FilesUserError)
class FileUploadCompletePayload:
    file: File | None = strawberry.field(default=None, description="The file: READY, or REJECTED with the reason.")


@payload(FilesUserError)
class FileDeletePayload:
    file: File | None


@strawberry.type
class FilesQuery:
    @query(Permission.PUBLIC, "A file by its ID. NOT_FOUND when the caller is not allowed to see it.")
    async def file(self, info: Info, id: strawberry.ID) -> File:
        return await files.file(info.context, id)


@strawberry.type
class FilesMutation:
    @mutation(Permission.SIGNED_IN, "Starts an upload and reserves storage for it.", emits=["file.upload_created"])
    async def file_upload_create(self, info: Info, input: FileUploadCreateInput) -> FileUploadCreatePayload:
        file, upload = await files.create_upload(info.context, input)
        return FileUploadCreatePayload(file=file, upload=upload)

    @mutation(
        Permission.SIGNED_IN,
        "Checks the uploaded bytes: size, type, and content. Repeating the call returns the same result.",
        emits=["file.uploaded", "file.rejected", "file.quota_reached"],
    )
    async def file_upload_complete(self, info: Info, input: FileUploadCompleteInput) -> FileUploadCompletePayload:
        return FileUploadCompletePayload(file=await files.complete_upload(info.context, input.file))

    @mutation(
        Permission.SIGNED_IN,
        "Deletes a file: the caller's own, or one of an account that they manage. Staff who are allowed to change "
        "members can delete the files that those uploaded. Deleting a personal data export requires PRIVACY_WRITE, "
        "and a logo requires TENANTS_WRITE.",
        emits=["file.deleted", "member.profile_updated", "tenant.updated"],
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def file_delete(self, info: Info, input: FileDeleteInput) -> FileDeletePayload:
        return FileDeletePayload(file=await files.delete(info.context, input.file))
