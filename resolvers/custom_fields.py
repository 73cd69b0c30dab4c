"""Answers about what a business wants to know besides."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.accounts import CustomField, FieldOwner
from resolvers import ids
from resolvers.asking import Asking
from tenure.accounts import custom_fields, custom_values
from tenure.context import Context


@dataclass(frozen=True, slots=True)
class Answer:
    """`value` is None where the field is not answered."""

    field: CustomField
    value: str | None


async def answers_of(asking: Asking, owner: FieldOwner, key: UUID) -> list[Answer]:
    """All that the caller is shown, answered or not."""

    async def held(ctx: Context, keys: list[UUID]) -> dict[UUID, dict[UUID, str]]:
        return await custom_values.of(ctx, owner, keys)

    async def asked(ctx: Context, keys: list[UUID]) -> dict[UUID, list[CustomField]]:
        return dict.fromkeys(keys, await custom_values.asked(ctx, owner))

    fields: list[CustomField] = await asking.loaders.of(f"custom fields {owner}", asked, asking.tenant)
    values: dict[UUID, str] = await asking.loaders.of(f"custom values {owner}", held, key)
    return [Answer(field, values.get(field.id)) for field in fields]


def code_of(answer: Any) -> str:
    code: str = answer.field.code
    return code


async def list_fields(asking: Asking, owner: FieldOwner | None) -> list[CustomField]:
    found = CustomField.of(asking.tenant)
    return await (found.filter(owner=owner) if owner is not None else found).order_by("owner", "rank", "id")


def given_values(given: Sequence[Any]) -> dict[str, str | None]:
    """By code; of two answers to one field the last counts."""
    return {one.code: one.value for one in given}


async def define(asking: Asking, given: Any) -> CustomField:
    asked = custom_fields.Definition(
        given.owner, given.code, given.label, given.kind, given.choices, given.is_required, given.is_visible
    )
    return await custom_fields.define(asking.ctx, asked)


async def move(asking: Asking, given: Any) -> list[CustomField]:
    return await custom_fields.move(asking.ctx, ids.key(CustomField, given.custom_field), given.place)


async def archive(asking: Asking, opaque: str) -> CustomField:
    return await custom_fields.archive(asking.ctx, ids.key(CustomField, opaque))
