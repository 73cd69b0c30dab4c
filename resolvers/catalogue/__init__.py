"""Answers about what is sold: features, products, prices, offers and coupons."""
