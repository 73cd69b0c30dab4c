"""What staff do with companies and their seats, a program with their permission does too: with the same events."""

from typing import Any

import pytest

from tests.accounts.support import (
    CHANGE_ROLE,
    INVITE,
    REMOVE,
    RESEND,
    REVOKE,
    TRANSFER,
    UPDATE,
    answer,
    company,
    member_id,
    seat_of,
    seated,
    told,
)
from tests.audit.support import entries
from tests.door import Door
from tests.identity.support import codes, letters

EMAIL = "dora@example.com"


async def _all(door: Door, account: str, seat: str, heir: str) -> None:
    """Everything that can be done with seats."""
    invited = (await answer(door, INVITE, account=account, email=EMAIL, role="MEMBER"))["invitation"]["id"]
    assert codes(await answer(door, RESEND, id=invited)) == []
    assert (await answer(door, REVOKE, id=invited))["invitation"]["revokedAt"]
    assert codes(await answer(door, CHANGE_ROLE, seat=seat, role="BILLING")) == []
    assert codes(await answer(door, UPDATE, input={"account": account, "name": "Acme & Co"})) == []
    assert codes(await answer(door, TRANSFER, account=account, member=heir)) == []
    assert (await answer(door, REMOVE, seat=seat))["isRemoved"] is True


async def _furnished(api: Door, mailbox: Any) -> tuple[str, str, str]:
    """A company, a seat in it, and another member who could own it."""
    anna = await api.member("anna@example.com")
    account = await company(anna)
    await seated(api, mailbox, anna, account, "bert@example.com")
    heir = await seated(api, mailbox, anna, account, "carl@example.com", "ADMIN")
    return account, await seat_of(anna, account, "bert@example.com"), await member_id(heir)


async def test_a_program_does_all_with_seats_that_staff_does(api: Door, mailbox: Any) -> None:
    account, seat, heir = await _furnished(api, mailbox)
    key = await api.staff("MEMBERS_WRITE")
    await _all(key, account, seat, heir)
    types = ["seat.invited", "invitation.revoked", "account.updated", "account.ownership_transferred", "seat.released"]
    for name in types:
        assert len(await told(api, name)) == (3 if name == "seat.invited" else 1), name
    assert len(await letters(api, mailbox, EMAIL)) == 2


async def test_what_a_program_did_is_in_the_audit_log_under_its_key(api: Door, mailbox: Any) -> None:
    account, seat, heir = await _furnished(api, mailbox)
    await _all(await api.staff("MEMBERS_WRITE"), account, seat, heir)
    reader = await api.staff("AUDIT_READ")
    for action in (
        "seatInvite",
        "invitationRevoke",
        "seatRoleChange",
        "accountUpdate",
        "accountOwnershipTransfer",
        "seatRemove",
    ):
        [entry] = await entries(reader, action=action)
        assert (entry["outcome"], entry["actor"]["kind"]) == ("DONE", "API_KEY"), action


@pytest.mark.parametrize("permission", ["MEMBERS_READ", "SETTINGS_WRITE"])
async def test_a_program_of_another_permission_changes_no_seat(api: Door, mailbox: Any, permission: str) -> None:
    account, seat, heir = await _furnished(api, mailbox)
    key = await api.staff(permission)
    asked: dict[str, dict[str, Any]] = {
        INVITE: {"account": account, "email": EMAIL, "role": "MEMBER"},
        CHANGE_ROLE: {"seat": seat, "role": "BILLING"},
        UPDATE: {"input": {"account": account, "name": "Eve & Co"}},
        TRANSFER: {"account": account, "member": heir},
        REMOVE: {"seat": seat},
    }
    for document, given in asked.items():
        assert await key.errors(document, given) == ["FORBIDDEN"], document
        assert await api.anonymous().errors(document, given) == ["UNAUTHENTICATED"], document


async def test_a_program_that_manages_members_brings_nobody_into_staff(api: Door) -> None:
    owner, key = await api.staff(), await api.staff("MEMBERS_WRITE")
    document = """mutation { staffInvite(input: {email: "eve@example.com", roles: [SUPPORT]}) {
      invitation { id } userErrors { code } } }"""
    asked = (await owner(document))["staffInvite"]["invitation"]["id"]
    for again in (RESEND, REVOKE):
        assert await key.errors(again, {"id": asked}) == ["FORBIDDEN"]
