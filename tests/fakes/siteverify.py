"""The verifying end of Turnstile and hCaptcha, as both document it: one secret, answers that are good once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from tests.site.serving import serving

SILENCE = 2
"""Seconds: longer than whoever asks in tests waits."""


@dataclass
class SiteVerifyServer:
    """`mood` is how it is today: well, broken, silent or babbling. `asked` is what it was sent."""

    secret: str
    hostname: str
    good: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)
    asked: list[dict[str, str]] = field(default_factory=list)
    mood: str = "well"
    port: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/siteverify"

    async def answer(self, request: Request) -> Response:
        form = {name: str(value) for name, value in (await request.form()).items()}
        self.asked.append(form)
        if self.mood == "silent":
            await asyncio.sleep(SILENCE)
        if self.mood == "broken":
            return PlainTextResponse("Internal Server Error", 500)
        if self.mood == "babbling":
            return PlainTextResponse("<html>maintenance</html>")
        return JSONResponse(self._verdict(form))

    def _verdict(self, form: dict[str, str]) -> dict[str, Any]:
        if form.get("secret") != self.secret:
            return {"success": False, "error-codes": ["invalid-input-secret"]}
        response = form.get("response", "")
        if response in self.seen:
            return {"success": False, "error-codes": ["timeout-or-duplicate"]}
        if response not in self.good:
            return {"success": False, "error-codes": ["invalid-input-response"]}
        self.seen.add(response)
        return {"success": True, "challenge_ts": "2026-11-21T10:00:00Z", "hostname": self.hostname, "error-codes": []}


@asynccontextmanager
async def siteverify(secret: str, hostname: str) -> AsyncIterator[SiteVerifyServer]:
    """The server, on a free port of this machine."""
    server = SiteVerifyServer(secret, hostname)
    app = Starlette(routes=[Route("/siteverify", server.answer, methods=["POST"])])
    async with serving(app) as port:
        server.port = port
        yield server
