"""What a client sees of an error: a code from one published list, and of a bug its id alone."""

import re
import traceback
from collections.abc import Iterator, Mapping
from enum import StrEnum

import structlog
from asyncpg import exceptions as postgres
from graphql import GraphQLError, GraphQLFormattedError, GraphQLSyntaxError
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeoutError
from tortoise.exceptions import DBConnectionError

from tenure.kit import ids
from tenure.kit.refusals import Denied, Unavailable

_log = structlog.get_logger(__name__)


class ErrorCode(StrEnum):
    """Every value that `extensions.code` of a top-level error can have."""

    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    STEP_UP_REQUIRED = "STEP_UP_REQUIRED"
    IMPERSONATION_READ_ONLY = "IMPERSONATION_READ_ONLY"
    CAPTCHA_REQUIRED = "CAPTCHA_REQUIRED"
    NOT_FOUND = "NOT_FOUND"
    DOCUMENT_NOT_FOUND = "DOCUMENT_NOT_FOUND"
    RATE_LIMITED = "RATE_LIMITED"
    COST_EXCEEDED = "COST_EXCEEDED"
    IDEMPOTENCY_CONFLICT = "IDEMPOTENCY_CONFLICT"
    IDEMPOTENCY_KEY_REQUIRED = "IDEMPOTENCY_KEY_REQUIRED"
    CURSOR_EXPIRED = "CURSOR_EXPIRED"
    BAD_INPUT = "BAD_INPUT"
    BAD_REQUEST = "BAD_REQUEST"
    UNAVAILABLE = "UNAVAILABLE"
    TENANT_SUSPENDED = "TENANT_SUSPENDED"
    INTERNAL = "INTERNAL"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"


STATUSES: Mapping[ErrorCode, int] = {
    ErrorCode.UNAUTHENTICATED: 401,
    ErrorCode.FORBIDDEN: 403,
    ErrorCode.STEP_UP_REQUIRED: 403,
    ErrorCode.IMPERSONATION_READ_ONLY: 403,
    ErrorCode.CAPTCHA_REQUIRED: 403,
    ErrorCode.NOT_FOUND: 404,
    ErrorCode.DOCUMENT_NOT_FOUND: 404,
    ErrorCode.IDEMPOTENCY_CONFLICT: 409,
    ErrorCode.CURSOR_EXPIRED: 410,
    ErrorCode.RATE_LIMITED: 429,
    ErrorCode.INTERNAL: 500,
    ErrorCode.UNAVAILABLE: 503,
    ErrorCode.TENANT_SUSPENDED: 503,
}
"""The HTTP status of a request that was not executed; of any other code it is 400."""

DOCUMENT_CODES = frozenset({ErrorCode.GRAPHQL_PARSE_FAILED, ErrorCode.GRAPHQL_VALIDATION_FAILED, ErrorCode.BAD_INPUT})
"""The codes that `application/json` answers with 200, as GraphQL over HTTP asks of that media type."""

UNAVAILABLE_SECONDS = 2
"""After how many seconds a client may ask again when a server of ours could not be reached."""

_OUTAGES = (
    postgres.PostgresConnectionError,
    postgres.InterfaceError,
    postgres.InternalClientError,
    postgres.CannotConnectNowError,
    postgres.AdminShutdownError,
    postgres.CrashShutdownError,
    postgres.TooManyConnectionsError,
    postgres.QueryCanceledError,
    DBConnectionError,
    RedisConnectionError,
    RedisTimeoutError,
    ConnectionError,
    TimeoutError,
)
_SUGGESTION = re.compile(r"\s*Did you mean .*", re.DOTALL)


class BadRequest(Denied):
    """A request that is not one of GraphQL's; `status` and `headers` are those of the HTTP response."""

    code = "BAD_REQUEST"
    message = "This is not a GraphQL request."

    def __init__(self, message: str, status: int = 400, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.headers = dict(headers or {})


def located(error: Exception) -> GraphQLError:
    """The error as one of GraphQL's, of no place in the document. Its message is written when it is published."""
    return error if isinstance(error, GraphQLError) else GraphQLError(type(error).__name__, original_error=error)


def published(error: GraphQLError) -> GraphQLFormattedError:
    """The error as a client may see it."""
    publish(error)
    return error.formatted


def publish(error: GraphQLError) -> None:
    """Rewrite the error in place to what a client may see; one that has a published code is left as it is."""
    if code_of(error) is not None:
        return
    denied = _denied(error)
    if denied is not None:
        error.message = str(denied)
        error.extensions = {**_camel(denied.extensions), "code": denied.code}
    elif _blames_the_client(error):
        error.message = _SUGGESTION.sub("", error.message)
        error.extensions = {"code": _document_code(error)}
    else:
        _mask(error)


def code_of(error: GraphQLError) -> ErrorCode | None:
    """The published code that the error carries, or None."""
    code = (error.extensions or {}).get("code")
    return ErrorCode(code) if isinstance(code, str) and code in ErrorCode.__members__ else None


def retry_after(error: GraphQLError) -> int | None:
    """Seconds after which to ask again, where the error says so."""
    seconds = (error.extensions or {}).get("retryAfter")
    return max(1, round(seconds)) if isinstance(seconds, int | float) else None


def _denied(error: GraphQLError) -> Denied | None:
    for cause in _causes(error):
        if isinstance(cause, Denied):
            return cause
        if _is_outage(cause):
            _log.warning("graphql.unavailable", error=repr(cause), path=error.path)
            return Unavailable(retryAfter=UNAVAILABLE_SECONDS)
    return None


def _is_outage(cause: BaseException) -> bool:
    # asyncpg derives "this argument does not fit its column" from InterfaceError too: a bug, and also a ValueError.
    return isinstance(cause, _OUTAGES) and not isinstance(cause, ValueError)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """What the error was raised from, and what that was raised from, and so on."""
    cause = getattr(error, "original_error", None) or error.__cause__
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        cause = getattr(cause, "original_error", None) or cause.__cause__


def _blames_the_client(error: GraphQLError) -> bool:
    """Whether GraphQL itself found the fault in what was sent, and no code of ours raised anything."""
    if error.path is None:
        return error.original_error is None or bool(error.nodes)
    return error.original_error is None and error.message.startswith("Argument ")


def _document_code(error: GraphQLError) -> ErrorCode:
    if isinstance(error, GraphQLSyntaxError):
        too_long = "Document contains more than" in error.message
        return ErrorCode.COST_EXCEEDED if too_long else ErrorCode.GRAPHQL_PARSE_FAILED
    return ErrorCode.BAD_INPUT


def _mask(error: GraphQLError) -> None:
    reference = str(ids.new())
    # A plain text: structlog's own rendering of an exception shows the local variables, passwords among them.
    trace = "".join(traceback.format_exception(error.original_error or error))
    _log.error("graphql.internal", id=reference, path=error.path, traceback=trace)
    error.message = "Internal error"
    error.extensions = {"code": ErrorCode.INTERNAL, "id": reference}


def _camel(extensions: Mapping[str, object]) -> dict[str, object]:
    return {re.sub(r"_(\w)", lambda match: match[1].upper(), key): value for key, value in extensions.items()}
