"""Write the collections anew from the operations, the schema and the examples; with `--check`, name what differs.

python -m client.collections [--check]
"""

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from client.collections import insomnia, postman
from client.collections.operations import HERE, KEY, Operation, operations

SAVED = HERE / "saved"


def main(check: bool) -> int:
    now = files(operations())
    differing = sorted(str(path.relative_to(HERE)) for path in {*now, *_saved()} if _read(path) != now.get(path))
    if check:
        sys.stderr.writelines(f"client/collections/{name} is out of date: make clients\n" for name in differing)
        return 1 if differing else 0
    shutil.rmtree(SAVED, ignore_errors=True)
    for path, text in now.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return 0


def files(found: list[Operation]) -> dict[Path, str]:
    """What each file holds."""
    made = {
        HERE / "tenure.postman_collection.json": _json(postman.collection(found)),
        HERE / "tenure.insomnia.json": _json(insomnia.export(found)),
    }
    for operation in found:
        beside = SAVED / operation.area / operation.name
        made[beside.with_suffix(".graphql")] = operation.text
        if operation.variables:
            made[beside.with_suffix(".json")] = _json(operation.variables).replace(KEY, f"my-{operation.name}-1")
    return made


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _saved() -> list[Path]:
    return [path for path in SAVED.rglob("*") if path.is_file()]


def _read(path: Path) -> str | None:
    return path.read_text() if path.exists() else None


if __name__ == "__main__":
    raise SystemExit(main(check="--check" in sys.argv[1:]))
