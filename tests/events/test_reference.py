"""The reference of events: an example of each, in the shape in which it is told."""

import json
from typing import get_type_hints

import pytest

from tenure.cli import upkeep
from tenure.events import CATALOGUE, Event
from tenure.events.core import camel
from tenure.events.examples import example

PAGE = upkeep.EVENTS.read_text()


@pytest.mark.parametrize("told", CATALOGUE.values(), ids=CATALOGUE)
def test_each_event_has_an_example_with_every_field(told: type[Event]) -> None:
    made = example(told)
    assert json.loads(json.dumps(made)) == made
    hints = {camel(name): hint for name, hint in get_type_hints(told).items() if name not in {"name", "subject"}}
    assert made.keys() == hints.keys()
    assert [key for key, value in made.items() if value is None and "None" not in str(hints[key])] == []


def test_the_page_is_printed_from_the_catalogue() -> None:
    assert upkeep.events() == PAGE, "make sdl"


def test_the_page_says_who_tells_it_and_what_is_in_it() -> None:
    section = PAGE.split("### `subscription.paused`\n")[1].split("\n### ")[0]
    assert "`subscriptionPause`" in section.split("GraphQL: `SubscriptionPaused`.")[0]
    assert "| `resumeAt` | instant, or null |" in section
    assert '"from": "ACTIVE"' in section
    assert "no personal data" in PAGE.lower()
