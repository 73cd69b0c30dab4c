"""The module's one job."""

from urllib.parse import urlsplit
from uuid import UUID

from models import database
from models.identity import Member
from tenure.context import Context
from tenure.gateways.mail.contract import Correspondent, Letter
from tenure.jobs import job
from tests.modules.guestbook.models import GuestbookEntry


@job("guestbook.thank")
async def thank(ctx: Context, entry_id: str) -> None:
    """Thank by mail. Run twice, it sends the same letter under the same Message-ID."""
    async with database.for_tenant(ctx.tenant, reading=True):
        entry = await GuestbookEntry.named(ctx.tenant, UUID(entry_id))
        assert entry.member_id is not None, "the house is not thanked"
        member = await Member.named(ctx.tenant, entry.member_id)
    await ctx.services.mailer.send(
        Letter(
            reference=entry_id,
            sender=Correspondent(f"no-reply@{urlsplit(ctx.origin).hostname}", ctx.business.name),
            recipient=Correspondent(member.email, member.name),
            subject="Thank you for signing our guestbook",
            text=f"You wrote: {entry.text}\n",
            written_at=entry.created_at,
        )
    )
