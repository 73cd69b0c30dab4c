"""Who may do what in an account: one table, asked everywhere."""

from dataclasses import dataclass
from uuid import UUID

from models.accounts import Account, AccountKind, Seat, SeatRole
from tenure.access import Permission
from tenure.context import ActorKind, Context
from tenure.kit.refusals import Forbidden, NotFound, Refused


@dataclass(frozen=True, slots=True)
class Powers:
    """What a role may do. `seats` are the roles that it may give, change and take."""

    seats: frozenset[SeatRole] = frozenset()
    edits: bool = False
    """Name, language, zone, and what the business asks besides."""
    pays: bool = False
    """Buys, changes and cancels; legal name, tax number and the address on invoices."""
    transfers: bool = False

    @property
    def manages(self) -> bool:
        return bool(self.seats)


POWERS: dict[SeatRole, Powers] = {
    SeatRole.OWNER: Powers(frozenset(SeatRole), edits=True, pays=True, transfers=True),
    SeatRole.ADMIN: Powers(frozenset(SeatRole) - {SeatRole.OWNER}, edits=True, pays=True),
    SeatRole.BILLING: Powers(pays=True),
    SeatRole.MEMBER: Powers(),
}


async def of(ctx: Context, account_id: UUID) -> Powers:
    """What the caller may do there: staff who may change members, all of it. Raises `NotFound` for everybody else."""
    if ctx.actor.kind is ActorKind.SYSTEM or ctx.may(Permission.MEMBERS_WRITE):
        return POWERS[SeatRole.OWNER]
    seat = await seat_of(ctx, account_id)
    if seat is None:
        raise NotFound
    return POWERS[seat.role]


async def seat_of(ctx: Context, account_id: UUID) -> Seat | None:
    """The acting member's own place there."""
    if ctx.actor.kind is not ActorKind.MEMBER:
        return None
    return await Seat.of(ctx.tenant).get_or_none(account_id=account_id, member_id=ctx.member)


async def check_giving(ctx: Context, account_id: UUID, *roles: SeatRole) -> None:
    """That the caller may give and take seats of these roles. Raises `Forbidden`, `NotFound`, `Refused`."""
    powers = await of(ctx, account_id)
    if not powers.manages:
        raise Forbidden
    if not powers.seats.issuperset(roles):
        raise Refused("ROLE_EXCEEDS_OWN", "Only an owner can assign or remove this role.", ["role"])


def check_shared(account: Account) -> None:
    """That others can have a place in it. Raises `Refused`."""
    if account.kind is not AccountKind.COMPANY:
        raise Refused("ACCOUNT_PERSONAL", "A personal account has no seats for other members.", ["account"])
