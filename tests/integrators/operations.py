"""The operations on endpoints and deliveries, as a client writes them."""

from typing import Any

from tests.door import Door

_REFUSALS = "userErrors { field message ... on WebhookUserError { code } }"
_ENDPOINT = """webhookEndpoint {
  id url description types document status disabledReason failingSince secrets { endsAt } }"""
CREATE = f"""mutation ($input: WebhookEndpointCreateInput!) {{
  webhookEndpointCreate(input: $input) {{ {_ENDPOINT} secret {_REFUSALS} }} }}"""
CREATE_ONCE = f"""mutation ($input: WebhookEndpointCreateInput!, $key: String!) {{
  webhookEndpointCreate(input: $input) @idempotent(key: $key) {{ {_ENDPOINT} secret {_REFUSALS} }} }}"""
UPDATE = f"""mutation ($input: WebhookEndpointUpdateInput!) {{
  webhookEndpointUpdate(input: $input) {{ {_ENDPOINT} {_REFUSALS} }} }}"""
ROTATE = f"""mutation ($input: WebhookEndpointSecretRotateInput!) {{
  webhookEndpointSecretRotate(input: $input) {{ {_ENDPOINT} secret {_REFUSALS} }} }}"""
REDELIVER_ONE = f"""mutation ($id: ID!) {{
  webhookDeliveryRedeliver(input: {{webhookDelivery: $id}}) {{ webhookDelivery {{ id state tries }} {_REFUSALS} }} }}"""
REDELIVER = f"""mutation ($input: WebhookEndpointRedeliverInput!) {{
  webhookEndpointRedeliver(input: $input) {{ deliveries {_REFUSALS} }} }}"""
TEST = f"""mutation ($id: ID!) {{
  webhookEndpointTest(input: {{webhookEndpoint: $id}}) {{
    webhookDelivery {{ id event isSample state }} {_REFUSALS} }} }}"""
ENDPOINT = """query ($id: ID!) { webhookEndpoint(id: $id) {
  id url status disabledReason failingSince permissions secrets { createdAt endsAt } } }"""
DELIVERIES = """query ($endpoint: ID, $states: [WebhookDeliveryState!], $webhookId: String) {
  webhookDeliveries(first: 50, webhookEndpoint: $endpoint, states: $states, webhookId: $webhookId) { nodes {
    id event eventType state tries nextAt doneAt isSample endpoint { id }
    attempts { number milliseconds url requestHeaders requestBody status error answerHeaders answerBody } } } }"""
EVENTS = "query ($types: [String!]) { events(first: 100, types: $types) { nodes { id cursor type payload } } }"


async def act(door: Door, verb: str, endpoint: str) -> dict[str, Any]:
    """Pause, Enable or Delete."""
    document = f"""mutation ($id: ID!) {{
      answer: webhookEndpoint{verb}(input: {{webhookEndpoint: $id}}) {{ {_ENDPOINT} {_REFUSALS} }} }}"""
    payload: dict[str, Any] = (await door(document, {"id": endpoint}))["answer"]
    return payload


async def deliveries(door: Door, endpoint: str | None = None, **chosen: Any) -> list[dict[str, Any]]:
    """The newest first."""
    found = await door(DELIVERIES, {"endpoint": endpoint, **chosen})
    nodes: list[dict[str, Any]] = found["webhookDeliveries"]["nodes"]
    return nodes


async def endpoint(door: Door, opaque: str) -> dict[str, Any]:
    found: dict[str, Any] = (await door(ENDPOINT, {"id": opaque}))["webhookEndpoint"]
    return found


async def told(door: Door, *types: str) -> list[dict[str, Any]]:
    """What the log has of these types."""
    nodes: list[dict[str, Any]] = (await door(EVENTS, {"types": list(types)}))["events"]["nodes"]
    return nodes
