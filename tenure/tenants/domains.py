"""The hosts of a business: said to be its own, proved in the DNS, made the one of its links, let go."""

from tortoise.exceptions import IntegrityError

from models.tenants import Domain, Tenant
from tenure.context import Context
from tenure.events import DomainAdded, DomainRemoved, TenantUpdated
from tenure.kit import clock, secrets
from tenure.kit.refusals import Refused
from tenure.tenants import changes, control, hosts, standing

MOST_HOSTS = 50


async def add(ctx: Context, text: str) -> Domain:
    """Say that a host is the business's own. It leads there once it is proved. Again changes nothing.

    The answer is the same whether or not another business has proved the host. Raises `Refused`.
    """
    host = hosts.normal(text)
    known = await Domain.get_or_none(tenant_id=ctx.tenant, host=host)
    if known is not None:
        return known
    host = await hosts.claimable(host)
    try:
        domain = await control.changing(lambda: _added(ctx, host))
    except IntegrityError:
        return await Domain.get(tenant_id=ctx.tenant, host=host)  # another request of ours was quicker
    await changes.tell(ctx.services, ctx.tenant)
    return domain


async def _added(ctx: Context, host: str) -> Domain:
    business = await _locked_business(ctx)
    if await Domain.filter(tenant_id=ctx.tenant).count() >= MOST_HOSTS:
        raise Refused("TOO_MANY_HOSTS", f"A business can have at most {MOST_HOSTS} domains.", ["host"])
    domain = await Domain.create(host=host, tenant_id=ctx.tenant, token=secrets.token(), created_at=clock.now())
    await changes.record(ctx, business, DomainAdded, host=host)
    return domain


async def remove(ctx: Context, text: str) -> Domain:
    """Let a host go: at once it leads nowhere. Raises `Refused`, for the host of the business's links too."""
    domain = await control.changing(lambda: _removed(ctx, text))
    await standing.announce(ctx.services, ctx.tenant)
    await changes.tell(ctx.services, ctx.tenant)
    return domain


async def _removed(ctx: Context, text: str) -> Domain:
    business = await _locked_business(ctx)
    domain = await own(ctx, text)
    if domain.is_canonical:
        raise Refused("HOST_IN_USE", "This is your primary domain. Make another domain primary first.", ["host"])
    if domain.is_given:
        raise Refused("HOST_IN_USE", "This domain is provided by the platform and can't be removed.", ["host"])
    await Domain.filter(id=domain.id).delete()
    await changes.record(ctx, business, DomainRemoved, host=domain.host)
    return domain


async def make_canonical(ctx: Context, text: str) -> Domain:
    """Let links in letters and redirects lead to this host from now on. Raises `Refused`."""
    domain = await control.changing(lambda: _made_canonical(ctx, text))
    await standing.announce(ctx.services, ctx.tenant)
    await changes.tell(ctx.services, ctx.tenant)
    return domain


async def _made_canonical(ctx: Context, text: str) -> Domain:
    business = await _locked_business(ctx)
    domain = await own(ctx, text)
    if domain.verified_at is None:
        raise Refused("HOST_UNPROVED", "Verify this domain first.", ["host"])
    if domain.is_canonical:
        return domain
    before = await Domain.get_or_none(tenant_id=ctx.tenant, is_canonical=True)
    await Domain.filter(tenant_id=ctx.tenant, is_canonical=True).update(is_canonical=False)
    await Domain.filter(id=domain.id).update(is_canonical=True)
    domain.is_canonical = True
    changed = {"canonicalHost": [before.host if before else None, domain.host]}
    await changes.record(ctx, business, TenantUpdated, changes=changed)
    return domain


async def listed(ctx: Context) -> list[Domain]:
    """Those of the business, that of its links first."""
    return await Domain.filter(tenant_id=ctx.tenant).order_by("-is_canonical", "host")


async def own(ctx: Context, text: str) -> Domain:
    """Raises `Refused` for a host that the business has not added."""
    domain = await Domain.get_or_none(tenant_id=ctx.tenant, host=text.strip().rstrip(".").lower())
    if domain is None:
        domain = await Domain.get_or_none(tenant_id=ctx.tenant, host=hosts.normal(text))
    if domain is None:
        raise Refused("HOST_UNKNOWN", "This domain has not been added here.", ["host"])
    return domain


async def _locked_business(ctx: Context) -> Tenant:
    return await Tenant.filter(id=ctx.tenant).select_for_update(no_key=True).get()
