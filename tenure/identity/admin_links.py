"""The first administrator comes by a link that works once, never by a default password."""

from dataclasses import replace

from models.identity import LinkPurpose, Member, Session, StaffRole
from tenure.context import SYSTEM, Context
from tenure.identity import addresses, links, roles, sessions, signing_up
from tenure.identity.addresses import EmailAddress
from tenure.identity.sessions import SignedIn
from tenure.kit import secrets
from tenure.transactions import transactional

NAME = "Administrator"


@transactional
async def create(ctx: Context, email: str | None = None) -> str:
    """The address of a page that makes its visitor an owner and signs them in: once, within 24 hours.

    `email` is whose login that will be, made where it is new; without one, `admin` at the tenant's own host. Raises
    `Refused` for what is no address.
    """
    member, _ = await signing_up.make_member(ctx, _address(ctx, email), NAME, ctx.business.locale)
    await links.spend(ctx, member, LinkPurpose.ADMINISTRATOR)
    return await links.create(ctx, member, LinkPurpose.ADMINISTRATOR)


async def accept(ctx: Context, token: str) -> SignedIn:
    """Make the visitor an owner and sign them in. Raises `Refused`."""
    proof = secrets.token()
    return SignedIn(await _accept(ctx.claiming(None), token, proof), proof)


@transactional
async def _accept(ctx: Context, token: str, proof: str) -> Session:
    member = (await links.use(ctx, token, LinkPurpose.ADMINISTRATOR)).member
    await _raise(ctx, member)
    return await sessions.begin(ctx, member, proof)


async def _raise(ctx: Context, member: Member) -> None:
    """Whoever has the machine vouches for the address and for the role: the link is their word."""
    await signing_up.mark_confirmed(ctx, member)
    await roles.grant(replace(ctx, actor=SYSTEM), member.id, StaffRole.OWNER)


def _address(ctx: Context, email: str | None) -> EmailAddress:
    """The tenant's own may be none that a person could have: `admin@localhost`."""
    own = f"admin@{ctx.origin.partition('://')[2].partition(':')[0]}"
    if email is None or email.strip().casefold() == own.casefold():
        return EmailAddress(own, own.casefold())
    return addresses.parse(email)
