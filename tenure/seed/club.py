"""Harbour Rowing Club: what it is, what it sells, what it has to say."""

from dataclasses import dataclass
from uuid import UUID

from models.accounts import FieldKind, FieldOwner
from models.catalogue import FeatureKind, IntervalUnit
from tenure.accounts import custom_fields
from tenure.accounts.custom_fields import Definition
from tenure.catalogue import offers, products
from tenure.catalogue.offers import Phase, Terms
from tenure.catalogue.products import Grant
from tenure.context import Claim, Context
from tenure.kit.money import Money
from tenure.pages import publishing
from tenure.pages.publishing import Text
from tenure.privacy import consents

WELCOME = """\
Good to have you with us.

**Your first row.** Come to the boathouse on any Saturday at nine. Somebody will show you the boats, the rules of the
water and the coffee machine, in reverse order.

## What you need

- Clothes that fit tight enough not to catch, and a spare set.
- A bottle of water, and a hat when the sun is out.
- Ten minutes before your outing, to sign the logbook.

## Where we are

The grey building at the end of Pier Four. The door code is in the handbook, which members can read.
"""

HANDBOOK = """\
This page is for members.

## Door and lights

The code changes on the first of each month; the harbour master mails it to you. Last one out turns off the lights and
checks that the slipway gate is shut.

## Boats

| boat | seats | who may take it out |
|---|---|---|
| Kittiwake | 1 | anybody with the sculling badge |
| Guillemot | 2 | two members, one of them with a badge |
| Cormorant | 4 | a crew and a cox |
| Albatross | 8 | by arrangement with the captain |

## When the wind is above five

Nobody goes out. The library has a stove and forty years of logbooks.
"""


@dataclass(frozen=True, slots=True)
class Shop:
    """The offers' ids."""

    monthly: UUID
    yearly: UUID
    life: UUID


async def open_shop(ctx: Context) -> Shop:
    """Features, product, prices and the three offers; running it again finds them."""
    product = await _product(ctx)
    monthly = await _offer(
        ctx,
        product,
        (Money(1200, "USD"), IntervalUnit.MONTH),
        {
            "code": "monthly",
            "name": "Monthly",
            "description": "Row whenever the weather lets you. Try it for a week first.",
            "phases": [Phase(Money.zero("USD"), IntervalUnit.DAY, 7)],
        },
    )
    yearly = await _offer(
        ctx,
        product,
        (Money(12000, "USD"), IntervalUnit.YEAR),
        {
            "code": "yearly",
            "name": "Yearly",
            "description": "A whole season and the winter on the machines, for the price of ten months.",
            "list_price": Money(14400, "USD"),
        },
    )
    life = await _offer(
        ctx,
        product,
        (Money(90000, "USD"), IntervalUnit.LIFETIME),
        {
            "code": "life",
            "name": "Life member",
            "description": "Pay once, row for good. Your name goes on the board in the boathouse.",
            "is_one_time": True,
        },
    )
    return Shop(monthly, yearly, life)


LEVELS = ["Learning", "Rowing", "Racing"]
FIELDS = [
    Definition(FieldOwner.MEMBER, "level", "How well do you row?", FieldKind.CHOICE, LEVELS),
    Definition(FieldOwner.MEMBER, "swims", "Can you swim 300 metres?", FieldKind.BOOLEAN),
    Definition(FieldOwner.MEMBER, "emergency", "Whom do we call in an emergency?", FieldKind.TEXT),
    Definition(FieldOwner.MEMBER, "locker", "Locker", FieldKind.NUMBER, is_visible=False),
    Definition(FieldOwner.ACCOUNT, "order-number", "Your order number, for our invoices", FieldKind.TEXT),
]


async def ask(ctx: Context) -> None:
    """What the club wants to know of members besides. The same questions again change nothing."""
    for field in FIELDS:
        await custom_fields.define(ctx, field)


LETTER = "newsletter"
NEWSLETTER = "Once a month we write what happens on the water. Every letter has a link to end it."


async def publish_pages(ctx: Context) -> None:
    """What everybody can read, and what only members can."""
    await publishing.publish(_once(ctx, "page welcome"), Text("welcome", "Welcome aboard", WELCOME))
    await publishing.publish(
        _once(ctx, "page handbook"), Text("handbook", "The boathouse handbook", HANDBOOK, feature_code="boathouse")
    )
    # Asked of who joins, and left to them. The same words again are no new version.
    await consents.publish(ctx, LETTER, "The club letter", NEWSLETTER)


async def _product(ctx: Context) -> UUID:
    boathouse = await products.create_feature(
        _once(ctx, "boathouse"), "boathouse", "Boathouse access", FeatureKind.BOOLEAN
    )
    library = await products.create_feature(
        _once(ctx, "library"), "library", "Library and logbooks", FeatureKind.BOOLEAN
    )
    guests = await products.create_feature(_once(ctx, "guests"), "guest-passes", "Guest passes", FeatureKind.LIMIT)
    product = await products.create_product(
        _once(ctx, "membership"),
        "membership",
        "Club membership",
        description="Boats, boathouse and company.",
        features=[Grant(boathouse.id), Grant(library.id), Grant(guests.id, 2)],
    )
    return product.id


async def _offer(ctx: Context, product: UUID, cost: tuple[Money, IntervalUnit], terms: dict[str, object]) -> UUID:
    money, unit = cost
    price = await products.create_price(_once(ctx, f"price {terms['code']}"), product, money, unit)
    offer = await offers.publish(
        _once(ctx, f"offer {terms['code']}"),
        Terms(price.id, **terms),  # type: ignore[arg-type]  # the fields of Terms, written out above
    )
    return offer.id


def _once(ctx: Context, what: str) -> Context:
    """What was done before an interruption is found by its key instead of done again."""
    return ctx.claiming(Claim("demo", what, ""))
