"""The clocks of test businesses."""

from datetime import datetime

import strawberry

from resolvers import clocks
from schema.fields import Info, mutation, payload, query
from schema.scalars import shape
from schema.tenants.refusals import TenantsUserError
from tenure.access import Permission


@shape(clocks.Advancing, name="TestClockAdvancing", description="A test clock on its way.")
class TestClockAdvancing:
    from_: datetime = strawberry.field(name="from")
    to: datetime


@shape(clocks.Clock, name="TestClock", description="The clock of a test business.")
class TestClock:
    now: datetime = strawberry.field(description="Where it stands. Until it is moved for the first time, it runs.")
    advancing: TestClockAdvancing | None = strawberry.field(
        description="While it is being moved on; `now` tells how far it has come."
    )


@strawberry.input
class TestClockAdvanceInput:
    to: datetime | None = strawberry.field(default=None, description="The instant to move to; or give `by`.")
    by: str | None = strawberry.field(default=None, description="A length of time in ISO 8601: `P1Y`, `P30D`, `PT6H`.")


@payload(TenantsUserError)
class TestClockAdvancePayload:
    test_clock: TestClock | None


@strawberry.type
class ClocksQuery:
    @query(Permission.CLOCK_WRITE, "The clock of this business; null where it is no test business.")
    async def test_clock(self, info: Info) -> TestClock | None:
        return await clocks.present(info.context)


@strawberry.type
class ClocksMutation:
    @mutation(
        Permission.CLOCK_WRITE,
        "Move the clock of a test business on. What falls due meanwhile happens in order, each at its instant; ask "
        "`testClock` how far it has come. Nothing of any other business happens.",
        emits=["clock.advanced"],
        needs_key=True,
    )
    async def test_clock_advance(self, info: Info, input: TestClockAdvanceInput) -> TestClockAdvancePayload:
        return TestClockAdvancePayload(test_clock=await clocks.advance(info.context, input))
