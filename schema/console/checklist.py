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
    is_done: bool
    is_test_only: bool = strawberry.field(description="Done, but with the sandbox, which moves no money.")

    @strawberry.field
    def code(self) -> SetupStepCode:
        return self.step

    @strawberry.field(description="In English, for a person to read.")
    def title(self) -> str:
        return self.told.title

    @strawberry.field(description="In English: what it is good for.")
    def description(self) -> str:
        return self.told.description

    @strawberry.field(description="Where it is done.")
    def screen(self) -> SetupScreen:
        return self.told.screen

    @strawberry.field(description="A business can do without.")
    def is_optional(self) -> bool:
        return self.told.is_optional


@strawberry.type
class ChecklistQuery:
    @query(Permission.SETTINGS_READ, "What is to set up, in the order in which it is best done. Nothing of it is kept.")
    async def setup_checklist(self, info: Info) -> list[SetupStep]:
        return await checklist.steps(info.context)
