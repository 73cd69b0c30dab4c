"""Letters that went nowhere, for who develops and tries out."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from resolvers.asking import Asking
from resolvers.paging import Edge, Page, Slice, page_info
from tenure.gateways.mail.mailbox import Received
from tenure.kit import cursors, ids
from tenure.kit.refusals import BadInput
from tenure.messaging import mailbox

KIND = "MailboxLetter"


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that went with a letter; `size` in bytes."""

    name: str
    content_type: str
    size: int
    url: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it is shown."""

    id: str
    sender: str
    recipient: str
    subject: str
    text: str
    html: str | None
    html_url: str | None
    sent_at: datetime
    attachments: list[Attached]


async def letters(asking: Asking, asked: Slice) -> Page[Letter] | None:
    """The newest first; read forward alone. None where there is no mailbox. Raises `BadInput`."""
    if asked.first is None or asked.before is not None:
        raise BadInput("Emails are listed only from the newest: use `first` and `after`.")
    size, box = asked.size, mailbox.of(asking.ctx)
    if box is None:
        return None
    found = await mailbox.newest(asking.ctx, box, size + 1, _place(asked.after))
    edges = [Edge(cursors.encode("letter", one.id), _shown(asking, one)) for one in found[:size]]
    return Page(edges, page_info(edges, asked, len(found) > size, backwards=False))


async def letter(asking: Asking, opaque: str) -> Letter | None:
    box = mailbox.of(asking.ctx)
    key = _key(opaque)
    found = await mailbox.one(asking.ctx, box, str(key)) if box is not None and key is not None else None
    return None if found is None else _shown(asking, found)


def _shown(asking: Asking, found: Received) -> Letter:
    base = f"{asking.ctx.origin}/_mail/{found.id}"
    attachments = [
        Attached(one.name, one.kind, len(one.content), f"{base}/attached/{number}")
        for number, one in enumerate(found.attachments, 1)
    ]
    return Letter(
        ids.encode(KIND, UUID(found.id)),
        found.sender,
        found.recipient,
        found.subject,
        found.text,
        found.html,
        f"{base}/body" if found.html else None,
        found.received_at,
        attachments,
    )


def _key(opaque: str) -> UUID | None:
    try:
        kind, key = ids.decode(opaque)
    except ValueError:
        return None
    return key if kind == KIND else None


def _place(cursor: str | None) -> str | None:
    """The letter's own id in a cursor. Raises `BadInput`."""
    if cursor is None:
        return None
    try:
        kind, place = cursors.decode(cursor, 2)
        if kind != "letter" or not isinstance(place, str):
            raise ValueError("of another list")
        return place
    except ValueError as error:
        raise BadInput("This cursor does not belong to this list.") from error
