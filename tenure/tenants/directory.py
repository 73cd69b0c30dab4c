"""Host → tenant, from the GLOBAL tables, kept for a moment so that a request costs no query there."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from models.tenants import Domain, Tenant, TenantStatus
from tenure.kit import clock

KEPT_SECONDS = timedelta(seconds=5).total_seconds()


@dataclass(frozen=True, slots=True)
class Place:
    """A tenant and the host that links to it are made with."""

    business: Tenant
    host: str


class Directory:
    """Answers from memory for five seconds. Test tenants are always read: their time stands in their row."""

    def __init__(self) -> None:
        self._known: dict[str | UUID, tuple[float, Place | None]] = {}

    async def at(self, host: str) -> Place | None:
        """The tenant of a verified host; None where nobody has proved it to be theirs."""
        return await self._looked_up(host.lower().rstrip("."))

    async def of(self, tenant: UUID) -> Place | None:
        return await self._looked_up(tenant)

    def forget(self) -> None:
        """Read everything anew."""
        self._known.clear()

    async def _looked_up(self, key: str | UUID) -> Place | None:
        read_at, place = self._known.get(key, (float("-inf"), None))
        if clock.monotonic() - read_at < KEPT_SECONDS and not (place and place.business.is_test):
            return place
        if len(self._known) > 10_000:
            self._known.clear()
        place = await _read(key)
        self._known[key] = (clock.monotonic(), place)
        return place


async def _read(key: str | UUID) -> Place | None:
    tenant = key
    if isinstance(key, str):
        domain = await Domain.get_or_none(host=key, verified_at__isnull=False)
        if domain is None:
            return None
        tenant = domain.tenant_id
    business = await Tenant.get_or_none(id=tenant, is_ready=True, status=TenantStatus.ACTIVE)
    if business is None:
        return None
    canonical = await Domain.filter(tenant_id=business.id, is_canonical=True, verified_at__isnull=False).first()
    return Place(business, canonical.host if canonical else f"{business.slug}.localhost")
