"""What staff note about members."""

import secrets
from typing import Any

from models import database
from models.identity import Member, MemberNote, StaffRole
from resolvers import ids
from tenure.context import Context
from tenure.identity import notes, roles
from tenure.privacy import erasure_steps, register
from tests.audit.support import entries
from tests.door import Door
from tests.identity.support import VIEWER

NOTES = """query ($member: ID!) { memberNotes(member: $member, first: 10) { nodes {
  id text isPinned isOwn editedAt member { id } writer { id } } } }"""
CREATE = """mutation ($member: ID!, $text: String!, $key: String!) {
  memberNoteCreate(input: {member: $member, text: $text}) @idempotent(key: $key) {
    note { id text isOwn } userErrors { code field } } }"""
UPDATE = """mutation ($note: ID!, $text: String, $pinned: Boolean) {
  memberNoteUpdate(input: {note: $note, text: $text, isPinned: $pinned}) {
    note { text isPinned editedAt } userErrors { code } } }"""
WORDS = "query ($id: ID!) { node(id: $id) { ... on MemberNote { text } } }"
DELETE = "mutation ($note: ID!) { memberNoteDelete(input: {note: $note}) { isDeleted userErrors { code } } }"


async def _member(door: Door) -> str:
    return str((await door(VIEWER))["viewer"]["member"]["id"])


async def _support(api: Door, system: Context) -> Door:
    door = await api.member()
    await roles.grant(system, ids.key(Member, await _member(door)), StaffRole.SUPPORT)
    return door


async def _noted(door: Door, member: str, text: str, key: str = "") -> dict[str, Any]:
    given = {"member": member, "text": text, "key": key or secrets.token_hex(6)}
    payload: dict[str, Any] = (await door(CREATE, given))["memberNoteCreate"]
    return payload


async def test_a_note_is_kept_with_who_wrote_it_and_only_they_change_its_words(api: Door, system: Context) -> None:
    anna, bert = await _member(await api.member()), await _support(api, system)
    carla = await _support(api, system)
    note = (await _noted(bert, anna, " Prefers to be called. ", "once"))["note"]
    assert note == (await _noted(bert, anna, " Prefers to be called. ", "once"))["note"], "sent twice, noted once"
    (seen,) = (await carla(NOTES, {"member": anna}))["memberNotes"]["nodes"]
    assert (seen["text"], seen["isOwn"], seen["isPinned"]) == ("Prefers to be called.", False, False)
    assert (seen["member"]["id"], seen["writer"]["id"]) == (anna, await _member(bert))
    refused = (await carla(UPDATE, {"note": note["id"], "text": "Does not."}))["memberNoteUpdate"]
    assert [error["code"] for error in refused["userErrors"]] == ["NOT_THE_WRITER"]
    pinned = (await carla(UPDATE, {"note": note["id"], "pinned": True}))["memberNoteUpdate"]["note"]
    assert pinned == {"text": "Prefers to be called.", "isPinned": True, "editedAt": None}
    changed = (await bert(UPDATE, {"note": note["id"], "text": "Prefers letters."}))["memberNoteUpdate"]["note"]
    assert (changed["text"], changed["isPinned"], changed["editedAt"] is None) == ("Prefers letters.", True, False)


async def test_who_deletes_a_note_stands_in_the_audit_log_and_its_words_do_not(api: Door, system: Context) -> None:
    anna, bert = await _member(await api.member()), await _support(api, system)
    note = (await _noted(bert, anna, "Called twice."))["note"]["id"]
    assert (await bert(DELETE, {"note": note}))["memberNoteDelete"]["isDeleted"] is True
    assert await bert.errors(DELETE, {"note": note}) == ["NOT_FOUND"]
    staff = await api.staff()
    assert (await staff(NOTES, {"member": anna}))["memberNotes"]["nodes"] == []
    assert (await staff(WORDS, {"id": note}))["node"] == {"text": ""}
    made, gone = await entries(staff, action="memberNoteCreate"), await entries(staff, action="memberNoteDelete")
    assert [entry["subject"] for entry in (*made, *gone)] == [note, anna]
    assert {entry["actor"]["id"] for entry in (*made, *gone)} == {await _member(bert)}
    assert "Called" not in str(made + gone)


async def test_a_note_says_something_and_not_too_much(api: Door, system: Context) -> None:
    anna, bert = await _member(await api.member()), await _support(api, system)
    for text in ("", "   ", "x" * (notes.LONGEST + 1)):
        (error,) = (await _noted(bert, anna, text))["userErrors"]
        assert error == {"code": "TEXT_INVALID", "field": ["text"]}


async def test_members_see_no_notes_and_who_only_reads_writes_none(api: Door, system: Context) -> None:
    anna = await api.member()
    member = await _member(anna)
    note = (await _noted(await _support(api, system), member, "Prefers letters."))["note"]["id"]
    assert await anna.errors(NOTES, {"member": member}) == ["FORBIDDEN"]
    assert (await anna("query ($id: ID!) { node(id: $id) { id } }", {"id": note}))["node"] is None
    reader = await api.staff("MEMBERS_READ")
    assert await reader.errors(CREATE, {"member": member, "text": "No.", "key": "a"}) == ["FORBIDDEN"]
    assert await reader.errors(DELETE, {"note": note}) == ["FORBIDDEN"]


async def test_notes_are_part_of_what_is_known_of_a_member_and_go_with_them(api: Door, system: Context) -> None:
    anna, bert = await _member(await api.member()), await _support(api, system)
    await _noted(bert, anna, "Prefers letters.")
    key = ids.key(Member, anna)
    async with database.for_tenant(system.tenant):
        who = await register.person(system, await Member.named(system.tenant, key))
        writer = await register.person(system, await Member.named(system.tenant, ids.key(Member, await _member(bert))))
        assert await register.count(system, writer, MemberNote) == 0, "what they wrote is about somebody else"
        assert await erasure_steps._treated(system, who, MemberNote) == 1
        assert await MemberNote.of(system.tenant).count() == 0
