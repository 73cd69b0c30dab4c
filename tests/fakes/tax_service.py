"""A tax service, as it answers by HTTP: from a table, to who has the token."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from tests.site.serving import serving

TOKEN = "the token of this business"
NOTHING = {"name": "", "percent": "0"}


@dataclass
class TaxServer:
    """`known` are its answers by country, region and tax code. `mood`: well, broken, babbling, or `answer` as it is."""

    known: dict[tuple[str, str, str], dict[str, Any]] = field(default_factory=dict)
    asked: list[Mapping[str, str]] = field(default_factory=list)
    mood: str = "well"
    answer: Any = None
    port: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    async def rates(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {TOKEN}":
            return JSONResponse({}, 401)
        query = dict(request.query_params)
        self.asked.append(query)
        if self.mood == "broken":
            return JSONResponse({"name": "VAT", "percent": "20"}, 503)
        if self.mood == "babbling":
            return PlainTextResponse("<html>maintenance</html>")
        if self.mood == "answer":
            return JSONResponse(self.answer)
        region, code = query.get("region", ""), query.get("taxCode", "")
        places = [(region, code), ("", code), (region, ""), ("", "")]
        found = (self.known.get((query["country"], *place)) for place in places)
        return JSONResponse(next((one for one in found if one is not None), NOTHING))


@asynccontextmanager
async def tax_server() -> AsyncIterator[TaxServer]:
    """The server, on a free port of this machine."""
    server = TaxServer()
    async with serving(Starlette(routes=[Route("/v1/rates", server.rates, methods=["GET"])])) as port:
        server.port = port
        yield server
