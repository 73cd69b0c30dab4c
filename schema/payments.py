"""Lists of money in and out."""

from datetime import datetime

import strawberry

from resolvers import payments
from schema.billing import CreditNote, Dispute, DisputeStatus, Payment, PaymentStatus, Refund, RefundStatus
from schema.connections import Connection, slice_of
from schema.fields import Info, query
from tenure.access import Permission


@strawberry.input(description="Filters payments. All given conditions must match.")
class PaymentFilter:
    statuses: list[PaymentStatus] | None = strawberry.field(
        default=None, description="Only payments with one of these statuses."
    )
    account: strawberry.ID | None = strawberry.field(default=None, description="Only payments of this account.")
    provider_account: strawberry.ID | None = strawberry.field(
        default=None, description="Only payments through this provider account."
    )
    is_in_suspense: bool | None = strawberry.field(
        default=None, description="Only payments that are (true) or are not (false) in suspense."
    )
    created_since: datetime | None = strawberry.field(
        default=None, description="Only payments created at or after this time."
    )
    created_before: datetime | None = strawberry.field(
        default=None, description="Only payments created before this time."
    )


@strawberry.input(description="Filters refunds. All given conditions must match.")
class RefundFilter:
    statuses: list[RefundStatus] | None = strawberry.field(
        default=None, description="Only refunds with one of these statuses."
    )
    account: strawberry.ID | None = strawberry.field(
        default=None, description="Only those of payments of this account."
    )
    provider_account: strawberry.ID | None = strawberry.field(
        default=None, description="Only refunds through this provider account."
    )
    created_since: datetime | None = strawberry.field(
        default=None, description="Only refunds created at or after this time."
    )
    created_before: datetime | None = strawberry.field(
        default=None, description="Only refunds created before this time."
    )


@strawberry.input(description="Filters disputes. All given conditions must match.")
class DisputeFilter:
    statuses: list[DisputeStatus] | None = strawberry.field(
        default=None, description="Only disputes with one of these statuses."
    )
    account: strawberry.ID | None = strawberry.field(
        default=None, description="Only those of payments of this account."
    )
    provider_account: strawberry.ID | None = strawberry.field(
        default=None, description="Only disputes at this provider account."
    )
    created_since: datetime | None = strawberry.field(
        default=None, description="Only disputes created at or after this time."
    )
    created_before: datetime | None = strawberry.field(
        default=None, description="Only disputes created before this time."
    )


@strawberry.input(description="Filters credit notes. All given conditions must match.")
class CreditNoteFilter:
    account: strawberry.ID | None = strawberry.field(default=None, description="Only credit notes of this account.")
    invoice: strawberry.ID | None = strawberry.field(
        default=None, description="Only credit notes that correct this invoice."
    )
    created_since: datetime | None = strawberry.field(
        default=None, description="Only credit notes created at or after this time."
    )
    created_before: datetime | None = strawberry.field(
        default=None, description="Only credit notes created before this time."
    )


@strawberry.type
class PaymentsQuery:
    @query(Permission.BILLING_READ, "All collection attempts, and money that was received without one, newest first.")
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

    @query(Permission.BILLING_READ, "All refunds, newest first.")
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

    @query(Permission.BILLING_READ, "All disputes, newest first.")
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

    @query(Permission.BILLING_READ, "All credit notes, newest first.")
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
