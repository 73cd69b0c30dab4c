"""What is sold, and on which terms."""

from datetime import datetime
from decimal import Decimal
from enum import Enum

import strawberry

from models import catalogue as rows
from resolvers.catalogue import answers
from schema.catalogue.filters import FeatureFilter, OfferFilter, OfferStatus, ProductFilter
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, query
from schema.scalars import CurrencyCode, Money, Node, shape
from tenure.access import Permission
from tenure.kit import terms

Consumption = strawberry.enum(rows.Consumption, description="How a purchase is used up.")
FeatureKind = strawberry.enum(rows.FeatureKind, description="Whether a feature is Boolean or a limit.")
IntervalUnit = strawberry.enum(rows.IntervalUnit, description="The unit of an interval.")
PricingModel = strawberry.enum(
    terms.PricingModel,
    description="How a price depends on the quantity.",
)
Alignment = strawberry.enum(
    terms.Alignment,
    description="The day on which periods start.",
)
Stub = strawberry.enum(
    terms.Stub,
    description="The price of a first period that is shorter than the others.",
)


@strawberry.enum(description="The rule by which changes are prorated.")
class ProrationPreset(Enum):
    SECOND_ACTUAL = "SECOND_ACTUAL"
    DAY_ACTUAL = "DAY_ACTUAL"
    DAY_INCLUSIVE = "DAY_INCLUSIVE"
    DAY_FIXED_30 = "DAY_FIXED_30"


describe_values(
    ProrationPreset,
    SECOND_ACTUAL="By the second, in proportion to the actual length of the period.",
    DAY_ACTUAL="By the day, in proportion to the actual number of days in the period.",
    DAY_INCLUSIVE="Like DAY_ACTUAL, but the day on which something ends counts as used.",
    DAY_FIXED_30="By the day, in months of thirty days. Only for monthly prices.",
)


@shape(rows.Feature, description="Something that a product entitles its subscribers to.")
class Feature(Node):
    code: str = strawberry.field(description="The unique code.")
    name: str = strawberry.field(description="The display name.")
    kind: FeatureKind = strawberry.field(description="Whether the feature is Boolean or a limit.")
    is_summed: bool = strawberry.field(
        description="Whether limits from several sources are added up. Otherwise, the largest one applies."
    )
    is_counted: bool = strawberry.field(
        description="Whether usage of the limit is recorded, starting over in each period."
    )


@shape(rows.ProductFeature, description="A feature that is included in a product.")
class ProductFeature:
    amount: int | None = strawberry.field(description="The limit. Null when the feature is not a limit.")

    @strawberry.field(description="The feature.")
    async def feature(self, info: Info) -> Feature:
        return await answers.feature_of(info.context, self)


@shape(
    answers.Tier,
    name="PriceTier",
    description="A range of units up to a number, and their price. Amounts are in major units.",
)
class PriceTier:
    up_to: int | None = strawberry.field(description="The last unit of the tier. Null: no upper bound.")
    unit_amount: Decimal = strawberry.field(description="The price of each unit, with up to 12 decimal places.")
    flat_amount: Decimal = strawberry.field(description="A fixed amount that is charged once when the tier is reached.")


@shape(rows.Price, description="An amount for an interval. A price never changes.")
class Price(Node):
    money: Money = strawberry.field(description="The price of one unit, rounded.")
    model: PricingModel = strawberry.field(description="How the price depends on the quantity.")
    interval_unit: IntervalUnit = strawberry.field(description="The unit of the billing interval.")
    interval_count: int = strawberry.field(description="The number of units in the billing interval.")
    package_size: int = strawberry.field(description="The number of units in a package.")
    includes_tax: bool = strawberry.field(description="Whether the price includes tax. Otherwise, tax is added.")
    archived_at: datetime | None = strawberry.field(
        description="When the price was archived. It cannot be used for new offers since then."
    )

    @strawberry.field(
        description="The price of a period, unit, or package, in major units with up to 12 decimal places. Zero when "
        "the price has tiers."
    )
    def unit_amount(self) -> Decimal:
        return answers.exact_amount_of(self)

    @strawberry.field(description="The tiers of the price, if any, in order.")
    async def tiers(self, info: Info) -> list[PriceTier]:
        return await answers.tiers_of(info.context, self)

    @strawberry.field(description="The price of a quantity for one period, before coupons and tax.")
    async def amount_for(self, info: Info, quantity: int) -> Money:
        return await answers.cost_of(info.context, self, quantity)


@shape(rows.TrialPhase, description="A trial phase before the regular price applies.")
class TrialPhase:
    ordinal: int = strawberry.field(description="The position of the phase.")
    money: Money = strawberry.field(description="The price of the phase.")
    interval_unit: IntervalUnit
    interval_count: int
    credit_units: int | None = strawberry.field(description="The number of credits that are included.")

    @strawberry.field(description="The price of the phase in each additional currency of the offer.")
    async def money_elsewhere(self, info: Info) -> list[Money]:
        return await answers.money_elsewhere_of(info.context, self)


@shape(answers.Span, name="Span", description="A length of time: a number of units.")
class Span:
    unit: IntervalUnit
    count: int


@shape(
    answers.Credits,
    name="OfferCredits",
    description="The credits that are granted in each period, multiplied by the quantity.",
)
class OfferCredits:
    units: int
    end_with_payment: bool = strawberry.field(description="Whether the credits expire when the next payment is made.")
    last: Span | None = strawberry.field(
        description="How long the credits last. Null when they end with the payment; otherwise, null means that they "
        "never expire."
    )
    lead_days: int = strawberry.field(description="The number of days by which the length is extended.")


@shape(answers.PriceInCurrency, name="OfferPrice", description="The price of an offer in one of its currencies.")
class OfferPrice:
    currency: CurrencyCode
    list_price: Money | None = strawberry.field(
        description="The original price, to show struck through next to the price."
    )

    @strawberry.field
    async def price(self, info: Info) -> Price:
        return await answers.price_by_id(info.context, self.price_id)


@shape(rows.Product, description="Something that is sold.")
class Product(Node):
    code: str = strawberry.field(description="The unique code.")
    name: str = strawberry.field(description="The display name.")
    description: str
    unit_name: str = strawberry.field(description="The name of one unit of the quantity.")
    consumption: Consumption = strawberry.field(description="How a purchase is used up.")
    is_exclusive: bool = strawberry.field(
        description="Whether an account can have only one live subscription to the product."
    )
    is_seated: bool = strawberry.field(description="Whether the quantity is the number of seats in the account.")
    tax_code: str | None = strawberry.field(description="The product's category, as tax services name it.")
    archived_at: datetime | None = strawberry.field(
        description="When the product was archived. It cannot be newly sold since then."
    )

    @strawberry.field(description="The features that the product entitles to.")
    async def features(self, info: Info) -> list[ProductFeature]:
        return await answers.features_of(info.context, self)

    @strawberry.field(
        description="All prices of the product, including archived ones, oldest first. Empty when the caller is not "
        "allowed to change the catalogue."
    )
    async def prices(self, info: Info) -> list[Price]:
        return await answers.all_prices_of(info.context, self)

    @strawberry.field(description="The public offers that are on sale.")
    async def offers(self, info: Info) -> list["Offer"]:
        return await answers.offers_of(info.context, self)


@shape(rows.Offer, description="The terms on which a price is sold.")
class Offer(Node):
    code: str = strawberry.field(description="The unique code.")
    name: str = strawberry.field(description="The display name.")
    description: str
    status: OfferStatus = strawberry.field(description="Whether the offer is on sale.")
    currency: CurrencyCode = strawberry.field(
        description="The primary currency, in which the offer is shown when no other is requested."
    )
    is_public: bool = strawberry.field(
        description="Whether the offer is listed. Otherwise, it is only shown to those who know its code."
    )
    is_one_time: bool = strawberry.field(description="Whether each account can buy the offer only once.")
    rank: int = strawberry.field(description="The sort order. Lower ranks come first.")
    available_from: datetime | None = strawberry.field(description="When the offer goes on sale.")
    available_until: datetime | None = strawberry.field(description="When the offer stops being on sale.")
    least_quantity: int = strawberry.field(description="The minimum quantity.")
    most_quantity: int | None = strawberry.field(description="The maximum quantity. Null: unlimited.")
    alignment: Alignment = strawberry.field(description="The day on which periods start.")
    stub: Stub = strawberry.field(description="The price of a first period that is shorter than the others.")

    @strawberry.field(description="The product that is sold.")
    async def product(self, info: Info) -> Product:
        return await answers.product_of(info.context, self.product_id)

    @strawberry.field(
        description="The price in the given currency, or in the primary one. Null when the offer is not sold in that "
        "currency."
    )
    async def price(self, info: Info, currency: CurrencyCode | None = None) -> Price | None:
        return await answers.price_of(info.context, self, currency)

    @strawberry.field(
        description="The original price in the given currency, or in the primary one, to show struck through next to "
        "the price."
    )
    async def list_price(self, info: Info, currency: CurrencyCode | None = None) -> Money | None:
        return await answers.list_price_of(info.context, self, currency)

    @strawberry.field(description="The prices in each currency, the primary one first. Amounts are never converted.")
    async def prices(self, info: Info) -> list[OfferPrice]:
        return await answers.prices_of(info.context, self)

    @strawberry.field(description="The trial phases in the given currency, or in the primary one, in order.")
    async def trial_phases(self, info: Info, currency: CurrencyCode | None = None) -> list[TrialPhase]:
        return await answers.phases_of(info.context, self, currency)

    @strawberry.field(description="The rule by which changes are prorated. Null: the default of the business.")
    def proration(self) -> ProrationPreset | None:
        return answers.preset_of(self, ProrationPreset)

    @strawberry.field(description="How long a one-time purchase lasts. Null: permanently.")
    def term(self) -> Span | None:
        return answers.term_of(self)

    @strawberry.field(description="The credits that the offer grants.")
    def credits(self) -> OfferCredits | None:
        return answers.credits_of(self)

    @strawberry.field(description="The offers that are included at no charge.")
    async def bonuses(self, info: Info) -> list["Offer"]:
        return await answers.bonuses_of(info.context, self)

    @strawberry.field(
        description="The offers to show to subscribers and buyers of this offer, if they are on sale. Callers who are "
        "allowed to change the catalogue can request all of them with `withUnavailable`."
    )
    async def upsells(self, info: Info, with_unavailable: bool = False) -> list["Offer"]:
        return await answers.upsells_of(info.context, self, with_unavailable=with_unavailable)


@strawberry.type
class CatalogueQuery:
    @query(Permission.PUBLIC, "The offers that can be bought. Staff also see hidden and withdrawn offers.")
    async def offers(
        self,
        info: Info,
        filter: OfferFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Offer]:
        return await answers.list_offers(info.context, filter, slice_of(first, after, last, before))

    @query(Permission.PUBLIC, "An offer by its code. Hidden offers are included for anyone who knows the code.")
    async def offer(self, info: Info, code: str) -> Offer | None:
        return await answers.offer(info.context, code)

    @query(
        Permission.CATALOGUE_WRITE,
        "All features that products can entitle to and that staff can grant.",
        otherwise=Permission.SUBSCRIPTIONS_READ,
    )
    async def features(
        self,
        info: Info,
        filter: FeatureFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Feature]:
        return await answers.list_features(info.context, filter, slice_of(first, after, last, before))

    @query(Permission.CATALOGUE_WRITE, "All products.")
    async def products(
        self,
        info: Info,
        filter: ProductFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Product]:
        return await answers.list_products(info.context, filter, slice_of(first, after, last, before))
