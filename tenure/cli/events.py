"""The reference of events, printed from the catalogue and the schema."""

import dataclasses
import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from models.base import Record
from schema.endpoint.execution import Schema
from schema.fields import Emits
from schema.permissions import roots
from tenure.events import CATALOGUE, Event
from tenure.events.core import VERSION, camel
from tenure.events.examples import example
from tenure.kit.money import Money
from tenure.kit.periods import Period

HEADING = f"""# Events

Written from `tenure/events/catalogue` and the schema by `make sdl`; a test compares. An event is the same, with the
same `id`, on the [feed, in the list](../how-to/follow-events.md) and in webhooks:

| field | |
| --- | --- |
| `id` | An opaque id, the same wherever the event is sent. Use it to recognize duplicates. |
| `cursor` | The event's position in the business's log. Feeds and lists resume after it. |
| `type` | One of the types below. In GraphQL, each has a type of its own, with typed fields for the payload. |
| `version` | The dated version of the payload's shape: `{VERSION}`. |
| `sequence` | The event's number among the events of its subject, without gaps. |
| `occurredAt` | When it happened: an instant in UTC, by the business's clock. |
| `actor` | Who did it: `kind` (`ANONYMOUS`, `MEMBER`, `API_KEY`, `SYSTEM`), `id`, and `onBehalfOf`, who acts as them. |
| `subject` | What it is about: an id, or in GraphQL the object, as far as the caller may view it. |
| `cause` | The event or job that led to it. |
| `test` | Whether the business is a test business. Not in GraphQL. |
| `payload` | Ids, amounts and states. No personal data: read names and addresses through the subject. |

Money is `{{"amount": "12.00", "amountMinor": "1200", "currency": "USD"}}`. A period is `{{"start": …, "end": …}}`; its
end is exclusive. Instants are in the format of RFC 3339. The examples are made up. A word in capitals is one of
several values.

## When the shape of a payload changes

- New events, and new fields in a payload, are added without notice and without a new version. Ignore what you do not
  know.
- When a field is removed, renamed, or changes its meaning, the payload gets a new version: the date from which it is
  sent that way. The changelog announces it six months ahead, and in the meantime the typed field in GraphQL is
  `@deprecated`.
- Past events do not change: an event keeps the version in which it was written, even when it is read years later.
  Check `version` where you read a field that has changed.
"""


def reference(schema: Schema) -> str:
    """The whole document."""
    told_by = _told_by(schema)
    parts = [HEADING]
    sections = sorted(CATALOGUE.values(), key=lambda told: told.name)
    for area, inside in groupby(sections, key=lambda told: told.name.partition(".")[0]):
        parts.append(f"## {area}\n")
        parts += [_section(told, told_by[told.name]) for told in inside]
    return "\n".join(parts)


def _told_by(schema: Schema) -> dict[str, list[str]]:
    """The mutations that may lead to each event, as they say themselves."""
    found: dict[str, list[str]] = defaultdict(list)
    for root in roots(schema):
        for worn in root.field.extensions["strawberry-definition"].directives:
            for name in worn.events if isinstance(worn, Emits) else ():
                found[name].append(root.name)
    return found


def _section(told: type[Event], mutations: Iterable[str]) -> str:
    by = ", ".join(f"`{name}`" for name in mutations)
    parts = [f"### `{told.name}`\n", f"{' '.join((told.__doc__ or '').split())}\n"]
    parts.append(f"Emitted by {by}. GraphQL: `{told.__name__}`.\n" if by else f"GraphQL: `{told.__name__}`.\n")
    fields = _fields(told)
    if fields:
        parts.append("\n".join([_line("payload", "type"), _line("---", "---"), *fields]) + "\n")
        parts.append(f"```json\n{json.dumps(example(told), indent=2)}\n```\n")
    return "\n".join(parts)


def _fields(told: type[Any]) -> list[str]:
    hints = get_type_hints(told)
    own = [field.name for field in dataclasses.fields(told) if field.name != "subject"]
    return [_line(f"`{camel(name)}`", _words(hints[name])) for name in own]


def _words(hint: Any) -> str:
    """The type as a reader of JSON sees it."""
    if get_origin(hint) in (Union, UnionType):
        (inner,) = (part for part in get_args(hint) if part is not NoneType)
        return f"{_words(inner)}, or null"
    if get_origin(hint) is list:
        return f"list: {_words(get_args(hint)[0])}"
    if dataclasses.is_dataclass(hint) and hint not in _WORDS:
        inside = get_type_hints(hint)
        return "object: " + "; ".join(f"`{camel(name)}` {_words(kind)}" for name, kind in inside.items())
    return _WORDS.get(hint, "object")


_WORDS: dict[Any, str] = {
    str: "text",
    int: "whole number",
    bool: "true or false",
    datetime: "instant",
    Money: "money",
    Period: "period",
    Record: "id",
}


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
