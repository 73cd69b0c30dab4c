"""Agreements to pay for an offer, the checkouts that lead to them, and what they entitle to."""

from models.subscriptions.agreements import (
    BEHIND,
    GIVES_ACCESS,
    LIVE,
    RENEWABLE,
    RESTING,
    ChangeStatus,
    Collection,
    Origin,
    Subscription,
    SubscriptionChange,
    SubscriptionStatus,
    Term,
)
from models.subscriptions.checkouts import Checkout, CheckoutStatus, Gift, GiftStatus
from models.subscriptions.entitlements import Entitlement, EntitlementSource
from models.subscriptions.trials import TrialUse

__all__ = [
    "BEHIND",
    "GIVES_ACCESS",
    "LIVE",
    "RENEWABLE",
    "RESTING",
    "ChangeStatus",
    "Checkout",
    "CheckoutStatus",
    "Collection",
    "Entitlement",
    "EntitlementSource",
    "Gift",
    "GiftStatus",
    "Origin",
    "Subscription",
    "SubscriptionChange",
    "SubscriptionStatus",
    "Term",
    "TrialUse",
]
