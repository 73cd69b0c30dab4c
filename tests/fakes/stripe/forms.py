"""Stripe's form encoding: `a[b][0]=c` means `{"a": {"b": ["c"]}}`."""

import re
from typing import Any
from urllib.parse import parse_qsl

_PART = re.compile(r"\[([^\[\]]*)\]")


def parse(encoded: str) -> dict[str, Any]:
    """The nested parameters of a body or a query; every leaf is a string."""
    root: dict[str, Any] = {}
    for name, value in parse_qsl(encoded, keep_blank_values=True):
        head, bracket, rest = name.partition("[")
        _store(root, [head, *_PART.findall(bracket + rest)], value)
    listed: dict[str, Any] = _listed(root)
    return listed


def _store(node: dict[str, Any], path: list[str], value: str) -> None:
    for part in path[:-1]:
        node = node.setdefault(part or str(len(node)), {})
    node[path[-1] or str(len(node))] = value


def _listed(node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    values = {name: _listed(value) for name, value in node.items()}
    if values and all(name.isdigit() for name in values):
        return [values[name] for name in sorted(values, key=int)]
    return values
