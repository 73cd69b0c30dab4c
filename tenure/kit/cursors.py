"""Opaque cursors: of a page (sort key and id) and of the log (position)."""

import base64
import json


def encode(*parts: str | int | None) -> str:
    raw = json.dumps(parts, separators=(",", ":"), ensure_ascii=False).encode()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def decode(cursor: str, length: int) -> list[str | int | None]:
    """The parts of a cursor. Raises ValueError where it is none of ours or of another kind."""
    try:
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        parts = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{cursor[:80]!r} is not a cursor") from error
    if not isinstance(parts, list) or len(parts) != length:
        raise ValueError(f"{cursor[:80]!r} is not a cursor of this list")
    if not all(part is None or (isinstance(part, str | int) and not isinstance(part, bool)) for part in parts):
        raise ValueError(f"{cursor[:80]!r} is not a cursor")
    return parts
