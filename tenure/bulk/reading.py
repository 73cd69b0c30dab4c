"""A file of CSV (RFC 4180, UTF-8 with or without a mark), read row by row. Everything here blocks.

Nothing in the file is believed: lines and cells have a greatest length, so that the memory it takes has one too.
"""

import csv
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, Self

from tenure.bulk.writing import FORMULA, GUARD

LONGEST_LINE = 2_000_000
"""Characters."""
MOST_COLUMNS = 200


class Unfit(Exception):
    """The file as a whole cannot be brought in. `code` is for programs, the text for people.

    The text repeats nothing of the file: where that has no header, its first row is somebody.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Row:
    """One row by our columns. `number` counts as a spreadsheet does: the header is 1. None where it does not fit it."""

    number: int
    cells: Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class Surveyed:
    """What a whole file holds: how many rows, and the numbers of those whose key stood in one before."""

    rows: int
    repeated: frozenset[int]


class Sheet:
    """The rows of a file in their order. Used as a context. Raises `Unfit`.

    `mapping` leads from the file's columns to ours, under whose names the others stand already; None leaves one out.
    """

    def __init__(self, path: Path, mapping: Mapping[str, str | None]) -> None:
        self._path, self._mapping = path, mapping

    def __enter__(self) -> Self:
        self._file: IO[str] = self._path.open(encoding="utf-8-sig", errors="strict", newline="")
        self._number = 0
        try:
            self._records = csv.reader(_lines(self._file), strict=True)
            self.header = self._header()
        except BaseException:
            self._file.close()
            raise
        self.columns = [self._mapping.get(name, name) for name in self.header]
        _once(self.columns)
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def rows(self) -> Iterator[Row]:
        """The rows that come next; blank lines are none."""
        while (record := self._next()) is not None:
            if record:
                yield Row(self._number, self._cells(record))

    def skip(self, rows: int) -> None:
        for _ in islice(self.rows(), rows):
            pass

    def take(self, rows: int) -> list[Row]:
        return list(islice(self.rows(), rows))

    def _header(self) -> Sequence[str]:
        record = self._next()
        if not record:
            raise Unfit("FILE_EMPTY", "The file has no header.")
        header = [name.strip() for name in record]
        if len(header) > MOST_COLUMNS:
            raise Unfit("TOO_MANY_COLUMNS", f"A file can have at most {MOST_COLUMNS} columns.")
        _once(header)
        missing = self._mapping.keys() - set(header)
        if missing:
            raise Unfit("COLUMN_MISSING", f"The file has no column {min(missing)[:80]!r}.")
        return header

    def _cells(self, record: Sequence[str]) -> Mapping[str, str] | None:
        if len(record) != len(self.header):
            return None
        paired = zip(self.columns, record, strict=True)
        return {name: _unguarded(cell).strip() for name, cell in paired if name is not None}

    def _next(self) -> list[str] | None:
        self._number += 1
        try:
            return next(self._records, None)
        except UnicodeDecodeError as error:
            raise Unfit("NOT_UTF8", "The file isn't encoded in UTF-8.") from error
        except csv.Error as error:
            raise _broken(self._number, error) from error


def survey(path: Path, mapping: Mapping[str, str | None], key: str, most: int) -> Surveyed:
    """Read all of it once. Raises `Unfit`: so nothing is brought in of a file that is broken further down."""
    seen: set[bytes] = set()
    repeated, count = set(), 0
    with Sheet(path, mapping) as sheet:
        for row in sheet.rows():
            count += 1
            if count > most:
                raise Unfit("TOO_MANY_ROWS", f"A file can have at most {most} rows.")
            text = (row.cells or {}).get(key, "").casefold()
            if text:
                digest = hashlib.blake2b(text.encode(), digest_size=16).digest()
                if digest in seen:
                    repeated.add(row.number)
                seen.add(digest)
    return Surveyed(count, frozenset(repeated))


def _lines(file: IO[str]) -> Iterator[str]:
    while line := file.readline(LONGEST_LINE):
        if len(line) == LONGEST_LINE and not line.endswith(("\n", "\r")):
            raise Unfit("LINE_TOO_LONG", f"A line can have at most {LONGEST_LINE} characters.")
        yield line


def _once(names: Sequence[str | None]) -> None:
    for place, name in enumerate(names):
        if name is not None and name in names[:place]:
            raise Unfit("COLUMN_TWICE", f"Column {place + 1} has the name of an earlier column.")


def _broken(number: int, error: csv.Error) -> Unfit:
    if "field larger" in str(error):
        return Unfit("CELL_TOO_LONG", f"A cell in row {number} has more than {csv.field_size_limit()} characters.")
    return Unfit("NOT_CSV", f"Row {number} isn't valid CSV: a quote is out of place or isn't closed.")


def _unguarded(cell: str) -> str:
    """What our own files guard is read back as it was."""
    return cell[1:] if cell.startswith(GUARD) and cell[1:].startswith(FORMULA) else cell
