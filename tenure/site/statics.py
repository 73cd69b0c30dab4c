"""The few static files, each under an address that changes with its content."""

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from tenure.site.rendering import HERE, asset

_HEADERS = {"Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}
FILES = frozenset(path.name for path in (HERE / "static").iterdir())


async def file(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in FILES or request.url.path != asset(name):
        return Response(status_code=404)
    return FileResponse(HERE / "static" / name, headers=_HEADERS)
