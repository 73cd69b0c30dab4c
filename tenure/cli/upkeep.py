"""Commands that prepare: database, demo, schema file."""

import difflib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tenure.cli.console import note, progress
from tenure.config import Config
from tenure.embedded import connected

if TYPE_CHECKING:
    from tenure.seed import Seeded

SDL = Path(__file__).parents[2] / "schema" / "schema.graphql"
PERMISSIONS = SDL.parents[1] / "docs" / "reference" / "permissions.md"
STATES = PERMISSIONS.with_name("subscription-states.md")
EVENTS = PERMISSIONS.with_name("events.md")


async def migrate(config: Config) -> list[str]:
    """The names of the migrations that were applied."""
    from models.migrate import migrate as migrated
    from tenure.modules import loader

    async with connected(config, note, creates=True) as config:
        with progress("preparing the database"):
            return await migrated(config, loader.apps(loader.load(config)))


async def seed(config: Config, report: Callable[[str], None]) -> "Seeded":
    from tenure.seed import seed as seeded

    async with connected(config, note) as config:
        return await seeded(config, report)


def sdl() -> str:
    """The schema as it is now, ending in a line break."""
    import schema
    from tenure.modules.catalog import OURS

    return schema.sdl(OURS).rstrip("\n") + "\n"


def permissions() -> str:
    """Who may ask what, as the schema is now."""
    import schema
    from schema.permissions import table
    from tenure.modules.catalog import OURS

    return table(schema.build(OURS))


def states() -> str:
    """What may happen to a subscription, as its table is now."""
    from tenure.cli.states import states

    return states()


def events() -> str:
    """What can happen, as the catalogue and the schema are now."""
    import schema
    from tenure.cli.events import reference
    from tenure.modules.catalog import OURS

    return reference(schema.build(OURS))


WRITTEN = ((SDL, sdl), (PERMISSIONS, permissions), (STATES, states), (EVENTS, events))
"""What is printed from the code and committed."""


def write() -> None:
    """Write all of it anew."""
    for path, printed in WRITTEN:
        path.write_text(printed())


def sdl_difference() -> str:
    """What differs between the committed files and the schema and tables; empty where they agree."""
    return "\n\n".join(filter(None, (_difference(path, printed()) for path, printed in WRITTEN)))


def _difference(path: Path, now: str) -> str:
    committed = path.read_text() if path.exists() else ""
    lines = difflib.unified_diff(committed.splitlines(), now.splitlines(), "committed", "schema", lineterm="", n=2)
    difference = "\n".join(lines)
    return f"{difference}\n\n{path.name} is out of date. Run: make sdl" if difference else ""
