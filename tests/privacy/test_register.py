"""The register: no table is forgotten, and what it says can be done."""

from typing import Any

import pytest
from tortoise import Tortoise

from models.personal import ACCOUNT, ACTOR, EMAIL, MEMBER, Treatment
from tenure.privacy import register
from tenure.services import Services
from tests.door import Door

ALWAYS = {MEMBER, ACCOUNT, EMAIL, ACTOR}


def _models() -> list[Any]:
    return [model for app in (Tortoise.apps or {}).values() for model in app.values()]


def test_every_table_says_what_it_holds_of_a_person(services: Services) -> None:
    assert [model.__name__ for model in _models() if model.personal is None] == []


def test_a_table_that_does_not_say_it_is_found(services: Services) -> None:
    class Forgotten:
        personal = None

    with pytest.raises(register.Undeclared, match="Forgotten"):
        register.personal_of(Forgotten)


def test_what_is_declared_can_be_done(services: Services) -> None:
    for model in _models():
        personal, columns = register.personal_of(model), set(model._meta.db_fields)
        whose = [one for each in personal.by.values() for one in ((each,) if isinstance(each, str) else each)]
        assert {*personal.by, *personal.blank, *personal.secret} <= columns, model
        assert set(whose) <= ALWAYS | set(register.tables()), model
        assert personal.holds, model
        assert (personal.treatment is Treatment.NOTHING) == (not personal.by), model
        assert (personal.treatment is Treatment.PSEUDONYMISE) == bool(personal.blank), model
        if personal.treatment in (Treatment.KEEP, Treatment.PSEUDONYMISE):
            assert personal.because, model
        if model.append_only:
            assert personal.treatment in (Treatment.KEEP, Treatment.NOTHING), model
        for column, value in personal.blank.items():
            assert value is not None or model._meta.fields_map[column].null, (model, column)


def test_a_column_that_names_a_member_or_an_address_is_in_the_register(services: Services) -> None:
    """A table that refers to members says something of a person, whatever it calls itself."""
    silent = [
        (model.__name__, column)
        for model in _models()
        if model.table_class == "TENANT" and register.personal_of(model).treatment is Treatment.NOTHING
        for column in model._meta.db_fields
        if model.references.get(column) == "member" or "email" in column
    ]
    assert silent == []


async def test_anybody_can_read_the_register(api: Door) -> None:
    lines = (await api("{ erasureRegister { table treatment holds because } }"))["erasureRegister"]
    assert {line["table"] for line in lines} == set(register.tables())
