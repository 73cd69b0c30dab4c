"""The console as it was built: its page, and the files that the page asks for, compressed once and kept."""

import gzip
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import Response

INDEX = "index.html"
ASSETS = "assets"
"""The folder of files whose name changes with their content."""
_FOREVER = "public, max-age=31536000, immutable"
_CHANGING = "no-cache"
_WORTHWHILE = 1024
"""Smaller files are sent as they are."""
_COMPRESSED_ALREADY = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp", ".woff", ".woff2")
_NONCE = '<meta name="csp-nonce" content="'
"""The build leaves its value empty."""
_BROTLI = ".br"
"""Ends the name of a file that the build has compressed with brotli, which Python cannot do itself."""


class Asset:
    """One file, in each of the ways in which it can be sent."""

    def __init__(self, path: Path, *, is_lasting: bool) -> None:
        brotli = path.with_name(path.name + _BROTLI)
        self.plain = path.read_bytes()
        self.brotli = brotli.read_bytes() if brotli.exists() else None
        self._kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        self._caching = _FOREVER if is_lasting else _CHANGING
        self._is_worthwhile = path.suffix not in _COMPRESSED_ALREADY and len(self.plain) >= _WORTHWHILE

    def response(self, headers: Headers) -> Response:
        """As small as the browser can read it."""
        accepted = _accepted(headers.get("accept-encoding", ""))
        name, body = self._smallest(accepted)
        response = Response(body, media_type=self._kind, headers={"Cache-Control": self._caching})
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        response.headers["Vary"] = "Accept-Encoding"
        if name:
            response.headers["Content-Encoding"] = name
        return response

    @cached_property
    def gzip(self) -> bytes:
        return gzip.compress(self.plain, mtime=0)

    def _smallest(self, accepted: frozenset[str]) -> tuple[str, bytes]:
        """The name of an encoding, or nothing where the file is sent as it is, and what is sent."""
        if self._is_worthwhile and self.brotli is not None and "br" in accepted:
            return "br", self.brotli
        if self._is_worthwhile and "gzip" in accepted:
            return "gzip", self.gzip
        return "", self.plain


@dataclass(frozen=True, slots=True)
class Console:
    """One build. `files` are those beside the page, by their paths below it."""

    page: str
    files: Mapping[str, Asset]

    def index(self, nonce: str) -> str:
        """The page, telling its scripts the nonce of the style elements that they add."""
        return self.page.replace(_NONCE, _NONCE + nonce, 1)


def built(folder: Path) -> Console | None:
    """The build in this folder, read anew when it has changed; None where there is none, or it is being written."""
    try:
        return _read(folder, (folder / INDEX).stat().st_mtime_ns)
    except OSError:
        return None


@lru_cache(maxsize=2)
def _read(folder: Path, changed: int) -> Console:
    paths = [path for path in folder.rglob("*") if path.is_file() and path.suffix != _BROTLI and path.name[0] != "."]
    names = {path.relative_to(folder).as_posix(): path for path in paths}
    files = {
        name: Asset(path, is_lasting=name.startswith(f"{ASSETS}/")) for name, path in names.items() if name != INDEX
    }
    return Console((folder / INDEX).read_text("utf-8"), files)


def _accepted(header: str) -> frozenset[str]:
    """The encodings that `Accept-Encoding` names, but for those that it refuses."""
    wishes = (part.replace(" ", "").partition(";q=") for part in header.lower().split(","))
    return frozenset(name for name, _, weight in wishes if weight.strip("0.") or not weight)
