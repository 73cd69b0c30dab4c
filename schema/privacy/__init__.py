"""What is known of people, what they agree to, and how they are forgotten."""

from schema.privacy.consents import ConsentsMutation, ConsentsQuery
from schema.privacy.erasures import ErasuresMutation, ErasuresQuery
from schema.privacy.exports import ExportsMutation, ExportsQuery

QUERIES = (ConsentsQuery, ErasuresQuery, ExportsQuery)
MUTATIONS = (ConsentsMutation, ErasuresMutation, ExportsMutation)
