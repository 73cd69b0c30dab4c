"""The arithmetic of the chain: what an entry's hash is made of. Pure."""

import hashlib
import json
from datetime import UTC, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from models.audit import AuditDetail, AuditEntry

GENESIS = "0" * 64
"""What the first entry follows."""

COVERED = (
    "tenant_id",
    "id",
    "position",
    "occurred_at",
    "action",
    "outcome",
    "code",
    "actor_kind",
    "actor_id",
    "on_behalf_of",
    "subject_kind",
    "subject_id",
    "changes",
    "detail_digest",
    "previous_hash",
)
"""All columns of an entry but its hash; a test compares with the model."""


def hash_of(entry: AuditEntry) -> str:
    """SHA-256 over the canonical encoding of all that the entry says, the hash before it included."""
    return _digest({name: getattr(entry, name) for name in COVERED})


def digest_of(detail: AuditDetail) -> str:
    """What the chain knows of a detail: with the salt gone, nothing can be guessed from it."""
    return _digest(
        {name: getattr(detail, name) for name in ("salt", "address", "device", "reason", "actor_id", "about")}
    )


def _digest(values: dict[str, Any]) -> str:
    text = json.dumps(values, default=_plain, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: Any) -> str:
    """One way to write each value, whether it was just made or has been read back."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"an audit entry cannot hold a {type(value).__name__}")
