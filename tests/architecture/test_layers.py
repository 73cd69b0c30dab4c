"""What may know what: the contracts of import-linter, and that nothing of ours stands outside of them."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
CONFIGURED: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
ROOTS: list[str] = CONFIGURED["root_packages"]


def _layers() -> list[str]:
    contract = next(one for one in CONFIGURED["contracts"] if one["id"] == "layers")
    names = [name for layer in contract["layers"] for name in re.split(r"[|:]", layer)]
    return [name.strip().strip("()") for name in names]


def _modules() -> list[str]:
    files = [path for root in ROOTS for path in (ROOT / root).rglob("*.py")]
    return sorted(_name(path) for path in files)


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _holds(package: str, layer: str) -> bool:
    """A package whose modules lie in several layers must itself be empty but for its docstring."""
    if not layer.startswith(package + "."):
        return False
    source = (ROOT / package.replace(".", "/") / "__init__.py").read_text()
    return all(isinstance(node, ast.Expr) for node in ast.parse(source).body)


def test_imports_go_from_left_to_right_only() -> None:
    linted = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert linted.returncode == 0, linted.stdout


def test_every_module_has_its_layer() -> None:
    layers = _layers()
    outside = [
        module
        for module in _modules()
        if not any(module == layer or module.startswith(layer + ".") or _holds(module, layer) for layer in layers)
    ]
    assert outside == []


def test_root_packages_are_all_that_is_shipped() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert set(project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]) == set(ROOTS)


@pytest.mark.parametrize(
    ("called", "homes"),
    [
        (r"\bdatetime\.(now|utcnow)\(|\btime\.time\(", {"tenure/kit/clock.py"}),
        (r"\buuid4\(|\buuid1\(", set()),
        (r"\bos\.(environ|getenv)\b", {"tenure/config.py"}),
        (r"^\s*(import random\b|from random import)", {"tenure/seed/people.py"}),
        (r"\bin_transaction\(", set()),
        (r"\bfloat\(\w*(money|minor|amount)", set()),
        (r"\b(select_related|prefetch_related|bulk_update)\(", set()),
        (r"^\s*print\(", set()),
    ],
)
def test_what_has_one_home_is_called_nowhere_else(called: str, homes: set[str]) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for root in ROOTS
        for path in (ROOT / root).rglob("*.py")
        if str(path.relative_to(ROOT)) not in homes
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if re.search(called, line)
    ]
    assert found == []


def test_files_stay_short_enough_to_be_read() -> None:
    """Catalogues apart, which are lists."""
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text().splitlines())
        for root in ROOTS
        if root != "migrations"
        for path in (ROOT / root).rglob("*.py")
        if path.name != "catalogue.py"
    }
    assert {path: length for path, length in lengths.items() if length > 400} == {}
