"""What the roles that come with every business may do."""

import ast
import inspect
from typing import Any

from models.identity import StaffRole
from tenure import access
from tenure.access import ROLES, STAFF, Permission


def test_finance_makes_invoices_collects_and_refunds() -> None:
    assert {permission for permission in STAFF if permission.name.startswith(("BILLING", "LEDGER"))} <= ROLES[
        StaffRole.FINANCE
    ]
    assert Permission.CATALOGUE_WRITE not in ROLES[StaffRole.FINANCE]


def test_no_role_or_permission_is_said_twice() -> None:
    """Of two entries with one key the first would be lost without a word."""
    found: dict[str, list[Any]] = {}
    for node in ast.walk(ast.parse(inspect.getsource(access))):
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict):
            found[ast.unparse(node.target)] = [ast.unparse(key) for key in node.value.keys if key]
    assert {"DESCRIPTIONS", "ROLES", "ROLE_DESCRIPTIONS"} <= found.keys()
    for name, keys in found.items():
        assert len(keys) == len(set(keys)), name
