"""Who is at the other end of a live connection, and how that is found out."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from starlette.requests import HTTPConnection
from strawberry.http.websocket_origin import is_same_origin

from realtime.connections import Caps, Connection, Connections
from tenure.kit import clock
from tenure.kit.refusals import Unavailable


@dataclass(frozen=True, slots=True)
class Admission:
    """Who is at the other end of a connection, as `connection_init` or the request's headers established it.

    `credential` and `address` are what caps go by, and revocation by the former; `subjects` are those whose revocation
    in the log ends the connection; `context` makes the context of one operation. The connection ends at `expires` by
    the real clock, and at `ends_at` by the tenant's, unless its credential was used.
    """

    tenant: UUID
    credential: str
    context: Callable[[], Any]
    address: str = ""
    caps: Caps | None = None
    subjects: frozenset[UUID] = frozenset()
    by_cookie: bool = False
    origins: Collection[str] = ()
    expires: datetime | None = None
    ends_at: datetime | None = None


Authenticate = Callable[[Mapping[str, object], HTTPConnection], Awaitable[Admission]]

Close = Callable[[int, str], None]
Check = Callable[[Admission], None]


@dataclass(frozen=True, slots=True)
class Entrance:
    """Where live connections come in, whatever they speak. `authenticate` may raise Denied."""

    authenticate: Authenticate
    connections: Connections

    async def enter(
        self, params: Mapping[str, object], connection: HTTPConnection, check: Check, close: Close
    ) -> tuple[Admission, Connection]:
        """Let them in, counted: from here on a revocation closes them. `check` may raise for where they come from.

        Raises Unauthenticated, Forbidden, RateLimited, Unavailable.
        """
        began = clock.monotonic()
        admission = await self._proved(params, connection, check)
        entered = self._admit(admission, close)
        try:
            if not await self.connections.is_sure(entered, began):
                again = await self._proved(params, connection, check)
                if again.subjects != admission.subjects:  # what may end it is another now
                    raise Unavailable(retryAfter=1)
                admission = again
        except BaseException:
            self.connections.leave(entered)
            raise
        return admission, entered

    async def _proved(self, params: Mapping[str, object], connection: HTTPConnection, check: Check) -> Admission:
        admission = await self.authenticate(params, connection)
        check(admission)
        return admission

    def _admit(self, admission: Admission, close: Close) -> Connection:
        return self.connections.admit(
            admission.tenant,
            admission.credential,
            admission.subjects,
            close,
            admission.ends_at,
            admission.address,
            admission.caps,
        )


def is_from(origins: Collection[str], origin: str, host: str | None) -> bool:
    """Whether a page of that origin may use a credential: one of ours, or of the very host that is asked."""
    return origin in origins or is_same_origin(origin, host)
