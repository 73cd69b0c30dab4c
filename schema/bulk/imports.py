"""Files whose rows become members and subscriptions."""

from collections.abc import AsyncGenerator
from datetime import datetime

import strawberry

from models import bulk_files as rows
from resolvers import bulk
from schema.bulk.common import BulkStatus, BulkUserError
from schema.connections import Connection, slice_of
from schema.fields import Info, RequiresPermission, mutation, payload, query
from schema.files import File
from schema.scalars import Node, shape
from tenure.access import Permission

ImportOf = strawberry.enum(
    rows.ImportOf,
    description="What rows become. MEMBERS: found again by their e-mail. SUBSCRIPTIONS: in the middle of a period that "
    "was paid elsewhere, found again by their external id; their members are brought in first.",
)
OnExisting = strawberry.enum(
    rows.OnExisting,
    description="What becomes of a row that is here already. UPDATE: of a member, what the file says; of a "
    "subscription, how it is collected.",
)


@shape(rows.ImportProblem, description="Why a row is not brought in. It repeats nothing of what stands there.")
class ImportProblem:
    code: str = strawberry.field(
        description="A word for programs: EMAIL_INVALID, MEMBER_UNKNOWN, ROW_REPEATED and so on."
    )
    message: str

    @strawberry.field(description="The number of the row, as a spreadsheet counts: the header is row 1.")
    def row(self) -> int:
        return bulk.number_of(self)

    @strawberry.field(description="As the file calls it; null where it is about the whole row.")
    def column(self) -> str | None:
        return bulk.place_of(self)


@shape(rows.Import, description="A file whose rows are brought in.")
class Import(Node):
    is_dry_run: bool = strawberry.field(description="Nothing is written: it only says what would become of each row.")
    on_existing: OnExisting
    invites: bool
    status: BulkStatus
    rows_done: int = strawberry.field(description="How many rows were looked at.")
    rows_known: int | None = strawberry.field(description="How many the file has; null until it was read.")
    rows_created: int
    rows_updated: int
    rows_skipped: int = strawberry.field(description="Those that were here already, and are left as they are.")
    rows_failed: int = strawberry.field(description="Those that something is wrong with.")
    error: str | None = strawberry.field(
        description="Why the file as a whole cannot be brought in: NOT_UTF8, NOT_CSV, FILE_EMPTY, FILE_GONE, "
        "COLUMN_MISSING, COLUMN_UNKNOWN, COLUMN_TWICE, TOO_MANY_COLUMNS, TOO_MANY_ROWS, LINE_TOO_LONG, CELL_TOO_LONG; "
        "TIMEOUT: it was not done within a day."
    )
    error_message: str | None
    created_at: datetime
    finished_at: datetime | None
    expires_at: datetime | None = strawberry.field(description="File and report are deleted then.")

    @strawberry.field(description="What the rows become.")
    def of(self) -> ImportOf:
        return bulk.rows_of(self)

    @strawberry.field(description="The member or key that asked for it; null where it was the system.")
    def requested_by(self) -> strawberry.ID | None:
        return bulk.requester_of(self)

    @strawberry.field(description="What was uploaded; null for who may not make what is brought in.")
    async def file(self, info: Info) -> File | None:
        return await bulk.file_of(info.context, self)

    @strawberry.field(
        description="What is wrong with the file: the first hundred, in its order; empty for who may not make what is "
        "brought in."
    )
    async def problems(self, info: Info) -> list[ImportProblem]:
        return await bulk.problems_of(info.context, self)

    @strawberry.field(
        description="Where all that is wrong can be fetched as CSV within the next minutes, by whoever has the "
        "address. Null where nothing is, until it is done, and for who may not make what is brought in."
    )
    async def report_url(self, info: Info) -> str | None:
        return await bulk.report_of(info.context, self)


@strawberry.input
class ImportColumnInput:
    column: str = strawberry.field(description="As the file calls it.")
    field: str | None = strawberry.field(default=None, description="As we call it. Null: it is left out.")


@strawberry.input
class ImportCreateInput:
    of: ImportOf
    file: strawberry.ID = strawberry.field(
        description="An uploaded file of CSV: RFC 4180, UTF-8 with or without a mark. See `fileUploadCreate`."
    )
    is_dry_run: bool = strawberry.field(description="Write nothing, and say what would become of each row.")
    mapping: list[ImportColumnInput] = strawberry.field(
        default_factory=list,
        description="What the file's columns stand for. Those that are called as ours need not be named; one that is "
        "neither called so nor named is refused.",
    )
    on_existing: OnExisting = rows.OnExisting.SKIP
    invites: bool = strawberry.field(
        default=False, description="Mail new members a link that confirms their address. Nothing is mailed else."
    )


@strawberry.input
class ImportCancelInput:
    import_: strawberry.ID = strawberry.field(name="import")


@payload(BulkUserError)
class ImportCreatePayload:
    import_: Import | None = strawberry.field(name="import", default=None)


@payload(BulkUserError)
class ImportCancelPayload:
    import_: Import | None = strawberry.field(name="import", default=None)


@strawberry.type
class ImportsQuery:
    @query(Permission.IMPORTS_WRITE, "Imports of files, newest first.")
    async def imports(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Import]:
        return await bulk.list_imports(info.context, slice_of(first, after, last, before))


@strawberry.type
class ImportsMutation:
    @mutation(
        Permission.IMPORTS_WRITE,
        "Have a file's rows brought in by a job, some at a time. Asks for the permission to make members, or "
        "subscriptions, besides. Run again, it doubles nothing. Members' and subscriptions' own events follow, with "
        "the import as their cause, and `import.completed`.",
        step_up=True,
    )
    async def import_create(self, info: Info, input: ImportCreateInput) -> ImportCreatePayload:
        return ImportCreatePayload(import_=await bulk.create_import(info.context, input))

    @mutation(Permission.IMPORTS_WRITE, "Bring no more rows in. Those that have come stay.")
    async def import_cancel(self, info: Info, input: ImportCancelInput) -> ImportCancelPayload:
        return ImportCancelPayload(import_=await bulk.cancel_import(info.context, input.import_))


@strawberry.type
class ImportsFeed:
    @strawberry.subscription(
        description="The import as it is now, and whenever more is done, until it is finished. Nothing is replayed.",
        directives=[RequiresPermission(permission=Permission.IMPORTS_WRITE)],
    )
    def import_progressed(self, info: Info, id: strawberry.ID) -> AsyncGenerator[Import, None]:
        return bulk.watch_import(info.context, id)
