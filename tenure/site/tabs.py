"""The pages of a member's own account, and of staff: what stands beside them all. A view that is added has its tab."""

from dataclasses import dataclass

from tenure.access import STAFF, Permission


@dataclass(frozen=True, slots=True)
class Tab:
    """`label` is a text for gettext. A tab of staff is for those who hold one of `needs`."""

    path: str
    label: str
    needs: frozenset[Permission] = frozenset()
    of_tests: bool = False
    """Only of businesses that are tests."""
    of_fields: bool = False
    """Only where a business asks its members something besides."""


ACCOUNT = [
    Tab("/membership", "My membership"),
    Tab("/account/security", "Security"),
    Tab("/account/companies", "Companies"),
    Tab("/account/fields", "About you", of_fields=True),
    Tab("/account/email", "E-mail address"),
    Tab("/account/preferences", "Preferences"),
    Tab("/account/privacy", "Privacy"),
    Tab("/account/connections", "Connections"),
]
STAFF_TABS = [
    Tab("/staff", "Overview", STAFF),
    Tab("/staff/members", "Members", frozenset({Permission.MEMBERS_READ})),
    Tab("/staff/coupons", "Coupons", frozenset({Permission.CATALOGUE_WRITE})),
    Tab("/staff/providers", "Payments", frozenset({Permission.PROVIDERS_WRITE})),
    Tab("/staff/ledger", "Ledger", frozenset({Permission.LEDGER_READ})),
    Tab("/staff/differences", "Differences", frozenset({Permission.BILLING_READ})),
    Tab("/staff/inbox", "Inbox", frozenset({Permission.PROVIDERS_WRITE})),
    Tab("/staff/team", "Team", frozenset({Permission.ROLES_WRITE})),
    Tab("/staff/roles", "Roles", frozenset({Permission.ROLES_WRITE})),
    Tab("/staff/invitations", "Invitations", frozenset({Permission.ROLES_WRITE})),
    Tab("/staff/keys", "Keys", frozenset({Permission.API_KEYS_WRITE})),
    Tab("/staff/sign-in", "Sign-in", frozenset({Permission.SIGN_IN_WRITE})),
    Tab("/staff/settings", "Settings", frozenset({Permission.SETTINGS_READ, Permission.SETTINGS_WRITE})),
    Tab("/staff/fields", "Fields", frozenset({Permission.SETTINGS_READ, Permission.SETTINGS_WRITE})),
    Tab("/staff/privacy", "Privacy", frozenset({Permission.PRIVACY_WRITE})),
    Tab("/staff/brand", "Brand", frozenset({Permission.TENANTS_WRITE})),
    Tab("/staff/domains", "Domains", frozenset({Permission.DOMAINS_WRITE})),
    Tab("/staff/businesses", "Businesses", frozenset({Permission.TENANTS_WRITE})),
    Tab("/staff/audit", "Audit log", frozenset({Permission.AUDIT_READ})),
    Tab("/staff/clock", "Test clock", frozenset({Permission.CLOCK_WRITE}), of_tests=True),
]


def are_beside(path: str) -> bool:
    """Whether the page is one of a member's own account."""
    return path.startswith(("/membership", "/account/"))


def of_account(*, asks: bool) -> list[Tab]:
    """The tabs of a member's own account; `asks`: whether the business wants to know something besides."""
    return [tab for tab in ACCOUNT if asks or not tab.of_fields]


def shown(permissions: frozenset[Permission], *, is_test: bool = False) -> list[Tab]:
    """The tabs of staff that somebody with these permissions can use."""
    return [tab for tab in STAFF_TABS if tab.needs & permissions and (is_test or not tab.of_tests)]
