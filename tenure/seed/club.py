"""Harbour Rowing Club: what it is, what it asks and what it has to say."""

from models.accounts import FieldKind, FieldOwner
from tenure.accounts import custom_fields
from tenure.accounts.custom_fields import Definition
from tenure.context import Claim, Context
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

The code changes on the first of each month; the harbour master emails it to you. Last one out turns off the lights and
checks that the slipway gate is shut.

## Boats

| boat | seats | who may take it out |
|---|---|---|
| Kittiwake | 1 | anyone with the sculling badge |
| Guillemot | 2 | two members, one of them with a badge |
| Cormorant | 4 | a crew and a cox |
| Albatross | 8 | by arrangement with the captain |

## When the wind is above five

Nobody goes out. The library has a stove and forty years of logbooks.
"""


LEVELS = ["Learning", "Rowing", "Racing"]
FIELDS = [
    Definition(FieldOwner.MEMBER, "level", "How well do you row?", FieldKind.CHOICE, LEVELS),
    Definition(FieldOwner.MEMBER, "swims", "Can you swim 300 meters?", FieldKind.BOOLEAN),
    Definition(FieldOwner.MEMBER, "emergency", "Who should we call in an emergency?", FieldKind.TEXT),
    Definition(FieldOwner.MEMBER, "locker", "Locker", FieldKind.NUMBER, is_visible=False),
    Definition(FieldOwner.ACCOUNT, "order-number", "Purchase order number for our invoices", FieldKind.TEXT),
]


async def ask(ctx: Context) -> None:
    """What the club wants to know of members besides. The same questions again change nothing."""
    for field in FIELDS:
        await custom_fields.define(ctx, field)


LETTER = "newsletter"
NEWSLETTER = "A monthly email about what happens on the water. Every email has a link to unsubscribe."


async def publish_pages(ctx: Context) -> None:
    """What everybody can read, and what only members can."""
    await publishing.publish(once(ctx, "page welcome"), Text("welcome", "Welcome aboard", WELCOME))
    await publishing.publish(
        once(ctx, "page handbook"), Text("handbook", "The boathouse handbook", HANDBOOK, feature_code="boathouse")
    )
    # Asked of who joins, and left to them. The same words again are no new version.
    await consents.publish(ctx, LETTER, "Club newsletter", NEWSLETTER)


def once(ctx: Context, what: str) -> Context:
    """What was done before an interruption is found by its key instead of done again."""
    return ctx.claiming(Claim("demo", what, ""))
