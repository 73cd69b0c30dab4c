"""What every way of asking for names can do."""

from typing import Protocol


class NamesUnavailable(Exception):
    """No name server has answered in time, or those that are responsible are broken: nothing is known."""


class Names(Protocol):
    """Looks names up, anew each time: whoever has just changed a record wants to see it."""

    async def texts(self, name: str) -> list[str]:
        """The TXT records of a name, each as one text; nothing where it has none. Raises NamesUnavailable."""
        ...
