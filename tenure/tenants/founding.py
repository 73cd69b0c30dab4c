"""Making a tenant: GLOBAL and TENANT rows in several transactions, so that it can be taken up where it stopped."""

import json
from dataclasses import dataclass
from uuid import UUID

from tortoise.exceptions import IntegrityError

from models.identity import Member
from models.payments import ProviderAccount, ProviderKind
from models.tenants import BusinessProfile, Counter, Domain, Tenant, TenantStatus
from tenure.billing import providers
from tenure.context import Context
from tenure.events import TenantCreated, emit
from tenure.identity import admin_links
from tenure.jobs import running
from tenure.kit import clock, ids, secrets
from tenure.messaging import letters
from tenure.services import Services
from tenure.tenants import control, directory, ownership, upkeep
from tenure.transactions import transactional


class SlugTaken(Exception):
    """Another business has this slug."""


@dataclass(frozen=True, slots=True)
class Founding:
    """What a tenant begins with. Every host is taken as proved: it is the operators' own, or lies under the owner's.

    Where an `id` is given, the slug must not be that of another tenant. `opened_by` is who gets the letter that makes
    its reader the first owner of the staff.
    """

    slug: str
    name: str
    hosts: tuple[str, ...]
    currency: str = "USD"
    zone: str = "UTC"
    locale: str = "en"
    is_test: bool = False
    id: UUID | None = None
    owner: UUID | None = None
    opened_by: str | None = None


async def found(services: Services, founding: Founding) -> Tenant:
    """The tenant of that slug, made or finished. Running it again changes nothing. Raises `SlugTaken`."""
    business = await _there(founding)
    if not business.is_ready:
        ctx = await running.system(services, business)
        await _furnished(ctx, founding)
        await Tenant.filter(id=business.id).update(is_ready=True)
        business.is_ready = True
        await services.bus.publish(directory.TOPIC, 1)
    if founding.opened_by is not None:
        await _opened(await running.system(services, business), founding.opened_by)
    return business


async def _there(founding: Founding) -> Tenant:
    """Its GLOBAL rows. Where somebody else was quicker at one of them, a second look finds it."""
    try:
        return await control.changing(lambda: _registered(founding))
    except IntegrityError:
        return await control.changing(lambda: _registered(founding))


async def _registered(founding: Founding) -> Tenant:
    """Raises `SlugTaken`, and IntegrityError."""
    now = clock.now()
    business = await Tenant.get_or_none(slug=founding.slug)
    if business is not None and founding.id not in (None, business.id):
        raise SlugTaken
    if business is None:
        business = await _inserted(founding)
    for index, host in enumerate(founding.hosts):
        if not await Domain.exists(host=host, verified_at__isnull=False):
            await Domain.create(
                host=host,
                tenant_id=business.id,
                is_given=True,
                is_canonical=index == 0,
                verified_at=now,
                created_at=now,
            )
    return business


async def _inserted(founding: Founding) -> Tenant:
    return await Tenant.create(
        id=founding.id or ids.new(),
        slug=founding.slug,
        name=founding.name,
        status=TenantStatus.ACTIVE,
        owner_id=founding.owner,
        currency=founding.currency,
        zone=founding.zone,
        locale=founding.locale,
        is_test=founding.is_test,
        created_at=clock.now(),
    )


@transactional
async def _furnished(ctx: Context, founding: Founding) -> None:
    """The rows without which nothing works: the counter of the log, the profile, and the sandbox to be paid through."""
    tenant = ctx.tenant
    if not await Counter(tenant_id=tenant, id=tenant).insert_unless("id"):
        return
    await upkeep.schedule_first(tenant)
    profile = await BusinessProfile.create(tenant_id=tenant, id=tenant, created_at=ctx.now())
    credentials = ctx.services.config.keyring.seal(json.dumps({"webhook_secrets": [secrets.token()]}))
    account = await ProviderAccount.create(
        tenant_id=tenant,
        id=ids.new(),
        kind=ProviderKind.SANDBOX,
        sealed_credentials=credentials,
        is_default=True,
        created_at=clock.now(),
    )
    await providers.have_compared(ctx, account)
    emit(ctx, TenantCreated(profile, owner=ownership.opaque(founding.owner), test=founding.is_test))


@transactional
async def _opened(ctx: Context, email: str) -> None:
    """Mail the link that opens it, once: whoever is there already has come by it, or by another way."""
    await BusinessProfile.locked(ctx.tenant, ctx.tenant)
    if not await Member.of(ctx.tenant).exists():
        url = await admin_links.create(ctx, email)
        await letters.send(ctx, "business_founded", email, None, url=url)


async def host_below(owner: UUID, slug: str) -> str:
    """The first host of a business: below its owner's own, whose proof holds for it too."""
    canonical = await Domain.filter(tenant_id=owner, is_canonical=True, verified_at__isnull=False).first()
    return f"{slug}.{canonical.host}" if canonical is not None else f"{slug}.localhost"
