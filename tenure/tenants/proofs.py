"""Proving hosts: a text in the DNS that only who rules the zone can put there, looked for again every day.

By the real clock, for test tenants too: a proof is of the world, and not of a tenant's time. So this is a duty of the
workers over the GLOBAL table, and nothing on a tenant's agenda.
"""

from datetime import timedelta
from enum import StrEnum

import structlog
from tortoise.expressions import Q

from models.tenants import Domain, Tenant
from tenure import jobs
from tenure.context import Context
from tenure.events import DomainVerificationFailed, DomainVerified
from tenure.gateways.dns.contract import NamesUnavailable
from tenure.jobs import running
from tenure.kit import clock
from tenure.kit.refusals import Refused, Unavailable
from tenure.services import Services
from tenure.tenants import changes, control, domains, hosts, standing

log = structlog.get_logger(__name__)

PREFIX = "tenure="
EVERY = timedelta(days=1)
GRACE = timedelta(days=3)
"""For so long a proof may be missing: a zone is moved, a provider is down."""
AGAIN = timedelta(hours=1)
"""After this long a look that somebody began and did not finish is begun anew."""
AT_ONCE = 20


class Reason(StrEnum):
    """Why a host leads nowhere any more."""

    RECORD_MISSING = "RECORD_MISSING"
    UNREACHABLE = "UNREACHABLE"
    TAKEN_OVER = "TAKEN_OVER"


def record_name(domain: Domain) -> str:
    """The name of the TXT record that proves it."""
    return f"{hosts.CHALLENGE}.{domain.host}"


def record_text(domain: Domain) -> str:
    return f"{PREFIX}{domain.token}"


async def verify(ctx: Context, text: str) -> Domain:
    """Look for the proof, and let the host lead to the business where it is there. Raises `Refused`, `Unavailable`.

    Where another business has proved the host before, its own proof must be gone.
    """
    domain = await domains.own(ctx, text)
    if domain.verified_at is not None:
        return domain
    found = await _found(ctx.services, domain)
    if record_text(domain) not in found:
        raise Refused(
            "HOST_UNPROVED", "The DNS record was not found. It can take up to an hour to become visible.", ["host"]
        )
    other = await Domain.get_or_none(host=domain.host, verified_at__isnull=False)
    if other is not None and (other.is_given or record_text(other) in found):
        raise Refused("HOST_TAKEN", "Another business has verified this domain. Remove its DNS record first.", ["host"])
    domain = await control.changing(lambda: _verified(ctx, domain, other))
    await standing.announce(ctx.services, ctx.tenant)
    for tenant in {ctx.tenant, *([other.tenant_id] if other is not None else [])}:
        await changes.tell(ctx.services, tenant)
    return domain


async def _found(services: Services, domain: Domain) -> list[str]:
    try:
        return await services.names.texts(record_name(domain))
    except NamesUnavailable as error:
        raise Unavailable("The DNS is not responding. Try again.", retryAfter=30) from error


async def _verified(ctx: Context, seen: Domain, other: Domain | None) -> Domain:
    """As it was found. Where another business has proved the host meanwhile, the caller has to look again."""
    tenants = await _locked(seen, *([other] if other is not None else []))
    domain = await Domain.filter(id=seen.id).select_for_update(no_key=True).get_or_none()
    if domain is None:
        raise Refused("HOST_UNKNOWN", "This domain has not been added here.", ["host"])
    if domain.verified_at is not None:
        return domain
    rival = (
        await Domain.filter(host=domain.host, verified_at__isnull=False).select_for_update(no_key=True).get_or_none()
    )
    if rival is not None:
        if other is None or rival.id != other.id:
            raise Unavailable("Another business has just verified this domain. Try again.", retryAfter=1)
        await _given_up(ctx, tenants[rival.tenant_id], rival, Reason.TAKEN_OVER)
    domain.verified_at = domain.checked_at = clock.now()
    domain.failing_since = None
    await domain.save(update_fields=["verified_at", "checked_at", "failing_since"])
    await changes.record(ctx, tenants[domain.tenant_id], DomainVerified, host=domain.host)
    return domain


async def _locked(*rows: Domain) -> dict[object, Tenant]:
    wanted = Tenant.filter(id__in=sorted({row.tenant_id for row in rows})).order_by("id").select_for_update(no_key=True)
    return {business.id: business for business in await wanted}


async def _given_up(ctx: Context, business: Tenant, domain: Domain, reason: Reason) -> None:
    """It leads nowhere; if links led there, they lead to the host that the platform has given, where there is one."""
    was_canonical = domain.is_canonical
    domain.verified_at, domain.failing_since, domain.is_canonical = None, None, False
    await domain.save(update_fields=["verified_at", "failing_since", "is_canonical"])
    if was_canonical:
        instead = Domain.filter(tenant_id=domain.tenant_id, verified_at__isnull=False).order_by("-is_given", "id")
        first = await instead.first()
        if first is not None:
            await Domain.filter(id=first.id).update(is_canonical=True)
    await changes.record(ctx, business, DomainVerificationFailed, host=domain.host, reason=str(reason))


@jobs.duty("domains.prove_again", every=timedelta(minutes=1))
async def prove_again(services: Services, deadline: float) -> int:
    """Look again for the proofs that nobody has looked for since yesterday; how many there were."""
    now, looked = clock.now(), 0
    due = Domain.filter(verified_at__isnull=False, is_given=False).filter(
        Q(checked_at__isnull=True) | Q(checked_at__lt=now - EVERY)
    )
    for domain in await due.order_by("checked_at").limit(AT_ONCE):
        if clock.monotonic() > deadline:
            break
        looked += await _begun(domain) and await _looked_again(services, domain)
    return looked


async def _begun(domain: Domain) -> bool:
    """Of several workers one looks. Where it is killed, the next one does after an hour."""
    stands = {"checked_at": domain.checked_at} if domain.checked_at else {"checked_at__isnull": True}
    again = clock.now() - EVERY + AGAIN
    return bool(await Domain.filter(id=domain.id, **stands).update(checked_at=again))


async def _looked_again(services: Services, domain: Domain) -> bool:
    try:
        found, missing = await services.names.texts(record_name(domain)), Reason.RECORD_MISSING
    except NamesUnavailable as error:
        log.warning("domain.unreachable", host=domain.host, error=str(error))
        found, missing = [], Reason.UNREACHABLE
    business = await Tenant.get(id=domain.tenant_id)
    ctx = await running.system(services, business)
    is_there = record_text(domain) in found
    failed = await control.changing(lambda: _noted(ctx, domain, None if is_there else missing))
    if failed:
        await standing.announce(services, business.id)
        await changes.tell(services, business.id)
    return True


async def _noted(ctx: Context, seen: Domain, missing: Reason | None) -> bool:
    """What was found, and whether the host leads nowhere because of it."""
    tenants, now = await _locked(seen), clock.now()
    domain = await Domain.filter(id=seen.id, verified_at__isnull=False).select_for_update(no_key=True).get_or_none()
    if domain is None:
        return False
    domain.checked_at = now
    domain.failing_since = (domain.failing_since or now) if missing else None
    await domain.save(update_fields=["checked_at", "failing_since"])
    if missing is None or domain.failing_since is None or now - domain.failing_since < GRACE:
        return False
    await _given_up(ctx, tenants[domain.tenant_id], domain, missing)
    return True
