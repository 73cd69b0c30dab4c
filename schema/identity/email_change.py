"""Another e-mail address."""

import strawberry

from resolvers.identity import email_change
from schema.fields import Info, mutation, payload
from schema.identity.refusals import IdentityUserError
from tenure.access import Permission


@strawberry.input
class EmailChangeRequestInput:
    new_email: str
    password: str | None = strawberry.field(default=None, description="Needed where the member has one.")


@strawberry.input
class EmailChangeConfirmInput:
    token: str = strawberry.field(description="From the link that was mailed to the new address.")


@strawberry.input
class EmailChangeUndoInput:
    token: str = strawberry.field(description="From the link that was mailed to the old address.")


@payload(IdentityUserError)
class EmailChangeRequestPayload:
    letter_sent_to: str | None = strawberry.field(
        default=None, description="Open the letter there. The answer is the same where the address is somebody's."
    )


@payload(IdentityUserError)
class EmailChangeConfirmPayload:
    is_changed: bool | None


@payload(IdentityUserError)
class EmailChangeUndoPayload:
    is_undone: bool | None


@strawberry.type
class EmailChangeMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Have a link mailed to another address; the present one is told, with a way back.",
        step_up=True,
    )
    async def email_change_request(self, info: Info, input: EmailChangeRequestInput) -> EmailChangeRequestPayload:
        return EmailChangeRequestPayload(letter_sent_to=await email_change.request(info.context, input))

    @mutation(
        Permission.PUBLIC,
        "Let the new address take the old one's place, by the link that was mailed there. Other sessions end.",
        emits=["member.email_changed", "session.revoked", "impersonation.ended"],
    )
    async def email_change_confirm(self, info: Info, input: EmailChangeConfirmInput) -> EmailChangeConfirmPayload:
        return EmailChangeConfirmPayload(is_changed=await email_change.confirm(info.context, input.token))

    @mutation(
        Permission.PUBLIC,
        "Stop a change of address, or take it back within seven days. Every session ends, the password is void, and so "
        "is what was added since: factors, connections, and what applications may learn.",
        emits=[
            "member.email_changed",
            "session.revoked",
            "impersonation.ended",
            "factor.removed",
            "connection.removed",
            "application_grant.revoked",
        ],
    )
    async def email_change_undo(self, info: Info, input: EmailChangeUndoInput) -> EmailChangeUndoPayload:
        return EmailChangeUndoPayload(is_undone=await email_change.undo(info.context, input.token))
