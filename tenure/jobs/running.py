"""Running one queued job: its tenant is looked up, its handler called, and what goes wrong is told."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import structlog

from models import database
from models.tenants import Domain, Tenant, TenantStatus
from tenure.context import SYSTEM, Context
from tenure.jobs import registry
from tenure.jobs.queue import Errand
from tenure.services import Services

log = structlog.get_logger(__name__)

SUSPENDED_DELAY = timedelta(minutes=10)
"""How long a job waits where nobody tells it that its tenant is at work again: restoring wakes it (`resume`)."""

Lookup = Callable[[UUID], Awaitable[Context | None]]
"""The context in which the system works for a tenant; None while the tenant is not at work."""


class NotAtWork(Exception):
    """The tenant is suspended or not ready: its jobs wait."""


async def perform(lookup: Lookup, errand: Errand) -> None:
    """Do the job. Raises `NotAtWork`, LookupError for an unknown name, and what its handler raises."""
    job = registry.JOBS.get(errand.name)
    if job is None:
        raise LookupError(f"no job is declared as {errand.name}")
    ctx = await lookup(errand.tenant)
    if ctx is None:
        await _dropped_or_waiting(errand)
        return
    with structlog.contextvars.bound_contextvars(job=errand.name, job_id=errand.id, tenant=str(errand.tenant)):
        await job.handler(replace(ctx, actor=SYSTEM, cause=errand.cause), **errand.ids)


async def _dropped_or_waiting(errand: Errand) -> None:
    """A closed tenant's jobs are not done any more. Raises `NotAtWork` for those that may be."""
    if not await Tenant.exists(id=errand.tenant, status=TenantStatus.CLOSED):
        raise NotAtWork(f"tenant {errand.tenant} is not at work")
    async with database.for_tenant(errand.tenant):
        await database.execute("DELETE FROM agenda WHERE tenant_id = $1", errand.tenant)
    log.info("job.of_closed_tenant", job=errand.name, job_id=errand.id, tenant=str(errand.tenant))


def direct(services: Services) -> Lookup:
    """Reads the tenant anew each time. A worker has a lookup that remembers."""

    async def look_up(tenant: UUID) -> Context | None:
        business = await Tenant.get_or_none(id=tenant, is_ready=True, status=TenantStatus.ACTIVE)
        return None if business is None else await system(services, business)

    return look_up


async def system(services: Services, business: Tenant) -> Context:
    """The system at work for the tenant."""
    canonical = await Domain.filter(tenant_id=business.id, is_canonical=True, verified_at__isnull=False).first()
    host = canonical.host if canonical else f"{business.slug}.localhost"
    config = services.config
    origin = f"https://{host}" if config.environment == "production" else f"http://{host}:{config.port}"
    return Context(business, services, SYSTEM, origin=origin)
