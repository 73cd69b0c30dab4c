"""Who owns whom: businesses are a forest, each below the one that owns it."""

from uuid import UUID

from models import database
from models.tenants import Tenant, TenantStatus
from tenure.context import ActorKind, Context
from tenure.events import TenantOwnershipTransferred
from tenure.kit import ids
from tenure.kit.refusals import NotFound, Refused, Unavailable
from tenure.tenants import changes, control

MOST_TRIES = 20
_ABOVE = """
WITH RECURSIVE above (id, owner_id, depth) AS (
    SELECT id, owner_id, 0 FROM tenant WHERE id = $1
    UNION ALL
    SELECT owner.id, owner.owner_id, depth + 1 FROM tenant AS owner JOIN above ON owner.id = above.owner_id
)
SELECT id FROM above ORDER BY depth
"""
_BELOW = """
WITH RECURSIVE below (id) AS (
    SELECT id FROM tenant WHERE owner_id = $1
    UNION
    SELECT tenant.id FROM tenant JOIN below ON tenant.owner_id = below.id
)
SELECT id FROM below
"""


async def above(tenant: UUID) -> list[UUID]:
    """The tenant, its owner, the owner's owner and so on; nothing where there is no such tenant."""
    return [row["id"] for row in await database.fetch(_ABOVE, tenant, name=database.CONTROL)]


async def below(tenant: UUID) -> list[UUID]:
    """All that the tenant owns, directly or through others that it owns."""
    return [row["id"] for row in await database.fetch(_BELOW, tenant, name=database.CONTROL)]


async def check(ctx: Context, tenant: UUID) -> None:
    """That the caller's business owns the tenant, or owns its owner. Raises `NotFound`, and `Refused` of oneself.

    Operators at the machine act as the system of the tenant itself.
    """
    if tenant == ctx.tenant:
        if ctx.actor.kind is not ActorKind.SYSTEM:
            raise Refused("TENANT_IS_OWN", "Only the business that owns this one can do this.", ["tenant"])
    elif ctx.tenant not in await above(tenant):
        raise NotFound


async def locked(ctx: Context, tenant: UUID) -> Tenant:
    """The tenant, locked in the open control transaction, for who owns it. Raises as `check`."""
    business = await Tenant.filter(id=tenant, is_ready=True).select_for_update(no_key=True).get_or_none()
    if business is None:
        raise NotFound
    await check(ctx, tenant)
    return business


async def transfer(ctx: Context, tenant: UUID, to: UUID) -> Tenant:
    """Let another business own the tenant: the caller's own, or one that the caller owns. Again changes nothing.

    Raises `Refused` where that would make a cycle, `NotFound` for what the caller does not own.
    """
    for _ in range(MOST_TRIES):
        business = await control.changing(lambda: _transferred(ctx, tenant, to))
        if business is not None:
            await changes.tell(ctx.services, tenant)
            return business
    raise Unavailable("Someone else is transferring these businesses. Try again.", retryAfter=1)


async def _transferred(ctx: Context, tenant: UUID, to: UUID) -> Tenant | None:
    """Done, or None where the tree was changed before its rows could be locked.

    The new owner and all above it stay locked until the end. Whoever would close a cycle with this has to move one of
    them, so of two crossing transfers the second finds what the first has done.
    """
    chain = await above(to)
    rows = {row.id: row for row in await _locked_rows({tenant, *chain})}
    if await above(to) != chain:
        return None
    business, owner = rows.get(tenant), rows.get(to)
    if business is None or owner is None:
        raise NotFound
    await check(ctx, tenant)
    if to != ctx.tenant and ctx.tenant not in chain:
        raise NotFound
    _check_fit(business, owner, chain)
    if business.owner_id != to:
        await _handed_over(ctx, business, to)
    return business


async def _locked_rows(keys: set[UUID]) -> list[Tenant]:
    """In one order, so that two who lock some of the same wait and do not cross."""
    return await Tenant.filter(id__in=sorted(keys), is_ready=True).order_by("id").select_for_update(no_key=True)


def _check_fit(business: Tenant, owner: Tenant, chain: list[UUID]) -> None:
    if business.id in chain:
        raise Refused(
            "OWNERSHIP_CYCLE", "A business can't be owned by itself or by a business that it owns.", ["newOwner"]
        )
    if owner.status is not TenantStatus.ACTIVE:
        raise Refused("TENANT_NOT_OPEN", "The new owner is suspended or closed.", ["newOwner"])


async def _handed_over(ctx: Context, business: Tenant, to: UUID) -> None:
    before, business.owner_id = business.owner_id, to
    await business.save(update_fields=["owner_id"])
    named = {"from_": opaque(before), "to": opaque(to)}
    await changes.record(ctx, business, TenantOwnershipTransferred, **named)


def opaque(tenant: UUID | None) -> str | None:
    return None if tenant is None else ids.encode(Tenant.__name__, tenant)
