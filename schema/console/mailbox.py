"""Letters that went nowhere, for who develops and tries out."""

from datetime import datetime

import strawberry

from resolvers.console import mailbox
from schema.connections import Connection, slice_of
from schema.fields import Info, query
from schema.scalars import shape
from tenure.access import Permission


@shape(mailbox.Attached, name="MailboxAttachment", description="A file that went with a letter.")
class MailboxAttachment:
    name: str
    content_type: str
    size: int = strawberry.field(description="In bytes.")
    url: str = strawberry.field(description="Where it can be fetched.")


@shape(mailbox.Letter, name="MailboxLetter", description="A letter of the business that would have been sent.")
class MailboxLetter:
    id: strawberry.ID
    sender: str
    recipient: str
    subject: str
    text: str
    html: str | None = strawberry.field(description="To be shown shut in, as in a sandboxed frame: it runs nothing.")
    html_url: str | None = strawberry.field(
        description="The same as a page of its own, for a frame; null without `html`."
    )
    sent_at: datetime = strawberry.field(description="By the machine's own clock.")
    attachments: list[MailboxAttachment]


@strawberry.type
class MailboxQuery:
    @query(
        Permission.SYSTEM_READ,
        "The business's letters in the built-in mailbox, newest first: ask for `first`, and go on with `after`. Null "
        "in production, and where letters are sent.",
    )
    async def mailbox(self, info: Info, first: int = 20, after: str | None = None) -> Connection[MailboxLetter] | None:
        return await mailbox.letters(info.context, slice_of(first, after, None, None))

    @query(Permission.SYSTEM_READ, "One letter of the built-in mailbox; null where there is none of that id.")
    async def mailbox_letter(self, info: Info, id: strawberry.ID) -> MailboxLetter | None:
        return await mailbox.letter(info.context, id)
