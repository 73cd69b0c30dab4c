"""From what stands on a paper to its pages, by typst: the same content is the same bytes, whenever it is set."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, cast

import structlog
import typst

_TEMPLATE = Path(__file__).parent / "paper.typ"
Content = Mapping[str, Any]

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """The brand on paper: an accent such as `#14614e`, and a picture, where there is one."""

    accent: str
    logo: bytes | None = None


async def pdf(content: Content, look: Look, made_at: datetime) -> bytes:
    """The PDF. `made_at` stands in it as its date, and is part of what makes it the same. In a thread: about 10 ms."""
    return cast(bytes, await asyncio.to_thread(_set, content, look, made_at, "pdf"))


async def pngs(content: Content, look: Look, made_at: datetime, ppi: float = 110) -> list[bytes]:
    """Its pages as pictures; `ppi` is in pixels per inch."""
    pages = await asyncio.to_thread(_set, content, look, made_at, "png", ppi)
    return [pages] if isinstance(pages, bytes) else pages


def _set(content: Content, look: Look, made_at: datetime, kind: Any, ppi: float | None = None) -> bytes | list[bytes]:
    try:
        return _compiled(content, look, made_at, kind, ppi)
    except typst.TypstError as error:
        if look.logo is None:
            raise
        _log.warning("paper.logo_unreadable", error=error.message)
        return _compiled(content, Look(look.accent), made_at, kind, ppi)


def _compiled(content: Content, look: Look, made_at: datetime, kind: Any, ppi: float | None) -> bytes | list[bytes]:
    """What people wrote goes in as data beside the template, never into it: nothing in it can be an instruction."""
    data = {**content, "accent": look.accent, "logo": list(look.logo) if look.logo else None}  # its files are texts
    files = {"main.typ": _template(), "content.json": json.dumps(data, sort_keys=True).encode()}
    made = typst.compile(
        cast(Any, files),  # several files by their names, which its types do not tell
        format=kind,
        ppi=ppi,
        font_paths=_fonts(),
        timestamp=int(made_at.timestamp()),
    )
    return cast("bytes | list[bytes]", made)


@cache
def _template() -> bytes:
    return _TEMPLATE.read_bytes()


@cache
def _fonts() -> typst.Fonts:
    """Those that typst brings along; the machine's for letters which those have not."""
    return typst.Fonts()
