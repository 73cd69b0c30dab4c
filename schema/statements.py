"""What an account owes, and how that came about."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from resolvers import statements
from schema.billing import Invoice
from schema.connections import Connection, slice_of
from schema.fields import Info
from schema.scalars import CurrencyCode, Money, Node, shape
from tenure.ledger import statements as rules

if TYPE_CHECKING:
    from schema.payments import Payment

EntryKind = strawberry.enum(
    rules.EntryKind,
    name="StatementEntryKind",
    description="What happened. GOODWILL was given without correcting an invoice. REFUND: money went back, so that no "
    "more is owed to the account; REFUND_RETURNED: it did not get there. WRITE_OFF is below zero when nobody expects "
    "the money any more, and above zero when it is owed again, since something became of it.",
)


@shape(rules.Entry, description="One thing that changed what an account owes.")
class StatementEntry:
    kind: EntryKind
    occurred_at: datetime
    amount: Money = strawberry.field(description="Above zero: more is owed by the account. Below: less.")
    balance: Money = strawberry.field(description="What is owed after it. Below zero, the business owes the account.")
    number: str | None = strawberry.field(
        description="Of the invoice or credit note; of a payment or refund, that of its invoice."
    )
    document_kind: str = strawberry.field(description="The type of what it was booked for: `Invoice`, `Payment`.")

    @strawberry.field(description="Of this entry; it leads nowhere.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(statements.id_of(self))

    @strawberry.field(description="The id of what it was booked for.")
    def document_id(self) -> strawberry.ID:
        return strawberry.ID(statements.document_id(self))

    @strawberry.field(description="What it was booked for: an invoice, a payment, a refund, a credit note.")
    async def document(self, info: Info) -> Node | None:
        return await statements.document_of(info.context, self)

    @strawberry.field(description="The invoice that it is about; null of a payment of none.")
    async def invoice(self, info: Info) -> Invoice | None:
        return await statements.invoice_of(info.context, self)

    @strawberry.field(description="The payment, or of a refund the one that went back.")
    async def payment(self, info: Info) -> Annotated["Payment", strawberry.lazy("schema.payments")] | None:
        return await statements.payment_of(info.context, self)


@shape(
    rules.Statement,
    description="What an account owes in one currency, and how that came about, out of the ledger: what is receivable "
    "of it, less its balance and what is on its way back to it. Amounts are above zero where the account owes.",
)
class AccountStatement:
    opening: Money = strawberry.field(description="What was owed before it begins.")
    closing: Money = strawberry.field(description="What was owed at its end.")
    charged: Money = strawberry.field(description="The sum of what was added within it.")
    settled: Money = strawberry.field(description="The sum of what was taken away within it: zero or below.")
    currencies: list[CurrencyCode] = strawberry.field(
        description="In which the account has entries, at whatever time; a statement is of one of them."
    )

    @strawberry.field
    def currency(self) -> CurrencyCode:
        return statements.currency_of(self)

    @strawberry.field(
        description="In order of time. What only moves within, as a balance that pays an invoice, is none."
    )
    async def entries(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[StatementEntry]:
        return await statements.entries_of(info.context, self, slice_of(first, after, last, before))
