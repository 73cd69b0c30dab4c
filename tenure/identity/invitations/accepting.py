"""Taking up the place that one was asked to: as who is signed in, or with a new login."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from models import database
from models.accounts import Account
from models.identity import Invitation, InvitationKind, Member, MemberStatus, Session
from tenure.accounts import seats
from tenure.context import SYSTEM, ActorKind, Context
from tenure.identity import credentials, passwords, people, roles, sessions, signing_up
from tenure.identity.addresses import EmailAddress
from tenure.identity.invitations import bringing, waiting
from tenure.identity.invitations.mailing import PURPOSE
from tenure.identity.roles import Role
from tenure.identity.sessions import SignedIn
from tenure.kit import secrets
from tenure.kit.refusals import Refused
from tenure.transactions import transactional


@dataclass(frozen=True, slots=True)
class Shown:
    """What whoever holds the link may know of it. `account` is None where it is to become staff."""

    invitation: Invitation
    account: Account | None
    inviter: Member | None
    has_login: bool
    roles: Sequence[Role] = ()

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

    @property
    def role_names(self) -> list[str]:
        """Of the roles of staff."""
        return [roles.title(role) for role in self.roles]


@dataclass(frozen=True, slots=True)
class Accepted:
    """A place that was taken up, and the session of who made their login by it."""

    invitation: Invitation
    member: Member
    signed_in: SignedIn | None


async def shown(ctx: Context, token: str) -> Shown:
    """What the link stands for, while it is good. Raises `Refused`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        invitation = await _of_token(ctx, token)
        member = await Member.of(ctx.tenant).get_or_none(email_norm=invitation.email_norm)
        account = await Account.named(ctx.tenant, invitation.account_id) if invitation.account_id else None
        inviter = await Member.named(ctx.tenant, invitation.invited_by) if invitation.invited_by else None
        brought = await bringing.of(ctx, invitation)
    bringing.check_there(brought)
    return Shown(invitation, account, inviter, _has_login(member), brought)


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
        raise Refused(
            "INVITATION_FOR_ANOTHER", f"This invitation is for {invitation.email}. Sign in with that address."
        )
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
        raise Refused("MEMBER_SUSPENDED", "This login is suspended. Contact the staff of this site.")
    invitation.accepted_by = member.id
    await invitation.save(update_fields=["accepted_by"])
    if invitation.account_id is not None and invitation.seat_role is not None:
        account = await Account.locked(ctx.tenant, invitation.account_id)
        await seats.assign(ctx, account, member, invitation.seat_role)
    else:
        await _join_staff(ctx, invitation, member)


async def _join_staff(ctx: Context, invitation: Invitation, member: Member) -> None:
    brought = await bringing.locked(ctx, invitation)
    bringing.check_there(brought)
    await _check_inviter(ctx, invitation, brought)
    for role in brought:
        # The inviter's word counts, as it did when the letter was written; who accepts gives nothing of their own.
        await roles.grant(replace(ctx, actor=SYSTEM), member.id, roles.key_of(role))


async def _check_inviter(ctx: Context, invitation: Invitation, brought: Sequence[Role]) -> None:
    """Whoever was dismissed meanwhile, or may do less than the roles now do, brings nobody in. Raises `Refused`."""
    if invitation.invited_by is not None and not await roles.may_grant(ctx, invitation.invited_by, brought):
        raise waiting.invalid()


async def _used(ctx: Context, token: str) -> Invitation:
    """The invitation, used up. Its account is locked first, as everything that changes seats does. Raises `Refused`."""
    seen = await _of_token(ctx, token)
    if seen.account_id is not None:
        await Account.locked(ctx.tenant, seen.account_id)
    fresh = waiting.good(ctx).filter(id=seen.id, token_digest=seen.token_digest)
    if not await fresh.update(accepted_at=ctx.now()):
        raise waiting.invalid()
    return await Invitation.named(ctx.tenant, seen.id)


async def _of_token(ctx: Context, token: str) -> Invitation:
    try:
        ctx.services.config.keyring.verify(PURPOSE, ctx.tenant, token, ctx.now())
    except ValueError as error:
        raise waiting.invalid() from error
    found = await waiting.good(ctx).get_or_none(token_digest=secrets.digest(token))
    if found is None:
        raise waiting.invalid()
    return found


def _has_login(member: Member | None) -> bool:
    return member is not None and member.email_confirmed_at is not None


def _sign_in_first() -> Refused:
    return Refused("SIGN_IN_FIRST", "This email address already has a login. Sign in, then open the link again.")
