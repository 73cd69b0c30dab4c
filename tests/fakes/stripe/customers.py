"""Customers, and the payment methods that are kept with them."""

from tests.fakes.stripe.books import Books, Thing
from tests.fakes.stripe.errors import StripeRefusal
from tests.fakes.stripe.events import tell


def create(books: Books, parameters: Thing) -> Thing:
    """With a method at once, where one is given; the default one of invoices has to be kept with the customer."""
    customer = books.add(
        "cus",
        "customer",
        email=parameters.get("email"),
        name=parameters.get("name"),
        metadata=parameters.get("metadata") or {},
        default_source=None,
        invoice_settings={"default_payment_method": None},
    )
    tell(books, "customer.created", customer)
    if "payment_method" in parameters:
        attach(books, parameters["payment_method"], customer["id"])
    _set(books, customer, parameters)
    return customer


def update(books: Books, identifier: str, parameters: Thing) -> Thing:
    customer = books.get("customer", identifier)
    customer |= {name: parameters[name] for name in ("email", "name", "metadata") if name in parameters}
    _set(books, customer, parameters)
    tell(books, "customer.updated", customer)
    return customer


def _set(books: Books, customer: Thing, parameters: Thing) -> None:
    settings = parameters.get("invoice_settings") or {}
    if "default_payment_method" not in settings:
        return
    method = books.get("payment_method", settings["default_payment_method"], "invoice_settings", 400)
    if method["customer"] != customer["id"]:
        message = "The customer does not have that payment method attached."
        raise StripeRefusal.parameter("resource_missing", message, "invoice_settings[default_payment_method]")
    customer["invoice_settings"] = {"default_payment_method": method["id"]}


def delete(books: Books, identifier: str) -> Thing:
    customer = books.get("customer", identifier)
    for method in [thing for thing in books.things.values() if thing.get("customer") == identifier]:
        if method["object"] == "payment_method":
            detach(books, method["id"])
    del books.things[identifier]
    tell(books, "customer.deleted", customer)
    return {"id": identifier, "object": "customer", "deleted": True}


def attach(books: Books, identifier: str, customer: str) -> Thing:
    """Keep it with the customer: it can be charged without them from now on."""
    books.get("customer", customer, "customer", 400)
    method = books.method(identifier)
    if method["customer"] not in (None, customer):
        message = "The payment method you provided has already been attached to a customer."
        raise StripeRefusal.parameter("payment_method_invalid_parameter", message, "payment_method")
    method["customer"] = customer
    books.set_up.add(method["id"])
    tell(books, "payment_method.attached", method)
    return method


def detach(books: Books, identifier: str) -> Thing:
    method = books.get("payment_method", identifier)
    if method["customer"] is None:
        raise StripeRefusal.parameter(
            "payment_method_invalid_parameter", "The payment method is not attached to a customer.", "payment_method"
        )
    method["customer"] = None
    books.spent.add(identifier)
    tell(books, "payment_method.detached", method)
    return method


def methods(books: Books, parameters: Thing) -> Thing:
    """What is kept with a customer, the newest first."""
    wanted = {name: parameters[name] for name in ("customer", "type") if name in parameters}
    if "customer" in wanted:
        books.get("customer", wanted["customer"], "customer", 400)
    path = "/v1/payment_methods"
    return books.listed("payment_method", parameters, path, lambda thing: wanted.items() <= thing.items())
