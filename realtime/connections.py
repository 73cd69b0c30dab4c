"""The live sockets of a node: how many there may be, and how they end before their time."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from realtime.bus import Bus
from realtime.feeds import Entry
from tenure.kit.refusals import RateLimited, Unavailable

# Close codes that the protocol's official client takes as an invitation to come back.
RESTARTING = 1012
TRY_AGAIN_LATER = 1013
FORBIDDEN = 4403

Key = TypeVar("Key")

CHANGING_TYPES = frozenset({"role.updated"})
"""What leaves somebody with other permissions: their sockets come in anew, after their last cursor."""
REVOKING_TYPES = frozenset({"session.revoked", "api_key.revoked", "role.revoked", "member.suspended", "member.erased"})


@dataclass(eq=False, slots=True)
class Connection:
    """One live socket: whose it is, what ends it, and how it is closed.

    `ends_at` is when its credential ends by itself, unless it was used since; None of one that does not.
    """

    tenant: UUID
    credential: str
    subjects: frozenset[UUID]
    close: Callable[[int, str], None]
    ends_at: datetime | None = None


class Connections:
    """Every live socket of this node.

    A credential that is revoked on any node closes its sockets on all of them: at once by the bus, and at the latest
    before the first event that follows the revocation in the tenant's log (`observe`).
    """

    def __init__(
        self,
        bus: Bus,
        per_tenant: int = 10_000,
        per_credential: int = 100,
        revoking_types: frozenset[str] = REVOKING_TYPES,
    ) -> None:
        self._bus = bus
        self._per_tenant = per_tenant
        self._per_credential = per_credential
        self._revoking_types = revoking_types
        self._all: dict[Connection, None] = {}
        self._by_tenant: dict[UUID, dict[Connection, None]] = {}
        self._by_credential: dict[str, dict[Connection, None]] = {}
        self._by_subject: dict[tuple[UUID, UUID], dict[Connection, None]] = {}
        self._deaf: dict[str | UUID, Callable[[], None]] = {}
        self._is_draining = False
        self._empty = asyncio.Event()

    def __len__(self) -> int:
        return len(self._all)

    def admit(
        self,
        tenant: UUID,
        credential: str,
        subjects: frozenset[UUID],
        close: Callable[[int, str], None],
        ends_at: datetime | None = None,
    ) -> Connection:
        """Take a socket in. Raises RateLimited beyond the caps and Unavailable while the node goes down."""
        if self._is_draining:
            raise Unavailable(retryAfter=1)
        if len(self._by_tenant.get(tenant, ())) >= self._per_tenant:
            raise RateLimited("There are too many live connections here.", retryAfter=30)
        if len(self._by_credential.get(credential, ())) >= self._per_credential:
            raise RateLimited("There are too many live connections with this credential.", retryAfter=30)
        connection = Connection(tenant, credential, subjects, close, ends_at)
        self._enter(connection)
        return connection

    def leave(self, connection: Connection) -> None:
        """Forget a socket that has ended; a second time is harmless."""
        if connection not in self._all:
            return
        del self._all[connection]
        if _discard(self._by_tenant, connection.tenant, connection):
            self._deaf.pop(connection.tenant)()
        for subject in connection.subjects:
            _discard(self._by_subject, (connection.tenant, subject), connection)
        if _discard(self._by_credential, connection.credential, connection):
            self._deaf.pop(connection.credential)()
        if not self._all:
            self._empty.set()

    async def revoke(self, credential: str) -> None:
        """Close every socket of a credential, on every node."""
        self._close_credential(credential)
        await self._bus.publish(_topic(credential), 1)

    @property
    def tenants(self) -> frozenset[UUID]:
        """Those that have sockets here."""
        return frozenset(self._by_tenant)

    def shut(self, tenant: UUID) -> None:
        """Close every socket of a tenant on this node. Its owner may restore it: then all can be resumed."""
        for connection in list(self._by_tenant.get(tenant, ())):
            connection.close(TRY_AGAIN_LATER, "This business is closed for now: resume after your last cursor")

    def due(self, tenant: UUID, now: datetime) -> frozenset[str]:
        """The credentials of sockets here whose time is over, unless they were used since."""
        sockets = self._by_tenant.get(tenant, ())
        return frozenset(one.credential for one in sockets if one.ends_at is not None and one.ends_at <= now)

    def extend(self, tenant: UUID, credential: str, ends_at: datetime | None) -> None:
        """Let the credential's sockets live until then; None closes them."""
        for connection in list(self._by_credential.get(credential, ())):
            if ends_at is None:
                connection.close(FORBIDDEN, "Forbidden")
            elif connection.tenant == tenant:
                connection.ends_at = ends_at

    def observe(self, tenant: UUID, entry: Entry) -> None:
        """An observer of feeds: whom the log says to be out gets nothing that comes after."""
        if entry.type in self._revoking_types:
            for connection in list(self._by_subject.get((tenant, entry.subject_id), ())):
                connection.close(FORBIDDEN, "Forbidden")
        elif entry.type in CHANGING_TYPES:
            for connection in list(self._by_subject.get((tenant, entry.subject_id), ())):
                connection.close(TRY_AGAIN_LATER, "Your permissions have changed: resume after your last cursor")

    async def drain(self, seconds: float = 10.0, code: int = RESTARTING) -> None:
        """Let nobody in, ask everybody to resume elsewhere, and wait for them to go."""
        self._is_draining = True
        self._empty.clear()
        for connection in list(self._all):
            connection.close(code, "The server restarts: resume after your last cursor")
        if self._all:
            async with asyncio.timeout(seconds):
                await self._empty.wait()

    def _enter(self, connection: Connection) -> None:
        self._all[connection] = None
        tenant = connection.tenant
        if tenant not in self._by_tenant:
            self._by_tenant[tenant] = {}
            self._deaf[tenant] = self._bus.listen(tenant_topic(tenant), lambda _position: self.shut(tenant))
        self._by_tenant[tenant][connection] = None
        for subject in connection.subjects:
            self._by_subject.setdefault((connection.tenant, subject), {})[connection] = None
        credential = connection.credential
        if credential not in self._by_credential:
            self._by_credential[credential] = {}
            self._deaf[credential] = self._bus.listen(
                _topic(credential), lambda _position: self._close_credential(credential)
            )
        self._by_credential[credential][connection] = None

    def _close_credential(self, credential: str) -> None:
        for connection in list(self._by_credential.get(credential, ())):
            connection.close(FORBIDDEN, "Forbidden")


def tenant_topic(tenant: UUID) -> str:
    """What the bus tells when the tenant's sockets are to end, on every node."""
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
