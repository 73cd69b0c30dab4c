"""Which of the two media types of GraphQL over HTTP a client sends and wants."""

from email.message import Message

from schema.endpoint.errors import BadRequest

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"

_RANGES = {GRAPHQL: GRAPHQL, JSON: JSON, "application/*": JSON, "*/*": JSON}


def check_content(content_type: str | None) -> None:
    """Refuse any body but JSON in UTF-8 with 415; a browser can send no such body to another origin unasked."""
    kind, parameters = _parsed(content_type or "")
    if kind != JSON:
        raise BadRequest(f"The request's Content-Type must be {JSON}.", 415, {"Accept": JSON})
    if parameters.get("charset", "utf-8").lower() not in ("utf-8", "utf8"):
        raise BadRequest("The request's charset must be utf-8.", 415)


def chosen(accept: str | None) -> str:
    """The media type to answer with. Raises BadRequest (406) where the client takes neither."""
    ranges = [_weighed(part) for part in (accept or "*/*").split(",")]
    usable = [(weight, kind) for weight, kind in ranges if weight > 0 and kind in _RANGES]
    if not usable:
        raise BadRequest(f"The Accept header must allow {GRAPHQL} or {JSON}.", 406)
    _, kind = max(usable, key=lambda pair: pair[0])
    return _RANGES[kind]


def wants_html(accept: str | None) -> bool:
    """Whether a browser is asking for a page."""
    return any(kind == "text/html" and weight > 0 for weight, kind in map(_weighed, (accept or "").split(",")))


def _weighed(part: str) -> tuple[float, str]:
    kind, parameters = _parsed(part)
    if parameters.get("charset", "utf-8").lower() not in ("utf-8", "utf8"):
        return 0, kind
    try:
        return float(parameters.get("q", "1")), kind
    except ValueError:
        return 0, kind


def _parsed(value: str) -> tuple[str, dict[str, str]]:
    message = Message()
    message["content-type"] = value.replace("\r", " ").replace("\n", " ").strip()
    (kind, _), *parameters = message.get_params([("", "")])
    return kind.strip().lower(), {name.lower(): text for name, text in parameters}
