"""What is sold, and on which terms."""

from models.catalogue.coupons import Coupon, CouponDuration, CouponRedemption, CouponScope, SubscriptionCoupon
from models.catalogue.offers import Offer, OfferBonus, OfferPrice, OfferStatus, OfferUpsell, TrialPhase
from models.catalogue.prices import RECURRING, IntervalUnit, Price, PriceTier
from models.catalogue.products import Consumption, Feature, FeatureKind, Product, ProductFeature

__all__ = [
    "RECURRING",
    "Consumption",
    "Coupon",
    "CouponDuration",
    "CouponRedemption",
    "CouponScope",
    "Feature",
    "FeatureKind",
    "IntervalUnit",
    "Offer",
    "OfferBonus",
    "OfferPrice",
    "OfferStatus",
    "OfferUpsell",
    "Price",
    "PriceTier",
    "Product",
    "ProductFeature",
    "SubscriptionCoupon",
    "TrialPhase",
]
