"""What can go wrong, as exceptions; and refusals, which are data until `unwrap` raises them."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeVar

NETWORK = "NETWORK"
"""The code where no answer came, or none that can be read."""


class TenureError(Exception):
    """A question was not answered.

    `code` is a value of the API's published list (`FORBIDDEN`, `RATE_LIMITED`, …), or `NETWORK`. `retry_after` is after
    how many seconds to ask again, where the server says so. `errors` are GraphQL's, and `data` is what was answered
    beside them.
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
    """No answer came. `was_sent`: the server may have done what it was asked."""

    def __init__(self, message: str, *, was_sent: bool = True) -> None:
        super().__init__(NETWORK, message)
        self.was_sent = was_sent


class CursorExpired(TenureError):
    """The feed was away for longer than the log is kept: what happened meanwhile is not told any more."""


class UserError(Protocol):
    """Why a mutation was refused: something that a person can mend."""

    @property
    def code(self) -> str: ...
    @property
    def message(self) -> str: ...
    @property
    def field(self) -> list[str] | None: ...


class Refused(TenureError):
    """A mutation was refused, and nothing was written. `code` is the first refusal's; `user_errors` has all of them."""

    def __init__(self, user_errors: Sequence[UserError]) -> None:
        first = user_errors[0]
        super().__init__(str(first.code), " ".join(error.message for error in user_errors))
        self.user_errors = list(user_errors)


class Payload(Protocol):
    """What a mutation answers."""

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
