"""One Stripe account's objects: made, listed, expanded."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from tenure.kit import clock, ids
from tests.fakes.stripe.cards import CARDS, Card
from tests.fakes.stripe.errors import StripeRefusal

Thing = dict[str, Any]


class Books:
    """Objects by their id, in the order in which they were made."""

    def __init__(self) -> None:
        self.things: dict[str, Thing] = {}
        self.events: list[Thing] = []
        self.cards: dict[str, Card] = {}
        self.set_up: set[str] = set()
        self.spent: set[str] = set()
        self.heard: Callable[[Thing], None] = self.events.append
        self.secrets: dict[str, str] = {}
        self.paid_out: dict[str, str] = {}
        self.due: list[tuple[datetime, Callable[[], object]]] = []
        self.ahead = timedelta(0)
        self.address = "https://stripe.test"

    def now(self) -> datetime:
        """The present, so far ahead of the machine's as tests have moved it."""
        return clock.now() + self.ahead

    def later(self, after: timedelta, happens: Callable[[], object]) -> None:
        """Have it happen when the clock has come so far."""
        self.due.append((self.now() + after, happens))

    def advance(self, by: timedelta) -> None:
        """Move the clock on; what falls due meanwhile happens, in order."""
        until = self.now() + by
        while coming := [one for one in self.due if one[0] <= until]:
            first = min(coming, key=lambda one: one[0])
            self.due.remove(first)
            self.ahead = max(self.ahead, first[0] - clock.now())
            first[1]()
        self.ahead = until - clock.now()

    def add(self, prefix: str, kind: str, **fields: Any) -> Thing:
        thing = {
            "id": name(prefix),
            "object": kind,
            "created": int(self.now().timestamp()),
            "livemode": False,
            **fields,
        }
        self.things[thing["id"]] = thing
        return thing

    def rename(self, names: dict[str, str]) -> None:
        """As if callers had given these references from the beginning."""
        for thing in self.things.values():
            metadata = thing.get("metadata") or {}
            for field, value in metadata.items():
                metadata[field] = names.get(value, value)

    def get(self, kind: str, identifier: str, parameter: str = "id", status: int = 404) -> Thing:
        thing = self.things.get(identifier)
        if thing is None or thing["object"] != kind:
            raise StripeRefusal.missing(kind, identifier, parameter, status)
        return thing

    def method(self, identifier: str) -> Thing:
        """The payment method with this id; a published test method becomes a new one at each use."""
        if identifier in self.spent:
            message = "This PaymentMethod was used without a customer, or detached from one. It may not be used again."
            raise StripeRefusal.parameter("payment_method_invalid_parameter", message, "payment_method")
        if identifier not in CARDS:
            return self.get("payment_method", identifier, "payment_method", 400)
        card = CARDS[identifier]
        method = self.add("pm", "payment_method", customer=None, type=card.kind, metadata={}, billing_details={})
        method[card.kind] = _facts(card)
        self.cards[method["id"]] = card
        return method

    def listed(self, kind: str, parameters: Thing, path: str, fits: Callable[[Thing], bool]) -> Thing:
        """A page, newest first, with Stripe's cursors."""
        found = [thing for thing in reversed(self.things.values()) if thing["object"] == kind]
        matching = [thing for thing in found if fits(thing) and _created_within(thing, parameters.get("created"))]
        names = [thing["id"] for thing in matching]
        if after := parameters.get("starting_after"):
            matching = matching[names.index(self.get(kind, after, "starting_after", 400)["id"]) + 1 :]
        limit = parameters.get("limit", 10)
        if not 1 <= limit <= 100:
            raise StripeRefusal.parameter("parameter_invalid_integer", "The limit is 1 to 100", "limit")
        return {"object": "list", "url": path, "data": matching[:limit], "has_more": len(matching) > limit}

    def expanded(self, thing: Thing, paths: list[str]) -> Thing:
        """The thing with the named ids replaced by what they stand for. The stored one stays as it is."""
        for path in paths:
            thing = self._expanded(thing, path.split("."), path)
        return thing

    def _expanded(self, thing: Thing, path: list[str], whole: str) -> Thing:
        head, rest = path[0], path[1:]
        if head not in thing or len(whole.split(".")) > 4:
            raise StripeRefusal.parameter("property_cannot_be_expanded", f"This cannot be expanded: {whole}", "expand")
        if isinstance(thing[head], list):
            return {**thing, head: [self._expanded(item, rest, whole) for item in thing[head]]}
        child = self.things[thing[head]] if isinstance(thing[head], str) else thing[head]
        return {**thing, head: self._expanded(child, rest, whole) if child and rest else child}


def name(prefix: str) -> str:
    return f"{prefix}_{ids.new().hex}"


def _created_within(thing: Thing, bounds: Thing | int | None) -> bool:
    if bounds is None:
        return True
    if isinstance(bounds, int):
        return bool(thing["created"] == bounds)
    checks = {"gt": int.__gt__, "gte": int.__ge__, "lt": int.__lt__, "lte": int.__le__}
    return all(checks[bound](thing["created"], value) for bound, value in bounds.items())


def _facts(card: Card) -> Thing:
    bank = {
        "us_bank_account": {"last4": card.last4, "bank_name": "STRIPE TEST BANK", "fingerprint": f"fake{card.last4}"},
        "sepa_debit": {
            "last4": card.last4,
            "bank_code": "37040044",
            "country": "DE",
            "fingerprint": f"fake{card.last4}",
        },
        "ideal": {"bank": "ing", "bic": "INGBNL2A"},
    }
    if card.kind in bank:
        return bank[card.kind]
    return {
        "brand": card.brand,
        "last4": card.last4,
        "exp_month": 12,
        "exp_year": 2099,
        "fingerprint": f"fake{card.last4}",
    }
