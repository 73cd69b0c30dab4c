"""The letters of one business in the built-in mailbox, which holds those of all."""

from collections.abc import Sequence
from uuid import UUID

from models.messaging import Message
from tenure.context import Context
from tenure.gateways.mail.mailbox import Mailbox, Received

AT_ONCE = 100
MOST_LOOKED_AT = 2_000
"""Letters of others that are passed over at most for one page."""


def of(ctx: Context) -> Mailbox | None:
    """The mailbox; None in production, and where letters are sent."""
    mailer = ctx.services.mailer
    is_shown = isinstance(mailer, Mailbox) and ctx.services.config.environment != "production"
    return mailer if is_shown and isinstance(mailer, Mailbox) else None


async def newest(ctx: Context, mailbox: Mailbox, size: int, before: str | None = None) -> list[Received]:
    """The business's own letters, newest first: such as are older than the one of that id."""
    found: list[Received] = []
    for _ in range(MOST_LOOKED_AT // AT_ONCE):
        letters = await mailbox.letters(AT_ONCE, before)
        found += await _own(ctx, letters)
        if len(found) >= size or len(letters) < AT_ONCE:
            break
        before = letters[-1].id
    return found[:size]


async def one(ctx: Context, mailbox: Mailbox, id: str) -> Received | None:
    """One of the business's own letters."""
    letter = await mailbox.letter(id)
    own = await _own(ctx, [letter]) if letter is not None else []
    return own[0] if own else None


async def _own(ctx: Context, letters: Sequence[Received]) -> list[Received]:
    """Those that a message of the business became."""
    keys = {letter.id: key for letter in letters if (key := _message(letter)) is not None}
    known = await Message.by_ids(ctx.tenant, list(keys.values()))
    return [letter for letter in letters if keys.get(letter.id) in known]


def _message(letter: Received) -> UUID | None:
    """The message that a letter names as its reference, `<reference@domain>`; None where it was no message of ours."""
    try:
        return UUID(letter.message_id.strip("<> ").partition("@")[0])
    except ValueError:
        return None
