"""The passwords that head every list of breaches, in a file of ours: needs nobody."""

from functools import cache
from importlib import resources


class ListedBreaches:
    async def has(self, password: str) -> bool:
        return password.casefold() in _listed()

    async def close(self) -> None:
        return


@cache
def _listed() -> frozenset[str]:
    return frozenset(resources.files(__package__).joinpath("breached.txt").read_text().split())
