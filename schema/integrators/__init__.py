"""Outgoing webhooks: where events are sent, and what became of each sending."""

from schema.integrators.deliveries import WebhookDeliveriesMutation, WebhookDeliveriesQuery
from schema.integrators.endpoints import WebhookEndpointsMutation, WebhookEndpointsQuery

QUERIES = (WebhookEndpointsQuery, WebhookDeliveriesQuery)
MUTATIONS = (WebhookEndpointsMutation, WebhookDeliveriesMutation)
