"""Accounts: found, made and changed."""

from datetime import datetime

import strawberry

from resolvers import accounts
from schema.accounts.answers import Account, AccountKind
from schema.accounts.custom_fields import CustomValueInput
from schema.accounts.holding import HoldingFilter
from schema.accounts.refusals import AccountUserError
from schema.connections import Connection, slice_of
from schema.fields import Info, mutation, payload, query
from tenure.access import Permission


@strawberry.input(description="Filters accounts.")
class AccountFilter(HoldingFilter):
    text: str | None = strawberry.field(
        default=None, description="Part of the name or the legal name, case-insensitive."
    )
    kind: AccountKind | None = strawberry.field(default=None, description="Only accounts of this kind.")
    created_since: datetime | None = strawberry.field(
        default=None, description="Only accounts created at or after this time."
    )
    created_before: datetime | None = strawberry.field(
        default=None, description="Only accounts created before this time."
    )


@strawberry.input
class AccountCreateInput:
    name: str
    zone: str | None = None
    currency: str | None = None
    locale: str | None = None


@strawberry.input(
    description="The details that appear on invoices. Omitted fields stay unchanged; null clears a field."
)
class TaxDetailsInput:
    legal_name: str | None = strawberry.UNSET
    tax_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="The tax number. It is checked against the formats of the country."
    )
    country: str | None = strawberry.field(
        default=strawberry.UNSET, description="The country code, as in ISO 3166-1: `DE`."
    )
    region: str | None = strawberry.UNSET
    postal_code: str | None = strawberry.UNSET
    city: str | None = strawberry.UNSET
    street: str | None = strawberry.UNSET


@strawberry.input(
    description="Changes to an account. Omitted fields stay unchanged; null clears a field, so that the default of the "
    "business applies."
)
class AccountUpdateInput:
    account: strawberry.ID
    name: str | None = strawberry.UNSET
    zone: str | None = strawberry.UNSET
    currency: str | None = strawberry.UNSET
    locale: str | None = strawberry.UNSET
    tax_details: TaxDetailsInput | None = None
    custom_fields: list[CustomValueInput] = strawberry.field(default_factory=list)


@strawberry.input
class AccountOwnershipTransferInput:
    account: strawberry.ID = strawberry.field(description="The account to transfer.")
    member: strawberry.ID = strawberry.field(description="The new owner: a member who has a seat in the account.")


@strawberry.input
class AccountSeatLimitSetInput:
    account: strawberry.ID
    seats: int | None = strawberry.field(default=None, description="The maximum number of seats. Null: unlimited.")


@strawberry.input
class AccountBillingDaySetInput:
    account: strawberry.ID
    day: int | None = strawberry.field(
        default=None,
        description="The day of the month, 1 to 31; in shorter months, the last day. Null: each subscription is billed "
        "on the day it started.",
    )


@payload(AccountUserError)
class AccountBillingDaySetPayload:
    account: Account | None


@payload(AccountUserError)
class AccountCreatePayload:
    account: Account | None


@payload(AccountUserError)
class AccountUpdatePayload:
    account: Account | None


@payload(AccountUserError)
class AccountOwnershipTransferPayload:
    account: Account | None


@payload(AccountUserError)
class AccountSeatLimitSetPayload:
    account: Account | None


@strawberry.type
class AccountsQuery:
    @query(Permission.PUBLIC, "An account by its ID. NOT_FOUND unless the caller has a seat in it or is staff.")
    async def account(self, info: Info, id: strawberry.ID) -> Account:
        return await accounts.account(info.context, id)

    @query(Permission.MEMBERS_READ, "All accounts, newest first.")
    async def accounts(
        self,
        info: Info,
        filter: AccountFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Account]:
        return await accounts.list_accounts(info.context, filter, slice_of(first, after, last, before))


@strawberry.type
class AccountsMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Creates an account for several people. The caller becomes its owner.",
        emits=["account.created", "seat.assigned"],
        needs_key=True,
    )
    async def account_create(self, info: Info, input: AccountCreateInput) -> AccountCreatePayload:
        return AccountCreatePayload(account=await accounts.create(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Updates an account's details, as far as the caller's seat allows.",
        emits=["account.updated"],
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def account_update(self, info: Info, input: AccountUpdateInput) -> AccountUpdatePayload:
        return AccountUpdatePayload(account=await accounts.update(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Transfers the ownership of an account to another of its members. The caller stays as an admin. Both receive "
        "an email.",
        emits=["account.ownership_transferred", "seat.assigned"],
        step_up=True,
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def account_ownership_transfer(
        self, info: Info, input: AccountOwnershipTransferInput
    ) -> AccountOwnershipTransferPayload:
        return AccountOwnershipTransferPayload(account=await accounts.transfer(info.context, input))

    @mutation(
        Permission.MEMBERS_WRITE,
        "Sets the maximum number of seats in an account. It cannot be lower than the number of seats that are taken.",
        emits=["account.updated"],
    )
    async def account_seat_limit_set(self, info: Info, input: AccountSeatLimitSetInput) -> AccountSeatLimitSetPayload:
        return AccountSeatLimitSetPayload(account=await accounts.limit_seats(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Sets the day of the month on which offers are billed that use the account's billing day. Paid periods stay "
        "paid: the next invoice of a live subscription covers the days until the new billing day.",
        emits=["account.updated", "subscription.billing_day_changed"],
        otherwise=Permission.SUBSCRIPTIONS_WRITE,
    )
    async def account_billing_day_set(
        self, info: Info, input: AccountBillingDaySetInput
    ) -> AccountBillingDaySetPayload:
        return AccountBillingDaySetPayload(account=await accounts.set_billing_day(info.context, input))
