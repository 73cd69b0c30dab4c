"""What a graphql-transport-ws client may say: everything else is malformed, and closes the socket with 4400."""

import json
from typing import NoReturn

from schema import limits
from schema.endpoint.nesting import is_deeper

_LEVELS = limits.JSON_DEPTH + 1  # a payload is what a body is


def decode(text: str) -> dict[str, object]:
    """The message in a text frame. Raises ValueError, with the reason to close with, where it is none."""
    try:
        message = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise ValueError("WebSocket message must be valid JSON") from error
    if not isinstance(message, dict):
        raise ValueError("WebSocket message must be a JSON object")
    if is_deeper(message, _LEVELS):
        raise ValueError(f"WebSocket message must not nest deeper than {_LEVELS} levels")
    if (fault := _fault(message)) is not None:
        raise ValueError(fault)
    return message


def _fault(message: dict[str, object]) -> str | None:
    kind = message.get("type")
    if kind in ("connection_init", "ping", "pong"):
        return None if _is_object_or_none(message.get("payload")) else f"The payload of {kind} must be an object"
    if kind not in ("subscribe", "complete"):
        return "Unknown message type"
    if not isinstance(message.get("id"), str) or not message["id"]:
        return f"{kind} must have an id that is a string"
    return _payload_fault(message.get("payload")) if kind == "subscribe" else None


def _payload_fault(payload: object) -> str | None:
    if not isinstance(payload, dict):
        return "The payload of subscribe must be an object"
    query, document_id = payload.get("query"), payload.get("documentId")
    if not isinstance(query, str | None) or (query is None and document_id is None):
        return "The payload of subscribe must have a query that is a string"
    for name in ("documentId", "operationName"):
        if not isinstance(payload.get(name), str | None):
            return f"{name} must be a string"
    for name in ("variables", "extensions"):
        if not _is_object_or_none(payload.get(name)):
            return f"{name} must be an object"
    return None


def _is_object_or_none(value: object) -> bool:
    return value is None or isinstance(value, dict)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not valid JSON")
