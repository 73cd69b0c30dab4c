"""Asking somebody to come in."""

from collections.abc import Collection
from uuid import UUID

from models import database
from models.accounts import Account, Seat, SeatRole
from models.identity import Invitation, InvitationKind, Member, StaffRole
from tenure.access import Permission
from tenure.accounts import powers, seats
from tenure.context import Context
from tenure.events import SeatInvited, StaffInvited, emit
from tenure.identity import addresses, roles, throttle
from tenure.identity.addresses import EmailAddress
from tenure.identity.invitations import bringing, mailing, managing, waiting
from tenure.identity.throttle import Operation
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

MOST_OPEN = 500
"""Invitations of one account that wait for an answer."""
_INVITED = Refused("INVITED_ALREADY", "This person was just invited.", ["email"])


async def invite_to_seat(ctx: Context, account_id: UUID, email: str, role: SeatRole) -> Invitation:
    """Ask somebody to take a seat. Who is asked already is not written to again: `resend` does that.

    Raises `Refused`, `NotFound`, `Forbidden`, and `RateLimited`.
    """
    address = addresses.parse(email)
    async with database.for_tenant(ctx.tenant, reading=True):
        await powers.check_giving(ctx, account_id, role)
    await throttle.count(ctx, Operation.INVITATION, address.norm)
    return await _invite_to_seat(ctx, account_id, address, role)


@transactional
async def _invite_to_seat(ctx: Context, account_id: UUID, address: EmailAddress, role: SeatRole) -> Invitation:
    account = await Account.locked(ctx.tenant, account_id)
    powers.check_shared(account)
    await powers.check_giving(ctx, account.id, role)
    await _check_not_seated(ctx, account, address)
    unanswered = waiting.unanswered(ctx).filter(account_id=account.id)
    found = await waiting.still_good(ctx, await unanswered.get_or_none(email_norm=address.norm))
    if found is not None:
        return await _with_role(ctx, found, role)
    if await unanswered.count() >= MOST_OPEN:
        raise Refused("INVITATIONS_TOO_MANY", f"This account already has {MOST_OPEN} pending invitations.")
    seats.check_room(account)
    asked = Invitation(kind=InvitationKind.SEAT, account_id=account.id, seat_role=role)
    invitation = await mailing.write(ctx, address, asked)
    emit(ctx, SeatInvited(account, role=str(role)))
    return invitation


async def invite_to_staff(ctx: Context, email: str, keys: Collection[StaffRole | UUID]) -> Invitation:
    """Ask somebody to become staff, in the system's roles and the business's own that are named.

    Nobody gives away more than they hold. Raises `Refused`, `NotFound`, `Forbidden`, and `RateLimited`.
    """
    address = addresses.parse(email)
    ctx.require(Permission.ROLES_WRITE)
    await throttle.count(ctx, Operation.INVITATION, address.norm)
    return await _invite_to_staff(ctx, address, keys)


@transactional(violations={"uq_invitation_open_staff": _INVITED})
async def _invite_to_staff(ctx: Context, address: EmailAddress, keys: Collection[StaffRole | UUID]) -> Invitation:
    brought = await bringing.chosen(ctx, keys)
    found = (
        waiting.unanswered(ctx)
        .filter(kind=InvitationKind.STAFF, email_norm=address.norm)
        .select_for_update(no_key=True)
    )
    present = await waiting.still_good(ctx, await found.get_or_none())
    if present is not None and set(await bringing.of(ctx, present)) == set(brought):
        return present
    if present is not None:
        await managing.check_manager(ctx, present)
        await waiting.end(ctx, present)
    invitation = await mailing.write(ctx, address, Invitation(kind=InvitationKind.STAFF))
    await bringing.write(ctx, invitation, brought)
    emit(ctx, StaffInvited(invitation, roles=[roles.told(role) for role in brought]))
    return invitation


async def _check_not_seated(ctx: Context, account: Account, address: EmailAddress) -> None:
    member = await Member.of(ctx.tenant).get_or_none(email_norm=address.norm)
    if member and await Seat.of(ctx.tenant).filter(account_id=account.id, member_id=member.id).exists():
        raise Refused("SEATED_ALREADY", "This person already has a seat in this account.", ["email"])


async def _with_role(ctx: Context, invitation: Invitation, role: SeatRole) -> Invitation:
    if invitation.seat_role is not role:
        await managing.check_manager(ctx, invitation)
        invitation.seat_role = role
        await invitation.save(update_fields=["seat_role"])
    return invitation
