"""What can be set without a restart: declared in code, set in the database, and counting everywhere at once.

    RETRIES = Setting("dunning.retries", Integer(1, 10), 4, "How often a payment is tried again.")
    retries = await settings.value(ctx, RETRIES)

A setting is listed in its area's manifest (`settings=`), so that it can be seen and set.
"""

from tenure.kit.kinds import (
    Amount,
    Boolean,
    Choice,
    Described,
    Duration,
    Email,
    Fraction,
    Integer,
    Json,
    Kind,
    Locale,
    Text,
    Texts,
    Unfit,
    Url,
    Zone,
)
from tenure.kit.settings import BY_STAFF, KNOWN, PREFERENCE, Level, Setting
from tenure.settings.reading import Found, Layers, layers, value

__all__ = [
    "BY_STAFF",
    "KNOWN",
    "PREFERENCE",
    "Amount",
    "Boolean",
    "Choice",
    "Described",
    "Duration",
    "Email",
    "Found",
    "Fraction",
    "Integer",
    "Json",
    "Kind",
    "Layers",
    "Level",
    "Locale",
    "Setting",
    "Text",
    "Texts",
    "Unfit",
    "Url",
    "Zone",
    "layers",
    "value",
]
