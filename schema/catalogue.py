"""What is sold."""

from datetime import datetime
from enum import Enum

import strawberry

from models import catalogue as rows
from resolvers import catalogue
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, mutation, payload, query
from schema.scalars import Money, MoneyInput, Node, shape, to_money
from tenure.access import Permission
from tenure.catalogue.offers import Phase

Consumption = strawberry.enum(rows.Consumption, description="How what was bought is used up.")
FeatureKind = strawberry.enum(rows.FeatureKind, description="A yes, or a limit.")
IntervalUnit = strawberry.enum(rows.IntervalUnit, description="What an interval counts.")
OfferStatus = strawberry.enum(rows.OfferStatus, description="Whether an offer is on sale.")


@shape(rows.Feature, description="Something that a product entitles to.")
class Feature(Node):
    code: str
    name: str
    kind: FeatureKind


@shape(rows.ProductFeature, description="A feature that comes with a product.")
class ProductFeature:
    amount: int | None = strawberry.field(description="The limit, where the feature is one.")

    @strawberry.field
    async def feature(self, info: Info) -> Feature:
        return await catalogue.feature_of(info.context, self)


@shape(rows.Price, description="An amount for an interval. A price never changes.")
class Price(Node):
    money: Money
    interval_unit: IntervalUnit
    interval_count: int


@shape(rows.TrialPhase, description="A phase before the regular price.")
class TrialPhase:
    ordinal: int
    money: Money
    interval_unit: IntervalUnit
    interval_count: int


@shape(rows.Product, description="What is sold.")
class Product(Node):
    code: str
    name: str
    description: str
    unit_name: str
    consumption: Consumption
    is_exclusive: bool = strawberry.field(description="An account has one live subscription to it at most.")

    @strawberry.field
    async def features(self, info: Info) -> list[ProductFeature]:
        return await catalogue.features_of(info.context, self)

    @strawberry.field(description="The public offers that are on sale.")
    async def offers(self, info: Info) -> list["Offer"]:
        return await catalogue.offers_of(info.context, self)


@shape(rows.Offer, description="The terms on which a price is sold.")
class Offer(Node):
    code: str
    name: str
    description: str
    status: OfferStatus
    list_price: Money | None = strawberry.field(description="To strike through beside the price.")
    is_public: bool
    is_one_time: bool = strawberry.field(description="Once per account.")
    rank: int = strawberry.field(description="Lower comes first.")
    available_from: datetime | None
    available_until: datetime | None

    @strawberry.field
    async def product(self, info: Info) -> Product:
        return await catalogue.product_of(info.context, self.product_id)

    @strawberry.field
    async def price(self, info: Info) -> Price:
        return await catalogue.price_of(info.context, self.price_id)

    @strawberry.field
    async def trial_phases(self, info: Info) -> list[TrialPhase]:
        return await catalogue.phases_of(info.context, self)


class CatalogueErrorCode(Enum):
    CODE_TAKEN = "CODE_TAKEN"
    CODE_INVALID = "CODE_INVALID"
    NAME_INVALID = "NAME_INVALID"
    AMOUNT_NEGATIVE = "AMOUNT_NEGATIVE"
    INTERVAL_INVALID = "INTERVAL_INVALID"
    FEATURE_AMOUNT = "FEATURE_AMOUNT"
    CURRENCY_DIFFERS = "CURRENCY_DIFFERS"
    TOO_MANY_TRIAL_PHASES = "TOO_MANY_TRIAL_PHASES"
    TRIAL_NEEDS_INTERVAL = "TRIAL_NEEDS_INTERVAL"


CatalogueUserError = errors("Catalogue", CatalogueErrorCode)


@strawberry.input
class FeatureCreateInput:
    code: str
    name: str
    kind: FeatureKind = rows.FeatureKind.BOOLEAN


@strawberry.input
class ProductFeatureInput:
    feature: strawberry.ID
    amount: int | None = strawberry.field(default=None, description="The limit, where the feature is one.")


@strawberry.input
class ProductCreateInput:
    code: str
    name: str
    description: str = ""
    unit_name: str = "membership"
    consumption: Consumption = rows.Consumption.BY_TIME
    is_exclusive: bool = True
    features: list[ProductFeatureInput] = strawberry.field(default_factory=list)


@strawberry.input
class PriceCreateInput:
    product: strawberry.ID
    money: MoneyInput
    interval_unit: IntervalUnit
    interval_count: int = 1


@strawberry.input
class TrialPhaseInput:
    money: MoneyInput
    interval_unit: IntervalUnit
    interval_count: int


@strawberry.input
class OfferPublishInput:
    price: strawberry.ID
    code: str
    name: str
    description: str = ""
    list_price: MoneyInput | None = None
    trial_phases: list[TrialPhaseInput] = strawberry.field(default_factory=list, description="Two at most.")
    is_public: bool = True
    is_one_time: bool = False
    rank: int = 0
    available_from: datetime | None = None
    available_until: datetime | None = None


@strawberry.input
class OfferWithdrawInput:
    offer: strawberry.ID


@payload(CatalogueUserError)
class FeatureCreatePayload:
    feature: Feature | None


@payload(CatalogueUserError)
class ProductCreatePayload:
    product: Product | None


@payload(CatalogueUserError)
class PriceCreatePayload:
    price: Price | None


@payload(CatalogueUserError)
class OfferPublishPayload:
    offer: Offer | None


@payload(CatalogueUserError)
class OfferWithdrawPayload:
    offer: Offer | None


@strawberry.type
class CatalogueQuery:
    @query(Permission.PUBLIC, "What can be bought. Staff see hidden and withdrawn offers too.")
    async def offers(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Offer]:
        return await catalogue.list_offers(info.context, slice_of(first, after, last, before))

    @query(Permission.PUBLIC, "An offer by its code; a hidden one too, for who knows the code.")
    async def offer(self, info: Info, code: str) -> Offer | None:
        return await catalogue.offer(info.context, code)

    @query(Permission.CATALOGUE_WRITE, "All products.")
    async def products(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Product]:
        return await catalogue.list_products(info.context, slice_of(first, after, last, before))


@strawberry.type
class CatalogueMutation:
    @mutation(Permission.CATALOGUE_WRITE, "Make a feature that products can entitle to.", emits=["feature.created"])
    async def feature_create(self, info: Info, input: FeatureCreateInput) -> FeatureCreatePayload:
        return FeatureCreatePayload(feature=await catalogue.create_feature(info.context, input))

    @mutation(Permission.CATALOGUE_WRITE, "Make a product.", emits=["product.created"])
    async def product_create(self, info: Info, input: ProductCreateInput) -> ProductCreatePayload:
        return ProductCreatePayload(product=await catalogue.create_product(info.context, input))

    @mutation(Permission.CATALOGUE_WRITE, "Make a price of a product.", emits=["price.created"])
    async def price_create(self, info: Info, input: PriceCreateInput) -> PriceCreatePayload:
        return PriceCreatePayload(price=await catalogue.create_price(info.context, input, to_money(input.money)))

    @mutation(Permission.CATALOGUE_WRITE, "Put a price on sale.", emits=["offer.published"])
    async def offer_publish(self, info: Info, input: OfferPublishInput) -> OfferPublishPayload:
        phases = [Phase(to_money(one.money), one.interval_unit, one.interval_count) for one in input.trial_phases]
        list_price = input.list_price and to_money(input.list_price)
        return OfferPublishPayload(offer=await catalogue.publish_offer(info.context, input, list_price, phases))

    @mutation(Permission.CATALOGUE_WRITE, "Take an offer off sale.", emits=["offer.withdrawn"])
    async def offer_withdraw(self, info: Info, input: OfferWithdrawInput) -> OfferWithdrawPayload:
        return OfferWithdrawPayload(offer=await catalogue.withdraw_offer(info.context, input.offer))
