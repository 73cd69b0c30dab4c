"""Prices, made and archived."""

from decimal import Decimal

import strawberry

from resolvers.catalogue import changes
from schema.catalogue.answers import IntervalUnit, Price, PricingModel
from schema.catalogue.refusals import CatalogueUserError
from schema.fields import Info, mutation, payload
from schema.scalars import CurrencyCode, MoneyInput, to_money
from tenure.access import Permission
from tenure.kit import terms


@strawberry.input(
    description="A range of units up to a number, and their price. Amounts are in major units, with up to 12 decimal "
    "places."
)
class PriceTierInput:
    up_to: int | None = strawberry.field(default=None, description="The last unit of the tier. Null for the last tier.")
    unit_amount: Decimal = strawberry.field(
        default=Decimal(0), description="The price of each unit, with up to 12 decimal places."
    )
    flat_amount: Decimal = strawberry.field(
        default=Decimal(0), description="A fixed amount that is charged once when the tier is reached."
    )


@strawberry.input(description="A new price. Give either `money`, or `unitAmount` or `tiers` together with `currency`.")
class PriceCreateInput:
    product: strawberry.ID = strawberry.field(description="The product that the price is for.")
    money: MoneyInput | None = strawberry.field(default=None, description="The price in minor units (cents).")
    model: PricingModel = strawberry.field(
        default=terms.PricingModel.FLAT, description="How the price depends on the quantity."
    )
    unit_amount: Decimal | None = strawberry.field(
        default=None,
        description="The price of a period, unit, or package, in major units with up to 12 decimal places.",
    )
    currency: CurrencyCode | None = strawberry.field(
        default=None, description="The currency of `unitAmount` or `tiers`."
    )
    tiers: list[PriceTierInput] = strawberry.field(
        default_factory=list, description="The tiers, for GRADUATED and VOLUME."
    )
    package_size: int | None = strawberry.field(
        default=None, description="The number of units in a package, for PACKAGE."
    )
    includes_tax: bool | None = strawberry.field(
        default=None,
        description="Whether the price includes tax. Otherwise, tax is added. Defaults to the setting "
        "`billing.prices_include_tax`.",
    )
    interval_unit: IntervalUnit = strawberry.field(description="The unit of the billing interval.")
    interval_count: int = 1


@strawberry.input
class PriceArchiveInput:
    price: strawberry.ID = strawberry.field(description="The price to archive.")


@strawberry.input
class PriceRestoreInput:
    price: strawberry.ID = strawberry.field(description="The price to restore.")


@payload(CatalogueUserError)
class PriceCreatePayload:
    price: Price | None


@payload(CatalogueUserError)
class PriceArchivePayload:
    price: Price | None


@payload(CatalogueUserError)
class PriceRestorePayload:
    price: Price | None


@strawberry.type
class PricesMutation:
    @mutation(Permission.CATALOGUE_WRITE, "Creates a price for a product.", emits=["price.created"])
    async def price_create(self, info: Info, input: PriceCreateInput) -> PriceCreatePayload:
        money = input.money and to_money(input.money)
        return PriceCreatePayload(price=await changes.create_price(info.context, input, money))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Archives a price that no offer on sale uses, so that it cannot be used for new offers. Existing subscriptions "
        "keep it.",
        emits=["price.archived"],
    )
    async def price_archive(self, info: Info, input: PriceArchiveInput) -> PriceArchivePayload:
        return PriceArchivePayload(price=await changes.archive_price(info.context, input.price))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Restores an archived price, so that it can be used for new offers again.",
        emits=["price.restored"],
    )
    async def price_restore(self, info: Info, input: PriceRestoreInput) -> PriceRestorePayload:
        return PriceRestorePayload(price=await changes.restore_price(info.context, input.price))
