"""Refusals in PayPal's shape."""

from typing import Any

from tenure.kit import ids

NAMES = {
    400: "INVALID_REQUEST",
    401: "AUTHENTICATION_FAILURE",
    403: "NOT_AUTHORIZED",
    404: "RESOURCE_NOT_FOUND",
    409: "RESOURCE_CONFLICT",
    422: "UNPROCESSABLE_ENTITY",
    429: "RATE_LIMIT_REACHED",
    500: "INTERNAL_SERVER_ERROR",
}


class PayPalRefusal(Exception):
    """An answer that is an error: its HTTP status, and PayPal's word for what was wrong."""

    def __init__(self, status: int, issue: str = "", description: str = "", field: str | None = None) -> None:
        super().__init__(issue or NAMES[status])
        self.status = status
        detail = {"issue": issue, "description": description or issue} | ({"field": field} if field else {})
        self.body: dict[str, Any] = {
            "name": NAMES[status],
            "message": description or NAMES[status],
            "debug_id": ids.new().hex[-13:],
            "details": [detail] if issue else [],
        }


def unprocessable(issue: str, description: str = "") -> PayPalRefusal:
    """The request is well formed, and cannot be done."""
    return PayPalRefusal(422, issue, description)
