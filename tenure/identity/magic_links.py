"""Signing in by a link in a letter: who reads the member's mail is the member."""

from uuid import UUID

from models.identity import Credential, LinkPurpose, Member, MemberStatus, Session
from tenure import settings
from tenure.abuse import captchas
from tenure.context import Context
from tenure.identity import addresses, entering, links, policy, signing_up, throttle
from tenure.identity.entering import Challenged
from tenure.identity.sessions import SignedIn
from tenure.identity.throttle import Operation
from tenure.jobs import enqueue, job
from tenure.kit import secrets
from tenure.kit.refusals import Refused
from tenure.messaging import letters
from tenure.transactions import transactional


async def request(ctx: Context, email: str, *, captcha: str | None = None) -> None:
    """Mail a link that signs in, where the address has a login. The answer is the same where it has none.

    Raises `Refused` for what is no address and where the business does not offer it, `CaptchaRequired`, and
    `RateLimited`.
    """
    await _check_offered(ctx)
    address = addresses.parse(email)
    await captchas.check(ctx, Operation.MAGIC_LINK, address.norm, captcha)
    await throttle.count(ctx, Operation.MAGIC_LINK, address.norm)
    await _request(ctx, address.norm)


async def sign_in(ctx: Context, token: str) -> SignedIn | Challenged:
    """A session by the link, which proves the address as well; or what is asked before it. Raises `Refused`."""
    await _check_offered(ctx)
    proof = secrets.token()
    outcome = await _enter(ctx.claiming(None), token, proof)
    return SignedIn(outcome, proof) if isinstance(outcome, Session) else outcome


@transactional
async def _request(ctx: Context, email_norm: str) -> None:
    """Leave the writing to a job, for unknown addresses too: the answer is on its way equally soon."""
    member = await Member.of(ctx.tenant).get_or_none(email_norm=email_norm)
    await enqueue(ctx, "magic_link.mail", member_id=member.id if member else "")


@job("magic_link.mail")
async def mail(ctx: Context, member_id: str) -> None:
    if member_id:
        await _mail(ctx, UUID(member_id))


@transactional
async def _mail(ctx: Context, member_id: UUID) -> None:
    member = await Member.locked(ctx.tenant, member_id)
    if member.status is not MemberStatus.ACTIVE:
        return
    await links.spend(ctx, member, LinkPurpose.SIGN_IN)
    url = await links.create(ctx, member, LinkPurpose.SIGN_IN)
    await letters.tell(ctx, "magic_link", member, url=url)


@transactional
async def _enter(ctx: Context, token: str, proof: str) -> Session | Challenged:
    member = (await links.use(ctx, token, LinkPurpose.SIGN_IN)).member
    if member.email_confirmed_at is None:
        # Whoever signed up with this address, and chose that password, need not be who reads its mail.
        await Credential.of(ctx.tenant).filter(member_id=member.id).delete()
        await signing_up.mark_confirmed(ctx, member)
    return await entering.begin(ctx, member.id, proof)


async def _check_offered(ctx: Context) -> None:
    if not await settings.value(ctx, policy.MAGIC_LINKS):
        raise Refused("MAGIC_LINKS_OFF", "Sign-in links are turned off. Sign in with your password.")
