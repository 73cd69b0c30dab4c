"""What Harbour Rowing Club sells: three memberships, a price by the seat for crews, hours on the water, a coupon."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.catalogue import Consumption, CouponDuration, FeatureKind, IntervalUnit, Price
from tenure.billing.engine.tiers import Tariff, Tier
from tenure.catalogue import coupon_terms, offers, prices, products
from tenure.catalogue.offers import AnotherPrice, Credits, Phase, Span, Terms
from tenure.catalogue.prices import Pricing
from tenure.catalogue.products import Grant
from tenure.context import Context
from tenure.kit.money import Money
from tenure.kit.terms import Alignment, PricingModel, Stub
from tenure.seed.club import once

FREE_WEEK = Phase(Money.zero("USD"), IntervalUnit.DAY, 7)
COUPON = "FIRSTOAR"


@dataclass(frozen=True, slots=True)
class Shop:
    """The ids of the offers that single members buy."""

    monthly: UUID
    yearly: UUID
    life: UUID


@dataclass(frozen=True, slots=True)
class Cost:
    """The same in dollars and in euros, which are prices of their own; with what it is listed at."""

    dollars: int
    euros: int
    unit: IntervalUnit
    listed: tuple[int, int] | None = None


async def open_shop(ctx: Context) -> Shop:
    """Features, products, prices, offers and a coupon; running it again finds them."""
    product = await _membership(ctx)
    hours = await _hours(ctx)
    yearly = await _offer(
        ctx,
        product,
        "yearly",
        Cost(12000, 11000, IntervalUnit.YEAR, (14400, 13200)),
        name="Yearly",
        description="A whole season and the winter on the machines, for the price of ten months.",
        rank=2,
        upsells=[hours],
    )
    monthly = await _offer(
        ctx,
        product,
        "monthly",
        Cost(1200, 1100, IntervalUnit.MONTH),
        name="Monthly",
        description="Row whenever the weather lets you. Try it for a week first.",
        rank=1,
        phases=[FREE_WEEK],
        upsells=[yearly, hours],
    )
    life = await _offer(
        ctx,
        product,
        "life",
        Cost(90000, 83000, IntervalUnit.LIFETIME),
        name="Life member",
        description="Pay once, row for life. Your name goes on the board in the boathouse.",
        rank=3,
        is_one_time=True,
    )
    await _crew(ctx)
    await _founders(ctx, product, hours)
    await _coupon(ctx, monthly)
    return Shop(monthly, yearly, life)


async def _founders(ctx: Context, product: UUID, hours: UUID) -> None:
    """What the first members could have, with everything that an offer can say; it is withdrawn."""
    founders = await _offer(
        ctx,
        product,
        "founders",
        Cost(900, 800, IntervalUnit.MONTH, (1200, 1100)),
        name="Founding member",
        description="For those who rowed with us before there was a boathouse.",
        rank=20,
        phases=[FREE_WEEK, Phase(Money(100, "USD"), IntervalUnit.MONTH, 1, [Money(100, "EUR")])],
        is_public=False,
        is_one_time=True,
        alignment=Alignment.CALENDAR,
        stub=Stub.FREE,
        proration="DAY_ACTUAL",
        bonuses=[hours],
    )
    await offers.withdraw(once(ctx, "withdraw founders"), founders)


async def _membership(ctx: Context) -> UUID:
    boathouse = await products.create_feature(
        once(ctx, "boathouse"), "boathouse", "Boathouse access", FeatureKind.BOOLEAN
    )
    library = await products.create_feature(
        once(ctx, "library"), "library", "Library and logbooks", FeatureKind.BOOLEAN
    )
    guests = await products.create_feature(once(ctx, "guests"), "guest-passes", "Guest passes", FeatureKind.LIMIT)
    product = await products.create_product(
        once(ctx, "membership"),
        "membership",
        "Club membership",
        description="Boats, boathouse and company.",
        features=[Grant(boathouse.id), Grant(library.id), Grant(guests.id, 2)],
    )
    return product.id


async def _crew(ctx: Context) -> None:
    """For companies: the more rowers, the less each of the further ones costs."""
    rack = await products.create_feature(once(ctx, "rack"), "crew-rack", "Private crew rack", FeatureKind.BOOLEAN)
    crew = await products.create_product(
        once(ctx, "crew"),
        "crew",
        "Company crew",
        description="A crew of colleagues.",
        unit_name="rower",
        is_seated=True,
        features=[Grant(rack.id)],
    )
    by_currency = {
        currency: await prices.create(
            once(ctx, f"price crew {currency}"), crew.id, _tiered(currency, *each), IntervalUnit.MONTH
        )
        for currency, each in {"USD": ("10", "8.50", "7"), "EUR": ("9", "7.80", "6.50")}.items()
    }
    await _published(
        ctx,
        by_currency,
        "crew",
        name="Company crew",
        description="Row against the firm across the river. One bill, a seat for each of you.",
        rank=10,
        least_quantity=4,
        most_quantity=None,
    )


def _tiered(currency: str, *each: str) -> Pricing:
    tiers = [Tier(upto, Decimal(amount)) for upto, amount in zip((8, 20, None), each, strict=True)]
    return Pricing(Tariff(PricingModel.GRADUATED, tiers=tiers), currency)


async def _hours(ctx: Context) -> UUID:
    """Ten hours in the good boat, to use one by one."""
    hours = await products.create_product(
        once(ctx, "hours"),
        "boat-hours",
        "Hours in the Albatross",
        description="The eight, with a cox.",
        unit_name="boat hour",
        consumption=Consumption.BY_UNIT,
        is_exclusive=False,
    )
    return await _offer(
        ctx,
        hours.id,
        "boat-hours",
        Cost(8000, 7400, IntervalUnit.ONCE, (10000, 9200)),
        name="Ten boat hours",
        description="The Albatross with a cox, whenever you can find seven friends.",
        rank=11,
        most_quantity=5,
        credits=Credits(10, last=Span(IntervalUnit.YEAR, 1), lead_days=7),
    )


async def _coupon(ctx: Context, monthly: UUID) -> None:
    await coupon_terms.create(
        once(ctx, "coupon"),
        coupon_terms.Terms(
            COUPON,
            "First oar",
            percent=Decimal(25),
            duration=CouponDuration.PERIODS,
            periods=3,
            most_uses=500,
            most_uses_per_account=1,
            offers=[monthly],
        ),
    )


async def _offer(ctx: Context, product: UUID, code: str, cost: Cost, **terms: Any) -> UUID:
    given = {"USD": cost.dollars, "EUR": cost.euros}
    by_currency = {
        currency: await products.create_price(
            once(ctx, f"price {code} {currency}"), product, Money(minor, currency), cost.unit
        )
        for currency, minor in given.items()
    }
    return await _published(ctx, by_currency, code, cost.listed, **terms)


async def _published(
    ctx: Context, by_currency: Mapping[str, Price], code: str, listed: tuple[int, int] | None = None, **terms: Any
) -> UUID:
    """Dollars first, euros besides."""
    dollars, euros = (Money(listed[0], "USD"), Money(listed[1], "EUR")) if listed else (None, None)
    other = AnotherPrice(by_currency["EUR"].id, euros)
    offer = await offers.publish(
        once(ctx, f"offer {code}"),
        Terms(by_currency["USD"].id, code, list_price=dollars, prices=[other], **terms),
    )
    return offer.id
