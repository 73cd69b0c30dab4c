"""What a business has at Stripe before it comes to us: customers, their methods, and subscriptions."""

from datetime import timedelta

from tests.fakes.stripe.books import Books, Thing, name
from tests.fakes.stripe.errors import StripeRefusal

_PERIOD = timedelta(days=30)


def subscribed(books: Books, email: str, amount: int, currency: str) -> Thing:
    """A customer with a card and a monthly subscription, as Stripe's dashboard would make them."""
    customer = books.add("cus", "customer", email=email, name=None, metadata={})
    method = books.method("pm_card_visa")
    method["customer"] = customer["id"]
    books.set_up.add(method["id"])
    start, end = int(books.now().timestamp()), int((books.now() + _PERIOD).timestamp())
    price = {
        "id": name("price"),
        "object": "price",
        "currency": currency,
        "unit_amount": amount,
        "recurring": {"interval": "month", "interval_count": 1},
        "product": name("prod"),
        "type": "recurring",
    }
    item = {
        "id": name("si"),
        "object": "subscription_item",
        "price": price,
        "quantity": 1,
        "current_period_start": start,
        "current_period_end": end,
    }
    return books.add(
        "sub",
        "subscription",
        cancel_at=None,
        cancel_at_period_end=False,
        canceled_at=None,
        collection_method="charge_automatically",
        currency=currency,
        customer=customer["id"],
        default_payment_method=method["id"],
        ended_at=None,
        items={"object": "list", "data": [item], "has_more": False, "url": "/v1/subscription_items"},
        metadata={},
        start_date=start,
        status="active",
        trial_end=None,
    )


def subscriptions(books: Books, parameters: Thing) -> Thing:
    """All that are not canceled, unless asked for otherwise."""
    status, customer = parameters.get("status"), parameters.get("customer")

    def fits(thing: Thing) -> bool:
        is_wanted = thing["status"] != "canceled" if status is None else status in ("all", thing["status"])
        return is_wanted and customer in (None, thing["customer"])

    return books.listed("subscription", parameters, "/v1/subscriptions", fits)


def update_subscription(books: Books, identifier: str, parameters: Thing) -> Thing:
    """When it is to end. It ends there by itself, without proration."""
    subscription = books.get("subscription", identifier)
    at = parameters.get("cancel_at")
    if not isinstance(at, int) or at <= books.now().timestamp():
        raise StripeRefusal.parameter("parameter_invalid", "`cancel_at` is a time in the future.", "cancel_at")
    subscription["cancel_at"] = at
    wait = timedelta(seconds=at - books.now().timestamp())
    books.later(wait, lambda: subscription.update(status="canceled", ended_at=at, canceled_at=at))
    return subscription
