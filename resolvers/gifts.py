"""Gifts: bought, redeemed, and seen by whoever gave them."""

from typing import Any

from models.accounts import Account
from models.catalogue import Offer
from models.payments import Payment, ProviderAccount
from models.subscriptions import Gift, Subscription
from resolvers import ids, previewing
from resolvers.asking import Asking
from tenure.access import Permission
from tenure.kit.refusals import NotFound
from tenure.subscriptions import gifting, gifts, previews, redeeming, standing
from tenure.subscriptions.gifting import Present
from tenure.subscriptions.previews import Preview
from tenure.subscriptions.redeeming import Redemption


async def of_account(asking: Asking, account: Account) -> list[Gift] | None:
    """None for who may not pay for it, staff who see subscriptions excepted."""
    try:
        await standing.check_paying(asking.ctx, account.id, Permission.SUBSCRIPTIONS_READ)
    except NotFound:
        return None
    return await asking.loaders.rows(Gift, "account_id", account.id)


async def purchase(asking: Asking, given: Any) -> tuple[Gift, str | None, Payment | None]:
    """The gift as it stands after its payment, its code, and the payment where there was one."""
    ctx = previewing.expecting(asking.ctx, "giftPurchase", given)
    outcome = await gifting.purchase(ctx, _present(given))
    await asking.renew()
    if isinstance(outcome, Gift):
        return outcome, gifts.code_of(asking.ctx, outcome), None
    gift = await Gift.of(asking.tenant).get(invoice_id=outcome.invoice_id)
    return gift, gifts.code_of(asking.ctx, gift), outcome


async def preview_purchase(asking: Asking, given: Any) -> Preview:
    found = await previews.give(asking.ctx, _present(given))
    return previewing.shown(asking.ctx, "giftPurchase", given, found)


def _present(given: Any) -> Present:
    return Present(
        ids.key(Offer, given.offer),
        given.periods,
        ids.optional_key(Account, given.account),
        given.to_email,
        given.message,
        given.converts,
        given.payment_method,
        ids.optional_key(ProviderAccount, given.provider_account),
    )


async def redeem(asking: Asking, given: Any) -> Subscription:
    wish = Redemption(given.code, ids.optional_key(Account, given.account), given.payment_method)
    return await redeeming.redeem(asking.ctx, wish)
