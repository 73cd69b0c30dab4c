"""Lists of money in and out."""

from datetime import datetime

import strawberry

from resolvers import payments
from schema.billing import CreditNote, Dispute, DisputeStatus, Payment, PaymentStatus, Refund, RefundStatus
from schema.connections import Connection, slice_of
from schema.fields import Info, query
from tenure.access import Permission


@strawberry.input(description="All that is given must hold.")
class PaymentFilter:
    statuses: list[PaymentStatus] | None = None
    account: strawberry.ID | None = None
    provider_account: strawberry.ID | None = None
    is_in_suspense: bool | None = None
    created_since: datetime | None = None
    created_before: datetime | None = None


@strawberry.input(description="All that is given must hold.")
class RefundFilter:
    statuses: list[RefundStatus] | None = None
    account: strawberry.ID | None = strawberry.field(default=None, description="Whose payments they are of.")
    provider_account: strawberry.ID | None = None
    created_since: datetime | None = None
    created_before: datetime | None = None


@strawberry.input(description="All that is given must hold.")
class DisputeFilter:
    statuses: list[DisputeStatus] | None = None
    account: strawberry.ID | None = strawberry.field(default=None, description="Whose payments they are of.")
    provider_account: strawberry.ID | None = None
    created_since: datetime | None = None
    created_before: datetime | None = None


@strawberry.input(description="All that is given must hold.")
class CreditNoteFilter:
    account: strawberry.ID | None = None
    invoice: strawberry.ID | None = None
    created_since: datetime | None = None
    created_before: datetime | None = None


@strawberry.type
class PaymentsQuery:
    @query(Permission.BILLING_READ, "All attempts to collect, and money that came by itself, newest first.")
    async def payments(
        self,
        info: Info,
        filter: PaymentFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Payment]:
        return await payments.list_payments(info.context, filter, slice_of(first, after, last, before))

    @query(Permission.BILLING_READ, "All money that goes back, newest first.")
    async def refunds(
        self,
        info: Info,
        filter: RefundFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Refund]:
        return await payments.list_refunds(info.context, filter, slice_of(first, after, last, before))

    @query(Permission.BILLING_READ, "All payments that their payers contest, newest first.")
    async def disputes(
        self,
        info: Info,
        filter: DisputeFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Dispute]:
        return await payments.list_disputes(info.context, filter, slice_of(first, after, last, before))

    @query(Permission.BILLING_READ, "All documents that correct invoices, newest first.")
    async def credit_notes(
        self,
        info: Info,
        filter: CreditNoteFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[CreditNote]:
        return await payments.list_notes(info.context, filter, slice_of(first, after, last, before))
