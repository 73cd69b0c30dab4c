"""Kinds of values that people set: each checks what it is given, writes it as JSON, and says how a form asks for it."""

from tenure.kit.kinds.named import Email, Json, Locale, Url, Zone, locales, zones
from tenure.kit.kinds.plain import (
    Amount,
    Boolean,
    Choice,
    Described,
    Duration,
    Fraction,
    Integer,
    Kind,
    Text,
    Texts,
    Unfit,
)

__all__ = [
    "Amount",
    "Boolean",
    "Choice",
    "Described",
    "Duration",
    "Email",
    "Fraction",
    "Integer",
    "Json",
    "Kind",
    "Locale",
    "Text",
    "Texts",
    "Unfit",
    "Url",
    "Zone",
    "locales",
    "zones",
]
