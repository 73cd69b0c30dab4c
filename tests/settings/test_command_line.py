"""`tenure settings`: what holds for all, set by who has the machine."""

import asyncio

from realtime.kept import SECONDS
from tenure import settings
from tenure.config import Config
from tenure.context import Context
from tenure.settings.preferences import FIRST_DAY_OF_WEEK, FirstDayOfWeek
from tests import commands

KEY = FIRST_DAY_OF_WEEK.key


async def tenure(config: Config, *arguments: str) -> tuple[int, str, str]:
    code, output, errors = await commands.tenure(config, "settings", *arguments)
    return code, output, " ".join(errors.split())


async def test_the_command_line_sets_what_holds_for_all(root: Context, system: Context, config: Config) -> None:
    assert await settings.value(system, FIRST_DAY_OF_WEEK) is FirstDayOfWeek.LOCALE
    code, output, errors = await tenure(config, "set", KEY, "SATURDAY", "--reason", "as agreed")
    assert (code, output) == (0, ""), errors
    try:
        assert await tenure(config, "get", KEY) == (0, "SATURDAY", "")
        assert f"* {KEY} = SATURDAY" in (await tenure(config, "list"))[1]
        await asyncio.sleep(0.2)
        if await settings.value(system, FIRST_DAY_OF_WEEK) is not FirstDayOfWeek.SATURDAY:
            await asyncio.sleep(SECONDS + 1)  # the wake-up was lost, which a few seconds heal
        assert await settings.value(system, FIRST_DAY_OF_WEEK) is FirstDayOfWeek.SATURDAY
    finally:
        code, _, errors = await tenure(config, "reset", KEY)
    assert code == 0, errors
    assert await tenure(config, "get", KEY) == (0, "LOCALE", "")


async def test_the_command_line_says_what_is_wrong_in_a_sentence(root: Context, config: Config) -> None:
    for arguments, told in (
        (("set", KEY, "FRIDAY"), f"{KEY} must be one of"),
        (("set", "display.nothing", "1"), "There is no setting 'display.nothing'"),
        (("get", "display.nothing"), "There is no setting 'display.nothing'"),
    ):
        code, output, errors = await tenure(config, *arguments)
        assert (code, output) == (1, "")
        assert told in errors
        assert "Traceback" not in errors
