"""The demo's people: made up, but the same every time."""

from tenure.gateways import magic
from tenure.seed.people import DAYS, MEMBERS, Deed, plan
from tenure.seed.pictures import picture


def test_the_plan_is_the_same_every_time() -> None:
    assert plan() == plan()


def test_two_hundred_people_join_under_addresses_of_their_own() -> None:
    joined = [step for step in plan() if step.deed is Deed.JOIN]
    assert len({step.person.email for step in joined}) == len(joined) == MEMBERS
    assert all(step.person.email.endswith("@example.com") for step in joined)


def test_steps_are_in_order_within_the_year_and_begin_with_joining() -> None:
    steps = plan()
    assert [step.hour for step in steps] == sorted(step.hour for step in steps)
    assert all(0 <= step.hour < DAYS * 24 for step in steps)
    seen: set[int] = set()
    for step in steps:
        assert (step.person.number in seen) != (step.deed is Deed.JOIN)
        seen.add(step.person.number)


def test_no_step_is_taken_for_another() -> None:
    keys = [step.key for step in plan()]
    assert len(set(keys)) == len(keys)


def test_pictures_are_pictures_and_differ() -> None:
    drawn = [picture(number) for number in range(8)]
    assert all(magic.matches("image/png", content) for content in drawn)
    assert len(set(drawn)) == 8
