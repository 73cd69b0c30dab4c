"""Which call is answered by what, and by which of the SDK's types its parameters are checked."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from stripe import params

from tests.fakes.stripe import (
    catalogue,
    customers,
    disputes,
    endpoints,
    intents,
    invoices,
    money,
    published,
    refunds,
    sessions,
    subscriptions,
)
from tests.fakes.stripe.books import Books, Thing
from tests.fakes.stripe.errors import StripeRefusal

Answer = Callable[[Books, Thing, str], Thing]


@dataclass(frozen=True, slots=True)
class Route:
    """`path` has at most one id in it, which `answer` is given last."""

    method: str
    path: re.Pattern[str]
    parameters: type
    answer: Answer


def find(method: str, path: str) -> tuple[Route, str]:
    """The route of a call, and the id in its path."""
    for route in ROUTES:
        if route.method == method and (match := route.path.fullmatch(path)):
            return route, match.groupdict().get("id", "")
    error = {"type": "invalid_request_error", "message": f"Unrecognized request URL ({method}: {path})."}
    raise StripeRefusal(404, error)


def _route(call: str, parameters: type, answer: Answer) -> Route:
    method, _, path = call.partition(" ")
    return Route(method, re.compile("/v1" + path.replace("{id}", r"(?P<id>\w+)")), parameters, answer)


def _retrieve(kind: str) -> Answer:
    return lambda books, _, identifier: books.get(kind, identifier)


def _list(kind: str, path: str, *filters: str) -> Answer:
    def answer(books: Books, parameters: Thing, _: str) -> Thing:
        wanted = {name: parameters[name] for name in filters if name in parameters}
        return books.listed(kind, parameters, path, lambda thing: wanted.items() <= thing.items())

    return answer


def _intent(kind: str, change: Callable[[Books, Thing, Thing], Thing]) -> Answer:
    return lambda books, parameters, identifier: change(books, books.get(kind, identifier), parameters)


ROUTES = (
    _route("POST /payment_intents", params.PaymentIntentCreateParams, lambda b, p, _: intents.create_payment(b, p)),
    _route(
        "GET /payment_intents",
        params.PaymentIntentListParams,
        _list("payment_intent", "/v1/payment_intents", "customer"),
    ),
    _route("GET /payment_intents/{id}", params.PaymentIntentRetrieveParams, _retrieve("payment_intent")),
    _route(
        "POST /payment_intents/{id}/cancel",
        params.PaymentIntentCancelParams,
        _intent("payment_intent", intents.cancel),
    ),
    _route(
        "POST /payment_intents/{id}/confirm",
        params.PaymentIntentConfirmParams,
        _intent("payment_intent", intents.confirm_payment),
    ),
    _route("POST /setup_intents", params.SetupIntentCreateParams, lambda b, p, _: intents.create_setup(b, p)),
    _route("GET /setup_intents", params.SetupIntentListParams, _list("setup_intent", "/v1/setup_intents", "customer")),
    _route("GET /setup_intents/{id}", params.SetupIntentRetrieveParams, _retrieve("setup_intent")),
    _route(
        "POST /setup_intents/{id}/confirm",
        params.SetupIntentConfirmParams,
        _intent("setup_intent", intents.confirm_setup),
    ),
    _route("POST /setup_intents/{id}/cancel", params.SetupIntentCancelParams, _intent("setup_intent", intents.cancel)),
    _route("POST /refunds", params.RefundCreateParams, lambda b, p, _: refunds.create(b, p)),
    _route("GET /refunds", params.RefundListParams, _list("refund", "/v1/refunds", "payment_intent", "charge")),
    _route("GET /refunds/{id}", params.RefundRetrieveParams, _retrieve("refund")),
    _route("POST /customers", params.CustomerCreateParams, lambda b, p, _: customers.create(b, p)),
    _route("GET /customers", params.CustomerListParams, _list("customer", "/v1/customers", "email")),
    _route("DELETE /customers/{id}", params.CustomerDeleteParams, lambda b, _, i: customers.delete(b, i)),
    _route("POST /customers/{id}", params.CustomerUpdateParams, lambda b, p, i: customers.update(b, i, p)),
    _route("GET /customers/{id}", params.CustomerRetrieveParams, _retrieve("customer")),
    _route(
        "POST /payment_methods/{id}/attach",
        params.PaymentMethodAttachParams,
        lambda b, p, i: customers.attach(b, i, p["customer"]),
    ),
    _route(
        "POST /payment_methods/{id}/detach",
        params.PaymentMethodDetachParams,
        lambda b, _, i: customers.detach(b, i),
    ),
    _route("GET /payment_methods/{id}", params.PaymentMethodRetrieveParams, _retrieve("payment_method")),
    _route("GET /charges", params.ChargeListParams, _list("charge", "/v1/charges", "customer", "payment_intent")),
    _route("GET /charges/{id}", params.ChargeRetrieveParams, _retrieve("charge")),
    _route("GET /disputes", params.DisputeListParams, _list("dispute", "/v1/disputes", "payment_intent", "charge")),
    _route("POST /disputes/{id}", params.DisputeUpdateParams, lambda b, p, i: disputes.update(b, i, p)),
    _route("POST /disputes/{id}/close", params.DisputeCloseParams, lambda b, _, i: disputes.lose(b, i)),
    _route("GET /balance_transactions", params.BalanceTransactionListParams, lambda b, p, _: money.transactions(b, p)),
    _route("GET /payouts", params.PayoutListParams, _list("payout", "/v1/payouts", "status")),
    _route("GET /payouts/{id}", params.PayoutRetrieveParams, _retrieve("payout")),
    _route("POST /webhook_endpoints", params.WebhookEndpointCreateParams, lambda b, p, _: endpoints.create(b, p)),
    _route(
        "GET /webhook_endpoints", params.WebhookEndpointListParams, _list("webhook_endpoint", "/v1/webhook_endpoints")
    ),
    _route(
        "DELETE /webhook_endpoints/{id}", params.WebhookEndpointDeleteParams, lambda b, _, i: endpoints.delete(b, i)
    ),
    _route("POST /checkout/sessions", params.checkout.SessionCreateParams, lambda b, p, _: sessions.create(b, p)),
    _route("GET /checkout/sessions/{id}", params.checkout.SessionRetrieveParams, _retrieve("checkout.session")),
    _route("POST /payment_methods", params.PaymentMethodCreateParams, lambda b, p, _: published.create_method(b, p)),
    _route("GET /payment_methods", params.PaymentMethodListParams, lambda b, p, _: customers.methods(b, p)),
    _route("GET /subscriptions", params.SubscriptionListParams, lambda b, p, _: subscriptions.listed(b, p)),
    _route("POST /subscriptions", params.SubscriptionCreateParams, lambda b, p, _: subscriptions.create(b, p)),
    _route("DELETE /subscriptions/{id}", params.SubscriptionCancelParams, lambda b, _, i: subscriptions.cancel(b, i)),
    _route("POST /products", params.ProductCreateParams, lambda b, p, _: catalogue.create_product(b, p)),
    _route("POST /prices", params.PriceCreateParams, lambda b, p, _: catalogue.create_price(b, p)),
    _route("GET /invoices", params.InvoiceListParams, lambda b, p, _: invoices.listed(b, p)),
    _route("GET /invoices/{id}", params.InvoiceRetrieveParams, _retrieve("invoice")),
    _route("GET /subscriptions/{id}", params.SubscriptionRetrieveParams, _retrieve("subscription")),
    _route(
        "POST /subscriptions/{id}",
        params.SubscriptionUpdateParams,
        lambda b, p, i: subscriptions.update(b, i, p),
    ),
    _route("GET /disputes/{id}", params.DisputeRetrieveParams, _retrieve("dispute")),
    _route("GET /events", params.EventListParams, _list("event", "/v1/events", "type")),
    _route("GET /events/{id}", params.EventRetrieveParams, _retrieve("event")),
)
