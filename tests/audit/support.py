"""The operations that the audit's tests send."""

from typing import Any

from tests.door import Door

LOG = """query ($filter: AuditFilter, $first: Int = 50, $after: String) {
  auditLog(filter: $filter, first: $first, after: $after) {
    nodes {
      id position action outcome code subject occurredAt changes hash previousHash
      actor { kind id onBehalfOf } detail { address device reason }
    }
    pageInfo { hasNextPage endCursor }
  }
}"""
VERIFY = """query ($after: BigInt) {
  auditVerification(after: $after) { isIntact isComplete checkedUpTo brokenAt head }
}"""
CREATE = """mutation ($name: String!) {
  roleCreate(input: {name: $name, permissions: [MEMBERS_READ]}) { role { id } userErrors { code } }
}"""


async def entries(door: Door, **wanted: Any) -> list[dict[str, Any]]:
    """The log, oldest first."""
    found: list[dict[str, Any]] = (await door(LOG, {"filter": wanted or None}))["auditLog"]["nodes"]
    return found[::-1]


async def verified(door: Door, **given: Any) -> dict[str, Any]:
    answer: dict[str, Any] = (await door(VERIFY, given))["auditVerification"]
    return answer


async def fill(door: Door, times: int) -> None:
    for number in range(times):
        answer = await door(CREATE, {"name": f"Role {number}"})
        assert answer["roleCreate"]["userErrors"] == []
