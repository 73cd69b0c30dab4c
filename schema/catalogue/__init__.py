"""What is sold: features, products, prices, offers and coupons."""

from schema.catalogue.answers import CatalogueQuery, Feature, Offer, Price, Product
from schema.catalogue.coupons import CouponMutation, CouponQuery
from schema.catalogue.offers import OffersMutation
from schema.catalogue.prices import PricesMutation
from schema.catalogue.products import ProductsMutation

__all__ = ["MUTATIONS", "QUERIES", "Feature", "Offer", "Price", "Product"]

QUERIES = (CatalogueQuery, CouponQuery)
MUTATIONS = (ProductsMutation, PricesMutation, OffersMutation, CouponMutation)
