"""Where a file's bytes lie. Every key begins with the tenant's id, so no address reaches across tenants."""

from models.files import File

MOST_ATTEMPTS = 8
"""How often one upload can be taken over: so all the copies that a crash may leave behind can be named."""


def incoming(file: File) -> str:
    """Where the browser sends it. Whoever holds the form can replace it there, so nobody is ever served from here."""
    return f"{file.tenant_id}/incoming/{file.id}"


def copy(file: File, attempt: int) -> str:
    """Where one attempt at completion copies it to; no two attempts share a key, so what was checked stays."""
    return f"{file.tenant_id}/files/{file.id}/{attempt}"


def attempts(file: File) -> int:
    """How many attempts there were so far; of a READY file, the one that won."""
    return int(file.storage_key.rpartition("/")[2])


def unvouched(file: File, *, keep: bool) -> list[str]:
    """Every key that may hold bytes of the file, but for its own where they are to be kept."""
    known = [incoming(file), *(copy(file, attempt) for attempt in range(1, MOST_ATTEMPTS + 1))]
    return [key for key in known if not (keep and key == file.storage_key)]
