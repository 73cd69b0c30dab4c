"""The ledger: its balances, its entries, and the checks that hold it."""

from datetime import date, datetime
from typing import Annotated

import strawberry

from models import billing as billing_rows
from models import ledger as rows
from resolvers import ledger
from schema.accounts import Account
from schema.connections import Connection, slice_of
from schema.events import Period
from schema.fields import Info, query
from schema.scalars import CurrencyCode, Money, Node, shape
from tenure.access import Permission
from tenure.kit import ids
from tenure.ledger import books, invariants

LedgerAccount = strawberry.enum(
    rows.LedgerAccount,
    description="The chart of accounts.",
)
InvariantName = strawberry.enum(invariants.Name, name="InvariantName", description="The name of an invariant.")


@shape(books.Standing, description="An account of the ledger, in one currency.")
class TrialBalanceRow:
    ledger_account: LedgerAccount
    debits: Money = strawberry.field(description="The sum of all debits.")
    credits: Money = strawberry.field(description="The sum of all credits.")
    balance: Money = strawberry.field(description="Debits less credits. Negative for liabilities and revenue.")


@shape(books.Total, description="The totals of all accounts in one currency. Debits and credits are equal.")
class TrialBalanceTotal:
    debits: Money
    credits: Money


@shape(books.TrialBalance, description="The debits and credits of every account of the ledger.")
class TrialBalance:
    as_of: datetime = strawberry.field(
        description="The time of the trial balance. Entries booked at that time are included."
    )
    rows: list[TrialBalanceRow] = strawberry.field(description="The accounts of the ledger.")
    totals: list[TrialBalanceTotal] = strawberry.field(description="The totals, one for each currency.")


@shape(
    rows.Transfer, description="A transfer of an amount from the credited account to the debited one. It is immutable."
)
class LedgerEntry:
    debit: LedgerAccount = strawberry.field(description="The account that is debited.")
    credit: LedgerAccount = strawberry.field(description="The account that is credited.")
    amount: Money = strawberry.field(description="The amount that is transferred.")
    occurred_at: datetime = strawberry.field(
        description="When the entry was booked. The revenue of a day is booked at the last instant of the day, "
        "whenever it was calculated."
    )

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.encode(rows.Transfer.__name__, self.id))

    subject_kind: str = strawberry.field(
        description="The type of the object that the entry was booked for, such as `Invoice` or `RevenueDay`."
    )

    @strawberry.field(
        description="The account that the entry belongs to. Null when it does not belong to a single account, such as "
        "the revenue of a day."
    )
    async def account(self, info: Info) -> Account | None:
        return await ledger.account_of(info.context, self)

    @strawberry.field(
        description="The ID of the object that the entry was booked for: an invoice, a payment, or a day."
    )
    def subject_id(self) -> strawberry.ID:
        return strawberry.ID(ledger.subject_id(self))

    @strawberry.field(description="The object that the entry was booked for. Null when it is not an object of its own.")
    async def subject(self, info: Info) -> Node | None:
        return await ledger.subject_of(info.context, self)


@shape(invariants.Invariant, description="A condition that must hold between the ledger and the records behind it.")
class Invariant:
    name: InvariantName
    is_kept: bool = strawberry.field(description="Whether the two balances differ by no more than the tolerance.")
    expected: Money = strawberry.field(description="The balance of the account according to the records.")
    found: Money = strawberry.field(description="The balance of the account according to the ledger.")
    tolerance: Money = strawberry.field(description="The difference that is allowed for rounding.")
    explanation: str = strawberry.field(description="A description in words.")


@shape(billing_rows.RevenueDay, description="A completed day, and the deferred revenue that was recognized on it.")
class RevenueDay(Node):
    day: date = strawberry.field(description="The date, in the time zone of the business.")
    closed_at: datetime | None = strawberry.field(description="When the day was closed. Null while it is not over.")

    @strawberry.field(description="The period of the day, from midnight to midnight.")
    def period(self, info: Info) -> Period:
        return ledger.span_of(info.context, self)

    @strawberry.field(description="The revenue recognized, in each currency.")
    async def total(self, info: Info) -> list[Money]:
        return await ledger.total_of(info.context, self)


@strawberry.input(description="Filters ledger entries. All given conditions must match.")
class LedgerEntryFilter:
    account: strawberry.ID | None = strawberry.field(default=None, description="Only entries of this account.")
    ledger_account: LedgerAccount | None = strawberry.field(
        default=None, description="Only entries with this ledger account on either side."
    )
    subject: strawberry.ID | None = strawberry.field(
        default=None, description="Only entries that were booked for this object."
    )
    from_: datetime | None = strawberry.field(
        name="from", default=None, description="Only entries at or after this time."
    )
    to: datetime | None = strawberry.field(default=None, description="Only entries before this time.")
    currency: CurrencyCode | None = None


@strawberry.type
class LedgerQuery:
    @query(
        Permission.LEDGER_READ,
        "The debits and credits of every account of the ledger, up to a time. Defaults to now.",
    )
    async def trial_balance(
        self, info: Info, as_of: datetime | None = None, currency: CurrencyCode | None = None
    ) -> TrialBalance:
        return await ledger.trial_balance(info.context, as_of, currency)

    @query(Permission.LEDGER_READ, "The entries of the ledger, newest first.")
    async def ledger_entries(
        self,
        info: Info,
        filter: LedgerEntryFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[LedgerEntry]:
        return await ledger.list_entries(info.context, filter, slice_of(first, after, last, before))

    @query(
        Permission.LEDGER_READ,
        "The invariants between the ledger and invoices, balances, credits, schedules, and payments, each with an "
        "explanation, as of now.",
    )
    async def invariants(self, info: Info) -> list[Invariant]:
        return await ledger.check_invariants(info.context)

    @query(Permission.LEDGER_READ, "The days for which revenue was recognized, newest first.")
    async def revenue_days(
        self,
        info: Info,
        from_: Annotated[
            date | None, strawberry.argument(name="from", description="Only this day and later days.")
        ] = None,
        to: Annotated[date | None, strawberry.argument(description="Only days before this day.")] = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[RevenueDay]:
        return await ledger.list_days(info.context, from_, to, slice_of(first, after, last, before))
