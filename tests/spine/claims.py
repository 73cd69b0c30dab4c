"""How much a proof does, and what it tells at its end.

`make test` does a twentieth; `make prove OF=spine` (PROVE=full) everything. SEED= repeats a run.
"""

import os
from collections.abc import Callable
from typing import Any

import pytest

FULL = os.environ.get("PROVE") in {"1", "full"}
SEED = int(os.environ.get("SEED", "20261121"))
Claim = Callable[[str], None]


def count(full: int, least: int = 1) -> int:
    """The full count, or a twentieth of it."""
    return full if FULL else max(full // 20, least)


@pytest.fixture
def claim(record_property: Callable[[str, object], None]) -> Claim:
    """Tells a line of the summary: what was shown, with its count."""
    return lambda text: record_property("claim", text)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    reports = [report for report in terminalreporter.stats.get("passed", []) if report.when == "call"]
    lines = [value for report in reports for name, value in report.user_properties if name == "claim"]
    if not lines:
        return
    terminalreporter.section(f"shown, {'in full' if FULL else 'at a twentieth'}, seed {SEED}")
    for line in sorted(lines):
        terminalreporter.write_line(f"  {line}")
