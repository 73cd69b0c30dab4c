"""The payload of each event as a model: each type of the schema that implements `Event` and says what it is called."""

import re
from keyword import iskeyword
from pathlib import Path

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLOutputType,
    build_schema,
    get_nullable_type,
    is_interface_type,
    is_list_type,
    is_non_null_type,
)
from pydantic.alias_generators import to_camel

HEADING = '''"""The payload of each event, as a model of its own: `event.read(InvoicePaid)`."""

from datetime import datetime
from typing import Any, ClassVar

from pydantic import Field

from ..events import Money, Payload, Period
'''
PLAIN = {
    "BigInt": "int",
    "Boolean": "bool",
    "DateTime": "datetime",
    "ID": "str",
    "Int": "int",
    "JSON": "Any",
    "Money": "Money",
    "Period": "Period",
    "String": "str",
}
"""How a payload, which is JSON, is read. A type that is not here raises KeyError: say what it is."""


def module(sdl: Path) -> str:
    """The whole module."""
    schema = build_schema(sdl.read_text())
    envelope = schema.type_map["Event"]
    assert is_interface_type(envelope), "Event is what all of them have"
    told = {_name(kind): kind for kind in schema.get_possible_types(envelope)}
    return HEADING + "".join(_model(name, told[name], envelope) for name in sorted(filter(None, told)))


def _name(kind: GraphQLObjectType) -> str:
    """`invoice.paid` for InvoicePaid; empty for the type of events that a version does not know."""
    worn = [one for one in (kind.ast_node.directives or () if kind.ast_node else ()) if one.name.value == "event"]
    return str(worn[0].arguments[0].value.value) if worn else ""  # type: ignore[index, attr-defined]  # a text is given


def _model(name: str, kind: GraphQLObjectType, envelope: GraphQLInterfaceType) -> str:
    own = {_key(field, name, envelope): one for field, one in kind.fields.items() if field not in envelope.fields}
    lines = [f'    """{" ".join((kind.description or "").split())}"""', "", f'    event_type: ClassVar[str] = "{name}"']
    lines += [_field(key, one) for key, one in own.items()]
    return f"\n\nclass {kind.name}(Payload):\n" + "\n".join(lines) + "\n"


def _key(field: str, name: str, envelope: GraphQLInterfaceType) -> str:
    """In the payload a field keeps its name, though all events have one of that name: there `fileType` is `type`."""
    bare = re.sub(rf"^{to_camel(name.partition('.')[0])}(?=[A-Z])", "", field)
    bare = bare[:1].lower() + bare[1:]
    return bare if bare in envelope.fields else field


def _field(key: str, field: GraphQLField) -> str:
    name = re.sub(r"([A-Z])", r"_\1", key).lower()
    assert to_camel(name) == key, f"{key} would not be found again"
    kind = _kind(field.type)
    if iskeyword(name):
        default = ", default=None" if kind.endswith("| None") else ""
        return f'    {name}_: {kind} = Field(alias="{key}"{default})'
    return f"    {name}: {kind}{' = None' if kind.endswith('| None') else ''}"


def _kind(kind: GraphQLOutputType) -> str:
    bare = get_nullable_type(kind)
    read = f"list[{_kind(bare.of_type)}]" if is_list_type(bare) else PLAIN[str(bare)]
    return read if is_non_null_type(kind) else f"{read} | None"
