"""Our own ids, as they stand in a provider's books."""

from uuid import UUID


def key(reference: str | None) -> UUID | None:
    """The id in a reference; None where it is none of ours."""
    try:
        return UUID(reference or "")
    except ValueError:
        return None
