"""What is still to set up."""

import strawberry

from resolvers.console import checklist
from schema.fields import Info, query
from schema.scalars import shape
from tenure.access import Permission
from tenure.console import checklist as rules

SetupStepCode = strawberry.enum(
    rules.Step, name="SetupStepCode", description="A step of the setup. Clients use the code to translate the texts."
)
SetupScreen = strawberry.enum(
    rules.Screen, name="SetupScreen", description="The console screen on which a step is completed."
)


@shape(
    rules.Standing, description="A step of the setup of the business. It is done as soon as the required records exist."
)
class SetupStep:
    code: SetupStepCode
    title: str = strawberry.field(description="The title, in English.")
    description: str = strawberry.field(description="The purpose of the step, in English.")
    screen: SetupScreen = strawberry.field(description="The screen on which the step is completed.")
    is_optional: bool = strawberry.field(description="Whether the step is optional.")
    is_done: bool = strawberry.field(description="Whether the step is completed.")
    is_test_only: bool = strawberry.field(
        description="Whether the step has only been completed with the sandbox, which moves no money."
    )


@strawberry.type
class ChecklistQuery:
    @query(
        Permission.SETTINGS_READ,
        "The steps to set up the business, in the recommended order. The status is derived each time and never stored.",
    )
    async def setup_checklist(self, info: Info) -> list[SetupStep]:
        return await checklist.steps(info.context)
