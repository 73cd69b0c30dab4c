import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import uvicorn
from starlette.types import ASGIApp

from schema.endpoint.http import GraphQLEndpoint
from tests.endpoint.club import club, visit

MODERN = "application/graphql-response+json"
Ask = Callable[..., Awaitable[httpx.Response]]


@pytest.fixture
def endpoint() -> GraphQLEndpoint[Any]:
    return GraphQLEndpoint(club(), visit)


@pytest.fixture
async def http(endpoint: GraphQLEndpoint[Any]) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(endpoint), base_url="https://club.example") as client:
        yield client


@pytest.fixture
def ask(http: httpx.AsyncClient) -> Ask:
    """Send one operation as a modern client does."""

    async def send(query: str, variables: object = None, **headers: str) -> httpx.Response:
        body = {"query": query} | ({} if variables is None else {"variables": variables})
        return await http.post("/graphql", json=body, headers={"Accept": MODERN, **headers})

    return send


@asynccontextmanager
async def served(app: ASGIApp) -> AsyncIterator[str]:
    """The application behind a real server on a free port, as its address."""
    listener = socket.create_server(("127.0.0.1", 0))  # calls wait in its queue until the server takes them
    server = uvicorn.Server(uvicorn.Config(app, lifespan="off", log_level="warning", ws="none"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    port = listener.getsockname()[1]
    yield f"http://127.0.0.1:{port}/graphql"
    server.should_exit = True
    await serving
