"""The operations that the tests of accounts send."""

import re
import secrets
from typing import Any

from tenure.gateways.mail.mailbox import Received
from tests.door import Door
from tests.identity.support import letters

CREATE = """mutation ($name: String!, $key: String!) {
  accountCreate(input: {name: $name}) @idempotent(key: $key) {
    account { id kind name zone currency } userErrors { code field }
  }
}"""
UPDATE = """mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) {
  account { id name zone currency locale taxDetails { legalName taxId country city street }
    customFields { code value } }
  userErrors { code field }
} }"""
ACCOUNT = """query ($id: ID!) { account(id: $id) {
  id name kind zone currency seatLimit
  seats { id role member { id email name } }
  invitations { id email seatRole isExpired inviter { name } }
  powers { seats edits pays transfers }
  taxDetails { taxId }
  customFields { code value field { label isVisible } }
} }"""
INVITE = """mutation ($account: ID!, $email: String!, $role: SeatRole!) {
  seatInvite(input: {account: $account, email: $email, role: $role}) {
    invitation { id email seatRole } userErrors { code field }
  }
}"""
ACCEPT = """mutation ($token: String!, $name: String, $password: String) {
  invitationAccept(input: {token: $token, name: $name, password: $password, returnToken: true}) {
    token account { id name } member { id email } userErrors { code field message }
  }
}"""
RESEND = """mutation ($id: ID!) { invitationResend(input: {invitation: $id}) {
  invitation { id } userErrors { code } } }"""
REVOKE = """mutation ($id: ID!) { invitationRevoke(input: {invitation: $id}) {
  invitation { revokedAt } userErrors { code } } }"""
REMOVE = "mutation ($seat: ID!) { seatRemove(input: {seat: $seat}) { isRemoved userErrors { code } } }"
CHANGE_ROLE = """mutation ($seat: ID!, $role: SeatRole!) {
  seatRoleChange(input: {seat: $seat, role: $role}) { seat { role } userErrors { code } }
}"""
TRANSFER = """mutation ($account: ID!, $member: ID!) {
  accountOwnershipTransfer(input: {account: $account, member: $member}) {
    account { seats { role member { id } } } userErrors { code }
  }
}"""
LIMIT = """mutation ($account: ID!, $seats: Int) {
  accountSeatLimitSet(input: {account: $account, seats: $seats}) { account { seatLimit } userErrors { code } }
}"""
PREVIEW = """query ($token: String!) { invitationPreview(token: $token) {
  email kind accountName inviterName hasLogin } }"""
EVENTS = """query ($types: [String!]) { events(first: 100, types: $types) {
  nodes { type payload subject { id } } } }"""


async def answer(door: Door, document: str, **variables: Any) -> dict[str, Any]:
    """The payload of the document's one field."""
    found: dict[str, Any]
    (found,) = (await door(document, variables)).values()
    return found


async def company(owner: Door, name: str = "Acme") -> str:
    """The id of a company that the caller owns."""
    made = await answer(owner, CREATE, name=name, key=secrets.token_hex(8))
    assert made["userErrors"] == []
    return str(made["account"]["id"])


async def invited(door: Door, account: str, email: str, role: str = "MEMBER") -> str:
    """The invitation's id."""
    made = await answer(door, INVITE, account=account, email=email, role=role)
    assert made["userErrors"] == [], made
    return str(made["invitation"]["id"])


def link_in(letter: Received) -> str:
    found = re.search(r"/invitation/(\S+)", letter.text)
    assert found, letter.text
    return found[1]


async def link(api: Door, mailbox: Any, email: str) -> str:
    """The token in the newest letter to that address."""
    return link_in((await letters(api, mailbox, email))[0])


async def seated(api: Door, mailbox: Any, owner: Door, account: str, email: str, role: str = "MEMBER") -> Door:
    """A fresh member who was invited and came."""
    await invited(owner, account, email, role)
    door = await api.member(email)
    accepted = await answer(door, ACCEPT, token=await link(api, mailbox, email))
    assert accepted["userErrors"] == [], accepted
    return door


async def shown(door: Door, account: str) -> dict[str, Any]:
    return await answer(door, ACCOUNT, id=account)


async def seat_of(door: Door, account: str, email: str) -> str:
    """The id of that member's seat."""
    seats = (await shown(door, account))["seats"]
    return next(str(seat["id"]) for seat in seats if seat["member"]["email"] == email)


async def member_id(door: Door) -> str:
    return str((await door("{ viewer { member { id } } }"))["viewer"]["member"]["id"])


async def told(api: Door, *types: str) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = (
        await (await api.staff("EVENTS_READ", "MEMBERS_READ"))(EVENTS, {"types": list(types)})
    )["events"]["nodes"]
    return nodes
