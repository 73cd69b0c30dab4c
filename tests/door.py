"""GraphQL as a client sees it."""

import json
import secrets
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from tenure.access import STAFF
from tenure.context import Context


class Failed(AssertionError):
    """The answer has top-level errors; `codes` are theirs."""

    def __init__(self, errors: list[dict[str, Any]]) -> None:
        super().__init__(json.dumps(errors, indent=1))
        self.errors = errors
        self.codes = [error.get("extensions", {}).get("code") for error in errors]


@dataclass(frozen=True)
class Door:
    """One caller of one tenant's API. `headers` carry the credential."""

    client: httpx.AsyncClient
    system: Context
    headers: dict[str, str] = field(default_factory=dict)
    base: str = ""
    """Of another host than the client's own."""

    async def __call__(self, document: str, variables: dict[str, Any] | None = None) -> dict[str, Any]:
        """The data. Raises `Failed` for top-level errors."""
        body = await self.raw(document, variables)
        if body.get("errors"):
            raise Failed(body["errors"])
        data: dict[str, Any] = body["data"]
        return data

    async def errors(self, document: str, variables: dict[str, Any] | None = None) -> list[str]:
        """The codes of the top-level errors."""
        body = await self.raw(document, variables)
        return [error["extensions"]["code"] for error in body.get("errors", [])]

    async def raw(self, document: str, variables: dict[str, Any] | None = None) -> dict[str, Any]:
        response = await self.client.post(
            f"{self.base}/graphql",
            json={"query": document, "variables": variables or {}},
            headers={"x-tenure-client": "tests", **self.headers},
        )
        body: dict[str, Any] = response.json()
        return body

    def anonymous(self) -> "Door":
        return replace(self, headers={})

    def with_bearer(self, text: str | None) -> "Door":
        return replace(self, headers={"authorization": f"Bearer {text}"})

    def with_cookie(self, token: str) -> "Door":
        return replace(self, headers={"cookie": f"__Host-session={token}"})

    async def staff(self, *permissions: str) -> "Door":
        """As a server with an API key of these permissions; all of them where none is named."""
        from tenure.identity import api_keys

        scopes = list(permissions) or sorted(STAFF)
        made = await api_keys.create(self.system, f"tests {secrets.token_hex(3)}", scopes)
        return self.with_bearer(made.text)

    async def member(self, email: str | None = None) -> "Door":
        """As a fresh member who has confirmed their address and signed in."""
        from tests.people import signed_in

        return self.with_bearer(await signed_in(self, email or f"{secrets.token_hex(5)}@example.com"))
