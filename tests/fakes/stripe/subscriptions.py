"""Subscriptions that Stripe drives, by the fake's clock: each period is invoiced an hour after it has begun."""

from datetime import UTC, datetime, timedelta

from dateutil.relativedelta import relativedelta

from tests.fakes.stripe import catalogue, customers, invoices
from tests.fakes.stripe.books import Books, Thing, name
from tests.fakes.stripe.errors import StripeRefusal
from tests.fakes.stripe.events import tell

DRAFT = timedelta(hours=1)
_LIVES = frozenset({"trialing", "active", "past_due", "unpaid"})
_STEPS = {"day": "days", "week": "weeks", "month": "months", "year": "years"}


def subscribed(
    books: Books,
    email: str,
    amount: int,
    currency: str = "usd",
    method: str = "pm_card_visa",
    quantity: int = 1,
    metadata: Thing | None = None,
    name: str | None = None,
    days_ago: int = 0,
    then: str | None = None,
) -> Thing:
    """A customer with a card and a monthly subscription, as Stripe's dashboard would make them.

    It has run for `days_ago`; once it had begun, it was to be charged to the card `then`.
    """
    books.ahead -= timedelta(days=days_ago)
    customer = customers.create(books, {"email": email, "name": name})
    card = customers.attach(books, method, customer["id"])
    item = {"price": _monthly(books, amount, currency), "quantity": quantity}
    asked = {"customer": customer["id"], "items": [item], "default_payment_method": card["id"]}
    made = create(books, {**asked, "metadata": metadata or {}})
    if then is not None:
        give_card(books, made["id"], then)
    books.advance(timedelta(days=days_ago))
    return made


def _monthly(books: Books, amount: int, currency: str) -> str:
    product, recurring = catalogue.create_product(books, {"name": "Club"}), {"interval": "month"}
    asked = {"product": product["id"], "currency": currency, "unit_amount": amount, "recurring": recurring}
    return str(catalogue.create_price(books, asked)["id"])


def give_card(books: Books, identifier: str, method: str) -> None:
    """Another card of the customer's, as their portal would keep it."""
    subscription = books.get("subscription", identifier)
    card = books.method(method)
    card["customer"] = subscription["customer"]
    books.set_up.add(card["id"])
    subscription["default_payment_method"] = card["id"]


def create(books: Books, parameters: Thing) -> Thing:
    """Charged at once, or free until `trial_end`."""
    books.get("customer", parameters.get("customer", ""), "customer", 400)
    prices = [books.get("price", item["price"], "price", 400) for item in parameters["items"]]
    start, trial_end = _stamp(books), parameters.get("trial_end")
    end = trial_end or _after(start, prices[0])
    pairs = zip(prices, parameters["items"], strict=True)
    items = [_item(price, item.get("quantity", 1), start, end) for price, item in pairs]
    subscription = books.add(
        "sub",
        "subscription",
        cancel_at=None,
        cancel_at_period_end=False,
        canceled_at=None,
        collection_method="charge_automatically",
        currency=prices[0]["currency"],
        customer=parameters["customer"],
        default_payment_method=parameters.get("default_payment_method"),
        ended_at=None,
        items={"object": "list", "data": items, "has_more": False, "url": "/v1/subscription_items"},
        metadata=parameters.get("metadata") or {},
        pause_collection=None,
        start_date=start,
        status="trialing" if trial_end else "incomplete",
        trial_end=trial_end,
    )
    tell(books, "customer.subscription.created", subscription)
    invoice = invoices.drafted(books, subscription, start, end, 0 if trial_end else _amount(subscription))
    invoices.finalised(books, invoice)
    if invoice["status"] == "paid" and not trial_end:
        _becomes(books, subscription, "active")
    _await_turn(books, subscription)
    return subscription


def update(books: Books, identifier: str, parameters: Thing) -> Thing:
    """An end, a pause, a quantity, a price, a way to pay. Nothing is prorated."""
    subscription = books.get("subscription", identifier)
    if subscription["status"] == "canceled":
        raise StripeRefusal.missing("subscription", identifier)
    if parameters.get("proration_behavior", "none") != "none":
        raise StripeRefusal.parameter("parameter_invalid", "This fake prorates nothing.", "proration_behavior")
    _to_end(books, subscription, parameters)
    if "pause_collection" in parameters:
        subscription["pause_collection"] = parameters["pause_collection"] or None
    for item in parameters.get("items", []):
        _sell(books, subscription["items"]["data"][0], item)
    if "default_payment_method" in parameters:
        subscription["default_payment_method"] = parameters["default_payment_method"]
    tell(books, "customer.subscription.updated", subscription)
    return subscription


def _to_end(books: Books, subscription: Thing, parameters: Thing) -> None:
    if "cancel_at_period_end" in parameters:
        wanted = parameters["cancel_at_period_end"]
        subscription |= {"cancel_at_period_end": wanted, "cancel_at": _end(subscription) if wanted else None}
    if "cancel_at" not in parameters:
        return
    at = parameters["cancel_at"] or None
    if at is not None and (not isinstance(at, int) or at <= books.now().timestamp()):
        raise StripeRefusal.parameter("parameter_invalid", "`cancel_at` is a time in the future.", "cancel_at")
    subscription |= {"cancel_at_period_end": False, "cancel_at": at}
    if at is not None and at < _end(subscription):
        books.later(_until(books, at), lambda: _end_if_due(books, subscription))


def _sell(books: Books, item: Thing, asked: Thing) -> None:
    item["quantity"] = asked.get("quantity", item["quantity"])
    if "price" in asked:
        item["price"] = books.get("price", asked["price"], "price", 400)


def cancel(books: Books, identifier: str) -> Thing:
    """At once; what is open is not collected any more."""
    subscription = books.get("subscription", identifier)
    if subscription["status"] == "canceled":
        raise StripeRefusal.missing("subscription", identifier)
    _over(books, subscription)
    return subscription


def listed(books: Books, parameters: Thing) -> Thing:
    """All that are not canceled, unless asked for otherwise."""
    status, customer = parameters.get("status"), parameters.get("customer")

    def fits(thing: Thing) -> bool:
        is_wanted = thing["status"] != "canceled" if status is None else status in ("all", thing["status"])
        return is_wanted and customer in (None, thing["customer"])

    return books.listed("subscription", parameters, "/v1/subscriptions", fits)


def _await_turn(books: Books, subscription: Thing) -> None:
    end = _end(subscription)
    books.later(_until(books, end), lambda: _turned(books, subscription, end))


def _turned(books: Books, subscription: Thing, end: int) -> None:
    """Its period is over: it ends, or the next one begins and is invoiced soon."""
    if subscription["status"] not in _LIVES or _end(subscription) != end or _end_if_due(books, subscription):
        return
    item = subscription["items"]["data"][0]
    item |= {"current_period_start": end, "current_period_end": _after(end, item["price"])}
    if subscription["status"] == "trialing":
        subscription["status"] = "active"
    tell(books, "customer.subscription.updated", subscription)
    if subscription["status"] != "unpaid":
        invoice = invoices.drafted(books, subscription, end, _end(subscription), _amount(subscription))
        books.later(DRAFT, lambda: _collect(books, subscription, invoice, 0))
    _await_turn(books, subscription)


def _collect(books: Books, subscription: Thing, invoice: Thing, attempt: int) -> None:
    if subscription["status"] not in _LIVES or invoice["status"] not in ("draft", "open"):
        return
    if subscription["pause_collection"]:
        invoices.voided(books, invoice)
        return
    invoices.finalised(books, invoice) if attempt == 0 else invoices.collected(books, invoice)
    if invoice["status"] == "paid":
        if subscription["status"] == "past_due":
            _becomes(books, subscription, "active")
        return
    if attempt < len(invoices.RETRIES):
        books.later(invoices.RETRIES[attempt], lambda: _collect(books, subscription, invoice, attempt + 1))
        if subscription["status"] != "past_due":
            _becomes(books, subscription, "past_due")
    elif subscription["metadata"].get("after_retries") == "unpaid":
        _becomes(books, subscription, "unpaid")
    else:
        _over(books, subscription)


def _end_if_due(books: Books, subscription: Thing) -> bool:
    at = subscription["cancel_at"]
    is_due = at is not None and at <= books.now().timestamp() + 1 and subscription["status"] in _LIVES
    if is_due:
        _over(books, subscription)
    return bool(is_due)


def _over(books: Books, subscription: Thing) -> None:
    at = _stamp(books)
    subscription |= {"status": "canceled", "ended_at": at, "canceled_at": subscription["canceled_at"] or at}
    tell(books, "customer.subscription.deleted", subscription)


def _becomes(books: Books, subscription: Thing, status: str) -> None:
    subscription["status"] = status
    tell(books, "customer.subscription.updated", subscription)


def _item(price: Thing, quantity: int, start: int, end: int) -> Thing:
    return {
        "id": name("si"),
        "object": "subscription_item",
        "price": price,
        "quantity": quantity,
        "current_period_start": start,
        "current_period_end": end,
    }


def _amount(subscription: Thing) -> int:
    return sum(item["price"]["unit_amount"] * item["quantity"] for item in subscription["items"]["data"])


def _end(subscription: Thing) -> int:
    return int(subscription["items"]["data"][0]["current_period_end"])


def _after(start: int, price: Thing) -> int:
    recurring = price["recurring"]
    step = relativedelta(**{_STEPS[recurring["interval"]]: recurring["interval_count"]})
    return int((datetime.fromtimestamp(start, UTC) + step).timestamp())


def _stamp(books: Books) -> int:
    return int(books.now().timestamp())


def _until(books: Books, at: int) -> timedelta:
    return datetime.fromtimestamp(at, UTC) - books.now()
