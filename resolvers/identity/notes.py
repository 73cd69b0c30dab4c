"""Notes about members."""

from typing import Any
from uuid import UUID

from models.identity import Member, MemberNote
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure.access import Permission
from tenure.context import ActorKind
from tenure.identity import notes


async def of_member(asking: Asking, opaque: str, asked: Slice) -> Page[MemberNote]:
    """Raises `NotFound`."""
    member = await ids.loaded(asking.loaders, Member, opaque)
    return await page(MemberNote.of(asking.tenant).filter(member_id=member.id, deleted_at__isnull=True), asked)


async def member_of(asking: Asking, note: MemberNote) -> Member | None:
    return await asking.loaders.row(Member, note.member_id)


async def writer_of(asking: Asking, note: MemberNote) -> Member | None:
    """None where it was no member, and for who may not see members."""
    kind, _, key = note.written_by.partition(":")
    if kind != ActorKind.MEMBER or not asking.ctx.may(Permission.MEMBERS_READ):
        return None
    return await asking.loaders.row(Member, UUID(key))


def is_own(asking: Asking, note: MemberNote) -> bool:
    return note.written_by == asking.ctx.actor.name


async def create(asking: Asking, given: Any) -> MemberNote:
    return await notes.create(asking.ctx, ids.key(Member, given.member), given.text, is_pinned=given.is_pinned)


async def update(asking: Asking, given: Any) -> MemberNote:
    key = ids.key(MemberNote, given.note)
    return await notes.update(asking.ctx, key, text=given.text, is_pinned=given.is_pinned)


async def delete(asking: Asking, given: Any) -> bool:
    await notes.delete(asking.ctx, ids.key(MemberNote, given.note))
    return True
