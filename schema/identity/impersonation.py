"""Acting as a member."""

import strawberry

from resolvers.identity import impersonation
from schema.fields import Info, mutation, payload
from schema.identity.answers import Session
from schema.identity.refusals import IdentityUserError
from tenure.access import Permission


@strawberry.input
class ImpersonationStartInput:
    member: strawberry.ID
    reason: str = strawberry.field(description="10 to 500 characters, for the audit log.")
    is_writable: bool = strawberry.field(
        default=False, description="To change things as the member too: needs MEMBERS_WRITE."
    )
    in_browser: bool = strawberry.field(
        default=False,
        description="Let the browser that asks go on as the member, on the site's pages. They say so, and lead back.",
    )


@payload(IdentityUserError)
class ImpersonationStartPayload:
    session: Session | None
    token: str | None = strawberry.field(
        default=None,
        description="Send it as `Authorization: Bearer`. It is good for an hour at most. Null with `inBrowser`.",
    )


@payload(IdentityUserError)
class ImpersonationEndPayload:
    is_ended: bool | None


@strawberry.type
class ImpersonationMutation:
    @mutation(
        Permission.MEMBERS_IMPERSONATE,
        "See the product as a member sees it. The member sees the session; the audit log keeps the reason.",
        emits=["impersonation.started"],
        step_up=True,
    )
    async def impersonation_start(self, info: Info, input: ImpersonationStartInput) -> ImpersonationStartPayload:
        session, token = await impersonation.start(info.context, input)
        return ImpersonationStartPayload(session=session, token=token)

    @mutation(
        Permission.SIGNED_IN,
        "Stop acting as the member: ends the session that asks.",
        emits=["impersonation.ended", "session.revoked"],
        ends_impersonation=True,
    )
    async def impersonation_end(self, info: Info) -> ImpersonationEndPayload:
        return ImpersonationEndPayload(is_ended=await impersonation.end(info.context))
