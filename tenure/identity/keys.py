"""The text of an API key: `tk_<key>_<tenant>_<secret>`. It names its tenant, so that no host name has to."""

import base64
from dataclasses import dataclass
from uuid import UUID

PREFIX_LENGTH = 24
"""Characters of the text that are kept in clear, so that people can tell keys apart."""


@dataclass(frozen=True, slots=True)
class KeyText:
    """What the text of a key says; nothing of it is proved yet."""

    key: UUID
    tenant: UUID
    secret: str

    def __str__(self) -> str:
        return f"tk_{letters(self.key)}_{letters(self.tenant)}_{self.secret}"

    @property
    def prefix(self) -> str:
        return str(self)[:PREFIX_LENGTH]


def parse(text: str) -> KeyText | None:
    """What the text says; None where it is not a key's."""
    parts = text.split("_", 3)
    if len(parts) != 4 or parts[0] != "tk" or not parts[3]:
        return None
    try:
        return KeyText(uuid_of(parts[1]), uuid_of(parts[2]), parts[3])
    except ValueError:
        return None


def letters(key: UUID) -> str:
    """An id as it stands in the text of a key or token."""
    return base64.b32encode(key.bytes).decode().rstrip("=").lower()


def uuid_of(text: str) -> UUID:
    """The id. Raises ValueError."""
    return UUID(bytes=base64.b32decode(text.upper() + "=" * (-len(text) % 8)))
