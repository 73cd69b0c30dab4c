"""A zip with everything: one JSON file per table, a page to read it all in a browser, and the files themselves.

What is written goes to the disk at once, so that an archive may be larger than the memory. Everything here blocks, for
as long as a piece of it takes.
"""

import json
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from markupsafe import Markup, escape

Row = Mapping[str, Any]

_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>{title}</title>
<style>body{{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}}
section{{overflow-x:auto}}table{{border-collapse:collapse;font-size:.875rem}}
th,td{{border:1px solid #8886;padding:.25rem .5rem;text-align:left;vertical-align:top}}</style></head><body>
<h1>{title}</h1><p>{told}</p>
"""
_EPOCH = (1980, 1, 1, 0, 0, 0)


class Archive:
    """Being written at `path`; used as a context, it is whole afterwards."""

    def __init__(self, path: Path, title: str, told: str) -> None:
        self._path, self._title, self._told = path, title, told
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._zip = self._stack.enter_context(ZipFile(self._path, "w", ZIP_DEFLATED, allowZip64=True))
        self._page: IO[str] = self._stack.enter_context(TemporaryFile("w+", encoding="utf-8"))
        self._page.write(_HEAD.format(title=escape(self._title), told=escape(self._told)))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        with self._stack:
            if error is None:
                self._finish()

    def table(self, name: str, holds: str) -> "Table":
        """A table to be filled; only one at a time can be open."""
        return Table(self._zip.open(f"data/{name}.json", "w", force_zip64=True), self._page, name, holds)

    def file(self, name: str) -> IO[bytes]:
        """A file to be filled, as it is."""
        info = ZipInfo(f"files/{name}", _EPOCH)
        info.compress_type = ZIP_STORED
        return self._zip.open(info, "w", force_zip64=True)

    def _finish(self) -> None:
        self._page.write("</body></html>\n")
        self._page.seek(0)
        with self._zip.open("index.html", "w", force_zip64=True) as target:
            while chunk := self._page.read(64 * 1024):
                target.write(chunk.encode())


class Table:
    """The rows of one table, as JSON and to be read. Used as a context."""

    def __init__(self, target: IO[bytes], page: IO[str], name: str, holds: str) -> None:
        self._target, self._page = target, page
        self._heading = Markup("<section><h2>{}</h2><p>{}</p>").format(name.replace("_", " ").capitalize(), holds)
        self._rows = 0

    def __enter__(self) -> Self:
        self._target.write(b"[")
        self._page.write(self._heading)
        return self

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            if not self._rows:
                self._page.write(Markup("<table><tr>{}</tr>").format(_cells("th", row)))
            text = json.dumps(row, default=str, ensure_ascii=False)
            self._target.write(f"{',' if self._rows else ''}\n{text}".encode())
            self._page.write(Markup("<tr>{}</tr>\n").format(_cells("td", [_readable(value) for value in row.values()])))
            self._rows += 1

    def __exit__(self, *_: object) -> None:
        self._target.write(b"\n]\n")
        self._target.close()
        self._page.write("</table></section>\n" if self._rows else "<p>Nothing.</p></section>\n")


def _cells(kind: str, texts: Iterable[str]) -> Markup:
    return Markup("").join(Markup("<{0}>{1}</{0}>").format(Markup(kind), text) for text in texts)


def _readable(value: Any) -> str:
    return "" if value is None else json.dumps(value, default=str) if isinstance(value, dict | list) else str(value)
