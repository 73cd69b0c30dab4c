"""What is asked of servers whose address somebody typed in."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol


class WebProblem(Exception):
    """The server cannot be reached, may not be, answered too much, or nothing that can be understood."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`body` is what came, up to the limit of the gateway."""

    status: int
    body: bytes

    def object(self) -> dict[str, Any]:
        """The JSON object in it. Raises `WebProblem` where there is none."""
        try:
            found = json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise WebProblem("the response is not JSON") from error
        if not isinstance(found, dict):
            raise WebProblem("the response is not a JSON object")
        return found


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back for a body that was sent: of the answer's own body only the beginning, `REPLY_BYTES` of it."""

    status: int
    headers: Mapping[str, str]
    body: bytes


REPLY_BYTES = 64 * 1024


class Web(Protocol):
    """HTTP to strangers. Follows no redirects, knows no proxies, and keeps no cookies."""

    def check(self, url: str) -> None:
        """Whether it may be asked, as far as the text alone tells. Raises `WebProblem`."""

    async def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer:
        """Raises `WebProblem`."""

    async def post(self, url: str, form: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Answer:
        """Send a form. Raises `WebProblem`."""

    async def send(self, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        """Send these very bytes, and take any answer there is. Raises `WebProblem`."""

    async def close(self) -> None:
        """Let the connections go."""
