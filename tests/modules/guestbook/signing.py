"""The rules of the guestbook."""

from uuid import UUID

from models.events import LoggedEvent
from models.identity import Member
from tenure.context import Context
from tenure.events import emit
from tenure.jobs import enqueue
from tenure.kit.refusals import Refused
from tenure.transactions import transactional
from tests.modules.guestbook.events import GuestbookSigned
from tests.modules.guestbook.models import GuestbookEntry

LONGEST = 280


@transactional
async def sign(ctx: Context, text: str) -> GuestbookEntry:
    """Write into the guestbook; a letter of thanks follows."""
    member = await Member.named(ctx.tenant, ctx.member)
    entry = await _write(ctx, text, member.id)
    await enqueue(ctx, "guestbook.thank", entry_id=entry.id)
    emit(ctx, GuestbookSigned(entry, member=member, length=len(entry.text)))
    return entry


async def welcome(ctx: Context, event: LoggedEvent) -> None:
    """The house greets whoever has joined. Part of the transaction that counts the event as handled."""
    member = await Member.named(ctx.tenant, event.subject_id)
    await _write(ctx, f"Welcome, {member.name}!", None)


async def _write(ctx: Context, text: str, member_id: UUID | None) -> GuestbookEntry:
    words = " ".join(text.split())
    if not words or len(words) > LONGEST:
        raise Refused("TEXT_INVALID", f"An entry has 1 to {LONGEST} characters.", ["text"])
    return await GuestbookEntry.create(tenant_id=ctx.tenant, member_id=member_id, text=words, created_at=ctx.now())
