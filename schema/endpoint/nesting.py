"""How deep a JSON value nests. Python 3.11 refuses to read what nests too deeply; from 3.14 on it reads nearly all."""

from collections.abc import Sequence


def is_deeper(value: object, levels: int) -> bool:
    """Whether there is something below that many levels; lists and objects are levels."""
    level: Sequence[object] = [value]
    for _ in range(levels + 1):
        level = [each for item in level for each in below(item)]
        if not level:
            return False
    return True


def below(value: object) -> Sequence[object]:
    """What a list or an object holds, the names of members too; nothing for all else."""
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    return value if isinstance(value, list) else ()
