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
    description="The chart of accounts. CLEARING is what providers hold for us, BANK what they paid out. BALANCE is "
    "owed to accounts, GIFTS to whoever redeems one, CREDITS for units that were paid and not used. SUSPENSE is money "
    "that nobody expected.",
)
InvariantName = strawberry.enum(invariants.Name, name="InvariantName", description="What is checked.")


@shape(books.Standing, description="One account of the ledger in one currency.")
class TrialBalanceRow:
    ledger_account: LedgerAccount
    debits: Money
    credits: Money
    balance: Money = strawberry.field(description="Debits less credits: below zero for what is owed or earned.")


@shape(books.Total, description="All accounts of one currency. The two are the same.")
class TrialBalanceTotal:
    debits: Money
    credits: Money


@shape(books.TrialBalance, description="What every account was debited and credited with.")
class TrialBalance:
    as_of: datetime = strawberry.field(description="What was booked at that instant is in it.")
    rows: list[TrialBalanceRow]
    totals: list[TrialBalanceTotal] = strawberry.field(description="One for each currency.")


@shape(rows.Transfer, description="So much from the credited account to the debited one. Never changed.")
class LedgerEntry:
    debit: LedgerAccount
    credit: LedgerAccount
    amount: Money
    occurred_at: datetime = strawberry.field(
        description="What a day has earned is booked at its last instant, whenever it was reckoned."
    )

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.encode(rows.Transfer.__name__, self.id))

    subject_kind: str = strawberry.field(description="The type of what it was booked for: `Invoice`, `RevenueDay`.")

    @strawberry.field(description="Whose it is; null for what is not one account's, as the revenue of a day.")
    async def account(self, info: Info) -> Account | None:
        return await ledger.account_of(info.context, self)

    @strawberry.field(description="The id of what it was booked for: an invoice, a payment, a day.")
    def subject_id(self) -> strawberry.ID:
        return strawberry.ID(ledger.subject_id(self))

    @strawberry.field(description="What it was booked for; null where that has no page of its own.")
    async def subject(self, info: Info) -> Node | None:
        return await ledger.subject_of(info.context, self)


@shape(invariants.Invariant, description="Something that must hold between the ledger and what it is about.")
class Invariant:
    name: InvariantName
    is_kept: bool
    expected: Money = strawberry.field(description="What the rows say that the account should hold.")
    found: Money = strawberry.field(description="What the account holds.")
    tolerance: Money = strawberry.field(description="How far apart the two may be, for roundings.")
    explanation: str = strawberry.field(description="In words.")


@shape(billing_rows.RevenueDay, description="A day that is over, and what it has earned of deferred revenue.")
class RevenueDay(Node):
    day: date = strawberry.field(description="In the zone of the business.")
    closed_at: datetime | None = strawberry.field(description="Null while it is not over.")

    @strawberry.field(description="From midnight to midnight.")
    def period(self, info: Info) -> Period:
        return ledger.span_of(info.context, self)

    @strawberry.field(description="What it has earned, in each currency.")
    async def total(self, info: Info) -> list[Money]:
        return await ledger.total_of(info.context, self)


@strawberry.input(description="All that is given must hold.")
class LedgerEntryFilter:
    account: strawberry.ID | None = strawberry.field(default=None, description="Whose entries.")
    ledger_account: LedgerAccount | None = strawberry.field(default=None, description="On either side.")
    subject: strawberry.ID | None = strawberry.field(default=None, description="What they were booked for.")
    from_: datetime | None = strawberry.field(name="from", default=None, description="At that time or later.")
    to: datetime | None = strawberry.field(default=None, description="Before that time.")
    currency: CurrencyCode | None = None


@strawberry.type
class LedgerQuery:
    @query(
        Permission.LEDGER_READ,
        "What every account of the ledger was debited and credited with, up to an instant; now where none is given.",
    )
    async def trial_balance(
        self, info: Info, as_of: datetime | None = None, currency: CurrencyCode | None = None
    ) -> TrialBalance:
        return await ledger.trial_balance(info.context, as_of, currency)

    @query(Permission.LEDGER_READ, "The entries of the ledger, the newest first.")
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
        "What must hold between the ledger and invoices, balances, credits, schedules and payments, each with its "
        "words, as it is now.",
    )
    async def invariants(self, info: Info) -> list[Invariant]:
        return await ledger.check_invariants(info.context)

    @query(Permission.LEDGER_READ, "The days whose revenue was told, the newest first.")
    async def revenue_days(
        self,
        info: Info,
        from_: Annotated[date | None, strawberry.argument(name="from", description="That day or later.")] = None,
        to: Annotated[date | None, strawberry.argument(description="Before that day.")] = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[RevenueDay]:
        return await ledger.list_days(info.context, from_, to, slice_of(first, after, last, before))
