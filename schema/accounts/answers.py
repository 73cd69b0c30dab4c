"""Who pays, and who sits where."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models import accounts as rows
from resolvers import accounts, billing, credits, gifts, holding, statements, subscriptions
from schema.accounts.custom_fields import CustomAnswer
from schema.billing import AccountBalance, Invoice, PaymentMethod
from schema.connections import Connection, slice_of
from schema.credits import CreditBalance, Usage
from schema.fields import Info
from schema.scalars import BigInt, CurrencyCode, Node, shape
from schema.settings.zones import TimeZone
from schema.statements import AccountStatement
from schema.subscriptions import Entitlement, Gift, Subscription
from schema.subscriptions.agreements import SubscriptionFilter
from tenure.accounts import powers
from tenure.kit import zones

if TYPE_CHECKING:
    from schema.identity.answers import Member
    from schema.identity.invitations import Invitation

AccountKind = strawberry.enum(rows.AccountKind, description="A person's own account, or a company's.")
SeatRole = strawberry.enum(rows.SeatRole, description="What a member may do in an account.")


@shape(rows.Seat, description="A member's place in an account.")
class Seat(Node):
    role: SeatRole

    @strawberry.field
    async def account(self, info: Info) -> "Account":
        return await accounts.account_of(info.context, self)

    @strawberry.field
    async def member(self, info: Info) -> Annotated["Member", strawberry.lazy("schema.identity.answers")]:
        return await accounts.member_of(info.context, self)


@shape(accounts.TaxDetails, description="What stands on an account's invoices besides its name.")
class TaxDetails:
    legal_name: str | None
    tax_id: str | None = strawberry.field(description="Its tax number, without separators: `DE136695976`.")
    country: str | None = strawberry.field(description="Two letters, as in ISO 3166-1: `DE`.")
    region: str | None
    postal_code: str | None
    city: str | None
    street: str | None
    is_tax_exempt: bool
    tax_id_verified_at: datetime | None = strawberry.field(
        description="When a tax service (VIES) said that the number is theirs, as the business has noted it."
    )


@shape(powers.Powers, description="What the caller may do in an account.")
class AccountPowers:
    seats: list[SeatRole] = strawberry.field(description="The roles that they may give, change and take.")
    edits: bool = strawberry.field(description="May change its name, language, zone, and custom fields.")
    pays: bool = strawberry.field(description="May buy, change and cancel for it, and change its tax details.")
    transfers: bool = strawberry.field(description="May make another member its owner.")


@shape(rows.Account, description="Who pays: a person's own account, made at sign-up, or a company's.")
class Account(Node):
    kind: AccountKind
    name: str
    created_at: datetime
    storage_quota: BigInt = strawberry.field(description="Bytes that may be stored.")
    storage_used: BigInt = strawberry.field(description="Bytes that are stored.")
    billing_day: int | None = strawberry.field(
        description="The day of the month for offers that are billed on the account's own."
    )
    seat_limit: int | None = strawberry.field(description="How many seats it may have; null: any number.")

    @strawberry.field(description="Where its times are told: its own zone, or the business's.")
    def zone(self, info: Info) -> str:
        return accounts.zone_of(info.context, self)

    @strawberry.field(description="That zone, with what its clocks show now.")
    def time_zone(self, info: Info) -> TimeZone:
        return zones.described(accounts.zone_of(info.context, self), info.context.ctx.now())

    @strawberry.field(description="What it is told amounts in first: its own currency, or the business's.")
    def currency(self, info: Info) -> CurrencyCode:
        return CurrencyCode(accounts.currency_of(info.context, self))

    @strawberry.field(description="The language of its letters and documents: its own, or the business's.")
    def locale(self, info: Info) -> str:
        return accounts.locale_of(info.context, self)

    @strawberry.field(description="What stands on its invoices; null for who may not pay for it.")
    async def tax_details(self, info: Info) -> TaxDetails | None:
        return await accounts.tax_details_of(info.context, self)

    @strawberry.field(description="What the business asks besides, answered or not.")
    async def custom_fields(self, info: Info) -> list[CustomAnswer]:
        return await accounts.custom_answers_of(info.context, self)

    @strawberry.field(description="What the caller may do in it.")
    async def powers(self, info: Info) -> AccountPowers:
        return await accounts.powers_of(info.context, self)

    @strawberry.field(description="Who was asked to come in and has not answered; empty for who may not ask anybody.")
    async def invitations(
        self, info: Info
    ) -> list[Annotated["Invitation", strawberry.lazy("schema.identity.invitations")]]:
        return await accounts.invitations_of(info.context, self)

    @strawberry.field(
        description="Its agreements, newest first; empty for staff who may not see subscriptions, where they have no "
        "seat in it."
    )
    async def subscriptions(
        self,
        info: Info,
        filter: SubscriptionFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Subscription]:
        return await holding.of_account(info.context, self, filter, slice_of(first, after, last, before))

    @strawberry.field(description="What the business owes it, by currency; null for who may not pay for it.")
    async def balances(self, info: Info) -> list[AccountBalance] | None:
        return await billing.balances_of(info.context, self)

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

    @strawberry.field(
        description="What it owes in one currency, and how that came about; null for who may not pay for it. In the "
        "account's own currency where none is named."
    )
    async def statement(
        self,
        info: Info,
        from_: Annotated[
            datetime | None, strawberry.argument(name="from", description="At that time or later.")
        ] = None,
        to: Annotated[datetime | None, strawberry.argument(description="Before that time.")] = None,
        currency: CurrencyCode | None = None,
    ) -> AccountStatement | None:
        return await statements.of_account(info.context, self, from_, to, currency)

    @strawberry.field(description="What it can be charged with; null for who may not pay for it.")
    async def payment_methods(self, info: Info) -> list[PaymentMethod] | None:
        return await billing.methods_of(info.context, self)

    @strawberry.field(
        description="What it may use now; empty for staff who may not see subscriptions, where they have no seat in it."
    )
    async def entitlements(self, info: Info) -> list[Entitlement]:
        return await subscriptions.entitlements_of(info.context, self)

    @strawberry.field(description="Its credits, for each product and currency.")
    async def credit_balances(self, info: Info) -> list[CreditBalance]:
        return await credits.balances_of(info.context, self)

    @strawberry.field(description="How a counted limit stands; null where nothing entitles to it.")
    async def usage(self, info: Info, feature: str) -> Usage | None:
        return await credits.usage_of(info.context, self, feature)

    @strawberry.field(description="How all its counted limits stand.")
    async def usages(self, info: Info) -> list[Usage]:
        return await credits.usages_of(info.context, self)

    @strawberry.field(description="What it bought for others; null for who may not pay for it.")
    async def gifts(self, info: Info) -> list[Gift] | None:
        return await gifts.of_account(info.context, self)

    @strawberry.field(description="Its members and what they may do, the first one first.")
    async def seats(self, info: Info) -> list[Seat]:
        return await accounts.seats_of(info.context, self)
