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

AccountKind = strawberry.enum(rows.AccountKind, description="The kind of an account.")
SeatRole = strawberry.enum(
    rows.SeatRole, description="The role of a member in an account, which determines what they can do there."
)


@shape(rows.Seat, description="A seat: the membership of a member in an account.")
class Seat(Node):
    role: SeatRole = strawberry.field(description="What the member can do in the account.")

    @strawberry.field(description="The account.")
    async def account(self, info: Info) -> "Account":
        return await accounts.account_of(info.context, self)

    @strawberry.field(description="The member.")
    async def member(self, info: Info) -> Annotated["Member", strawberry.lazy("schema.identity.answers")]:
        return await accounts.member_of(info.context, self)


@shape(accounts.TaxDetails, description="The details that appear on an account's invoices in addition to its name.")
class TaxDetails:
    legal_name: str | None = strawberry.field(description="The legal name.")
    tax_id: str | None = strawberry.field(description="The tax number, without separators: `DE136695976`.")
    country: str | None = strawberry.field(description="The two-letter country code, as in ISO 3166-1: `DE`.")
    region: str | None = strawberry.field(description="The state, province, or region.")
    postal_code: str | None
    city: str | None
    street: str | None
    is_tax_exempt: bool = strawberry.field(description="Whether the account pays no tax.")
    tax_id_verified_at: datetime | None = strawberry.field(
        description="When a tax service (VIES) confirmed that the number belongs to the account, as recorded by the "
        "business."
    )


@shape(powers.Powers, description="What the caller is allowed to do in an account.")
class AccountPowers:
    seats: list[SeatRole] = strawberry.field(description="The roles that the caller can assign, change, and remove.")
    edits: bool = strawberry.field(
        description="Whether the caller can change its name, language, time zone, and custom fields."
    )
    pays: bool = strawberry.field(
        description="Whether the caller can buy, change, and cancel subscriptions for it, and change its tax details."
    )
    transfers: bool = strawberry.field(description="Whether the caller can transfer its ownership to another member.")


@shape(
    rows.Account, description="The party that pays: a person's own account, created at sign-up, or a company's account."
)
class Account(Node):
    kind: AccountKind = strawberry.field(description="Whether the account is a person's own or a company's.")
    name: str = strawberry.field(description="The name of the account.")
    created_at: datetime = strawberry.field(description="When the account was created.")
    storage_quota: BigInt = strawberry.field(description="The storage quota, in bytes.")
    storage_used: BigInt = strawberry.field(description="The storage in use, in bytes.")
    billing_day: int | None = strawberry.field(
        description="The day of the month on which offers are billed that use the account's billing day."
    )
    seat_limit: int | None = strawberry.field(description="The maximum number of seats. Null: unlimited.")

    @strawberry.field(
        description="The time zone in which its times are shown: its own, or the default of the business."
    )
    def zone(self, info: Info) -> str:
        return accounts.zone_of(info.context, self)

    @strawberry.field(description="The time zone, with its current local time and offset.")
    def time_zone(self, info: Info) -> TimeZone:
        return zones.described(accounts.zone_of(info.context, self), info.context.ctx.now())

    @strawberry.field(
        description="The currency in which amounts are shown first: its own, or the default of the business."
    )
    def currency(self, info: Info) -> CurrencyCode:
        return CurrencyCode(accounts.currency_of(info.context, self))

    @strawberry.field(description="The language of its emails and documents: its own, or the default of the business.")
    def locale(self, info: Info) -> str:
        return accounts.locale_of(info.context, self)

    @strawberry.field(
        description="The details that appear on its invoices. Null when the caller is not allowed to pay for the "
        "account."
    )
    async def tax_details(self, info: Info) -> TaxDetails | None:
        return await accounts.tax_details_of(info.context, self)

    @strawberry.field(description="The custom fields that the business defined for accounts, answered or not.")
    async def custom_fields(self, info: Info) -> list[CustomAnswer]:
        return await accounts.custom_answers_of(info.context, self)

    @strawberry.field(description="What the caller is allowed to do in this account.")
    async def powers(self, info: Info) -> AccountPowers:
        return await accounts.powers_of(info.context, self)

    @strawberry.field(
        description="The pending invitations to this account. Empty when the caller is not allowed to invite anyone."
    )
    async def invitations(
        self, info: Info
    ) -> list[Annotated["Invitation", strawberry.lazy("schema.identity.invitations")]]:
        return await accounts.invitations_of(info.context, self)

    @strawberry.field(
        description="The account's subscriptions, newest first. Empty for staff who are not allowed to see "
        "subscriptions, unless they have a seat in the account."
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

    @strawberry.field(
        description="The amounts that the business owes the account, one for each currency. Null when the caller is "
        "not allowed to pay for the account."
    )
    async def balances(self, info: Info) -> list[AccountBalance] | None:
        return await billing.balances_of(info.context, self)

    @strawberry.field(
        description="The account's invoices, newest first. Null when the caller is not allowed to pay for the account."
    )
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
        description="The amount due in one currency, and how it came about. The currency defaults to that of the "
        "account. Null when the caller is not allowed to pay for the account."
    )
    async def statement(
        self,
        info: Info,
        from_: Annotated[
            datetime | None, strawberry.argument(name="from", description="Only what occurred at or after this time.")
        ] = None,
        to: Annotated[datetime | None, strawberry.argument(description="Only what occurred before this time.")] = None,
        currency: CurrencyCode | None = None,
    ) -> AccountStatement | None:
        return await statements.of_account(info.context, self, from_, to, currency)

    @strawberry.field(
        description="The account's saved payment methods. Null when the caller is not allowed to pay for the account."
    )
    async def payment_methods(self, info: Info) -> list[PaymentMethod] | None:
        return await billing.methods_of(info.context, self)

    @strawberry.field(
        description="The features that the account is currently entitled to. Empty for staff who are not allowed to "
        "see subscriptions, unless they have a seat in the account."
    )
    async def entitlements(self, info: Info) -> list[Entitlement]:
        return await subscriptions.entitlements_of(info.context, self)

    @strawberry.field(description="The account's credit balances, one for each product and currency.")
    async def credit_balances(self, info: Info) -> list[CreditBalance]:
        return await credits.balances_of(info.context, self)

    @strawberry.field(
        description="The usage of a metered limit, by the code of the feature. Null when nothing entitles the account "
        "to it."
    )
    async def usage(self, info: Info, feature: str) -> Usage | None:
        return await credits.usage_of(info.context, self, feature)

    @strawberry.field(description="The usage of all of the account's metered limits.")
    async def usages(self, info: Info) -> list[Usage]:
        return await credits.usages_of(info.context, self)

    @strawberry.field(
        description="The gifts that the account bought for others. Null when the caller is not allowed to pay for the "
        "account."
    )
    async def gifts(self, info: Info) -> list[Gift] | None:
        return await gifts.of_account(info.context, self)

    @strawberry.field(description="The account's members and their roles, oldest seat first.")
    async def seats(self, info: Info) -> list[Seat]:
        return await accounts.seats_of(info.context, self)
