"""Webhooks: registered, signed, delivered in whatever weather there is; and classic notifications."""

import asyncio
import base64
import json
import random
import zlib
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlencode

import httpx

from tenure.kit import ids
from tests.fakes.paypal import certificates
from tests.fakes.paypal.books import Books, Thing, name
from tests.fakes.paypal.errors import PayPalRefusal

CERTIFICATE = "/v1/notifications/certs/CERT-360caa42-fca2a594"
SIMULATED = "WEBHOOK_ID"
"""What PayPal's simulator writes in place of an id when it signs."""


@dataclass(slots=True)
class Weather:
    """How deliveries fare: each is made `repeat` times, of a hundred `lost` are, and held ones come in any order."""

    repeat: int = 1
    lost: int = 0
    held: bool = False
    seed: int = 0
    waiting: list[tuple[str, str, Thing]] = field(default_factory=list)


def register(books: Books, asked: Thing) -> Thing:
    if any(one["url"] == asked["url"] for one in books.all("webhook")):
        raise PayPalRefusal(400, "WEBHOOK_URL_ALREADY_EXISTS")
    hook: Thing = {"id": name(), "url": asked["url"], "event_types": asked["event_types"]}
    hook["links"] = [books.link("self", f"/v1/notifications/webhooks/{hook['id']}")]
    return books.add("webhook", hook["id"], hook)


def signed(
    event: Thing, webhook_id: str, now: datetime, address: str, by: certificates.Certified | None = None
) -> tuple[bytes, dict[str, str]]:
    """The exact bytes of an event and the headers that prove them, as PayPal sends them."""
    raw = json.dumps(event).encode()
    return raw, proved(raw, webhook_id, now, address, by)


def proved(
    raw: bytes, webhook_id: str, now: datetime, address: str, by: certificates.Certified | None = None
) -> dict[str, str]:
    """The headers that prove these bytes."""
    transmission, moment = str(ids.new()), now.strftime("%Y-%m-%dT%H:%M:%SZ")
    text = f"{transmission}|{moment}|{webhook_id}|{zlib.crc32(raw)}".encode()
    signature = (by or certificates.chain().signer).signature(text)
    return {
        "PAYPAL-TRANSMISSION-ID": transmission,
        "PAYPAL-TRANSMISSION-TIME": moment,
        "PAYPAL-TRANSMISSION-SIG": base64.b64encode(signature).decode(),
        "PAYPAL-AUTH-ALGO": "SHA256withRSA",
        "PAYPAL-CERT-URL": address + CERTIFICATE,
        "Content-Type": "application/json",
    }


def verify(books: Books, asked: Thing) -> Thing:
    """PayPal's own answer to whether a webhook is its: of the event's bytes as we write them."""
    known = asked["webhook_id"] in books.things.get("webhook", {}) and asked["webhook_event"] in books.events
    raw = json.dumps(asked["webhook_event"]).encode()
    text = f"{asked['transmission_id']}|{asked['transmission_time']}|{asked['webhook_id']}|{zlib.crc32(raw)}".encode()
    mine = base64.b64encode(certificates.chain().signer.signature(text)).decode()
    return {"verification_status": "SUCCESS" if known and mine == asked["transmission_sig"] else "FAILURE"}


def wants(hook: Thing, event: Thing) -> bool:
    return bool({"*", event["event_type"]} & {one["name"] for one in hook["event_types"]})


def due(weather: Weather, url: str, webhook_id: str, event: Thing) -> list[tuple[str, str, Thing]]:
    """What is sent now."""
    chance = random.Random(f"{weather.seed}{event['id']}")
    copies = [(url, webhook_id, event) for _ in range(weather.repeat) if chance.randrange(100) >= weather.lost]
    if weather.held:
        weather.waiting.extend(copies)
        return []
    return copies


def released(weather: Weather) -> list[tuple[str, str, Thing]]:
    """What was held, in an order of its own."""
    waiting, weather.waiting, weather.held = weather.waiting, [], False
    random.Random(weather.seed).shuffle(waiting)
    return waiting


async def deliver(books: Books, url: str, webhook_id: str, event: Thing) -> int:
    """The status of the answer; 0 where there was none."""
    raw, headers = await asyncio.to_thread(signed, event, webhook_id, books.now(), books.address)
    return await posted(url, raw, headers)


async def posted(url: str, raw: bytes, headers: dict[str, str]) -> int:
    async with httpx.AsyncClient(timeout=10, verify=False) as client:
        try:
            return (await client.post(url, content=raw, headers=headers)).status_code
        except httpx.HTTPError:
            return 0


def notice(books: Books, taken: Thing, charset: str = "windows-1252", **fields: str) -> bytes:
    """A classic notification of a capture: a form, in an old charset."""
    said = {
        "mc_gross": taken["amount"]["value"],
        "mc_currency": taken["amount"]["currency_code"],
        "payment_status": {"COMPLETED": "Completed", "PENDING": "Pending", "DECLINED": "Denied"}[taken["status"]],
        "txn_id": taken["id"],
        "txn_type": "web_accept",
        "custom": taken.get("custom_id", ""),
        "invoice": taken.get("invoice_id", ""),
        "receiver_id": books.merchant,
        "receiver_email": "till@club.example",
        "first_name": "Zoë",
        "charset": charset,
        **fields,
    }
    raw = urlencode(said, encoding=charset).encode()
    books.add("notice", raw.decode(), {})
    return raw


def is_notice(books: Books, raw: bytes) -> bool:
    """Whether we sent exactly these bytes; they come back behind `cmd=_notify-validate&`."""
    command, _, rest = raw.partition(b"&")
    return command == b"cmd=_notify-validate" and rest.decode(errors="replace") in books.things.get("notice", {})
