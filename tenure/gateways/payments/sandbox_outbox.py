"""The webhooks that the sandbox has to tell, in the shape and with the signature of Stripe's."""

import json
from datetime import datetime
from typing import Any

from tenure.gateways.payments import notifications, sandbox_records
from tenure.gateways.payments.notifications import SignedNotification
from tenure.gateways.payments.sandbox_store import Document, Store


class Outbox:
    """Events of one account: kept for good under their object, and until they are delivered in a list of their own."""

    def __init__(self, store: Store, account: str, secret: str) -> None:
        self._store = store
        self._account = account
        self._secret = secret

    async def tell(self, event_type: str, document: Document, charge: str | None, at: int) -> None:
        """Remember an event; told twice it is one. `at` is in microseconds since 1970."""
        event = _event(self._account, event_type, document, charge, at)
        if await self._store.put_if_absent(f"{self._account}/event/{document['id']}/{event['id']}", event) is None:
            await self._store.put_if_absent(f"{self._account}/outbox/{event['id']}", event)

    async def about(self, provider_ref: str, now: datetime) -> list[SignedNotification]:
        return self._signed(await self._store.list(f"{self._account}/event/{provider_ref}/"), now)

    async def undelivered(self, now: datetime) -> list[SignedNotification]:
        return self._signed(await self._store.list(f"{self._account}/outbox/"), now)

    async def delivered(self, event_id: str) -> None:
        await self._store.remove(f"{self._account}/outbox/{event_id}")

    def _signed(self, events: list[Document], now: datetime) -> list[SignedNotification]:
        return [self._sign(event, now) for event in sorted(events, key=lambda event: int(event["at"]))]

    def _sign(self, event: Document, now: datetime) -> SignedNotification:
        raw = json.dumps({name: value for name, value in event.items() if name != "at"}).encode()
        signature = notifications.sign(raw, self._secret, now)
        return SignedNotification(event["id"], raw, {notifications.HEADER: signature})


def _event(account: str, event_type: str, document: Document, charge: str | None, at: int) -> Document:
    subject: dict[str, Any] = {
        "id": document["id"],
        "object": event_type.rpartition(".")[0],
        "metadata": {notifications.REFERENCE: document["reference"]},
    }
    return {
        "id": sandbox_records.name("evt", account, document["id"], event_type),
        "object": "event",
        "type": event_type,
        "created": at // 1_000_000,
        "at": at,
        "data": {"object": {**subject, "payment_intent": charge} if charge else subject},
    }
