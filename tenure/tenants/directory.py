"""Host → tenant, from the GLOBAL tables, kept for a moment so that a request costs no query there."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from models.tenants import Domain, Tenant, TenantStatus
from realtime.bus import Bus
from tenure.kit import clock

KEPT_SECONDS = timedelta(seconds=5).total_seconds()
TOPIC = "tenants"
"""What the bus tells when a tenant or a host of one is not what it was."""


@dataclass(frozen=True, slots=True)
class Place:
    """A tenant and the host that links to it are made with."""

    business: Tenant
    host: str

    @property
    def is_open(self) -> bool:
        return self.business.status is TenantStatus.ACTIVE


class Directory:
    """Answers from memory for five seconds, or until the bus tells that something changed.

    Test tenants are always read: their time stands in their row. Closed tenants have no place; suspended ones do.
    """

    def __init__(self, bus: Bus | None = None) -> None:
        self._bus = bus
        self._known: dict[str | UUID, tuple[float, Place | None]] = {}
        self._readings = 0

    async def at(self, host: str) -> Place | None:
        """The tenant of a verified host; None where nobody has proved it to be theirs."""
        return await self._looked_up(host.lower().rstrip("."))

    async def of(self, tenant: UUID, *, anew: bool = False) -> Place | None:
        if anew:
            self._known.pop(tenant, None)
        return await self._looked_up(tenant)

    def forget(self) -> None:
        """Read everything anew."""
        self._readings += 1
        self._known.clear()

    async def _looked_up(self, key: str | UUID) -> Place | None:
        self._listen()
        read_at, place = self._known.get(key, (float("-inf"), None))
        if clock.monotonic() - read_at < KEPT_SECONDS and not (place and place.business.is_test):
            return place
        if len(self._known) > 10_000:
            self._known.clear()
        reading = self._readings
        place = await _read(key)
        if reading == self._readings:  # what was read before a change is not kept after it
            self._known[key] = (clock.monotonic(), place)
        return place

    def _listen(self) -> None:
        """From the first question on: before, there is nothing to forget, and perhaps no event loop."""
        if self._bus is not None:
            self._bus.listen(TOPIC, lambda _: self.forget())
            self._bus = None


async def _read(key: str | UUID) -> Place | None:
    tenant = key
    if isinstance(key, str):
        domain = await Domain.get_or_none(host=key, verified_at__isnull=False)
        if domain is None:
            return None
        tenant = domain.tenant_id
    business = await Tenant.get_or_none(id=tenant, is_ready=True, status__not=TenantStatus.CLOSED)
    if business is None:
        return None
    canonical = await Domain.filter(tenant_id=business.id, is_canonical=True, verified_at__isnull=False).first()
    return Place(business, canonical.host if canonical else f"{business.slug}.localhost")
