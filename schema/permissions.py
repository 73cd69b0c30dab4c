"""Who may ask what: every root field for every kind of caller, written from the schema itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from models.identity import StaffRole
from schema.endpoint.execution import Schema
from schema.fields import Demands, demands
from tenure import access
from tenure.access import DESCRIPTIONS, Permission

ALLOWED, STEP_UP, REFUSED = "yes", "step-up", "no"

HEADING = """# Permissions by field

This page is generated from the schema by `make sdl`. A test compares it with the schema, and calls the API for each
`no`.

`yes`: the caller can use the field. `step-up`: the caller can use the field, and members must have verified their
identity within the last few minutes (`sessionStepUp`). `no`: the request is refused, with `UNAUTHENTICATED` for callers
who are not signed in, `IMPERSONATION_READ_ONLY` for staff who view the product as a member, and `FORBIDDEN` for
everyone else.

A caller who can use a field still sees and changes only what is their own, or what their role includes. An API key can
use what its scopes name. In addition to this table, staff who act as a member cannot change what belongs to the member
alone: passwords, factors, sessions, tokens, the email address, consents, and erasure.
"""


@dataclass(frozen=True, slots=True)
class Caller:
    """A kind of caller; `name` is the column's."""

    name: str
    permissions: frozenset[Permission]
    is_impersonated: bool = False
    is_read_only: bool = False


CALLERS = (
    Caller("nobody", access.EVERYBODY),
    Caller("member", access.MEMBERS),
    *(Caller(role.value, access.of_roles([role])) for role in StaffRole),
    Caller("key without scopes", access.EVERYBODY),
    Caller("viewing as a member", access.MEMBERS, is_impersonated=True, is_read_only=True),
    Caller("acting as a member", access.MEMBERS, is_impersonated=True),
)


@dataclass(frozen=True, slots=True)
class Root:
    """A root field; `kind` is query, mutation or subscription."""

    kind: str
    name: str
    field: Any
    demands: Demands


def roots(schema: Schema) -> Iterator[Root]:
    """Every root field, by kind and name."""
    graph = schema._schema
    for kind, root in (
        ("query", graph.query_type),
        ("mutation", graph.mutation_type),
        ("subscription", graph.subscription_type),
    ):
        for name, field in sorted(root.fields.items() if root is not None else ()):
            yield Root(kind, name, field, demands(field.extensions["strawberry-definition"]))


def refusal(root: Root, caller: Caller) -> str | None:
    """The code with which the caller is refused; None where they may ask."""
    if not root.demands.allow(caller.permissions):
        return "UNAUTHENTICATED" if caller.name == "nobody" else "FORBIDDEN"
    if root.kind == "mutation" and caller.is_read_only and not root.demands.ends_impersonation:
        return "IMPERSONATION_READ_ONLY"
    return "FORBIDDEN" if root.demands.step_up and caller.is_impersonated else None


def table(schema: Schema) -> str:
    """The whole document."""
    found = list(roots(schema))
    parts = [HEADING, _permissions()]
    for kind, title in (("query", "Queries"), ("mutation", "Mutations"), ("subscription", "Feeds")):
        parts.append(f"## {title}\n\n{_rows([root for root in found if root.kind == kind])}")
    return "\n".join(parts)


def _permissions() -> str:
    """Which role holds which permission."""
    lines = [_line("permission", *(role.value for role in StaffRole), "description"), _line(*["---"] * 8)]
    for permission in Permission:
        held = ("yes" if permission in access.of_roles([role]) else REFUSED for role in StaffRole)
        lines.append(_line(f"`{permission}`", *held, DESCRIPTIONS[permission]))
    return "## Roles\n\n" + "\n".join(lines) + "\n"


def _rows(found: Sequence[Root]) -> str:
    lines = [_line("field", "permission", *(caller.name for caller in CALLERS)), _line(*["---"] * (len(CALLERS) + 2))]
    for root in found:
        cells = (_cell(root, caller) for caller in CALLERS)
        lines.append(_line(f"`{root.name}`", _permission(root.demands), *cells))
    return "\n".join(lines) + "\n"


def _permission(demands: Demands) -> str:
    held = filter(None, (demands.permission, demands.otherwise))
    return " or ".join(f"`{permission}`" for permission in held)


def _cell(root: Root, caller: Caller) -> str:
    if refusal(root, caller) is not None:
        return REFUSED
    asks_members = root.demands.step_up and Permission.SIGNED_IN in caller.permissions
    return STEP_UP if asks_members else ALLOWED


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
