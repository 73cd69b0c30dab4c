"""Answers about businesses: the one that is asked, and those that it owns."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.tenants import Domain, Tenant
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure.access import Permission
from tenure.context import Context
from tenure.kit.refusals import NotFound
from tenure.tenants import domains, hosts, owned, ownership, proofs, standing, updating
from tenure.tenants.naming import Wanted
from tenure.tenants.updating import Update


@dataclass(frozen=True, slots=True)
class Record:
    """A TXT record of the DNS."""

    name: str
    text: str


def present(asking: Asking) -> Tenant:
    return asking.ctx.business


async def list_tenants(asking: Asking, include_indirect: bool, asked: Slice) -> Page[Tenant]:
    """Those that the present one owns, and no others."""
    query = Tenant.filter(is_ready=True)
    if include_indirect:
        query = query.filter(id__in=await ownership.below(asking.tenant))
    else:
        query = query.filter(owner_id=asking.tenant)
    return await page(query, asked)


async def owned_tenant(asking: Asking, opaque: str) -> Tenant:
    """Raises `NotFound` for what the caller's business does not own."""
    key = ids.key(Tenant, opaque)
    if key == asking.tenant:
        return asking.ctx.business
    business = await Tenant.get_or_none(id=key, is_ready=True)
    if business is None or not await _is_below(asking, business):
        raise NotFound
    return business


async def _is_below(asking: Asking, business: Tenant) -> bool:
    return business.owner_id == asking.tenant or asking.tenant in await ownership.above(business.id)


async def owner_of(asking: Asking, business: Tenant) -> Tenant | None:
    """Of a business that the caller's owns: who owns it directly. Who owns the caller's own is not told."""
    if business.id == asking.tenant or business.owner_id is None or not manages(asking):
        return None
    if business.owner_id == asking.tenant:
        return asking.ctx.business
    found: Tenant | None = await asking.loaders.of("tenant", _businesses, business.owner_id)
    return found


async def _businesses(ctx: Context, keys: list[UUID]) -> dict[UUID, Tenant]:
    return {row.id: row for row in await Tenant.filter(id__in=keys)}


def manages(asking: Asking) -> bool:
    return asking.ctx.may(Permission.TENANTS_WRITE)


def reason_of(asking: Asking, business: Tenant) -> str | None:
    return business.status_reason if manages(asking) else None


async def hosts_of(asking: Asking, business: Tenant) -> list[str]:
    """The hosts under which it answers, the one of its links first."""
    found: list[str] = await asking.loaders.of("tenant.hosts", _hosts, business.id)
    return found


async def _hosts(ctx: Context, tenants: list[UUID]) -> dict[UUID, list[str]]:
    rows = Domain.filter(tenant_id__in=tenants, verified_at__isnull=False).order_by("-is_canonical", "id")
    found: dict[UUID, list[str]] = {tenant: [] for tenant in tenants}
    for row in await rows:
        found[row.tenant_id].append(row.host)
    return found


async def create(asking: Asking, given: Any) -> Tenant:
    wanted = Wanted(given.slug, given.name, given.currency, given.zone, given.locale, given.is_test, given.owner_email)
    return await owned.create(asking.ctx, wanted)


async def sign_up(asking: Asking, given: Any) -> Tenant:
    return await owned.sign_up(asking.ctx, Wanted(given.slug, given.name, given.currency, given.zone, given.locale))


async def update(asking: Asking, given: Any) -> Tenant:
    key = ids.key(Tenant, given.tenant) if given.tenant is not None else asking.tenant
    return await updating.update(asking.ctx, key, Update(given.name, given.zone, given.locale))


async def suspend(asking: Asking, given: Any) -> Tenant:
    return await standing.suspend(asking.ctx, ids.key(Tenant, given.tenant), given.reason)


async def restore(asking: Asking, given: Any) -> Tenant:
    return await standing.restore(asking.ctx, ids.key(Tenant, given.tenant))


async def close(asking: Asking, given: Any) -> Tenant:
    return await standing.close(asking.ctx, ids.key(Tenant, given.tenant))


async def transfer(asking: Asking, given: Any) -> Tenant:
    return await ownership.transfer(asking.ctx, ids.key(Tenant, given.tenant), ids.key(Tenant, given.new_owner))


async def list_domains(asking: Asking) -> list[Domain]:
    return await domains.listed(asking.ctx)


def readable(domain: Domain) -> str:
    return hosts.readable(domain.host)


def record_of(domain: Domain) -> Record | None:
    """What to put into the DNS; None for a host that needs no proof."""
    return None if domain.is_given else Record(proofs.record_name(domain), proofs.record_text(domain))


async def add_domain(asking: Asking, host: str) -> Domain:
    return await domains.add(asking.ctx, host)


async def verify_domain(asking: Asking, host: str) -> Domain:
    return await proofs.verify(asking.ctx, host)


async def remove_domain(asking: Asking, host: str) -> Domain:
    return await domains.remove(asking.ctx, host)


async def make_domain_canonical(asking: Asking, host: str) -> Domain:
    return await domains.make_canonical(asking.ctx, host)
