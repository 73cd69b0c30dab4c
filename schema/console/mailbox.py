"""Letters that went nowhere, for who develops and tries out."""

from datetime import datetime

import strawberry

from resolvers.console import mailbox
from schema.connections import Connection, slice_of
from schema.fields import Info, query
from schema.scalars import shape
from tenure.access import Permission


@shape(mailbox.Attached, name="MailboxAttachment", description="A file attached to an email.")
class MailboxAttachment:
    name: str
    content_type: str
    size: int = strawberry.field(description="The size in bytes.")
    url: str = strawberry.field(description="The address from which the file can be downloaded.")


@shape(
    mailbox.Letter,
    name="MailboxLetter",
    description="An email of the business that was captured instead of being sent.",
)
class MailboxLetter:
    id: strawberry.ID
    sender: str = strawberry.field(description="The sender.")
    recipient: str = strawberry.field(description="The recipient.")
    subject: str = strawberry.field(description="The subject line.")
    text: str = strawberry.field(description="The plain text body.")
    html: str | None = strawberry.field(
        description="The HTML body. It runs no scripts; show it in isolation, such as in a sandboxed frame."
    )
    html_url: str | None = strawberry.field(
        description="The address of the HTML body as a page of its own, for a frame. Null when `html` is null."
    )
    sent_at: datetime = strawberry.field(description="When the email was sent, by the system clock.")
    attachments: list[MailboxAttachment] = strawberry.field(description="The attached files.")


@strawberry.type
class MailboxQuery:
    @query(
        Permission.SYSTEM_READ,
        "The business's emails in the built-in mailbox, newest first. Page with `first` and `after`. Null in "
        "production, and where emails are actually sent.",
    )
    async def mailbox(self, info: Info, first: int = 20, after: str | None = None) -> Connection[MailboxLetter] | None:
        return await mailbox.letters(info.context, slice_of(first, after, None, None))

    @query(Permission.SYSTEM_READ, "An email in the built-in mailbox by its ID. Null when it does not exist.")
    async def mailbox_letter(self, info: Info, id: strawberry.ID) -> MailboxLetter | None:
        return await mailbox.letter(info.context, id)
