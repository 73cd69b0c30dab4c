"""Agreements, the checkouts that lead to them, what can be done with them, and what they entitle to."""

from schema.subscriptions.agreements import Entitlement, Subscription, SubscriptionChange
from schema.subscriptions.arranging import ArrangingMutation, ArrangingQuery
from schema.subscriptions.buying import BuyingMutation, BuyingQuery
from schema.subscriptions.checkouts import Checkout
from schema.subscriptions.gifts import Gift, GiftsMutation, GiftsQuery
from schema.subscriptions.granting import GrantingMutation
from schema.subscriptions.keeping import KeepingMutation, KeepingQuery
from schema.subscriptions.taking_over import TakingOverMutation, TakingOverQuery
from schema.subscriptions.withdrawing import WithdrawingMutation, WithdrawingQuery

QUERIES = [BuyingQuery, KeepingQuery, ArrangingQuery, GiftsQuery, TakingOverQuery, WithdrawingQuery]
MUTATIONS = [
    BuyingMutation,
    KeepingMutation,
    ArrangingMutation,
    GiftsMutation,
    GrantingMutation,
    TakingOverMutation,
    WithdrawingMutation,
]

__all__ = ["MUTATIONS", "QUERIES", "Checkout", "Entitlement", "Gift", "Subscription", "SubscriptionChange"]
