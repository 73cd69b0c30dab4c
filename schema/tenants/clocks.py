"""The clocks of test businesses."""

from datetime import datetime

import strawberry

from resolvers import clocks
from schema.fields import Info, mutation, payload, query
from schema.scalars import shape
from schema.tenants.refusals import TenantsUserError
from tenure.access import Permission


@shape(clocks.Advancing, name="TestClockAdvancing", description="A test clock that is being advanced.")
class TestClockAdvancing:
    from_: datetime = strawberry.field(name="from", description="The time from which the clock is being advanced.")
    to: datetime = strawberry.field(description="The time to which the clock is being advanced.")


@shape(clocks.Clock, name="TestClock", description="The clock of a test business.")
class TestClock:
    now: datetime = strawberry.field(
        description="The current time of the clock. The clock runs until it is advanced for the first time."
    )
    advancing: TestClockAdvancing | None = strawberry.field(
        description="The progress while the clock is being advanced; `now` shows how far it is. Null otherwise."
    )


@strawberry.input
class TestClockAdvanceInput:
    to: datetime | None = strawberry.field(
        default=None, description="The time to advance to. Give either this or `by`."
    )
    by: str | None = strawberry.field(
        default=None, description="An ISO 8601 duration to advance by, such as `P1Y`, `P30D` or `PT6H`."
    )


@payload(TenantsUserError)
class TestClockAdvancePayload:
    test_clock: TestClock | None = strawberry.field(description="The clock after the mutation.")


@strawberry.type
class ClocksQuery:
    @query(Permission.CLOCK_WRITE, "The clock of this business. Null when this is not a test business.")
    async def test_clock(self, info: Info) -> TestClock | None:
        return await clocks.present(info.context)


@strawberry.type
class ClocksMutation:
    @mutation(
        Permission.CLOCK_WRITE,
        "Advances the clock of a test business. Everything that falls due in between happens in order, each at its "
        "own time; query `testClock` to follow the progress. Other businesses are not affected.",
        emits=["clock.advanced"],
        needs_key=True,
    )
    async def test_clock_advance(self, info: Info, input: TestClockAdvanceInput) -> TestClockAdvancePayload:
        return TestClockAdvancePayload(test_clock=await clocks.advance(info.context, input))
