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
    description="What the rows of a file are imported as.",
)
OnExisting = strawberry.enum(
    rows.OnExisting,
    description="What to do with a row that already exists.",
)


@shape(rows.ImportProblem, description="Why a row was not imported. It does not repeat any of the row's values.")
class ImportProblem:
    code: str = strawberry.field(
        description="A machine-readable code, such as EMAIL_INVALID, MEMBER_UNKNOWN, or ROW_REPEATED."
    )
    message: str = strawberry.field(description="A message for people.")

    @strawberry.field(description="The number of the row as in a spreadsheet. The header is row 1.")
    def row(self) -> int:
        return bulk.number_of(self)

    @strawberry.field(
        description="The name of the column as in the file. Null when the problem concerns the whole row."
    )
    def column(self) -> str | None:
        return bulk.place_of(self)


@shape(rows.Import, description="An import of the rows of a file.")
class Import(Node):
    is_dry_run: bool = strawberry.field(
        description="Whether this is a dry run: nothing is written, and the outcome of each row is reported."
    )
    on_existing: OnExisting = strawberry.field(description="What is done with rows that already exist.")
    invites: bool = strawberry.field(description="Whether new members are emailed a link to confirm their address.")
    status: BulkStatus = strawberry.field(description="The status of the import.")
    rows_done: int = strawberry.field(description="The number of rows processed so far.")
    rows_known: int | None = strawberry.field(
        description="The number of rows in the file. Null until the file has been read."
    )
    rows_created: int = strawberry.field(description="The number of members or subscriptions that were created.")
    rows_updated: int = strawberry.field(description="The number of members or subscriptions that were updated.")
    rows_skipped: int = strawberry.field(description="The number of rows that already existed and were left unchanged.")
    rows_failed: int = strawberry.field(description="The number of rows with a problem.")
    error: str | None = strawberry.field(
        description="Why the file cannot be imported as a whole: NOT_UTF8, NOT_CSV, FILE_EMPTY, FILE_GONE, "
        "COLUMN_MISSING, COLUMN_UNKNOWN, COLUMN_TWICE, TOO_MANY_COLUMNS, TOO_MANY_ROWS, LINE_TOO_LONG, CELL_TOO_LONG; "
        "or TIMEOUT when it was not finished within a day."
    )
    error_message: str | None
    created_at: datetime = strawberry.field(description="When the import was requested.")
    finished_at: datetime | None = strawberry.field(description="When the import finished.")
    expires_at: datetime | None = strawberry.field(description="When the file and the report will be deleted.")

    @strawberry.field(description="What the rows are imported as.")
    def of(self) -> ImportOf:
        return bulk.rows_of(self)

    @strawberry.field(description="The member or API key that requested the import. Null when it was the system.")
    def requested_by(self) -> strawberry.ID | None:
        return bulk.requester_of(self)

    @strawberry.field(description="The uploaded file. Null for callers who are not allowed to create what is imported.")
    async def file(self, info: Info) -> File | None:
        return await bulk.file_of(info.context, self)

    @strawberry.field(
        description="The first hundred problems, in the order of the file. Empty for callers who are not allowed to "
        "create what is imported."
    )
    async def problems(self, info: Info) -> list[ImportProblem]:
        return await bulk.problems_of(info.context, self)

    @strawberry.field(
        description="The address of a CSV report of all problems, which works for a few minutes, for anyone who has "
        "it. Null when there are no problems, until the import is done, and for callers who are not allowed to create "
        "what is imported."
    )
    async def report_url(self, info: Info) -> str | None:
        return await bulk.report_of(info.context, self)


@strawberry.input(description="The field that a column of a file is imported into.")
class ImportColumnInput:
    column: str = strawberry.field(description="The name of the column as in the file.")
    field: str | None = strawberry.field(
        default=None, description="The field that the column is imported into. Null: the column is ignored."
    )


@strawberry.input
class ImportCreateInput:
    of: ImportOf = strawberry.field(description="What to import the rows as.")
    file: strawberry.ID = strawberry.field(
        description="An uploaded CSV file: RFC 4180, UTF-8 with or without a byte order mark. See `fileUploadCreate`."
    )
    is_dry_run: bool = strawberry.field(description="Whether to write nothing and only report the outcome of each row.")
    mapping: list[ImportColumnInput] = strawberry.field(
        default_factory=list,
        description="The fields that the file's columns are imported into. Columns whose names match a field can be "
        "omitted; an unmatched column that is not mapped is refused.",
    )
    on_existing: OnExisting = strawberry.field(
        default=rows.OnExisting.SKIP, description="What to do with rows that already exist."
    )
    invites: bool = strawberry.field(
        default=False,
        description="Whether to email new members a link to confirm their address. Otherwise, nothing is emailed.",
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
        "Imports the rows of a file in a background job, a batch at a time. Also requires the permission to create "
        "members or subscriptions. Running it again creates no duplicates. Members' and subscriptions' own events are "
        "sent with the import as their cause, followed by `import.completed`.",
        step_up=True,
    )
    async def import_create(self, info: Info, input: ImportCreateInput) -> ImportCreatePayload:
        return ImportCreatePayload(import_=await bulk.create_import(info.context, input))

    @mutation(Permission.IMPORTS_WRITE, "Cancels an import. Rows that were already imported are kept.")
    async def import_cancel(self, info: Info, input: ImportCancelInput) -> ImportCancelPayload:
        return ImportCancelPayload(import_=await bulk.cancel_import(info.context, input.import_))


@strawberry.type
class ImportsFeed:
    @strawberry.subscription(
        description="The current state of an import, sent each time more rows are processed, until the import is "
        "finished. Missed updates are not replayed.",
        directives=[RequiresPermission(permission=Permission.IMPORTS_WRITE)],
    )
    def import_progressed(self, info: Info, id: strawberry.ID) -> AsyncGenerator[Import, None]:
        return bulk.watch_import(info.context, id)
