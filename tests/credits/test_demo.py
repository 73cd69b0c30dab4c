"""The demo's hours with a coach."""

from models.accounts import Account
from tenure.context import Context
from tenure.seed import coaching
from tests.credits.packs import balance


async def test_the_demo_member_has_hours_with_a_coach_however_often_they_are_given(
    system: Context, account: Account
) -> None:
    for _ in range(2):
        await coaching.give_hours(system, account.id)
    product = await coaching.open_hours(system)
    assert (await balance(system, account, product)).units == coaching.GIVEN + coaching.IN_SPRING - coaching.USED
