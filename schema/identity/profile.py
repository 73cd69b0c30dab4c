"""What members say of themselves."""

import strawberry

from resolvers.identity import people
from schema.fields import Info, mutation, payload
from schema.identity.answers import Member
from schema.identity.refusals import IdentityUserError
from tenure.access import Permission


@strawberry.input
class MemberUpdateInput:
    name: str | None = None
    locale: str | None = None
    zone: str | None = None
    avatar: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="A file that was uploaded as an avatar; null takes the picture away."
    )


@payload(IdentityUserError)
class MemberUpdatePayload:
    member: Member | None


@strawberry.type
class ProfileMutation:
    @mutation(Permission.SIGNED_IN, "Change one's own profile.", emits=["member.profile_updated"])
    async def member_update(self, info: Info, input: MemberUpdateInput) -> MemberUpdatePayload:
        return MemberUpdatePayload(member=await people.update_profile(info.context, input))
