"""What is sold at Stripe itself: products and their prices."""

from tests.fakes.stripe.books import Books, Thing
from tests.fakes.stripe.errors import StripeRefusal


def create_product(books: Books, parameters: Thing) -> Thing:
    return books.add("prod", "product", name=parameters["name"], active=True, metadata=parameters.get("metadata") or {})


def create_price(books: Books, parameters: Thing) -> Thing:
    """One that recurs, by the unit."""
    books.get("product", parameters.get("product", ""), "product", 400)
    recurring = parameters.get("recurring")
    if recurring is None or "unit_amount" not in parameters:
        raise StripeRefusal.parameter("parameter_invalid", "This fake knows recurring prices by the unit.", "recurring")
    return books.add(
        "price",
        "price",
        active=True,
        currency=parameters["currency"],
        metadata=parameters.get("metadata") or {},
        nickname=parameters.get("nickname"),
        product=parameters["product"],
        recurring={
            "interval": recurring["interval"],
            "interval_count": recurring.get("interval_count", 1),
            "usage_type": "licensed",
        },
        type="recurring",
        unit_amount=parameters["unit_amount"],
    )
