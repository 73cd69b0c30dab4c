"""Another e-mail address."""

import strawberry

from resolvers.identity import email_change
from schema.fields import Info, mutation, payload
from schema.identity.refusals import IdentityUserError
from tenure.access import Permission


@strawberry.input
class EmailChangeRequestInput:
    new_email: str = strawberry.field(description="The new email address.")
    password: str | None = strawberry.field(
        default=None, description="The member's password. Required if the member has one."
    )


@strawberry.input
class EmailChangeConfirmInput:
    token: str = strawberry.field(description="The token from the link that was sent to the new address.")


@strawberry.input
class EmailChangeUndoInput:
    token: str = strawberry.field(description="The token from the link that was sent to the old address.")


@payload(IdentityUserError)
class EmailChangeRequestPayload:
    letter_sent_to: str | None = strawberry.field(
        default=None,
        description="The address to which the email is sent. The response is the same if the address belongs to "
        "someone else.",
    )


@payload(IdentityUserError)
class EmailChangeConfirmPayload:
    is_changed: bool | None = strawberry.field(description="Whether the email address was changed.")


@payload(IdentityUserError)
class EmailChangeUndoPayload:
    is_undone: bool | None = strawberry.field(description="Whether the change was canceled or reverted.")


@strawberry.type
class EmailChangeMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Sends a confirmation link to a new email address. The current address is notified, with a link to undo the "
        "change.",
        step_up=True,
    )
    async def email_change_request(self, info: Info, input: EmailChangeRequestInput) -> EmailChangeRequestPayload:
        return EmailChangeRequestPayload(letter_sent_to=await email_change.request(info.context, input))

    @mutation(
        Permission.PUBLIC,
        "Replaces the old email address with the new one, using the link that was sent to the new address. Other "
        "sessions end.",
        emits=["member.email_changed", "session.revoked", "impersonation.ended"],
    )
    async def email_change_confirm(self, info: Info, input: EmailChangeConfirmInput) -> EmailChangeConfirmPayload:
        return EmailChangeConfirmPayload(is_changed=await email_change.confirm(info.context, input.token))

    @mutation(
        Permission.PUBLIC,
        "Cancels a change of email address, or reverts it within seven days. Every session ends, the password stops "
        "working, and everything that was added since is removed: factors, connected identities, and consents to "
        "applications.",
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
