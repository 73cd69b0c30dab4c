"""Making a tenant. GLOBAL and TENANT rows are written in two transactions, so it can be taken up where it stopped."""

import json
from dataclasses import dataclass
from uuid import UUID

from models import database
from models.payments import ProviderAccount, ProviderKind
from models.tenants import Counter, Domain, Tenant, TenantStatus
from tenure.kit import clock, ids, secrets
from tenure.services import Services
from tenure.tenants import upkeep


@dataclass(frozen=True, slots=True)
class Founding:
    """What a tenant begins with. Every host is taken as proved: only the platform's operators found tenants."""

    slug: str
    name: str
    hosts: tuple[str, ...]
    currency: str = "USD"
    zone: str = "UTC"
    locale: str = "en"
    is_test: bool = False


async def found(services: Services, founding: Founding) -> Tenant:
    """The tenant of that slug, made or finished. Running it again changes nothing."""
    business = await _registered(founding)
    if not business.is_ready:
        await _furnished(services, business.id)
        await Tenant.filter(id=business.id).update(is_ready=True)
        business.is_ready = True
    return business


async def _registered(founding: Founding) -> Tenant:
    now = clock.now()
    async with database.for_control():
        business = await Tenant.get_or_none(slug=founding.slug)
        if business is None:
            business = await Tenant.create(
                slug=founding.slug,
                name=founding.name,
                status=TenantStatus.ACTIVE,
                currency=founding.currency,
                zone=founding.zone,
                locale=founding.locale,
                is_test=founding.is_test,
                created_at=now,
            )
        for index, host in enumerate(founding.hosts):
            if not await Domain.exists(host=host):
                await Domain.create(
                    host=host, tenant_id=business.id, is_canonical=index == 0, verified_at=now, created_at=now
                )
    return business


async def _furnished(services: Services, tenant: UUID) -> None:
    """The rows without which nothing works: the counter of the log, and the sandbox to be paid through."""
    async with database.for_tenant(tenant):
        if not await Counter.of(tenant).exists():
            await Counter.create(tenant_id=tenant, id=tenant)
            await upkeep.schedule_first(tenant)
        if not await ProviderAccount.of(tenant).exists():
            credentials = services.config.keyring.seal(json.dumps({"webhook_secrets": [secrets.token()]}))
            await ProviderAccount.create(
                tenant_id=tenant,
                id=ids.new(),
                kind=ProviderKind.SANDBOX,
                sealed_credentials=credentials,
                is_default=True,
                created_at=clock.now(),
            )
