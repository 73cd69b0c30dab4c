"""What an account or a member answers to what the business asks besides."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from uuid import UUID

from models.accounts import CustomField, CustomValue, FieldKind, FieldOwner
from tenure.access import Permission
from tenure.context import ActorKind, Context
from tenure.kit import ids
from tenure.kit.refusals import Refused

LONGEST = 1000
"""Characters of a value."""
_COLUMNS = {FieldOwner.ACCOUNT: "account_id", FieldOwner.MEMBER: "member_id"}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def sees_hidden(ctx: Context) -> bool:
    """Whether fields that are for staff alone are shown and changed."""
    return ctx.actor.kind is ActorKind.SYSTEM or ctx.may(Permission.MEMBERS_WRITE)


async def asked(ctx: Context, owner: FieldOwner) -> list[CustomField]:
    """What the caller is asked about accounts or members, in the order that staff gave it."""
    found = CustomField.of(ctx.tenant).filter(owner=owner, archived_at__isnull=True)
    shown = found if sees_hidden(ctx) else found.filter(is_visible=True)
    return await shown.order_by("rank", "id")


async def of(ctx: Context, owner: FieldOwner, keys: list[UUID]) -> dict[UUID, dict[UUID, str]]:
    """What each has, by field."""
    column = _COLUMNS[owner]
    held: dict[UUID, dict[UUID, str]] = {key: {} for key in keys}
    for row in await CustomValue.of(ctx.tenant).filter(**{f"{column}__in": keys}):
        held[getattr(row, column)][row.field_id] = row.value
    return held


async def write(ctx: Context, owner: FieldOwner, key: UUID, given: Mapping[str, str | None]) -> list[str]:
    """Write them down in the open transaction; the names of what is different now. The owner's row is locked.

    None takes a value away, which a required field does not let happen. Raises `Refused`.
    """
    if not given:
        return []
    fields = {one.code: one for one in await asked(ctx, owner)}
    unknown = given.keys() - fields.keys()
    if unknown:
        raise Refused("FIELD_UNKNOWN", f"There is no field {min(unknown)!r}.", ["customFields", min(unknown)])
    checked = {code: checked_value(fields[code], value) for code, value in given.items()}
    held = (await of(ctx, owner, [key]))[key]
    changed = [code for code, value in checked.items() if held.get(fields[code].id) != value]
    for code in changed:
        await _store(ctx, owner, key, fields[code], checked[code])
    return [f"customFields.{code}" for code in changed]


async def _store(ctx: Context, owner: FieldOwner, key: UUID, field: CustomField, value: str | None) -> None:
    column = _COLUMNS[owner]
    kept = CustomValue.of(ctx.tenant).filter(**{column: key}, field_id=field.id)
    if value is None:
        await kept.delete()
    elif not await kept.update(value=value, updated_at=ctx.now()):
        fresh = CustomValue(
            tenant_id=ctx.tenant, id=ids.new(), field_id=field.id, value=value, updated_at=ctx.now(), **{column: key}
        )
        await fresh.save(force_create=True)


def checked_value(field: CustomField, value: str | None) -> str | None:
    """The value in the one way in which values of its kind are written. Raises `Refused`."""
    text = (value or "").strip()
    if not text:
        if field.is_required:
            raise Refused("FIELD_REQUIRED", f"{field.label} is required.", ["customFields", field.code])
        return None
    try:
        return _READ[field.kind](field, text)
    except (ValueError, InvalidOperation) as error:
        raise Refused("FIELD_INVALID", _SAID[field.kind], ["customFields", field.code]) from error


def _text(field: CustomField, text: str) -> str:
    if len(text) > LONGEST or not text.isprintable():
        raise ValueError(text)
    return text


def _number(field: CustomField, text: str) -> str:
    number = Decimal(text)
    if not number.is_finite() or abs(number.adjusted()) > 30 or len(number.as_tuple().digits) > 30:
        raise ValueError(text)
    written = f"{number:f}"
    written = written.rstrip("0").rstrip(".") if "." in written else written
    return "0" if number == 0 else written


def _boolean(field: CustomField, text: str) -> str:
    return {"true": "true", "false": "false"}.get(text.lower()) or _refuse(text)


def _day(field: CustomField, text: str) -> str:
    return date.fromisoformat(text).isoformat() if _DAY.fullmatch(text) else _refuse(text)


def _choice(field: CustomField, text: str) -> str:
    return text if text in field.choices else _refuse(text)


def _refuse(text: str) -> str:
    raise ValueError(text)


_READ: dict[FieldKind, Callable[[CustomField, str], str]] = {
    FieldKind.TEXT: _text,
    FieldKind.NUMBER: _number,
    FieldKind.BOOLEAN: _boolean,
    FieldKind.DATE: _day,
    FieldKind.CHOICE: _choice,
}
_SAID = {
    FieldKind.TEXT: f"This must be one line of at most {LONGEST} characters.",
    FieldKind.NUMBER: "This must be a number.",
    FieldKind.BOOLEAN: "This must be true or false.",
    FieldKind.DATE: "This must be a date, such as 2026-12-31.",
    FieldKind.CHOICE: "This must be one of the choices.",
}
