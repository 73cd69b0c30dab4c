"""Businesses, the hosts that are theirs, their brand, and the clocks of those that are tests."""

from schema.tenants.businesses import BusinessesMutation, BusinessesQuery
from schema.tenants.domains import DomainsMutation, DomainsQuery

QUERIES = (BusinessesQuery, DomainsQuery)
MUTATIONS = (BusinessesMutation, DomainsMutation)
