"""Whole lists as files."""

from collections.abc import AsyncGenerator
from datetime import datetime

import strawberry

from models import bulk_files as rows
from resolvers import bulk
from schema.accounts.changes import AccountFilter
from schema.billing import InvoiceFilter
from schema.bulk.common import BulkStatus, BulkUserError
from schema.catalogue.filters import CouponFilter, OfferFilter, ProductFilter
from schema.connections import Connection, slice_of
from schema.fields import Info, RequiresPermission, mutation, payload, query
from schema.identity.answers import MemberFilter
from schema.ledger import LedgerEntryFilter
from schema.payments import PaymentFilter
from schema.scalars import BigInt, Node, shape
from schema.subscriptions.agreements import SubscriptionFilter
from tenure.access import Permission

ExportOf = strawberry.enum(rows.ExportOf, description="A list that can be had as a file.")
ExportFormat = strawberry.enum(
    rows.ExportFormat,
    description="JSONL: a JSON object per line, its fields named as in GraphQL. CSV: a header and a row each, as in "
    "RFC 4180, in UTF-8; a cell that a spreadsheet would run as a formula has a ' before it.",
)


@shape(rows.Export, description="A list that is written into a file.")
class Export(Node):
    format: ExportFormat
    status: BulkStatus
    rows_done: int = strawberry.field(description="How many rows are written.")
    rows_known: int | None = strawberry.field(description="How many there were when it began; null until then.")
    size: BigInt | None = strawberry.field(description="Of the file, in bytes; null until it is there.")
    error: str | None = strawberry.field(
        description="Why it failed. TIMEOUT: it was not written within a day. ERASURE: a member was forgotten since."
    )
    created_at: datetime
    finished_at: datetime | None
    expires_at: datetime | None = strawberry.field(description="The file is deleted then; null until it is there.")

    @strawberry.field(description="What it is a list of.")
    def of(self) -> ExportOf:
        return bulk.list_of(self)

    @strawberry.field(description="The columns of the file, in their order.")
    def fields(self) -> list[str]:
        return bulk.columns_of(self)

    @strawberry.field(description="The member or key that asked for it; null where it was the system.")
    def requested_by(self) -> strawberry.ID | None:
        return bulk.requester_of(self)

    @strawberry.field(
        description="Where the file can be fetched within the next minutes, by whoever has the address. Null where "
        "there is none, and for who may not see all that is in it."
    )
    async def download_url(self, info: Info) -> str | None:
        return await bulk.address_of(info.context, self)


@strawberry.input
class EventFilter:
    types: list[str] | None = strawberry.field(default=None, description="Names as `invoice.paid`.")
    subject: strawberry.ID | None = None
    after: str | None = strawberry.field(default=None, description="A cursor of the log, however old.")


@strawberry.input(description="Which rows; all of them where nothing is said. Only the part of the list in question.")
class ExportFilter:
    members: MemberFilter | None = None
    accounts: AccountFilter | None = None
    subscriptions: SubscriptionFilter | None = None
    invoices: InvoiceFilter | None = None
    payments: PaymentFilter | None = None
    events: EventFilter | None = None
    ledger_entries: LedgerEntryFilter | None = None
    products: ProductFilter | None = None
    offers: OfferFilter | None = None
    coupons: CouponFilter | None = None


@strawberry.input
class ExportCreateInput:
    of: ExportOf
    format: ExportFormat = rows.ExportFormat.JSONL
    filter: ExportFilter | None = None
    fields: list[str] | None = strawberry.field(
        default=None, description="By their names in GraphQL; all that the caller may see where none are named."
    )


@strawberry.input
class ExportCancelInput:
    export: strawberry.ID


@payload(BulkUserError)
class ExportCreatePayload:
    export: Export | None


@payload(BulkUserError)
class ExportCancelPayload:
    export: Export | None


@strawberry.type
class ExportsQuery:
    @query(Permission.EXPORTS_WRITE, "Exports of whole lists, newest first.")
    async def exports(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Export]:
        return await bulk.list_exports(info.context, slice_of(first, after, last, before))


@strawberry.type
class ExportsMutation:
    @mutation(
        Permission.EXPORTS_WRITE,
        "Have a list written into a file by a job, as it stands when the job gets there: what is made later is not in "
        "it. Asks for the permission to see the list besides. `export.completed` follows.",
        step_up=True,
    )
    async def export_create(self, info: Info, input: ExportCreateInput) -> ExportCreatePayload:
        return ExportCreatePayload(export=await bulk.create_export(info.context, input))

    @mutation(Permission.EXPORTS_WRITE, "Write it no further, and keep nothing of it.")
    async def export_cancel(self, info: Info, input: ExportCancelInput) -> ExportCancelPayload:
        return ExportCancelPayload(export=await bulk.cancel_export(info.context, input.export))


@strawberry.type
class ExportsFeed:
    @strawberry.subscription(
        description="The export as it is now, and whenever more is written, until it is finished. Nothing is replayed.",
        directives=[RequiresPermission(permission=Permission.EXPORTS_WRITE)],
    )
    def export_progressed(self, info: Info, id: strawberry.ID) -> AsyncGenerator[Export, None]:
        return bulk.watch_export(info.context, id)
