"""The terms of an offer, and which of them contradict one another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.catalogue import RECURRING, Consumption, IntervalUnit, Price, Product
from tenure.billing.engine.proration import PRESETS, Length
from tenure.catalogue import amounts, prices
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.kit.terms import Alignment, Stub

MOST_PHASES = 2
MOST_LINKS = 20
"""Bonuses and upsells, each."""
MOST = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Phase:
    """A trial phase: an amount, often zero, for a length of its own.

    `others` are the same amount in the offer's further currencies; nothing is nothing in all of them.
    """

    money: Money
    unit: IntervalUnit
    count: int
    others: Sequence[Money] = ()
    credit_units: int | None = None

    def amount_in(self, currency: str) -> Money | None:
        """The phase's amount in a currency; None where it says none."""
        said = next((one for one in (self.money, *self.others) if one.currency == currency), None)
        return Money.zero(currency) if said is None and not self.money else said


@dataclass(frozen=True, slots=True)
class AnotherPrice:
    """What the offer costs in one more currency, with a list price in it."""

    price_id: UUID
    list_price: Money | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """So many of a unit of time."""

    unit: IntervalUnit
    count: int


@dataclass(frozen=True, slots=True)
class Credits:
    """Units granted each period for each of the quantity.

    They go with the next payment where `end_with_payment`, or after `last` and `lead_days` more; else never.
    """

    units: int
    end_with_payment: bool = False
    last: Span | None = None
    lead_days: int = 0


@dataclass(frozen=True, slots=True)
class Terms:
    """What makes an offer. `list_price` is struck through beside the price; `is_one_time`: once per account."""

    price_id: UUID
    code: str
    name: str
    description: str = ""
    list_price: Money | None = None
    phases: Sequence[Phase] = ()
    is_public: bool = True
    is_one_time: bool = False
    rank: int = 0
    available_from: datetime | None = None
    available_until: datetime | None = None
    prices: Sequence[AnotherPrice] = ()
    least_quantity: int = 1
    most_quantity: int | None = 1
    alignment: Alignment = Alignment.ANNIVERSARY
    stub: Stub = Stub.PRORATE
    proration: str | None = None
    term: Span | None = None
    credits: Credits | None = None
    bonuses: Sequence[UUID] = ()
    upsells: Sequence[UUID] = ()


def check(terms: Terms, product: Product, price: Price, others: Sequence[Price]) -> None:
    """Raises `Refused` where the terms contradict one another, or the prices that they are about."""
    _check_prices(product, price, others)
    _check_amounts(terms, price, others)
    _check_phases(terms, product, price, others)
    _check_quantity(terms)
    _check_dates(terms, price)
    _check_credits(terms, product, price)
    check_available(terms.available_from, terms.available_until)
    for links, field in ((terms.bonuses, "bonuses"), (terms.upsells, "upsells")):
        check_links(links, field)


def check_available(opens: datetime | None, closes: datetime | None) -> None:
    if opens is not None and closes is not None and closes <= opens:
        raise Refused("AVAILABILITY_INVALID", "The end of availability must be after its start.", ["availableUntil"])


def check_standing(product: Product, all_prices: Sequence[Price]) -> None:
    """Raises `Refused` where an offer of these could not be on sale again."""
    if product.archived_at is not None:
        raise Refused("PRODUCT_ARCHIVED", "The product of this offer is archived. Restore it first.", ["offer"])
    if any(price.archived_at is not None for price in all_prices):
        raise Refused("PRICE_ARCHIVED", "A price of this offer is archived. Restore it first.", ["offer"])


def check_links(links: Sequence[UUID], field: str) -> None:
    if len(set(links)) < len(links):
        raise Refused("OFFER_TWICE", "Each offer can be listed only once.", [field])
    if len(links) > MOST_LINKS:
        raise Refused("TOO_MANY", f"List at most {MOST_LINKS} offers.", [field])


def _check_prices(product: Product, price: Price, others: Sequence[Price]) -> None:
    if product.archived_at is not None:
        raise Refused("PRODUCT_ARCHIVED", "This product is archived.", ["price"])
    if price.archived_at is not None:
        raise Refused("PRICE_ARCHIVED", "This price is archived.", ["price"])
    seen = {price.currency}
    for at, other in enumerate(others):
        field = ["prices", str(at), "price"]
        if other.archived_at is not None:
            raise Refused("PRICE_ARCHIVED", "This price is archived.", field)
        if other.product_id != product.id:
            raise Refused("PRODUCT_DIFFERS", "All prices of an offer must belong to the same product.", field)
        if (other.interval_unit, other.interval_count) != (price.interval_unit, price.interval_count):
            raise Refused("INTERVAL_DIFFERS", "All prices of an offer must have the same interval.", field)
        if other.currency in seen:
            raise Refused("CURRENCY_TWICE", f"The offer already has a price in {other.currency}.", field)
        seen.add(other.currency)


def _check_amounts(terms: Terms, price: Price, others: Sequence[Price]) -> None:
    if terms.list_price is not None:
        _check_list_price(terms.list_price, price, ["listPrice"])
    for at, (said, other) in enumerate(zip(terms.prices, others, strict=True)):
        if said.list_price is not None:
            _check_list_price(said.list_price, other, ["prices", str(at), "listPrice"])


def _check_list_price(amount: Money, price: Price, field: list[str]) -> None:
    if amount.currency != price.currency:
        raise Refused("CURRENCY_DIFFERS", f"This amount must be in {price.currency}.", field)
    amounts.check_money(amount, [*field, "amountMinor"])


def _check_phases(terms: Terms, product: Product, price: Price, others: Sequence[Price]) -> None:
    if len(terms.phases) > MOST_PHASES:
        raise Refused("TOO_MANY_TRIAL_PHASES", "An offer can have at most two trial phases.", ["trialPhases"])
    if terms.phases and price.interval_unit not in RECURRING:
        raise Refused("TRIAL_NEEDS_INTERVAL", "Only a recurring price can have a trial.", ["trialPhases"])
    currencies = [price.currency, *(other.currency for other in others)]
    for at, phase in enumerate(terms.phases):
        _check_phase(phase, product, currencies, ["trialPhases", str(at)])


def _check_phase(phase: Phase, product: Product, currencies: Sequence[str], field: list[str]) -> None:
    said = [phase.money, *phase.others]
    for amount in said:
        amounts.check_money(amount, [*field, "money"])
    if phase.money.currency != currencies[0] or any(amount.currency not in currencies for amount in said):
        raise Refused("CURRENCY_DIFFERS", f"This offer is sold only in {', '.join(currencies)}.", [*field, "money"])
    if len({amount.currency for amount in said}) < len(said):
        raise Refused("CURRENCY_TWICE", "A phase can have only one amount per currency.", [*field, "moneyElsewhere"])
    missing = [currency for currency in currencies if phase.amount_in(currency) is None]
    if missing:
        text = f"Specify what this phase costs in {', '.join(missing)}."
        raise Refused("CURRENCY_MISSING", text, [*field, "moneyElsewhere"])
    if phase.unit not in RECURRING:
        text = "A trial phase must last days, weeks, months or years."
        raise Refused("INTERVAL_INVALID", text, [*field, "intervalUnit"])
    prices.check_interval(phase.unit, phase.count, [*field, "intervalCount"])
    if phase.credit_units is not None:
        _check_units(phase.credit_units, product, [*field, "creditUnits"])


def _check_quantity(terms: Terms) -> None:
    most = MOST if terms.most_quantity is None else terms.most_quantity
    if terms.least_quantity < 0 or most < 1 or most < terms.least_quantity:
        raise Refused(
            "QUANTITY_INVALID",
            "The maximum must be at least 1 and not below the minimum, which can't be negative.",
            ["mostQuantity"],
        )


def _check_dates(terms: Terms, price: Price) -> None:
    recurs, unit = price.interval_unit in RECURRING, price.interval_unit
    if terms.alignment is not Alignment.ANNIVERSARY and not recurs:
        raise Refused("ALIGNMENT_NEEDS_INTERVAL", "Only a recurring price has billing dates.", ["alignment"])
    if terms.alignment is Alignment.BILLING_DAY and unit in {IntervalUnit.DAY, IntervalUnit.WEEK}:
        raise Refused(
            "ALIGNMENT_NEEDS_INTERVAL", "A billing day requires an interval of months or years.", ["alignment"]
        )
    if terms.proration is not None:
        _check_proration(terms.proration, price)
    if terms.term is None:
        return
    if unit is not IntervalUnit.ONCE:
        raise Refused("TERM_NEEDS_ONCE", "Only a one-time price can have a term.", ["term"])
    _check_length(terms.term, ["term"])


def _check_proration(name: str, price: Price) -> None:
    policy = PRESETS.get(name)
    if policy is None:
        raise Refused("PRORATION_UNKNOWN", "There is no such proration policy.", ["proration"])
    monthly = price.interval_unit is IntervalUnit.MONTH and price.interval_count == 1
    if policy.length is Length.FIXED_30 and not monthly:
        raise Refused(
            "PRORATION_NEEDS_MONTHS", "Months of 30 days can be used only with monthly prices.", ["proration"]
        )


def _check_credits(terms: Terms, product: Product, price: Price) -> None:
    granted = terms.credits
    if granted is None:
        return
    _check_units(granted.units, product, ["credits", "units"])
    if granted.end_with_payment and price.interval_unit not in RECURRING:
        text = "Only a recurring price has a next payment."
        raise Refused("CREDITS_EXPIRY_INVALID", text, ["credits", "endWithPayment"])
    if granted.end_with_payment and granted.last is not None:
        text = "Credits expire either with the next payment or after a duration."
        raise Refused("CREDITS_EXPIRY_INVALID", text, ["credits", "last"])
    if granted.last is not None:
        _check_length(granted.last, ["credits", "last"])
    if not 0 <= granted.lead_days <= prices.LONGEST[IntervalUnit.DAY] or (granted.lead_days and not granted.last):
        text = f"The lead must be 0 to {prices.LONGEST[IntervalUnit.DAY]} days and requires a duration."
        raise Refused("CREDITS_EXPIRY_INVALID", text, ["credits", "leadDays"])


def _check_units(units: int, product: Product, field: list[str]) -> None:
    if product.consumption is not Consumption.BY_UNIT:
        raise Refused("CREDITS_NEED_UNITS", "Only a product that is used by unit has credits.", field)
    if units < 1:
        raise Refused("CREDITS_INVALID", "At least 1 unit is required.", field)


def _check_length(length: Span, field: list[str]) -> None:
    if length.unit not in RECURRING:
        raise Refused("INTERVAL_INVALID", "A duration must be in days, weeks, months or years.", [*field, "unit"])
    prices.check_interval(length.unit, length.count, [*field, "count"])
