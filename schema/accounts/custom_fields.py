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
    rows.FieldOwner, name="CustomFieldOwner", description="Whom a custom field is about."
)
CustomFieldKind = strawberry.enum(
    rows.FieldKind, name="CustomFieldKind", description="What can be answered to a custom field."
)


@shape(rows.CustomField, description="Something that the business wants to know of its accounts or members.")
class CustomField(Node):
    owner: CustomFieldOwner
    code: str
    label: str
    kind: CustomFieldKind
    choices: list[str] = strawberry.field(description="The values of a CHOICE.")
    is_required: bool
    is_visible: bool = strawberry.field(description="To those whom it is about; else to staff alone.")
    created_at: datetime
    archived_at: datetime | None = strawberry.field(description="Since when it is asked no more.")


@shape(custom_fields.Answer, description="What one account or member answers to a custom field.")
class CustomAnswer:
    field: CustomField
    value: str | None = strawberry.field(description="As `text`, `12.5`, `true`, `2026-12-31`; null where unanswered.")

    @strawberry.field
    def code(self) -> str:
        return custom_fields.code_of(self)


@strawberry.input(description="An answer to a custom field.")
class CustomValueInput:
    code: str
    value: str | None = strawberry.field(default=None, description="Null takes the answer away.")


@strawberry.input
class CustomFieldDefineInput:
    owner: CustomFieldOwner
    code: str = strawberry.field(description="What it is called by; of a field that there is, all else is changed.")
    label: str
    kind: CustomFieldKind
    choices: list[str] = strawberry.field(default_factory=list, description="1 to 100 for a CHOICE, none else.")
    is_required: bool = False
    is_visible: bool = True


@strawberry.input
class CustomFieldMoveInput:
    custom_field: strawberry.ID
    place: int = strawberry.field(description="From 1 on, among what is asked of the same owner; beyond the end, last.")


@strawberry.input
class CustomFieldArchiveInput:
    custom_field: strawberry.ID


@payload(AccountUserError)
class CustomFieldDefinePayload:
    custom_field: CustomField | None


@payload(AccountUserError)
class CustomFieldMovePayload:
    custom_fields: list[CustomField] | None = strawberry.field(description="All that is asked of its owner, in order.")


@payload(AccountUserError)
class CustomFieldArchivePayload:
    custom_field: CustomField | None


@strawberry.type
class CustomFieldsQuery:
    @query(Permission.SETTINGS_READ, "What is asked of accounts or members, archived fields too, in their order.")
    async def custom_fields(self, info: Info, owner: CustomFieldOwner | None = None) -> list[CustomField]:
        return await custom_fields.list_fields(info.context, owner)


@strawberry.type
class CustomFieldsMutation:
    @mutation(
        Permission.SETTINGS_WRITE,
        "Ask something of accounts or members, or ask it in another way.",
        emits=["custom_field.defined"],
    )
    async def custom_field_define(self, info: Info, input: CustomFieldDefineInput) -> CustomFieldDefinePayload:
        return CustomFieldDefinePayload(custom_field=await custom_fields.define(info.context, input))

    @mutation(
        Permission.SETTINGS_WRITE,
        "Ask it before or after others: forms show fields in this order.",
        emits=["custom_field.moved"],
    )
    async def custom_field_move(self, info: Info, input: CustomFieldMoveInput) -> CustomFieldMovePayload:
        return CustomFieldMovePayload(custom_fields=await custom_fields.move(info.context, input))

    @mutation(
        Permission.SETTINGS_WRITE,
        "Ask it no more. What was answered is kept.",
        emits=["custom_field.archived"],
    )
    async def custom_field_archive(self, info: Info, input: CustomFieldArchiveInput) -> CustomFieldArchivePayload:
        return CustomFieldArchivePayload(custom_field=await custom_fields.archive(info.context, input.custom_field))
