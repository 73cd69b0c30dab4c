"""What is still to set up."""

import strawberry

from resolvers.console import checklist
from schema.fields import Info, query
from schema.scalars import shape
from tenure.access import Permission
from tenure.console import checklist as rules

SetupStepCode = strawberry.enum(
    rules.Step, name="SetupStepCode", description="What is to set up: clients translate their texts by it."
)
SetupScreen = strawberry.enum(rules.Screen, name="SetupScreen", description="Where a step is done.")


@shape(rules.Standing, description="A step of setting the business up. It is done once its rows are there.")
class SetupStep:
    code: SetupStepCode
    title: str = strawberry.field(description="In English, for a person to read.")
    description: str = strawberry.field(description="In English: what it is good for.")
    screen: SetupScreen = strawberry.field(description="Where it is done.")
    is_optional: bool = strawberry.field(description="A business can do without.")
    is_done: bool
    is_test_only: bool = strawberry.field(description="Done, but with the sandbox, which moves no money.")


@strawberry.type
class ChecklistQuery:
    @query(Permission.SETTINGS_READ, "What is to set up, in the order in which it is best done. Nothing of it is kept.")
    async def setup_checklist(self, info: Info) -> list[SetupStep]:
        return await checklist.steps(info.context)
