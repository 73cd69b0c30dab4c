"""Stripe's events: named as the SDK names them, signed as Stripe signs them."""

import copy
import hashlib
import hmac
import json
from datetime import datetime
from typing import Any, get_args

import stripe
from stripe.params import WebhookEndpointCreateParams

from tests.fakes.stripe.books import Books, Thing
from tests.fakes.stripe.typed import declared


def _names(hint: Any) -> set[str]:
    return {hint} if isinstance(hint, str) else {name for part in get_args(hint) for name in _names(part)}


TYPES = frozenset(_names(declared(WebhookEndpointCreateParams)["enabled_events"]))
"""Every event type that the SDK knows."""


class NoSuchEvent(Exception):
    """The fake was about to send an event that Stripe does not have."""


def renewed(books: Books, method: str, facts: Thing) -> None:
    """A bank gave its customer another card, and the network says so: the token stays."""
    card = books.get("payment_method", method)
    card["card"] |= facts
    tell(books, "payment_method.automatically_updated", card)


def tell(books: Books, event_type: str, thing: Thing) -> None:
    """Remember that something happened to a thing, as it stood then."""
    if event_type not in TYPES:
        raise NoSuchEvent(event_type)
    event = books.add(
        "evt",
        "event",
        api_version=stripe.api_version,
        data={"object": copy.deepcopy(thing)},
        type=event_type,
        pending_webhooks=1,
        request=None,
    )
    books.heard(event)


def signed(event: Thing, secret: str, now: datetime) -> tuple[bytes, dict[str, str]]:
    """The webhook's exact bytes and its headers."""
    raw = json.dumps(event, indent=2).encode()
    stamp = str(int(now.timestamp()))
    mac = hmac.new(secret.encode(), stamp.encode() + b"." + raw, hashlib.sha256).hexdigest()
    return raw, {"Content-Type": "application/json", "Stripe-Signature": f"t={stamp},v1={mac},v0=unused"}
