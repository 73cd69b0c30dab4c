"""Kinds whose values somebody else has named: zones, languages, addresses; and whatever a type says."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from babel.localedata import locale_identifiers
from email_validator import EmailNotValidError, validate_email
from pydantic import TypeAdapter, ValidationError

from tenure.kit.kinds.plain import Described, Kind, Unfit

Value = TypeVar("Value", covariant=True)


@cache
def zones() -> frozenset[str]:
    """The names of all time zones, but for those that are no places (`localtime`, `posixrules` and the like)."""
    return frozenset(name for name in available_timezones() if name == "UTC" or "/" in name)


@cache
def locales() -> frozenset[str]:
    """The names of all languages, with and without a script and a region: `en`, `pt-BR`."""
    return frozenset(name.replace("_", "-") for name in locale_identifiers())


@dataclass(frozen=True, slots=True)
class Zone(Kind[ZoneInfo]):
    """A time zone of the IANA database."""

    name = "ZONE"

    def read(self, given: object) -> ZoneInfo:
        if not isinstance(given, str) or given not in zones():
            raise Unfit("must be a time zone, such as Europe/Berlin")
        return ZoneInfo(given)

    def written(self, value: Any) -> Any:
        return value.key


@dataclass(frozen=True, slots=True)
class Locale(Kind[str]):
    """A language, with or without a region: `pt-BR`."""

    name = "LOCALE"

    def read(self, given: object) -> str:
        if not isinstance(given, str) or given.replace("_", "-") not in locales():
            raise Unfit("must be a language, such as en or pt-BR")
        return given.replace("_", "-")


@dataclass(frozen=True, slots=True)
class Email(Kind[str]):
    name = "EMAIL"
    is_free = True

    def read(self, given: object) -> str:
        if not isinstance(given, str) or len(given) > 254:
            raise Unfit("must be an email address")
        try:
            return validate_email(given, check_deliverability=False).normalized
        except EmailNotValidError as error:
            raise Unfit("must be an email address") from error


@dataclass(frozen=True, slots=True)
class Url(Kind[str]):
    """An address on the web, https alone unless said otherwise. Whether it may be called is the caller's to check."""

    schemes: tuple[str, ...] = ("https",)
    maximum: int = 2000
    name = "URL"
    is_free = True

    def read(self, given: object) -> str:
        if isinstance(given, str) and len(given) <= self.maximum and given.isprintable() and " " not in given:
            try:
                parts = urlsplit(given)
                if parts.scheme in self.schemes and parts.hostname and parts.port != 0:
                    return given
            except ValueError as error:
                raise Unfit(f"must be a URL that starts with {self.schemes[0]}://") from error
        raise Unfit(f"must be a URL that starts with {self.schemes[0]}://")

    def described(self) -> Described:
        return Described(self.name, maximum=str(self.maximum), choices=self.schemes)


class Json(Kind[Value]):
    """Whatever a type says that pydantic knows: `Json(list[int])`, `Json(SomeDataclass)`. Described by JSON Schema."""

    name = "JSON"
    is_free = True

    def __init__(self, of: type[Value]) -> None:
        self._adapter: TypeAdapter[Any] = TypeAdapter(of)

    def read(self, given: object) -> Value:
        try:
            return cast(Value, self._adapter.validate_json(json.dumps(given), strict=True))
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False, include_context=False)[0]
            place = ".".join(str(part) for part in first["loc"])
            raise Unfit(f"is not valid{f' at {place}' if place else ''}: {first['msg']}") from error

    def written(self, value: Any) -> Any:
        return self._adapter.dump_python(value, mode="json")

    def typed(self, text: str) -> object:
        try:
            given: object = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise Unfit("must be valid JSON") from error
        return given

    def text(self, value: Any) -> str:
        return json.dumps(self.written(value), ensure_ascii=False)

    def described(self) -> Described:
        return Described(self.name, schema=self._adapter.json_schema())
