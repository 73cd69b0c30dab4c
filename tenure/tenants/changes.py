"""From the GLOBAL tables to a tenant's own log: what was changed there is told here, in order, each once.

No transaction writes both. So the change is written beside its effect, in the control transaction, and told in one of
the tenant's after that: at once by whoever made it, or by a worker's duty where they were killed between the two.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import structlog

from models import database
from models.tenants import BusinessProfile, Tenant, TenantChange
from tenure import audit, jobs
from tenure.access import EVERYBODY, STAFF
from tenure.context import SYSTEM, Actor, ActorKind, Context
from tenure.events import CATALOGUE, Event, TenantClosed, TenantRestored, emit
from tenure.jobs import running
from tenure.kit import clock, ids
from tenure.services import Services
from tenure.transactions import transactional

log = structlog.get_logger(__name__)

LEFT_BEHIND = timedelta(seconds=2)
"""After this long nobody is about to tell it any more."""
AT_ONCE = 100


async def record(ctx: Context, business: Tenant, told: type[Event], **payload: Any) -> None:
    """Write down what is to be told of a tenant, whose row is locked, in the open control transaction.

    The payload is that of the event, of JSON alone.
    """
    business.changes += 1
    await business.save(update_fields=["changes"])
    await TenantChange.create(
        tenant_id=business.id,
        number=business.changes,
        type=told.name,
        payload=payload,
        by_tenant=ctx.tenant,
        actor_kind=str(ctx.actor.kind),
        actor_id=ctx.actor.id,
        created_at=clock.now(),
    )


async def tell(services: Services, tenant: UUID) -> None:
    """Tell what is waiting to be told of the tenant. Several at once do no harm."""
    waiting = await TenantChange.filter(tenant_id=tenant, told_at__isnull=True).order_by("number")
    business = await Tenant.get_or_none(id=tenant, is_ready=True) if waiting else None
    if business is None:
        return
    ctx = await running.system(services, business)
    for change in waiting:
        await _told(replace(ctx, actor=_actor(change), action=change.type, cause=f"change:{change.id}"), change)
        if change.by_tenant not in (None, tenant):
            await _written_down(await _of_owner(services, change), change)
        await TenantChange.filter(id=change.id).update(told_at=clock.now())


@transactional
async def _told(ctx: Context, change: TenantChange) -> None:
    profile = await BusinessProfile.locked(ctx.tenant, ctx.tenant)
    if profile.changes >= change.number:
        return
    profile.changes = change.number
    await profile.save(update_fields=["changes"])
    if change.type == TenantRestored.name:
        await jobs.resume(ctx)
    elif change.type == TenantClosed.name:
        await database.execute("DELETE FROM agenda WHERE tenant_id = $1", ctx.tenant)
    emit(ctx, CATALOGUE[change.type](profile, **change.payload))


def _actor(change: TenantChange) -> Actor:
    """Who did it, where they are of the tenant itself: the staff of another business are nobody's to look up here."""
    if change.by_tenant != change.tenant_id or change.actor_kind == ActorKind.SYSTEM:
        return SYSTEM
    return Actor(ActorKind(change.actor_kind), change.actor_id, EVERYBODY | STAFF)


async def _of_owner(services: Services, change: TenantChange) -> Context:
    return await running.system(services, await Tenant.get(id=change.by_tenant))


@transactional
async def _written_down(ctx: Context, change: TenantChange) -> None:
    """In the audit log of the business whose staff did it. A crash right after it writes it down twice."""
    actor = Actor(ActorKind(change.actor_kind), change.actor_id)
    what = {"type": change.type, "subject": ids.encode(Tenant.__name__, change.tenant_id), "payload": change.payload}
    await audit.append(audit.Draft(replace(ctx, actor=actor), change.type, changes=[what]))


@jobs.duty("tenants.tell", every=timedelta(seconds=2))
async def tell_what_was_left_behind(services: Services, deadline: float) -> int:
    """Tell changes whose maker was killed before they could; of how many tenants there were any."""
    since = clock.now() - LEFT_BEHIND
    waiting = TenantChange.filter(told_at__isnull=True, created_at__lt=since).order_by("created_at").limit(AT_ONCE)
    tenants = list(dict.fromkeys([change.tenant_id for change in await waiting]))
    for tenant in tenants:
        if clock.monotonic() > deadline:
            break
        log.warning("tenant.change_left_behind", tenant=str(tenant))
        await tell(services, tenant)
    return len(tenants)
