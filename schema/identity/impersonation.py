"""Acting as a member."""

import strawberry

from resolvers.identity import impersonation
from schema.fields import Info, mutation, payload
from schema.identity.answers import Session
from schema.identity.refusals import IdentityUserError
from tenure.access import Permission


@strawberry.input
class ImpersonationStartInput:
    member: strawberry.ID = strawberry.field(description="The member to act as.")
    reason: str = strawberry.field(description="The reason, for the audit log: 10 to 500 characters.")
    is_writable: bool = strawberry.field(
        default=False, description="Whether the session can also make changes as the member. Requires `MEMBERS_WRITE`."
    )
    in_browser: bool = strawberry.field(
        default=False,
        description="Whether the current browser continues as the member on the pages of the site, which show this and "
        "lead back.",
    )


@payload(IdentityUserError)
class ImpersonationStartPayload:
    session: Session | None = strawberry.field(description="The session that acts as the member.")
    token: str | None = strawberry.field(
        default=None,
        description="The token to send as `Authorization: Bearer`. It is valid for an hour at most. Null with "
        "`inBrowser`.",
    )


@payload(IdentityUserError)
class ImpersonationEndPayload:
    is_ended: bool | None = strawberry.field(description="Whether the session has ended.")


@strawberry.type
class ImpersonationMutation:
    @mutation(
        Permission.MEMBERS_IMPERSONATE,
        "Starts a session that sees the product as a member sees it. The member can see the session; the audit log "
        "keeps the reason.",
        emits=["impersonation.started"],
        step_up=True,
    )
    async def impersonation_start(self, info: Info, input: ImpersonationStartInput) -> ImpersonationStartPayload:
        session, token = await impersonation.start(info.context, input)
        return ImpersonationStartPayload(session=session, token=token)

    @mutation(
        Permission.SIGNED_IN,
        "Stops acting as the member and ends the current session.",
        emits=["impersonation.ended", "session.revoked"],
        ends_impersonation=True,
    )
    async def impersonation_end(self, info: Info) -> ImpersonationEndPayload:
        return ImpersonationEndPayload(is_ended=await impersonation.end(info.context))
