"""How a person becomes a member: they sign up, and prove that the address is theirs.

Whether an address has a login already is told to nobody but its owner, by letter: the answer is the same, and takes as
long. A password counts only together with the link that was mailed for it, so that nobody can wait at somebody else's
address with a password of their own.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from models.identity import Credential, LinkPurpose, Member, MemberStatus
from tenure.accounts import opening
from tenure.context import Context
from tenure.events import MemberEmailConfirmed, MemberSignedUp, emit
from tenure.identity import addresses, credentials, links, passwords, people, throttle
from tenure.identity.addresses import EmailAddress
from tenure.identity.throttle import Operation
from tenure.kit import clock, ids
from tenure.messaging import letters
from tenure.transactions import transactional

ANSWER_SECONDS = 0.25
"""A sign-up is answered at a multiple of this, so that its duration tells nothing."""


async def sign_up(ctx: Context, email: str, password: str, name: str, locale: str | None = None) -> None:
    """Make a login and mail a link that confirms the address; an address that has one gets a letter that says so.

    Raises `Refused` for what is wrong with the input, and `RateLimited`.
    """
    # A key would keep a digest of the input, password included; sent twice, a sign-up does no harm.
    ctx = ctx.claiming(None)
    address, cleaned = addresses.parse(email), people.name(name)
    spoken = people.locale(locale) if locale else ctx.business.locale
    passwords.check(password, (address.norm, cleaned, ctx.business.slug))
    async with _evenly():
        await throttle.count(ctx, Operation.SIGN_UP, address.norm)
        hashed = await ctx.services.passwords.hash(password)
        await _register(ctx, address, cleaned, spoken, hashed)


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
    member = await Member.of(ctx.tenant).select_for_update().get(email_norm=address.norm)
    if member.id != fresh.id:
        return member, False
    emit(ctx, MemberSignedUp(member, locale=locale, source=ctx.attribution.get("source")))
    await opening.open_personal(ctx, member)
    return member, True


@transactional
async def _register(ctx: Context, address: EmailAddress, name: str, locale: str, password_hash: str) -> None:
    member, _ = await make_member(ctx, address, name, locale)
    if member.email_confirmed_at is None:
        await credentials.store(ctx, member.id, password_hash)
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


@asynccontextmanager
async def _evenly() -> AsyncIterator[None]:
    """Answer at a multiple of ANSWER_SECONDS, whether it goes well or not."""
    began = clock.monotonic()
    try:
        yield
    finally:
        elapsed = clock.monotonic() - began
        await asyncio.sleep(ANSWER_SECONDS - elapsed % ANSWER_SECONDS)
