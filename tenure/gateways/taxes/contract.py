"""What is asked of a register of tax numbers."""

from typing import Protocol


class RegisterUnavailable(Exception):
    """The register, or the country behind it, did not say: nothing is known of the number."""


class TaxRegister(Protocol):
    async def knows(self, number: str) -> bool:
        """Whether the number, written with its country's prefix, is given to somebody. Raises `RegisterUnavailable`."""
        ...
