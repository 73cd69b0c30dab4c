"""Client for Tenure: typed, async, with safe retries and feeds that resume.

`Tenure` is the client. Inputs, payloads and enums are in `tenure_client.generated`.
"""

from .client import Tenure
from .cursors import CursorStore, FileCursorStore, MemoryCursorStore
from .errors import CursorExpired, NetworkError, Refused, TenureError, unwrap
from .events import Actor, Event
from .feed import Feed
from .retrying import Retries
from .version import VERSION as __version__
from .webhooks import WebhookInvalid, verify_webhook

__all__ = [
    "Actor",
    "CursorExpired",
    "CursorStore",
    "Event",
    "Feed",
    "FileCursorStore",
    "MemoryCursorStore",
    "NetworkError",
    "Refused",
    "Retries",
    "Tenure",
    "TenureError",
    "WebhookInvalid",
    "__version__",
    "unwrap",
    "verify_webhook",
]
