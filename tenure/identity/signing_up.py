"""How a person becomes a member: they sign up, and prove that the address is theirs.

Whether an address has a login already is told to nobody but its owner, by letter. What was sent is kept for a job that
makes the login, so that the answer is the same and costs the same work. A password counts only together with the link
that was mailed for it, so that nobody can wait at somebody else's address with a password of their own.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from uuid import UUID

from models import database
from models.identity import Credential, LinkPurpose, Member, MemberStatus
from models.privacy import ConsentSource, SignUp
from tenure.abuse import captchas
from tenure.accounts import opening
from tenure.context import Context
from tenure.events import MemberEmailConfirmed, MemberSignedUp, emit
from tenure.identity import addresses, credentials, links, passwords, people, throttle
from tenure.identity.addresses import EmailAddress
from tenure.identity.throttle import Operation
from tenure.jobs import enqueue, job
from tenure.kit import ids
from tenure.messaging import letters
from tenure.privacy import consents
from tenure.privacy.consents import Agreed
from tenure.transactions import transactional


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What somebody said of themselves, checked."""

    address: EmailAddress
    name: str
    locale: str
    consents: Sequence[Agreed]


async def sign_up(
    ctx: Context,
    email: str,
    password: str,
    name: str,
    locale: str | None = None,
    *,
    agreed: Sequence[Agreed] = (),
    captcha: str | None = None,
) -> None:
    """Have a login made and a link mailed that confirms the address; who has one gets a letter that says so.

    Raises `Refused` for what is wrong with the input, `CaptchaRequired`, and `RateLimited`.
    """
    # A key would keep a digest of the input, password included; sent twice, a sign-up does no harm.
    ctx = ctx.claiming(None)
    address, cleaned = addresses.parse(email), people.name(name)
    spoken = people.locale(locale) if locale else ctx.business.locale
    await passwords.check_new(ctx, password, (address.norm, cleaned, ctx.business.slug))
    async with database.for_tenant(ctx.tenant, reading=True):
        given = await consents.check_required(ctx, agreed)
    await captchas.check(ctx, Operation.SIGN_UP, address.norm, captcha)
    await throttle.count(ctx, Operation.SIGN_UP, address.norm)
    hashed = await ctx.services.passwords.hash(password, throttle.network(ctx.address))
    await _leave(ctx, Newcomer(address, cleaned, spoken, given), hashed)


@transactional
async def _leave(ctx: Context, who: Newcomer, password_hash: str) -> None:
    """The same for every address: nothing is looked up here."""
    row = await SignUp.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        email=who.address.text,
        email_norm=who.address.norm,
        name=who.name,
        locale=who.locale,
        password_hash=password_hash,
        source=ctx.attribution.get("source"),
        consents=[asdict(one) for one in who.consents],
        address_digest=consents.address_digest(ctx),
        created_at=ctx.now(),
    )
    await enqueue(ctx, "member.sign_up", sign_up_id=row.id)


@job("member.sign_up")
async def make(ctx: Context, sign_up_id: str) -> None:
    await _make(ctx, UUID(sign_up_id))


@transactional
async def _make(ctx: Context, sign_up_id: UUID) -> None:
    """Make the login and forget what was sent. Once more there is nothing left to do."""
    row = await SignUp.of(ctx.tenant).select_for_update(no_key=True).get_or_none(id=sign_up_id)
    if row is None:
        return
    await row.delete()
    ctx = replace(ctx, attribution={"source": row.source} if row.source else {})
    await _register(ctx, row)


@transactional
async def confirm(ctx: Context, token: str) -> Member:
    """The address is theirs: they opened the link that was mailed there. Raises `Refused`."""
    used = await links.use(ctx, token, LinkPurpose.CONFIRM_EMAIL)
    replaced = Credential.of(ctx.tenant).filter(member_id=used.member.id, updated_at__gt=used.created_at)
    if used.member.email_confirmed_at is None:
        # Somebody signed up with this address after the link was mailed: that password is not its owner's.
        await replaced.delete()
        await mark_confirmed(ctx, used.member)
    return used.member


async def mark_confirmed(ctx: Context, member: Member) -> None:
    """Note that the address is theirs, in the open transaction."""
    if member.email_confirmed_at is None:
        member.email_confirmed_at = ctx.now()
        await member.save(update_fields=["email_confirmed_at"])
        emit(ctx, MemberEmailConfirmed(member))


async def mail_confirmation(ctx: Context, member: Member) -> None:
    """Mail a link that confirms the address, in the open transaction.

    It says nothing that whoever signed up has written: the letter may go to a stranger.
    """
    url = await links.create(ctx, member, LinkPurpose.CONFIRM_EMAIL)
    await letters.send(ctx, "confirm_email", member.email, member.id, locale=member.locale, url=url)


async def mail_welcome(ctx: Context, member: Member) -> None:
    """Mail somebody who was brought in a link that confirms the address, in the open transaction."""
    url = await links.create(ctx, member, LinkPurpose.CONFIRM_EMAIL)
    way_in = f"{ctx.origin}/login"
    await letters.send(ctx, "brought_in", member.email, member.id, locale=member.locale, url=url, sign_in_url=way_in)


async def make_member(ctx: Context, address: EmailAddress, name: str, locale: str) -> tuple[Member, bool]:
    """The member of that address, with an account of their own, and whether they are new. In the open transaction."""
    fresh = Member(
        tenant_id=ctx.tenant,
        id=ids.new(),
        email=address.text,
        email_norm=address.norm,
        name=name,
        status=MemberStatus.ACTIVE,
        locale=locale,
        zone=ctx.business.zone,
        created_at=ctx.now(),
    )
    # Of two sign-ups at once the second waits here for the first, and finds its row.
    await Member.bulk_create([fresh], ignore_conflicts=True)
    member = await Member.of(ctx.tenant).select_for_update(no_key=True).get(email_norm=address.norm)
    if member.id != fresh.id:
        return member, False
    emit(ctx, MemberSignedUp(member, locale=locale, source=ctx.attribution.get("source")))
    await opening.open_personal(ctx, member)
    return member, True


async def _register(ctx: Context, row: SignUp) -> None:
    member, is_new = await make_member(ctx, EmailAddress(row.email, row.email_norm), row.name, row.locale)
    if is_new:
        agreed = [Agreed(**one) for one in row.consents]
        await consents.record_all(ctx, member, agreed, ConsentSource.SIGN_UP, row.address_digest)
    if member.email_confirmed_at is None:
        await credentials.store(ctx, member.id, row.password_hash)
        await mail_confirmation(ctx, member)
        return
    await letters.send(
        ctx,
        "existing_account",
        member.email,
        member.id,
        locale=member.locale,
        sign_in_url=f"{ctx.origin}/login",
        reset_url=f"{ctx.origin}/reset-password",
    )
