"""Offers, put on sale, shown otherwise, and taken off sale."""

from datetime import datetime

import strawberry

from resolvers.catalogue import changes
from schema.catalogue.answers import Alignment, IntervalUnit, Offer, ProrationPreset, Stub
from schema.catalogue.refusals import CatalogueUserError
from schema.fields import Info, mutation, payload
from schema.scalars import MoneyInput, to_money
from tenure.access import Permission
from tenure.catalogue.offers import Phase
from tenure.kit import terms


@strawberry.input(description="A trial phase before the regular price applies.")
class TrialPhaseInput:
    money: MoneyInput = strawberry.field(description="The price of the phase, in the currency of the offer.")
    money_elsewhere: list[MoneyInput] = strawberry.field(
        default_factory=list,
        description="The price of the phase in each additional currency of the offer. A free phase needs none.",
    )
    interval_unit: IntervalUnit
    interval_count: int
    credit_units: int | None = strawberry.field(default=None, description="The number of credits that are included.")


@strawberry.input(description="A price of an offer in an additional currency.")
class OfferPriceInput:
    price: strawberry.ID = strawberry.field(
        description="A price of the same product and interval, in another currency."
    )
    list_price: MoneyInput | None = strawberry.field(
        default=None, description="The original price, to show struck through next to the price."
    )


@strawberry.input(description="A length of time: a number of units.")
class SpanInput:
    unit: IntervalUnit
    count: int


@strawberry.input(
    description="The credits that an offer grants. They expire with the next payment or after a length of time; "
    "otherwise, they never expire."
)
class OfferCreditsInput:
    units: int = strawberry.field(description="The number of credits for each period, multiplied by the quantity.")
    end_with_payment: bool = strawberry.field(
        default=False, description="Whether the credits expire with the next payment."
    )
    last: SpanInput | None = strawberry.field(default=None, description="How long the credits last.")
    lead_days: int = strawberry.field(default=0, description="The number of days by which the length is extended.")


@strawberry.input
class OfferPublishInput:
    price: strawberry.ID = strawberry.field(description="The price to put on sale.")
    code: str = strawberry.field(description="The unique code.")
    name: str
    description: str = ""
    list_price: MoneyInput | None = strawberry.field(
        default=None, description="The original price, to show struck through."
    )
    prices: list[OfferPriceInput] = strawberry.field(
        default_factory=list, description="The prices in additional currencies."
    )
    trial_phases: list[TrialPhaseInput] = strawberry.field(
        default_factory=list, description="The trial phases, two at most."
    )
    is_public: bool = strawberry.field(default=True, description="Whether the offer is listed.")
    is_one_time: bool = strawberry.field(default=False, description="Whether each account can buy the offer only once.")
    rank: int = strawberry.field(default=0, description="The sort order. Lower ranks come first.")
    available_from: datetime | None = strawberry.field(default=None, description="When the offer goes on sale.")
    available_until: datetime | None = strawberry.field(default=None, description="When the offer stops being on sale.")
    least_quantity: int = strawberry.field(default=1, description="The minimum quantity.")
    most_quantity: int | None = strawberry.field(default=1, description="The maximum quantity. Null: unlimited.")
    alignment: Alignment = terms.Alignment.ANNIVERSARY
    stub: Stub = terms.Stub.PRORATE
    proration: ProrationPreset | None = strawberry.field(
        default=None, description="The rule by which changes are prorated. Null: the default of the business."
    )
    term: SpanInput | None = strawberry.field(default=None, description="How long a one-time purchase lasts.")
    credits: OfferCreditsInput | None = strawberry.field(default=None, description="The credits that the offer grants.")
    bonuses: list[strawberry.ID] = strawberry.field(default_factory=list, description="The offers that are included.")
    upsells: list[strawberry.ID] = strawberry.field(
        default_factory=list, description="The offers to show next to this one."
    )


@strawberry.input(
    description="Changes to an offer. Omitted fields stay unchanged; null clears a date. The terms themselves never "
    "change."
)
class OfferUpdateInput:
    offer: strawberry.ID = strawberry.field(description="The offer to update.")
    name: str | None = None
    description: str | None = None
    rank: int | None = None
    is_public: bool | None = None
    available_from: datetime | None = strawberry.UNSET
    available_until: datetime | None = strawberry.UNSET
    list_prices: list[MoneyInput] | None = strawberry.field(
        default=None, description="The complete list of list prices. Currencies that are not in the list have none."
    )
    upsells: list[strawberry.ID] | None = strawberry.field(
        default=None, description="The complete list of upsells, in order."
    )


@strawberry.input
class OfferWithdrawInput:
    offer: strawberry.ID = strawberry.field(description="The offer to withdraw.")


@strawberry.input
class OfferRepublishInput:
    offer: strawberry.ID = strawberry.field(description="The offer to put back on sale.")


@payload(CatalogueUserError)
class OfferPublishPayload:
    offer: Offer | None


@payload(CatalogueUserError)
class OfferUpdatePayload:
    offer: Offer | None


@payload(CatalogueUserError)
class OfferWithdrawPayload:
    offer: Offer | None


@payload(CatalogueUserError)
class OfferRepublishPayload:
    offer: Offer | None


def _phase(given: TrialPhaseInput) -> Phase:
    elsewhere = [to_money(one) for one in given.money_elsewhere]
    return Phase(to_money(given.money), given.interval_unit, given.interval_count, elsewhere, given.credit_units)


@strawberry.type
class OffersMutation:
    @mutation(Permission.CATALOGUE_WRITE, "Publishes an offer, which puts a price on sale.", emits=["offer.published"])
    async def offer_publish(self, info: Info, input: OfferPublishInput) -> OfferPublishPayload:
        phases = [_phase(one) for one in input.trial_phases]
        list_price = input.list_price and to_money(input.list_price)
        others = [(one.price, one.list_price and to_money(one.list_price)) for one in input.prices]
        return OfferPublishPayload(offer=await changes.publish_offer(info.context, input, list_price, phases, others))

    @mutation(Permission.CATALOGUE_WRITE, "Updates how an offer is presented.", emits=["offer.updated"])
    async def offer_update(self, info: Info, input: OfferUpdateInput) -> OfferUpdatePayload:
        listed = input.list_prices and [to_money(one) for one in input.list_prices]
        return OfferUpdatePayload(offer=await changes.update_offer(info.context, input, listed))

    @mutation(Permission.CATALOGUE_WRITE, "Withdraws an offer from sale.", emits=["offer.withdrawn"])
    async def offer_withdraw(self, info: Info, input: OfferWithdrawInput) -> OfferWithdrawPayload:
        return OfferWithdrawPayload(offer=await changes.withdraw_offer(info.context, input.offer))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Puts a withdrawn offer back on sale, with its terms unchanged.",
        emits=["offer.published"],
    )
    async def offer_republish(self, info: Info, input: OfferRepublishInput) -> OfferRepublishPayload:
        return OfferRepublishPayload(offer=await changes.republish_offer(info.context, input.offer))
