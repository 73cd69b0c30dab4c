"""A worker's share in the handlers: woken by the bus, healed by looking at every tenant from time to time."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from models.tenants import Tenant, TenantStatus
from tenure.kit import clock
from tenure.modules import readers
from tenure.modules.contract import Manifest
from tenure.services import Services

LOOK_AGAIN_SECONDS = 10.0


class Watch:
    """Whose log has grown, as far as this worker was told."""

    def __init__(self, services: Services, manifests: Sequence[Manifest]) -> None:
        self._services = services
        self._manifests = [manifest for manifest in manifests if manifest.handlers]
        self._woken: set[UUID] = set()
        self._listening: dict[UUID, Callable[[], None]] = {}
        self._look_again = 0.0

    async def tick(self, services: Services, deadline: float) -> None:
        """Have the handlers read where there is something to read, until that instant of `clock.monotonic()`."""
        if not self._manifests:
            return
        if clock.monotonic() >= self._look_again:
            await self._look_around()
        while self._woken and clock.monotonic() < deadline:
            await readers.tick(self._services, self._manifests, self._woken.pop())

    def close(self) -> None:
        for stop in self._listening.values():
            stop()
        self._listening.clear()

    async def _look_around(self) -> None:
        """Every tenant counts as woken: what came while nobody listened is found, and what failed is tried again."""
        await readers.introduce(self._manifests)
        found = await Tenant.filter(is_ready=True, status=TenantStatus.ACTIVE).values_list("id", flat=True)
        present = {UUID(str(tenant)) for tenant in found}
        for tenant in present - self._listening.keys():
            self._listening[tenant] = self._services.bus.listen(f"log:{tenant}", partial(self._wake, tenant))
        for tenant in self._listening.keys() - present:
            self._listening.pop(tenant)()
        self._woken |= present
        self._look_again = clock.monotonic() + LOOK_AGAIN_SECONDS

    def _wake(self, tenant: UUID, position: int) -> None:
        self._woken.add(tenant)
