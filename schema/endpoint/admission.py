"""Who is at the other end of a websocket, and how that is found out."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from starlette.websockets import WebSocket


@dataclass(frozen=True, slots=True)
class Admission:
    """Who is at the other end of a socket, as `connection_init` established it.

    `scope` is one text for all who may see exactly the same; `credential` is what caps and revocation go by;
    `subjects` are those whose revocation in the log ends the socket; `context` makes the context of one operation.
    The socket ends at `expires` by the real clock, and at `ends_at` by the tenant's, unless its credential was used.
    """

    tenant: UUID
    scope: str
    credential: str
    context: Callable[[], object]
    subjects: frozenset[UUID] = frozenset()
    by_cookie: bool = False
    origins: Collection[str] = ()
    expires: datetime | None = None
    ends_at: datetime | None = None


Authenticate = Callable[[Mapping[str, object], WebSocket], Awaitable[Admission]]
