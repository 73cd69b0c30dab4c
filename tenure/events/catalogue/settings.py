"""What was set."""

from typing import Any

from tenure.events.core import Event, event


@event("setting.changed")
class SettingChanged(Event):
    """A setting is another at one place: `scope` is PLATFORM, TENANT, ACCOUNT or MEMBER.

    `changes` is `{old, new}`, each null where nothing was or is set there; the word `secret` of a secret, and `private`
    of what a person or an account wrote in their own words.
    """

    key: str
    scope: str
    changes: Any
