"""What may be uploaded, how large, and for how long a form or an address is good."""

import unicodedata
from dataclasses import dataclass
from datetime import timedelta

from models.files import FilePurpose
from tenure.kit.refusals import Refused

MEGABYTE = 1024 * 1024

UPLOAD_BEGINS_WITHIN = timedelta(minutes=5)
UPLOAD_ENDS_WITHIN = UPLOAD_BEGINS_WITHIN + timedelta(hours=1)
"""The store gives one upload an hour, however slow; after that nothing can arrive for the file any more."""
ADDRESS_LIVES = timedelta(minutes=5)
"""How long an address gives a file away to whoever holds it."""
LONGEST_NAME = 255

IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
DOCUMENTS = IMAGES | {
    "application/pdf",
    "application/zip",
    "audio/mpeg",
    "text/csv",
    "text/plain",
    "video/mp4",
}
SHOWN_IN_PLACE = IMAGES | {"application/pdf", "audio/mpeg", "video/mp4"}
"""Types that a browser shows without running anything; all others are always attachments."""


@dataclass(frozen=True, slots=True)
class Limit:
    """What a purpose allows; `largest` in bytes."""

    types: frozenset[str]
    largest: int


LIMITS = {
    FilePurpose.AVATAR: Limit(IMAGES, 5 * MEGABYTE),
    FilePurpose.DOCUMENT: Limit(DOCUMENTS, 100 * MEGABYTE),
    FilePurpose.BRAND: Limit(IMAGES, MEGABYTE),
}
NOTHING = Limit(frozenset(), 0)
"""Of a purpose for which we make files ourselves, nobody uploads any."""


def checked(purpose: FilePurpose, content_type: str, size: int) -> str:
    """The type as it is stored, if the purpose allows it in that size. Raises `Refused`."""
    kind, limit = content_type.strip().lower(), LIMITS.get(purpose, NOTHING)
    if kind not in limit.types:
        allowed = ", ".join(sorted(limit.types))
        raise Refused("TYPE_NOT_ALLOWED", f"Files of this type aren't allowed. Allowed: {allowed}.", ["contentType"])
    if not 1 <= size <= limit.largest:
        raise Refused("SIZE_NOT_ALLOWED", f"The file must have 1 to {limit.largest} bytes.", ["size"])
    return kind


def named(name: str) -> str:
    """The name to give the file when it is downloaded: printable, in one line, without a path. Raises `Refused`."""
    line = " ".join(unicodedata.normalize("NFC", name).split())
    plain = "".join(character for character in line if character.isprintable()).replace("/", "_").replace("\\", "_")
    if not plain.strip(" .") or len(plain) > LONGEST_NAME:
        raise Refused("NAME_INVALID", f"The file name must have 1 to {LONGEST_NAME} characters.", ["name"])
    return plain
