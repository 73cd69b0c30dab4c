"""Whether a webhook is genuine: Standard Webhooks 1.0 (https://www.standardwebhooks.com), signatures `v1`."""

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Mapping, Sequence

from pydantic import ValidationError

from .events import Event

TOLERANCE = 300.0
"""Seconds that the time of a delivery may differ from ours."""
PREFIX = "whsec_"


class WebhookInvalid(ValueError):
    """It is not genuine, or not for us. `code` is one of those named here.

    `HEADER_MISSING`, `TIMESTAMP_INVALID`, `TOO_OLD`, `TOO_NEW`, `SIGNATURE_INVALID` (no signature was made with a
    secret of ours), `BODY_INVALID` (it is genuine, but not an event).
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
    """The event in a webhook that is genuine.

    `body` is the request's body exactly as it came. `secrets` are the endpoint's, as `whsec_…`: both, while one is
    being replaced by another. `tolerance` is in seconds; `now` is the time by which to judge, in seconds since 1970, if
    not the present. Raises WebhookInvalid; ValueError where a secret of yours is none.

    Answer with a 2xx once you have dealt with it. What was not answered is delivered again, with the same `id`.
    """
    verify(body, headers, secrets, tolerance, now=now)
    try:
        return Event.model_validate_json(body)
    except ValidationError as error:
        raise WebhookInvalid("BODY_INVALID", f"the body is not an event: {error}") from error


def verify(
    body: bytes | str,
    headers: Mapping[str, str],
    secrets: str | Sequence[str],
    tolerance: float = TOLERANCE,
    *,
    now: float | None = None,
) -> None:
    """As `verify_webhook`, of any body: an endpoint with a document of its own gets the answer to that."""
    keys = [_key(secret) for secret in ([secrets] if isinstance(secrets, str) else secrets)]
    if not keys:
        raise ValueError("there is no secret to verify with")
    given = {name.lower(): value for name, value in headers.items()}
    identifier, stamp, signatures = (_header(given, f"webhook-{name}") for name in ("id", "timestamp", "signature"))
    _check_time(stamp, tolerance, time.time() if now is None else now)
    content = body.encode() if isinstance(body, str) else body
    signed = b".".join((identifier.encode(), stamp.encode(), content))
    if not _is_signed(signed, keys, signatures):
        raise WebhookInvalid("SIGNATURE_INVALID", "no signature was made with a secret of ours")


def _key(secret: str) -> bytes:
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except binascii.Error:
        key = b""
    if not key:
        raise ValueError(f"a secret is written as {PREFIX} and base64")
    return key


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name, "").strip()
    if not value:
        raise WebhookInvalid("HEADER_MISSING", f"the header {name} is missing")
    return value


def _check_time(stamp: str, tolerance: float, now: float) -> None:
    if not (stamp.isascii() and stamp.isdecimal()) or len(stamp) > 15:
        raise WebhookInvalid("TIMESTAMP_INVALID", "the header webhook-timestamp is not a time in seconds")
    if int(stamp) < now - tolerance:
        raise WebhookInvalid("TOO_OLD", f"it was sent more than {tolerance:g} seconds ago")
    if int(stamp) > now + tolerance:
        raise WebhookInvalid("TOO_NEW", f"it was sent more than {tolerance:g} seconds ahead of our clock")


def _is_signed(content: bytes, keys: Sequence[bytes], signatures: str) -> bool:
    """Compared in constant time, and all of them whatever is found, so that the time tells nothing."""
    expected = [base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()) for key in keys]
    parts = [part.partition(",") for part in signatures.split()]
    given = [signature.encode() for version, _, signature in parts if version == "v1"]
    agreeing = [hmac.compare_digest(one, other) for one in expected for other in given]
    return any(agreeing)
