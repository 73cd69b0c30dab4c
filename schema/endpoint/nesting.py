"""How deep a JSON value nests. Python 3.11 refuses to read what nests too deeply; from 3.14 on it reads nearly all."""

from collections.abc import Iterator, Sequence
from itertools import islice


def is_deeper(value: object, most: int) -> bool:
    """Whether there is something below that many levels; lists and objects are levels."""
    return next(islice(levels(value), most + 1, None), None) is not None


def levels(value: object) -> Iterator[Sequence[object]]:
    """The value itself, then all that it holds, then all that that holds; as far as somebody asks."""
    level: Sequence[object] = [value]
    while level:
        yield level
        level = [each for item in level for each in _below(item)]


def _below(value: object) -> Sequence[object]:
    """What a list or an object holds, the names of members too; nothing for all else."""
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    return value if isinstance(value, list) else ()
