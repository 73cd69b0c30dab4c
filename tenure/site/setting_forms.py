"""Forms drawn from settings: what stands in their fields, and what somebody has changed there."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from tenure.kit.kinds import Unfit
from tenure.kit.refusals import Refused
from tenure.settings import words
from tenure.settings.changing import Wish
from tenure.settings.seeing import Seen
from tenure.site.forms import Form

RESET = "reset"


@dataclass(frozen=True, slots=True)
class Group:
    """Settings that stand together under a heading."""

    name: str
    settings: Sequence[Seen]

    @property
    def title(self) -> str:
        return self.name.replace("_", " ").capitalize()


def groups(shown: Sequence[Seen]) -> list[Group]:
    """By the first word of their keys; `shown` is in the order of keys."""
    return [Group(name, list(part)) for name, part in groupby(shown, key=lambda one: one.group)]


def label(one: Seen) -> str:
    """What it is called, in English, as the pages are that show it."""
    return words.title(one.setting)


def wishes(form: Form, shown: Sequence[Seen]) -> list[Wish]:
    """What the form says anew. What cannot be read stands in `form.errors`. An empty secret is left as it is."""
    wanted = []
    for one in shown:
        text = form[one.key].replace("\r\n", "\n")
        if one.key not in form.values or text == one.text:
            continue
        try:
            wanted.append(Wish(one.key, one.setting.kind.typed(text), [one.key]))
        except Unfit as unfit:
            form.errors[one.key] = _sentence(f"{one.key} {unfit}.", one.key)
    return wanted


def refuse(form: Form, refusal: Refused) -> None:
    """Show a refusal beside the field that it is about, or above them all."""
    key = refusal.field[0] if refusal.field else ""
    if key in form.values:
        form.errors[key] = _sentence(refusal.message, key)
    else:
        form.problem = refusal.message


def _sentence(message: str, key: str) -> str:
    """The field says already what it is about."""
    rest = message.removeprefix(key).strip()
    return rest[:1].upper() + rest[1:]
