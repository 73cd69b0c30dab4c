"""Signed webhooks as Stripe sends them: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`."""

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tenure.gateways.payments.contract import BadSignature, Notification, NotificationKind

HEADER = "stripe-signature"
TOLERANCE = 300
"""Seconds by which a signature's time may differ from ours."""

REFERENCE = "tenure_reference"
"""The name under which our own id stands in a provider's metadata."""
_KINDS = {
    "payment_intent": NotificationKind.CHARGE,
    "charge": NotificationKind.CHARGE,
    "refund": NotificationKind.REFUND,
    "setup_intent": NotificationKind.SETUP,
    "payment_method": NotificationKind.METHOD,
    "dispute": NotificationKind.DISPUTE,
    "payout": NotificationKind.PAYOUT,
    "subscription": NotificationKind.SUBSCRIPTION,
}


@dataclass(frozen=True, slots=True)
class SignedNotification:
    """A webhook ready to be posted: exact bytes and the headers that prove them."""

    event_id: str
    raw: bytes
    headers: Mapping[str, str]


def sign(raw: bytes, secret: str, now: datetime) -> str:
    """The header's value for these bytes at this time."""
    stamp = int(now.timestamp())
    return f"t={stamp},v1={_mac(raw, secret, stamp).decode()}"


def verified(raw: bytes, headers: Mapping[str, str], secrets: tuple[str, ...], now: datetime) -> dict[str, Any]:
    """The event in the bytes. Raises BadSignature where none of the secrets made the signature, or too long ago."""
    given = {name.lower(): value for name, value in headers.items()}.get(HEADER, "")
    stamp, macs = _parts(given)
    if not any(hmac.compare_digest(_mac(raw, secret, stamp), mac) for secret in secrets if secret for mac in macs):
        raise BadSignature("no signature of this webhook was made with a known secret")
    if abs(now.timestamp() - stamp) > TOLERANCE:
        raise BadSignature(f"the signature's time is more than {TOLERANCE} s away")
    return _event(raw)


def notification(event: dict[str, Any]) -> Notification:
    """What an inbox needs of a verified event. Raises BadSignature where it is none of the provider's shape."""
    try:
        subject = _agreed(event["data"]["object"])
        kind = _KINDS.get(subject["object"], NotificationKind.OTHER)
        charge = subject["id"] if subject["object"] == "payment_intent" else subject.get("payment_intent")
        return Notification(
            event_id=event["id"],
            kind=kind,
            type=event["type"],
            provider_ref=charge or subject["id"] if kind is NotificationKind.CHARGE else subject.get("id", ""),
            charge_ref=charge,
            reference=(subject.get("metadata") or {}).get(REFERENCE),
            created=datetime.fromtimestamp(event["created"], UTC),
        )
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
        raise BadSignature("a signed webhook is not an event") from error


def _agreed(subject: dict[str, Any]) -> dict[str, Any]:
    """An invoice of a subscription is about that; any other object about itself."""
    if subject["object"] != "invoice":
        return subject
    details = (subject.get("parent") or {}).get("subscription_details") or {}
    named = details.get("subscription")
    return {"object": "subscription", "id": named} if named else subject


def _parts(header: str) -> tuple[int, list[bytes]]:
    pairs = [item.partition("=")[::2] for item in header.split(",")]
    stamps = [value for name, value in pairs if name.strip() == "t"]
    macs = [value.strip().encode() for name, value in pairs if name.strip() == "v1"]
    if len(stamps) != 1 or not macs or not (stamps[0].isascii() and stamps[0].isdigit() and len(stamps[0]) < 12):
        raise BadSignature("the signature header is missing or cannot be read")
    return int(stamps[0]), macs


def _mac(raw: bytes, secret: str, stamp: int) -> bytes:
    return hmac.new(secret.encode(), b"%d." % stamp + raw, "sha256").hexdigest().encode()


def _event(raw: bytes) -> dict[str, Any]:
    try:
        event = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadSignature("a signed webhook is not JSON") from error
    if not isinstance(event, dict):
        raise BadSignature("a signed webhook is not an event")
    return event
