"""How much a proof does, and what it tells at its end: a plugin of every run.

`make test` does a part, mostly a twentieth; `make prove OF=spine` (PROVE=full) everything. SEED= repeats a run.
A test tells a line by the fixture `claim`; a group of tests by the marker `claims("… {count} …")`, which counts those
that passed and says nothing where one of them failed. `tally("… {count} …", what)` counts how many different things
the tests of a run have shown together.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

import pytest

FULL = os.environ.get("PROVE") in {"1", "full"}
SEED = int(os.environ.get("SEED", "20261121"))
Claim = Callable[[str], None]
Tally = Callable[[str, str], None]
in_full = pytest.mark.skipif(not FULL, reason="in the full proof")
"""What `make test` leaves out, where a part of it shows the same: the main journey of a screen, not each of them."""


def count(full: int, least: int = 1, share: int = 20) -> int:
    """The full count, or one `share`th of it: a twentieth, where one is not dear."""
    return full if FULL else max(full // share, least)


@pytest.fixture
def claim(record_property: Callable[[str, object], None]) -> Claim:
    """Tells a line of the summary: what was shown, with its count."""
    return lambda text: record_property("claim", text)


@pytest.fixture
def tally(record_property: Callable[[str, object], None]) -> Tally:
    """Counts one thing more, of those that are told in one line of the summary."""
    return lambda text, what: record_property("tally", [text, what])


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "claims(text): the group of tests that together show this line")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.user_properties += [("group", marker.args[0]) for marker in item.iter_markers("claims")]


def pytest_terminal_summary(terminalreporter: Any) -> None:
    calls = [report for report in terminalreporter.stats.get("passed", []) if report.when == "call"]
    failed = terminalreporter.stats.get("failed", []) + terminalreporter.stats.get("error", [])
    broken = set(_told("group", failed))
    groups = Counter(text for text in _told("group", calls) if text not in broken)
    tallies = Counter(text for text, _ in {(text, what) for text, what in _told("tally", calls)})
    lines = [*_told("claim", calls), *(text.format(count=number) for text, number in (groups + tallies).items())]
    if not lines:
        return
    terminalreporter.section(f"shown, {'in full' if FULL else 'in part'}, seed {SEED}")
    for line in sorted(lines):
        terminalreporter.write_line(f"  {line}")


def _told(name: str, reports: Iterable[Any]) -> list[Any]:
    return [value for report in reports for key, value in getattr(report, "user_properties", ()) if key == name]
