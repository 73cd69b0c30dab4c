"""The pages of a member's own account: what stands beside them all. A view that is added has its tab."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tab:
    """`label` is a text for gettext."""

    path: str
    label: str
    of_fields: bool = False
    """Only where a business asks its members something besides."""


ACCOUNT = [
    Tab("/membership", "My membership"),
    Tab("/account/security", "Security"),
    Tab("/account/companies", "Companies"),
    Tab("/account/fields", "About you", of_fields=True),
    Tab("/account/email", "Email address"),
    Tab("/account/preferences", "Preferences"),
    Tab("/account/privacy", "Privacy"),
    Tab("/account/connections", "Connections"),
]


def are_beside(path: str) -> bool:
    """Whether the page is one of a member's own account."""
    return path.startswith(("/membership", "/account/"))


def of_account(*, asks: bool) -> list[Tab]:
    """The tabs of a member's own account; `asks`: whether the business wants to know something besides."""
    return [tab for tab in ACCOUNT if asks or not tab.of_fields]
