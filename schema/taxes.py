"""Tax rates, and what a business knows of its accounts' taxes."""

from datetime import datetime
from decimal import Decimal
from enum import Enum

import strawberry

from models import billing as rows
from resolvers import taxes
from schema.accounts.answers import Account
from schema.catalogue import Product
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, mutation, payload, query
from schema.scalars import Node, shape
from tenure.access import Permission


@shape(rows.TaxRate, description="A tax of a place: everywhere where no country is said, on all where no product is.")
class TaxRate(Node):
    name: str = strawberry.field(description="As it stands on invoices: `VAT`.")
    percent: Decimal
    country: str | None = strawberry.field(description="As in ISO 3166-1: `DE`.")
    region: str | None = strawberry.field(description="As accounts write theirs, in any case.")
    created_at: datetime
    archived_at: datetime | None

    @strawberry.field
    async def product(self, info: Info) -> Product | None:
        return await taxes.product_of(info.context, self)


@strawberry.type(description="What one authority takes.")
class TaxPart:
    name: str
    percent: Decimal


@shape(rows.TaxAnswer, description="What the tax service answered for such a sale. What was not known of it is empty.")
class TaxAnswer(Node):
    seller_country: str
    country: str = strawberry.field(description="As in ISO 3166-1: `DE`.")
    region: str
    postal_code: str = strawberry.field(description="Where the tax depends on it.")
    tax_code: str = strawberry.field(description="Of the product.")
    name: str = strawberry.field(description="As it stands on invoices; empty where nothing is taken.")
    percent: Decimal
    fetched_at: datetime
    valid_until: datetime = strawberry.field(description="Nothing is reckoned by it from then on.")

    @strawberry.field(description="What the percentage is made of, where the service says so.")
    def parts(self) -> list[TaxPart]:
        return [TaxPart(name=name, percent=percent) for name, percent in taxes.parts_of(self)]


class TaxErrorCode(Enum):
    COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN"
    NAME_INVALID = "NAME_INVALID"
    NO_TAX_ID = "NO_TAX_ID"
    PERCENT_INVALID = "PERCENT_INVALID"
    REGION_INVALID = "REGION_INVALID"
    TAX_ID_CHANGED = "TAX_ID_CHANGED"
    TAX_ID_UNKNOWN = "TAX_ID_UNKNOWN"
    TAX_RATE_TAKEN = "TAX_RATE_TAKEN"


TaxUserError = errors("Tax", TaxErrorCode)


@strawberry.input
class TaxRateCreateInput:
    name: str
    percent: Decimal = strawberry.field(description="From 0 to 100, with four places at most.")
    country: str | None = None
    region: str | None = strawberry.field(default=None, description="Of the country.")
    product: strawberry.ID | None = None


@strawberry.input
class TaxRateArchiveInput:
    tax_rate: strawberry.ID


@strawberry.input(description="What is not given stays.")
class AccountTaxStatusSetInput:
    account: strawberry.ID
    is_tax_exempt: bool | None = None
    is_tax_id_verified: bool | None = strawberry.field(
        default=None,
        description="Whether VIES said that the tax number is theirs. Reverse charge needs it; changing the number or "
        "the country takes it back.",
    )


@strawberry.input
class AccountTaxIdVerifyInput:
    account: strawberry.ID


@payload(TaxUserError)
class TaxRateCreatePayload:
    tax_rate: TaxRate | None


@payload(TaxUserError)
class TaxRateArchivePayload:
    tax_rate: TaxRate | None


@payload(TaxUserError)
class AccountTaxStatusSetPayload:
    account: Account | None


@payload(TaxUserError)
class AccountTaxIdVerifyPayload:
    account: Account | None


@strawberry.type
class TaxQuery:
    @query(Permission.BILLING_READ, "All tax rates, newest first, also those that count no more.")
    async def tax_rates(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[TaxRate]:
        return await taxes.list_rates(info.context, slice_of(first, after, last, before))

    @query(Permission.BILLING_READ, "What the tax service answered, the newest first.")
    async def tax_answers(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[TaxAnswer]:
        return await taxes.list_answers(info.context, slice_of(first, after, last, before))


@strawberry.type
class TaxMutation:
    @mutation(
        Permission.BILLING_WRITE,
        "Reckon a tax from now on. The nearest rate counts: of a product before all others, then of a region, of a "
        "country, of everywhere.",
        emits=["tax_rate.created"],
    )
    async def tax_rate_create(self, info: Info, input: TaxRateCreateInput) -> TaxRateCreatePayload:
        return TaxRateCreatePayload(tax_rate=await taxes.create(info.context, input))

    @mutation(
        Permission.BILLING_WRITE,
        "Reckon a tax no more. Invoices that have it keep it.",
        emits=["tax_rate.archived"],
    )
    async def tax_rate_archive(self, info: Info, input: TaxRateArchiveInput) -> TaxRateArchivePayload:
        return TaxRateArchivePayload(tax_rate=await taxes.archive(info.context, input.tax_rate))

    @mutation(
        Permission.BILLING_WRITE,
        "Note that an account pays no tax, or what VIES said of its tax number.",
        emits=["account.updated"],
    )
    async def account_tax_status_set(self, info: Info, input: AccountTaxStatusSetInput) -> AccountTaxStatusSetPayload:
        return AccountTaxStatusSetPayload(account=await taxes.declare(info.context, input))

    @mutation(
        Permission.BILLING_WRITE,
        "Ask VIES whose the account's VAT number is, and keep the answer. Reverse charge needs it.",
        emits=["account.updated"],
    )
    async def account_tax_id_verify(self, info: Info, input: AccountTaxIdVerifyInput) -> AccountTaxIdVerifyPayload:
        return AccountTaxIdVerifyPayload(account=await taxes.verify(info.context, input.account))
