"""What members prefer: set by each for themselves, and by the business as what holds for all who have not."""

from enum import StrEnum

from tenure.kit.kinds import Boolean, Choice
from tenure.kit.settings import PREFERENCE, Setting


class Theme(StrEnum):
    SYSTEM = "SYSTEM"
    LIGHT = "LIGHT"
    DARK = "DARK"


class DateFormat(StrEnum):
    """`LOCALE` is what the language asks for."""

    LOCALE = "LOCALE"
    ISO = "ISO"
    DAY_FIRST = "DAY_FIRST"
    MONTH_FIRST = "MONTH_FIRST"


class FirstDayOfWeek(StrEnum):
    LOCALE = "LOCALE"
    MONDAY = "MONDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"


NEWSLETTER = Setting(
    "notifications.newsletter", Boolean(), False, "Occasional emails with news.", PREFERENCE, by_member=True
)
PRODUCT_NEWS = Setting(
    "notifications.product_news",
    Boolean(),
    False,
    "Emails about new products and features.",
    PREFERENCE,
    by_member=True,
)
DATE_FORMAT = Setting(
    "display.date_format", Choice(DateFormat), DateFormat.LOCALE, "How dates are displayed.", PREFERENCE, by_member=True
)
FIRST_DAY_OF_WEEK = Setting(
    "display.first_day_of_week",
    Choice(FirstDayOfWeek),
    FirstDayOfWeek.LOCALE,
    "The day on which a week starts.",
    PREFERENCE,
    by_member=True,
)
THEME = Setting(
    "display.theme", Choice(Theme), Theme.SYSTEM, "Whether pages are light or dark.", PREFERENCE, by_member=True
)

ALL = (NEWSLETTER, PRODUCT_NEWS, DATE_FORMAT, FIRST_DAY_OF_WEEK, THEME)
