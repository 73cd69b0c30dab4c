"""The built-in mailbox, as one business looks into it."""

from tenure.context import Context
from tenure.gateways.mail.mailbox import Mailbox, Received


def of(ctx: Context) -> Mailbox | None:
    """The mailbox; None in production, and where letters are sent."""
    mailer = ctx.services.mailer
    is_shown = isinstance(mailer, Mailbox) and ctx.services.config.environment != "production"
    return mailer if is_shown and isinstance(mailer, Mailbox) else None


async def newest(ctx: Context, mailbox: Mailbox, size: int, before: str | None = None) -> list[Received]:
    """The business's own letters, newest first: such as are older than the one of that id."""
    return await mailbox.letters(size, before, ctx.tenant)


async def one(ctx: Context, mailbox: Mailbox, id: str) -> Received | None:
    """One of the business's own letters."""
    return await mailbox.letter(id, ctx.tenant)
