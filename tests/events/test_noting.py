"""What staff note about members, as feeds tell it, and whom they tell."""

import asyncio
import secrets
from typing import Any

from tests.door import Door
from tests.events.test_feed import member_id
from tests.events.test_screens import SETTLED, changed, hears_nothing
from tests.identity.test_notes import CREATE, DELETE, UPDATE

EVENTS = "subscription { events { type sequence payload } }"


async def test_that_notes_changed_is_told_to_staff_and_not_to_the_member(api: Door, followed_by: Any) -> None:
    ann = await api.member()
    member, support = await member_id(ann), await api.staff("MEMBERS_READ", "MEMBERS_WRITE")
    async with followed_by(await api.staff("EVENTS_READ")) as staff, followed_by(ann) as own:
        for follower in (staff, own):
            await follower.subscribe(EVENTS)
        await asyncio.sleep(SETTLED)
        given = {"member": member, "text": "Prefers letters.", "key": secrets.token_hex(8)}
        note = (await support(CREATE, given))["memberNoteCreate"]["note"]["id"]
        await support(UPDATE, {"note": note, "pinned": True})
        await support(DELETE, {"note": note})
        told = [await changed(staff, "events") for _ in range(3)]
        await hears_nothing(own)
    assert [(one["type"], one["sequence"]) for one in told] == [
        ("note.added", 1),
        ("note.changed", 2),
        ("note.deleted", 3),
    ]
    assert [one["payload"] for one in told] == [{"member": member}] * 3
