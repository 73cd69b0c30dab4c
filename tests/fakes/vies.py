"""The register of VAT numbers, as it answers by REST."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from tests.site.serving import serving


@dataclass
class ViesServer:
    """`mood` is how it is today: well, broken, babbling, busy or mute. `asked` are the numbers it was asked for."""

    known: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    mood: str = "well"
    port: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/rest-api"

    async def answer(self, request: Request) -> Response:
        number = request.path_params["country"] + request.path_params["number"]
        self.asked.append(number)
        match self.mood:
            case "broken":
                return JSONResponse({"isValid": True}, 500)
            case "babbling":
                return PlainTextResponse("<html>maintenance</html>")
            case "busy":
                return JSONResponse({"isValid": False, "userError": "MS_UNAVAILABLE"})
            case "mute":
                return JSONResponse({"userError": "VALID"})
        is_known = number in self.known
        return JSONResponse({"isValid": is_known, "userError": "VALID" if is_known else "INVALID", "name": "---"})


@asynccontextmanager
async def vies() -> AsyncIterator[ViesServer]:
    """The server, on a free port of this machine."""
    server = ViesServer()
    app = Starlette(routes=[Route("/rest-api/ms/{country}/vat/{number}", server.answer, methods=["GET"])])
    async with serving(app) as port:
        server.port = port
        yield server
