"""What a file is by its first bytes: an allow-list, and nothing that a browser would run."""

import codecs
import re
from collections.abc import Callable

HEAD = 4096
"""How many bytes `sniff` wants to see, or all of a shorter file."""

_MP4_EDITIONS = {b"iso%d" % edition for edition in range(2, 10)}
_MP4_BRANDS = frozenset({b"isom", b"mp41", b"mp42", b"mp71", b"avc1", b"M4V ", b"MSNV", b"dash"} | _MP4_EDITIONS)
_MARKUP = re.compile(r"^\s*<[a-z!?/]|<(?:!doctype|html|head|body|script|svg|iframe|object|embed)\b", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")


def sniff(head: bytes) -> str | None:
    """The content type that the first bytes prove, or nothing. SVG and HTML are never proved."""
    return next((content_type for content_type, proves in _PROOFS if proves(head)), None)


def matches(declared: str, head: bytes) -> bool:
    """Whether the first bytes are what the sender says they are; CSV is text by its bytes."""
    return sniff(head) == ("text/plain" if declared == "text/csv" else declared)


def _starts(*signatures: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(signatures)


def _is_webp(head: bytes) -> bool:
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def _is_mp4(head: bytes) -> bool:
    return head[4:8] == b"ftyp" and head[8:12] in _MP4_BRANDS


def _is_mp3(head: bytes) -> bool:
    """An ID3 tag, or a frame header of MPEG layer III with a real bit rate and sample rate (ISO 11172-3, 2.4.1.3)."""
    if head[:3] == b"ID3":
        return True
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2 or head[1] & 0x18 == 0x08:
        return False
    return head[2] >> 4 not in (0x0, 0xF) and head[2] & 0x0C != 0x0C


def _is_text(head: bytes) -> bool:
    """UTF-8 with nothing in it that a browser could take for markup; a whole head may cut its last character off."""
    try:
        text = codecs.getincrementaldecoder("utf-8-sig")().decode(head, final=len(head) < HEAD)
    except UnicodeDecodeError:
        return False
    return bool(text) and not _CONTROL.search(text) and not _MARKUP.search(text)


_PROOFS: tuple[tuple[str, Callable[[bytes], bool]], ...] = (
    ("image/png", _starts(b"\x89PNG\r\n\x1a\n")),
    ("image/jpeg", _starts(b"\xff\xd8\xff")),
    ("image/gif", _starts(b"GIF87a", b"GIF89a")),
    ("image/webp", _is_webp),
    ("application/pdf", _starts(b"%PDF-")),
    ("application/zip", _starts(b"PK\x03\x04", b"PK\x05\x06")),
    ("video/mp4", _is_mp4),
    ("audio/mpeg", _is_mp3),
    ("text/plain", _is_text),
)
