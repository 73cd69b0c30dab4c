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


@strawberry.input(description="Which accounts.")
class AccountFilter(HoldingFilter):
    text: str | None = strawberry.field(default=None, description="Part of the name or the legal name, in any case.")
    kind: AccountKind | None = None
    created_since: datetime | None = None
    created_before: datetime | None = None


@strawberry.input
class AccountCreateInput:
    name: str
    zone: str | None = None
    currency: str | None = None
    locale: str | None = None


@strawberry.input(description="What stands on invoices. What is not given stays; null takes it away.")
class TaxDetailsInput:
    legal_name: str | None = strawberry.UNSET
    tax_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="Checked against the formats of the country."
    )
    country: str | None = strawberry.field(default=strawberry.UNSET, description="As in ISO 3166-1: `DE`.")
    region: str | None = strawberry.UNSET
    postal_code: str | None = strawberry.UNSET
    city: str | None = strawberry.UNSET
    street: str | None = strawberry.UNSET


@strawberry.input(description="What is not given stays; null takes it away, so that the business's own counts.")
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
    account: strawberry.ID
    member: strawberry.ID = strawberry.field(description="Who owns it from now on: one who has a seat in it.")


@strawberry.input
class AccountSeatLimitSetInput:
    account: strawberry.ID
    seats: int | None = strawberry.field(default=None, description="Null is any number.")


@strawberry.input
class AccountBillingDaySetInput:
    account: strawberry.ID
    day: int | None = strawberry.field(
        default=None, description="Of the month, 1 to 31; in a month without it, the last one. Null: as each began."
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
    @query(Permission.PUBLIC, "An account, for who has a seat in it and for staff; for all others it is NOT_FOUND.")
    async def account(self, info: Info, id: strawberry.ID) -> Account:
        return await accounts.account(info.context, id)

    @query(Permission.MEMBERS_READ, "All accounts, the newest first.")
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
        "Make an account for several people, which the caller owns.",
        emits=["account.created", "seat.assigned"],
        needs_key=True,
    )
    async def account_create(self, info: Info, input: AccountCreateInput) -> AccountCreatePayload:
        return AccountCreatePayload(account=await accounts.create(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Change what an account says of itself, as far as the caller's seat lets them.",
        emits=["account.updated"],
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def account_update(self, info: Info, input: AccountUpdateInput) -> AccountUpdatePayload:
        return AccountUpdatePayload(account=await accounts.update(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Make another member of the account its owner; the caller stays as an admin. Both get a letter.",
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
        "Let an account have so many seats at most, and not fewer than are taken.",
        emits=["account.updated"],
    )
    async def account_seat_limit_set(self, info: Info, input: AccountSeatLimitSetInput) -> AccountSeatLimitSetPayload:
        return AccountSeatLimitSetPayload(account=await accounts.limit_seats(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "The day of the month on which offers are billed that go by the account's own. What is paid stays paid: the "
        "next invoice of a live agreement is for the days until the new one.",
        emits=["account.updated", "subscription.billing_day_changed"],
        otherwise=Permission.SUBSCRIPTIONS_WRITE,
    )
    async def account_billing_day_set(
        self, info: Info, input: AccountBillingDaySetInput
    ) -> AccountBillingDaySetPayload:
        return AccountBillingDaySetPayload(account=await accounts.set_billing_day(info.context, input))
