"""Agreements, the checkouts that lead to them, what can be done with them, and what they entitle to."""

from schema.subscriptions.agreements import Checkout, Entitlement, Subscription, SubscriptionChange
from schema.subscriptions.buying import BuyingMutation, BuyingQuery
from schema.subscriptions.keeping import KeepingMutation, KeepingQuery

QUERIES = [BuyingQuery, KeepingQuery]
MUTATIONS = [BuyingMutation, KeepingMutation]

__all__ = ["MUTATIONS", "QUERIES", "Checkout", "Entitlement", "Subscription", "SubscriptionChange"]
