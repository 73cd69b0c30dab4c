"""Errors in Stripe's shape."""

from typing import Any, Self


class StripeRefusal(Exception):
    """An answer that is an error. `saved` says whether a repeat with the same key is told the same."""

    def __init__(self, status: int, error: dict[str, Any], saved: bool = False) -> None:
        super().__init__(error.get("message"))
        self.status = status
        self.body = {"error": error}
        self.saved = saved

    @classmethod
    def parameter(cls, code: str, message: str, parameter: str) -> Self:
        error = {"type": "invalid_request_error", "code": code, "message": message, "param": parameter}
        return cls(400, error)

    @classmethod
    def state(cls, code: str, message: str) -> Self:
        return cls(400, {"type": "invalid_request_error", "code": code, "message": message}, saved=True)

    @classmethod
    def missing(cls, kind: str, identifier: str, parameter: str = "id", status: int = 404) -> Self:
        message = f"No such {kind}: '{identifier}'"
        error = {"type": "invalid_request_error", "code": "resource_missing", "message": message, "param": parameter}
        return cls(status, error)

    @classmethod
    def card(cls, error: dict[str, Any], subject: dict[str, Any]) -> Self:
        return cls(402, {**error, subject["object"]: subject}, saved=True)
