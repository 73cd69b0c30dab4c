"""What holds for every business of this installation, set by who has the machine."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tenure.cli.console import output, run
from tenure.config import Config, SetupProblem, load

if TYPE_CHECKING:
    from tenure.context import Context
    from tenure.settings.seeing import Seen

Data = Annotated[
    Path | None, typer.Option("--data", help="Data folder of this installation (default: DATA, or .tenure).")
]
Key = Annotated[str, typer.Argument(help="Key of the setting, for example display.theme.")]
Reason = Annotated[str, typer.Option("--reason", help="Reason, kept in the history.")]

settings = typer.Typer(no_args_is_help=True, help="Manage the values for every business that has not set its own.")


@settings.callback()
def _settings() -> None:
    """Values for every business that has not set its own. They apply immediately, without a restart."""


@settings.command("list")
def list_settings(data: Data = None) -> None:
    """List every setting with its value. Settings that are set here are marked with a star."""
    for one in run(_seen(load(data=data))):
        output.print(f"{'*' if one.is_set else ' '} {one.key} = {_shown(one)}", markup=False)


@settings.command("get")
def get_setting(key: Key, data: Data = None) -> None:
    """Print only the value of one setting."""
    output.print(_shown(_named(run(_seen(load(data=data))), key)), markup=False)


@settings.command("set")
def set_setting(
    key: Key,
    value: Annotated[
        str | None,
        typer.Argument(help="Value, as entered in the console. If omitted, you are prompted and it is not echoed."),
    ] = None,
    reason: Reason = "",
    data: Data = None,
) -> None:
    """Set a value for every business that has not set its own."""
    given = value if value is not None else str(typer.prompt(key, hide_input=True))
    run(_change(load(data=data), key, given, reason))


@settings.command("reset")
def reset_setting(key: Key, reason: Reason = "", data: Data = None) -> None:
    """Remove a value, so that the default applies again."""
    run(_change(load(data=data), key, None, reason))


async def _seen(config: Config) -> list["Seen"]:
    from tenure.kit.settings import Level
    from tenure.settings import seeing
    from tenure.settings.places import Place

    async with _root(config) as ctx:
        place = Place(Level.PLATFORM, ctx.tenant)
        return await seeing.seen(ctx, place, seeing.at_level(Level.PLATFORM))


async def _change(config: Config, key: str, text: str | None, reason: str) -> None:
    from tenure.kit.kinds import Unfit
    from tenure.kit.refusals import Refused
    from tenure.kit.settings import Level
    from tenure.settings import changing
    from tenure.settings.changing import Wish
    from tenure.settings.places import Place

    one = _named(await _seen(config), key)
    async with _root(config) as ctx:
        try:
            given = None if text is None else one.setting.kind.typed(text)
            await changing.change(ctx, Place(Level.PLATFORM, ctx.tenant), [Wish(key, given)], reason)
        except Unfit as unfit:
            raise SetupProblem(f"{key} {unfit}.", "Enter a valid value.") from unfit
        except Refused as refused:
            raise SetupProblem(refused.message, "Enter a valid value.") from refused


@asynccontextmanager
async def _root(config: Config) -> AsyncIterator["Context"]:
    """The system at work for the platform's own business. Raises SetupProblem where there is none yet."""
    from models.tenants import Tenant
    from tenure.embedded import connected
    from tenure.jobs.running import system
    from tenure.modules import loader
    from tenure.services import opened
    from tenure.settings import places

    manifests = loader.load(config)
    async with connected(config) as found, opened(found, loader.apps(manifests)) as services:
        key = await places.root()
        business = await Tenant.get_or_none(id=key, is_ready=True) if key is not None else None
        if business is None:
            raise SetupProblem("There is no business here yet.", "Create one first with: tenure seed, or tenure up")
        yield await system(services, business)


def _named(found: list["Seen"], key: str) -> "Seen":
    for one in found:
        if one.key == key:
            return one
    raise SetupProblem(f"There is no setting {key!r} for the whole platform.", "To list all: tenure settings list")


def _shown(one: "Seen") -> str:
    if one.is_secret:
        return "(secret, set)" if one.is_set else "(secret, not set)"
    return one.text
