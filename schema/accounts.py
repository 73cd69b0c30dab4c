"""Who pays."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models import accounts as rows
from resolvers import billing, subscriptions
from resolvers.identity import people
from schema.billing import Invoice, PaymentMethod
from schema.connections import Connection, slice_of
from schema.fields import Info
from schema.scalars import BigInt, Node, shape
from schema.subscriptions import Entitlement, Subscription

if TYPE_CHECKING:
    from schema.identity.answers import Member

AccountKind = strawberry.enum(rows.AccountKind, description="A person's own account, or a company's.")
SeatRole = strawberry.enum(rows.SeatRole, description="What a member may do in an account.")


@shape(rows.Seat, description="A member's place in an account.")
class Seat(Node):
    role: SeatRole

    @strawberry.field
    async def account(self, info: Info) -> "Account":
        return await people.account_of(info.context, self)

    @strawberry.field
    async def member(self, info: Info) -> Annotated["Member", strawberry.lazy("schema.identity.answers")]:
        return await people.member_of(info.context, self)


@shape(rows.Account, description="Who pays: a person's own account, made at sign-up, or a company's.")
class Account(Node):
    kind: AccountKind
    name: str
    created_at: datetime
    storage_quota: BigInt = strawberry.field(description="Bytes that may be stored.")
    storage_used: BigInt = strawberry.field(description="Bytes that are stored.")

    @strawberry.field(description="Its agreements, newest first.")
    async def subscriptions(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Subscription]:
        return await subscriptions.of_account(info.context, self, slice_of(first, after, last, before))

    @strawberry.field(description="Its invoices, newest first; null for who may not pay for it.")
    async def invoices(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Invoice] | None:
        return await billing.invoices_of(info.context, self, slice_of(first, after, last, before))

    @strawberry.field(description="What it can be charged with; null for who may not pay for it.")
    async def payment_methods(self, info: Info) -> list[PaymentMethod] | None:
        return await billing.methods_of(info.context, self)

    @strawberry.field(description="What it may use now.")
    async def entitlements(self, info: Info) -> list[Entitlement]:
        return await subscriptions.entitlements_of(info.context, self)

    @strawberry.field(description="Its members and what they may do, the first one first.")
    async def seats(self, info: Info) -> list[Seat]:
        return await people.seats_of(info.context, self)
