"""Kinds of values: what they take, what they refuse, and that nothing is lost on the way through JSON and forms."""

import json
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from tenure.kit.money import Money
from tenure.settings import Setting, Unfit
from tests.settings import declared
from tests.settings.declared import Size

KINDS = {setting.key.partition(".")[2]: setting for setting in declared.OF_EACH_KIND}


@pytest.mark.parametrize(
    ("kind", "given", "value"),
    [
        ("boolean", True, True),
        ("integer", 10, 10),
        ("integer", 2.0, 2),
        ("decimal", "99.25", Decimal("99.25")),
        ("decimal", 0.5, Decimal("0.5")),
        ("text", "abc", "abc"),
        ("texts", ["a", "b c"], ("a", "b c")),
        ("choice", "LARGE", Size.LARGE),
        ("duration", "PT36H", timedelta(hours=36)),
        ("money", {"amountMinor": "1250", "currency": "EUR"}, Money(1250, "EUR")),
        ("locale", "pt_BR", "pt-BR"),
        ("email", "anna@example.com", "anna@example.com"),
        ("url", "https://example.com/a?b=c", "https://example.com/a?b=c"),
        ("json", [3, 4], [3, 4]),
    ],
)
def test_what_fits_goes_through_json_and_forms_unchanged(kind: str, given: Any, value: Any) -> None:
    setting: Setting[Any] = KINDS[kind]
    read = setting.read(given)
    assert read == value
    assert type(read) is type(value)
    assert setting.read(json.loads(json.dumps(setting.kind.written(read)))) == read
    assert setting.read(setting.kind.typed(setting.kind.text(read))) == read


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        ("boolean", "true"),
        ("boolean", 1),
        ("integer", 0),
        ("integer", 11),
        ("integer", True),
        ("integer", "5"),
        ("integer", 2.5),
        ("decimal", "100.001"),
        ("decimal", "1.234"),
        ("decimal", "NaN"),
        ("decimal", "1e999"),
        ("decimal", "1" * 1000),
        ("decimal", True),
        ("text", "ABC"),
        ("text", "a" * 11),
        ("text", "a\n"),
        ("text", "a\0"),
        ("texts", ["a", "b", "c"]),
        ("texts", [""]),
        ("texts", "ab"),
        ("choice", "MEDIUM"),
        ("choice", ["SMALL"]),
        ("duration", "7 days"),
        ("duration", "P31D"),
        ("duration", "-P1D"),
        ("duration", 604800),
        ("money", {"amountMinor": "-1", "currency": "USD"}),
        ("money", {"amountMinor": "1.5", "currency": "USD"}),
        ("money", {"amountMinor": "1", "currency": "XXXX"}),
        ("money", "12 USD"),
        ("zone", "Mars/Olympus"),
        ("zone", "../../etc/passwd"),
        ("locale", "xx-nonsense"),
        ("email", "anna"),
        ("url", "http://example.com"),
        ("url", "javascript:alert(1)"),
        ("url", "https:///nowhere"),
        ("url", "https://example.com:99999"),
        ("json", ["3"]),
        ("json", {"a": 1}),
    ],
)
def test_what_does_not_fit_is_refused_with_the_key(kind: str, given: Any) -> None:
    with pytest.raises(Unfit, match=rf"^kinds\.{kind} .+\.$"):
        KINDS[kind].read(given)


@pytest.mark.parametrize(("text", "value"), [("12.50 usd", Money(1250, "USD")), ("7 JPY", Money(7, "JPY"))])
def test_money_is_typed_as_people_write_it(text: str, value: Money) -> None:
    setting: Setting[Any] = KINDS["money"]
    assert setting.read(setting.kind.typed(text)) == value


@pytest.mark.parametrize(("kind", "text"), [("money", "12.505 USD"), ("money", "USD"), ("json", "{"), ("integer", "x")])
def test_what_cannot_be_typed_is_refused(kind: str, text: str) -> None:
    setting: Setting[Any] = KINDS[kind]
    with pytest.raises(Unfit):
        setting.read(setting.kind.typed(text))


@pytest.mark.parametrize("key", ["", "theme", "Display.theme", "display.", "display.the-me", "a." + "b" * 90])
def test_a_key_that_nobody_could_remember_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="no key"):
        Setting(key, KINDS["boolean"].kind, False, "")
