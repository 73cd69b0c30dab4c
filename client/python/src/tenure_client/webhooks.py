"""Verification of webhooks: Standard Webhooks 1.0 (https://www.standardwebhooks.com), signatures `v1`."""

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Mapping, Sequence

from pydantic import ValidationError

from .events import Event

TOLERANCE = 300.0
"""The number of seconds by which the timestamp of a delivery may differ from the local clock."""
PREFIX = "whsec_"


class WebhookInvalid(ValueError):
    """The webhook is not authentic, or not meant for this endpoint. `code` is one of these:

    `HEADER_MISSING`, `TIMESTAMP_INVALID`, `TOO_OLD`, `TOO_NEW`, `SIGNATURE_INVALID` (no signature was made with one of
    your secrets), `BODY_INVALID` (the webhook is authentic, but its body is not an event).
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def verify_webhook(
    body: bytes | str,
    headers: Mapping[str, str],
    secrets: str | Sequence[str],
    tolerance: float = TOLERANCE,
    *,
    now: float | None = None,
) -> Event:
    """Verifies a webhook and returns its event.

    `body` is the request body exactly as it was received. `secrets` are those of the endpoint, as `whsec_…`: pass both
    while a secret is being rotated. `tolerance` is in seconds. `now` is the time to compare with, in seconds since
    1970; the current time by default. Raises WebhookInvalid, and ValueError where one of your secrets is malformed.

    Respond with a 2xx status once you have processed the event. Otherwise it is delivered again, with the same `id`.
    """
    verify(body, headers, secrets, tolerance, now=now)
    try:
        return Event.model_validate_json(body)
    except ValidationError as error:
        raise WebhookInvalid("BODY_INVALID", f"The body is not an event: {error}") from error


def verify(
    body: bytes | str,
    headers: Mapping[str, str],
    secrets: str | Sequence[str],
    tolerance: float = TOLERANCE,
    *,
    now: float | None = None,
) -> None:
    """Like `verify_webhook`, for any body: an endpoint with its own document receives the response to that document."""
    keys = [_key(secret) for secret in ([secrets] if isinstance(secrets, str) else secrets)]
    if not keys:
        raise ValueError("At least one secret is required.")
    given = {name.lower(): value for name, value in headers.items()}
    identifier, stamp, signatures = (_header(given, f"webhook-{name}") for name in ("id", "timestamp", "signature"))
    _check_time(stamp, tolerance, time.time() if now is None else now)
    content = body.encode() if isinstance(body, str) else body
    signed = b".".join((identifier.encode(), stamp.encode(), content))
    if not _is_signed(signed, keys, signatures):
        raise WebhookInvalid("SIGNATURE_INVALID", "No signature matches any of the secrets.")


def _key(secret: str) -> bytes:
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except binascii.Error:
        key = b""
    if not key:
        raise ValueError(f"A webhook secret must be {PREFIX} followed by base64.")
    return key


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name, "").strip()
    if not value:
        raise WebhookInvalid("HEADER_MISSING", f"The {name} header is missing.")
    return value


def _check_time(stamp: str, tolerance: float, now: float) -> None:
    if not (stamp.isascii() and stamp.isdecimal()) or len(stamp) > 15:
        raise WebhookInvalid("TIMESTAMP_INVALID", "The webhook-timestamp header is not a time in seconds.")
    if int(stamp) < now - tolerance:
        raise WebhookInvalid("TOO_OLD", f"The webhook was sent more than {tolerance:g} seconds ago.")
    if int(stamp) > now + tolerance:
        raise WebhookInvalid(
            "TOO_NEW", f"The webhook was sent more than {tolerance:g} seconds ahead of the local clock."
        )


def _is_signed(content: bytes, keys: Sequence[bytes], signatures: str) -> bool:
    """Compared in constant time, and all of them whatever is found, so that the time tells nothing."""
    expected = [base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()) for key in keys]
    parts = [part.partition(",") for part in signatures.split()]
    given = [signature.encode() for version, _, signature in parts if version == "v1"]
    agreeing = [hmac.compare_digest(one, other) for one in expected for other in given]
    return any(agreeing)
