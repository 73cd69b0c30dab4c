"""Whom a provider's word lets in, and as whom.

A member is found by the provider's own id of them, never by the address alone: an address that is somebody's confirmed
login asks for that login first. One that was never confirmed may have been typed in by anybody, to wait there for its
owner: what was set up with it counts no more.
"""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from models.identity import Credential, ExternalIdentity, IdentityProvider, LinkPurpose, Member
from tenure.context import Context
from tenure.events import ConnectionAdded, ConnectionRemoved, emit
from tenure.identity import addresses, entering, links, signing_up
from tenure.identity.addresses import EmailAddress
from tenure.identity.entering import Challenged
from tenure.identity.openid import providers
from tenure.identity.openid.flow import Vouched
from tenure.identity.openid.id_tokens import Claims
from tenure.identity.sessions import SignedIn
from tenure.kit import ids
from tenure.kit.refusals import NotFound, Refused
from tenure.kit.secrets import BadSeal
from tenure.messaging import letters
from tenure.transactions import transactional

PENDING_FOR = timedelta(minutes=15)
"""How long somebody may take to sign in, so as to connect what a provider said."""


@dataclass(frozen=True, slots=True)
class Pending:
    """Nothing is connected yet: the owner of the address has to sign in first. `kept` is for their browser."""

    kept: str


@dataclass(frozen=True, slots=True)
class Connected:
    """Who was signed in already comes in by the provider too from now on."""

    provider: IdentityProvider


async def enter(ctx: Context, vouched: Vouched, browser: str) -> SignedIn | Challenged | Pending | Connected:
    """Let in whom the provider vouched for: its word is one proof, as a password is. Raises `Refused`."""
    _check_domain(vouched)
    if vouched.linking is not None:
        return await _connect_present(ctx, vouched)
    member = await _settle(ctx, vouched)
    if member is None:
        return Pending(_kept(ctx, vouched, browser))
    return await entering.let_in(ctx, member.id)


def pending(ctx: Context, browser: str, kept: str) -> dict[str, str]:
    """What this browser is to connect: `provider`, `subject`, `email`. Raises `Refused`."""
    try:
        found: dict[str, str] = ctx.services.config.keyring.verify(_purpose(browser), ctx.tenant, kept, ctx.now())
    except BadSeal as error:
        raise Refused("SIGN_IN_STALE", "This took too long. Start again.") from error
    return found


@transactional
async def connect_pending(ctx: Context, browser: str, kept: str) -> IdentityProvider:
    """Connect what a provider said to the member who has signed in meanwhile.

    Raises `Refused`, `NotFound`, `Impersonated`.
    """
    ctx.require_oneself()
    said = pending(ctx, browser, kept)
    provider = await providers.usable(ctx, UUID(said["provider"]))
    member = await Member.locked(ctx.tenant, ctx.member)
    if addresses.parse(said["email"]).norm != member.email_norm:
        raise Refused(
            "CONNECTION_OF_ANOTHER",
            "This connection is for a different email address than the one that you signed in with.",
        )
    await _connect(ctx, member, provider, said["subject"], said["email"])
    return provider


@transactional
async def disconnect(ctx: Context, connection_id: UUID) -> None:
    """Come in by it no more: by the password, or a link to one's address. Raises `NotFound`, `StepUpRequired`."""
    ctx.require_fresh()
    member = await Member.locked(ctx.tenant, ctx.member)
    connection = await ExternalIdentity.locked(ctx.tenant, connection_id)
    if connection.member_id != member.id:
        raise NotFound
    await drop(ctx, member, connection)


async def drop(ctx: Context, member: Member, connection: ExternalIdentity) -> None:
    """Let nobody come in by it any more, in the open transaction."""
    provider = await IdentityProvider.named(ctx.tenant, connection.provider_id)
    await connection.delete()
    emit(ctx, ConnectionRemoved(member, provider=provider))


async def of_member(ctx: Context, member_id: UUID) -> list[ExternalIdentity]:
    """The oldest first."""
    return await ExternalIdentity.of(ctx.tenant).filter(member_id=member_id).order_by("created_at", "id")


@transactional
async def _settle(ctx: Context, vouched: Vouched) -> Member | None:
    """Whom the provider means; None where that is for a member to say who has not signed in yet."""
    claims, provider = vouched.claims, await providers.usable(ctx, vouched.provider.id)
    known = await _known(ctx, provider, claims.subject)
    if known is not None:
        known.email, known.last_used_at = claims.email or known.email, ctx.now()
        await known.save(update_fields=["email", "last_used_at"])
        return await Member.named(ctx.tenant, known.member_id)
    address = _vouched_for(provider, claims)
    member = await Member.of(ctx.tenant).select_for_update(no_key=True).get_or_none(email_norm=address.norm)
    if member is not None and member.email_confirmed_at is not None:
        return None
    member = await _welcome(ctx, provider, address, claims)
    if member is not None:
        await _connect(ctx, member, provider, claims.subject, address.text)
    return member


async def _welcome(ctx: Context, provider: IdentityProvider, address: EmailAddress, claims: Claims) -> Member | None:
    """The member of an address that nobody had confirmed; None where somebody just has."""
    if not provider.makes_members:
        raise Refused("MEMBER_UNKNOWN", f"No member here has your {provider.name} email address.")
    name = claims.name or address.text.partition("@")[0]
    member, is_new = await signing_up.make_member(ctx, address, name, claims.locale or ctx.business.locale)
    if member.email_confirmed_at is not None:
        return None
    if not is_new:  # whoever typed the address in before may not have been its owner
        await Credential.of(ctx.tenant).filter(member_id=member.id).delete()
        await links.spend(ctx, member, LinkPurpose.CONFIRM_EMAIL)
        await links.spend(ctx, member, LinkPurpose.RESET_PASSWORD)
    await signing_up.mark_confirmed(ctx, member)
    return member


@transactional
async def _connect_present(ctx: Context, vouched: Vouched) -> Connected:
    """Connect the provider to who had asked for it, and is still signed in. Raises `Impersonated`."""
    ctx.require_oneself()
    if vouched.linking != ctx.member:
        raise Refused("SIGN_IN_STALE", "Someone else is signed in now. Start again.")
    provider = await providers.usable(ctx, vouched.provider.id)
    member = await Member.locked(ctx.tenant, ctx.member)
    await _connect(ctx, member, provider, vouched.claims.subject, vouched.claims.email)
    return Connected(provider)


async def _connect(ctx: Context, member: Member, provider: IdentityProvider, subject: str, email: str) -> None:
    connection = ExternalIdentity(
        tenant_id=ctx.tenant,
        id=ids.new(),
        member_id=member.id,
        provider_id=provider.id,
        subject=subject,
        email=email,
        last_used_at=ctx.now(),
        created_at=ctx.now(),
    )
    if await connection.insert_unless("provider_id", "subject"):
        emit(ctx, ConnectionAdded(member, provider=provider))
        url = f"{ctx.origin}/account/connections"
        await letters.tell(ctx, "connection_added", member, provider=provider.name, url=url)
        return
    known = await _known(ctx, provider, subject)
    if known is None or known.member_id != member.id:
        raise Refused("CONNECTION_TAKEN", f"This {provider.name} login is already connected to another member.")


async def _known(ctx: Context, provider: IdentityProvider, subject: str) -> ExternalIdentity | None:
    connections = ExternalIdentity.of(ctx.tenant).select_for_update(no_key=True)
    return await connections.get_or_none(provider_id=provider.id, subject=subject)


def _check_domain(vouched: Vouched) -> None:
    """Where only some domains are let in, the provider must vouch for an address in one. Raises `Refused`."""
    claims, provider = vouched.claims, vouched.provider
    if not provider.domains:
        return
    address = addresses.optional(claims.email) if claims.is_verified else None
    if address is None or not providers.allows(provider, address.norm):
        raise Refused("DOMAIN_NOT_ALLOWED", f"You can't sign in with {provider.name} using this email address.")


def _vouched_for(provider: IdentityProvider, claims: Claims) -> EmailAddress:
    address = addresses.optional(claims.email) if claims.is_verified else None
    if address is None:
        raise Refused(
            "EMAIL_UNVERIFIED", f"{provider.name} has not verified your email address. Verify it there first."
        )
    return address


def _kept(ctx: Context, vouched: Vouched, browser: str) -> str:
    said = {
        "provider": str(vouched.provider.id),
        "subject": vouched.claims.subject,
        "email": vouched.claims.email,
        "wanted": vouched.wanted,
    }
    return ctx.services.config.keyring.sign(_purpose(browser), ctx.tenant, said, ctx.now() + PENDING_FOR)


def _purpose(browser: str) -> str:
    return f"openid-pending:{browser}"
