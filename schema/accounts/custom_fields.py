"""What a business wants to know of its accounts and members besides."""

from datetime import datetime

import strawberry

from models import accounts as rows
from resolvers import custom_fields
from schema.accounts.refusals import AccountUserError
from schema.fields import Info, mutation, payload, query
from schema.scalars import Node, shape
from tenure.access import Permission

CustomFieldOwner = strawberry.enum(
    rows.FieldOwner, name="CustomFieldOwner", description="What a custom field describes: accounts or members."
)
CustomFieldKind = strawberry.enum(
    rows.FieldKind, name="CustomFieldKind", description="The type of value that a custom field accepts."
)


@shape(rows.CustomField, description="Additional information that the business collects about its accounts or members.")
class CustomField(Node):
    owner: CustomFieldOwner = strawberry.field(description="What the field describes.")
    code: str = strawberry.field(description="The unique code among the fields of the same owner.")
    label: str = strawberry.field(description="The label that forms show.")
    kind: CustomFieldKind = strawberry.field(description="The type of value that the field accepts.")
    choices: list[str] = strawberry.field(description="The possible values of a CHOICE.")
    is_required: bool = strawberry.field(description="Whether an answer is required.")
    is_visible: bool = strawberry.field(
        description="Whether the field is visible to those whom it describes. Otherwise, only staff see it."
    )
    created_at: datetime = strawberry.field(description="When the field was created.")
    archived_at: datetime | None = strawberry.field(
        description="When the field was archived. It is no longer shown in forms since then."
    )


@shape(custom_fields.Answer, description="The value of a custom field for one account or member.")
class CustomAnswer:
    field: CustomField
    value: str | None = strawberry.field(
        description="The value, such as `text`, `12.5`, `true`, or `2026-12-31`. Null when unanswered."
    )

    @strawberry.field
    def code(self) -> str:
        return custom_fields.code_of(self)


@strawberry.input(description="A value for a custom field.")
class CustomValueInput:
    code: str = strawberry.field(description="The code of the field.")
    value: str | None = strawberry.field(default=None, description="The value. Null clears it.")


@strawberry.input
class CustomFieldDefineInput:
    owner: CustomFieldOwner = strawberry.field(description="What the field describes.")
    code: str = strawberry.field(
        description="The field's unique code. If a field with this code exists, it is updated."
    )
    label: str
    kind: CustomFieldKind = strawberry.field(description="The type of value that the field accepts.")
    choices: list[str] = strawberry.field(
        default_factory=list, description="The possible values: 1 to 100 for a CHOICE, none for other kinds."
    )
    is_required: bool = False
    is_visible: bool = True


@strawberry.input
class CustomFieldMoveInput:
    custom_field: strawberry.ID = strawberry.field(description="The field to move.")
    place: int = strawberry.field(
        description="The new position among the fields of the same owner, starting at 1. A position beyond the end "
        "places the field last."
    )


@strawberry.input
class CustomFieldArchiveInput:
    custom_field: strawberry.ID = strawberry.field(description="The field to archive.")


@payload(AccountUserError)
class CustomFieldDefinePayload:
    custom_field: CustomField | None


@payload(AccountUserError)
class CustomFieldMovePayload:
    custom_fields: list[CustomField] | None = strawberry.field(
        description="All custom fields of the same owner, in order."
    )


@payload(AccountUserError)
class CustomFieldArchivePayload:
    custom_field: CustomField | None


@strawberry.type
class CustomFieldsQuery:
    @query(Permission.SETTINGS_READ, "The custom fields of accounts or members, including archived ones, in order.")
    async def custom_fields(self, info: Info, owner: CustomFieldOwner | None = None) -> list[CustomField]:
        return await custom_fields.list_fields(info.context, owner)


@strawberry.type
class CustomFieldsMutation:
    @mutation(
        Permission.SETTINGS_WRITE,
        "Defines a custom field of accounts or members, or updates an existing one.",
        emits=["custom_field.defined"],
    )
    async def custom_field_define(self, info: Info, input: CustomFieldDefineInput) -> CustomFieldDefinePayload:
        return CustomFieldDefinePayload(custom_field=await custom_fields.define(info.context, input))

    @mutation(
        Permission.SETTINGS_WRITE,
        "Moves a custom field to another position. Forms show fields in this order.",
        emits=["custom_field.moved"],
    )
    async def custom_field_move(self, info: Info, input: CustomFieldMoveInput) -> CustomFieldMovePayload:
        return CustomFieldMovePayload(custom_fields=await custom_fields.move(info.context, input))

    @mutation(
        Permission.SETTINGS_WRITE,
        "Archives a custom field, so that it is no longer asked. Existing answers are kept.",
        emits=["custom_field.archived"],
    )
    async def custom_field_archive(self, info: Info, input: CustomFieldArchiveInput) -> CustomFieldArchivePayload:
        return CustomFieldArchivePayload(custom_field=await custom_fields.archive(info.context, input.custom_field))
