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

ExportOf = strawberry.enum(rows.ExportOf, description="The lists that can be exported.")
ExportFormat = strawberry.enum(
    rows.ExportFormat,
    description="The format of a file.",
)


@shape(rows.Export, description="An export of a list to a file.")
class Export(Node):
    format: ExportFormat = strawberry.field(description="The format of the file.")
    status: BulkStatus = strawberry.field(description="The status of the export.")
    rows_done: int = strawberry.field(description="The number of rows written so far.")
    rows_known: int | None = strawberry.field(
        description="The number of rows when the export started. Null until then."
    )
    size: BigInt | None = strawberry.field(
        description="The size of the file, in bytes. Null until the file is available."
    )
    error: str | None = strawberry.field(
        description="Why the export failed. TIMEOUT: it was not finished within a day. ERASURE: a member was erased in "
        "the meantime."
    )
    created_at: datetime = strawberry.field(description="When the export was requested.")
    finished_at: datetime | None = strawberry.field(description="When the export finished.")
    expires_at: datetime | None = strawberry.field(
        description="When the file will be deleted. Null until the file is available."
    )

    @strawberry.field(description="The list that is exported.")
    def of(self) -> ExportOf:
        return bulk.list_of(self)

    @strawberry.field(description="The columns of the file, in order.")
    def fields(self) -> list[str]:
        return bulk.columns_of(self)

    @strawberry.field(description="The member or API key that requested the export. Null when it was the system.")
    def requested_by(self) -> strawberry.ID | None:
        return bulk.requester_of(self)

    @strawberry.field(
        description="The address of the file, which works for a few minutes, for anyone who has it. Null when there is "
        "no file, and for callers who are not allowed to see everything in it."
    )
    async def download_url(self, info: Info) -> str | None:
        return await bulk.address_of(info.context, self)


@strawberry.input(description="Filters events. All given conditions must match.")
class EventFilter:
    types: list[str] | None = strawberry.field(
        default=None, description="Only events of these types, such as `invoice.paid`."
    )
    subject: strawberry.ID | None = strawberry.field(default=None, description="Only events about this object.")
    after: str | None = strawberry.field(
        default=None, description="Only events after this cursor of the log, however old."
    )


@strawberry.input(
    description="Which rows to export. Defaults to all of them. Only the filter of the exported list applies."
)
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
    of: ExportOf = strawberry.field(description="The list to export.")
    format: ExportFormat = strawberry.field(default=rows.ExportFormat.JSONL, description="The format of the file.")
    filter: ExportFilter | None = strawberry.field(
        default=None, description="Which rows to export. Defaults to all of them."
    )
    fields: list[str] | None = strawberry.field(
        default=None,
        description="The names of the fields, as in GraphQL. Defaults to all fields that the caller is allowed to see.",
    )


@strawberry.input
class ExportCancelInput:
    export: strawberry.ID = strawberry.field(description="The export to cancel.")


@payload(BulkUserError)
class ExportCreatePayload:
    export: Export | None


@payload(BulkUserError)
class ExportCancelPayload:
    export: Export | None


@strawberry.type
class ExportsQuery:
    @query(Permission.EXPORTS_WRITE, "Exports of lists, newest first.")
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
        "Exports a list to a file in a background job. The file contains the list as it is when the job runs; records "
        "created later are not included. Also requires the permission to see the list. `export.completed` is sent "
        "when the file is ready.",
        step_up=True,
    )
    async def export_create(self, info: Info, input: ExportCreateInput) -> ExportCreatePayload:
        return ExportCreatePayload(export=await bulk.create_export(info.context, input))

    @mutation(Permission.EXPORTS_WRITE, "Cancels an export and discards what was written.")
    async def export_cancel(self, info: Info, input: ExportCancelInput) -> ExportCancelPayload:
        return ExportCancelPayload(export=await bulk.cancel_export(info.context, input.export))


@strawberry.type
class ExportsFeed:
    @strawberry.subscription(
        description="The current state of an export, sent each time more rows are written, until the export is "
        "finished. Missed updates are not replayed.",
        directives=[RequiresPermission(permission=Permission.EXPORTS_WRITE)],
    )
    def export_progressed(self, info: Info, id: strawberry.ID) -> AsyncGenerator[Export, None]:
        return bulk.watch_export(info.context, id)
