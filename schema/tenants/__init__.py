"""Businesses, the hosts that are theirs, their brand, and the clocks of those that are tests."""

from schema.tenants.businesses import BusinessesMutation, BusinessesQuery

QUERIES = (BusinessesQuery,)
MUTATIONS = (BusinessesMutation,)
