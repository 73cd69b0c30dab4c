"""Places in an account: taken, given another role, given up. An account keeps one owner at least.

Whatever changes seats holds the account's lock: of two owners who remove each other, one stays, and of many who come at
once as many get in as there is room for.
"""

from enum import StrEnum
from uuid import UUID

from models.accounts import Account, Seat, SeatRole
from models.identity import Member
from tenure.access import Permission
from tenure.accounts import powers
from tenure.context import Context
from tenure.events import AccountOwnershipTransferred, AccountUpdated, SeatAssigned, SeatReleased, emit
from tenure.kit import ids
from tenure.kit.refusals import Forbidden, NotFound, Refused
from tenure.messaging import letters
from tenure.transactions import transactional

FULL = Refused("SEATS_FULL", "All seats of this account are taken.", ["account"])


class ReleaseReason(StrEnum):
    LEFT = "LEFT"
    REMOVED = "REMOVED"
    ERASED = "ERASED"


async def assign(ctx: Context, account: Account, member: Member, role: SeatRole) -> Seat:
    """A place for the member, in the open transaction; the account is locked. Who has one keeps it as it is.

    Raises `Refused` where none is left.
    """
    held = await Seat.of(ctx.tenant).get_or_none(account_id=account.id, member_id=member.id)
    if held is not None:
        return held
    check_room(account)
    seat = await Seat.create(tenant_id=ctx.tenant, id=ids.new(), account_id=account.id, member_id=member.id, role=role)
    await _count(ctx, account)
    emit(ctx, SeatAssigned(account, member=member, role=str(role)))
    return seat


async def is_without(ctx: Context, account: Account, member: Member) -> bool:
    """Whether the member has no place there."""
    return not await Seat.of(ctx.tenant).filter(account_id=account.id, member_id=member.id).exists()


def check_room(account: Account) -> None:
    """That somebody more can have a seat. Raises `Refused`."""
    if account.seat_limit is not None and account.seats_taken >= account.seat_limit:
        raise Refused(FULL.code, FULL.message, FULL.field)


@transactional
async def remove(ctx: Context, seat_id: UUID) -> bool:
    """Take a seat away, or give up one's own. Raises `Refused` for the last owner's, `NotFound`, `Forbidden`."""
    account, seat = await _locked(ctx, seat_id)
    own = await powers.seat_of(ctx, account.id)
    leaves = own is not None and own.id == seat.id
    powers.check_shared(account)
    if not leaves:
        await powers.check_giving(ctx, account.id, seat.role)
    await _check_owner_stays(ctx, seat)
    member = await Member.named(ctx.tenant, seat.member_id)
    await release(ctx, account, seat, member, ReleaseReason.LEFT if leaves else ReleaseReason.REMOVED)
    return True


async def release(ctx: Context, account: Account, seat: Seat, member: Member, reason: ReleaseReason) -> None:
    """Free the seat of a locked account, in the open transaction."""
    await Seat.of(ctx.tenant).filter(id=seat.id).delete()
    await _count(ctx, account)
    emit(ctx, SeatReleased(account, member=member, reason=reason))


@transactional
async def change_role(ctx: Context, seat_id: UUID, role: SeatRole) -> Seat:
    """Give a seat another role. Raises `Refused` for the last owner's, `NotFound`, `Forbidden`."""
    account, seat = await _locked(ctx, seat_id)
    powers.check_shared(account)
    await powers.check_giving(ctx, account.id, seat.role, role)
    if seat.role is role:
        return seat
    await _check_owner_stays(ctx, seat)
    await _give(ctx, account, seat, role)
    return seat


@transactional
async def transfer(ctx: Context, account_id: UUID, member_id: UUID) -> Account:
    """Make another member of the account its owner in one's own stead; one stays as an admin. Both are told by letter.

    Staff hand over the seat of whoever has been owner longest. Raises `Refused`, `NotFound`, `Forbidden`.
    """
    account = await Account.locked(ctx.tenant, account_id)
    powers.check_shared(account)
    if not (await powers.of(ctx, account.id)).transfers:
        raise Forbidden
    heir = await Seat.of(ctx.tenant).get_or_none(account_id=account.id, member_id=member_id)
    if heir is None:
        raise NotFound
    giver = await _giver(ctx, account)
    if heir.id == giver.id:
        raise Refused("OWNER_ALREADY", "This member already owns this account.", ["member"])
    await _hand_over(ctx, account, giver, heir)
    return account


@transactional(violations={"ck_account_seats": FULL})
async def limit(ctx: Context, account_id: UUID, seats: int | None) -> Account:
    """Let the account have so many seats at most; None is any number. Raises `Refused` below what is taken."""
    ctx.require(Permission.MEMBERS_WRITE)
    account = await Account.locked(ctx.tenant, account_id)
    taken = await _count(ctx, account)
    if seats is not None and seats < max(taken, 1):
        raise Refused("SEATS_IN_USE", "More seats than that are taken. Remove some first.", ["seats"])
    if account.seat_limit != seats:
        account.seat_limit = seats
        await account.save(update_fields=["seat_limit"])
        emit(ctx, AccountUpdated(account, fields=["seatLimit"]))
    return account


async def _locked(ctx: Context, seat_id: UUID) -> tuple[Account, Seat]:
    """The seat as it stands once its account is locked. Raises `NotFound`, of others' accounts too."""
    seen = await Seat.named(ctx.tenant, seat_id)
    account = await Account.locked(ctx.tenant, seen.account_id)
    await powers.of(ctx, account.id)
    return account, await Seat.locked(ctx.tenant, seat_id)


async def _check_owner_stays(ctx: Context, leaving: Seat) -> None:
    owners = Seat.of(ctx.tenant).filter(account_id=leaving.account_id, role=SeatRole.OWNER)
    if leaving.role is SeatRole.OWNER and await owners.count() == 1:
        raise Refused("LAST_OWNER", "This is the last owner. Make someone else an owner first.", ["seat"])


async def _giver(ctx: Context, account: Account) -> Seat:
    own = await powers.seat_of(ctx, account.id)
    if own is not None and own.role is SeatRole.OWNER:
        return own
    owners = await Seat.of(ctx.tenant).filter(account_id=account.id, role=SeatRole.OWNER).order_by("id")
    if not owners:
        raise NotFound
    return owners[0]


async def _hand_over(ctx: Context, account: Account, giver: Seat, heir: Seat) -> None:
    await _give(ctx, account, heir, SeatRole.OWNER)
    await _give(ctx, account, giver, SeatRole.ADMIN)
    before, after = await Member.named(ctx.tenant, giver.member_id), await Member.named(ctx.tenant, heir.member_id)
    emit(ctx, AccountOwnershipTransferred(account, from_=before, to=after))
    url = f"{ctx.origin}/account/companies/{account.id}"
    for reader in (before, after):
        await letters.tell(
            ctx, "ownership_transferred", reader, account=account.name, owner=after.name, former=before.name, url=url
        )


async def _give(ctx: Context, account: Account, seat: Seat, role: SeatRole) -> None:
    if seat.role is role:
        return
    seat.role = role
    await seat.save(update_fields=["role"])
    emit(ctx, SeatAssigned(account, member=await Member.named(ctx.tenant, seat.member_id), role=str(role)))


async def _count(ctx: Context, account: Account) -> int:
    """Count the account's seats anew, where the database holds them to its limit."""
    account.seats_taken = await Seat.of(ctx.tenant).filter(account_id=account.id).count()
    await account.save(update_fields=["seats_taken"])
    return account.seats_taken
