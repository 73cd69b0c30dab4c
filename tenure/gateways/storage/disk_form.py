"""A form with one file, read as it comes in: the fields are known before the first byte of the file."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from python_multipart import MultipartParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header

if TYPE_CHECKING:
    # The library defines this name for type checkers only.
    from python_multipart.multipart import MultipartCallbacks

FIELD_BYTES = 8 * 1024
FIELDS = 20
STALLED_AFTER = 30
"""Seconds in which the next piece of a body has to come."""


class BadForm(ValueError):
    """The body is no multipart form with fields first and then one part named `file`."""


@dataclass
class UploadForm:
    """`fields` is complete when the first piece of the file arrives. What follows the file is ignored, as S3 does."""

    content_type: str
    stream: AsyncIterator[bytes]
    fields: dict[str, str] = field(default_factory=dict)
    _name: str = ""
    _header: bytes = b""
    _disposition: bytes = b""
    _header_value: bytes = b""
    _value: bytearray = field(default_factory=bytearray)
    _pieces: list[bytes] = field(default_factory=list)
    _has_file: bool = False
    _in_file: bool = False
    _complete: bool = False

    async def file(self) -> AsyncIterator[bytes]:
        """The file piece by piece, an empty one first. Raises BadForm, and TimeoutError where the sender stalls."""
        parser = self._parser()
        async for chunk in _timely(self.stream):
            self._parse(parser, chunk)
            for piece in self._pieces:
                yield piece
            self._pieces.clear()
        if not (self._has_file and self._complete):
            raise BadForm("the form ends early or has no part named file")

    def _parser(self) -> MultipartParser:
        kind, options = parse_options_header(self.content_type)
        if kind != b"multipart/form-data" or not options.get(b"boundary"):
            raise BadForm("the body is not multipart/form-data")
        try:
            return MultipartParser(options[b"boundary"], self._callbacks())
        except FormParserError as error:
            raise BadForm(str(error)) from error

    def _callbacks(self) -> "MultipartCallbacks":
        return {
            "on_part_begin": self._on_part_begin,
            "on_header_field": self._on_header_field,
            "on_header_value": self._on_header_value,
            "on_header_end": self._on_header_end,
            "on_headers_finished": self._on_headers_finished,
            "on_part_data": self._on_part_data,
            "on_part_end": self._on_part_end,
            "on_end": self._on_end,
        }

    def _parse(self, parser: MultipartParser, chunk: bytes) -> None:
        try:
            parser.write(chunk)
        except (FormParserError, UnicodeDecodeError) as error:
            raise BadForm(str(error)) from error

    def _on_part_begin(self) -> None:
        self._disposition, self._header, self._header_value = b"", b"", b""
        self._value.clear()

    def _on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._header_value += data[start:end]

    def _on_header_end(self) -> None:
        if self._header.lower() == b"content-disposition":
            self._disposition = self._header_value
        self._header, self._header_value = b"", b""

    def _on_headers_finished(self) -> None:
        _, options = parse_options_header(self._disposition)
        self._name = options.get(b"name", b"").decode()
        self._in_file = self._name == "file" and not self._has_file
        if self._in_file:
            self._has_file = True
            self._pieces.append(b"")

    def _on_part_data(self, data: bytes, start: int, end: int) -> None:
        if self._in_file:
            self._pieces.append(data[start:end])
        elif not self._has_file:
            self._value += data[start:end]
            if len(self._value) > FIELD_BYTES:
                raise BadForm("a field of the form is too long")

    def _on_part_end(self) -> None:
        if not self._has_file:
            self.fields[self._name] = self._value.decode()
            if len(self.fields) > FIELDS:
                raise BadForm("the form has too many fields")
        self._in_file = False

    def _on_end(self) -> None:
        self._complete = True


async def _timely(stream: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    while True:
        try:
            async with asyncio.timeout(STALLED_AFTER):
                chunk = await anext(stream)
        except StopAsyncIteration:
            return
        yield chunk
