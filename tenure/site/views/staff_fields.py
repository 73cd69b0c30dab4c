"""What the business asks of its members and accounts besides: staff makes the questions, and puts them in order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from starlette.responses import Response

from models import database
from models.accounts import CustomField, FieldKind, FieldOwner
from tenure.access import Permission
from tenure.accounts import custom_fields
from tenure.accounts.custom_fields import Definition
from tenure.context import Context
from tenure.kit.refusals import BadInput, Refused
from tenure.site.forms import Form
from tenure.site.visit import Visit

HOME = "/staff/fields"
KINDS = [
    (FieldKind.TEXT, "Text", "One line of words."),
    (FieldKind.NUMBER, "Number", "With or without decimals."),
    (FieldKind.BOOLEAN, "Yes or no", "One of the two."),
    (FieldKind.DATE, "Day", "A day of the calendar."),
    (FieldKind.CHOICE, "Choice", "One of some answers that you give."),
]
"""In which ways something can be answered, each with its form."""
_OWNERS = [(FieldOwner.MEMBER, "Members"), (FieldOwner.ACCOUNT, "Accounts")]
_TYPED = ("owner", "kind", "label", "code", "choices", "required", "hidden")


@dataclass(frozen=True, slots=True)
class Group:
    """All that is asked of one owner, in order, and what was."""

    owner: FieldOwner
    title: str
    asked: Sequence[CustomField]
    archived: Sequence[CustomField]


async def show(visit: Visit) -> Response:
    return await _page(visit, Form(), 200)


async def define(visit: Visit) -> Response:
    """Ask something new. A code that is taken is refused: on this page, nothing is changed by the way."""
    form = await visit.form(*_TYPED)
    ctx = _writer(visit)
    try:
        asked = _definition(form, _owner(form), _kind(form), form["code"].strip() or _code(form["label"]))
        await _check_free(ctx, asked)
        await custom_fields.define(ctx, asked)
    except Refused as refusal:
        form.refuse(refusal)
        return await _page(visit, form, 422)
    return visit.go(HOME, done="field-saved")


async def show_one(visit: Visit) -> Response:
    return await _one(visit, None, 200)


async def save(visit: Visit) -> Response:
    """Ask it in other words, or again where it was archived: whom it is about, its code and its kind stay."""
    form = await visit.form(*_TYPED)
    ctx = _writer(visit)
    found = await _named(ctx, visit)
    try:
        await custom_fields.define(ctx, _definition(form, found.owner, found.kind, found.code))
    except Refused as refusal:
        form.refuse(refusal)
        return await _one(visit, form, 422)
    return visit.go(HOME, done="field-saved")


async def move(visit: Visit) -> Response:
    form = await visit.form("place")
    ctx = _writer(visit)
    place = int(form["place"]) if re.fullmatch(r"\d{1,3}", form["place"], re.ASCII) else 1
    try:
        await custom_fields.move(ctx, UUID(str(visit.path["id"])), place)
    except Refused as refusal:
        return await _page(visit, Form(problem=refusal.message), 422)
    return visit.go(HOME)


async def archive(visit: Visit) -> Response:
    await visit.form()
    await custom_fields.archive(_writer(visit), UUID(str(visit.path["id"])))
    return visit.go(HOME, done="field-archived")


async def _page(visit: Visit, form: Form, status: int) -> Response:
    ctx = _reader(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await CustomField.of(ctx.tenant).order_by("rank", "id")
    return visit.page(
        "staff_fields.html",
        status,
        form=form,
        blank_form=Form(),
        groups=[_group(owner, title, rows) for owner, title in _OWNERS],
        kinds=KINDS,
        titles={kind: title for kind, title, _ in KINDS},
        may_write=ctx.may(Permission.SETTINGS_WRITE),
    )


async def _one(visit: Visit, form: Form | None, status: int) -> Response:
    ctx = _reader(visit)
    found = await _named(ctx, visit)
    return visit.page(
        "staff_field.html",
        status,
        form=form or _filled(found),
        asked=found,
        owner=dict(_OWNERS)[found.owner],
        kind=next(title for kind, title, _ in KINDS if kind is found.kind),
        may_write=ctx.may(Permission.SETTINGS_WRITE),
    )


def _reader(visit: Visit) -> Context:
    """Who may look: also who may change, as everybody does who opens the page by its tab."""
    visit.signed_in()
    if not visit.ctx.may(Permission.SETTINGS_WRITE):
        visit.ctx.require(Permission.SETTINGS_READ)
    return visit.ctx


def _writer(visit: Visit) -> Context:
    visit.signed_in()
    visit.ctx.require(Permission.SETTINGS_WRITE)
    return visit.ctx


async def _named(ctx: Context, visit: Visit) -> CustomField:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await CustomField.named(ctx.tenant, UUID(str(visit.path["id"])))


async def _check_free(ctx: Context, asked: Definition) -> None:
    async with database.for_tenant(ctx.tenant, reading=True):
        is_taken = await CustomField.of(ctx.tenant).filter(owner=asked.owner, code=asked.code).exists()
    if is_taken:
        raise Refused("FIELD_TAKEN", "There is a field of this code: change that one, or choose another.", ["code"])


def _group(owner: FieldOwner, title: str, rows: Sequence[CustomField]) -> Group:
    own = [one for one in rows if one.owner is owner]
    return Group(
        owner,
        title,
        [one for one in own if one.archived_at is None],
        [one for one in own if one.archived_at is not None],
    )


def _definition(form: Form, owner: FieldOwner, kind: FieldKind, code: str) -> Definition:
    choices = [line for line in form["choices"].splitlines() if line.strip()] if kind is FieldKind.CHOICE else []
    return Definition(
        owner, code, form["label"], kind, choices, is_required=bool(form["required"]), is_visible=not form["hidden"]
    )


def _filled(found: CustomField) -> Form:
    """The form as it stands before anything is typed."""
    ticked = {"required": found.is_required, "hidden": not found.is_visible}
    values = {"label": found.label, "choices": "\n".join(found.choices)}
    return Form(values | {name: "yes" if is_so else "" for name, is_so in ticked.items()})


def _code(label: str) -> str:
    """What programs may call a field of that label; nothing where the label has no letter of theirs."""
    return re.sub(r"[^a-z0-9]+", "-", label.casefold()).strip("-0123456789")[:40].rstrip("-")


def _owner(form: Form) -> FieldOwner:
    """Raises `BadInput` for what no form of ours sends."""
    if form["owner"] not in set(FieldOwner):
        raise BadInput("This is about nobody.")
    return FieldOwner(form["owner"])


def _kind(form: Form) -> FieldKind:
    """Raises `BadInput` for what no form of ours sends."""
    if form["kind"] not in set(FieldKind):
        raise BadInput("There is no such kind of field.")
    return FieldKind(form["kind"])


PAGES = [
    (HOME, show, ["GET"]),
    (HOME, define, ["POST"]),
    (f"{HOME}/{{id:uuid}}", show_one, ["GET"]),
    (f"{HOME}/{{id:uuid}}", save, ["POST"]),
    (f"{HOME}/{{id:uuid}}/move", move, ["POST"]),
    (f"{HOME}/{{id:uuid}}/archive", archive, ["POST"]),
]
