"""What is sold, and on which terms."""

from datetime import datetime
from decimal import Decimal
from enum import Enum

import strawberry

from models import catalogue as rows
from resolvers.catalogue import answers
from schema.catalogue.filters import FeatureFilter, OfferFilter, OfferStatus, ProductFilter
from schema.connections import Connection, slice_of
from schema.fields import Info, query
from schema.scalars import CurrencyCode, Money, Node, shape
from tenure.access import Permission
from tenure.kit import terms

Consumption = strawberry.enum(rows.Consumption, description="How what was bought is used up.")
FeatureKind = strawberry.enum(rows.FeatureKind, description="A yes, or a limit.")
IntervalUnit = strawberry.enum(rows.IntervalUnit, description="What an interval counts.")
PricingModel = strawberry.enum(
    terms.PricingModel,
    description="FLAT: whatever the quantity. PER_UNIT: times the quantity. GRADUATED: each unit at the price of the "
    "tier that it falls into. VOLUME: every unit at the price of the tier that the whole quantity reaches. PACKAGE: by "
    "packages; each begun one counts.",
)
Alignment = strawberry.enum(
    terms.Alignment,
    description="Which day periods begin on: the start's own, the first of month, year or week, or a day of the "
    "account's.",
)
Stub = strawberry.enum(
    terms.Stub,
    description="What a first period costs that is shorter than the others: its part of the price, nothing, or all.",
)


@strawberry.enum(description="By which rule changes are reckoned.")
class ProrationPreset(Enum):
    SECOND_ACTUAL = "SECOND_ACTUAL"
    DAY_ACTUAL = "DAY_ACTUAL"
    DAY_INCLUSIVE = "DAY_INCLUSIVE"
    DAY_FIXED_30 = "DAY_FIXED_30"


@shape(rows.Feature, description="Something that a product entitles to.")
class Feature(Node):
    code: str
    name: str
    kind: FeatureKind
    is_summed: bool = strawberry.field(
        description="Who has the limit several times has the sum of them, else the largest."
    )
    is_counted: bool = strawberry.field(description="What is used of the limit is recorded, anew each period.")


@shape(rows.ProductFeature, description="A feature that comes with a product.")
class ProductFeature:
    amount: int | None = strawberry.field(description="The limit, where the feature is one.")

    @strawberry.field
    async def feature(self, info: Info) -> Feature:
        return await answers.feature_of(info.context, self)


@shape(answers.Tier, name="PriceTier", description="Units up to a number, each at a price. Amounts are in major units.")
class PriceTier:
    up_to: int | None = strawberry.field(description="The last unit of it; null: all beyond.")
    unit_amount: Decimal = strawberry.field(description="For each unit, to 12 places.")
    flat_amount: Decimal = strawberry.field(description="Once, as soon as the tier is reached.")


@shape(rows.Price, description="An amount for an interval. A price never changes.")
class Price(Node):
    money: Money = strawberry.field(description="What one costs, rounded.")
    model: PricingModel
    interval_unit: IntervalUnit
    interval_count: int
    package_size: int = strawberry.field(description="How many a package holds.")
    includes_tax: bool = strawberry.field(description="Tax is contained in it, and not added to it.")
    archived_at: datetime | None = strawberry.field(description="No new offer is made of it since then.")

    @strawberry.field(description="For each period, unit or package, in major units to 12 places; zero beside tiers.")
    def unit_amount(self) -> Decimal:
        return answers.exact_amount_of(self)

    @strawberry.field(description="Where the price has tiers, in their order.")
    async def tiers(self, info: Info) -> list[PriceTier]:
        return await answers.tiers_of(info.context, self)

    @strawberry.field(description="What so many cost for a period, before coupons and tax.")
    async def amount_for(self, info: Info, quantity: int) -> Money:
        return await answers.cost_of(info.context, self, quantity)


@shape(rows.TrialPhase, description="A phase before the regular price.")
class TrialPhase:
    ordinal: int
    money: Money
    interval_unit: IntervalUnit
    interval_count: int
    credit_units: int | None = strawberry.field(description="Credits that come with it.")

    @strawberry.field(description="The same in each further currency of the offer.")
    async def money_elsewhere(self, info: Info) -> list[Money]:
        return await answers.money_elsewhere_of(info.context, self)


@shape(answers.Span, name="Span", description="So many of a unit of time.")
class Span:
    unit: IntervalUnit
    count: int


@shape(answers.Credits, name="OfferCredits", description="What is granted each period for each of the quantity.")
class OfferCredits:
    units: int
    end_with_payment: bool = strawberry.field(description="They go when the next payment comes.")
    last: Span | None = strawberry.field(description="How long they last; null beside a payment: for good.")
    lead_days: int = strawberry.field(description="How many days more than that.")


@shape(answers.PriceInCurrency, name="OfferPrice", description="What an offer costs in one of its currencies.")
class OfferPrice:
    currency: CurrencyCode
    list_price: Money | None = strawberry.field(description="To strike through beside the price.")

    @strawberry.field
    async def price(self, info: Info) -> Price:
        return await answers.price_by_id(info.context, self.price_id)


@shape(rows.Product, description="What is sold.")
class Product(Node):
    code: str
    name: str
    description: str
    unit_name: str
    consumption: Consumption
    is_exclusive: bool = strawberry.field(description="An account has one live subscription to it at most.")
    is_seated: bool = strawberry.field(description="Its quantity is how many may have a seat in the account.")
    tax_code: str | None = strawberry.field(description="What tax services call this kind of thing.")
    archived_at: datetime | None = strawberry.field(description="Nothing new is sold of it since then.")

    @strawberry.field
    async def features(self, info: Info) -> list[ProductFeature]:
        return await answers.features_of(info.context, self)

    @strawberry.field(
        description="All its prices, archived ones too, the oldest first; empty for who may not write the catalogue."
    )
    async def prices(self, info: Info) -> list[Price]:
        return await answers.all_prices_of(info.context, self)

    @strawberry.field(description="The public offers that are on sale.")
    async def offers(self, info: Info) -> list["Offer"]:
        return await answers.offers_of(info.context, self)


@shape(rows.Offer, description="The terms on which a price is sold.")
class Offer(Node):
    code: str
    name: str
    description: str
    status: OfferStatus
    currency: CurrencyCode = strawberry.field(
        description="Its first one, in which it is shown where none is asked for."
    )
    is_public: bool
    is_one_time: bool = strawberry.field(description="Once per account.")
    rank: int = strawberry.field(description="Lower comes first.")
    available_from: datetime | None
    available_until: datetime | None
    least_quantity: int
    most_quantity: int | None = strawberry.field(description="Null: as many as one likes.")
    alignment: Alignment
    stub: Stub

    @strawberry.field
    async def product(self, info: Info) -> Product:
        return await answers.product_of(info.context, self.product_id)

    @strawberry.field(description="In a currency, or in the first one; null where it is not sold in that.")
    async def price(self, info: Info, currency: CurrencyCode | None = None) -> Price | None:
        return await answers.price_of(info.context, self, currency)

    @strawberry.field(description="To strike through beside the price.")
    async def list_price(self, info: Info, currency: CurrencyCode | None = None) -> Money | None:
        return await answers.list_price_of(info.context, self, currency)

    @strawberry.field(description="One for each currency, the first one first. Nothing is ever converted.")
    async def prices(self, info: Info) -> list[OfferPrice]:
        return await answers.prices_of(info.context, self)

    @strawberry.field
    async def trial_phases(self, info: Info, currency: CurrencyCode | None = None) -> list[TrialPhase]:
        return await answers.phases_of(info.context, self, currency)

    @strawberry.field(description="The rule for changes; null: the business's own.")
    def proration(self) -> ProrationPreset | None:
        return answers.preset_of(self, ProrationPreset)

    @strawberry.field(description="How long what is paid once lasts; null: for good.")
    def term(self) -> Span | None:
        return answers.term_of(self)

    @strawberry.field(description="Credits that it grants.")
    def credits(self) -> OfferCredits | None:
        return answers.credits_of(self)

    @strawberry.field(description="Offers that come with it for nothing.")
    async def bonuses(self, info: Info) -> list["Offer"]:
        return await answers.bonuses_of(info.context, self)

    @strawberry.field(
        description="Offers to show to whoever has it or is about to buy it, as far as they are on sale. Who may write "
        "the catalogue can ask for all of them."
    )
    async def upsells(self, info: Info, with_unavailable: bool = False) -> list["Offer"]:
        return await answers.upsells_of(info.context, self, with_unavailable=with_unavailable)


@strawberry.type
class CatalogueQuery:
    @query(Permission.PUBLIC, "What can be bought. Staff see hidden and withdrawn offers too.")
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

    @query(Permission.PUBLIC, "An offer by its code; a hidden one too, for who knows the code.")
    async def offer(self, info: Info, code: str) -> Offer | None:
        return await answers.offer(info.context, code)

    @query(
        Permission.CATALOGUE_WRITE,
        "All that products may entitle to, and staff may grant.",
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
