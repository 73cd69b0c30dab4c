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


@strawberry.input(description="Units up to a number, each at a price. Amounts are in major units, to 12 places.")
class PriceTierInput:
    up_to: int | None = strawberry.field(default=None, description="The last unit of it; of the last tier null.")
    unit_amount: Decimal = Decimal(0)
    flat_amount: Decimal = strawberry.field(default=Decimal(0), description="Once, as soon as the tier is reached.")


@strawberry.input(description="Either `money`, or `unitAmount` or `tiers` with their `currency`.")
class PriceCreateInput:
    product: strawberry.ID
    money: MoneyInput | None = strawberry.field(default=None, description="In minor units (cents).")
    model: PricingModel = terms.PricingModel.FLAT
    unit_amount: Decimal | None = strawberry.field(
        default=None, description="For each period, unit or package: in major units, to 12 places."
    )
    currency: CurrencyCode | None = None
    tiers: list[PriceTierInput] = strawberry.field(default_factory=list, description="Of GRADUATED and VOLUME.")
    package_size: int | None = strawberry.field(default=None, description="How many a package holds, of PACKAGE.")
    includes_tax: bool | None = strawberry.field(
        default=None,
        description="Tax is contained in it, and not added to it; where it is not given, as the setting "
        "`billing.prices_include_tax` says.",
    )
    interval_unit: IntervalUnit
    interval_count: int = 1


@strawberry.input
class PriceArchiveInput:
    price: strawberry.ID


@strawberry.input
class PriceRestoreInput:
    price: strawberry.ID


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
    @mutation(Permission.CATALOGUE_WRITE, "Make a price of a product.", emits=["price.created"])
    async def price_create(self, info: Info, input: PriceCreateInput) -> PriceCreatePayload:
        money = input.money and to_money(input.money)
        return PriceCreatePayload(price=await changes.create_price(info.context, input, money))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Make no new offers of a price, once none at it is on sale. Who pays it goes on.",
        emits=["price.archived"],
    )
    async def price_archive(self, info: Info, input: PriceArchiveInput) -> PriceArchivePayload:
        return PriceArchivePayload(price=await changes.archive_price(info.context, input.price))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Let new offers be made of a price that was archived.",
        emits=["price.restored"],
    )
    async def price_restore(self, info: Info, input: PriceRestoreInput) -> PriceRestorePayload:
        return PriceRestorePayload(price=await changes.restore_price(info.context, input.price))
