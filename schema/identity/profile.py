"""What members say of themselves."""

import strawberry

from resolvers.identity import people
from schema.fields import Info, mutation, payload
from schema.identity.answers import Member
from schema.identity.refusals import IdentityUserError
from tenure.access import Permission


@strawberry.input
class MemberUpdateInput:
    name: str | None = strawberry.field(default=None, description="The member's full name.")
    locale: str | None = strawberry.field(
        default=None, description="The language of emails and pages, such as `pt-BR`."
    )
    zone: str | None = strawberry.field(
        default=None, description="The time zone in which times are shown, such as `Europe/Berlin`."
    )
    avatar: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="A file that was uploaded as an avatar. Null removes the picture."
    )


@payload(IdentityUserError)
class MemberUpdatePayload:
    member: Member | None = strawberry.field(description="The member after the mutation.")


@strawberry.type
class ProfileMutation:
    @mutation(Permission.SIGNED_IN, "Updates the viewer's own profile.", emits=["member.profile_updated"])
    async def member_update(self, info: Info, input: MemberUpdateInput) -> MemberUpdatePayload:
        return MemberUpdatePayload(member=await people.update_profile(info.context, input))
