"""What was given and granted at the club: a gift that waits to be redeemed, and a feature for a helper."""

from dataclasses import replace

from models import database
from models.accounts import Account
from models.catalogue import Feature, Offer
from models.subscriptions import Entitlement
from tenure.access import MEMBERS
from tenure.context import Actor, ActorKind, Claim
from tenure.seed.people import GOOD
from tenure.seed.stories import World
from tenure.subscriptions import gifting, grants, standing
from tenure.subscriptions.gifting import Present
from tenure.subscriptions.grants import Grant

GIVES, HELPS = 6, 7
FRIEND = "newcomer@example.com"


async def wrap(world: World) -> None:
    """A member has given three months to a friend, and the office thanks another one. Again it finds what is there."""
    ctx = world.system(world.present.now())
    giver = replace(ctx, actor=Actor(ActorKind.MEMBER, world.members[GIVES], MEMBERS))
    async with database.for_tenant(ctx.tenant, reading=True):
        monthly = await Offer.of(ctx.tenant).get(code="monthly")
        feature = await Feature.of(ctx.tenant).filter(kind="BOOLEAN").order_by("id").first()
        helper = replace(ctx, actor=Actor(ActorKind.MEMBER, world.members[HELPS], MEMBERS))
        account: Account = await standing.own_account(helper)
        is_granted = await Entitlement.of(ctx.tenant).filter(account_id=account.id, source="GRANT").exists()
    present = Present(monthly.id, 3, to_email=FRIEND, message="See you at the boathouse!", method=GOOD)
    await gifting.purchase(giver.claiming(Claim("demo", "gift", "")), present)
    if feature is not None and not is_granted:
        await grants.grant(ctx, Grant(account.id, feature.id, "Looks after the boathouse on Sundays."))
