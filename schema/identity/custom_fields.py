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
    custom_fields: list[CustomValueInput] = strawberry.field(description="The answers to update.")
    member: strawberry.ID | None = strawberry.field(
        default=None, description="The member whose answers these are, for staff. The viewer by default."
    )


@payload(AccountUserError)
class MemberCustomFieldsUpdatePayload:
    member: Member | None = strawberry.field(description="The member after the mutation.")


@strawberry.type
class CustomAnswersMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Updates the answers to the business's custom fields for members. Fields that are left out keep their answer.",
        emits=["member.profile_updated"],
    )
    async def member_custom_fields_update(
        self, info: Info, input: MemberCustomFieldsUpdateInput
    ) -> MemberCustomFieldsUpdatePayload:
        return MemberCustomFieldsUpdatePayload(member=await people.write_answers(info.context, input))
