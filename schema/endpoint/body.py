"""Reading a request's body from somebody who may mean harm: bounded in size and time, and strict in form."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Never

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from schema import limits
from schema.endpoint.errors import BadRequest
from schema.endpoint.nesting import levels
from tenure.kit import clock

INLINE_BYTES = 16_384
"""A larger body is decoded in a thread."""
DRAINED_BYTES = 4 * limits.BODY_BYTES
"""A body that is too large is read to its end up to here: a client that is still sending would not see the answer."""

_MEMBERS = frozenset({"query", "documentId", "variables", "operationName", "extensions"})
_CLOSE = {"Connection": "close"}


@dataclass(frozen=True, slots=True)
class Operation:
    """What a client asks for, in the members that GraphQL over HTTP knows: its document as a text, or by its name."""

    query: str | None
    document_id: str | None
    variables: dict[str, Any] | None
    name: str | None
    extensions: dict[str, Any] | None


class BodyDeadline:
    """Middleware that answers 408 where a body is not there after `seconds`; the server itself would wait for ever."""

    def __init__(self, app: ASGIApp, seconds: float = limits.BODY_SECONDS) -> None:
        self._app = app
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        body = _TimedBody(receive, clock.monotonic() + self._seconds)
        try:
            await self._app(scope, body.receive, send)
        except Stalled as stalled:
            response = PlainTextResponse(str(stalled), stalled.status, stalled.headers)
            await response(scope, receive, send)


class Stalled(BadRequest):
    """The body did not arrive in time."""

    def __init__(self) -> None:
        super().__init__("The request body took too long to arrive.", 408, _CLOSE)


class _TimedBody:
    def __init__(self, receive: Receive, deadline: float) -> None:
        self._receive = receive
        self._deadline = deadline
        self._complete = False

    async def receive(self) -> Message:
        if self._complete:
            return await self._receive()
        try:
            async with asyncio.timeout(self._deadline - clock.monotonic()):
                message = await self._receive()
        except TimeoutError as error:
            raise Stalled from error
        self._complete = not message.get("more_body", False)
        return message


async def read(request: Request) -> Operation:
    """The operation in the body. Raises BadRequest."""
    body = await _bytes(request)
    decoded = decode(body) if len(body) <= INLINE_BYTES else await asyncio.to_thread(decode, body)
    return operation_in(decoded)


async def _bytes(request: Request) -> bytes:
    length = request.headers.get("content-length", "0")
    if not length.isdecimal() or len(length) > 10 or int(length) > DRAINED_BYTES:
        raise _too_large()
    chunks, size = [], 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= limits.BODY_BYTES:
            chunks.append(chunk)
        elif size > DRAINED_BYTES:
            raise _too_large()
    if size > limits.BODY_BYTES:
        raise _too_large()
    return b"".join(chunks)


def _too_large() -> BadRequest:
    return BadRequest(f"The request body is larger than {limits.BODY_BYTES} bytes.", 413, _CLOSE)


def decode(body: bytes | str) -> object:
    """The value of a JSON text that keeps to RFC 8259 and to the limits. Raises BadRequest."""
    try:
        text = body if isinstance(body, str) else body.decode("utf-8")
        value = json.loads(
            text, object_pairs_hook=_object, parse_int=_int, parse_float=_float, parse_constant=_constant
        )
        _check(value)
    except UnicodeError as error:
        raise BadRequest("The request body is not valid UTF-8.") from error
    except RecursionError as error:
        raise _too_deep() from error
    except ValueError as error:
        raise BadRequest("The request body is not valid JSON.") from error
    return value


def operation_in(value: object) -> Operation:
    """The operation that a decoded body or message describes. Raises BadRequest."""
    if isinstance(value, list):
        raise BadRequest("A request must contain one operation. Batches are not supported.")
    if not isinstance(value, dict):
        raise BadRequest("The request body must be a JSON object.")
    unknown = sorted(value.keys() - _MEMBERS)
    if unknown:
        raise BadRequest(f"The request body has the unknown member {unknown[0][:80]!r}.")
    query, document_id = value.get("query"), value.get("documentId")
    _member(value, "documentId", str)
    if document_id is None and not (isinstance(query, str) and query.strip()):
        raise BadRequest("The request body must have a `query`, which must be a string.")
    _member(value, "query", str)
    _member(value, "operationName", str)
    _member(value, "variables", dict)
    _member(value, "extensions", dict)
    rest = (value.get(name) for name in ("variables", "operationName", "extensions"))
    return Operation(query, document_id, *rest)


def _member(value: dict[str, Any], name: str, kind: type) -> None:
    if not isinstance(value.get(name), kind | None):
        raise BadRequest(f"The member `{name}` must be {'a string' if kind is str else 'an object'} or null.")


def _object(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise BadRequest("An object in the request body has a duplicate member.")
    return members


def _int(digits: str) -> int:
    return int(_short(digits))


def _float(digits: str) -> float:
    number = float(_short(digits))
    if number in (float("inf"), float("-inf")):
        raise BadRequest("A number in the request body is too large.")
    return number


def _short(digits: str) -> str:
    if len(digits) > limits.NUMBER_DIGITS:
        raise BadRequest(f"A number in the request body has more than {limits.NUMBER_DIGITS} digits.")
    return digits


def _constant(name: str) -> Never:
    raise BadRequest(f"{name} is not valid JSON.")


def _check(value: object) -> None:
    """Refuse what nests too deeply, and texts that can be neither stored nor sent: U+0000 and half characters."""
    for depth, level in enumerate(levels(value)):
        if depth > limits.JSON_DEPTH:
            raise _too_deep()
        for text in (item for item in level if isinstance(item, str)):
            _check_text(text)


def _check_text(text: str) -> None:
    if "\0" in text:
        raise BadRequest("A string in the request body contains the character U+0000.")
    if not text.isascii():
        text.encode("utf-8")


def _too_deep() -> BadRequest:
    return BadRequest(f"The request body is nested deeper than {limits.JSON_DEPTH} levels.")
