"""What is asked of whoever knows the passwords of past breaches."""

from typing import Protocol


class Breaches(Protocol):
    """A list of passwords that became known. None that is asked about is kept or told to anybody."""

    async def has(self, password: str) -> bool:
        """Whether the password became known. Raises `Unavailable` where the list cannot be reached."""
        ...

    async def close(self) -> None: ...
