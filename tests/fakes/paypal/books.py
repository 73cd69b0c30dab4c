"""One PayPal business's objects, its clock, and what it was told."""

import secrets
import string
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from tenure.kit import clock
from tests.fakes.paypal import instruments
from tests.fakes.paypal.errors import PayPalRefusal

ORDER_WAITS = timedelta(hours=6)
Thing = dict[str, Any]
_LETTERS = string.ascii_uppercase + string.digits


class Books:
    """Objects by kind and id, in the order in which they were made. `address` is the fake's own."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.things: dict[str, dict[str, Thing]] = {}
        self.events: list[Thing] = []
        self.ahead = timedelta()
        self.search_lag = timedelta()
        self.merchant = "MERCHANT5Z8XD"
        self.instruments = dict(instruments.INSTRUMENTS)
        self.authenticated: set[str] = set()
        self.failing: set[str] = set()
        self.heard: Callable[[Thing], None] = self.events.append

    def now(self) -> datetime:
        return clock.now() + self.ahead

    def stamp(self, moment: datetime | None = None) -> str:
        return (moment or self.now()).strftime("%Y-%m-%dT%H:%M:%SZ")

    def add(self, kind: str, identifier: str, thing: Thing) -> Thing:
        self.things.setdefault(kind, {})[identifier] = thing
        return thing

    def all(self, kind: str) -> list[Thing]:
        return list(self.things.get(kind, {}).values())

    def get(self, kind: str, identifier: str) -> Thing:
        """Raises PayPalRefusal for what there is not, or what PayPal has let go of."""
        thing = self.things.get(kind, {}).get(identifier)
        if thing is None or (kind == "order" and self._is_over(thing)):
            raise PayPalRefusal(404, "INVALID_RESOURCE_ID", "The specified resource does not exist.")
        return thing

    def _is_over(self, order: Thing) -> bool:
        """An order waits for its payer for hours only."""
        made = datetime.fromisoformat(order["create_time"].replace("Z", "+00:00"))
        return order["status"] != "COMPLETED" and self.now() - made > ORDER_WAITS

    def link(self, rel: str, path: str, method: str = "GET") -> Thing:
        return {"href": self.address + path, "rel": rel, "method": method}

    def tell(self, event_type: str, kind: str, resource: Thing, version: str = "2.0") -> None:
        """Send an event about the thing as it stands now."""
        event = {
            "id": f"WH-{name(17)}-{name(17)}",
            "event_version": "1.0",
            "create_time": self.stamp(),
            "resource_type": kind,
            "resource_version": version,
            "event_type": event_type,
            "summary": event_type.lower().replace(".", " "),
            "resource": resource,
        }
        self.events.append(event)
        self.heard(event)


def name(length: int = 17) -> str:
    """An id such as PayPal makes."""
    return "".join(secrets.choice(_LETTERS) for _ in range(length))
