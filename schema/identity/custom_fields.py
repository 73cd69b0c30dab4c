"""What members answer to what the business asks of them besides."""

import strawberry

from resolvers.identity import people
from schema.accounts import CustomValueInput
from schema.accounts.refusals import AccountUserError
from schema.fields import Info, mutation, payload
from schema.identity.answers import Member
from tenure.access import Permission


@strawberry.input
class MemberCustomFieldsUpdateInput:
    custom_fields: list[CustomValueInput]
    member: strawberry.ID | None = strawberry.field(default=None, description="For staff: whose answers they are.")


@payload(AccountUserError)
class MemberCustomFieldsUpdatePayload:
    member: Member | None


@strawberry.type
class CustomAnswersMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Answer what the business asks of members besides; what is not given stays.",
        emits=["member.profile_updated"],
    )
    async def member_custom_fields_update(
        self, info: Info, input: MemberCustomFieldsUpdateInput
    ) -> MemberCustomFieldsUpdatePayload:
        return MemberCustomFieldsUpdatePayload(member=await people.write_answers(info.context, input))
