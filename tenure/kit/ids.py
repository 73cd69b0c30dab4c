"""Identifiers: UUIDv7 inside, opaque global ids outside."""

import base64
import binascii
import secrets
import threading
import time
from datetime import UTC, datetime
from uuid import UUID

VERSION = 7
"""Of the UUIDs that are ours."""
_lock = threading.Lock()
_last = 0
_LOW = (1 << 62) - 1


def new() -> UUID:
    """A UUIDv7 (RFC 9562, section 5.7, method 1): 48 bits of milliseconds, a counter that only grows, then chance.

    Ids made by one process sort in the order in which they were made.
    """
    global _last
    chance = secrets.randbits(11 + 62)
    with _lock:
        stamp = (time.time_ns() // 1_000_000 << 12) | chance >> 62
        _last = stamp if stamp > _last else _last + 1
        stamp = _last
    milliseconds, counter = stamp >> 12, stamp & 0xFFF
    return UUID(int=milliseconds << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | chance & _LOW)


def made_at(key: UUID) -> datetime:
    """When an id of ours was made, by the machine's clock, to the millisecond."""
    return datetime.fromtimestamp((key.int >> 80) / 1000, UTC)


def first_of(instant: datetime) -> UUID:
    """What no id made at that instant, or later, comes before: for ranges of rows by when they were made."""
    return UUID(int=int(instant.timestamp() * 1000) << 80)


def encode(kind: str, key: UUID) -> str:
    """The opaque global id of one object: its GraphQL type and its key."""
    return base64.urlsafe_b64encode(kind.encode() + b":" + key.bytes).decode().rstrip("=")


def decode(opaque: str) -> tuple[str, UUID]:
    """The type name and key in an opaque id. Raises ValueError where it is not one of ours."""
    try:
        raw = base64.b64decode(opaque + "=" * (-len(opaque) % 4), altchars=b"-_", validate=True)
        kind, key = raw[:-17], raw[-16:]
        if raw[-17:-16] != b":" or not kind:
            raise ValueError("no type in it")
        return kind.decode("ascii"), UUID(bytes=key)
    except (binascii.Error, ValueError, IndexError) as error:
        raise ValueError(f"{opaque[:80]!r} is not an id") from error
