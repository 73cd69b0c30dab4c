"""Businesses that one wants to own: wished for in its own transaction, then founded; a job finishes what was cut."""

from dataclasses import replace
from uuid import UUID

from models import database
from models.identity import Member
from models.tenants import FoundingStatus, Tenant, TenantFounding
from tenure import jobs, settings
from tenure.context import Context
from tenure.kit import ids
from tenure.kit.refusals import NotFound, Refused
from tenure.settings import Boolean, Integer, Setting
from tenure.tenants import founding, naming
from tenure.tenants.founding import Founding, SlugTaken
from tenure.tenants.naming import Wanted
from tenure.transactions import transactional

OPEN = Setting(
    "tenants.sign_up",
    Boolean(),
    False,
    "Members can create businesses of their own, which this business then owns.",
    title="Business sign-up",
)
MOST = Setting(
    "tenants.sign_up_limit",
    Integer(1, 100),
    3,
    "The maximum number of businesses that one member can create.",
    title="Businesses per member",
)
ALL = (OPEN, MOST)
TAKEN = Refused("SLUG_TAKEN", "This short name is already taken.", ["slug"])


async def create(ctx: Context, wanted: Wanted) -> Tenant:
    """Found a business that the caller's owns. Raises `Refused`.

    Where the process is killed on the way, a job goes on; the same idempotency key then finds the one business.
    """
    wished = await _wished(ctx, naming.checked(wanted))
    return await _founded(ctx.claiming(None), wished.id)


async def sign_up(ctx: Context, wanted: Wanted) -> Tenant:
    """Found a business as a member of the one that will own it, where that lets its members. Raises `Refused`.

    The member is its first administrator, by a letter to their address.
    """
    if not await settings.value(ctx, OPEN):
        raise Refused("SIGN_UP_CLOSED", "Members can't create a business here.")
    wished = await _signed_up(ctx, naming.checked(wanted))
    return await _founded(ctx.claiming(None), wished.id)


@transactional
async def _signed_up(ctx: Context, wanted: Wanted) -> TenantFounding:
    member = await Member.locked(ctx.tenant, ctx.member)
    if member.email_confirmed_at is None:
        raise Refused("EMAIL_UNCONFIRMED", "Confirm your email address first.")
    own = TenantFounding.of(ctx.tenant).filter(founder_id=member.id)
    if await own.exclude(status=FoundingStatus.REFUSED).count() >= await settings.value(ctx, MOST):
        raise Refused("TOO_MANY_TENANTS", "You have reached the maximum number of businesses per member.")
    return await _wished(ctx, replace(wanted, owner_email=member.email, is_test=False), founder=member.id)


@transactional
async def _wished(ctx: Context, wanted: Wanted, founder: UUID | None = None) -> TenantFounding:
    wished = await TenantFounding.create(
        tenant_id=ctx.tenant,
        founds=ids.new(),
        slug=wanted.slug,
        name=wanted.name,
        currency=wanted.currency,
        zone=wanted.zone,
        locale=wanted.locale,
        is_test=wanted.is_test,
        owner_email=wanted.owner_email,
        founder_id=founder,
        status=FoundingStatus.PENDING,
        created_at=ctx.now(),
    )
    await jobs.enqueue(ctx, "tenant.found", founding_id=wished.id)
    return wished


@jobs.job("tenant.found")
async def finish(ctx: Context, founding_id: str) -> None:
    """Found what was wished for, where nobody has yet."""
    try:
        await _founded(ctx, UUID(founding_id))
    except Refused:
        return  # it stands in the row, for whoever asks again with the same key


async def _founded(ctx: Context, founding_id: UUID) -> Tenant:
    async with database.for_tenant(ctx.tenant, reading=True):
        wished = await TenantFounding.named(ctx.tenant, founding_id)
    if wished.status is FoundingStatus.PENDING:
        wished = await _settled(ctx, wished, await _attempted(ctx, wished))
    if wished.status is FoundingStatus.REFUSED:
        raise TAKEN
    business = await Tenant.get_or_none(id=wished.founds)
    if business is None:
        raise NotFound
    return business


async def _attempted(ctx: Context, wished: TenantFounding) -> FoundingStatus:
    host = await founding.host_below(ctx.tenant, wished.slug)
    begun = Founding(
        slug=wished.slug,
        name=wished.name,
        hosts=(host,),
        currency=wished.currency,
        zone=wished.zone,
        locale=wished.locale,
        is_test=wished.is_test,
        id=wished.founds,
        owner=ctx.tenant,
        opened_by=wished.owner_email,
    )
    try:
        await founding.found(ctx.services, begun)
    except SlugTaken:
        return FoundingStatus.REFUSED
    return FoundingStatus.DONE


@transactional
async def _settled(ctx: Context, wished: TenantFounding, status: FoundingStatus) -> TenantFounding:
    """How it ended; the address is needed no more."""
    row = await TenantFounding.locked(ctx.tenant, wished.id)
    if row.status is FoundingStatus.PENDING:
        row.status, row.owner_email = status, None
        await row.save(update_fields=["status", "owner_email"])
    return row
