"""What a business wants to know of its accounts and members, besides what everybody is asked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.accounts import CustomField, FieldKind, FieldOwner
from tenure.context import Context
from tenure.events import CustomFieldArchived, CustomFieldDefined, CustomFieldMoved, emit
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

MOST = 50
"""Fields of accounts, and as many of members."""
MOST_CHOICES = 100
LONGEST = 120
"""Characters of a label or a choice."""
_CODE = re.compile(r"[a-z][a-z0-9_-]{0,39}")


@dataclass(frozen=True, slots=True)
class Definition:
    """What is asked. `is_visible`: to whom it is about, and not to staff alone."""

    owner: FieldOwner
    code: str
    label: str
    kind: FieldKind
    choices: Sequence[str] = ()
    is_required: bool = False
    is_visible: bool = True


@transactional
async def define(ctx: Context, asked: Definition) -> CustomField:
    """Ask it from now on, or in another way where that code is asked already: only its kind stays. Raises `Refused`."""
    label, choices = _checked(asked)
    present = CustomField.of(ctx.tenant).filter(owner=asked.owner)
    found = await present.select_for_update(no_key=True).get_or_none(code=asked.code)
    if found is None and await present.filter(archived_at__isnull=True).count() >= MOST:
        raise Refused("FIELDS_TOO_MANY", f"There can be at most {MOST} fields.", ["code"])
    if found is not None and found.kind is not asked.kind:
        raise Refused("FIELD_KIND_FIXED", "The kind of a field can't be changed. Define another field.", ["kind"])
    field = found or await _new(ctx, asked, label, choices)
    wanted = (label, choices, asked.is_required, asked.is_visible, None)
    if (field.label, field.choices, field.is_required, field.is_visible, field.archived_at) != wanted:
        field.label, field.choices, field.is_required, field.is_visible, field.archived_at = wanted
        await field.save(update_fields=["label", "choices", "is_required", "is_visible", "archived_at"])
    elif found is not None:
        return field
    emit(ctx, CustomFieldDefined(field, owner=str(field.owner), code=field.code, kind=str(field.kind)))
    return field


@transactional
async def archive(ctx: Context, field_id: UUID) -> CustomField:
    """Ask it no more. What was answered is kept, and shown again where it is asked again. Raises `NotFound`."""
    field = await CustomField.locked(ctx.tenant, field_id)
    if field.archived_at is None:
        field.archived_at = ctx.now()
        await field.save(update_fields=["archived_at"])
        emit(ctx, CustomFieldArchived(field, owner=str(field.owner), code=field.code))
    return field


@transactional
async def move(ctx: Context, field_id: UUID, place: int) -> list[CustomField]:
    """Ask it in that place, counted from 1, among what is asked of the same owner; beyond the end is the end.

    All that is asked of the owner, in its order. Raises `Refused` for a field that is archived, `NotFound`.
    """
    seen = await CustomField.named(ctx.tenant, field_id)
    asked = CustomField.of(ctx.tenant).filter(owner=seen.owner, archived_at__isnull=True)
    locked = await asked.order_by("id").select_for_update(no_key=True)
    ordered = sorted(locked, key=lambda one: (one.rank, one.id))
    moved = next((one for one in ordered if one.id == field_id), None)
    if moved is None:
        raise Refused("FIELD_UNKNOWN", "This field is archived.", ["customField"])
    before = ordered.index(moved)
    ordered.insert(max(place, 1) - 1, ordered.pop(before))
    for rank, one in enumerate(ordered, start=1):
        if one.rank != rank:
            one.rank = rank
            await one.save(update_fields=["rank"])
    if ordered.index(moved) != before:
        told = CustomFieldMoved(moved, owner=str(moved.owner), code=moved.code, place=ordered.index(moved) + 1)
        emit(ctx, told)
    return ordered


async def _new(ctx: Context, asked: Definition, label: str, choices: list[str]) -> CustomField:
    last = await CustomField.of(ctx.tenant).filter(owner=asked.owner).order_by("-rank").first()
    fresh = CustomField(
        tenant_id=ctx.tenant,
        id=ids.new(),
        owner=asked.owner,
        code=asked.code,
        label=label,
        kind=asked.kind,
        choices=choices,
        is_required=asked.is_required,
        is_visible=asked.is_visible,
        rank=last.rank + 1 if last else 1,
        created_at=ctx.now(),
    )
    if not await fresh.insert_unless("owner", "code"):
        raise Refused("FIELD_TAKEN", "A field with this code was just defined by someone else.", ["code"])
    return fresh


def _checked(asked: Definition) -> tuple[str, list[str]]:
    if not _CODE.fullmatch(asked.code):
        raise Refused(
            "CODE_INVALID", "The code must have 1 to 40 of a-z, 0-9, _ and -, and start with a letter.", ["code"]
        )
    label = _line(asked.label, "label")
    choices = list(dict.fromkeys(_line(choice, "choices") for choice in asked.choices))
    if (asked.kind is FieldKind.CHOICE) != bool(choices) or len(choices) > MOST_CHOICES:
        raise Refused(
            "CHOICES_INVALID", f"A CHOICE field needs 1 to {MOST_CHOICES} choices. Other fields have none.", ["choices"]
        )
    return label, choices


def _line(text: str, name: str) -> str:
    cleaned = " ".join(text.split())
    if not cleaned or len(cleaned) > LONGEST or not cleaned.isprintable():
        raise Refused("TEXT_INVALID", f"This must be one line of 1 to {LONGEST} characters.", [name])
    return cleaned
