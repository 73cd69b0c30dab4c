"""Where the quantity of an agreement is how many people may sit in the account."""

from models.accounts import Account
from tenure.context import Context
from tenure.kit.refusals import Refused
from tenure.subscriptions.agreed import Agreed


async def check(ctx: Context, terms: Agreed) -> None:
    """Raises `Refused` for fewer seats than are taken. From now on nobody else takes one, until the commit."""
    if not terms.product.is_seated:
        return
    taken = (await Account.locked(ctx.tenant, terms.account.id)).seats_taken
    if terms.quantity < taken:
        raise Refused("SEATS_TAKEN", f"{taken} seats are taken. Remove some of them first.", ["quantity"])


async def make_room(ctx: Context, terms: Agreed) -> None:
    """As many may sit in the account as are paid for, in the open transaction."""
    if terms.product.is_seated:
        account = await Account.locked(ctx.tenant, terms.account.id)
        account.seat_limit = max(terms.quantity, account.seats_taken)
        await account.save(update_fields=["seat_limit"])
