"""Lines as text: JSON Lines, or CSV as in RFC 4180 that no spreadsheet takes for formulas. In UTF-8, without a mark."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import Any

from models.bulk_files import ExportFormat
from tenure.bulk.columns import Column, Line

TYPES = {ExportFormat.JSONL: "application/x-ndjson", ExportFormat.CSV: "text/csv"}
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would run. OWASP: CSV Injection."""
GUARD = "'"


def header(form: ExportFormat, columns: Sequence[Column]) -> bytes:
    """What stands before the first line."""
    return b"" if form is ExportFormat.JSONL else text_of([[name for one in columns for name in _headings(one)]])


def written(form: ExportFormat, columns: Sequence[Column], lines: Sequence[Line]) -> bytes:
    if form is ExportFormat.CSV:
        return text_of([[cell for one in columns for cell in _cells(one, one.read(line))] for line in lines])
    return "".join(_json(_nested(columns, line)) + "\n" for line in lines).encode()


def text_of(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows of cells as CSV."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def guarded(text: str) -> str:
    """What would begin a formula is a text, and shows as one."""
    return GUARD + text if text.startswith(FORMULA) else text


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _nested(columns: Sequence[Column], line: Line) -> dict[str, Any]:
    whole: dict[str, Any] = {}
    for one in columns:
        outer, _, inner = one.name.partition(".")
        if inner:
            whole.setdefault(outer, {})[inner] = one.read(line)
        else:
            whole[outer] = one.read(line)
    return whole


def _headings(column: Column) -> list[str]:
    return [f"{column.name}.{part}" for part in column.parts] or [column.name]


def _cells(column: Column, value: Any) -> list[str]:
    if not column.parts:
        return [_cell(column, value)]
    parts = value or {}
    return [_cell(column, parts.get(part)) for part in column.parts]


def _cell(column: Column, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = value if isinstance(value, str) else _json(value)
    return text if column.is_number else guarded(text)
