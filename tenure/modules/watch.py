"""A worker's share in reading the tenants' logs: woken by the bus, healed by looking at every tenant at times."""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from uuid import UUID

from models.tenants import Tenant, TenantStatus
from tenure.kit import clock
from tenure.modules import readers
from tenure.modules.contract import Manifest
from tenure.services import Services

LOOK_AGAIN_SECONDS = 10.0
LOG = "log"

Read = Callable[[UUID], Awaitable[object]]
"""Goes through what a tenant has, to its end."""


class Watch:
    """Whose log has grown, as far as this worker was told: `read` is called with each.

    `topics` are those of the bus, each with the tenant's id behind it. `begin` is called before every look around, at
    which every tenant counts as woken, or those that `chosen` names.
    """

    def __init__(
        self,
        services: Services,
        read: Read,
        *,
        topics: Sequence[str] = (LOG,),
        begin: Callable[[], Awaitable[object]] | None = None,
        chosen: Callable[[], Awaitable[set[UUID]]] | None = None,
    ) -> None:
        self._services = services
        self._read = read
        self._topics = topics
        self._begin = begin
        self._chosen = chosen
        self._woken: set[UUID] = set()
        self._listening: dict[UUID, list[Callable[[], None]]] = {}
        self._look_again = 0.0

    async def tick(self, services: Services, deadline: float) -> None:
        """Read where there is something to read, until that instant of `clock.monotonic()`."""
        if clock.monotonic() >= self._look_again:
            await self._look_around()
        while self._woken and clock.monotonic() < deadline:
            await self._read(self._woken.pop())

    def close(self) -> None:
        for stops in self._listening.values():
            _stop(stops)
        self._listening.clear()

    async def _look_around(self) -> None:
        """What came while nobody listened is found, and what failed is tried again."""
        if self._begin is not None:
            await self._begin()
        found = await Tenant.filter(is_ready=True, status=TenantStatus.ACTIVE).values_list("id", flat=True)
        present = {UUID(str(tenant)) for tenant in found}
        for tenant in present - self._listening.keys():
            self._listening[tenant] = [
                self._services.bus.listen(f"{topic}:{tenant}", partial(self._wake, tenant)) for topic in self._topics
            ]
        for tenant in self._listening.keys() - present:
            _stop(self._listening.pop(tenant))
        self._woken |= present if self._chosen is None else present & await self._chosen()
        self._look_again = clock.monotonic() + LOOK_AGAIN_SECONDS

    def _wake(self, tenant: UUID, position: int) -> None:
        self._woken.add(tenant)


def of_handlers(services: Services, manifests: Sequence[Manifest]) -> Watch | None:
    """Has the modules' handlers read; None where there are none."""
    with_handlers = [manifest for manifest in manifests if manifest.handlers]
    if not with_handlers:
        return None
    return Watch(
        services,
        lambda tenant: readers.tick(services, with_handlers, tenant),
        begin=lambda: readers.introduce(with_handlers),
    )


def _stop(stops: Sequence[Callable[[], None]]) -> None:
    for stop in stops:
        stop()
