"""The exceptions of this package, and refusals, which are data until `unwrap` raises them."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeVar

NETWORK = "NETWORK"
"""The code when no response, or no readable response, arrived."""


class TenureError(Exception):
    """A request failed.

    `code` is a value of the API's published list (`FORBIDDEN`, `RATE_LIMITED`, …), or `NETWORK`. `retry_after` is the
    number of seconds to wait before another attempt, where the server gives one. `errors` are the GraphQL errors, and
    `data` is what was returned with them.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        retry_after: float | None = None,
        errors: Sequence[Mapping[str, Any]] = (),
        data: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.retry_after = retry_after
        self.errors = list(errors)
        self.data = data


class NetworkError(TenureError):
    """No response arrived. `was_sent`: the server may have processed the request."""

    def __init__(self, message: str, *, was_sent: bool = True) -> None:
        super().__init__(NETWORK, message)
        self.was_sent = was_sent


class CursorExpired(TenureError):
    """The cursor of the feed is older than the log is kept. Events in between are no longer available."""


class UserError(Protocol):
    """Why a mutation was refused: something that a person can correct."""

    @property
    def code(self) -> str: ...
    @property
    def message(self) -> str: ...
    @property
    def field(self) -> list[str] | None: ...


class Refused(TenureError):
    """A mutation was refused, and nothing was written. `code` is that of the first error; `user_errors` has all."""

    def __init__(self, user_errors: Sequence[UserError]) -> None:
        first = user_errors[0]
        super().__init__(str(first.code), " ".join(error.message for error in user_errors))
        self.user_errors = list(user_errors)


class Payload(Protocol):
    """The payload of a mutation."""

    @property
    def user_errors(self) -> Sequence[Any]: ...


PayloadT = TypeVar("PayloadT", bound=Payload)


def unwrap(payload: PayloadT) -> PayloadT:
    """The payload of a mutation that was not refused. Raises `Refused`."""
    if payload.user_errors:
        raise Refused(payload.user_errors)
    return payload


def error_of(
    errors: Sequence[Mapping[str, Any]], data: Mapping[str, Any] | None = None, retry_after: float | None = None
) -> TenureError:
    """The first of GraphQL's errors as an exception that keeps them all."""
    extensions = errors[0].get("extensions") or {}
    code = str(extensions.get("code", "INTERNAL"))
    told = extensions.get("retryAfter")
    seconds = float(told) if isinstance(told, int | float) else retry_after
    kind = CursorExpired if code == "CURSOR_EXPIRED" else TenureError
    return kind(code, str(errors[0].get("message", "")), retry_after=seconds, errors=errors, data=data)
