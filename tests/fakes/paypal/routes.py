"""Which call is answered by what, and which shapes question and answer must fit."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tests.fakes.paypal import captures, disputes, hooks, orders, plans, shapes, subscriptions, vault
from tests.fakes.paypal import subscription_shapes as more
from tests.fakes.paypal.books import Books, Thing
from tests.fakes.paypal.errors import PayPalRefusal
from tests.fakes.paypal.shapes import Shape

Answer = Callable[[Books, Any, str], Thing | None]

KEPT = (
    ("/v3/vault/", timedelta(hours=3)),
    ("/v2/checkout/", timedelta(hours=6)),
    ("/v1/billing/", timedelta(hours=72)),
    ("/v1/catalogs/", timedelta(hours=72)),
    ("/v2/payments/", timedelta(days=45)),
)
"""How long PayPal knows the id of a request."""


@dataclass(frozen=True, slots=True)
class Route:
    """`path` has at most one id in it, which `answer` is given last, behind the body or the query."""

    method: str
    path: re.Pattern[str]
    asked: Shape
    answered: Shape
    answer: Answer
    status: int = 200
    brief: tuple[str, ...] = ()


def find(method: str, path: str) -> tuple[Route, str]:
    """The route of a call, and the id in its path."""
    for route in ROUTES:
        if route.method == method and (match := route.path.fullmatch(path)):
            return route, match.groupdict().get("id", "")
    raise PayPalRefusal(404, "INVALID_RESOURCE_ID", f"There is no {method} {path}.")


def window(path: str) -> timedelta:
    """For how long the id of a request counts; none where PayPal has no such thing."""
    return next((length for start, length in KEPT if path.startswith(start)), timedelta())


def _route(call: str, asked: Shape, answered: Shape, answer: Answer, status: int = 200, brief: str = "") -> Route:
    method, _, path = call.partition(" ")
    pattern = re.compile(path.replace("{id}", r"(?P<id>[\w-]+)"))
    return Route(method, pattern, asked, answered, answer, status, tuple(brief.split()))


def _get(kind: str) -> Answer:
    return lambda books, _, identifier: books.get(kind, identifier)


def _list(kind: str, name: str) -> Answer:
    return lambda books, _, __: {name: books.all(kind)}


def _delete_hook(books: Books, _: Thing, identifier: str) -> None:
    books.get("webhook", identifier)
    del books.things["webhook"][identifier]


def _events(books: Books, _: Thing, __: str) -> Thing:
    return {"events": books.events[::-1][:10], "count": len(books.events), "links": []}


BRIEF = "id status links payment_source"
ROUTES = (
    _route(
        "POST /v2/checkout/orders", shapes.ORDER_ASKED, shapes.ORDER, lambda b, a, _: orders.create(b, a), 201, BRIEF
    ),
    _route("GET /v2/checkout/orders/{id}", shapes.EMPTY, shapes.ORDER, _get("order")),
    _route(
        "PATCH /v2/checkout/orders/{id}", shapes.PATCH_ASKED, shapes.EMPTY, lambda b, a, i: orders.change(b, i, a), 204
    ),
    _route(
        "POST /v2/checkout/orders/{id}/capture",
        shapes.CAPTURE_ASKED,
        shapes.ORDER,
        lambda b, _, i: orders.capture(b, i),
        201,
        BRIEF,
    ),
    _route("GET /v2/payments/captures/{id}", shapes.EMPTY, shapes.CAPTURE, _get("capture")),
    _route(
        "POST /v2/payments/captures/{id}/refund",
        shapes.REFUND_ASKED,
        shapes.REFUND,
        lambda b, a, i: captures.refund(b, i, a),
        201,
        "id status links",
    ),
    _route("GET /v2/payments/refunds/{id}", shapes.EMPTY, shapes.REFUND, _get("refund")),
    _route("POST /v3/vault/setup-tokens", shapes.SETUP_ASKED, shapes.SETUP, lambda b, a, _: vault.begin(b, a), 201),
    _route("GET /v3/vault/setup-tokens/{id}", shapes.EMPTY, shapes.SETUP, lambda b, _, i: vault.shown(b, i)),
    _route(
        "POST /v3/vault/payment-tokens", shapes.TOKEN_ASKED, shapes.TOKEN, lambda b, a, _: vault.exchange(b, a), 201
    ),
    _route("GET /v3/vault/payment-tokens", shapes.EMPTY, shapes.TOKENS, lambda b, q, _: vault.listed(b, q)),
    _route("GET /v3/vault/payment-tokens/{id}", shapes.EMPTY, shapes.TOKEN, lambda b, _, i: vault.token(b, i)),
    _route("DELETE /v3/vault/payment-tokens/{id}", shapes.EMPTY, shapes.EMPTY, lambda b, _, i: vault.forget(b, i), 204),
    _route(
        "POST /v1/catalogs/products",
        more.PRODUCT_ASKED,
        more.PRODUCT,
        lambda b, a, _: plans.create_product(b, a),
        201,
    ),
    _route("GET /v1/catalogs/products", shapes.EMPTY, more.PRODUCTS, _list("product", "products")),
    _route("GET /v1/catalogs/products/{id}", shapes.EMPTY, more.PRODUCT, _get("product")),
    _route("POST /v1/billing/plans", more.PLAN_ASKED, more.PLAN, lambda b, a, _: plans.create(b, a), 201),
    _route("GET /v1/billing/plans", shapes.EMPTY, more.PLANS, _list("plan", "plans")),
    _route("GET /v1/billing/plans/{id}", shapes.EMPTY, more.PLAN, _get("plan")),
    _route(
        "POST /v1/billing/subscriptions",
        more.SUBSCRIPTION_ASKED,
        more.SUBSCRIPTION,
        lambda b, a, _: subscriptions.create(b, a),
        201,
    ),
    _route("GET /v1/billing/subscriptions/{id}", shapes.EMPTY, more.SUBSCRIPTION, _get("subscription")),
    _route(
        "POST /v1/billing/subscriptions/{id}/revise",
        more.REVISE_ASKED,
        more.REVISED,
        lambda b, a, i: subscriptions.revise(b, i, a),
    ),
    _route(
        "POST /v1/billing/subscriptions/{id}/suspend",
        more.REASON_ASKED,
        shapes.EMPTY,
        lambda b, a, i: subscriptions.suspend(b, i, a),
        204,
    ),
    _route(
        "POST /v1/billing/subscriptions/{id}/activate",
        more.ACTIVATE_ASKED,
        shapes.EMPTY,
        lambda b, a, i: subscriptions.activate(b, i, a),
        204,
    ),
    _route(
        "POST /v1/billing/subscriptions/{id}/cancel",
        more.REASON_ASKED,
        shapes.EMPTY,
        lambda b, a, i: subscriptions.cancel(b, i, a),
        204,
    ),
    _route(
        "POST /v1/billing/subscriptions/{id}/capture",
        more.OUTSTANDING_ASKED,
        more.TRANSACTION,
        lambda b, a, i: subscriptions.capture(b, i, a),
    ),
    _route(
        "GET /v1/billing/subscriptions/{id}/transactions",
        shapes.EMPTY,
        more.TRANSACTIONS,
        lambda b, q, i: subscriptions.transactions(b, i, q),
    ),
    _route("GET /v1/customer/disputes", shapes.EMPTY, more.DISPUTES, lambda b, q, _: disputes.listed(b, q)),
    _route("GET /v1/customer/disputes/{id}", shapes.EMPTY, more.DISPUTE, _get("dispute")),
    _route(
        "POST /v1/customer/disputes/{id}/accept-claim",
        shapes.ANY,
        more.ACCEPTED,
        lambda b, _, i: disputes.accept(b, i),
    ),
    _route("GET /v1/reporting/transactions", shapes.EMPTY, more.FOUND, lambda b, q, _: disputes.search(b, q)),
    _route(
        "POST /v1/notifications/webhooks",
        more.WEBHOOK_ASKED,
        more.WEBHOOK,
        lambda b, a, _: hooks.register(b, a),
        201,
    ),
    _route("GET /v1/notifications/webhooks", shapes.EMPTY, more.WEBHOOKS, _list("webhook", "webhooks")),
    _route("GET /v1/notifications/webhooks/{id}", shapes.EMPTY, more.WEBHOOK, _get("webhook")),
    _route("DELETE /v1/notifications/webhooks/{id}", shapes.EMPTY, shapes.EMPTY, _delete_hook, 204),
    _route(
        "POST /v1/notifications/verify-webhook-signature",
        more.VERIFY_ASKED,
        more.VERIFIED,
        lambda b, a, _: hooks.verify(b, a),
    ),
    _route("GET /v1/notifications/webhooks-events", shapes.EMPTY, more.EVENTS, _events),
)
