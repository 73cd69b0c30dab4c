"""Previews and the mutations that carry them out: a token ties the one to the other."""

import dataclasses
import hashlib
import json
from enum import Enum
from typing import Any, TypeVar

from tenure import rehearsal
from tenure.context import Context
from tenure.rehearsal import Rehearsal

Shown = TypeVar("Shown", bound=Any)
"""What a preview answers: a dataclass with a `token`."""


def shown(ctx: Context, action: str, given: Any, found: Rehearsal[Shown]) -> Shown:
    """The preview with the token by which the mutation of that name, with the same input, carries it out."""
    answer: Shown = dataclasses.replace(found.outcome, token=rehearsal.token(ctx, action, _asked(given), found))
    return answer


def expecting(ctx: Context, action: str, given: Any) -> Context:
    """A context that comes to what the input's token was shown for. Raises `Refused` for any other token."""
    return rehearsal.expecting(ctx, given.preview_token, action, _asked(given))


def _asked(given: Any) -> str:
    """A hash of the input, but for the token, the way to pay and what is written beside it, which change no amount."""
    asked = {
        field.name: getattr(given, field.name)
        for field in dataclasses.fields(given)
        if field.name not in {"preview_token", "payment_method", "provider_account", "reason", "note"}
    }
    return hashlib.sha256(json.dumps(asked, default=_plain, sort_keys=True).encode()).hexdigest()


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    return value.value if isinstance(value, Enum) else str(value)
