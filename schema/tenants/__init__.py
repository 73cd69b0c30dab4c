"""Businesses, the hosts that are theirs, their brand, and the clocks of those that are tests."""

from schema.tenants.brand import BrandMutation, BrandQuery
from schema.tenants.businesses import BusinessesMutation, BusinessesQuery
from schema.tenants.clocks import ClocksMutation, ClocksQuery
from schema.tenants.domains import DomainsMutation, DomainsQuery

QUERIES = (BusinessesQuery, DomainsQuery, BrandQuery, ClocksQuery)
MUTATIONS = (BusinessesMutation, DomainsMutation, BrandMutation, ClocksMutation)
