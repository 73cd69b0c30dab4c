"""What members do, through the same rules that serve them: nothing here writes a row that a rule could write."""

import copy
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from models import database
from models.billing import Invoice, InvoiceStatus
from models.files import FilePurpose
from models.identity import Member
from models.privacy import ConsentSource
from models.subscriptions import LIVE, Checkout, CheckoutStatus, Subscription
from tenure import idempotency
from tenure.access import MEMBERS
from tenure.context import Actor, ActorKind, Claim, Context
from tenure.files import avatars, keys, uploads
from tenure.identity import answers, credentials, signing_up
from tenure.identity.addresses import EmailAddress
from tenure.kit.refusals import Unavailable
from tenure.privacy import consents
from tenure.privacy.consents import Agreed
from tenure.seed import club, wares
from tenure.seed.people import DECLINED, EXPIRING, GOOD, Deed, Person, Step
from tenure.seed.pictures import picture
from tenure.subscriptions import canceling, checkout, pausing, refunds, renewal, standing
from tenure.subscriptions.orders import Order
from tenure.subscriptions.pausing import Pause
from tenure.transactions import transactional

PAPER = """\
Harbour Rowing Club - float plan

Boat: Kittiwake. Out: 07:10. Back: 08:40. Course: to the lighthouse and home with the tide.
Wind: two, from the south-west. Water: flat. Seen: one seal.
"""


READS_THE_LETTER, ANSWERS = 3, 4
"""Every so manieth member agrees to the club letter, or says something of themselves."""


@dataclass(slots=True)
class World:
    """The business at any instant of its past; who has joined, and what can be bought."""

    present: Context
    password: str
    shop: wares.Shop | None = None
    members: dict[int, UUID] = field(default_factory=dict)

    def system(self, at: datetime) -> Context:
        """The system itself, then."""
        business = copy.copy(self.present.business)
        business.clock = at
        return replace(self.present, business=business)

    def acting(self, step: Step, at: datetime) -> Context:
        """The member, then. What they did before an interruption is found by its key."""
        actor = Actor(ActorKind.MEMBER, self.members[step.person.number], MEMBERS)
        return self.once(replace(self.system(at), actor=actor), step)

    def once(self, ctx: Context, step: Step) -> Context:
        return ctx.claiming(Claim("demo", step.key, ""))


async def open_doors(world: World, at: datetime) -> None:
    """The club opens: there is something to buy and something to read."""
    ctx = world.system(at)
    world.shop = await wares.open_shop(ctx)
    await club.publish_pages(ctx)
    await club.ask(ctx)


async def take(world: World, step: Step, at: datetime) -> None:
    """Do what the step says, then."""
    if step.deed is Deed.JOIN:
        await _join(world, step, at)
    else:
        await _DEEDS[step.deed](world, step, world.acting(step, at))


async def _join(world: World, step: Step, at: datetime) -> None:
    ctx = replace(world.once(world.system(at), step), action="memberSignUp")
    world.members[step.person.number] = (await _joined(ctx, step.person)).id
    if step.person.number == 0:
        hashed = await ctx.services.passwords.hash(world.password)
        await _let_log_in(ctx.claiming(None), world.members[0], hashed)


@transactional
async def _joined(ctx: Context, person: Person) -> Member:
    """A member who has confirmed their address. Nobody mails them, and only one of them needs a password."""
    address = EmailAddress(person.email, person.email)
    member, _ = await signing_up.make_member(ctx, address, person.name, ctx.business.locale)
    await signing_up.mark_confirmed(ctx, member)
    if person.number % READS_THE_LETTER == 0:
        agreed, digest = [Agreed(club.LETTER, 1)], consents.address_digest(ctx)
        await consents.record_all(ctx, member, agreed, ConsentSource.SIGN_UP, digest)
    if person.number % ANSWERS == 0:
        level = club.LEVELS[person.number % len(club.LEVELS)]
        await answers.write(ctx, member.id, {"level": level, "swims": "true", "locker": str(100 + person.number)})
    return member


@transactional
async def _let_log_in(ctx: Context, member_id: UUID, hashed: str) -> None:
    await credentials.store(ctx, member_id, hashed)


async def _look(world: World, step: Step, ctx: Context) -> None:
    """Begins to buy and thinks better of it."""
    await checkout.create(ctx, Order(_offer(world, step.detail)))


async def _buy(world: World, step: Step, ctx: Context) -> None:
    await _pay(world, step, ctx, GOOD)


async def _buy_on_a_dying_card(world: World, step: Step, ctx: Context) -> None:
    await _pay(world, step, ctx, EXPIRING)


async def _buy_with_a_coupon(world: World, step: Step, ctx: Context) -> None:
    begun = await checkout.create(ctx, Order(_offer(world, step.detail), coupons=[wares.COUPON]))
    await checkout.pay(_second(ctx), begun.id, GOOD)


async def _pause(world: World, step: Step, ctx: Context) -> None:
    """It rests when the period ends that is paid."""
    subscription = await _live(ctx)
    if subscription is not None and subscription.pause_at_end is False:
        await pausing.pause(ctx, subscription.id, Pause(at_end=True))


async def _be_declined(world: World, step: Step, ctx: Context) -> None:
    await _pay(world, step, ctx, DECLINED)


async def _pay(world: World, step: Step, ctx: Context, card: str) -> None:
    """Nothing where it was done before an interruption: the checkout that was open then is not open any more."""
    paying = _second(ctx)
    try:
        if await idempotency.earlier(paying) is not None:
            return
    except idempotency.InProgress as waits:
        raise Unavailable(retryAfter=1) from waits
    begun = await _begun(world, step, ctx)
    await checkout.pay(paying, begun.id, card)


async def _begun(world: World, step: Step, ctx: Context) -> Checkout:
    """The checkout that is still open from a declined card, or a new one."""
    async with database.for_tenant(ctx.tenant, reading=True):
        opened = await Checkout.of(ctx.tenant).filter(member_id=ctx.member, status=CheckoutStatus.OPEN).first()
    return opened or await checkout.create(ctx, Order(_offer(world, step.detail)))


async def _pay_what_is_owed(world: World, step: Step, ctx: Context) -> None:
    invoice = await _invoice(ctx, InvoiceStatus.OPEN)
    if invoice is not None:
        await renewal.pay_invoice(ctx, invoice.id, step.detail)


async def _cancel(world: World, step: Step, ctx: Context) -> None:
    subscription = await _live(ctx)
    if subscription is not None and subscription.ends_at is None:
        await canceling.cancel(ctx, subscription.id)


async def _stay_after_all(world: World, step: Step, ctx: Context) -> None:
    subscription = await _live(ctx)
    if subscription is not None and subscription.ends_at is not None:
        await canceling.reactivate(ctx, subscription.id)


async def _be_refunded(world: World, step: Step, ctx: Context) -> None:
    """Staff gives the money back, and with it the membership ends."""
    invoice = await _invoice(ctx, InvoiceStatus.PAID)
    if invoice is not None and not invoice.credited_minor:
        staff = replace(ctx, actor=world.present.actor)
        await refunds.refund(staff, refunds.Wish(invoice.id, reason="Changed their mind", ends_subscription=True))


async def _show_a_face(world: World, step: Step, ctx: Context) -> None:
    content = await _uploaded(ctx, FilePurpose.AVATAR, "me.png", "image/png", picture(step.person.number))
    await avatars.set_avatar(ctx.claiming(None), content)


async def _leave_a_paper(world: World, step: Step, ctx: Context) -> None:
    await _uploaded(ctx, FilePurpose.DOCUMENT, "float-plan.txt", "text/plain", PAPER.encode())


async def _uploaded(ctx: Context, purpose: FilePurpose, name: str, kind: str, content: bytes) -> UUID:
    """As a browser would upload it, but that the bytes need no way through HTTP."""
    file = await uploads.create(ctx, purpose, name, kind, len(content))
    await ctx.services.storage.put(keys.incoming(file), content, kind)
    return (await uploads.complete(ctx.claiming(None), file.id)).id


async def _live(ctx: Context) -> Subscription | None:
    async with database.for_tenant(ctx.tenant, reading=True):
        live = Subscription.of(ctx.tenant).filter(account_id=await _account(ctx), status__in=sorted(map(str, LIVE)))
        return await live.first()


async def _invoice(ctx: Context, status: InvoiceStatus) -> Invoice | None:
    """The oldest invoice of that status on which something was or is to be paid."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = Invoice.of(ctx.tenant).filter(account_id=await _account(ctx), status=status, total_minor__gt=0)
        return await found.order_by("created_at").first()


async def _account(ctx: Context) -> UUID:
    return (await standing.own_account(ctx)).id


def _offer(world: World, name: str) -> UUID:
    assert world.shop is not None
    offer: UUID = getattr(world.shop, name)
    return offer


def _second(ctx: Context) -> Context:
    """For the second rule of a step: keys are counted for each rule by itself."""
    assert ctx.claim is not None
    return ctx.claiming(replace(ctx.claim, mutation="demo pay"))


_DEEDS: dict[Deed, Callable[[World, Step, Context], Awaitable[None]]] = {
    Deed.LOOK: _look,
    Deed.BUY: _buy,
    Deed.BE_DECLINED: _be_declined,
    Deed.PAY_WHAT_IS_OWED: _pay_what_is_owed,
    Deed.BUY_ON_A_DYING_CARD: _buy_on_a_dying_card,
    Deed.BUY_WITH_A_COUPON: _buy_with_a_coupon,
    Deed.PAUSE: _pause,
    Deed.CANCEL: _cancel,
    Deed.STAY_AFTER_ALL: _stay_after_all,
    Deed.BE_REFUNDED: _be_refunded,
    Deed.SHOW_A_FACE: _show_a_face,
    Deed.LEAVE_A_PAPER: _leave_a_paper,
}
