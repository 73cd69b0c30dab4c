"""What the collections are made of: operations, each with the fragments that it needs, who asks it, and an example."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    build_schema,
    parse,
    print_ast,
    visit,
)
from graphql.language import Visitor

HERE = Path(__file__).resolve().parent
CLIENT = HERE.parent
KEY = "{{key-of-this-request}}"
"""In the place of an idempotency key: each collection has a way of its own to make one for each request."""
PERSONAL = frozenset({"SIGNED_IN"})


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation. `caller` is `token` (a member), `key` (a program of the staff's) or None (anybody).

    `variables` are an example, in which `{{name}}` stands for what an earlier answer told: `keep` says where that is.
    """

    name: str
    area: str
    kind: OperationType
    text: str
    description: str
    caller: str | None
    variables: dict[str, Any]
    keep: dict[str, str]


def operations() -> list[Operation]:
    """Every operation of the files, in their order."""
    schema = build_schema((CLIENT.parent / "schema" / "schema.graphql").read_text())
    examples = json.loads((HERE / "examples.json").read_text())
    files = sorted((CLIENT / "operations").glob("*.graphql"))
    documents = {path.stem: parse(path.read_text(), no_location=True) for path in files}
    fragments = {
        node.name.value: node
        for document in documents.values()
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
    return [
        _operation(schema, area, node, fragments, _example(examples, node.name.value))
        for area, document in documents.items()
        for node in document.definitions
        if isinstance(node, OperationDefinitionNode) and node.name is not None
    ]


def placeholders(found: list[Operation]) -> list[str]:
    """The names that stand in the examples' braces, but for the idempotency key's."""
    told = json.dumps([operation.variables for operation in found])
    return sorted(set(re.findall(r"{{([\w-]+)}}", told)) - {KEY.strip("{}")})


def _example(examples: dict[str, Any], name: str) -> dict[str, Any]:
    """Raises SystemExit where nobody has written one."""
    if name not in examples:
        raise SystemExit(f"error: examples.json has no example of {name}. Add one with its variables.")
    example: dict[str, Any] = examples[name]
    return example


def _operation(
    schema: GraphQLSchema,
    area: str,
    node: OperationDefinitionNode,
    fragments: dict[str, FragmentDefinitionNode],
    example: dict[str, Any],
) -> Operation:
    assert node.name is not None, "every operation has a name"
    (selected,) = node.selection_set.selections
    assert isinstance(selected, FieldNode), "an operation asks for one field"
    root = schema.get_root_type(node.operation)
    assert root is not None, f"the schema has no {node.operation.value}"
    field = root.fields[selected.name.value]
    permission = _permission(field.ast_node)
    return Operation(
        name=node.name.value,
        area=area,
        kind=node.operation,
        text=print_ast(DocumentNode(definitions=(node, *_needed(node, fragments)))) + "\n",
        description=f"{field.description or ''}\n\nPermission: `{permission}`.".strip(),
        caller=example.get("as") or _caller(permission),
        variables=example["variables"],
        keep=example.get("keep", {}),
    )


def _permission(node: Any) -> str:
    (directive,) = (one for one in node.directives if one.name.value == "requiresPermission")
    return str(directive.arguments[0].value.value)


def _caller(permission: str) -> str | None:
    if permission == "PUBLIC":
        return None
    return "token" if permission in PERSONAL else "key"


class _Spreads(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_: object) -> None:
        self.names.append(node.name.value)


def _needed(
    node: OperationDefinitionNode, fragments: dict[str, FragmentDefinitionNode]
) -> list[FragmentDefinitionNode]:
    """The fragments that it spreads, and those that they spread, by name."""
    found: dict[str, FragmentDefinitionNode] = {}
    waiting: list[OperationDefinitionNode | FragmentDefinitionNode] = [node]
    while waiting:
        spreads = _Spreads()
        visit(waiting.pop(), spreads)
        for name in spreads.names:
            if name not in found:
                found[name] = fragments[name]
                waiting.append(fragments[name])
    return [found[name] for name in sorted(found)]
