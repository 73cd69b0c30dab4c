"""The live connections of a node: how many there may be, and how they end before their time.

Websockets and streams of server-sent events are counted together and end alike.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from realtime.bus import Bus
from realtime.feeds import Feeds
from realtime.reader import Entry, Reader
from tenure.kit import clock
from tenure.kit.refusals import RateLimited, Unavailable

# Close codes that the protocol's official client takes as an invitation to come back.
RESTARTING = 1012
TRY_AGAIN_LATER = 1013
FORBIDDEN = 4403

Key = TypeVar("Key")

CHANGING_TYPES = frozenset({"role.updated", "role.revoked"})
"""What leaves somebody with other permissions: their sockets come in anew, after their last cursor."""
REVOKING_TYPES = frozenset({"session.revoked", "api_key.revoked", "member.suspended", "member.erased"})
REMEMBERED = 10_000
"""How many such changes a node remembers, for those who prove who they are while one of them comes."""


@dataclass(frozen=True, slots=True)
class Caps:
    """How many live connections one node takes: of a tenant, of each of its credentials, from each client's address."""

    tenant: int = 10_000
    credential: int = 100
    address: int = 1_000


@dataclass(eq=False, slots=True)
class Connection:
    """One live connection: whose it is, what ends it, and how it is closed.

    `ends_at` is when its credential ends by itself, unless it was used since; None of one that does not.
    """

    tenant: UUID
    credential: str
    subjects: frozenset[UUID]
    close: Callable[[int, str], None]
    ends_at: datetime | None = None
    address: str = ""


Attendance = tuple[Callable[[], None], Reader | None]
"""How a node stops to listen for what ends a tenant's connections; the reader of its log that it keeps meanwhile."""


class Connections:
    """Every live connection of this node.

    A credential that is revoked on any node closes its connections on all of them: at once by the bus, and at the
    latest before the first event that follows the revocation in the tenant's log (`observe`), which is read while the
    tenant has any connection here.
    """

    def __init__(
        self,
        bus: Bus,
        feeds: Feeds | None = None,
        caps: Caps | None = None,
        revoking_types: frozenset[str] = REVOKING_TYPES,
    ) -> None:
        self._bus = bus
        self._feeds = feeds
        self._caps = caps or Caps()
        self._revoking_types = revoking_types
        self._all: dict[Connection, None] = {}
        self._by_tenant: dict[UUID, dict[Connection, None]] = {}
        self._by_credential: dict[str, dict[Connection, None]] = {}
        self._by_address: dict[tuple[UUID, str], dict[Connection, None]] = {}
        self._by_subject: dict[tuple[UUID, UUID], dict[Connection, None]] = {}
        self._deaf: dict[str, Callable[[], None]] = {}
        self._attended: dict[UUID, Attendance] = {}
        self._changed: OrderedDict[tuple[UUID, UUID], float] = OrderedDict()
        self._is_draining = False
        self._empty = asyncio.Event()
        if feeds is not None:
            feeds.observed_by(self.observe)

    def __len__(self) -> int:
        return len(self._all)

    def admit(
        self,
        tenant: UUID,
        credential: str,
        subjects: frozenset[UUID],
        close: Callable[[int, str], None],
        ends_at: datetime | None = None,
        address: str = "",
        caps: Caps | None = None,
    ) -> Connection:
        """Take a connection in; an empty address is not counted.

        Raises RateLimited beyond the caps and Unavailable while the node goes down.
        """
        if self._is_draining:
            raise Unavailable(retryAfter=1)
        connection = Connection(tenant, credential, subjects, close, ends_at, address)
        self._check(connection, caps or self._caps)
        self._enter(connection)
        return connection

    def _check(self, one: Connection, caps: Caps) -> None:
        if len(self._by_tenant.get(one.tenant, ())) >= caps.tenant:
            raise RateLimited("This business has too many live connections.", retryAfter=30)
        if len(self._by_credential.get(one.credential, ())) >= caps.credential:
            raise RateLimited("This credential has too many live connections.", retryAfter=30)
        if len(self._by_address.get((one.tenant, one.address), ())) >= caps.address:
            raise RateLimited("This IP address has too many live connections.", retryAfter=30)

    async def is_sure(self, connection: Connection, began: float) -> bool:
        """Whether nothing can have changed what the credential is good for since `began`, when it was to be proved.

        Not where the log told of a change meanwhile, and not where this node did not read the log yet: from here on it
        does, so another proof will do. Raises Unavailable where the log cannot be read.
        """
        _, reader = self._attended[connection.tenant]
        since = await reader.since() if reader is not None else began
        changed = (self._changed.get((connection.tenant, subject), -1.0) for subject in connection.subjects)
        return since <= began and max(changed, default=-1.0) < began

    def leave(self, connection: Connection) -> None:
        """Forget a connection that has ended; a second time is harmless."""
        if connection not in self._all:
            return
        del self._all[connection]
        if _discard(self._by_tenant, connection.tenant, connection):
            self._unattend(connection.tenant)
        for subject in connection.subjects:
            _discard(self._by_subject, (connection.tenant, subject), connection)
        _discard(self._by_address, (connection.tenant, connection.address), connection)
        if _discard(self._by_credential, connection.credential, connection):
            self._deaf.pop(connection.credential)()
        if not self._all:
            self._empty.set()

    async def revoke(self, credential: str) -> None:
        """Close every connection of a credential, on every node."""
        self._close_credential(credential)
        await self._bus.publish(_topic(credential), 1)

    @property
    def tenants(self) -> frozenset[UUID]:
        """Those that have connections here."""
        return frozenset(self._by_tenant)

    def shut(self, tenant: UUID) -> None:
        """Close every connection of a tenant on this node. Its owner may restore it: then all can be resumed."""
        for connection in list(self._by_tenant.get(tenant, ())):
            connection.close(TRY_AGAIN_LATER, "This business is temporarily closed: resume after your last cursor")

    def due(self, tenant: UUID, now: datetime) -> frozenset[str]:
        """The credentials of connections here whose time is over, unless they were used since."""
        ours = self._by_tenant.get(tenant, ())
        return frozenset(one.credential for one in ours if one.ends_at is not None and one.ends_at <= now)

    def extend(self, tenant: UUID, credential: str, ends_at: datetime | None) -> None:
        """Let the credential's connections live until then; None closes them."""
        for connection in list(self._by_credential.get(credential, ())):
            if ends_at is None:
                connection.close(FORBIDDEN, "Forbidden")
            elif connection.tenant == tenant:
                connection.ends_at = ends_at

    def observe(self, tenant: UUID, entry: Entry) -> None:
        """An observer of feeds: whom the log says to be out gets nothing that comes after."""
        if entry.type in self._revoking_types:
            self._end(tenant, entry.subject_id, FORBIDDEN, "Forbidden")
        elif entry.type in CHANGING_TYPES:
            reason = "Your permissions have changed: resume after your last cursor"
            self._end(tenant, entry.subject_id, TRY_AGAIN_LATER, reason)

    def _end(self, tenant: UUID, subject: UUID, code: int, reason: str) -> None:
        self._changed[tenant, subject] = clock.monotonic()
        self._changed.move_to_end((tenant, subject))
        if len(self._changed) > REMEMBERED:
            self._changed.popitem(last=False)
        for connection in list(self._by_subject.get((tenant, subject), ())):
            connection.close(code, reason)

    async def drain(self, seconds: float = 10.0, code: int = RESTARTING) -> None:
        """Let nobody in, ask everybody to resume elsewhere, and wait for them to go."""
        self._is_draining = True
        self._empty.clear()
        for connection in list(self._all):
            connection.close(code, "The server is restarting: resume after your last cursor")
        if self._all:
            async with asyncio.timeout(seconds):
                await self._empty.wait()

    def _enter(self, connection: Connection) -> None:
        self._all[connection] = None
        tenant = connection.tenant
        if tenant not in self._by_tenant:
            self._by_tenant[tenant] = {}
            self._attend(tenant)
        self._by_tenant[tenant][connection] = None
        for subject in connection.subjects:
            self._by_subject.setdefault((connection.tenant, subject), {})[connection] = None
        if connection.address:
            self._by_address.setdefault((connection.tenant, connection.address), {})[connection] = None
        credential = connection.credential
        if credential not in self._by_credential:
            self._by_credential[credential] = {}
            self._deaf[credential] = self._bus.listen(
                _topic(credential), lambda _position: self._close_credential(credential)
            )
        self._by_credential[credential][connection] = None

    def _attend(self, tenant: UUID) -> None:
        """Hear what ends the tenant's connections: by the bus, and by its log."""
        stop = self._bus.listen(tenant_topic(tenant), lambda _position: self.shut(tenant))
        reader = self._feeds.acquire(tenant) if self._feeds is not None else None
        self._attended[tenant] = stop, reader

    def _unattend(self, tenant: UUID) -> None:
        stop, reader = self._attended.pop(tenant)
        stop()
        if self._feeds is not None and reader is not None:
            self._feeds.release(reader)

    def _close_credential(self, credential: str) -> None:
        for connection in list(self._by_credential.get(credential, ())):
            connection.close(FORBIDDEN, "Forbidden")


def tenant_topic(tenant: UUID) -> str:
    """What the bus tells when the tenant's connections are to end, on every node."""
    return f"tenant:{tenant}"


def _topic(credential: str) -> str:
    return f"revoked:{credential}"


def _discard(index: dict[Key, dict[Connection, None]], key: Key, connection: Connection) -> bool:
    """Take the connection out of the index; whether that left the key without any."""
    entries = index.get(key, {})
    entries.pop(connection, None)
    if key in index and not entries:
        del index[key]
        return True
    return False
