"""What staff asks of members and accounts besides, made and put in order on a page."""

from collections.abc import Awaitable, Callable

import pytest

from models import database
from models.accounts import CustomField, FieldKind
from models.identity import Member, StaffRole
from tenure.context import Context
from tenure.identity import roles
from tests.site.browser import Browser, PageForm

SignIn = Callable[..., Awaitable[Browser]]
PAGE = "/staff/fields"


@pytest.fixture
async def admin(browser: Browser, sign_in: SignIn, system: Context) -> Browser:
    await sign_in(browser, "boss@example.com")
    async with database.for_tenant(system.tenant, reading=True):
        boss = await Member.of(system.tenant).get(email_norm="boss@example.com")
    await roles.grant(system, boss.id, StaffRole.ADMIN)
    return await browser.open(PAGE)


def _form(browser: Browser, kind: FieldKind) -> PageForm:
    """The form in which fields of that kind are made."""
    return next(form for form in browser.forms if form.values.get("kind") == kind)


async def _asked(system: Context) -> list[CustomField]:
    async with database.for_tenant(system.tenant, reading=True):
        return await CustomField.of(system.tenant).filter(archived_at__isnull=True).order_by("rank", "id")


async def test_each_kind_is_made_in_a_form_of_its_own(admin: Browser, system: Context) -> None:
    for kind in FieldKind:
        form = _form(admin, kind)
        assert ("choices" in form.names) == (kind is FieldKind.CHOICE)
        more = {"choices": "Bow\r\nStroke\r\n"} if kind is FieldKind.CHOICE else {}
        await admin.send(form, label=f"Seat, {kind.lower()}", owner="MEMBER", required="yes", **more)
        assert "The field is saved." in admin.text, admin.text
    made = {one.kind: one for one in await _asked(system)}
    assert list(made) == list(FieldKind)
    assert (made[FieldKind.CHOICE].choices, made[FieldKind.CHOICE].code) == (["Bow", "Stroke"], "seat-choice")
    assert all(one.is_required and one.is_visible for one in made.values())


async def test_what_does_not_fit_is_said_in_its_own_form(admin: Browser, system: Context) -> None:
    await admin.send(_form(admin, FieldKind.TEXT), label="Boat", owner="MEMBER", hidden="yes")
    for given, said in (
        ({"label": "Boat again", "code": "boat"}, "There is a field of this code"),
        ({"label": "Boat again", "code": "Boat!"}, "A code is made of a-z"),
        ({"label": "漢字"}, "A code is made of a-z"),
        ({"label": "x" * 121, "code": "long"}, "This is one line of 1 to 120 characters."),
    ):
        await admin.send(_form(admin, FieldKind.NUMBER), owner="MEMBER", **given)
        assert (admin.status, said in admin.text) == (422, True), given
        assert _form(admin, FieldKind.NUMBER).values["label"] == given["label"]
        assert _form(admin, FieldKind.TEXT).values["label"] == ""
    await admin.send(_form(admin, FieldKind.NUMBER), owner="ACCOUNT", label="Boat", code="boat")
    assert "The field is saved." in admin.text, "members and accounts have codes of their own"
    assert [(one.label, one.is_visible) for one in await _asked(system)] == [("Boat", False), ("Boat", True)]


async def test_fields_are_renamed_ordered_archived_and_asked_again(admin: Browser, system: Context) -> None:
    for label in ("One", "Two", "Three"):
        await admin.send(_form(admin, FieldKind.TEXT), label=label, owner="MEMBER")
    three = (await _asked(system))[2]
    await admin.send(admin.form("place", action=f"/{three.id}/move"))
    assert [one.label for one in await _asked(system)] == ["One", "Three", "Two"]
    await admin.send(admin.form("place", action=f"/{three.id}/move"), place="none")
    assert [one.label for one in await _asked(system)] == ["Three", "One", "Two"]

    await admin.open(f"{PAGE}/{three.id}")
    await admin.send(admin.form("label"), label="Drei", hidden="yes")
    assert "Drei" in admin.text
    assert "Staff alone" in admin.text
    await admin.open(f"{PAGE}/{three.id}")
    await admin.send(admin.form("label"), label=" ")
    assert (admin.status, "This is one line of" in admin.text) == (422, True)
    await admin.send(admin.form(action="/archive"))
    assert "It is asked no more." in admin.text
    assert [one.label for one in await _asked(system)] == ["One", "Two"]

    await admin.open(f"{PAGE}/{three.id}")
    form = admin.form("label")
    assert (form.values["label"], form.values["hidden"], "required" in form.values) == ("Drei", "yes", False)
    await admin.send(form)
    assert [one.label for one in await _asked(system)] == ["Drei", "One", "Two"]


async def test_who_may_only_read_settings_changes_nothing(
    admin: Browser, stranger: Callable[[], Awaitable[Browser]], sign_in: SignIn, system: Context
) -> None:
    await admin.send(_form(admin, FieldKind.TEXT), label="Boat", owner="MEMBER")
    (boat,) = await _asked(system)
    reader = await sign_in(await stranger(), "dev@example.com")
    assert (await reader.open(PAGE)).status == 403
    async with database.for_tenant(system.tenant, reading=True):
        dev = await Member.of(system.tenant).get(email_norm="dev@example.com")
    await roles.grant(system, dev.id, StaffRole.DEVELOPER)
    await reader.open(PAGE)
    assert "Boat" in reader.text
    assert not [form for form in reader.forms if form.action.startswith(PAGE)]
    csrf = reader.form("csrf", action="/logout").values
    for path in (PAGE, f"{PAGE}/{boat.id}", f"{PAGE}/{boat.id}/move", f"{PAGE}/{boat.id}/archive"):
        assert (await reader.post(path, {**csrf, "label": "Mine"})).status_code == 403, path
    assert [one.label for one in await _asked(system)] == ["Boat"]
    assert (await (await stranger()).open(PAGE)).path == "/login"
