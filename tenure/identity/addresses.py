"""E-mail addresses: one spelling to write to, one to compare by."""

from dataclasses import dataclass

from email_validator import EmailNotValidError, validate_email

from tenure.kit.refusals import Refused

LONGEST = 254
"""Characters of an address (RFC 5321); folding can make it longer."""


@dataclass(frozen=True, slots=True)
class EmailAddress:
    """`text` as it is written to, `norm` as it is compared: two that differ in case are one."""

    text: str
    norm: str


_WITHOUT_DOTS = {"gmail.com": "gmail.com", "googlemail.com": "gmail.com"}
"""Where a dot before the @ says nothing, and what they are all called."""


def person(norm: str) -> str:
    """Whose a normalised address is, as far as it tells: without tags, and without dots where those say nothing."""
    name, _, host = norm.rpartition("@")
    name = name.partition("+")[0] or name
    if host in _WITHOUT_DOTS:
        name, host = name.replace(".", ""), _WITHOUT_DOTS[host]
    return f"{name}@{host}"


def parse(text: str) -> EmailAddress:
    """The address. Raises `Refused`. Whether anybody reads there, only a letter can tell."""
    found = optional(text)
    if found is None:
        raise Refused("EMAIL_INVALID", "This isn't a valid email address.", ["email"])
    return found


def optional(text: str) -> EmailAddress | None:
    """The address; None where it is none."""
    try:
        known = validate_email(text.strip(), check_deliverability=False)
    except (EmailNotValidError, UnicodeError):
        return None
    norm = known.normalized.casefold()
    return EmailAddress(known.normalized, norm) if len(norm) <= LONGEST else None
