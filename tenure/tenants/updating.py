"""What a business is called, and in which language and time zone it speaks where a member has said nothing."""

from dataclasses import dataclass
from uuid import UUID

from models.tenants import Tenant
from tenure.context import Context
from tenure.events import TenantUpdated
from tenure.identity import people
from tenure.kit.refusals import NotFound
from tenure.tenants import changes, control, ownership, standing


@dataclass(frozen=True, slots=True)
class Update:
    """What to change; None is left as it is."""

    name: str | None = None
    zone: str | None = None
    locale: str | None = None


async def update(ctx: Context, tenant: UUID, wanted: Update) -> Tenant:
    """Change the caller's own business, or one that it owns. Raises `Refused`, `NotFound`."""
    given = {
        "name": people.name(wanted.name) if wanted.name is not None else None,
        "zone": people.zone(wanted.zone) if wanted.zone is not None else None,
        "locale": people.locale(wanted.locale) if wanted.locale is not None else None,
    }
    business = await control.changing(lambda: _updated(ctx, tenant, given))
    await standing.announce(ctx.services, tenant)
    await changes.tell(ctx.services, tenant)
    return business


async def _updated(ctx: Context, tenant: UUID, given: dict[str, str | None]) -> Tenant:
    business = await Tenant.filter(id=tenant, is_ready=True).select_for_update(no_key=True).get_or_none()
    if business is None:
        raise NotFound
    if tenant != ctx.tenant:
        await ownership.check(ctx, tenant)
    changed = {name: [getattr(business, name), value] for name, value in given.items() if value is not None}
    changed = {name: both for name, both in changed.items() if both[0] != both[1]}
    for name, (_, value) in changed.items():
        setattr(business, name, value)
    if changed:
        await business.save(update_fields=list(changed))
        await changes.record(ctx, business, TenantUpdated, changes=changed)
    return business
