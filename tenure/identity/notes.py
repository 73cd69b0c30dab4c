"""What staff note about members. Whoever asks what is known of them is told it, and it goes when they are erased."""

from uuid import UUID

from models.identity import Member, MemberNote, MemberStatus
from tenure.context import Context
from tenure.events import NoteAdded, NoteChanged, NoteDeleted, emit
from tenure.kit.refusals import NotFound, Refused
from tenure.transactions import transactional

LONGEST = 5_000
"""Characters of a note."""
MOST = 500
"""Notes about one member."""


@transactional
async def create(ctx: Context, member_id: UUID, text: str, *, is_pinned: bool = False) -> MemberNote:
    """Note something about the member. Raises `Refused`, `NotFound`."""
    member = await Member.locked(ctx.tenant, member_id)
    if member.status is MemberStatus.ERASED:
        raise Refused("MEMBER_ERASED", "This member has been erased.", ["member"])
    if await MemberNote.of(ctx.tenant).filter(member_id=member.id, deleted_at__isnull=True).count() >= MOST:
        raise Refused("TOO_MANY", f"A member can have at most {MOST} notes.", ["member"])
    note = await MemberNote.create(
        tenant_id=ctx.tenant,
        member_id=member.id,
        text=_text(text),
        written_by=ctx.actor.name,
        is_pinned=is_pinned,
        created_at=ctx.now(),
    )
    emit(ctx, NoteAdded(note, member=member))
    return note


@transactional
async def update(ctx: Context, note_id: UUID, *, text: str | None = None, is_pinned: bool | None = None) -> MemberNote:
    """Write it anew, or pin it. Its words are changed by who wrote them alone. Raises `Refused`, `NotFound`."""
    note, member = await _found(ctx, note_id)
    if text is not None:
        if note.written_by != ctx.actor.name:
            raise Refused(
                "NOT_THE_WRITER", "Only its author can edit the text of a note. Add another note instead.", ["note"]
            )
        note.text, note.edited_at = _text(text), ctx.now()
    if is_pinned is not None:
        note.is_pinned = is_pinned
    await note.save(update_fields=["text", "edited_at", "is_pinned"])
    emit(ctx, NoteChanged(note, member=member))
    return note


@transactional
async def delete(ctx: Context, note_id: UUID) -> Member:
    """Delete it, whoever wrote it; about whom it was. The audit log says who did. Raises `NotFound`."""
    note, member = await _found(ctx, note_id)
    note.text, note.is_pinned, note.deleted_at = "", False, ctx.now()
    await note.save(update_fields=["text", "is_pinned", "deleted_at"])
    emit(ctx, NoteDeleted(note, member=member))
    return member


async def _found(ctx: Context, note_id: UUID) -> tuple[MemberNote, Member]:
    """The note, locked, and about whom it is. Raises `NotFound`, also where it was deleted."""
    note = await MemberNote.locked(ctx.tenant, note_id)
    if note.deleted_at is not None:
        raise NotFound
    return note, await Member.named(ctx.tenant, note.member_id)


def _text(given: str) -> str:
    text = given.strip()
    if not text or len(text) > LONGEST or "\0" in text:
        raise Refused("TEXT_INVALID", f"The note must have 1 to {LONGEST} characters.", ["text"])
    return text
