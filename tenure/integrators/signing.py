"""Signatures by Standard Webhooks 1.0.0 (standardwebhooks.com), which receivers check with a library of theirs."""

import base64
import hmac
from collections.abc import Sequence
from datetime import datetime

from tenure.kit import secrets

PREFIX = "whsec_"
SIZE = 32
"""Bytes of chance in a secret; the standard asks for 24 to 64."""


def secret() -> str:
    """A new one, as receivers configure it."""
    return PREFIX + base64.b64encode(secrets.chance(SIZE)).decode()


def headers(known: Sequence[str], message_id: str, at: datetime, body: bytes) -> dict[str, str]:
    """What a delivery says of itself. While secrets are rotated it is signed with each of the `known` ones."""
    stamp = int(at.timestamp())
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(stamp),
        "webhook-signature": " ".join(signature(one, message_id, stamp, body) for one in known),
    }


def signature(secret: str, message_id: str, stamp: int, body: bytes) -> str:
    """HMAC-SHA256 over `id.timestamp.body`, in Base64, behind its version."""
    key = base64.b64decode(secret.removeprefix(PREFIX))
    mac = hmac.digest(key, f"{message_id}.{stamp}.".encode() + body, "sha256")
    return f"v1,{base64.b64encode(mac).decode()}"
