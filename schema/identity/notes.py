"""What staff note about members."""

from datetime import datetime
from enum import Enum

import strawberry

from models import identity as rows
from resolvers.identity import notes
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, mutation, payload, query
from schema.identity.answers import Member
from schema.scalars import Node, shape
from tenure.access import Permission


@shape(
    rows.MemberNote,
    description="A note about a member. It stands in the file of all that is known of them, and goes with them.",
)
class MemberNote(Node):
    text: str = strawberry.field(
        description="In the words of who wrote it: to be shown as text, never as markup. Empty once it is deleted."
    )
    is_pinned: bool = strawberry.field(description="To be shown before the others.")
    created_at: datetime
    edited_at: datetime | None = strawberry.field(description="When its words were last changed.")

    @strawberry.field(description="About whom it is.")
    async def member(self, info: Info) -> Member | None:
        return await notes.member_of(info.context, self)

    @strawberry.field(description="Who wrote it; null where a program did.")
    async def writer(self, info: Info) -> Member | None:
        return await notes.writer_of(info.context, self)

    @strawberry.field(description="The caller wrote it, and may change its words.")
    def is_own(self, info: Info) -> bool:
        return notes.is_own(info.context, self)


class MemberNoteErrorCode(Enum):
    TEXT_INVALID = "TEXT_INVALID"
    NOT_THE_WRITER = "NOT_THE_WRITER"
    MEMBER_ERASED = "MEMBER_ERASED"
    TOO_MANY = "TOO_MANY"


MemberNoteUserError = errors("MemberNote", MemberNoteErrorCode)


@strawberry.input
class MemberNoteCreateInput:
    member: strawberry.ID
    text: str = strawberry.field(description="1 to 5,000 characters.")
    is_pinned: bool = False


@strawberry.input(description="What is not given stays.")
class MemberNoteUpdateInput:
    note: strawberry.ID
    text: str | None = strawberry.field(default=None, description="Changed by who wrote it alone.")
    is_pinned: bool | None = None


@strawberry.input
class MemberNoteDeleteInput:
    note: strawberry.ID


@payload(MemberNoteUserError)
class MemberNoteCreatePayload:
    note: MemberNote | None


@payload(MemberNoteUserError)
class MemberNoteUpdatePayload:
    note: MemberNote | None


@payload(MemberNoteUserError)
class MemberNoteDeletePayload:
    is_deleted: bool | None


@strawberry.type
class NotesQuery:
    @query(Permission.MEMBERS_READ, "What staff noted about a member, newest first.")
    async def member_notes(
        self,
        info: Info,
        member: strawberry.ID,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[MemberNote]:
        return await notes.of_member(info.context, member, slice_of(first, after, last, before))


@strawberry.type
class NotesMutation:
    @mutation(
        Permission.MEMBERS_WRITE,
        "Note something about a member. The audit log says who did.",
        emits=["note.added"],
        needs_key=True,
    )
    async def member_note_create(self, info: Info, input: MemberNoteCreateInput) -> MemberNoteCreatePayload:
        return MemberNoteCreatePayload(note=await notes.create(info.context, input))

    @mutation(Permission.MEMBERS_WRITE, "Write one's own note anew, or pin anybody's.", emits=["note.changed"])
    async def member_note_update(self, info: Info, input: MemberNoteUpdateInput) -> MemberNoteUpdatePayload:
        return MemberNoteUpdatePayload(note=await notes.update(info.context, input))

    @mutation(Permission.MEMBERS_WRITE, "Delete a note, whoever wrote it.", emits=["note.deleted"])
    async def member_note_delete(self, info: Info, input: MemberNoteDeleteInput) -> MemberNoteDeletePayload:
        return MemberNoteDeletePayload(is_deleted=await notes.delete(info.context, input))
