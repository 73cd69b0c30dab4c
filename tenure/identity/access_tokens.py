"""The text of a member's access token: `ta_<tenant>_<session>.<until>.<signature>`. It is kept nowhere."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tenure.identity.keys import letters, uuid_of
from tenure.kit.secrets import BadSeal, Keyring

LIFETIME = timedelta(minutes=10)
_PREFIX, _PURPOSE = "ta", "access"


@dataclass(frozen=True, slots=True)
class Named:
    """What the text says; nothing of it is proved yet."""

    tenant: UUID
    signed: str


def make(keyring: Keyring, tenant: UUID, session_id: UUID, until: datetime) -> str:
    signed = keyring.sign(_PURPOSE, tenant, {"session": str(session_id)}, until)
    return f"{_PREFIX}_{letters(tenant)}_{signed}"


def parse(text: str) -> Named | None:
    """What the text says; None where it is no access token's."""
    parts = text.split("_", 2)
    if len(parts) != 3 or parts[0] != _PREFIX:
        return None
    try:
        return Named(uuid_of(parts[1]), parts[2])
    except ValueError:
        return None


def session_of(keyring: Keyring, named: Named, now: datetime) -> UUID | None:
    """The session that it was made of; None where it was not made here, or has expired."""
    try:
        return UUID(keyring.verify(_PURPOSE, named.tenant, named.signed, now)["session"])
    except BadSeal:
        return None
