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
from schema.enums import describe_values
from schema.fields import Info, errors, mutation, payload, query
from schema.scalars import Node, shape
from tenure.access import Permission


@shape(
    rows.TaxRate,
    description="A tax rate of a place. Without a country it applies everywhere; without a product, to all products.",
)
class TaxRate(Node):
    name: str = strawberry.field(description="The name of the tax on invoices, such as `VAT`.")
    percent: Decimal = strawberry.field(description="The rate, in percent.")
    country: str | None = strawberry.field(
        description="The country, as a two-letter code (ISO 3166-1) such as `DE`. Null means everywhere."
    )
    region: str | None = strawberry.field(
        description="The region, as accounts enter it in their address. Upper and lower case are treated alike."
    )
    created_at: datetime = strawberry.field(description="When the tax rate was created.")
    archived_at: datetime | None = strawberry.field(
        description="When the tax rate was archived. Null while it applies."
    )

    @strawberry.field(description="The product to which the rate applies. Null means all products.")
    async def product(self, info: Info) -> Product | None:
        return await taxes.product_of(info.context, self)


@strawberry.type(description="The part of a tax that one authority levies.")
class TaxPart:
    name: str = strawberry.field(description="The name of the part.")
    percent: Decimal = strawberry.field(description="The rate of the part, in percent.")


@shape(rows.TaxAnswer, description="A tax service's response for a kind of sale. Fields that were not known are empty.")
class TaxAnswer(Node):
    seller_country: str = strawberry.field(description="The country of the seller, as a two-letter code (ISO 3166-1).")
    country: str = strawberry.field(description="The country, as a two-letter code (ISO 3166-1) such as `DE`.")
    region: str = strawberry.field(description="The region of the payer.")
    postal_code: str = strawberry.field(description="The postal code, if the tax depends on it.")
    tax_code: str = strawberry.field(description="The tax code of the product.")
    name: str = strawberry.field(description="The name of the tax on invoices. Empty when there is no tax.")
    percent: Decimal = strawberry.field(description="The rate, in percent.")
    fetched_at: datetime = strawberry.field(description="When the tax service was queried.")
    valid_until: datetime = strawberry.field(description="Until when the response is used for calculations.")

    @strawberry.field(description="The parts that make up the percentage, if the tax service provides them.")
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
describe_values(
    TaxErrorCode,
    COUNTRY_UNKNOWN="The country is unknown.",
    NAME_INVALID="The name is empty or too long.",
    NO_TAX_ID="The account has no tax number, or none of the European Union.",
    PERCENT_INVALID="The percentage is not valid.",
    REGION_INVALID="A region requires a country.",
    TAX_ID_CHANGED="The tax number was changed in the meantime. Try again.",
    TAX_ID_UNKNOWN="VIES does not know the tax number.",
    TAX_RATE_TAKEN="There is already a rate for this place and product. Archive it first.",
)


@strawberry.input
class TaxRateCreateInput:
    name: str = strawberry.field(description="The name of the tax on invoices, such as `VAT`.")
    percent: Decimal = strawberry.field(description="The rate: 0 to 100, with at most four decimal places.")
    country: str | None = strawberry.field(
        default=None, description="The country, as a two-letter code (ISO 3166-1) such as `DE`. Null means everywhere."
    )
    region: str | None = strawberry.field(default=None, description="A region of the country.")
    product: strawberry.ID | None = strawberry.field(
        default=None, description="The product to which the rate applies. Null means all products."
    )


@strawberry.input
class TaxRateArchiveInput:
    tax_rate: strawberry.ID = strawberry.field(description="The ID of the tax rate.")


@strawberry.input(description="Fields that are left out keep their value.")
class AccountTaxStatusSetInput:
    account: strawberry.ID = strawberry.field(description="The ID of the account.")
    is_tax_exempt: bool | None = strawberry.field(default=None, description="Whether the account is exempt from tax.")
    is_tax_id_verified: bool | None = strawberry.field(
        default=None,
        description="Whether VIES confirmed that the tax number belongs to the account. Required for reverse charge. "
        "Changing the number or the country resets it.",
    )


@strawberry.input
class AccountTaxIdVerifyInput:
    account: strawberry.ID = strawberry.field(description="The ID of the account.")


@payload(TaxUserError)
class TaxRateCreatePayload:
    tax_rate: TaxRate | None = strawberry.field(description="The tax rate that was created.")


@payload(TaxUserError)
class TaxRateArchivePayload:
    tax_rate: TaxRate | None = strawberry.field(description="The tax rate after the mutation.")


@payload(TaxUserError)
class AccountTaxStatusSetPayload:
    account: Account | None = strawberry.field(description="The account after the mutation.")


@payload(TaxUserError)
class AccountTaxIdVerifyPayload:
    account: Account | None = strawberry.field(description="The account after the mutation.")


@strawberry.type
class TaxQuery:
    @query(Permission.BILLING_READ, "All tax rates, newest first, including archived ones.")
    async def tax_rates(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[TaxRate]:
        return await taxes.list_rates(info.context, slice_of(first, after, last, before))

    @query(Permission.BILLING_READ, "The responses of the tax service, newest first.")
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
        "Creates a tax rate, which applies starting now. The most specific rate applies: first that of a product, "
        "then of a region, of a country, and of everywhere.",
        emits=["tax_rate.created"],
    )
    async def tax_rate_create(self, info: Info, input: TaxRateCreateInput) -> TaxRateCreatePayload:
        return TaxRateCreatePayload(tax_rate=await taxes.create(info.context, input))

    @mutation(
        Permission.BILLING_WRITE,
        "Archives a tax rate, which no longer applies. Existing invoices keep it.",
        emits=["tax_rate.archived"],
    )
    async def tax_rate_archive(self, info: Info, input: TaxRateArchiveInput) -> TaxRateArchivePayload:
        return TaxRateArchivePayload(tax_rate=await taxes.archive(info.context, input.tax_rate))

    @mutation(
        Permission.BILLING_WRITE,
        "Sets whether an account is exempt from tax, or what VIES responded for its tax number.",
        emits=["account.updated"],
    )
    async def account_tax_status_set(self, info: Info, input: AccountTaxStatusSetInput) -> AccountTaxStatusSetPayload:
        return AccountTaxStatusSetPayload(account=await taxes.declare(info.context, input))

    @mutation(
        Permission.BILLING_WRITE,
        "Verifies the account's VAT number with VIES and stores the response. Required for reverse charge.",
        emits=["account.updated"],
    )
    async def account_tax_id_verify(self, info: Info, input: AccountTaxIdVerifyInput) -> AccountTaxIdVerifyPayload:
        return AccountTaxIdVerifyPayload(account=await taxes.verify(info.context, input.account))
