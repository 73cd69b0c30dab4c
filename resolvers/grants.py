"""What staff give an account without a subscription."""

from typing import Any

from models.accounts import Account
from models.catalogue import Feature
from models.subscriptions import Entitlement
from resolvers import ids
from resolvers.asking import Asking
from tenure.subscriptions import grants
from tenure.subscriptions.grants import Grant


async def grant(asking: Asking, given: Any) -> Entitlement:
    account, feature = ids.key(Account, given.account), ids.key(Feature, given.feature)
    return await grants.grant(asking.ctx, Grant(account, feature, given.reason, given.amount, given.until))


async def revoke(asking: Asking, given: Any) -> Entitlement:
    return await grants.withdraw(asking.ctx, ids.key(Entitlement, given.entitlement), given.reason)
