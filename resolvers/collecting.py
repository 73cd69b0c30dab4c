"""Answers about ways to pay and what is owed."""

from typing import Any

from models.accounts import Account
from models.payments import PaymentMethod
from models.subscriptions import Subscription
from resolvers import ids
from resolvers.asking import Asking
from tenure.subscriptions import paying


async def add_method(asking: Asking, given: Any) -> PaymentMethod:
    return await paying.add(asking.ctx, ids.optional_key(Account, given.account), given.payment_method)


async def choose_method(asking: Asking, given: Any) -> Subscription:
    subscription = ids.key(Subscription, given.subscription)
    return await paying.choose(asking.ctx, subscription, ids.key(PaymentMethod, given.payment_method))


async def remove_method(asking: Asking, given: Any) -> PaymentMethod:
    return await paying.remove(asking.ctx, ids.key(PaymentMethod, given.payment_method))
