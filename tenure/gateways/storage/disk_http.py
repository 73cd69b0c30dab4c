"""What a browser speaks to when files lie on this machine's disk: the form it sends, the address it fetches."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from functools import partial

from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from tenure.gateways.storage.contract import BadKey, NoSuchFile, StorageUnavailable
from tenure.gateways.storage.disk import (
    UPLOAD_PATH,
    DiskStorage,
    DownloadGrant,
    UploadGrant,
)
from tenure.gateways.storage.disk_file import Draft
from tenure.gateways.storage.disk_form import BadForm, UploadForm
from tenure.kit import clock
from tenure.kit.secrets import BadSeal

UPLOAD_SECONDS = 60 * 60
"""The longest that one upload may take, however steadily it drips."""

_DRAINED = 1024 * 1024
_HARMLESS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Referrer-Policy": "no-referrer",
}
# Signed addresses carry their own right: any page may use one, and no cookie goes along.
_ANY_ORIGIN = Middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET", "POST"], allow_headers=["*"])


class _WrongSize(Exception):
    """The file is outside the range of its form; the text is S3's word for it."""


def routes(storage: DiskStorage) -> list[Route]:
    """To be mounted at `storage.base_url`, on the host of files alone. GET answers HEAD, and OPTIONS is for CORS."""
    upload, download = partial(_upload, storage), partial(_download, storage)
    return [
        Route(UPLOAD_PATH, _guarded(upload), methods=["POST", "OPTIONS"], middleware=[_ANY_ORIGIN]),
        Route("/{key:path}", _guarded(download), methods=["GET", "OPTIONS"], middleware=[_ANY_ORIGIN]),
    ]


def _guarded(answer: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """Every way to say no, with the status that S3 gives it."""

    async def guarded(request: Request) -> Response:
        try:
            async with asyncio.timeout(UPLOAD_SECONDS):
                return await answer(request)
        except (BadSeal, BadKey):
            return await _refusal(request, 403, "AccessDenied")
        except _WrongSize as error:
            return await _refusal(request, 400, str(error))
        except (BadForm, ClientDisconnect):
            return await _refusal(request, 400, "MalformedPOSTRequest")
        except TimeoutError:
            return _text(408, "RequestTimeout")
        except NoSuchFile:
            return _text(404, "NoSuchKey")
        except (StorageUnavailable, OSError):
            return _text(503, "ServiceUnavailable")

    return guarded


async def _upload(storage: DiskStorage, request: Request) -> Response:
    form = UploadForm(request.headers.get("content-type", ""), request.stream())
    draft: Draft | None = None
    grant: UploadGrant | None = None
    try:
        async for piece in form.file():
            if draft is None or grant is None:
                grant = storage.upload_granted(form.fields, clock.now())
                draft = await asyncio.to_thread(storage.draft)
            await _take(draft, piece, grant)
        if draft is None or grant is None:
            raise BadForm("the form has no file")
        if draft.bytes < grant.min_bytes:
            raise _WrongSize("EntityTooSmall")
        await asyncio.to_thread(storage.finish, draft, grant.key, grant.content_type)
    finally:
        if draft is not None:
            await asyncio.to_thread(draft.discard)
    return Response(status_code=204)


async def _take(draft: Draft, piece: bytes, grant: UploadGrant) -> None:
    """Write one piece, unless the file has become too large by it."""
    if draft.bytes + len(piece) > grant.max_bytes:
        raise _WrongSize("EntityTooLarge")
    if piece:
        await asyncio.to_thread(draft.write, piece)


async def _download(storage: DiskStorage, request: Request) -> Response:
    now = clock.now()
    signed = request.query_params.get("signed", "")
    grant = storage.download_granted(request.path_params["key"], signed, now)
    stored = await storage.stat(grant.key)
    if stored is None:
        raise NoSuchFile(grant.key)
    remaining = max(0, grant.expires - int(now.timestamp()))
    headers = _headers(grant, remaining) | {"Content-Length": str(stored.bytes), "ETag": f'"{stored.etag}"'}
    if request.method == "HEAD":
        return Response(headers=headers)
    return StreamingResponse(storage.open(grant.key), headers=headers)


def _headers(grant: DownloadGrant, remaining: int) -> dict[str, str]:
    return {
        **_HARMLESS,
        "Content-Type": grant.content_type,
        "Content-Disposition": grant.disposition,
        "Cache-Control": f"private, max-age={remaining}",
    }


async def _refusal(request: Request, status: int, code: str) -> Response:
    """An answer to a sender who may still be sending: read on for a little, or it never sees the answer."""
    if request.method == "POST":
        # A body that was read to its end is a RuntimeError to read again, and nobody may be left to answer.
        with suppress(ClientDisconnect, RuntimeError, TimeoutError):
            await _drain(request.stream())
    return _text(status, code)


async def _drain(stream: AsyncIterator[bytes]) -> None:
    left = _DRAINED
    async with asyncio.timeout(2):
        async for chunk in stream:
            left -= len(chunk)
            if left < 0:
                return


def _text(status: int, code: str) -> Response:
    headers = {**_HARMLESS, "Connection": "close"} if status in (400, 403, 408) else _HARMLESS
    return PlainTextResponse(code, status_code=status, headers=headers)
