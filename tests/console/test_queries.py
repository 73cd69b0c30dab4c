"""A page of many asks the database no oftener than a page of one."""

import secrets
from typing import Any

from tenure.context import Context
from tests.console.costs import counted
from tests.door import Door
from tests.identity.support import VIEWER
from tests.subscriptions.shop import REFUND, buy, new_shop

SCREENS = {
    "payments": """query ($first: Int!) { payments(first: $first) { nodes { provider account { name }
      invoice { number account { name } subscription { status account { name } arrears { openInvoices } } } } } }""",
    "refunds": "query ($first: Int!) { refunds(first: $first) { nodes { payment { account { name } } } } }",
    "creditNotes": """query ($first: Int!) { creditNotes(first: $first) { nodes { account { name }
      invoice { number } lines { description } } } }""",
    "memberTimeline": """query ($first: Int!, $member: ID!) {
      memberTimeline(member: $member, types: ["payment.attempted", "payment.succeeded"], first: $first) { nodes {
      type actor { name onBehalfOfName } subject { id } } } }""",
    "memberNotes": """query ($first: Int!, $member: ID!) { memberNotes(member: $member, first: $first) { nodes {
      text writer { name } member { name } } } }""",
    "search": 'query ($first: Int!) { search(query: "buyer", first: $first) { title node { id } } }',
    "agenda": """query ($first: Int!) { agenda(kinds: ["subscription.period_end"], first: $first) { nodes {
      dueAt subject { id } } } }""",
    "members": """query ($first: Int!) { members(first: $first) { nodes { sessions { device }
      seats { role account { subscriptions(first: 2) { nodes { status } } invoices(first: 2) { nodes { number } } } }
      avatar { url } files(first: 2) { nodes { name url account { name } } } } } }""",
}
NOTE = """mutation ($member: ID!, $text: String!, $key: String!) {
  memberNoteCreate(input: {member: $member, text: $text}) @idempotent(key: $key) { userErrors { message } } }"""


async def _asked(door: Door, document: str, name: str, **given: Any) -> tuple[int, int]:
    """How many there were on the page, and how many queries that took."""
    with counted() as found:
        answer = (await door(document, given))[name]
    return len(answer if isinstance(answer, list) else answer["nodes"]), len(found)


async def test_many_cost_no_more_queries_than_one(api: Door, system: Context) -> None:
    offer = await (await new_shop(system)).offer()
    staff = await api.staff()
    for number in range(3):
        buyer = await api.member(f"buyer{number}@example.com")
        invoice = (await buy(buyer, offer))["checkout"]["invoice"]["id"]
        member = (await buyer(VIEWER))["viewer"]["member"]["id"]
        await staff(REFUND, {"invoice": invoice, "amount": None, "end": False, "key": secrets.token_hex(8)})
    for text in "abc":
        await staff(NOTE, {"member": member, "text": text, "key": text})
    for name, document in SCREENS.items():
        given = {"member": member} if "$member" in document else {}
        await _asked(staff, document, name, first=3, **given)
        one, for_one = await _asked(staff, document, name, first=1, **given)
        many, for_many = await _asked(staff, document, name, first=3, **given)
        assert one == 1 < many, name
        assert for_many <= for_one, name
