"""For developers: writes the next migration from the models, with the operations of `models.operations`.

`python -m models.authoring` writes; `--check` only tells whether something is missing (exit code 1). What the ORM
generates is rewritten: its own CreateModel would make keys without the tenant.
"""

import asyncio
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tortoise import Tortoise
from tortoise.migrations.autodetector import MigrationAutodetector
from tortoise.migrations.writer import MigrationWriter

from models import MODULES
from models.database import CONTROL, SCHEDULER, TENANT, configuration

HERE = "postgres://nobody@127.0.0.1:1/none"


async def pending() -> tuple[list[MigrationWriter], dict[str, Any]]:
    """What `migrations/` lacks to describe the models, and the models by name. Asks no database."""
    config = configuration(dict.fromkeys((TENANT, CONTROL, SCHEDULER), HERE), MODULES, 1)
    await Tortoise.init(config=config, init_connections=False)
    apps = Tortoise.apps
    assert apps is not None, "init has just made them"
    models = {model.__name__: model for app in apps.values() for model in app.values()}
    return await MigrationAutodetector(apps, config["apps"]).changes(), models


def operation(model: Any) -> str:
    """Which operation creates the model's table."""
    if model.table_class == "GLOBAL":
        return "CreateGlobalTable"
    if model._meta.db_table == "event":
        return "CreateLogTable"
    return "CreateAppendOnlyTable" if model.append_only else "CreateTenantTable"


def extras(model: Any) -> Iterator[str]:
    """Keys and constraints of one model, as operations."""
    table = model._meta.db_table
    reference = "AddGlobalForeignKey" if model.table_class == "GLOBAL" else "AddTenantForeignKey"
    for column, target in model.references.items():
        yield f'{reference}("{table}", "{column}", "{target}")'
    for name, condition in model.checks.items():
        yield f'AddCheck("{table}", "{name}", "{condition}")'
    for name, (columns, condition) in model.uniques.items():
        yield f'AddPartialUnique("{table}", "{name}", {columns!r}, "{condition}")'
    if table == "agenda":
        yield 'LetSchedulerRead("agenda")'
        yield 'GrantSchedulerRead("agenda")'


def rewritten(source: str, models: dict[str, Any]) -> str:
    """The ORM's migration with our operations in it."""
    created = re.findall(r"ops\.CreateModel\(\s*name=['\"](\w+)['\"]", source)
    for name in created:
        pattern = rf"ops\.CreateModel\((\s*name=['\"]{name}['\"])"
        source = re.sub(pattern, rf"{operation(models[name])}(\1", source)
    added = [line for name in created for line in extras(models[name])]
    body, closing = source.rstrip().rsplit("]", 1)
    source = body + "".join(f"        {line},\n" for line in added) + "    ]" + closing + "\n"
    if "initial = True" in source:
        source = source.replace("class Migration(migrations.Migration)", "class Migration(FirstMigration)")
    return _imported(source, added)


def _imported(source: str, added: Iterable[str]) -> str:
    text = source + "".join(added)
    names = sorted(
        set(
            re.findall(
                r"\b((?:Create\w+Table|Add\w+|LetScheduler\w+|GrantScheduler\w+))\(",
                text,
            )
        )
    )
    names += ["FirstMigration"] if "(FirstMigration)" in source else []
    return f"from models.operations import {', '.join(names)}\n" + source


def write() -> list[Path]:
    writers, models = asyncio.run(pending())
    paths = []
    for writer in writers:
        path = Path(str(writer.path()))
        path.write_text(rewritten(writer.as_string(), models))
        paths.append(path)
    return paths


def main(arguments: list[str]) -> int:
    if "--check" in arguments:
        missing, _ = asyncio.run(pending())
        for writer in missing:
            sys.stderr.write(f"The models have changed and no migration says so:\n{writer.as_string()}\n")
        return 1 if missing else 0
    for path in write():
        sys.stdout.write(f"wrote {path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
