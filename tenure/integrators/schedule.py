"""When a delivery that failed is tried again: ten tries in about 75 hours."""

import secrets
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

DELAYS = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)
"""After the first try, after the second, and so on: those that Standard Webhooks proposes."""
TRIES = len(DELAYS) + 1
LONGEST = timedelta(hours=24)
"""A receiver may ask for no longer wait."""
JITTER = 10
"""Per cent by which a delay is longer, at most: what failed together is not tried together."""


def delay(tries: int, asked: timedelta | None = None) -> timedelta | None:
    """How long to wait after so many tries: at least as `asked` by the receiver. None where it was the last one."""
    if tries >= TRIES:
        return None
    planned = DELAYS[tries - 1]
    spread = planned * secrets.randbelow(JITTER * 100) / 10_000
    return max(planned + spread, min(asked or timedelta(), LONGEST))


def asked(retry_after: str | None, now: datetime) -> timedelta | None:
    """What the header `Retry-After` asks for, in seconds or as a date (RFC 9110, 10.2.3); None where it says nothing.

    `now` is by the clock of this machine, as a date in it is by that of the receiver's.
    """
    text = (retry_after or "").strip()
    if text.isascii() and text.isdigit():
        return timedelta(seconds=min(int(text[:9]), int(LONGEST.total_seconds())))
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return None
    return (at if at.tzinfo else at.replace(tzinfo=UTC)) - now
