"""Settings that only tests know."""

from datetime import timedelta
from decimal import Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo

from tenure.kit.money import Money
from tenure.settings import (
    PREFERENCE,
    Amount,
    Boolean,
    Choice,
    Duration,
    Email,
    Fraction,
    Integer,
    Json,
    Locale,
    Setting,
    Text,
    Texts,
    Url,
    Zone,
)


class Size(StrEnum):
    SMALL = "SMALL"
    LARGE = "LARGE"


RETRIES = Setting("tried.retries", Integer(1, 10, "times"), 4, "How often something is tried.", PREFERENCE)
TOKEN = Setting("tried.token", Text(200), "", "What proves that we are we.", PREFERENCE, is_secret=True)
NICKNAME = Setting("tried.nickname", Text(20), "", "What to be called.", PREFERENCE, by_member=True)
# The platform's value counts in every tenant of the run, those of other workers too: one for each test that sets it.
EVERYWHERE = Setting("tried.everywhere", Integer(1, 10), 4, "What the platform sets.", PREFERENCE)
OVERTAKEN = Setting("tried.overtaken", Integer(1, 10), 4, "What the platform sets twice.", PREFERENCE)
OF_EACH_KIND = (
    Setting("kinds.boolean", Boolean(), False, "A boolean."),
    Setting("kinds.integer", Integer(1, 10), 4, "An integer."),
    Setting("kinds.decimal", Fraction(Decimal(0), Decimal(100), 2), Decimal("1.5"), "A decimal."),
    Setting("kinds.text", Text(10, "[a-z]*"), "", "A text."),
    Setting("kinds.texts", Texts(2), (), "Texts."),
    Setting("kinds.choice", Choice(Size), Size.SMALL, "A choice."),
    Setting("kinds.duration", Duration(maximum=timedelta(days=30)), timedelta(days=7), "A duration."),
    Setting("kinds.money", Amount(), Money(100, "USD"), "Money."),
    Setting("kinds.zone", Zone(), ZoneInfo("UTC"), "A zone."),
    Setting("kinds.locale", Locale(), "en", "A locale."),
    Setting("kinds.email", Email(), "a@example.com", "An address."),
    Setting("kinds.url", Url(), "https://example.com", "An address on the web."),
    Setting("kinds.json", Json(list[int]), [1], "Numbers."),
)
ALL = (RETRIES, TOKEN, NICKNAME, EVERYWHERE, OVERTAKEN, *OF_EACH_KIND)
