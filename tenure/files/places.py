"""Where browsers send files to, and where they fetch them: what a page's policy has to allow."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from tenure.context import Context
from tenure.files.limits import ADDRESS_LIVES
from tenure.gateways.storage.contract import StorageUnavailable
from tenure.kit import clock, ids

_KIND = "image/png"


async def origins(ctx: Context) -> Sequence[str]:
    """The origins of the store's addresses, read off two that nobody is given. None where it cannot make any now."""
    storage, now = ctx.services.storage, clock.now()
    key, expires = f"{ctx.tenant}/incoming/{ids.new()}", now + ADDRESS_LIVES
    try:
        upload = await storage.presign_upload(key, _KIND, max_bytes=1, expires=expires, now=now)
        address = await storage.presign_download(key, filename="file", content_type=_KIND, expires=expires, now=now)
    except StorageUnavailable:
        return ()
    return sorted({_origin(upload.url), _origin(address)})


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
