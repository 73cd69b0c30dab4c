"""What staff note about members."""

from datetime import datetime
from enum import Enum

import strawberry

from models import identity as rows
from resolvers.identity import notes
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, errors, mutation, payload, query
from schema.identity.answers import Member
from schema.scalars import Node, shape
from tenure.access import Permission


@shape(
    rows.MemberNote,
    description="A note about a member. It is included in the member's data export, and is erased with the member.",
)
class MemberNote(Node):
    text: str = strawberry.field(
        description="The text, as the writer entered it. Show it as plain text, never as markup. Empty once the note "
        "is deleted."
    )
    is_pinned: bool = strawberry.field(description="Whether the note is shown before the others.")
    created_at: datetime = strawberry.field(description="When the note was written.")
    edited_at: datetime | None = strawberry.field(
        description="When the text was last edited. Null when it has not been edited."
    )

    @strawberry.field(description="The member whom the note is about.")
    async def member(self, info: Info) -> Member | None:
        return await notes.member_of(info.context, self)

    @strawberry.field(description="The member who wrote the note. Null when a program wrote it.")
    async def writer(self, info: Info) -> Member | None:
        return await notes.writer_of(info.context, self)

    @strawberry.field(description="Whether the viewer wrote the note, and can edit its text.")
    def is_own(self, info: Info) -> bool:
        return notes.is_own(info.context, self)


class MemberNoteErrorCode(Enum):
    TEXT_INVALID = "TEXT_INVALID"
    NOT_THE_WRITER = "NOT_THE_WRITER"
    MEMBER_ERASED = "MEMBER_ERASED"
    TOO_MANY = "TOO_MANY"


MemberNoteUserError = errors("MemberNote", MemberNoteErrorCode)
describe_values(
    MemberNoteErrorCode,
    TEXT_INVALID="The text is empty or too long.",
    NOT_THE_WRITER="Only the writer of a note can change its text.",
    MEMBER_ERASED="The member has been erased.",
    TOO_MANY="The member has the maximum number of notes.",
)


@strawberry.input
class MemberNoteCreateInput:
    member: strawberry.ID = strawberry.field(description="The member whom the note is about.")
    text: str = strawberry.field(description="The text of the note: 1 to 5,000 characters.")
    is_pinned: bool = strawberry.field(default=False, description="Whether the note is shown before the others.")


@strawberry.input(description="Fields that are left out keep their value.")
class MemberNoteUpdateInput:
    note: strawberry.ID = strawberry.field(description="The ID of the note.")
    text: str | None = strawberry.field(default=None, description="The new text. Only the writer can change it.")
    is_pinned: bool | None = strawberry.field(default=None, description="Whether the note is shown before the others.")


@strawberry.input
class MemberNoteDeleteInput:
    note: strawberry.ID = strawberry.field(description="The ID of the note.")


@payload(MemberNoteUserError)
class MemberNoteCreatePayload:
    note: MemberNote | None = strawberry.field(description="The note that was created.")


@payload(MemberNoteUserError)
class MemberNoteUpdatePayload:
    note: MemberNote | None = strawberry.field(description="The note after the mutation.")


@payload(MemberNoteUserError)
class MemberNoteDeletePayload:
    is_deleted: bool | None = strawberry.field(description="Whether the note was deleted.")


@strawberry.type
class NotesQuery:
    @query(Permission.MEMBERS_READ, "The notes of staff about a member, newest first.")
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
        "Creates a note about a member. The audit log records who wrote it.",
        emits=["note.added"],
        needs_key=True,
    )
    async def member_note_create(self, info: Info, input: MemberNoteCreateInput) -> MemberNoteCreatePayload:
        return MemberNoteCreatePayload(note=await notes.create(info.context, input))

    @mutation(
        Permission.MEMBERS_WRITE,
        "Updates the text of one of the viewer's own notes, or pins or unpins any note.",
        emits=["note.changed"],
    )
    async def member_note_update(self, info: Info, input: MemberNoteUpdateInput) -> MemberNoteUpdatePayload:
        return MemberNoteUpdatePayload(note=await notes.update(info.context, input))

    @mutation(Permission.MEMBERS_WRITE, "Deletes a note, whoever wrote it.", emits=["note.deleted"])
    async def member_note_delete(self, info: Info, input: MemberNoteDeleteInput) -> MemberNoteDeletePayload:
        return MemberNoteDeletePayload(is_deleted=await notes.delete(info.context, input))
