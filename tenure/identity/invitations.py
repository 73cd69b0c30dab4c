"""People are brought in by a link to their mailbox, never with a password.

Who has a login takes the place up while signed in; who has none chooses name and password by the link, which proves the
address as well. A link is good once, for seven days, and only for the address that it was mailed to.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.queryset import QuerySet

from models import database
from models.accounts import Account, Seat, SeatRole
from models.identity import Invitation, InvitationKind, Member, MemberStatus, Session, StaffRole
from tenure.access import Permission
from tenure.accounts import powers, seats
from tenure.context import SYSTEM, ActorKind, Context
from tenure.events import InvitationRevoked, SeatInvited, StaffInvited, emit
from tenure.identity import addresses, credentials, passwords, people, roles, sessions, signing_up, throttle
from tenure.identity.addresses import EmailAddress
from tenure.identity.sessions import SignedIn
from tenure.identity.throttle import Operation
from tenure.kit import ids, secrets
from tenure.kit.refusals import Refused
from tenure.messaging import letters
from tenure.transactions import transactional

LIFETIME = timedelta(days=7)
MOST_OPEN = 500
"""Invitations of one account that wait for an answer."""
_PURPOSE = "INVITATION"


@dataclass(frozen=True, slots=True)
class Shown:
    """What whoever holds the link may know of it. `account` is None where it is to become staff."""

    invitation: Invitation
    account: Account | None
    inviter: Member | None
    has_login: bool

    @property
    def email(self) -> str:
        return self.invitation.email

    @property
    def kind(self) -> InvitationKind:
        return self.invitation.kind

    @property
    def expires_at(self) -> datetime:
        return self.invitation.expires_at

    @property
    def account_name(self) -> str | None:
        return self.account.name if self.account else None

    @property
    def inviter_name(self) -> str | None:
        return self.inviter.name if self.inviter else None


@dataclass(frozen=True, slots=True)
class Accepted:
    """A place that was taken up, and the session of who made their login by it."""

    invitation: Invitation
    member: Member
    signed_in: SignedIn | None


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
    waiting = _open(ctx).filter(account_id=account.id)
    found = await _still_open(ctx, await waiting.get_or_none(email_norm=address.norm))
    if found is not None:
        return await _with_role(ctx, found, role)
    if await waiting.count() >= MOST_OPEN:
        raise Refused("INVITATIONS_TOO_MANY", f"{MOST_OPEN} invitations wait for an answer already.")
    seats.check_room(account)
    invitation = await _write(ctx, address, Invitation(kind=InvitationKind.SEAT, account_id=account.id, seat_role=role))
    emit(ctx, SeatInvited(account, role=str(role)))
    return invitation


async def invite_to_staff(ctx: Context, email: str, role: StaffRole) -> Invitation:
    """Ask somebody to become staff. Nobody gives away more than they hold. Raises `Refused`, and `RateLimited`."""
    address = addresses.parse(email)
    ctx.require(Permission.ROLES_WRITE)
    await throttle.count(ctx, Operation.INVITATION, address.norm)
    return await _invite_to_staff(ctx, address, role)


@transactional(
    violations={"uq_invitation_open_staff": Refused("INVITED_ALREADY", "They were invited a moment ago.", ["email"])}
)
async def _invite_to_staff(ctx: Context, address: EmailAddress, role: StaffRole) -> Invitation:
    await roles.check_reach(ctx, role)
    found = _open(ctx).filter(kind=InvitationKind.STAFF, email_norm=address.norm).select_for_update()
    waiting = await _still_open(ctx, await found.get_or_none())
    if waiting is not None and waiting.staff_role is role:
        return waiting
    if waiting is not None:
        await _check_manager(ctx, waiting)
        await _end(ctx, waiting)
    invitation = await _write(ctx, address, Invitation(kind=InvitationKind.STAFF, staff_role=role))
    emit(ctx, StaffInvited(invitation, role=str(role)))
    return invitation


async def resend(ctx: Context, invitation_id: UUID) -> Invitation:
    """Mail another link in place of the one before, good for seven days from now. Raises as inviting does."""
    async with database.for_tenant(ctx.tenant, reading=True):
        invitation = await Invitation.named(ctx.tenant, invitation_id)
        await _check_manager(ctx, invitation)
    await throttle.count(ctx, Operation.INVITATION, invitation.email_norm)
    return await _resend(ctx, invitation_id)


@transactional
async def _resend(ctx: Context, invitation_id: UUID) -> Invitation:
    invitation = await _managed(ctx, invitation_id)
    if invitation.revoked_at is not None:
        raise Refused("INVITATION_REVOKED", "This invitation was taken back. Invite them anew.", ["invitation"])
    token = _renew(ctx, invitation)
    await invitation.save(update_fields=["token_digest", "sent_at", "expires_at"])
    await _mail(ctx, invitation, token)
    return invitation


@transactional
async def revoke(ctx: Context, invitation_id: UUID) -> Invitation:
    """Take it back. To do so again changes nothing. Raises `Refused` once it is accepted, `NotFound`, `Forbidden`."""
    invitation = await _managed(ctx, invitation_id)
    if invitation.revoked_at is None:
        await _end(ctx, invitation)
    return invitation


async def shown(ctx: Context, token: str) -> Shown:
    """What the link stands for, while it is good. Raises `Refused`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        invitation = await _of_token(ctx, token)
        member = await Member.of(ctx.tenant).get_or_none(email_norm=invitation.email_norm)
        account = await Account.named(ctx.tenant, invitation.account_id) if invitation.account_id else None
        inviter = await Member.named(ctx.tenant, invitation.invited_by) if invitation.invited_by else None
    return Shown(invitation, account, inviter, _has_login(member))


async def accept(ctx: Context, token: str, name: str = "", password: str = "") -> Accepted:
    """Take the place up: as who is signed in, or with a new login. Raises `Refused`."""
    # A key would keep a digest of the input, password included; the link itself is good only once.
    ctx = ctx.claiming(None)
    seen = await shown(ctx, token)
    if ctx.actor.kind is ActorKind.MEMBER:
        invitation, member = await _accept_as_member(ctx, token)
        return Accepted(invitation, member, None)
    if seen.has_login:
        raise _sign_in_first()
    cleaned = people.name(name)
    await passwords.check_new(ctx, password, (seen.invitation.email_norm, cleaned, ctx.business.slug))
    proof = secrets.token()
    hashed = await ctx.services.passwords.hash(password)
    invitation, member, session = await _accept_as_newcomer(ctx, token, cleaned, hashed, proof)
    return Accepted(invitation, member, SignedIn(session, proof))


@transactional
async def _accept_as_member(ctx: Context, token: str) -> tuple[Invitation, Member]:
    invitation = await _used(ctx, token)
    member = await Member.locked(ctx.tenant, ctx.member)
    if member.email_norm != invitation.email_norm:
        raise Refused("INVITATION_FOR_ANOTHER", f"This invitation is for {invitation.email}: sign in as them.")
    await _take_up(ctx, invitation, member)
    return invitation, member


@transactional
async def _accept_as_newcomer(
    ctx: Context, token: str, name: str, password_hash: str, proof: str
) -> tuple[Invitation, Member, Session]:
    invitation = await _used(ctx, token)
    address = EmailAddress(invitation.email, invitation.email_norm)
    member, is_new = await signing_up.make_member(ctx, address, name, ctx.business.locale)
    if _has_login(member):
        raise _sign_in_first()
    if not is_new and member.name != name:
        # Somebody signed up with this address and never proved it: what they wrote is not its owner's word.
        member.name = name
        await member.save(update_fields=["name"])
    await credentials.store(ctx, member.id, password_hash)
    await signing_up.mark_confirmed(ctx, member)
    await _take_up(ctx, invitation, member)
    return invitation, member, await sessions.begin(ctx, member, proof)


async def _take_up(ctx: Context, invitation: Invitation, member: Member) -> None:
    if member.status is not MemberStatus.ACTIVE:
        raise Refused("MEMBER_SUSPENDED", "This login is suspended. Ask the people who run this site.")
    invitation.accepted_by = member.id
    await invitation.save(update_fields=["accepted_by"])
    if invitation.staff_role is not None:
        await _check_inviter(ctx, invitation, invitation.staff_role)
        # The inviter's word counts, as it did when the letter was written; who accepts gives nothing of their own.
        await roles.grant(replace(ctx, actor=SYSTEM), member.id, invitation.staff_role)
    elif invitation.account_id is not None and invitation.seat_role is not None:
        account = await Account.locked(ctx.tenant, invitation.account_id)
        await seats.assign(ctx, account, member, invitation.seat_role)


async def _check_inviter(ctx: Context, invitation: Invitation, role: StaffRole) -> None:
    """Whoever was dismissed meanwhile brings nobody in any more. Raises `Refused`."""
    if invitation.invited_by is not None and not await roles.may_grant(ctx, invitation.invited_by, role):
        raise _invalid()


async def _used(ctx: Context, token: str) -> Invitation:
    """The invitation, used up. Its account is locked first, as everything that changes seats does. Raises `Refused`."""
    seen = await _of_token(ctx, token)
    if seen.account_id is not None:
        await Account.locked(ctx.tenant, seen.account_id)
    fresh = _good(ctx).filter(id=seen.id, token_digest=seen.token_digest)
    if not await fresh.update(accepted_at=ctx.now()):
        raise _invalid()
    return await Invitation.named(ctx.tenant, seen.id)


async def _of_token(ctx: Context, token: str) -> Invitation:
    try:
        ctx.services.config.keyring.verify(_PURPOSE, ctx.tenant, token, ctx.now())
    except ValueError as error:
        raise _invalid() from error
    found = await _good(ctx).get_or_none(token_digest=secrets.digest(token))
    if found is None:
        raise _invalid()
    return found


async def _write(ctx: Context, address: EmailAddress, invitation: Invitation) -> Invitation:
    invitation.tenant_id, invitation.id, invitation.created_at = ctx.tenant, ids.new(), ctx.now()
    invitation.email, invitation.email_norm = address.text, address.norm
    invitation.invited_by = ctx.member if ctx.actor.kind is ActorKind.MEMBER else None
    token = _renew(ctx, invitation)
    await invitation.save(force_create=True)
    await _mail(ctx, invitation, token)
    return invitation


def _renew(ctx: Context, invitation: Invitation) -> str:
    """A fresh token; only its digest is kept."""
    invitation.sent_at, invitation.expires_at = ctx.now(), ctx.now() + LIFETIME
    token = ctx.services.config.keyring.sign(_PURPOSE, ctx.tenant, {"nonce": secrets.token()}, invitation.expires_at)
    invitation.token_digest = secrets.digest(token)
    return token


async def _mail(ctx: Context, invitation: Invitation, token: str) -> None:
    account = await Account.named(ctx.tenant, invitation.account_id) if invitation.account_id else None
    inviter = await Member.named(ctx.tenant, invitation.invited_by) if invitation.invited_by else None
    await letters.send(
        ctx,
        "seat_invitation" if account else "staff_invitation",
        invitation.email,
        None,
        locale=account.locale if account else None,
        url=f"{ctx.origin}/invitation/{token}",
        account=account.name if account else None,
        inviter=inviter.name if inviter else None,
        until=invitation.expires_at,
    )


async def _managed(ctx: Context, invitation_id: UUID) -> Invitation:
    """The invitation, locked, for who may change it, while it is not accepted."""
    seen = await Invitation.named(ctx.tenant, invitation_id)
    if seen.account_id is not None:
        await Account.locked(ctx.tenant, seen.account_id)
    await _check_manager(ctx, seen)
    invitation = await Invitation.locked(ctx.tenant, invitation_id)
    if invitation.accepted_at is not None:
        raise Refused("INVITATION_ACCEPTED", "This invitation was accepted already.", ["invitation"])
    return invitation


async def _check_manager(ctx: Context, invitation: Invitation) -> None:
    if invitation.account_id is not None and invitation.seat_role is not None:
        await powers.check_giving(ctx, invitation.account_id, invitation.seat_role)
    elif invitation.staff_role is not None:
        ctx.require(Permission.ROLES_WRITE)
        await roles.check_reach(ctx, invitation.staff_role)


async def _check_not_seated(ctx: Context, account: Account, address: EmailAddress) -> None:
    member = await Member.of(ctx.tenant).get_or_none(email_norm=address.norm)
    if member and await Seat.of(ctx.tenant).filter(account_id=account.id, member_id=member.id).exists():
        raise Refused("SEATED_ALREADY", "They have a seat in this account.", ["email"])


async def _still_open(ctx: Context, found: Invitation | None) -> Invitation | None:
    """The invitation, unless its time has passed: then it makes room for another."""
    if found is None or found.expires_at > ctx.now():
        return found
    await _end(ctx, found)
    return None


async def _with_role(ctx: Context, invitation: Invitation, role: SeatRole) -> Invitation:
    if invitation.seat_role is not role:
        await _check_manager(ctx, invitation)
        invitation.seat_role = role
        await invitation.save(update_fields=["seat_role"])
    return invitation


async def _end(ctx: Context, invitation: Invitation) -> None:
    invitation.revoked_at = ctx.now()
    await invitation.save(update_fields=["revoked_at"])
    emit(ctx, InvitationRevoked(invitation, kind=str(invitation.kind)))


def _open(ctx: Context) -> QuerySet[Invitation]:
    """Invitations that were neither accepted nor taken back."""
    return Invitation.of(ctx.tenant).filter(accepted_at__isnull=True, revoked_at__isnull=True)


def _good(ctx: Context) -> QuerySet[Invitation]:
    return _open(ctx).filter(expires_at__gt=ctx.now())


def _has_login(member: Member | None) -> bool:
    return member is not None and member.email_confirmed_at is not None


def _sign_in_first() -> Refused:
    return Refused("SIGN_IN_FIRST", "This address has a login: sign in, then open the link once more.")


def _invalid() -> Refused:
    return Refused("LINK_INVALID", "This link has been used, has expired, or was taken back.", ["token"])
