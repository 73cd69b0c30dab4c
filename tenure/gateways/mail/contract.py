"""What every way of sending mail can do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from uuid import UUID


class BadLetter(ValueError):
    """A letter that cannot be written: an address that is none, a line break in a header, a header not on the list, an
    attachment without a name or a kind."""


class MailRefused(Exception):
    """The other side will never take this letter (an SMTP answer of 5xx): do not send it again.

    `code` is the answer's number, for example 550.
    """

    def __init__(self, code: int, message: str) -> None:
        super().__init__(f"{code} {message}")
        self.code = code
        self.message = message


class MailUnavailable(Exception):
    """The letter may go later: no connection, no answer in time, a 4xx answer, or a login that was not accepted."""


@dataclass(frozen=True, slots=True)
class Correspondent:
    """Who sends or receives: a bare e-mail address and the name to show beside it."""

    email: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a letter: its name, one line of text without slashes, and its kind (`application/pdf`)."""

    name: str
    kind: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Letter:
    """One message to one recipient.

    `reference` names it for ever: the same reference from the same domain is the same Message-ID, so a letter that
    went out twice is one letter to its reader. `headers` are those of `HEADERS` only. `business` is whose it is: the
    built-in mailbox keeps letters apart by it, and it does not go with them.
    """

    reference: str
    sender: Correspondent
    recipient: Correspondent
    subject: str
    text: str
    written_at: datetime
    html: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    attachments: Sequence[Attachment] = ()
    business: UUID | None = None


HEADERS = frozenset(
    {"Auto-Submitted", "Feedback-ID", "List-Id", "List-Unsubscribe", "List-Unsubscribe-Post", "Precedence", "Reply-To"}
)


class Mailer(Protocol):
    """Sends one letter at a time."""

    async def send(self, letter: Letter) -> str:
        """Hand the letter over and answer its Message-ID. Raises BadLetter, MailRefused and MailUnavailable."""
        ...

    async def check(self) -> None:
        """Whether it would take a letter now, as far as that shows without one. Raises MailUnavailable."""
        ...
