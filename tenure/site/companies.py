"""Accounts of several people, as their pages show them."""

from dataclasses import dataclass
from uuid import UUID

from models import database
from models.accounts import Account, AccountKind, FieldOwner, Seat, SeatRole
from models.identity import Invitation, Member
from tenure.accounts import powers
from tenure.accounts.powers import Powers
from tenure.context import Context
from tenure.kit.refusals import NotFound
from tenure.site import asked
from tenure.site.asked import Asked

CUSTOM = "custom."
"""What the names of custom fields begin with in the form."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One account in the list of a member's own; what is in their `seat` there."""

    account: Account
    seat: Seat


@dataclass(frozen=True, slots=True)
class Place:
    """A seat, and who sits there."""

    seat: Seat
    member: Member


@dataclass(frozen=True, slots=True)
class Company:
    """An account with all that its pages show. `own` is the viewer's seat; staff may look without one."""

    account: Account
    places: list[Place]
    own: Seat | None
    powers: Powers
    invitations: list[Invitation]
    asked: Asked

    @property
    def can_leave(self) -> bool:
        """The last owner hands the account over first."""
        if self.own is None:
            return False
        owners = [place for place in self.places if place.seat.role is SeatRole.OWNER]
        return self.own.role is not SeatRole.OWNER or len(owners) > 1

    @property
    def heirs(self) -> list[Place]:
        """Who could own it instead of the viewer."""
        return [place for place in self.places if place.seat.role is not SeatRole.OWNER]

    def may_change(self, place: Place) -> bool:
        return place.seat.role in self.powers.seats and (self.own is None or place.seat.id != self.own.id)


async def of_viewer(ctx: Context) -> list[Listed]:
    """The companies in which the acting member has a seat, by name."""
    async with database.for_tenant(ctx.tenant, reading=True):
        held = {seat.account_id: seat for seat in await Seat.of(ctx.tenant).filter(member_id=ctx.member)}
        found = Account.of(ctx.tenant).filter(id__in=list(held), kind=AccountKind.COMPANY)
        return [Listed(account, held[account.id]) for account in await found.order_by("name", "id")]


async def one(ctx: Context, account_id: UUID) -> Company:
    """One company, for who has a seat there and for staff who may change members. Raises `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        account = await Account.named(ctx.tenant, account_id)
        may = await powers.of(ctx, account.id)
        if account.kind is not AccountKind.COMPANY:
            raise NotFound
        return Company(
            account,
            await _places(ctx, account),
            await powers.seat_of(ctx, account.id),
            may,
            await _invitations(ctx, account) if may.manages else [],
            await asked.of(ctx, FieldOwner.ACCOUNT, account.id, CUSTOM),
        )


async def _places(ctx: Context, account: Account) -> list[Place]:
    seats = await Seat.of(ctx.tenant).filter(account_id=account.id).order_by("id")
    members = await Member.by_ids(ctx.tenant, [seat.member_id for seat in seats])
    return [Place(seat, members[seat.member_id]) for seat in seats]


async def _invitations(ctx: Context, account: Account) -> list[Invitation]:
    waiting = Invitation.of(ctx.tenant).filter(accepted_at__isnull=True, revoked_at__isnull=True)
    return await waiting.filter(account_id=account.id).order_by("-sent_at")
