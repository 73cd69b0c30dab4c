"""Requests held to the SDK's own parameter types, which we did not write."""

import re
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from stripe import _request_options
from typing_extensions import is_typeddict

from tests.fakes.stripe.errors import StripeRefusal

_OPTIONS = frozenset(_request_options.RequestOptions.__annotations__)
_NAMES = {**vars(_request_options), "StripeContext": str}


class _NoFit(Exception):
    """A value is of another type than this one."""


def checked(parameters: type, given: dict[str, Any], path: str = "") -> dict[str, Any]:
    """The given strings as the types that the SDK declares. Raises StripeRefusal for what it does not know."""
    types = declared(parameters)
    for name in given:
        if name not in types:
            raise StripeRefusal.parameter("parameter_unknown", f"Received unknown parameter: {path}{name}", path + name)
    for name in sorted(parameters.__required_keys__ - given.keys()):  # type: ignore[attr-defined]  # typed dicts have it
        raise StripeRefusal.parameter("parameter_missing", f"Missing required param: {path}{name}.", path + name)
    return {name: _fitting(types[name], value, path + name) for name, value in given.items()}


@cache
def declared(parameters: type) -> dict[str, Any]:
    """The types of the parameters that go over the wire."""
    hints = get_type_hints(parameters, localns=_NAMES)
    return {name: hint for name, hint in hints.items() if name not in _OPTIONS}


def _fitting(hint: Any, value: Any, path: str) -> Any:
    try:
        return _converted(hint, value, path)
    except _NoFit as error:
        raise StripeRefusal.parameter("parameter_invalid", f"Invalid value for {path}: {value!r}", path) from error


def _converted(hint: Any, value: Any, path: str) -> Any:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _first_that_fits(arguments, value, path)
    if origin is Literal:
        return value if value in arguments else _no_fit()
    if origin is list and isinstance(value, list):
        return [_converted(arguments[0], item, path) for item in value]
    if origin is dict and isinstance(value, dict):
        return {name: _converted(arguments[1], item, path) for name, item in value.items()}
    if is_typeddict(hint) and isinstance(value, dict):
        return checked(hint, value, f"{path}.")
    return _leaf(hint, value) if isinstance(value, str) else _no_fit()


def _first_that_fits(choices: tuple[Any, ...], value: Any, path: str) -> Any:
    for choice in choices:
        try:
            return _converted(choice, value, path)
        except _NoFit:
            continue
    return _no_fit()


def _leaf(hint: Any, value: str) -> Any:
    if hint is bool and value in ("true", "false"):
        return value == "true"
    if hint is int and re.fullmatch(r"-?\d{1,18}", value):
        return int(value)
    if hint is str:
        return value
    return None if hint is NoneType and not value else _no_fit()


def _no_fit() -> Any:
    raise _NoFit
