"""Operations written from the schema: every root field, with fitting arguments and a selection of all that it has."""

import json
import re
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_composite_type,
    is_list_type,
    is_non_null_type,
    is_required_argument,
)

from schema.limits import TOKENS

KINDS = {
    "purpose": "ConsentPurpose",
    "avatar": "File",
    "logo": "File",
    "newOwner": "Tenant",
    "tenantOwned": "Tenant",
    "subject": "Product",
    "to": "Account",
    "balance": "CreditBalance",
    "bonuse": "Offer",
    "upsell": "Offer",
    "notification": "ProviderNotification",
    "issue": "ReconciliationIssue",
    "import": "Import",
    "note": "MemberNote",
    "view": "SavedView",
    "job": "Product",  # jobs and letters are no rows of a tenant: any id that is none of theirs
    "mailboxLetter": "Product",
}
"""What an argument of type ID leads to, where its name does not say so."""
CHOSEN = {"SettingLevel": "ACCOUNT"}
"""Which value of an enum is asked with, where the first one leads to no row."""
DEPTH = 4
SPARE = 150
"""Tokens that arguments and what stands around the selection may take."""
_TOKEN = re.compile(r"\w+|[^\w\s]")
_SCALARS: dict[str, Any] = {
    "Int": 1,
    "Float": 1.0,
    "Boolean": False,
    "BigInt": "100",
    "CurrencyCode": "USD",
    "Decimal": "1.00",
    "DateTime": "2027-01-01T00:00:00Z",
    "Date": "2027-01-01",
    "JSON": {},
}


class Writer:
    """Writes operations whose ids are those of one world."""

    def __init__(self, schema: GraphQLSchema, ids: Mapping[str, str]) -> None:
        self._schema = schema
        self._ids = ids

    def operation(self, kind: str, name: str, field: GraphQLField, **given: Any) -> str:
        """The text of one operation. `given` stands for arguments that are not to be made up."""
        arguments = {
            argument: given.get(argument) or self._value(declared.type, argument, name)
            for argument, declared in field.args.items()
            if argument in given or self._is_wanted(argument, declared.type, field.args)
        }
        written = ", ".join(f"{argument}: {_literal(value)}" for argument, value in arguments.items())
        keyed = f' @idempotent(key: "{secrets.token_hex(8)}")' if kind == "mutation" else ""
        body = self._fitting(get_named_type(field.type))
        return f"{kind} {{ {name}{f'({written})' if written else ''}{keyed} {body} }}"

    def _fitting(self, kind: GraphQLNamedType) -> str:
        """The deepest selection that one operation may ask."""
        tried = (self.selection(kind, depth) for depth in range(DEPTH, 0, -1))
        return next(text for text in tried if len(_TOKEN.findall(text)) < TOKENS - SPARE)

    def takes_ids(self, field: GraphQLField) -> bool:
        return any(self._holds_id(argument.type, set()) for argument in field.args.values())

    def selection(self, kind: GraphQLNamedType, depth: int) -> str:
        """All that can be had, so deep."""
        if not is_composite_type(kind):
            return ""
        parts = ["__typename"]
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
            parts += [part for name, field in kind.fields.items() if (part := self._part(name, field, depth))]
        return "{ " + " ".join(parts) + " }"

    def _part(self, name: str, field: GraphQLField, depth: int) -> str:
        inner = get_named_type(field.type)
        if is_composite_type(inner) and depth <= 1:
            return ""
        if is_list_type(_bare(field.type)) and name == "edges":
            return ""
        asked = f"{name}{self._needed(field)}"
        return f"{asked} {self.selection(inner, depth - 1)}" if is_composite_type(inner) else asked

    def _needed(self, field: GraphQLField) -> str:
        """The arguments without which a field inside cannot be asked for, made up."""
        given = {
            name: self._value(one.type, name, name) for name, one in field.args.items() if is_required_argument(one)
        }
        if "first" in field.args:
            given["first"] = 2
        return f"({', '.join(f'{name}: {_literal(value)}' for name, value in given.items())})" if given else ""

    def _is_wanted(self, argument: str, kind: Any, beside: Mapping[str, Any]) -> bool:
        if argument == "first" and "last" in beside:
            return True
        if argument == "member" and "level" in beside:
            return False  # the level is that of an account
        return is_non_null_type(kind) or get_named_type(kind).name == "ID"

    def _value(self, kind: Any, name: str, root: str) -> Any:
        if isinstance(kind, GraphQLNonNull):
            return self._value(kind.of_type, name, root)
        if isinstance(kind, GraphQLList):
            return [self._value(kind.of_type, name.removesuffix("s") or name, root)]
        if isinstance(kind, GraphQLInputObjectType):
            return {
                inner: self._value(field.type, inner, root)
                for inner, field in kind.fields.items()
                if self._is_wanted(inner, field.type, kind.fields)
            }
        if isinstance(kind, GraphQLEnumType):
            return Literal(CHOSEN.get(kind.name) or next(iter(kind.values)))
        if kind.name == "ID":
            return self._id(name, root)
        if kind.name == "String":
            return _text(name)
        assert kind.name in _SCALARS, f"say in tests/architecture/documents.py what a {kind.name} looks like"
        return _SCALARS[kind.name]

    def _id(self, name: str, root: str) -> str:
        word = root.removesuffix("s") if name in ("id", "node") else name
        kind = KINDS.get(word, word[0].upper() + word[1:])
        kind = "Product" if kind == "Node" else kind
        assert kind in self._ids, f"say in tests/architecture/documents.py what `{name}` of {root} leads to"
        return self._ids[kind]

    def _holds_id(self, kind: Any, seen: set[str]) -> bool:
        named = get_named_type(kind)
        if isinstance(named, GraphQLInputObjectType) and named.name not in seen:
            return any(self._holds_id(field.type, seen | {named.name}) for field in named.fields.values())
        return bool(named.name == "ID")


class Literal(str):
    """Written without quotes."""


def _bare(kind: Any) -> Any:
    return kind.of_type if isinstance(kind, GraphQLNonNull) else kind


def _text(name: str) -> str:
    lowered = name.lower()
    if "email" in lowered:
        return f"{secrets.token_hex(4)}@example.com"
    if "locale" in lowered:
        return "en"
    if "zone" in lowered:
        return "UTC"
    if "contenttype" in lowered:
        return "image/png"
    if "code" in lowered or "slug" in lowered:
        return f"x{secrets.token_hex(4)}"
    return f"made up {datetime.now(UTC).year} {secrets.token_hex(6)}"


def _literal(value: Any) -> str:
    if isinstance(value, Literal):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {_literal(one)}" for name, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_literal(one) for one in value) + "]"
    return json.dumps(value)
