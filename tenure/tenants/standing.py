"""Suspended, restored, closed: whether a business is open. Every node hears of it at once."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from models.tenants import Domain, Tenant, TenantStatus
from realtime.connections import tenant_topic
from tenure.context import Context
from tenure.events import Event, TenantClosed, TenantRestored, TenantSuspended
from tenure.kit.refusals import Refused
from tenure.services import Services
from tenure.tenants import changes, control, directory, ownership

ACTIVE, SUSPENDED, CLOSED = TenantStatus
LONGEST_REASON = 255


async def suspend(ctx: Context, tenant: UUID, reason: str) -> Tenant:
    """Answer nobody under its hosts, end its feeds, and let its jobs wait. Raises `Refused`, `NotFound`."""
    said = " ".join(reason.split())
    if not said or len(said) > LONGEST_REASON:
        raise Refused("REASON_INVALID", f"The reason must have 1 to {LONGEST_REASON} characters.", ["reason"])
    return await _changed(ctx, tenant, {ACTIVE}, SUSPENDED, TenantSuspended, said)


async def restore(ctx: Context, tenant: UUID) -> Tenant:
    """Open it again; what has waited is done now. Raises `Refused`, `NotFound`."""
    return await _changed(ctx, tenant, {SUSPENDED}, ACTIVE, TenantRestored)


async def close(ctx: Context, tenant: UUID) -> Tenant:
    """Shut it for good. Its hosts lead nowhere, and others may prove them. Raises `Refused`, `NotFound`."""
    return await _changed(ctx, tenant, {ACTIVE, SUSPENDED}, CLOSED, TenantClosed)


async def _changed(
    ctx: Context,
    tenant: UUID,
    before: Collection[TenantStatus],
    after: TenantStatus,
    told: type[Event],
    reason: str | None = None,
) -> Tenant:
    """In that state, told of once: a business that is in it already stays as it is."""

    async def body() -> Tenant:
        business = await ownership.locked(ctx, tenant)
        if business.status is after:
            return business
        if business.status not in before:
            raise Refused("TENANT_CLOSED", "This business is permanently closed.", ["tenant"])
        if after is CLOSED:
            await _let_go(business)
        business.status, business.status_reason = after, reason
        await business.save(update_fields=["status", "status_reason"])
        payload: dict[str, Any] = {} if reason is None else {"reason": reason}
        await changes.record(ctx, business, told, **payload)
        return business

    business = await control.changing(body)
    await announce(ctx.services, tenant, is_shut=after is not ACTIVE)
    await changes.tell(ctx.services, tenant)
    return business


async def _let_go(business: Tenant) -> None:
    """Raises `Refused` where other businesses would be left without an owner."""
    if await Tenant.filter(owner_id=business.id).exclude(status=CLOSED).exists():
        raise Refused(
            "TENANT_OWNS_OTHERS", "This business owns other businesses. Transfer or close them first.", ["tenant"]
        )
    await Domain.filter(tenant_id=business.id).update(verified_at=None, is_canonical=False)


async def announce(services: Services, tenant: UUID, *, is_shut: bool = False) -> None:
    """Have every node read anew whose hosts are whose; where the tenant is shut, its sockets end."""
    await services.bus.publish(directory.TOPIC, 1)
    if is_shut:
        await services.bus.publish(tenant_topic(tenant), 1)
