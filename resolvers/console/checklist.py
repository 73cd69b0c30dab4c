"""The list of what is to set up."""

from resolvers.asking import Asking
from tenure.console import checklist
from tenure.console.checklist import Standing


async def steps(asking: Asking) -> list[Standing]:
    return await checklist.steps(asking.ctx)
