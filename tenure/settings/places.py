"""Where settings are set, and who may look there or set them."""

from dataclasses import dataclass
from uuid import UUID

from models.accounts import Account
from models.identity import Member
from models.tenants import Tenant
from tenure.access import Permission
from tenure.context import ActorKind, Context
from tenure.kit.refusals import Forbidden
from tenure.kit.settings import Level, Setting


@dataclass(frozen=True, slots=True)
class Place:
    """`owner` is an account or a member at those levels, else the tenant."""

    level: Level
    owner: UUID

    @property
    def account(self) -> UUID | None:
        return self.owner if self.level is Level.ACCOUNT else None

    @property
    def member(self) -> UUID | None:
        return self.owner if self.level is Level.MEMBER else None


def business(ctx: Context) -> Place:
    return Place(Level.TENANT, ctx.tenant)


def own(ctx: Context) -> Place:
    """Of the member who acts. Raises `Unauthenticated`."""
    return Place(Level.MEMBER, ctx.member)


async def require_there(ctx: Context, place: Place) -> None:
    """That the account or member is one of the tenant's. Raises `NotFound`."""
    if place.level is Level.ACCOUNT:
        await Account.named(ctx.tenant, place.owner)
    if place.level is Level.MEMBER:
        await Member.named(ctx.tenant, place.owner)


async def require_visible(ctx: Context, place: Place, needed: Permission) -> None:
    """That the caller may do this there: staff with the permission, at PLATFORM level the root tenant's staff.

    Call it outside of transactions: which tenant is the root is read behind another login. Raises `Forbidden`.
    """
    ctx.require(needed)
    if place.level is Level.PLATFORM and not await is_platform(ctx):
        raise Forbidden("Only the platform's own staff sets what counts for all.")


def is_preference(ctx: Context, place: Place, setting: Setting[object]) -> bool:
    """Whether it is the acting member's own to set."""
    own_member = ctx.actor.kind is ActorKind.MEMBER and ctx.actor.id == place.member
    return own_member and setting.by_member


async def is_platform(ctx: Context) -> bool:
    """Whether the business is the platform's own, whose staff look after the whole installation."""
    return ctx.tenant == await root()


async def root() -> UUID | None:
    """The platform's own tenant: the first that nobody owns. None before there is any."""
    first = await Tenant.filter(owner_id=None).order_by("created_at", "id").first()
    return first.id if first is not None else None
